// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ruleinfo.h"
#include "models/item/differencemodel.h"
#include "models/item/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace Hull;
using namespace Qt::StringLiterals;

class DifferenceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsEmpty();
    void sortsDifferencesBySort();
    void theWorstComesFirst();
    void tellsEachDifference_data();
    void tellsEachDifference();
    void settingsStandBelow();
    void speaks();
    void keepsItsTreeStraight();

private:
    static RecordedFinding finding(const QString& rule, const QString& severity);
    static ScanDifference sample();
    [[nodiscard]] QModelIndex section(const QString& title) const;
    [[nodiscard]] QStringList texts(const QModelIndex& parent, int column) const;

    std::unique_ptr<DifferenceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

RecordedFinding DifferenceModelTest::finding(const QString& rule, const QString& severity)
{
    RecordedFinding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.status = u"open"_s;
    finding.message = u"About %1."_s.arg(rule);
    return finding;
}

ScanDifference DifferenceModelTest::sample()
{
    RecordedFinding waived = finding(u"A-02"_s, u"medium"_s);
    waived.status = u"waived"_s;
    HostDifference prod{.name = u"prod"_s, .endpoint = u"ssh://prod"_s};
    prod.fields = {{u"engine.version"_s, u"20.10.24"_s, u"28.0.0"_s}};
    prod.findings = {
        {.change = FindingChange::New, .container = u"web"_s, .after = finding(u"A-16"_s, u"low"_s)},
        {.change = FindingChange::New, .container = u"web"_s, .after = finding(u"Z-99"_s, u"horrible"_s)},
        {.change = FindingChange::Changed,
            .container = u"db"_s,
            .before = finding(u"A-02"_s, u"medium"_s),
            .after = waived,
            .fields = {{u"status"_s, u"open"_s, u"waived"_s}, {u"waiver.id"_s, {}, u"W-1"_s}}},
        {.change = FindingChange::Gone, .reason = DifferenceReason::NotRead, .before = finding(u"H-01"_s, u"high"_s)},
    };
    prod.containers = {
        {.presence = Presence::Added, .name = u"web"_s, .image = u"nginx:1"_s},
        {.presence = Presence::Removed, .name = u"old"_s, .image = u"nginx:0"_s},
        {.name = u"db"_s,
            .image = u"db:1"_s,
            .recreated = true,
            .fields = {{u"HostConfig.CapAdd"_s, QStringList(u"SYS_TIME"_s), QStringList(u"NET_ADMIN"_s)}}},
        {.name = u"mail"_s, .image = u"mail:1"_s, .fields = {{u"HostConfig.Memory"_s, qint64{0}, qint64{512}}}},
    };
    HostDifference edge{.presence = Presence::Added, .name = u"edge"_s, .endpoint = u"tcp://edge:2376"_s};
    edge.findings = {{.change = FindingChange::New,
        .reason = DifferenceReason::Host,
        .container = u"proxy"_s,
        .after = finding(u"P-01"_s, u"critical"_s)}};
    ScanDifference difference;
    difference.hosts = {prod, edge};
    return difference;
}

void DifferenceModelTest::init()
{
    m_model = std::make_unique<DifferenceModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

QModelIndex DifferenceModelTest::section(const QString& title) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data().toString().startsWith(title)) {
            return m_model->index(row, 0);
        }
    }
    return {};
}

QStringList DifferenceModelTest::texts(const QModelIndex& parent, int column) const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        texts.append(m_model->index(row, column, parent).data().toString());
    }
    return texts;
}

void DifferenceModelTest::nothingIsEmpty()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setDifference(sample());
    QVERIFY(m_model->rowCount() > 0);
    m_model->setDifference({});
    QCOMPARE(m_model->rowCount(), 0);
}

//! No section for the fixed ones: there are none.
void DifferenceModelTest::sortsDifferencesBySort()
{
    m_model->setDifference(sample());
    QCOMPARE(texts({}, DifferenceModel::WhatColumn),
        QStringList({u"New findings (3)"_s, u"Changed findings (1)"_s, u"Gone, not known to be fixed (1)"_s,
            u"Containers (4)"_s, u"Hosts (2)"_s}));
    QVERIFY(m_model->index(0, 0).data(IsGroupRole).toBool());
    QVERIFY(!m_model->index(0, 0, m_model->index(0, 0)).data(IsGroupRole).toBool());
}

