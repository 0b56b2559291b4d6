// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparedialog.h"

#include "app/report/outputfile.h"
#include "app/session/fleet.h"
#include "app/session/fleetscan.h"
#include "app/session/scanlibrary.h"
#include "models/item/differencemodel.h"
#include "ui/compare/differencedelegate.h"
#include "ui/compare/scanchooser.h"
#include "ui/details/rowtableview.h"
#include "ui/theme/iconprovider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/modalgateway.h"
#include "ui/widgets/paddedheader.h"
#include "ui/widgets/problembanner.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 120; // cells, of what is copied and saved

QString summaryText(const DifferenceCounts& counts)
{
    const QLocale locale;
    QStringList parts{
        CompareDialog::tr("Findings: %1 new, %2 fixed, %3 changed, %4 gone, %5 unchanged.")
            .arg(locale.toString(counts.newFindings), locale.toString(counts.fixed), locale.toString(counts.changed),
                locale.toString(counts.gone), locale.toString(counts.unchanged)),
        CompareDialog::tr("Containers: %1 new, %2 gone, %3 changed.")
            .arg(locale.toString(counts.containersAdded), locale.toString(counts.containersRemoved),
                locale.toString(counts.containersChanged))};
    if (counts.hostsAdded + counts.hostsRemoved > 0) {
        parts.append(CompareDialog::tr("Hosts: %1 new, %2 gone.")
                         .arg(locale.toString(counts.hostsAdded), locale.toString(counts.hostsRemoved)));
    }
    return parts.join(u' ');
}

} // namespace

