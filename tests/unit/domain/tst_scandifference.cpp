// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/scandifference.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

RecordedFinding finding(const QString& rule)
{
    RecordedFinding finding;
    finding.rule = rule;
    finding.severity = u"high"_s;
    finding.status = u"open"_s;
    finding.fingerprint = u"sha256:1"_s;
    return finding;
}

RecordedContainer container(const QString& name, std::vector<RecordedFinding> findings = {})
{
    RecordedContainer container;
    container.id = QString(64, u'a');
    container.name = name;
    container.facts = {{u"HostConfig.Privileged"_s, false}, {u"HostConfig.CapAdd"_s, QStringList()}};
    container.findings = std::move(findings);
    container.results = {{u"A-01"_s, u"pass"_s}, {u"A-02"_s, u"notAssessed"_s}, {u"A-03"_s, u"notApplicable"_s}};
    for (const RecordedFinding& one : container.findings) {
        container.results.push_back({one.rule, u"fail"_s});
    }
    return container;
}

RecordedHost host(const QString& name, const std::vector<RecordedContainer>& containers)
{
    RecordedHost host;
    host.name = name;
    host.endpoint = u"ssh://%1"_s.arg(name);
    host.status = u"complete"_s;
    host.facts = {{u"engine.version"_s, u"20.10.24"_s}};
    for (const RecordedContainer& one : containers) {
        host.containers.push_back(std::make_shared<const RecordedContainer>(one));
    }
    return host;
}

RecordedHost unreachable(const QString& name)
{
    RecordedHost host = ::host(name, {});
    host.status = u"unreachable"_s;
    host.facts = {{u"engine.version"_s, FactValue()}};
    return host;
}

RecordedScan scan(std::vector<RecordedHost> hosts)
{
    RecordedScan scan;
    scan.hosts = std::move(hosts);
    return scan;
}

QString valueText(const FactValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? u"true"_s : u"false"_s;
    }
    if (const auto* list = std::get_if<QStringList>(&value)) {
        return u'[' + list->join(u',') + u']';
    }
    const auto* word = std::get_if<QString>(&value);
    return word ? *word : u"null"_s;
}

QStringList fieldLines(const std::vector<FieldDifference>& fields)
{
    QStringList lines;
    for (const FieldDifference& field : fields) {
        lines.append(u"%1: %2 -> %3"_s.arg(field.path, valueText(field.before), valueText(field.after)));
    }
    return lines;
}

//! All of a difference, one line each.
QStringList linesOf(const ScanDifference& difference)
{
    static const QStringList presences{u"both"_s, u"added"_s, u"removed"_s};
    QStringList lines;
    for (const HostDifference& host : difference.hosts) {
        lines.append(host.name + u' ' + presences[static_cast<int>(host.presence)]);
        lines += fieldLines(host.fields);
        for (const FindingDifference& entry : host.findings) {
            lines.append(u"%1 %2 %3 %4"_s
                             .arg(findingChangeName(entry.change), entry.container, entry.finding().rule,
                                 differenceReasonName(entry.reason))
                             .trimmed());
            lines += fieldLines(entry.fields);
        }
        for (const ContainerDifference& entry : host.containers) {
            lines.append(u"container %1 %2%3"_s.arg(entry.name, presences[static_cast<int>(entry.presence)],
                entry.recreated ? u" recreated"_s : QString()));
            lines += fieldLines(entry.fields);
        }
    }
    return lines;
}

} // namespace

class ScanDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatDiffers_data();
    void tellsWhatDiffers();
    void pairsHosts_data();
    void pairsHosts();
    void countsAll();
    void takesSharedContainersForEqual();
};

