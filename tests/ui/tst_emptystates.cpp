// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/emptystates.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

//! Which empty state a situation gets: the pane never shows a blank table.
class EmptyStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void countsWhatWasNotRead();
    void showsTheTableWhenThereIsSomething();
    void offersTheCommandThatLetsTheAccountIn();
    void showsTheWaysAroundALock();
    void tellsWhenItIsTriedAgain();
    void waitingHasAClock();
    void offersNoRetryWhereNothingWouldBeRead();
    void offersNoDemoInsideTheDemo();
    void namesWhatTheAddressOfAFailedHostSays();
    void offersOtherHostsWhereTheOnlyOneFails_data();
    void offersOtherHostsWhereTheOnlyOneFails();
};

namespace {

HostRow host(HostState state, Error::Kind error = Error::Kind::None)
{
    HostRow row;
    row.host.name = u"local"_s;
    row.host.endpoint = u"unix:///run/docker.sock"_s;
    row.state = state;
    if (error != Error::Kind::None) {
        row.error = Error();
        row.error->kind = error;
        row.error->message = {"What happened.", {}};
        row.error->cause = {"The likely cause.", {}};
        row.error->remedy = {"What to do.", {}};
        if (error == Error::Kind::PermissionDenied) {
            row.error->remedy = {"What to do. Run `sudo usermod -aG %1 %2`.", {u"docker"_s, u"alice"_s}};
        }
    }
    return row;
}

//! Being tried again, which nobody asked for.
HostRow retrying()
{
    HostRow row = host(HostState::Reading, Error::Kind::Timeout);
    row.retrying = true;
    return row;
}

HostRow named(const QString& name, HostRow row)
{
    row.host.name = name;
    row.host.endpoint = u"unix:///run/%1.sock"_s.arg(name);
    return row;
}

TableSituation situation(std::vector<HostRow> hosts)
{
    TableSituation situation;
    situation.hosts = std::move(hosts);
    return situation;
}

QStringList buttonIds(const EmptyState::Content& content)
{
    QStringList ids;
    for (const EmptyState::Button& button : content.buttons) {
        ids += button.id;
    }
    return ids;
}

} // namespace

