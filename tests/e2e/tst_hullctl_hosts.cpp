// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! hullctl hosts, and what scan makes of saved hosts, in a home of the test's own.
class HullctlHostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesListsAndRemoves();
    void refusesWhatCannotBeSaved_data();
    void refusesWhatCannotBeSaved();
    void scansSavedHosts();
    void goesOnBesideASavedHostThatIsGone();
    void losesNothingWhenTwoWriteAtOnce();
    void importsContextsAndChangesNothingOfDocker();
    void importsFromTheSshConfiguration();
    void importsNothingThatSshDoesNotRead();
    void importsAnArchive();
    void tellsOfABrokenFile();

private:
    [[nodiscard]] QString config() const { return m_home->filePath(u"config"_s); }
    void prepare(HullctlRun& run) const
    {
        run.setVariable(u"HOME"_s, m_home->path());
        run.setVariable(u"HULLWRIGHT_SSH_CONFIG"_s, m_home->filePath(u".ssh/config"_s));
        run.setVariable(u"DOCKER_CONFIG"_s, m_home->filePath(u"docker"_s));
    }
    [[nodiscard]] RunResult run(const QStringList& arguments) const
    {
        HullctlRun hullctl(QStringList{u"--config-dir"_s, config()} + arguments);
        prepare(hullctl);
        hullctl.start();
        return hullctl.finish();
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_home->filePath(name)).path()));
        QFile file(m_home->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void addContext(const QString& name, const QByteArray& meta) const
    {
        write("docker/contexts/meta/"_L1
                + QLatin1String(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex())
                + "/meta.json"_L1,
            meta);
    }
    //! name -> endpoint
    [[nodiscard]] QMap<QString, QString> listed() const
    {
        QMap<QString, QString> found;
        const QJsonObject document =
            QJsonDocument::fromJson(run({u"hosts"_s, u"list"_s, u"--format"_s, u"json"_s}).out).object();
        for (const QJsonValue& host : document[u"hosts"_s].toArray()) {
            found.insert(host[u"name"_s].toString(), host[u"endpoint"_s].toString());
        }
        return found;
    }
    //! Everything below a folder, with times: what was written to would show.
    [[nodiscard]] QStringList contentOf(const QString& folder) const
    {
        QStringList content;
        QDirIterator files(m_home->filePath(folder), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            content.append(file.fileName() + files.fileInfo().lastModified().toString(Qt::ISODateWithMs)
                + QString::fromLatin1(bytes.toHex()));
        }
        content.sort();
        return content;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void HullctlHostsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void HullctlHostsTest::savesListsAndRemoves()
{
    const RunResult added =
        run({u"hosts"_s, u"add"_s, u"prod"_s, u"ssh://ops@web1:2222"_s, u"--group"_s, u"Production"_s, u"--tag"_s,
            u"eu"_s, u"--tag"_s, u"edge"_s, u"--jump"_s, u"bastion"_s, u"--connect-at-start"_s});
    QVERIFY2(added.exitCode == 0 && added.err.isEmpty(), added.err.constData());
    QCOMPARE(run({u"hosts"_s, u"add"_s, u"tls"_s, u"tcp://h:2376"_s, u"--tlscacert"_s, u"/ca.pem"_s}).exitCode, 0);
    QCOMPARE(listed().keys(), (QStringList{u"prod"_s, u"tls"_s}));
    const RunResult table = run({u"hosts"_s, u"list"_s});
    QCOMPARE(table.exitCode, 0);
    for (const char* wanted : {"prod", "Production", "ssh://", "web1", "tls", "tcp://h:2376"}) {
        QVERIFY2(table.out.contains(wanted), table.out.constData());
    }
    QCOMPARE(run({u"hosts"_s, u"remove"_s, u"prod"_s}).exitCode, 0);
    QCOMPARE(listed().keys(), QStringList{u"tls"_s});
    const RunResult again = run({u"hosts"_s, u"remove"_s, u"prod"_s});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.err.contains("no saved host \"prod\""), again.err.constData());
}

void HullctlHostsTest::refusesWhatCannotBeSaved_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto add = [](const QStringList& rest) {
        return QStringList{u"add"_s} + rest;
    };
    QTest::newRow("no action") << QStringList() << QByteArray("takes list, add");
    QTest::newRow("unknown action") << QStringList{u"rename"_s} << QByteArray("not \"rename\"");
    QTest::newRow("no address") << add({u"a"_s}) << QByteArray("a name and an address");
    QTest::newRow("dash in front") << add({u"--"_s, u"-a"_s, u"unix:///a"_s}) << QByteArray("dash");
    QTest::newRow("300 characters") << add({QString(300, u'n'), u"unix:///a"_s}) << QByteArray("too long");
    QTest::newRow("control character") << add({u"a\x1b[1m"_s, u"unix:///a"_s}) << QByteArray("cannot be seen");
    QTest::newRow("password") << add({u"a"_s, u"ssh://u:hunter2@h"_s}) << QByteArray("no password");
    QTest::newRow("plain tcp") << add({u"a"_s, u"tcp://h:2375"_s}) << QByteArray("--insecure-tcp");
    QTest::newRow("half a certificate") << add({u"a"_s, u"tcp://h"_s, u"--tlscert"_s, u"/c"_s})
                                        << QByteArray("together");
    QTest::newRow("jump of a socket") << add({u"a"_s, u"unix:///a"_s, u"--jump"_s, u"j"_s})
                                      << QByteArray("not reached by");
    QTest::newRow("jump of two commands")
        << add({u"a"_s, u"ssh://h"_s, u"--jump"_s, u"a;b"_s}) << QByteArray("is no jump host");
    QTest::newRow("option of another action")
        << QStringList{u"list"_s, u"--jump"_s, u"j"_s} << QByteArray("belongs to \"hosts add\"");
    QTest::newRow("format") << QStringList{u"list"_s, u"--format"_s, u"xml"_s} << QByteArray("no format xml");
}

