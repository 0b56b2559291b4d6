// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/environmenttablemodel.h"
#include "models/item/findinglistmodel.h"
#include "models/item/mounttablemodel.h"
#include "models/item/porttablemodel.h"
#include "models/item/securitytablemodel.h"
#include "tests/model/randomfleet.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using Test::RandomFleet;

class DetailModelsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(const QAbstractItemModel& model, int row);
    static void checkSpoken(const QAbstractItemModel& model);
    static HostAssessmentPtr hostWith(const Container& container, const Assessment& assessment);
    static QString securityText(const Container& container, const Assessment& assessment, int row, int column);

private Q_SLOTS:
    void staysConsistentFromContainerToContainer();
    void ordersFindingsWorstFirst();
    void givesEvidenceAndReferences();
    void tellsOfWaivers_data();
    void tellsOfWaivers();
    void keepsTheSelectedFindingOverARefresh();
    void listsPortsAndWhoReachesThem();
    void explainsOnlyWhereItJudges();
    void marksRiskyMounts();
    void tellsMountsOfTheSamePathApart();
    void judgesSettings_data();
    void judgesSettings();
    void saysWhetherSelinuxSeparates_data();
    void saysWhetherSelinuxSeparates();
    void saysWhatTheKernelDoesNotTell();
    void saysWhyTheKernelWasNotAsked();
    void hidesValuesUntilAsked();
};

QStringList DetailModelsTest::texts(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells;
}

void DetailModelsTest::checkSpoken(const QAbstractItemModel& model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
}

HostAssessmentPtr DetailModelsTest::hostWith(const Container& container, const Assessment& assessment)
{
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host.endpoint = u"unix:///a"_s;
    snapshot->engine.product = EngineInfo::Product::Docker;
    snapshot->engine.apparmor = false;
    snapshot->containers = {std::make_shared<Container>(container)};
    auto host = std::make_shared<HostAssessment>();
    host->snapshot = snapshot;
    host->containers = {assessment};
    return host;
}

void DetailModelsTest::staysConsistentFromContainerToContainer()
{
    RandomFleet fleet(31);
    FindingListModel findings;
    PortTableModel ports;
    MountTableModel mounts;
    SecurityTableModel security;
    EnvironmentTableModel environment;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    const std::vector<QAbstractItemModel*> models{&findings, &ports, &mounts, &security, &environment};
    for (QAbstractItemModel* model : models) {
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    }
    const HostRow host = fleet.host(1, 60);
    for (int step = 0; step < 100; ++step) {
        const auto at = static_cast<size_t>(fleet.below(60));
        const ContainerId id = step % 20 == 19 ? ContainerId() : host.assessment->snapshot->containers[at]->id;
        findings.setContainer(host.assessment, id);
        ports.setContainer(host.assessment, id);
        mounts.setContainer(host.assessment, id);
        security.setContainer(host.assessment, id);
        environment.setContainer(host.assessment, id);
        for (const QAbstractItemModel* model : models) {
            checkSpoken(*model);
        }
        QCOMPARE(security.rowCount() > 0, !id.isEmpty());
        QCOMPARE(environment.rowCount(), id.isEmpty() ? 0 : 2);
        const auto expected = id.isEmpty() ? 0 : host.assessment->containers[at].findings.size();
        QCOMPARE(findings.count(FindingRow::Section::Findings), static_cast<int>(expected));
    }
}

void DetailModelsTest::ordersFindingsWorstFirst()
{
    Assessment assessment;
    assessment.findings = {
        {.rule = &RandomFleet::rule("A-02"_L1), .severity = Severity::Medium, .message = {"Two.", {}}},
        {.rule = &RandomFleet::rule("A-01"_L1), .severity = Severity::Critical, .message = {"One.", {}}},
        {.rule = &RandomFleet::rule("A-03"_L1),
            .severity = Severity::Critical,
            .status = FindingStatus::Implied,
            .certainty = Certainty::Assumed,
            .message = {"Three.", {}}},
        {.rule = &RandomFleet::rule("P-01"_L1), .severity = Severity::Medium, .message = {"Zero.", {}}}};
    assessment.results = {{&RandomFleet::rule("A-04"_L1), RuleOutcome::Pass, nullptr},
        {&RandomFleet::rule("A-12"_L1), RuleOutcome::NotApplicable, "Only with cgroup v2."},
        {&RandomFleet::rule("A-06"_L1), RuleOutcome::NotAssessed, "Volumes were not read."}};
    FindingListModel model;
    model.setAssessment(assessment);
    QStringList rules;
    for (int row = 0; row < model.rowCount(); ++row) {
        rules.append(model.index(row, 0).data(FindingListModel::RuleIdRole).toString());
    }
    QCOMPARE(rules, (QStringList{u"A-01"_s, u"P-01"_s, u"A-02"_s, u"A-03"_s, u"A-06"_s, u"A-12"_s}));
    QCOMPARE(texts(model, 0), (QStringList{u"Critical"_s, u"A-01"_s, u"One."_s, u"open"_s, u"confirmed"_s}));
    QCOMPARE(texts(model, 3),
        (QStringList{u"Critical"_s, u"A-03"_s, u"Three."_s, u"implied by another finding"_s, u"assumed"_s}));
    QCOMPARE(texts(model, 4),
        (QStringList{QString(), u"A-06"_s, u"Container engine socket reachable: Volumes were not read."_s,
            u"not assessed"_s, QString()}));
    QCOMPARE(model.index(4, 0).data(FindingListModel::SectionRole).toInt(), int(FindingRow::Section::NotAssessed));
    QCOMPARE(model.count(FindingRow::Section::NotApplicable), 1);
}