//! Over all hosts; a severity that this version does not know stands last, by its own word and without a shape.
void DifferenceModelTest::theWorstComesFirst()
{
    m_model->setDifference(sample());
    const QModelIndex findings = section(u"New"_s);
    QCOMPARE(texts(findings, DifferenceModel::SeverityColumn), QStringList({u"Critical"_s, u"Low"_s, u"horrible"_s}));
    QCOMPARE(texts(findings, DifferenceModel::RuleColumn), QStringList({u"P-01"_s, u"A-16"_s, u"Z-99"_s}));
    QCOMPARE(texts(findings, DifferenceModel::HostColumn), QStringList({u"edge"_s, u"prod"_s, u"prod"_s}));
    QCOMPARE(m_model->index(0, DifferenceModel::SeverityColumn, findings).data(SeverityRole).toInt(),
        static_cast<int>(Severity::Critical));
    QVERIFY(!m_model->index(2, DifferenceModel::SeverityColumn, findings).data(SeverityRole).isValid());
}

void DifferenceModelTest::tellsEachDifference_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("new") << u"New"_s
                         << QStringList{u"About P-01. — The host is new."_s, u"About A-16."_s, u"About Z-99."_s};
    QTest::newRow("changed") << u"Changed"_s << QStringList{u"About A-02. (waived)"_s};
    QTest::newRow("gone") << u"Gone"_s << QStringList{u"About H-01. — It was not read in the later scan."_s};
    QTest::newRow("containers") << u"Containers"_s
                                << QStringList{u"New container (nginx:1)"_s, u"Container is gone (nginx:0)"_s,
                                       u"Made again with other settings (db:1)"_s, u"Other settings (mail:1)"_s};
    QTest::newRow("hosts") << u"Hosts"_s
                           << QStringList{
                                  u"Another engine or another state (ssh://prod)"_s, u"New host (tcp://edge:2376)"_s};
}

void DifferenceModelTest::tellsEachDifference()
{
    QFETCH(const QString, title);
    QFETCH(const QStringList, texts);
    m_model->setDifference(sample());
    QCOMPARE(this->texts(section(title), DifferenceModel::WhatColumn), texts);
}

void DifferenceModelTest::settingsStandBelow()
{
    m_model->setDifference(sample());
    const QModelIndex waived = m_model->index(0, 0, section(u"Changed"_s));
    QCOMPARE(texts(waived, DifferenceModel::WhatColumn),
        QStringList({u"status: open -> waived"_s, u"waiver.id: null -> W-1"_s}));
    const QModelIndex again = m_model->index(2, 0, section(u"Containers"_s));
    QCOMPARE(texts(again, DifferenceModel::WhatColumn), QStringList(u"HostConfig.CapAdd: +NET_ADMIN -SYS_TIME"_s));
    QCOMPARE(m_model->rowCount(m_model->index(0, 0, again)), 0);
    QCOMPARE(texts(m_model->index(0, 0, section(u"Hosts"_s)), DifferenceModel::WhatColumn),
        QStringList(u"engine.version: 20.10.24 -> 28.0.0"_s));
}

void DifferenceModelTest::speaks()
{
    m_model->setDifference(sample());
    const QModelIndex finding = m_model->index(0, 0, section(u"New"_s));
    const auto spoken = [&finding](int column) {
        return finding.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(DifferenceModel::WhatColumn), u"About P-01. — The host is new."_s);
    QCOMPARE(spoken(DifferenceModel::SeverityColumn), u"Severity: Critical"_s);
    QCOMPARE(spoken(DifferenceModel::ContainerColumn), u"Container: proxy"_s);
    QCOMPARE(m_model->headerData(DifferenceModel::HostColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Host"_s);
}

//! Every index finds back to its parent, on each of the three levels.
void DifferenceModelTest::keepsItsTreeStraight()
{
    m_model->setDifference(sample());
    int fields = 0;
    for (int s = 0; s < m_model->rowCount(); ++s) {
        const QModelIndex section = m_model->index(s, 0);
        QVERIFY(!section.parent().isValid());
        for (int e = 0; e < m_model->rowCount(section); ++e) {
            const QModelIndex entry = m_model->index(e, 0, section);
            QCOMPARE(entry.parent(), section);
            for (int f = 0; f < m_model->rowCount(entry); ++f, ++fields) {
                QCOMPARE(m_model->index(f, 0, entry).parent(), entry);
            }
        }
    }
    QCOMPARE(fields, 5);
}

QTEST_GUILESS_MAIN(DifferenceModelTest)
#include "tst_differencemodel.moc"