void HullctlHostsTest::refusesWhatCannotBeSaved()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const RunResult refused = run(QStringList{u"hosts"_s} + arguments);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(says), refused.err.constData());
    QVERIFY(!refused.err.contains("hunter2"));
    QVERIFY(!refused.err.contains('\x1b'));
    QCOMPARE(refused.out, QByteArray());
    QVERIFY(!QFileInfo::exists(config() + "/hosts.json"_L1));
}

void HullctlHostsTest::scansSavedHosts()
{
    SimHost host(smallHost());
    QCOMPARE(
        run({u"hosts"_s, u"add"_s, u"mine"_s, host.host().endpoint.replace("demo://"_L1, "unix://"_L1)}).exitCode, 0);
    for (const QStringList& options : {QStringList{u"--saved"_s, u"mine"_s}, QStringList{u"--all"_s}}) {
        const RunResult scan = run(QStringList{u"scan"_s, u"--format"_s, u"json"_s} + options);
        QVERIFY2(scan.exitCode == 2, scan.err.constData());
        const QJsonArray hosts = QJsonDocument::fromJson(scan.out).object()[u"hosts"_s].toArray();
        QCOMPARE(hosts.size(), 1);
        QCOMPARE(hosts[0][u"name"_s].toString(), u"mine"_s);
        QCOMPARE(hosts[0][u"containers"_s].toArray().size(), 3);
    }
}

void HullctlHostsTest::goesOnBesideASavedHostThatIsGone()
{
    SimHost host(smallHost());
    const RunResult scan = run({u"scan"_s, u"--saved"_s, u"gone"_s, u"-H"_s, host.host().endpoint, u"--context"_s,
        u"none"_s, u"--format"_s, u"json"_s});
    QCOMPARE(scan.exitCode, 3);
    QVERIFY2(scan.err.contains("no saved host \"gone\""), scan.err.constData());
    const QJsonArray hosts = QJsonDocument::fromJson(scan.out).object()[u"hosts"_s].toArray();
    QCOMPARE(hosts.size(), 3);
    QCOMPARE(hosts[1][u"containers"_s].toArray().size(), 3);
    QCOMPARE(run({u"scan"_s, u"--all"_s}).exitCode, 3); // nothing is saved: no scan that passes
}

void HullctlHostsTest::losesNothingWhenTwoWriteAtOnce()
{
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::unique_ptr<HullctlRun>> runs;
        for (const QString& side : {u"a"_s, u"b"_s}) {
            const QString name = side + QString::number(round);
            runs.push_back(std::make_unique<HullctlRun>(
                QStringList{u"--config-dir"_s, config(), u"hosts"_s, u"add"_s, name, "unix:///"_L1 + name}));
            prepare(*runs.back());
            runs.back()->start();
        }
        for (const auto& hullctl : runs) {
            const RunResult result = hullctl->finish();
            QVERIFY2(result.exitCode == 0, result.err.constData());
        }
    }
    QCOMPARE(listed().size(), 2 * rounds);
    QCOMPARE(
        QDir(config()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"hosts.json"_s, u"hosts.json.lock"_s}));
}