void DetailModelsTest::givesEvidenceAndReferences()
{
    Assessment assessment;
    assessment.findings = {{.rule = &RandomFleet::rule("P-01"_L1),
        .severity = Severity::High,
        .fixable = true,
        .evidence = {{u"HostConfig.PortBindings[\"80/tcp\"][0]"_s, Origin::Config, u"0.0.0.0:80"_s,
            {"a host port of %1 or above", {u"1024"_s}}}}}};
    FindingListModel model;
    model.setAssessment(assessment);
    const QModelIndex index = model.index(0, 0);
    const auto lines = index.data(FindingListModel::EvidenceRole).value<QList<EvidenceLine>>();
    const EvidenceLine expected{
        u"HostConfig.PortBindings[\"80/tcp\"][0]"_s, u"config"_s, u"0.0.0.0:80"_s, u"a host port of 1024 or above"_s};
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0] == expected);
    QCOMPARE(index.data(FindingListModel::ReferencesRole).toStringList(), QStringList{u"CIS Docker 1.6.0 §5.8"_s});
    QVERIFY(index.data(FindingListModel::FixableRole).toBool());
    QCOMPARE(index.data(FindingListModel::WhyRole).toString(), u"Why it matters."_s);
    QCOMPARE(index.data(FindingListModel::FixRole).toString(), u"How it is put right."_s);
}

void DetailModelsTest::tellsOfWaivers_data()
{
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<AppliedWaiver::State>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    const QString day = QLocale().toString(QDate(2026, 4, 1), QLocale::ShortFormat);
    QTest::newRow("active") << FindingStatus::Waived << AppliedWaiver::State::Active << u"waived"_s
                            << u"Waived by W-1 until the end of %1 (UTC). ops answers for it: It ends TLS."_s.arg(day);
    QTest::newRow("expired")
        << FindingStatus::Open << AppliedWaiver::State::Expired << u"open, its waiver expired"_s
        << u"It was waived by W-1 until %1, which is over. ops answered for it: It ends TLS."_s.arg(day);
    QTest::newRow("changed") << FindingStatus::Open << AppliedWaiver::State::Changed
                             << u"open, changed since it was waived"_s
                             << u"Waiver W-1 (until %1) was for something else than is configured now. ops answered "
                                "for it: It ends TLS."_s.arg(day);
}

void DetailModelsTest::tellsOfWaivers()
{
    QFETCH(const FindingStatus, status);
    QFETCH(const AppliedWaiver::State, state);
    QFETCH(const QString, sentence);
    Assessment assessment;
    assessment.findings = {{.rule = &RandomFleet::rule("P-01"_L1), .status = status, .message = {"Zero.", {}}},
        {.rule = &RandomFleet::rule("A-01"_L1), .message = {"One.", {}}}};
    assessment.findings[0].waiver = std::make_shared<const AppliedWaiver>(
        AppliedWaiver{u"W-1"_s, AppliedWaiver::Kind::Waiver, state, u"It ends TLS."_s, u"ops"_s, QDate(2026, 4, 1)});
    FindingListModel model;
    model.setAssessment(assessment);
    checkSpoken(model);
    const int row = status == FindingStatus::Waived ? 1 : 0; // behind what is open
    QTEST(model.index(row, FindingListModel::StatusColumn).data().toString(), "word");
    QCOMPARE(model.index(row, 0).data(FindingListModel::WaiverRole).toString(), sentence);
    const QModelIndex primary = model.index(row, FindingListModel::MessageColumn);
    QVERIFY(primary.data(Qt::AccessibleTextRole).toString().endsWith(sentence));
    QCOMPARE(model.index(1 - row, 0).data(FindingListModel::WaiverRole).toString(), QString());
}