CompareDialog::CompareDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_earlier(new ScanChooser(context.gateway, u"compareEarlier"_s, tr("Earlier scan")))
    , m_later(new ScanChooser(context.gateway, u"compareLater"_s, tr("Later scan")))
    , m_summary(new QLabel)
    , m_caution(new QLabel)
    , m_stack(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_empty(new EmptyState)
    , m_said(new QLabel)
    , m_keep(new QPushButton(tr("&Keep what the hosts are now")))
    , m_copy(new QPushButton(symbolicIcon("copy"_L1), tr("Cop&y")))
    , m_save(new QPushButton(tr("&Save as…")))
    , m_model(new DifferenceModel(this))
{
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare scans"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createChoices());
    layout->addWidget(createContent(), 1);
    layout->addWidget(createButtons());
    addShortcuts();
    constexpr int columns = 176;
    constexpr int lines = 40;
    resize(fontMetrics().averageCharWidth() * columns, fontMetrics().lineSpacing() * lines);
    for (ScanChooser* chooser : {m_earlier, m_later}) {
        connect(chooser, &ScanChooser::chosen, this, &CompareDialog::compare);
    }
    connect(&m_context.scans, &ScanLibrary::changed, this, &CompareDialog::onScansChanged);
    connect(m_empty, &EmptyState::buttonClicked, this, [this](const QString& id) {
        if (id == "compareKeepFirst"_L1) {
            keep();
        } else {
            m_context.scans.refresh();
            compare();
        }
    });
    updateOffers();
    showEmpty();
    m_context.scans.refresh();
}

QWidget* CompareDialog::createChoices()
{
    auto* area = new QWidget;
    auto* layout = new QGridLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(14);
    const auto add = [layout](int column, const QString& text, ScanChooser* chooser) {
        auto* label = new QLabel(text);
        label->setBuddy(chooser);
        layout->addWidget(label, 0, column);
        layout->addWidget(chooser, 1, column);
        layout->setColumnStretch(column, 1);
    };
    add(0, tr("&Earlier scan"), m_earlier);
    add(1, tr("&Later scan"), m_later);
    return area;
}

QWidget* CompareDialog::createContent()
{
    m_summary->setObjectName(u"compareSummary"_s);
    m_caution->setObjectName(u"compareCaution"_s);
    m_caution->setWordWrap(true);
    m_tree->setObjectName(u"compareTree"_s);
    m_tree->setAccessibleName(tr("Differences"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new DifferenceDelegate(m_tree));
    m_tree->setHeader(new PaddedHeader(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DifferenceModel::WhatColumn, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    constexpr std::array widths{15, 10, 24, 18}; // characters, of the columns behind the first
    for (size_t i = 0; i < widths.size(); ++i) {
        header->resizeSection(static_cast<int>(i) + 1, character * widths[i]);
    }
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_caution);
    layout->addWidget(m_tree, 1);
    m_empty->setObjectName(u"compareEmptyState"_s);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    return m_stack;
}

QWidget* CompareDialog::createButtons()
{
    m_keep->setObjectName(u"compareKeep"_s);
    m_keep->setToolTip(tr("Puts it into the history, for a later comparison"));
    m_copy->setObjectName(u"compareCopy"_s);
    m_save->setObjectName(u"compareSave"_s);
    m_said->setObjectName(u"compareSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(u"compareClose"_s);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_keep, m_copy, m_save}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addWidget(m_said, 1);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &CompareDialog::keep);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text(false)));
        say(tr("Copied as text."));
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_context.gateway.chooseNewFile(this, tr("Save the comparison"), u"hullwright-difference.txt"_s,
            tr("Text (*.txt);;JSON (*.json)"), [this](const QString& path) { saveAs(path); });
    });
    return line;
}

void CompareDialog::addShortcuts()
{
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, this, [this] {
        m_context.scans.refresh();
        compare();
    });
    connect(new QShortcut(QKeySequence::Copy, m_tree, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        this, [this] { QGuiApplication::clipboard()->setText(selectedRowsText(*m_tree)); });
}

void CompareDialog::updateOffers()
{
    m_keep->setEnabled(!m_context.fleet.sessions().empty());
}

void CompareDialog::onScansChanged()
{
    for (ScanChooser* chooser : {m_earlier, m_later}) {
        chooser->setScans(m_context.scans.entries());
    }
    if (!m_hasProposed) {
        proposeScans();
    }
    if (!m_report && !m_isComparing) {
        showEmpty();
    }
}

//! The latest scan of such hosts with what they are now: what an operator asks most.
void CompareDialog::proposeScans()
{
    const std::vector<HistoryEntry>& entries = m_context.scans.entries();
    const auto latest = std::find_if(entries.rbegin(), entries.rend(),
        [this](const HistoryEntry& entry) { return entry.isDemo == m_context.demo && !entry.wasImported; });
    if (latest != entries.rend()) {
        m_hasProposed = true;
        m_later->choose(liveSource());
        m_earlier->choose(keptSource(*latest));
    }
}

void CompareDialog::compare()
{
    const std::optional<ScanSource> earlier = m_earlier->source();
    const std::optional<ScanSource> later = m_later->source();
    m_comparing.forget();
    m_report.reset();
    m_error.reset();
    m_isComparing = earlier && later && *earlier != *later;
    showEmpty();
    if (!m_isComparing) {
        return;
    }
    m_hasProposed = true; // what was chosen is not to be changed any more
    const bool needsHosts = earlier->kind == ScanSource::Kind::Live || later->kind == ScanSource::Kind::Live;
    const auto live = needsHosts && !m_context.fleet.sessions().empty() ? currentScan() : nullptr;
    m_comparing.start(
        [from = *earlier, to = *later, live, directory = m_context.scans.stateDirectory()] {
            return compareScans(from, to, directory, live.get());
        },
        [this](const Result<DifferenceReport>& compared) { take(compared); });
}

std::shared_ptr<const ScanReport> CompareDialog::currentScan() const
{
    return std::make_shared<const ScanReport>(scanOf(m_context.fleet, QDateTime::currentDateTimeUtc()));
}

void CompareDialog::take(const Result<DifferenceReport>& compared)
{
    m_isComparing = false;
    if (compared) {
        m_report = *compared;
    } else {
        m_error = compared.error();
    }
    if (m_report && !m_report->difference.isEmpty()) {
        showDifference();
    } else {
        showEmpty();
    }
}

void CompareDialog::showEmpty()
{
    m_copy->setEnabled(m_report.has_value());
    m_save->setEnabled(m_report.has_value());
    m_stack->setCurrentWidget(m_empty);
    const EmptyState::Button again{u"compareTryAgain"_s, tr("&Try again")};
    const std::optional<Error>& error = m_error ? m_error : m_context.scans.error();
    if (m_isComparing) {
        m_empty->setContent({"refresh"_L1, tr("Comparing…"), {}, {}});
    } else if (m_report) {
        m_empty->setContent({"good"_L1, tr("Nothing differs"), summaryText(m_report->difference.counts), {}});
    } else if (error) {
        m_empty->setContent({"error"_L1, m_error ? tr("They cannot be compared") : tr("The history cannot be read"),
            problemSentences(*error, true).join(u' '), {again}});
    } else if (!m_context.scans.wasRead()) {
        m_empty->setContent({"refresh"_L1, tr("Reading the history…"), {}, {}});
    } else if (m_earlier->source() && m_earlier->source() == m_later->source()) {
        m_empty->setContent({"info"_L1, tr("This is the same scan twice"), tr("Choose another one above."), {}});
    } else if (m_context.scans.entries().empty()) {
        m_empty->setContent({"info"_L1, tr("No scan was kept yet"),
            tr("Keep what the hosts are now, and compare with it later. What “hullctl snapshot” keeps is here, too, "
               "and "
               "a file that it or “hullctl scan --format json” wrote can be chosen above."),
            m_keep->isEnabled() ? QList<EmptyState::Button>{{u"compareKeepFirst"_s, tr("Keep what the hosts are now")}}
                                : QList<EmptyState::Button>()});
    } else {
        m_empty->setContent({"info"_L1, tr("Choose two scans above"), {}, {}});
    }
}

void CompareDialog::showDifference()
{
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    m_summary->setText(summaryText(m_report->difference.counts));
    m_caution->setText(tr("The scans were made with other rules or profiles: a finding may be new or gone for that "
                          "alone."));
    m_caution->setVisible(m_report->areUnlike());
    m_model->setDifference(m_report->difference);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
        m_tree->expand(m_model->index(row, 0));
    }
    m_tree->setCurrentIndex(m_model->index(0, 0));
    m_stack->setCurrentIndex(0);
}

void CompareDialog::keep()
{
    m_keep->setEnabled(false); // one click keeps one scan
    m_context.scans.keep(currentScan(), this, [this](const Result<qint64>& id) {
        updateOffers();
        say(id ? tr("Kept as scan %1.").arg(QString::number(*id)) : problemSentences(id.error(), true).join(u' '));
    });
}

QByteArray CompareDialog::text(bool asJson) const
{
    return asJson ? differenceJson(*m_report, JsonWriter::Layout::Indented)
                  : differenceText(*m_report, {.width = textWidth, .colour = false});
}

void CompareDialog::saveAs(const QString& path)
{
    if (!m_report) {
        return; // another comparison was begun meanwhile
    }
    const QByteArray bytes = text(path.endsWith(".json"_L1, Qt::CaseInsensitive));
    m_saving.start([path, bytes]() -> Result<QString> { return writeOutputFile(path, bytes); },
        [this, path](const Result<QString>& problem) {
            say(problem->isEmpty() ? tr("%1 is written.").arg(path)
                                   : tr("%1 could not be written: %2").arg(path, *problem));
        });
}

void CompareDialog::say(const QString& text)
{
    m_said->setText(text);
    m_said->setToolTip(text);
}

} // namespace Hull