void EmptyStatesTest::saysWhatIsMissing_data()
{
    QTest::addColumn<TableSituation>("given");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("tellsError");
    const auto failed = [](Error::Kind kind) {
        return host(HostState::Failed, kind);
    };
    QTest::newRow("no hosts") << situation({}) << u"No hosts yet."_s << u"emptyOpenFile"_s << false;
    TableSituation fresh = situation({});
    fresh.start = {{{LocalSocket::Kind::Docker, u"/run/docker.sock"_s, true, {}}}, 4, 1, 2};
    QTest::newRow("no hosts, much to offer") << fresh << u"No hosts yet."_s << u"emptyInspectComputer"_s << false;
    fresh.start.sockets.front().usable = false;
    QTest::newRow("no hosts, a locked socket") << fresh << u"No hosts yet."_s << u"emptyImportSshHosts"_s << false;
    QTest::newRow("no socket") << situation({failed(Error::Kind::SocketMissing)})
                               << u"No Docker engine answers on local."_s << u"emptyOpenDemo"_s << true;
    QTest::newRow("nobody listens") << situation({failed(Error::Kind::ConnectionRefused)})
                                    << u"No Docker engine answers on local."_s << u"emptyRetry"_s << true;
    QTest::newRow("no permission") << situation({failed(Error::Kind::PermissionDenied)})
                                   << u"Docker is here, but your account may not use it."_s << u"emptyCopyCommand"_s
                                   << true;
    QTest::newRow("no docker") << situation({failed(Error::Kind::NotDocker)})
                               << u"unix:///run/docker.sock is no Docker engine."_s << u"emptyCopyDetails"_s << true;
    QTest::newRow("timeout") << situation({failed(Error::Kind::Timeout)}) << u"local did not answer in time."_s
                             << u"emptyRetry"_s << true;
    QTest::newRow("two failed") << situation({failed(Error::Kind::Timeout), failed(Error::Kind::SocketMissing)})
                                << u"None of 2 hosts could be read."_s << u"emptyRetry"_s << false;
    QTest::newRow("reading") << situation({host(HostState::Reading)}) << u"Reading local…"_s << QString() << false;
    QTest::newRow("reading two") << situation({host(HostState::Reading), host(HostState::Idle)})
                                 << u"Reading 2 hosts…"_s << QString() << false;
    QTest::newRow("one fails, one is being read") << situation({failed(Error::Kind::Timeout), host(HostState::Reading)})
                                                  << u"Reading 2 hosts…"_s << QString() << false;
    TableSituation patient = situation({host(HostState::Reading)});
    patient.waitedSeconds = 9;
    QTest::newRow("reading for a while") << patient << u"Reading local…"_s << QString() << false;
    patient.waitedSeconds = 12;
    QTest::newRow("reading for long") << patient << u"Reading local…"_s << u"emptyStop"_s << false;
    QTest::newRow("tried again by itself")
        << situation({retrying()}) << u"local did not answer in time."_s << u"emptyRetry"_s << true;
    QTest::newRow("two, one of them tried again") << situation({retrying(), failed(Error::Kind::SocketMissing)})
                                                  << u"None of 2 hosts could be read."_s << u"emptyRetry"_s << false;
    QTest::newRow("two, one tried again and one read")
        << situation({retrying(), host(HostState::Reading)}) << u"Reading 2 hosts…"_s << QString() << false;
    QTest::newRow("no containers") << situation({host(HostState::Ready)}) << u"local has no containers."_s
                                   << u"emptyShowHost"_s << false;
    QTest::newRow("no containers on any of two")
        << situation({host(HostState::Ready), host(HostState::Partial, Error::Kind::Timeout)})
        << u"No containers on any of 2 hosts."_s << u"emptyRetry"_s << false;
    QTest::newRow("no containers, and a host that failed")
        << situation({host(HostState::Ready), failed(Error::Kind::SocketMissing), host(HostState::Idle)})
        << u"No containers on 1 of 3 hosts."_s << u"emptyRetry"_s << false;
    QTest::newRow("one failed, one was never connected")
        << situation({failed(Error::Kind::Timeout), host(HostState::Idle)}) << u"None of 2 hosts was read."_s
        << u"emptyRetry"_s << false;
    TableSituation file = situation({});
    file.readingFiles = true;
    QTest::newRow("file") << file << u"Reading the file…"_s << QString() << false;
    TableSituation filtered = situation({host(HostState::Ready)});
    filtered.containers = 143;
    filtered.filtering = true;
    filtered.filterText = u"port:5433"_s;
    TableSituation chosen =
        situation({host(HostState::Ready), named(u"edge"_s, host(HostState::Failed, Error::Kind::ConnectionRefused))});
    chosen.containers = 143;
    chosen.filtering = true;
    chosen.chosenHosts = {HostId{u"unix:///run/edge.sock"_s}};
    QTest::newRow("a chosen host that failed")
        << chosen << u"No Docker engine answers on edge."_s << u"emptyClearFilter"_s << false;
    chosen.hosts[1] = named(u"edge"_s, retrying());
    QTest::newRow("a chosen host that is tried again")
        << chosen << u"edge did not answer in time."_s << u"emptyClearFilter"_s << false;
    chosen.hosts[1] = named(u"edge"_s, host(HostState::Reading));
    QTest::newRow("a chosen host that is being read") << chosen << u"Reading edge…"_s << u"emptyClearFilter"_s << false;
    chosen.hosts[1] = named(u"edge"_s, host(HostState::Idle));
    QTest::newRow("a chosen host that is not connected")
        << chosen << u"edge is not connected."_s << u"emptyClearFilter"_s << false;
    chosen.hosts[1].waiting = true;
    QTest::newRow("a chosen host whose turn has not come")
        << chosen << u"Reading edge…"_s << u"emptyClearFilter"_s << false;
    chosen.hosts[1] = named(u"edge"_s, host(HostState::Ready));
    QTest::newRow("a chosen host without containers")
        << chosen << u"edge has no containers."_s << u"emptyClearFilter"_s << false;
    QTest::newRow("no match") << filtered << u"No container matches “port:5433”."_s << u"emptyClearFilter"_s << false;
}

