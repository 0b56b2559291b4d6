// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/tablepages.h"

#include "models/item/mounttablemodel.h"
#include "models/item/porttablemodel.h"
#include "models/item/securitytablemodel.h"
#include "ui/details/rowtableview.h"
#include "ui/details/texttablemodel.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

void fillWith(QWidget* page, QWidget* content)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

} // namespace

TablePage::TablePage(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName,
    const QString& emptyText, QWidget* parent)
    : QWidget(parent)
    , m_table(new RowTableView(objectName, accessibleName))
    , m_emptyText(new QLabel(emptyText))
    , m_layout(new QStackedLayout(this))
{
    m_emptyText->setObjectName(objectName + "Empty"_L1);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setMargin(16);
    m_emptyText->setAutoFillBackground(true);
    m_emptyText->setBackgroundRole(QPalette::Base);
    m_table->setModel(model);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_emptyText);
    const auto update = [this, model] {
        m_layout->setCurrentIndex(model->rowCount() > 0 ? 0 : 1);
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, update);
    update();
}

PortsPage::PortsPage(QWidget* parent)
    : DetailsPage(parent)
    , m_model(new PortTableModel(this))
{
    auto* page =
        new TablePage(m_model, u"portsTable"_s, tr("Ports"), tr("No port of this container leads to the host."));
    page->table()->setColumnCharacters({16, 10, 20, 12, 58, 16});
    page->table()->setMark(PortTableModel::ReachColumn, PortTableModel::HighlightedRole);
    fillWith(this, page);
}

void PortsPage::setSubject(const DetailsSubject& subject)
{
    m_model->setContainer(subject.assessment, subject.container);
}

MountsPage::MountsPage(QWidget* parent)
    : DetailsPage(parent)
    , m_model(new MountTableModel(this))
{
    auto* page = new TablePage(m_model, u"mountsTable"_s, tr("Mounts"), tr("Nothing is mounted into this container."));
    page->table()->setColumnCharacters({36, 28, 28, 15, 10});
    page->table()->setMark(MountTableModel::RiskColumn);
    fillWith(this, page);
}

void MountsPage::setSubject(const DetailsSubject& subject)
{
    m_model->setContainer(subject.assessment, subject.container);
}

SecurityPage::SecurityPage(QWidget* parent)
    : DetailsPage(parent)
    , m_model(new SecurityTableModel(this))
{
    auto* page = new TablePage(
        m_model, u"securityTable"_s, tr("Security"), tr("Nothing is known of this container's confinement."));
    page->table()->setColumnCharacters({28, 40, 30});
    page->table()->setMark(SecurityTableModel::VerdictColumn);
    m_table = page->table();
    fillWith(this, page);
}

void SecurityPage::setSubject(const DetailsSubject& subject)
{
    m_model->setContainer(subject.assessment, subject.container);
    if (!m_fitted && m_model->rowCount() > 0) {
        // Once: the settings are the same for every container, and somebody may have made the column narrow.
        m_table->resizeColumnToContents(SecurityTableModel::SettingColumn);
        m_fitted = true;
    }
}

NetworksPage::NetworksPage(QWidget* parent)
    : DetailsPage(parent)
    , m_model(new TextTableModel(
          {tr("Network"), tr("IPv4 address"), tr("IPv6 address"), tr("MAC address"), tr("Aliases")}, this))
{
    auto* page =
        new TablePage(m_model, u"networksTable"_s, tr("Networks"), tr("This container is attached to no network."));
    page->table()->setColumnCharacters({26, 18, 30, 20});
    fillWith(this, page);
}

void NetworksPage::setSubject(const DetailsSubject& subject)
{
    QList<QStringList> rows;
    if (const ContainerPtr container = containerOf(subject)) {
        for (const NetworkAttachment& network : container->networks) {
            rows += QStringList{network.name, network.ipAddress, network.ipv6Address, network.macAddress,
                network.aliases.join(u", "_s)};
        }
    }
    m_model->setTexts(rows);
}

EnginePage::EnginePage(QWidget* parent)
    : DetailsPage(parent)
    , m_model(new TextTableModel({tr("Property"), tr("Value")}, this))
{
    auto* page = new TablePage(m_model, u"engineTable"_s, tr("Engine"), tr("This host was not read."));
    page->table()->setColumnCharacters({30});
    fillWith(this, page);
}

void EnginePage::setSubject(const DetailsSubject& subject)
{
    if (!wasRead(subject.assessment)) {
        m_model->setTexts({});
        return;
    }
    const HostSnapshot& snapshot = *subject.assessment->snapshot;
    const EngineInfo& engine = snapshot.engine;
    const auto text = [](const QString& value) {
        return value.isEmpty() ? tr("not reported") : value;
    };
    const auto yesNo = [](std::optional<bool> value) {
        return !value ? tr("not reported") : *value ? tr("yes") : tr("no");
    };
    m_model->setTexts({
        {tr("Endpoint"), snapshot.host.endpoint},
        {tr("Engine"), text(u"%1 %2"_s.arg(engineProductName(engine.product), engine.version).trimmed())},
        {tr("API version in use"), text(engine.apiVersion)},
        {tr("API versions offered"),
            (engine.apiTested ? tr("%1 to %2") : tr("%1 to %2, newer than this version was tested with"))
                .arg(text(engine.apiMin), text(engine.apiMax))},
        {tr("Host name"), text(engine.hostName)},
        {tr("Operating system"), text(u"%1 %2"_s.arg(engine.os, engine.arch).trimmed())},
        {tr("Kernel"), text(engine.kernel)},
        {tr("Control groups"), text(engine.cgroupVersion)},
        {tr("Swarm"), text(engine.swarmState)},
        {tr("Rootless"), yesNo(engine.rootless)},
        {tr("User namespace remapping"), yesNo(engine.usernsRemap)},
        {tr("No new privileges by default"), yesNo(engine.noNewPrivileges)},
        {tr("Security options"), text(engine.securityOptions.join(u", "_s))},
        {tr("Containers"), QLocale().toString(static_cast<qlonglong>(snapshot.containers.size()))},
        {tr("Read at"), QLocale().toString(snapshot.finished.toLocalTime(), QLocale::ShortFormat)},
    });
}

} // namespace Hull