void DetailModelsTest::keepsTheSelectedFindingOverARefresh()
{
    Assessment assessment;
    assessment.findings = {{.rule = &RandomFleet::rule("A-01"_L1), .severity = Severity::Critical},
        {.rule = &RandomFleet::rule("A-02"_L1), .severity = Severity::Medium, .message = {"Before.", {}}}};
    FindingListModel model;
    model.setAssessment(assessment);
    const QPersistentModelIndex selected = model.index(1, FindingListModel::MessageColumn);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    assessment.findings[1].message = {"After.", {}};
    assessment.findings.erase(assessment.findings.begin());
    model.setAssessment(assessment);
    QCOMPARE(selected.row(), 0);
    QCOMPARE(selected.data().toString(), u"After."_s);
    QCOMPARE(resets.size(), 0);
}

void DetailModelsTest::listsPortsAndWhoReachesThem()
{
    Container container;
    container.id = {u"c"_s};
    container.pid = 1;
    container.exposedPorts = {u"5432/tcp"_s, u"9999/udp"_s};
    container.hostConfig.portBindings = {{u"5432/tcp"_s, {{QString(), u"5432"_s}}}};
    container.ports = {{u"5432/tcp"_s, {{u"0.0.0.0"_s, u"5432"_s}, {u"::"_s, u"5432"_s}}}};
    PortTableModel model;
    model.setContainer(hostWith(container, {}), container.id);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(texts(model, 0),
        (QStringList{u"5432"_s, u"tcp"_s, u"every address"_s, u"5432"_s,
            u"Everyone who can reach any address of this host"_s, u"postgresql"_s, u"in force"_s}));
    QVERIFY(model.index(0, 0).data(PortTableModel::HighlightedRole).toBool());
    QCOMPARE(texts(model, 1),
        (QStringList{u"9999"_s, u"udp"_s, QString(), QString(), u"Nobody outside the container's own networks"_s,
            QString(), u"declared, not published"_s}));
}

void DetailModelsTest::explainsOnlyWhereItJudges()
{
    Container container;
    container.id = {u"c"_s};
    container.exposedPorts = {u"5432/tcp"_s};
    container.mounts = {{.type = u"bind"_s, .source = u"/srv"_s, .destination = u"/s"_s}};
    Assessment assessment;
    assessment.findings = {{.rule = &RandomFleet::rule("A-06"_L1),
                               .severity = Severity::Critical,
                               .message = {"It leads to the engine.", {}},
                               .evidence = {{u"Mounts[\"/s\"].Source"_s, Origin::Config, u"/srv → /s, ro"_s, {}}}},
        {.rule = &RandomFleet::rule("A-02"_L1), .severity = Severity::Medium, .message = {"It is off.", {}}}};
    PortTableModel ports;
    MountTableModel mounts;
    SecurityTableModel security;
    const HostAssessmentPtr host = hostWith(container, assessment);
    ports.setContainer(host, container.id);
    mounts.setContainer(host, container.id);
    security.setContainer(host, container.id);
    const auto explained = [](const QAbstractItemModel& model) {
        QSet<int> columns;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (!model.index(row, column).data(Qt::ToolTipRole).toString().isEmpty()) {
                    columns.insert(column);
                }
            }
        }
        return columns;
    };
    QCOMPARE(explained(mounts), QSet<int>{MountTableModel::RiskColumn});
    QCOMPARE(explained(security), QSet<int>{SecurityTableModel::VerdictColumn});
    QVERIFY(explained(ports).isEmpty()); // the sentence is what the cell says
}

void DetailModelsTest::marksRiskyMounts()
{
    Container container;
    container.id = {u"c"_s};
    container.mounts = {
        {.type = u"volume"_s, .name = u"data"_s, .source = u"/v"_s, .destination = u"/data"_s, .readWrite = true},
        {.type = u"bind"_s, .source = u"/srv/link"_s, .destination = u"/s"_s}};
    container.kernel = KernelView{.mounts = {{u"/s"_s, u"/run/docker.sock"_s, true}}};
    Assessment assessment;
    assessment.findings = {{.rule = &RandomFleet::rule("A-06"_L1),
        .severity = Severity::Critical,
        .evidence = {
            {u"Mounts[\"/s\"].Source"_s, Origin::Kernel, u"/srv/link (leads to /run/docker.sock) → /s, ro"_s, {}}}}};
    MountTableModel model;
    model.setContainer(hostWith(container, assessment), container.id);
    QCOMPARE(texts(model, 0),
        (QStringList{u"/srv/link"_s, u"/run/docker.sock"_s, u"/s"_s, u"read-only"_s, u"bind"_s, u"Critical (A-06)"_s}));
    QCOMPARE(texts(model, 1), (QStringList{u"data"_s, QString(), u"/data"_s, u"read-write"_s, u"volume"_s, QString()}));
    QVERIFY(!model.index(1, 0).data(SeverityRole).isValid());
}

