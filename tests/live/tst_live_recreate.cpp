// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plan would send makes the same container again, but for what the plan says: tried on a real engine with
// containers of many shapes. The originals run on and are not touched.

#include "app/remediation/bodydifference.h"
#include "app/session/hostsession.h"
#include "app/session/recreation.h"
#include "app/transport/httpclient.h"
#include "models/domain/transactionnames.h"
#include "tests/live/livescan.h"
#include "tests/live/shapes.h"
#include "tests/support/realengine.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;

struct Answer
{
    int status = 0;
    QByteArray body;
};

//! What does not depend on who reads it, so that two documents can be compared.
RawJson comparable(const RawJson& inspect)
{
    const std::string shortId = stringOf(inspect, "Id").substr(0, 12);
    RawJson body = member(inspect, "Config");
    if (stringOf(body, "Hostname") == shortId) {
        body["Hostname"] = ""; // a generated one
    }
    for (const char* key : {"Path", "Args", "Image", "Platform", "Driver"}) {
        body["Root"][key] = member(inspect, key);
    }
    body["HostConfig"] = member(inspect, "HostConfig");
    if (member(body["HostConfig"], "Links").is_array()) {
        for (RawJson& link : body["HostConfig"]["Links"]) { // "/target:/container/alias"
            const std::string text = link.get<std::string>();
            link = text.substr(0, text.find(':')) + ':' + text.substr(text.rfind('/') + 1);
        }
        std::sort(body["HostConfig"]["Links"].begin(), body["HostConfig"]["Links"].end()); // the engine's is random
    }
    for (const RawJson& mount : member(inspect, "Mounts")) {
        RawJson& entry = body["Mounted"][stringOf(mount, "Destination")];
        for (const char* key : {"Type", "Name", "Source", "Driver", "RW", "Propagation"}) {
            entry[key] = member(mount, key);
        }
    }
    body["NetworkingConfig"] = RawJson::object();
    for (const auto& network : member(member(inspect, "NetworkSettings"), "Networks").items()) {
        RawJson& endpoint = body["NetworkingConfig"][network.key()];
        endpoint = RawJson::object();
        for (const char* key : {"IPAMConfig", "Links", "DriverOpts"}) {
            if (!isBlank(member(network.value(), key))) {
                endpoint[key] = member(network.value(), key);
            }
        }
        endpoint["Aliases"] = RawJson::array();
        for (const RawJson& alias : member(network.value(), "Aliases")) {
            const bool isEngines = alias == shortId || alias == member(member(inspect, "Config"), "Hostname");
            if (!isEngines) { // it adds them when the container is started
                endpoint["Aliases"].push_back(alias);
            }
        }
    }
    return body;
}

//! Without what passes by itself.
RawJson withoutMoments(RawJson inspect)
{
    inspect["State"].erase("Health");
    const auto byText = [](const RawJson& a, const RawJson& b) {
        return compactText(a) < compactText(b);
    };
    for (RawJson* list : {&inspect["Mounts"], &inspect["HostConfig"]["Links"]}) { // in random order
        if (list->is_array()) {
            std::sort(list->begin(), list->end(), byText);
        }
    }
    return inspect;
}

QStringList pathsOf(const std::vector<PlannedChange>& changes)
{
    QStringList paths;
    for (const PlannedChange& change : changes) {
        paths += change.path;
    }
    paths.sort();
    return paths;
}

QString textOf(const std::vector<PlannedChange>& changes)
{
    QString text;
    for (const PlannedChange& change : changes) {
        text +=
            u"\n  %1: %2 -> %3"_s.arg(change.path, QString::fromUtf8(change.before), QString::fromUtf8(change.after));
    }
    return text;
}

QString obstaclesOf(const RemediationPlan& plan)
{
    QString text;
    for (const PreflightLine& line : plan.preflight) {
        if (line.status == PreflightLine::Status::Block) {
            text += u"\n  "_s + line.check + u": "_s + line.message.english();
        }
    }
    return text;
}

} // namespace

class LiveRecreateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void makesTheSameAgain_data();
    void makesTheSameAgain();
    void changesWhatIsPlannedAndNothingElse_data() { makesTheSameAgain_data(); }
    void changesWhatIsPlannedAndNothingElse();
    void aPlanCommandSaysTheSame();
    void refusesWhatOthersJoin();
    void looksBeforeAnythingIsTouched();

private:
    [[nodiscard]] Answer send(const QByteArray& method, const QByteArray& path, const QByteArray& body = {}) const;
    [[nodiscard]] RawJson inspect(const QString& name) const;
    [[nodiscard]] const Container* container(const QString& name) const;
    [[nodiscard]] std::optional<PlannedRecreation> plan(const QString& name, const FixChoices& choices);
    //! The replacement's document; null where it could not be made. It is gone again afterwards.
    [[nodiscard]] RawJson made(const RecreateRequests& requests, const QString& name) const;

    std::unique_ptr<RealEngine> m_engine;
    HttpClient m_client;
    std::unique_ptr<HostSession> m_session;
};

void LiveRecreateTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    HULL_VERIFY_NO_PROBLEM(createShapes(*m_engine));
    const Host host{u"live"_s, EndpointKind::Unix, m_engine->url(), m_engine->socketPath()};
    m_session = std::make_unique<HostSession>(m_client, host, CollectOptions());
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), HostSession::State::Ready, patienceMs);
    QCOMPARE(m_session->assessment()->snapshot->containers.size(), shapes().size());
}

void LiveRecreateTest::cleanupTestCase()
{
    m_session.reset();
    m_engine.reset();
}

Answer LiveRecreateTest::send(const QByteArray& method, const QByteArray& path, const QByteArray& body) const
{
    const QString file = m_engine->directory() + u"/body.json"_s;
    QStringList arguments{u"-s"_s, u"-X"_s, QString::fromLatin1(method), u"--unix-socket"_s, m_engine->socketPath(),
        u"-w"_s, u"\n%{http_code}"_s};
    if (!body.isEmpty()) {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(body) != body.size()) {
            return {};
        }
        arguments += QStringList{u"-H"_s, u"Content-Type: application/json"_s, u"--data-binary"_s, u'@' + file};
    }
    const Finished run = runProgram(u"curl"_s, arguments + QStringList{u"http://engine"_s + QString::fromLatin1(path)});
    const qsizetype line = run.out.lastIndexOf('\n');
    return {run.out.mid(line + 1).toInt(), run.out.left(line)};
}

RawJson LiveRecreateTest::inspect(const QString& name) const
{
    const Answer answer = send("GET", "/v1.41/containers/" + name.toLatin1() + "/json");
    return RawJson::parse(answer.body.toStdString(), nullptr, false);
}

const Container* LiveRecreateTest::container(const QString& name) const
{
    const auto& containers = m_session->assessment()->snapshot->containers;
    const auto found = std::find_if(
        containers.begin(), containers.end(), [&name](const ContainerPtr& entry) { return entry->name == name; });
    return found == containers.end() ? nullptr : found->get();
}

std::optional<PlannedRecreation> LiveRecreateTest::plan(const QString& name, const FixChoices& choices)
{
    std::optional<Result<PlannedRecreation>> answer;
    planRecreation(*m_session, container(name)->id, choices, {}, this,
        [&answer](const Result<PlannedRecreation>& planned) { answer = planned; });
    const bool isThere = QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs);
    if (!isThere || !*answer) {
        qWarning("no plan: %s", isThere ? qUtf8Printable(answer->error().message.english()) : "it takes too long");
        return std::nullopt;
    }
    return **answer;
}

RawJson LiveRecreateTest::made(const RecreateRequests& requests, const QString& name) const
{
    const Answer created = send(requests.create.method, requests.create.path, requests.create.body);
    bool succeeded = created.status == 201;
    QByteArray said = created.body;
    for (const EngineRequest& request : requests.networks) {
        if (succeeded) {
            const Answer answer = send(request.method, request.path, request.body);
            succeeded = answer.status == 200;
            said = request.path + ": " + answer.body;
        }
    }
    const QByteArray replacement = replacementName(name).toLatin1();
    RawJson document = succeeded ? inspect(QString::fromLatin1(replacement)) : RawJson();
    if (!succeeded) {
        qWarning("not made: %s", said.constData());
    }
    if (created.status == 201 && send("DELETE", "/v1.41/containers/" + replacement).status != 204) {
        qWarning("%s stays", replacement.constData());
        return {};
    }
    return document;
}

void LiveRecreateTest::makesTheSameAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("rewritten");
    for (const Shape& shape : shapes()) {
        if (shape.name != joinedShape) {
            QTest::newRow(qPrintable(shape.name)) << shape.name << shape.rewritten;
        }
    }
}

void LiveRecreateTest::makesTheSameAgain()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, rewritten);
    FixChoices nothing;
    nothing.asItIs = true;
    const std::optional<PlannedRecreation> planned = plan(name, nothing);
    QVERIFY(planned);
    QVERIFY2(!planned->plan.isBlocked(), qUtf8Printable(obstaclesOf(planned->plan)));
    QVERIFY(planned->plan.changes.empty());
    const RawJson before = inspect(name);
    const RawJson replacement = made(planned->requests, name);
    QVERIFY(replacement.is_object());
    const std::vector<PlannedChange> differences = bodyDifference(comparable(before), comparable(replacement));
    QVERIFY2(pathsOf(differences) == rewritten, qUtf8Printable(textOf(differences)));
    QVERIFY(withoutMoments(inspect(name)) == withoutMoments(before));
}

