// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/scanchooser.h"

#include "models/item/hostrow.h"
#include "ui/widgets/modalgateway.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestInCharacters = 34; // the list may be wider; a dialog of two must fit on small screens

QString scopeText(const HistoryEntry& entry)
{
    QStringList parts{entry.hosts.size() == 1
            ? entry.hosts.front()
            : ScanChooser::tr("%1 hosts").arg(QLocale().toString(entry.hosts.size()))};
    parts.append(containerCountText(entry.containers));
    if (entry.isDemo) {
        parts.append(ScanChooser::tr("demo"));
    }
    if (entry.wasImported) {
        parts.append(ScanChooser::tr("imported"));
    }
    return parts.join(", "_L1);
}

} // namespace

ScanSource liveSource()
{
    return {.kind = ScanSource::Kind::Live, .name = ScanChooser::tr("What the hosts are now")};
}

ScanSource keptSource(const HistoryEntry& entry)
{
    const QString time = entry.started.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    return {.kind = ScanSource::Kind::Kept,
        .id = entry.id,
        .name = ScanChooser::tr("%1 (scan %2)").arg(time, QString::number(entry.id))};
}

ScanChooser::ScanChooser(
    ModalGateway& gateway, const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QComboBox(parent)
    , m_gateway(gateway)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setPlaceholderText(tr("Choose a scan"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(widestInCharacters);
    fill({});
    connect(this, &QComboBox::activated, this, &ScanChooser::onActivated);
}

void ScanChooser::fill(const std::vector<HistoryEntry>& kept)
{
    const auto add = [this](const QString& text, const ScanSource& source) {
        addItem(text, QVariant::fromValue(source));
    };
    clear();
    add(liveSource().name, liveSource());
    for (auto entry = kept.rbegin(); entry != kept.rend(); ++entry) {
        const ScanSource source = keptSource(*entry);
        add(source.name + u" · "_s + scopeText(*entry), source);
    }
    for (const ScanSource& file : m_files) {
        add(file.name, file);
    }
    addItem(tr("Choose a file…"));
}

void ScanChooser::setScans(const std::vector<HistoryEntry>& kept)
{
    const std::optional<ScanSource> before = source();
    {
        const QSignalBlocker quiet(this);
        fill(kept);
        m_current = before ? indexOf(*before) : -1;
        setCurrentIndex(m_current);
    }
    tellIfOther(before);
}

void ScanChooser::choose(const ScanSource& source)
{
    const std::optional<ScanSource> before = this->source();
    if (const int index = indexOf(source); index >= 0) {
        m_current = index;
        setCurrentIndex(index);
        tellIfOther(before);
    }
}

std::optional<ScanSource> ScanChooser::source() const
{
    const QVariant item = m_current >= 0 ? itemData(m_current) : QVariant();
    return item.isValid() ? std::optional(item.value<ScanSource>()) : std::nullopt;
}

int ScanChooser::indexOf(const ScanSource& source) const
{
    for (int i = 0; i < count(); ++i) {
        if (itemData(i).isValid() && itemData(i).value<ScanSource>() == source) {
            return i;
        }
    }
    return -1;
}

void ScanChooser::onActivated(int index)
{
    if (itemData(index).isValid()) {
        choose(itemData(index).value<ScanSource>());
        return;
    }
    setCurrentIndex(m_current); // until a file is chosen, and if none is
    m_gateway.chooseFiles(this, tr("Choose a saved scan"), tr("Saved scans (*.hullsnap *.json);;All files (*)"),
        [this](const QStringList& paths) { takeFile(paths.front()); });
}

void ScanChooser::takeFile(const QString& path)
{
    const ScanSource file{.kind = ScanSource::Kind::File, .path = path, .name = QFileInfo(path).fileName()};
    if (indexOf(file) < 0) {
        m_files.push_back(file);
        insertItem(count() - 1, file.name, QVariant::fromValue(file));
        setItemData(count() - 2, path, Qt::ToolTipRole);
    }
    choose(file);
}

void ScanChooser::tellIfOther(const std::optional<ScanSource>& before)
{
    if (source() != before) {
        Q_EMIT chosen();
    }
}

} // namespace Hull