void EmptyStatesTest::saysWhatIsMissing()
{
    QFETCH(TableSituation, given);
    QFETCH(QString, title);
    QFETCH(QString, button);
    QFETCH(bool, tellsError);
    const std::optional<EmptyState::Content> content = emptyStateFor(given);
    QVERIFY(content);
    QCOMPARE(content->title, title);
    QVERIFY2(button.isEmpty() ? content->buttons.isEmpty() : buttonIds(*content).contains(button),
        qPrintable(buttonIds(*content).join(u' ')));
    QCOMPARE(emptyStateTellsError(given), tellsError);
    QString letters = u"fvhce"_s; // those of the menu bar
    for (const EmptyState::Button& offered : content->buttons) {
        const qsizetype at = offered.text.indexOf(u'&');
        const QChar letter = at < 0 ? QChar() : offered.text[at + 1].toLower();
        QVERIFY2(letter.isNull() || !letters.contains(letter), qPrintable(offered.text));
        letters += letter.isNull() ? QString() : QString(letter);
    }
    if (tellsError) {
        for (const QString& part : {u"What happened."_s, u"The likely cause."_s, u"What to do."_s}) {
            QVERIFY2(content->text.contains(part), qPrintable(content->text));
        }
    }
}

//! What was not read is never told as empty.
void EmptyStatesTest::countsWhatWasNotRead()
{
    const auto textOf = [](const std::vector<HostRow>& hosts) {
        return emptyStateFor(situation(hosts))->text;
    };
    const HostRow missing = host(HostState::Failed, Error::Kind::SocketMissing);
    QVERIFY(textOf({host(HostState::Ready), missing, host(HostState::Idle)}).startsWith("Not read: 2."_L1));
    QVERIFY(!textOf({host(HostState::Ready), host(HostState::Ready)}).contains("Not read"_L1));
    QVERIFY(textOf({host(HostState::Ready), host(HostState::Ready)}).contains("on a host itself"_L1));
    QCOMPARE(textOf({missing, missing, host(HostState::Idle)}),
        u"Not connected: 1. Not readable: 2; the reasons stand above."_s);
    HostRow stale = missing; // read before it was lost
    auto assessment = std::make_shared<HostAssessment>();
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->status = HostSnapshot::Status::Complete;
    assessment->snapshot = snapshot;
    stale.assessment = assessment;
    QCOMPARE(emptyStateFor(situation({stale, missing}))->title, u"No containers on 1 of 2 hosts."_s);
}

void EmptyStatesTest::showsTheTableWhenThereIsSomething()
{
    TableSituation given = situation({host(HostState::Ready), host(HostState::Failed, Error::Kind::Timeout)});
    given.containers = 3;
    given.matches = 3;
    QVERIFY(!emptyStateFor(given));
    QVERIFY(!emptyStateTellsError(given));
    given.filtering = true;
    given.matches = 1;
    QVERIFY(!emptyStateFor(given));
}