void ScanDifferenceTest::tellsWhatDiffers_data()
{
    QTest::addColumn<std::function<void(RecordedContainer&)>>("change");
    QTest::addColumn<QStringList>("lines");
    using Change = std::function<void(RecordedContainer&)>;
    const auto row = [](const char* name, const Change& change, const QStringList& lines) {
        QTest::newRow(name) << change << (lines.isEmpty() ? lines : QStringList(u"prod both"_s) + lines);
    };
    row("nothing", [](RecordedContainer&) {}, {});
    row("another id alone", [](RecordedContainer& later) { later.id = QString(64, u'b'); }, {});
    row("a fact", [](RecordedContainer& later) { later.facts[0].value = true; },
        {u"container web both"_s, u"HostConfig.Privileged: false -> true"_s});
    row("a fact, and made again",
        [](RecordedContainer& later) {
            later.id = QString(64, u'b');
            later.facts[1].value = QStringList(u"NET_ADMIN"_s);
        },
        {u"container web both recreated"_s, u"HostConfig.CapAdd: [] -> [NET_ADMIN]"_s});
    row("a fact that was not kept", [](RecordedContainer& later) { later.facts.pop_back(); }, {});
    row("a fact of a newer version",
        [](RecordedContainer& later) {
            later.facts.push_back({u"HostConfig.New"_s, true});
        },
        {});
    row("new", [](RecordedContainer& later) { later.findings.push_back(finding(u"A-01"_s)); }, {u"new web A-01"_s});
    row("new, did not apply", [](RecordedContainer& later) { later.findings.push_back(finding(u"A-03"_s)); },
        {u"new web A-03"_s});
    row("new, was not assessed", [](RecordedContainer& later) { later.findings.push_back(finding(u"A-02"_s)); },
        {u"new web A-02 notAssessed"_s});
    row("new, was not judged", [](RecordedContainer& later) { later.findings.push_back(finding(u"C-5.1"_s)); },
        {u"new web C-5.1 notJudged"_s});
    row("fixed",
        [](RecordedContainer& later) {
            later.findings.clear();
            later.results.back().result = u"pass"_s;
        },
        {u"fixed web P-01"_s});
    row("gone, not assessed",
        [](RecordedContainer& later) {
            later.findings.clear();
            later.results.back().result = u"notAssessed"_s;
        },
        {u"gone web P-01 notAssessed"_s});
    row("gone, not judged",
        [](RecordedContainer& later) {
            later.findings.clear();
            later.results.pop_back();
        },
        {u"gone web P-01 notJudged"_s});
    row("changed",
        [](RecordedContainer& later) {
            later.findings[0].severity = u"medium"_s;
            later.findings[0].status = u"waived"_s;
            later.findings[0].waiver.id = u"W-1"_s;
        },
        {u"changed web P-01"_s, u"severity: high -> medium"_s, u"status: open -> waived"_s, u"waiver.id:  -> W-1"_s});
    row("wording and certainty",
        [](RecordedContainer& later) {
            later.findings[0].message = u"other words"_s;
            later.findings[0].certainty = u"assumed"_s;
        },
        {});
    row("evidence that does not matter",
        [](RecordedContainer& later) {
            later.findings[0].evidence = {{u"/proc/7/status"_s, u"kernel"_s, u"0"_s, {}}};
        },
        {});
    row("evidence",
        [](RecordedContainer& later) {
            later.findings[0].evidence = {{u"a"_s, u"config"_s, u"b"_s, {}}};
            later.findings[0].fingerprint = u"sha256:2"_s;
        },
        {u"changed web P-01"_s, u"evidence: [] -> [a: b]"_s});
    row("evidence without fingerprints",
        [](RecordedContainer& later) {
            later.findings[0].evidence = {{u"a"_s, u"config"_s, u"b"_s, {}}};
            later.findings[0].fingerprint.clear();
        },
        {u"changed web P-01"_s, u"evidence: [] -> [a: b]"_s});
    row("another name", [](RecordedContainer& later) { later.name = u"www"_s; },
        {u"gone web P-01 container"_s, u"new www P-01 container"_s, u"container web removed"_s,
            u"container www added"_s});
}

void ScanDifferenceTest::tellsWhatDiffers()
{
    QFETCH(const std::function<void(RecordedContainer&)>, change);
    QFETCH(const QStringList, lines);
    const RecordedContainer before = container(u"web"_s, {finding(u"P-01"_s)});
    RecordedContainer after = before;
    change(after);
    const ScanDifference difference =
        differenceBetween(scan({host(u"prod"_s, {before})}), scan({host(u"prod"_s, {after})}));
    QStringList found = linesOf(difference);
    QCOMPARE(found, lines);
    QCOMPARE(difference.isEmpty(), lines.isEmpty());
}