void DetailModelsTest::tellsMountsOfTheSamePathApart()
{
    Container container;
    container.mounts = {{.type = u"bind"_s, .source = u"/srv"_s, .destination = u"/etc"_s},
        {.type = u"bind"_s, .source = u"/etc"_s, .destination = u"/etc/host"_s}};
    Assessment assessment;
    assessment.findings = {{.rule = &RandomFleet::rule("A-06"_L1),
        .severity = Severity::High,
        .evidence = {{u"Mounts[\"/etc/host\"].Source"_s, Origin::Config, u"/etc → /etc/host, ro"_s, {}}}}};
    const std::vector<MountRow> rows = mountRows(container, assessment);
    QCOMPARE(rows[0].mount.destination, u"/etc/host"_s);
    QVERIFY(rows[0].risk.has_value());
    QVERIFY(!rows[1].risk.has_value());
}

QString DetailModelsTest::securityText(const Container& container, const Assessment& assessment, int row, int column)
{
    SecurityTableModel model;
    model.setContainer(hostWith(container, assessment), container.id);
    return model.index(row, column).data().toString();
}

void DetailModelsTest::judgesSettings_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("hardened");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("privileged") << u"Privileged"_s << false << u"no"_s << u"default"_s;
    QTest::newRow("not set") << u"No new privileges, configured"_s << false << u"not set"_s << u"Medium: see A-02"_s;
    QTest::newRow("set") << u"No new privileges, configured"_s << true << u"on"_s << u"tighter than the default"_s;
    QTest::newRow("all dropped") << u"Capabilities, configured"_s << true << u"none"_s << u"tighter than the default"_s;
    QTest::newRow("seccomp") << u"Seccomp"_s << false << u"default profile"_s << u"default"_s;
    QTest::newRow("AppArmor without support") << u"AppArmor"_s << false << u"not used by this engine"_s << u"default"_s;
    QTest::newRow("SELinux, not told") << u"SELinux separation"_s << false << u"unknown"_s << u"unknown"_s;
    QTest::newRow("remapping, not told") << u"User namespace"_s << false << u"unknown"_s << u"unknown"_s;
    QTest::newRow("root file system") << u"Root file system"_s << true << u"read-only"_s
                                      << u"tighter than the default"_s;
    QTest::newRow("pids") << u"PIDs limit"_s << true << u"200"_s << u"tighter than the default"_s;
    QTest::newRow("unmasked") << u"Masked paths"_s << true << u"none"_s << u"default"_s;
    QTest::newRow("not assessed") << u"Devices"_s << false << u"none"_s << u"default"_s;
}

void DetailModelsTest::judgesSettings()
{
    QFETCH(QString, setting);
    QFETCH(bool, hardened);
    QFETCH(QString, value);
    QFETCH(QString, verdict);
    Container container;
    container.id = {u"c"_s};
    Assessment assessment;
    if (hardened) {
        container.hostConfig.securityOpt = {u"no-new-privileges:false"_s, u"no-new-privileges=true"_s};
        container.hostConfig.capDrop = {u"ALL"_s};
        container.hostConfig.readonlyRootfs = true;
        container.hostConfig.pidsLimit = 200;
        container.hostConfig.maskedPaths = QStringList();
    } else {
        assessment.findings = {{.rule = &RandomFleet::rule("A-02"_L1), .severity = Severity::Medium}};
    }
    SecurityTableModel model;
    model.setContainer(hostWith(container, assessment), container.id);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, SecurityTableModel::SettingColumn).data().toString() == setting) {
            QCOMPARE(model.index(row, SecurityTableModel::ValueColumn).data().toString(), value);
            QCOMPARE(model.index(row, SecurityTableModel::VerdictColumn).data().toString(), verdict);
            return;
        }
    }
    QFAIL("There is no such setting.");
}