void EmptyStatesTest::offersTheCommandThatLetsTheAccountIn()
{
    const auto content = emptyStateFor(situation({host(HostState::Failed, Error::Kind::PermissionDenied)}));
    QVERIFY(content);
    const bool offered = std::any_of(content->buttons.begin(), content->buttons.end(),
        [](const auto& button) { return button.text.contains(u"sudo usermod -aG docker alice"_s); });
    QVERIFY(offered);
    QVERIFY2(!content->text.contains(u'`'), qPrintable(content->text));
    HostRow closed = host(HostState::Failed, Error::Kind::PermissionDenied);
    closed.error->remedy = {"Run it as the socket's owner.", {}};
    QVERIFY(!buttonIds(*emptyStateFor(situation({closed}))).contains(u"emptyCopyCommand"_s));
}

void EmptyStatesTest::showsTheWaysAroundALock()
{
    TableSituation locked = situation({host(HostState::Failed, Error::Kind::PermissionDenied)});
    QVERIFY(!buttonIds(*emptyStateFor(locked)).contains(u"emptyInspectComputer"_s));
    QVERIFY(buttonIds(*emptyStateFor(locked)).contains(u"emptyExplainRights"_s));
    locked.start.sockets = {{LocalSocket::Kind::RootlessDocker, u"/run/user/1000/docker.sock"_s, true, {}}};
    const QList<EmptyState::Button> buttons = emptyStateFor(locked)->buttons;
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const EmptyState::Button& button) {
        return button.id == "emptyInspectComputer"_L1 && button.text == u"&Use Rootless Docker instead"_s;
    }));
    locked.hosts.front().host.kind = EndpointKind::Ssh;
    QVERIFY(!buttonIds(*emptyStateFor(locked)).contains(u"emptyInspectComputer"_s));
    QVERIFY(engineRightsText().contains(u"root"_s));
}

//! Between two attempts and during one the same stands there, but for the last line.
void EmptyStatesTest::tellsWhenItIsTriedAgain()
{
    HostRow waiting = host(HostState::Failed, Error::Kind::Timeout);
    const QString without = emptyStateFor(situation({waiting}))->text;
    waiting.retrySeconds = 4;
    const EmptyState::Content later = *emptyStateFor(situation({waiting}));
    const EmptyState::Content now = *emptyStateFor(situation({retrying()}));
    QCOMPARE(later.text, without + u"\nHullwright tries again in 4 s."_s);
    QCOMPARE(now.text, without + u"\nHullwright tries again now…"_s);
    waiting.retrySeconds = 0;
    QCOMPARE(emptyStateFor(situation({waiting}))->text, now.text);
    QCOMPARE(later.title, now.title);
    QCOMPARE(later.icon, now.icon);
    QCOMPARE(buttonIds(later), buttonIds(now));
    QVERIFY(!emptyStateWaits(situation({retrying()})));
    TableSituation chosen = situation({host(HostState::Ready), named(u"edge"_s, retrying())});
    chosen.containers = 143;
    chosen.filtering = true;
    chosen.chosenHosts = {HostId{u"unix:///run/edge.sock"_s}};
    QVERIFY(emptyStateFor(chosen)->text.endsWith(u"\nHullwright tries again now…"_s));
}

void EmptyStatesTest::waitingHasAClock()
{
    TableSituation given = situation({host(HostState::Reading)});
    QVERIFY(emptyStateWaits(given));
    QVERIFY(!emptyStateFor(given)->text.contains(u"Still waiting"_s));
    given.waitedSeconds = 12;
    QVERIFY(emptyStateFor(given)->text.endsWith(u"Still waiting (12 s)"_s));
    given.containers = 1;
    QVERIFY(!emptyStateWaits(given));
    QVERIFY(!emptyStateWaits(situation({host(HostState::Failed, Error::Kind::Timeout)})));
}