void ScanDifferenceTest::pairsHosts_data()
{
    QTest::addColumn<RecordedScan>("before");
    QTest::addColumn<RecordedScan>("after");
    QTest::addColumn<QStringList>("lines");
    const RecordedContainer web = container(u"web"_s, {finding(u"P-01"_s)});
    const RecordedHost prod = host(u"prod"_s, {web});
    const RecordedHost test = host(u"test"_s, {web});
    const RecordedHost empty = host(u"test"_s, {});
    RecordedHost moved = prod;
    moved.endpoint = u"tcp://prod:2376"_s;
    RecordedHost renamed = prod;
    renamed.name = u"production"_s;
    RecordedHost partial = host(u"prod"_s, {});
    partial.status = u"partial"_s;
    partial.unread = {{QString(64, u'c'), u"web"_s}};
    const QStringList webIsNew{u"new web P-01 host"_s, u"container web added"_s};
    const QStringList webIsGone{u"gone web P-01 host"_s, u"container web removed"_s};
    const QString down = u"status: complete -> unreachable"_s;
    const QString up = u"status: unreachable -> complete"_s;

    QTest::newRow("none") << scan({}) << scan({}) << QStringList();
    QTest::newRow("in another order") << scan({prod, test}) << scan({test, prod}) << QStringList();
    QTest::newRow("new") << scan({prod}) << scan({prod, test}) << QStringList(u"test added"_s) + webIsNew;
    QTest::newRow("gone") << scan({prod, test}) << scan({prod}) << QStringList(u"test removed"_s) + webIsGone;
    QTest::newRow("new without containers") << scan({prod}) << scan({prod, empty}) << QStringList(u"test added"_s);
    QTest::newRow("by its endpoint") << scan({prod, test}) << scan({test, renamed})
                                     << QStringList{u"production both"_s, u"name: prod -> production"_s};
    QTest::newRow("by its name") << scan({prod, test}) << scan({test, moved})
                                 << QStringList{u"prod both"_s, u"endpoint: ssh://prod -> tcp://prod:2376"_s};
    QTest::newRow("the only ones") << scan({prod}) << scan({test})
                                   << QStringList{u"test both"_s, u"name: prod -> test"_s,
                                          u"endpoint: ssh://prod -> ssh://test"_s};
    QTest::newRow("down now") << scan({prod}) << scan({unreachable(u"prod"_s)})
                              << QStringList{u"prod both"_s, down, u"gone web P-01 notRead"_s};
    QTest::newRow("was down") << scan({unreachable(u"prod"_s)}) << scan({prod})
                              << QStringList{u"prod both"_s, up, u"new web P-01 notRead"_s};
    QTest::newRow("one container could not be read")
        << scan({prod}) << scan({partial})
        << QStringList{u"prod both"_s, u"status: complete -> partial"_s, u"gone web P-01 notRead"_s};
    RecordedHost upgraded = prod;
    upgraded.facts[0].value = u"28.0.0"_s;
    QTest::newRow("another engine") << scan({prod}) << scan({upgraded})
                                    << QStringList{u"prod both"_s, u"engine.version: 20.10.24 -> 28.0.0"_s};
    RecordedHost exposed = prod;
    exposed.findings = {finding(u"H-01"_s)};
    exposed.results = {{u"H-01"_s, u"fail"_s}};
    QTest::newRow("its own finding") << scan({exposed}) << scan({prod})
                                     << QStringList{u"prod both"_s, u"gone  H-01 notJudged"_s};
    RecordedHost nameless = host(u"prod"_s, {container({}), container({})});
    QTest::newRow("containers without names") << scan({nameless}) << scan({nameless}) << QStringList();
}

void ScanDifferenceTest::pairsHosts()
{
    QFETCH(const RecordedScan, before);
    QFETCH(const RecordedScan, after);
    QFETCH(const QStringList, lines);
    QCOMPARE(linesOf(differenceBetween(before, after)), lines);
}

void ScanDifferenceTest::countsAll()
{
    RecordedContainer changed = container(u"web"_s, {finding(u"P-01"_s), finding(u"P-02"_s)});
    const RecordedScan before =
        scan({host(u"prod"_s, {changed, container(u"old"_s, {finding(u"P-01"_s)})}), host(u"gone"_s, {})});
    changed.facts[0].value = true;
    changed.findings = {finding(u"P-01"_s), finding(u"A-01"_s)};
    changed.findings[0].severity = u"low"_s;
    changed.results = {{u"P-01"_s, u"fail"_s}, {u"P-02"_s, u"pass"_s}, {u"A-01"_s, u"fail"_s}};
    const RecordedScan after =
        scan({host(u"new"_s, {}), host(u"prod"_s, {changed, container(u"fresh"_s, {finding(u"P-01"_s)})})});
    const DifferenceCounts expected{.newFindings = 2,
        .fixed = 1,
        .changed = 1,
        .gone = 1,
        .unchanged = 0,
        .containersAdded = 1,
        .containersRemoved = 1,
        .containersChanged = 1,
        .hostsAdded = 1,
        .hostsRemoved = 1};
    QCOMPARE(differenceBetween(before, after).counts, expected);
    QCOMPARE(differenceBetween(before, before).counts, DifferenceCounts{.unchanged = 3});
}

void ScanDifferenceTest::takesSharedContainersForEqual()
{
    const RecordedScan one = scan({host(u"prod"_s, {container(u"web"_s, {finding(u"P-01"_s)})})});
    const RecordedScan copy = one; // shares the container
    QCOMPARE(one.hosts[0].containers[0], copy.hosts[0].containers[0]);
    QCOMPARE(differenceBetween(one, copy).counts, DifferenceCounts{.unchanged = 1});
}

QTEST_GUILESS_MAIN(ScanDifferenceTest)
#include "tst_scandifference.moc"