void DetailModelsTest::saysWhetherSelinuxSeparates_data()
{
    QTest::addColumn<bool>("used"); // by the engine
    QTest::addColumn<bool>("disabled"); // for the container
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("usual");
    QTest::newRow("used") << true << false << u"on"_s << u"on"_s;
    QTest::newRow("used, disabled") << true << true << u"off"_s << u"on"_s;
    QTest::newRow("not used") << false << false << u"not used by this engine"_s << u"not used by this engine"_s;
    QTest::newRow("not used, disabled") << false << true << u"off, and not used by this engine"_s
                                        << u"not used by this engine"_s;
}

void DetailModelsTest::saysWhetherSelinuxSeparates()
{
    QFETCH(bool, used);
    QFETCH(bool, disabled);
    Container container;
    container.id = {u"c"_s};
    if (disabled) {
        container.hostConfig.securityOpt = {u"label=disable"_s};
    }
    const HostAssessmentPtr host = hostWith(container, {});
    HostSnapshot snapshot = *host->snapshot;
    snapshot.engine.selinux = used;
    HostAssessment changed = *host;
    changed.snapshot = std::make_shared<const HostSnapshot>(snapshot);
    SecurityTableModel model;
    model.setContainer(std::make_shared<const HostAssessment>(changed), container.id);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, SecurityTableModel::SettingColumn).data().toString() == "SELinux separation"_L1) {
            QTEST(model.index(row, SecurityTableModel::ValueColumn).data().toString(), "value");
            QTEST(model.index(row, SecurityTableModel::DefaultColumn).data().toString(), "usual");
            return;
        }
    }
    QFAIL("There is no such setting.");
}

void DetailModelsTest::saysWhatTheKernelDoesNotTell()
{
    Container container;
    container.id = {u"c"_s};
    container.kernelState = KernelViewState::NotRunning;
    constexpr int kernelRow = 2;
    QCOMPARE(securityText(container, {}, kernelRow, SecurityTableModel::SettingColumn), u"No new privileges, kernel"_s);
    QCOMPARE(securityText(container, {}, kernelRow, SecurityTableModel::ValueColumn), u"unknown"_s);
    QCOMPARE(securityText(container, {}, kernelRow, SecurityTableModel::VerdictColumn), u"unknown"_s);
    container.kernel = KernelView{.noNewPrivileges = true};
    QCOMPARE(securityText(container, {}, kernelRow, SecurityTableModel::ValueColumn), u"on"_s);
}

void DetailModelsTest::saysWhyTheKernelWasNotAsked()
{
    Container container;
    container.id = {u"c"_s};
    const HostAssessmentPtr host = hostWith(container, {});
    HostSnapshot snapshot = *host->snapshot;
    snapshot.kernelError = Error{.message = {"No command can be run on %1.", {u"web1"_s}}};
    HostAssessment changed = *host;
    changed.snapshot = std::make_shared<const HostSnapshot>(snapshot);
    SecurityTableModel model;
    model.setContainer(std::make_shared<const HostAssessment>(changed), container.id);
    constexpr int kernelRow = 2;
    QStringList tips;
    for (int column = 0; column < model.columnCount(); ++column) {
        tips.append(model.index(kernelRow, column).data(Qt::ToolTipRole).toString());
    }
    QVERIFY2(tips.contains(u"No command can be run on web1."_s), qPrintable(tips.join(u'|')));
}

void DetailModelsTest::hidesValuesUntilAsked()
{
    Container container;
    container.id = {u"c"_s};
    container.environmentNames = {u"TOKEN"_s, u"PATH"_s};
    EnvironmentTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContainer(hostWith(container, {}), container.id);
    QCOMPARE(texts(model, 1), (QStringList{u"TOKEN"_s, u"•••"_s}));
    model.reveal({u"another"_s}, {{u"TOKEN"_s, u"hunter2"_s}});
    QVERIFY(!model.isRevealed());
    model.reveal(container.id, {{u"TOKEN"_s, u"hunter2"_s}});
    QCOMPARE(texts(model, 1), (QStringList{u"TOKEN"_s, u"hunter2"_s}));
    QCOMPARE(texts(model, 0), (QStringList{u"PATH"_s, u"•••"_s}));
    QVERIFY(!model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"hunter2"_s));
    model.setContainer(hostWith(container, {}), container.id);
    QCOMPARE(texts(model, 1).at(1), u"hunter2"_s); // a refresh of the same container
    Container other = container;
    other.id = {u"d"_s};
    model.setContainer(hostWith(other, {}), other.id);
    QCOMPARE(texts(model, 1).at(1), u"•••"_s);
    model.setContainer(hostWith(container, {}), container.id);
    QCOMPARE(texts(model, 1).at(1), u"•••"_s); // forgotten, not just hidden
}

QTEST_GUILESS_MAIN(DetailModelsTest)
#include "tst_detailmodels.moc"
