// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/e2e/scanschema.h"
#include "tests/support/pdftools.h"

#include "app/demo/fleethost.h"
#include "app/history/snapshotfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! Every place where people put secrets, each with a word of its own that begins "planted".
std::unique_ptr<SimContent> hostWithSecrets()
{
    HostSpec spec;
    spec.profile = simProfile("28", "secrets");
    SimImage image{.tag = "app:1", .exposed = {}, .user = "0"};
    image.environment = {"IMAGE_TOKEN=planted-image-environment"};
    spec.images.push_back(image);
    SimContainer& container = spec.add("web", "app:1");
    container.privileged = true;
    container.publish("80", "8080/tcp");
    container.environment = {
        "PASSWORD=planted-environment", "DOCKER_HOST=tcp://user:planted-docker-host@10.0.0.1:2375"};
    container.labels = {{"token", "planted-label"}};
    container.command = {"serve", "--password=planted-argument", "planted-operand"};
    container.healthCheck = SimHealthCheck{.test = {"CMD-SHELL", "curl -u planted-health http://localhost"}};
    container.execs.push_back({.command = {"mysql", "-pplanted-exec"}, .user = "root", .privileged = true});
    return std::make_unique<FleetHost>(std::move(spec), QDateTime::currentDateTimeUtc());
}

void writeFile(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class HullctlSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsToItself_data();
    void keepsSecretsToItself();
    void showsThemWhereAsked_data();
    void showsThemWhereAsked();
    void keepsNoneOfThem();
    void repeatsNoPasswordOfAnAddress_data();
    void repeatsNoPasswordOfAnAddress();
    void sendsHeadersAndShowsNone_data();
    void sendsHeadersAndShowsNone();
    void asksNobodyWithBadHeaders();
};

void HullctlSecretsTest::keepsSecretsToItself_data()
{
    QTest::addColumn<QString>("options");
    for (const auto& options : {u"--format json"_s, u"--format table"_s, u"--format json --profile full"_s,
             u"--format table --profile full -v"_s, u"--format json -v"_s, u"--format csv --profile full"_s,
             u"--format sarif --profile full"_s, u"--format html --profile full"_s, u"--format csv --reveal"_s,
             u"--format sarif --reveal"_s, u"--format table --reveal -v"_s}) {
        QTest::newRow(qPrintable(options)) << options;
    }
}

void HullctlSecretsTest::keepsSecretsToItself()
{
    QFETCH(QString, options);
    SimHost host(hostWithSecrets());
    const QByteArray truth = host.engine().content().container(
        host.engine().content().containerId("web", QDateTime::currentDateTimeUtc()), QDateTime::currentDateTimeUtc());
    QVERIFY(truth.count("planted") >= 5); // they are really there to be read
    const RunResult run =
        runHullctl(QStringList{u"scan"_s, u"-H"_s, host.host().endpoint} + options.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.contains("A-01") && run.out.contains("P-01"));
    for (const QByteArray& text : {run.out, run.err}) {
        const qsizetype found = text.indexOf("planted");
        QVERIFY2(found < 0, text.mid(std::max<qsizetype>(0, found - 60), 120).constData());
    }
}

void HullctlSecretsTest::showsThemWhereAsked_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("json") << u"scan --format json"_s;
    QTest::newRow("html") << u"scan --format html"_s;
    QTest::newRow("pdf") << u"scan --format pdf"_s;
    QTest::newRow("a report as html") << u"report --format html"_s;
    QTest::newRow("a report as pdf") << u"report --format pdf"_s;
}

