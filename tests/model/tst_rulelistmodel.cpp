// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/rulelistmodel.h"
#include "models/item/wordfilterproxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

const RuleInfo port{.id = "P-01"_L1,
    .key = "privileged-host-port"_L1,
    .severity = Severity::Medium,
    .title = "Publishes a low port",
    .why = "Low ports are for services of the host.",
    .fix = "Publish another one.",
    .references = {{"CIS Docker"_L1, "1.8.0"_L1, "5.8"_L1}}};
const RuleInfo privileged{.id = "A-01"_L1,
    .key = "privileged"_L1,
    .severity = Severity::Critical,
    .title = "Runs privileged",
    .why = "It may do everything.",
    .fix = "Leave that mode."};
const RuleInfo late{.id = "C-5.14"_L1,
    .key = "restart-policy"_L1,
    .severity = Severity::Low,
    .profile = Profile::Full,
    .title = "Restarts for ever",
    .why = "It hides failures.",
    .fix = "Limit it."};

} // namespace

class RuleListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsInTheOrderOfReports();
    void tellsWhatIsJudged_data();
    void tellsWhatIsJudged();
    void takesASeverityFromThePolicy();
    void findsByWhatIsRemembered_data();
    void findsByWhatIsRemembered();
    void sortsByMeaning_data();
    void sortsByMeaning();
    void speaks();
    void anotherPolicyChangesOnlyCells();

private:
    [[nodiscard]] QStringList ids(const QAbstractItemModel& model) const;

    const std::vector<const RuleInfo*> m_rules{&port, &privileged, &late};
    std::unique_ptr<RuleListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void RuleListModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<RuleListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setRules(m_rules, {});
}

QStringList RuleListModelTest::ids(const QAbstractItemModel& model) const
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids += model.index(row, RuleListModel::RuleColumn).data().toString();
    }
    return ids;
}

void RuleListModelTest::listsInTheOrderOfReports()
{
    QCOMPARE(ids(*m_model), QStringList({u"P-01"_s, u"A-01"_s, u"C-5.14"_s}));
    QCOMPARE(m_model->headerData(RuleListModel::TitleColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
        u"What it finds"_s);
}

void RuleListModelTest::tellsWhatIsJudged_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<bool>("full");
    QTest::addColumn<QStringList>("judged");
    const QString yes = u"Yes"_s;
    const QString off = u"No, the policy turns it off"_s;
    QTest::newRow("core") << true << false << QStringList{yes, yes, u"Only in the full profile"_s};
    QTest::newRow("full") << true << true << QStringList{yes, yes, yes};
    QTest::newRow("turned off") << false << true << QStringList{off, yes, yes};
}

void RuleListModelTest::tellsWhatIsJudged()
{
    QFETCH(const bool, enabled);
    QFETCH(const bool, full);
    QFETCH(const QStringList, judged);
    Policy policy;
    policy.profile = full ? Profile::Full : Profile::Core;
    policy.rules.insert(u"P-01"_s, {.enabled = enabled, .severity = {}});
    m_model->setRules(m_rules, policy);
    QStringList shown;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        shown += m_model->index(row, RuleListModel::JudgedColumn).data().toString();
    }
    QCOMPARE(shown, judged);
}

void RuleListModelTest::takesASeverityFromThePolicy()
{
    Policy policy;
    policy.rules.insert(u"P-01"_s, {.enabled = true, .severity = Severity::Critical});
    m_model->setRules(m_rules, policy);
    const QModelIndex index = m_model->index(0, RuleListModel::SeverityColumn);
    QCOMPARE(index.data().toString(), u"Critical"_s);
    QCOMPARE(index.data(SeverityRole).toInt(), static_cast<int>(Severity::Critical));
}

void RuleListModelTest::findsByWhatIsRemembered_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("id") << u"a-01"_s << QStringList(u"A-01"_s);
    QTest::newRow("key") << u"restart-policy"_s << QStringList(u"C-5.14"_s);
    QTest::newRow("title") << u"LOW port"_s << QStringList(u"P-01"_s);
    QTest::newRow("why") << u"hides"_s << QStringList(u"C-5.14"_s);
    QTest::newRow("fix") << u"leave mode"_s << QStringList(u"A-01"_s);
    QTest::newRow("reference") << u"cis §5.8"_s << QStringList(u"P-01"_s);
    QTest::newRow("nothing") << u"swarm"_s << QStringList();
}

void RuleListModelTest::findsByWhatIsRemembered()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, found);
    WordFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    proxy.setFilterText(words);
    QCOMPARE(ids(proxy), found);
}

void RuleListModelTest::sortsByMeaning_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("rule") << int(RuleListModel::RuleColumn) << QStringList{u"P-01"_s, u"A-01"_s, u"C-5.14"_s};
    QTest::newRow("severity") << int(RuleListModel::SeverityColumn) << QStringList{u"A-01"_s, u"P-01"_s, u"C-5.14"_s};
    QTest::newRow("title") << int(RuleListModel::TitleColumn) << QStringList{u"P-01"_s, u"C-5.14"_s, u"A-01"_s};
}

void RuleListModelTest::sortsByMeaning()
{
    QFETCH(const int, column);
    QFETCH(const QStringList, order);
    WordFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    proxy.sort(column);
    QCOMPARE(ids(proxy), order);
}

void RuleListModelTest::speaks()
{
    QCOMPARE(m_model->index(0, RuleListModel::TitleColumn).data(Qt::AccessibleTextRole).toString(),
        u"P-01, Publishes a low port, severity Medium, judged: Yes"_s);
    QCOMPARE(m_model->index(0, RuleListModel::SeverityColumn).data(Qt::AccessibleTextRole).toString(),
        u"Severity: Medium"_s);
}

//! Whoever reads a rule goes on reading it.
void RuleListModelTest::anotherPolicyChangesOnlyCells()
{
    const QPersistentModelIndex chosen = m_model->index(0, 0);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Policy policy;
    policy.rules.insert(u"P-01"_s, {.enabled = false, .severity = {}});
    m_model->setRules(m_rules, policy);
    QVERIFY(chosen.isValid());
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(RuleListModelTest)
#include "tst_rulelistmodel.moc"