void HullctlHostsTest::importsContextsAndChangesNothingOfDocker()
{
    addContext(u"web"_s, R"({"Name":"web","Endpoints":{"docker":{"Host":"ssh://ops@web1"}}})");
    addContext(u"prod"_s, R"({"Name":"prod","Endpoints":{"docker":{"Host":"unix:///prod.sock"}}})");
    addContext(u"torn"_s, R"({"Name":"torn","Endpo)");
    const QStringList before = contentOf(u"docker"_s);
    QCOMPARE(before.isEmpty(), false);
    const RunResult named = run({u"hosts"_s, u"import-contexts"_s, u"prod"_s});
    QVERIFY2(named.exitCode == 0, named.err.constData());
    const RunResult all = run({u"hosts"_s, u"import-contexts"_s});
    QCOMPARE(all.exitCode, 3); // one of them is torn
    QVERIFY2(all.err.contains("no valid JSON"), all.err.constData());
    QVERIFY2(all.err.contains("\"prod\" already"), all.err.constData());
    QCOMPARE(listed().value(u"prod"_s), u"unix:///prod.sock"_s);
    QCOMPARE(listed().value(u"web"_s), u"ssh://ops@web1"_s);
    QCOMPARE(contentOf(u"docker"_s), before);
    // The context is followed.
    addContext(u"prod"_s, R"({"Name":"prod","Endpoints":{"docker":{"Host":"unix:///new.sock"}}})");
    QCOMPARE(listed().value(u"prod"_s), u"unix:///new.sock"_s);
    QCOMPARE(run({u"hosts"_s, u"import-contexts"_s, u"none"_s}).exitCode, 3);
}

void HullctlHostsTest::importsFromTheSshConfiguration()
{
    write(u".ssh/config"_s, "Host web1 *.net\n  User ops\nInclude more\n");
    write(u".ssh/more"_s, "Host Web_2 \"two words\"\n");
    const QStringList before = contentOf(u".ssh"_s);
    const RunResult imported = run({u"hosts"_s, u"import-ssh-config"_s});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QCOMPARE(listed().value(u"web1"_s), u"ssh://web1"_s);
    QCOMPARE(listed().value(u"Web_2"_s), u"ssh://Web_2"_s);
    QCOMPARE(listed().size(), 2);
    QCOMPARE(contentOf(u".ssh"_s), before);
}

//! It asks the account for the home folder, whatever HOME says.
void HullctlHostsTest::importsNothingThatSshDoesNotRead()
{
    write(u".ssh/config"_s, "Host only-by-home\n");
    HullctlRun hullctl({u"--config-dir"_s, config(), u"hosts"_s, u"import-ssh-config"_s});
    hullctl.setVariable(u"HOME"_s, m_home->path());
    hullctl.start();
    QCOMPARE(hullctl.finish().exitCode, 0);
    QVERIFY(!listed().contains(u"only-by-home"_s));
}

void HullctlHostsTest::importsAnArchive()
{
    write(u"export/meta.json"_s, R"({"Name":"prod-tls","Endpoints":{"docker":{"Host":"tcp://10.0.0.5:2376"}}})");
    write(u"export/tls/docker/ca.pem"_s, "a certificate");
    const QString archive = m_home->filePath(u"prod.dockercontext"_s);
    QProcess tar;
    tar.start(u"tar"_s, {u"-C"_s, m_home->filePath(u"export"_s), u"-cf"_s, archive, u"meta.json"_s, u"tls"_s});
    QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
    const RunResult imported = run({u"hosts"_s, u"import-contexts"_s, u"--archive"_s, archive});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QCOMPARE(listed().value(u"prod-tls"_s), u"tcp://10.0.0.5:2376"_s);
    QVERIFY(QFileInfo::exists(config() + "/imported/prod-tls/ca.pem"_L1));
    QCOMPARE(run({u"hosts"_s, u"import-contexts"_s, u"--archive"_s, archive}).exitCode, 1); // it is there already
    QVERIFY(QFileInfo::exists(config() + "/imported/prod-tls/ca.pem"_L1));
}

void HullctlHostsTest::tellsOfABrokenFile()
{
    write(u"config/hosts.json"_s, "{\n  \"hosts\": [\n}\n");
    const RunResult list = run({u"hosts"_s, u"list"_s});
    QCOMPARE(list.exitCode, 1);
    QVERIFY2(list.err.contains("Line 3, column 1"), list.err.constData());
    const RunResult added = run({u"hosts"_s, u"add"_s, u"a"_s, u"unix:///a"_s});
    QCOMPARE(added.exitCode, 0);
    QVERIFY2(added.err.contains("hosts.json.broken-"), added.err.constData());
    write(u"config/hosts.json"_s, R"({"schema":"hullwright.hosts/2"})");
    const RunResult newer = run({u"hosts"_s, u"add"_s, u"b"_s, u"unix:///b"_s});
    QCOMPARE(newer.exitCode, 1);
    QVERIFY2(newer.err.contains("newer version"), newer.err.constData());
}

QTEST_GUILESS_MAIN(HullctlHostsTest)
#include "tst_hullctl_hosts.moc"