void EmptyStatesTest::offersNoRetryWhereNothingWouldBeRead()
{
    HostRow unsupported = host(HostState::Failed, Error::Kind::Unsupported);
    HostRow empty = host(HostState::Ready);
    for (const HostRow& row : {unsupported, empty}) {
        HostRow fixed = row;
        fixed.canRefresh = false;
        QVERIFY(buttonIds(*emptyStateFor(situation({row}))).contains(u"emptyRetry"_s));
        QVERIFY(!buttonIds(*emptyStateFor(situation({fixed}))).contains(u"emptyRetry"_s));
        QVERIFY(buttonIds(*emptyStateFor(situation({fixed, row}))).contains(u"emptyRetry"_s));
        QVERIFY(!buttonIds(*emptyStateFor(situation({fixed, fixed}))).contains(u"emptyRetry"_s));
    }
}

void EmptyStatesTest::offersNoDemoInsideTheDemo()
{
    TableSituation given = situation({host(HostState::Failed, Error::Kind::Timeout)});
    QVERIFY(buttonIds(*emptyStateFor(given)).contains(u"emptyOpenDemo"_s));
    given.demo = true;
    QVERIFY(!buttonIds(*emptyStateFor(given)).contains(u"emptyOpenDemo"_s));
}

void EmptyStatesTest::offersOtherHostsWhereTheOnlyOneFails_data()
{
    QTest::addColumn<int>("contexts");
    QTest::addColumn<int>("sshHosts");
    QTest::addColumn<QString>("contextOfTheHost");
    QTest::addColumn<QString>("offered");
    QTest::newRow("nothing else") << 0 << 0 << QString() << QString();
    QTest::newRow("contexts") << 3 << 2 << QString() << u"I&mport 3 docker contexts…"_s;
    QTest::newRow("its own context alone") << 1 << 0 << u"prod"_s << QString();
    QTest::newRow("another context") << 2 << 0 << u"prod"_s << u"I&mport 2 docker contexts…"_s;
    QTest::newRow("ssh hosts") << 0 << 2 << QString() << u"Import from SSH c&onfig…"_s;
}

void EmptyStatesTest::offersOtherHostsWhereTheOnlyOneFails()
{
    QFETCH(int, contexts);
    QFETCH(int, sshHosts);
    QFETCH(QString, contextOfTheHost);
    QFETCH(QString, offered);
    HostRow row = host(HostState::Failed, Error::Kind::SocketMissing);
    row.host.context = contextOfTheHost;
    TableSituation given = situation({row});
    given.start.contexts = contexts;
    given.start.sshHosts = sshHosts;
    const auto labels = [](const TableSituation& shown) {
        QStringList found;
        const auto content = emptyStateFor(shown);
        for (const auto& button : content->buttons) {
            if (button.id == EmptyAction::importHosts || button.id == EmptyAction::importSshHosts) {
                found.append(button.text);
            }
        }
        return found;
    };
    QCOMPARE(labels(given).join(u' '), offered);
    given.demo = true;
    QCOMPARE(labels(given), QStringList());
}

void EmptyStatesTest::namesWhatTheAddressOfAFailedHostSays()
{
    static const RuleInfo rule{.id = "H-01"_L1};
    HostRow row = host(HostState::Failed, Error::Kind::Unsupported);
    QVERIFY(!buttonIds(*emptyStateFor(situation({row}))).contains(u"emptyShowHost"_s));
    auto judged = std::make_shared<HostAssessment>();
    judged->snapshot = std::make_shared<HostSnapshot>();
    row.assessment = judged;
    QVERIFY(!buttonIds(*emptyStateFor(situation({row}))).contains(u"emptyShowHost"_s));
    judged->host.findings.push_back({.rule = &rule, .severity = Severity::Critical});
    const std::optional<EmptyState::Content> content = emptyStateFor(situation({row}));
    QVERIFY2(content->text.endsWith(u"\nOpen all the same: 1 critical finding."_s), qPrintable(content->text));
    QVERIFY(buttonIds(*content).contains(u"emptyShowHost"_s));
    QCOMPARE(content->title, u"local cannot be reached by this version."_s);
}

QTEST_GUILESS_MAIN(EmptyStatesTest)
#include "tst_emptystates.moc"