//! And nowhere without, which each row shows as well.
void HullctlSecretsTest::showsThemWhereAsked()
{
    QFETCH(const QString, options);
    SimHost host(hostWithSecrets());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    const QStringList arguments = options.split(u' ') + QStringList{u"-H"_s, host.host().endpoint, u"--output"_s, path};
    const bool isPdf = options.endsWith("pdf"_L1);
    for (const bool reveals : {false, true}) {
        const RunResult run = runHullctl(arguments + (reveals ? QStringList(u"--reveal"_s) : QStringList()));
        QVERIFY2(run.exitCode == (options.startsWith("scan"_L1) ? 2 : 0), run.err.constData());
        QVERIFY(!run.err.contains("planted") && !run.out.contains("planted"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = isPdf ? pdfText(path) : QString::fromUtf8(file.readAll());
        for (const QString& word : {u"PASSWORD=planted-environment"_s, u"planted-label"_s, u"planted-argument"_s,
                 u"planted-operand"_s, u"planted-health"_s, u"planted-exec"_s}) {
            QVERIFY2(text.contains(word) == reveals, qPrintable(word));
        }
        const QString cover = isPdf ? withoutSpaces(pdfPages(path).front()) : text;
        const QString warning = u"Secrets are shown: this report holds environment values"_s;
        QCOMPARE(cover.contains(isPdf ? withoutSpaces(warning) : warning), reveals && !options.endsWith("json"_L1));
    }
}

void HullctlSecretsTest::keepsNoneOfThem()
{
    SimHost host(hostWithSecrets());
    const QTemporaryDir folder;
    const RunResult run = runHullctl({u"--state-dir"_s, folder.path(), u"scan"_s, u"-H"_s, host.host().endpoint,
        u"--reveal"_s, u"--save"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(scanSchemaProblems(run.out), QStringList());
    QVERIFY(run.out.contains("planted-environment"));
    const RunResult kept =
        runHullctl({u"--state-dir"_s, folder.path(), u"snapshot"_s, u"export"_s, u"1"_s, u"--output"_s, u"-"_s});
    const QByteArray file = kept.out;
    QVERIFY(file.startsWith("hullwright.snapshot/1"));
    QFile written(folder.filePath(u"a.hullsnap"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(file);
    written.close();
    const QByteArray json = readSnapshotFile(written.fileName()).value();
    QVERIFY(json.contains("PASSWORD") && !json.contains("planted"));
}

void HullctlSecretsTest::repeatsNoPasswordOfAnAddress_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("dockerHost");
    QTest::addColumn<int>("exitCode");
    for (const auto& url : {u"ssh://ops:hunter2@web1:99999"_s, u"tcp://ops:x hunter2@web1"_s, u"ops:hunter2@web1"_s,
             u"https://ops:hunter2@web1"_s, u"unix://ops:hunter2@x"_s}) {
        QTest::addRow("-H %s", qPrintable(url)) << QStringList{u"-H"_s, url} << QString() << 1;
        QTest::addRow("operand %s", qPrintable(url)) << QStringList{url} << QString() << 1;
        QTest::addRow("DOCKER_HOST %s", qPrintable(url)) << QStringList() << url << 3;
        QTest::addRow("DOCKER_HOST %s, json", qPrintable(url)) << QStringList{u"--format"_s, u"json"_s} << url << 3;
    }
}

void HullctlSecretsTest::repeatsNoPasswordOfAnAddress()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, dockerHost);
    HullctlRun run(QStringList{u"scan"_s, u"-v"_s} + arguments);
    run.setVariable(u"DOCKER_HOST"_s, dockerHost);
    run.start();
    const RunResult result = run.finish();
    QTEST(result.exitCode, "exitCode");
    QVERIFY2(!result.out.contains("hunter2"), result.out.constData());
    QVERIFY2(!result.err.contains("hunter2"), result.err.constData());
}

void HullctlSecretsTest::sendsHeadersAndShowsNone_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("byContext");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("file, -H") << QString() << false << QByteArray("planted-file");
    QTest::newRow("file, context") << QString() << true << QByteArray("planted-file");
    QTest::newRow("variable, -H") << u"X-Auth=planted-variable"_s << false << QByteArray("planted-variable");
    QTest::newRow("variable, context") << u"X-Auth=planted-variable"_s << true << QByteArray("planted-variable");
}

void HullctlSecretsTest::sendsHeadersAndShowsNone()
{
    QFETCH(QString, variable);
    QFETCH(bool, byContext);
    QFETCH(QByteArray, expected);
    SimHost sim(2);
    // A proxy before the engine, which lets nobody pass who does not know the word.
    int refused = 0;
    ScriptedHost proxy([&](const SimRequest& request) {
        const std::pair<QByteArray, QByteArray> wanted("x-auth", expected);
        const auto& headers = request.headers;
        if (std::count(headers.begin(), headers.end(), wanted) != 1) {
            ++refused;
            return SimAnswer{.status = 401};
        }
        return sim.engine().answer(request);
    });
    const QTemporaryDir docker;
    writeFile(docker.filePath(u"config.json"_s), R"({"HttpHeaders":{"X-Auth":"planted-file"}})");
    const QString address = proxy.host().endpoint;
    writeFile(docker.filePath(u"contexts/meta/any/meta.json"_s),
        R"({"Name":"c","Endpoints":{"docker":{"Host":")" + address.toUtf8() + R"("}}})");
    HullctlRun run(QStringList{u"scan"_s, u"-v"_s, u"--format"_s, u"json"_s, byContext ? u"--context"_s : u"-H"_s,
        byContext ? u"c"_s : address});
    run.setVariable(u"DOCKER_CONFIG"_s, docker.path());
    run.setVariable(u"DOCKER_CUSTOM_HEADERS"_s, variable);
    run.setVariable(u"HULLWRIGHT_LOG"_s, u"debug"_s);
    run.start();
    const RunResult result = run.finish();
    QVERIFY2(result.out.contains("\"complete\""), (result.err + result.out).constData());
    QVERIFY(proxy.paths().size() > 4);
    QCOMPARE(refused, 0);
    QVERIFY(!result.out.contains("planted") && !result.err.contains("planted"));
}

void HullctlSecretsTest::asksNobodyWithBadHeaders()
{
    SimHost sim(2);
    HullctlRun run({u"scan"_s, u"-H"_s, sim.host().endpoint});
    run.setVariable(u"DOCKER_CUSTOM_HEADERS"_s, u"X-Auth planted"_s);
    run.start();
    const RunResult result = run.finish();
    QCOMPARE(result.exitCode, 3);
    const QByteArray told = result.out + result.err;
    QVERIFY2(told.contains("DOCKER_CUSTOM_HEADERS holds no HTTP headers"), told.constData());
    QVERIFY(!result.out.contains("planted") && !result.err.contains("planted"));
    QCOMPARE(sim.server().requestCount(), 0);
}

QTEST_GUILESS_MAIN(HullctlSecretsTest)
#include "tst_hullctl_secrets.moc"