void LiveRecreateTest::changesWhatIsPlannedAndNothingElse()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, rewritten);
    FixChoices choices;
    choices.rules = QStringList{u"A-01"_s, u"A-02"_s, u"A-04"_s, u"A-13"_s, u"P-01"_s};
    const std::optional<PlannedRecreation> planned = plan(name, choices);
    QVERIFY(planned);
    QVERIFY2(!planned->plan.isBlocked(), qUtf8Printable(obstaclesOf(planned->plan)));
    QVERIFY(!planned->plan.changes.empty());
    const RawJson before = inspect(name);
    const RawJson replacement = made(planned->requests, name);
    QVERIFY(replacement.is_object());
    std::vector<PlannedChange> differences = bodyDifference(comparable(before), comparable(replacement));
    for (const PlannedChange& change : planned->plan.changes) {
        const auto found = std::find_if(differences.begin(), differences.end(),
            [&change](const PlannedChange& difference) { return difference.path == change.path; });
        // Where nothing is asked for, the engine says what that means to it.
        QVERIFY2(found != differences.end() && (found->after == change.after || change.after == "null"),
            qUtf8Printable(textOf({change}) + textOf(differences)));
        if (!rewritten.contains(change.path)) {
            differences.erase(found);
        }
    }
    if (pathsOf(planned->plan.changes).contains("HostConfig.Privileged"_L1)) {
        std::erase_if(differences, [](const PlannedChange& difference) { // the engine covers them then
            return difference.path == "HostConfig.MaskedPaths"_L1 || difference.path == "HostConfig.ReadonlyPaths"_L1;
        });
    }
    QVERIFY2(pathsOf(differences) == rewritten, qUtf8Printable(textOf(differences)));
    QVERIFY(withoutMoments(inspect(name)) == withoutMoments(before));
}

void LiveRecreateTest::aPlanCommandSaysTheSame()
{
    const std::optional<PlannedRecreation> planned = plan(u"ports"_s, {});
    QVERIFY(planned);
    const Finished run =
        runProgram(hullctlProgram(), {u"plan"_s, u"-H"_s, m_engine->url(), u"ports"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 0, (run.err + run.out).constData());
    const QJsonObject plan = QJsonDocument::fromJson(run.out).object();
    const QJsonArray changes = plan["changes"_L1].toArray();
    QCOMPARE(changes.size(), qsizetype(planned->plan.changes.size()));
    for (qsizetype i = 0; i < changes.size(); ++i) {
        QCOMPARE(changes[i]["path"_L1].toString(), planned->plan.changes[i].path);
    }
}

void LiveRecreateTest::refusesWhatOthersJoin()
{
    FixChoices nothing;
    nothing.asItIs = true;
    const std::optional<PlannedRecreation> planned = plan(joinedShape, nothing);
    QVERIFY(planned);
    const QString obstacles = obstaclesOf(planned->plan);
    QVERIFY2(obstacles.contains("net-container"_L1) && obstacles.contains("joined"_L1), qUtf8Printable(obstacles));
}

//! What only the engine and its host can tell: files that were written, folders that are gone, ports that are taken.
void LiveRecreateTest::looksBeforeAnythingIsTouched()
{
    const auto linesOf = [this](const FixChoices& choices) {
        QStringList lines;
        if (const std::optional<PlannedRecreation> planned = plan(u"looked-at"_s, choices)) {
            for (const PreflightLine& line : planned->plan.preflight) {
                lines += preflightStatusName(line.status) + u' ' + line.check;
            }
        }
        return lines;
    };
    const QString folder = m_engine->directory() + u"/gone"_s;
    QVERIFY(QDir().mkpath(folder));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"run"_s, u"-d"_s, u"--name"_s, u"looked-at"_s, u"-p"_s, u"85:80"_s,
        u"-v"_s, folder + u":/gone"_s, u"--tmpfs"_s, u"/t"_s, u"busybox:test"_s}));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker(
        {u"run"_s, u"-d"_s, u"--network"_s, u"host"_s, u"busybox:test"_s, u"httpd"_s, u"-f"_s, u"-p"_s, u"8099"_s}));
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), HostSession::State::Ready, patienceMs);
    FixChoices choices;
    choices.ports.push_back({QString(), {85, 85}, u"tcp"_s, PortChoice::Kind::Move, {8098, 8098}, std::nullopt});
    QStringList lines = linesOf(choices);
    QVERIFY2(lines.contains(u"ok writable-layer"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.filter(u"block"_s).isEmpty(), qPrintable(lines.join(u'\n')));

    HULL_VERIFY_NO_PROBLEM(
        m_engine->docker({u"exec"_s, u"looked-at"_s, u"sh"_s, u"-c"_s, u"echo x >/t/memory; echo x >/root/file"_s}));
    QVERIFY(QDir(folder).removeRecursively());
    choices.ports.front().to = {8099, 8099};
    lines = linesOf(choices);
    QVERIFY2(lines.contains(u"warn writable-layer"_s), qPrintable(lines.join(u'\n')));
    // A container in the host's network is told of as both: by what the engine knows, and by who listens.
    QCOMPARE(
        lines.filter(u"block"_s), (QStringList{u"block port-free"_s, u"block bind-source"_s, u"block port-free"_s}));
    QVERIFY(!QFileInfo::exists(folder)); // asking for its content would make it
}

QTEST_GUILESS_MAIN(LiveRecreateTest)
#include "tst_live_recreate.moc"
