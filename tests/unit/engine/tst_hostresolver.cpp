// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostresolver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

//! A docker configuration folder of the test's own.
class DockerFolder
{
public:
    [[nodiscard]] QString path() const { return m_directory.path(); }

    void setConfig(const QByteArray& content) const { write(u"config.json"_s, content); }

    void addContext(const QString& name, const QByteArray& meta, bool withTls = false) const
    {
        const QString hash = QLatin1String(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
        write("contexts/meta/"_L1 + hash + "/meta.json"_L1, meta);
        if (withTls) {
            write("contexts/tls/"_L1 + hash + "/docker/ca.pem"_L1, "not read here");
        }
    }

    void addFile(const QString& name) const { write(name, "not read here"); }

private:
    void write(const QString& name, const QByteArray& content) const
    {
        const QString path = m_directory.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir m_directory;
};

class HostResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesInTheOrderOfTheDockerCli_data();
    void resolvesInTheOrderOfTheDockerCli();
    void readsAContext_data();
    void readsAContext();
    void keepsEntriesOfSsh_data();
    void keepsEntriesOfSsh();
    void namesTheContextThatIsNotThere();
    void aBrokenContextHurtsOnlyItself();
    void goesOnWithoutAUsableConfiguration_data();
    void goesOnWithoutAUsableConfiguration();
    void takesNothingUnreadableForMissing();
    void neverRepeatsAPassword_data();
    void neverRepeatsAPassword();
    void takesAnyTlsVariableForYes();
    void findsTheTlsFiles_data();
    void findsTheTlsFiles();
    void takesTlsFilesOfAContext_data();
    void takesTlsFilesOfAContext();
    void agreesToPlainTcpOnlyWhenTold();
    void saysWhereAWrongAddressStands();
};

void HostResolverTest::resolvesInTheOrderOfTheDockerCli_data()
{
    QTest::addColumn<QString>("dockerHost");
    QTest::addColumn<QString>("dockerContext");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("endpoint");
    const QByteArray current = R"({"auths":{},"currentContext":"one"})";
    QTest::newRow("nothing set") << QString() << QString() << QByteArray() << u"unix:///var/run/docker.sock"_s;
    QTest::newRow("current context") << QString() << QString() << current << u"unix:///one.sock"_s;
    QTest::newRow("keys in any case") << QString() << QString() << QByteArray(R"({"CURRENTCONTEXT":"one"})")
                                      << u"unix:///one.sock"_s;
    QTest::newRow("current context is default")
        << QString() << QString() << QByteArray(R"({"currentContext":"default"})") << u"unix:///var/run/docker.sock"_s;
    QTest::newRow("DOCKER_CONTEXT beats the current one") << QString() << u"two"_s << current << u"unix:///two.sock"_s;
    QTest::newRow("DOCKER_HOST beats DOCKER_CONTEXT")
        << u"unix:///env.sock"_s << u"two"_s << current << u"unix:///env.sock"_s;
    QTest::newRow("DOCKER_CONTEXT default") << QString() << u"default"_s << current << u"unix:///var/run/docker.sock"_s;
    QTest::newRow("no current context") << QString() << QString() << QByteArray("{}")
                                        << u"unix:///var/run/docker.sock"_s;
}

void HostResolverTest::resolvesInTheOrderOfTheDockerCli()
{
    QFETCH(QString, dockerHost);
    QFETCH(QString, dockerContext);
    QFETCH(QByteArray, config);
    const DockerFolder folder;
    folder.addContext(u"one"_s, R"({"Name":"one","Endpoints":{"docker":{"Host":"unix:///one.sock"}}})");
    folder.addContext(u"two"_s, R"({"Name":"two","Endpoints":{"docker":{"Host":"unix:///two.sock"}}})");
    if (!config.isEmpty()) {
        folder.setConfig(config);
    }
    const Result<Host> host = resolveDefaultHost({dockerHost, dockerContext, folder.path()});
    QVERIFY2(host.has_value(), host ? "" : qPrintable(host.error().message.english()));
    QTEST(host->endpoint, "endpoint");
}

void HostResolverTest::readsAContext_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<bool>("withTlsFiles");
    QTest::addColumn<EndpointKind>("kind");
    QTest::addColumn<bool>("verified");
    const auto meta = [](const char* endpoint) {
        return QByteArray(R"({"Name":"c","Metadata":{},"Endpoints":{"docker":)") + endpoint + "}}";
    };
    QTest::newRow("socket") << meta(R"({"Host":"unix:///a.sock","SkipTLSVerify":false})") << false << EndpointKind::Unix
                            << true;
    QTest::newRow("plain tcp") << meta(R"({"Host":"tcp://h:2375","SkipTLSVerify":false})") << false << EndpointKind::Tcp
                               << true;
    QTest::newRow("tls") << meta(R"({"Host":"tcp://h:2376","SkipTLSVerify":false})") << true << EndpointKind::Tls
                         << true;
    QTest::newRow("tls not verified") << meta(R"({"Host":"tcp://h:2376","SkipTLSVerify":true})") << true
                                      << EndpointKind::Tls << false;
    QTest::newRow("lower-case keys") << QByteArray(R"({"name":"c","endpoints":{"docker":{"host":"ssh://ops@h"}}})")
                                     << false << EndpointKind::Ssh << true;
    QTest::newRow("other endpoints beside")
        << QByteArray(R"({"Endpoints":{"kubernetes":{"Host":"https://k"},"docker":{"Host":"unix:///a.sock"}}})")
        << false << EndpointKind::Unix << true;
}

void HostResolverTest::readsAContext()
{
    QFETCH(QByteArray, meta);
    QFETCH(bool, withTlsFiles);
    const DockerFolder folder;
    folder.addContext(u"c"_s, meta, withTlsFiles);
    const Result<Host> host = resolveContext(u"c"_s, {.configDirectory = folder.path()});
    QVERIFY(host);
    QCOMPARE(host->name, u"c"_s);
    QTEST(host->kind, "kind");
    QTEST(host->tlsVerified, "verified");
}

void HostResolverTest::keepsEntriesOfSsh_data()
{
    QTest::addColumn<QString>("alias");
    for (const auto& alias : {u"42"_s, u"\u00dcn\u00ef"_s, u"web+1"_s, u"Web"_s}) {
        QTest::newRow(qPrintable(alias)) << alias;
    }
}

void HostResolverTest::keepsEntriesOfSsh()
{
    QFETCH(QString, alias);
    const QString url = "ssh://ops@"_L1 + alias + ":22/run/d.sock"_L1;
    const DockerFolder folder;
    folder.addContext(u"c"_s, R"({"Endpoints":{"docker":{"Host":")" + url.toUtf8() + R"("}}})");
    const DockerEnvironment environment{.dockerHost = url, .configDirectory = folder.path()};
    for (const Result<Host>& host : {resolveDefaultHost(environment), resolveContext(u"c"_s, environment)}) {
        QVERIFY(host);
        QCOMPARE(host->ssh, (SshTarget{alias, u"ops"_s, 22, u"/run/d.sock"_s}));
        QCOMPARE(host->endpoint, url);
    }
}

void HostResolverTest::namesTheContextThatIsNotThere()
{
    const DockerFolder folder;
    folder.setConfig(R"({"currentContext":"gone"})");
    const Result<Host> host = resolveDefaultHost({.configDirectory = folder.path()});
    QVERIFY(!host);
    QCOMPARE(host.error().kind, Error::Kind::BadConfiguration);
    QVERIFY(host.error().message.english().contains("\"gone\""_L1));
}

void HostResolverTest::aBrokenContextHurtsOnlyItself()
{
    const DockerFolder folder;
    folder.addContext(u"good"_s, R"({"Endpoints":{"docker":{"Host":"unix:///good.sock"}}})");
    folder.addContext(u"torn"_s, R"({"Endpoints":{"docker":{"Ho)");
    folder.addContext(u"empty"_s, R"({"Endpoints":{"docker":{"Host":null}}})");
    const DockerEnvironment environment{.configDirectory = folder.path()};
    QVERIFY(resolveContext(u"good"_s, environment));
    for (const QString& name : {u"torn"_s, u"empty"_s}) {
        const Result<Host> host = resolveContext(name, environment);
        QVERIFY(!host);
        QCOMPARE(host.error().kind, Error::Kind::BadConfiguration);
    }
}

void HostResolverTest::goesOnWithoutAUsableConfiguration_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("no JSON") << QByteArray("currentContext: web");
    QTest::newRow("torn") << QByteArray(R"({"currentContext":"we)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a number for a name") << QByteArray(R"({"currentContext":1})");
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
    QTest::newRow("no file at all") << QByteArray("folder");
}

void HostResolverTest::goesOnWithoutAUsableConfiguration()
{
    QFETCH(QByteArray, config);
    const DockerFolder folder;
    if (config == "folder") {
        QVERIFY(QDir(folder.path()).mkdir(u"config.json"_s)); // cannot be read, whoever asks
    } else {
        folder.setConfig(config);
    }
    const DockerEnvironment environment{.configDirectory = folder.path()};
    const CurrentContext current = currentContext(environment);
    QCOMPARE(current.name, u"default"_s);
    QVERIFY(current.warning);
    QVERIFY(current.warning->message.english().contains(folder.path() + "/config.json"_L1));
    const Result<Host> host = resolveDefaultHost(environment);
    QVERIFY(host);
    QCOMPARE(host->endpoint, u"unix:///var/run/docker.sock"_s);
    // DOCKER_HOST and DOCKER_CONTEXT need no configuration, so there is nothing to warn of.
    QVERIFY(!currentContext({.dockerHost = u"unix:///a.sock"_s, .configDirectory = folder.path()}).warning);
    QVERIFY(!currentContext({.dockerContext = u"web"_s, .configDirectory = folder.path()}).warning);
}

//! A file in place of a folder is as unreadable as a folder of somebody else, for root as well.
void HostResolverTest::takesNothingUnreadableForMissing()
{
    const DockerFolder folder;
    folder.addFile(u"docker"_s);
    const CurrentContext current = currentContext({.configDirectory = folder.path() + "/docker"_L1});
    QCOMPARE(current.name, u"default"_s);
    QVERIFY(current.warning && current.warning->message.english().endsWith("config.json cannot be read."_L1));

    folder.addFile(u"contexts"_s);
    const Result<Host> host = resolveContext(u"good"_s, {.configDirectory = folder.path()});
    QVERIFY(!host);
    QVERIFY2(host.error().message.english().endsWith("cannot be read."_L1), qPrintable(host.error().message.english()));

    const DockerFolder other; // where this is plain tcp, the certificates are looked for in vain
    other.addContext(u"good"_s, R"({"Endpoints":{"docker":{"Host":"tcp://h:2376"}}})");
    other.addFile(u"contexts/tls"_s);
    QCOMPARE(resolveContext(u"good"_s, {.configDirectory = other.path()})->kind, EndpointKind::Tls);
}

void HostResolverTest::neverRepeatsAPassword_data()
{
    QTest::addColumn<QString>("url");
    for (const auto& url : {u"ssh://ops:hunter2@web1"_s, u"ssh://ops:hunter2@web1:99999"_s, u"ssh://ops:hunter2@"_s,
             u"ssh://ops:hun%hunter2@web1"_s, u"ssh://ops:1/hunter2@web1"_s, u"ssh://ops:x hunter2@web1"_s,
             u"tcp://ops:hunter2@web1:2375"_s, u"tcp://ops:hunter2@web1:99999"_s, u"tcp://ops:hun%hunter2@web1"_s,
             u"tcp://ops:x/hunter2@web1"_s, u"tcp://ops:1/hunter2@web1"_s, u"tcp://ops:x hunter2@web1"_s,
             u"tcp://hunter2@web1"_s, u"ops:hunter2@web1:2375"_s, u"ops:x://hunter2@web1"_s, u"unix://ops:hunter2@x"_s,
             u"https://ops:hunter2@web1"_s, u"https://ops:x/hunter2@web1"_s, u"npipe://ops:hunter2@x"_s}) {
        QTest::newRow(qPrintable(url)) << url;
    }
}

void HostResolverTest::neverRepeatsAPassword()
{
    QFETCH(QString, url);
    const DockerFolder folder;
    folder.addContext(u"c"_s, R"({"Endpoints":{"docker":{"Host":")" + url.toUtf8() + R"("}}})");
    const DockerEnvironment environment{.configDirectory = folder.path()};
    for (const Result<Host>& host :
        {parseHostUrl(url), resolveDefaultHost({.dockerHost = url}), resolveContext(u"c"_s, environment)}) {
        QVERIFY(!host);
        for (const Message& message : {host.error().message, host.error().cause, host.error().remedy}) {
            QVERIFY2(!message.english().contains("hunter2"_L1), qPrintable(message.english()));
        }
        QVERIFY(!host.error().detail.contains("hunter2"_L1));
    }
}

void HostResolverTest::takesAnyTlsVariableForYes()
{
    QProcessEnvironment process;
    process.insert(u"DOCKER_HOST"_s, u"tcp://prod:2376"_s);
    process.insert(u"DOCKER_CONFIG"_s, u"/nowhere"_s);
    process.insert(u"DOCKER_API_VERSION"_s, u"1.41"_s);
    QCOMPARE(DockerEnvironment::fromProcess(process).apiVersion, u"1.41"_s);
    Result<Host> host = resolveDefaultHost(DockerEnvironment::fromProcess(process));
    QVERIFY(host);
    QCOMPARE(host->kind, EndpointKind::Tcp);

    process.insert(u"DOCKER_TLS"_s, u"1"_s);
    host = resolveDefaultHost(DockerEnvironment::fromProcess(process));
    QCOMPARE(host->kind, EndpointKind::Tls);
    QVERIFY(!host->tlsVerified);

    process.insert(u"DOCKER_TLS_VERIFY"_s, u"0"_s);
    host = resolveDefaultHost(DockerEnvironment::fromProcess(process));
    QVERIFY(host->tlsVerified);

    process.remove(u"DOCKER_HOST"_s);
    host = resolveDefaultHost(DockerEnvironment::fromProcess(process));
    QCOMPARE(host->endpoint, u"tcp://127.0.0.1:2376"_s);
}

void HostResolverTest::findsTheTlsFiles_data()
{
    QTest::addColumn<bool>("verify");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<TlsFiles>("named");
    QTest::addColumn<TlsFiles>("expected"); // relative to the folder
    const QStringList all{u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s};
    QTest::newRow("all there") << true << all << TlsFiles() << TlsFiles{u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s};
    QTest::newRow("none there") << true << QStringList() << TlsFiles() << TlsFiles{u"ca.pem"_s, {}, {}};
    QTest::newRow("not verified") << false << all << TlsFiles() << TlsFiles{{}, u"cert.pem"_s, u"key.pem"_s};
    QTest::newRow("only the key") << true << QStringList{u"key.pem"_s} << TlsFiles()
                                  << TlsFiles{u"ca.pem"_s, {}, u"key.pem"_s};
    QTest::newRow("authority named") << true << all << TlsFiles{u"/x/ca"_s, {}, {}}
                                     << TlsFiles{u"/x/ca"_s, u"cert.pem"_s, u"key.pem"_s};
    QTest::newRow("certificate named") << true << all << TlsFiles{{}, u"/x/c"_s, {}}
                                       << TlsFiles{u"ca.pem"_s, u"/x/c"_s, {}};
}

void HostResolverTest::findsTheTlsFiles()
{
    QFETCH(bool, verify);
    QFETCH(QStringList, there);
    QFETCH(TlsFiles, named);
    QFETCH(TlsFiles, expected);
    const DockerFolder folder;
    for (const QString& file : there) {
        folder.addFile(file);
    }
    for (QString* path : {&expected.authority, &expected.certificate, &expected.key}) {
        *path = path->isEmpty() || path->startsWith(u'/') ? *path : folder.path() + u'/' + *path;
    }
    DockerEnvironment environment{.dockerHost = u"tcp://prod:2376"_s, .configDirectory = folder.path()};
    environment.tls = true;
    environment.tlsVerify = verify;
    environment.tlsFiles = named;
    const Result<Host> host = resolveDefaultHost(environment); // docker's folder where no other is named
    QVERIFY(host);
    QCOMPARE(host->kind, EndpointKind::Tls);
    QCOMPARE(host->tls.authority, expected.authority);
    QCOMPARE(host->tls.certificate, expected.certificate);
    QCOMPARE(host->tls.key, expected.key);
    environment.certificateDirectory = folder.path();
    environment.configDirectory = u"/nowhere"_s;
    QVERIFY(hostAt(u"tcp://prod:2376"_s, environment)->tls == expected);
    QVERIFY(hostAt(u"unix:///a.sock"_s, environment)->tls == TlsFiles());
}

void HostResolverTest::takesTlsFilesOfAContext_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<EndpointKind>("kind");
    QTest::newRow("all") << QStringList{u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s} << EndpointKind::Tls;
    QTest::newRow("authority alone") << QStringList{u"ca.pem"_s} << EndpointKind::Tls;
    QTest::newRow("no authority") << QStringList{u"cert.pem"_s, u"key.pem"_s} << EndpointKind::Tls;
    QTest::newRow("another file") << QStringList{u"notes.txt"_s} << EndpointKind::Tcp;
}

void HostResolverTest::takesTlsFilesOfAContext()
{
    QFETCH(QStringList, files);
    const DockerFolder folder;
    folder.addContext(u"prod"_s, R"({"Name":"prod","Endpoints":{"docker":{"Host":"tcp://10.0.0.5:2376"}}})");
    const QString hash = QLatin1String(QCryptographicHash::hash("prod", QCryptographicHash::Sha256).toHex());
    const QString place = "contexts/tls/"_L1 + hash + "/docker/"_L1;
    for (const QString& file : files) {
        folder.addFile(place + file);
    }
    const Result<Host> host = resolveContext(u"prod"_s, {.configDirectory = folder.path()});
    QVERIFY(host);
    QTEST(host->kind, "kind");
    QCOMPARE(host->context, u"prod"_s);
    QCOMPARE(host->address, u"10.0.0.5:2376"_s);
    const auto expected = [&](const QString& file) {
        return files.contains(file) ? folder.path() + u'/' + place + file : QString();
    };
    QCOMPARE(host->tls.authority, expected(u"ca.pem"_s));
    QCOMPARE(host->tls.certificate, expected(u"cert.pem"_s));
    QCOMPARE(host->tls.key, expected(u"key.pem"_s));
}

void HostResolverTest::agreesToPlainTcpOnlyWhenTold()
{
    const DockerFolder folder;
    folder.addContext(u"plain"_s, R"({"Endpoints":{"docker":{"Host":"tcp://h:2375"}}})");
    DockerEnvironment environment{.dockerHost = u"tcp://h:2375"_s, .configDirectory = folder.path()};
    for (const bool allowed : {false, true}) {
        environment.plainTcpAllowed = allowed;
        QCOMPARE(resolveDefaultHost(environment)->plainTcpAllowed, allowed);
        QCOMPARE(resolveContext(u"plain"_s, environment)->plainTcpAllowed, allowed);
    }
    QVERIFY(!parseHostUrl(u"tcp://h:2375"_s)->plainTcpAllowed);
}

void HostResolverTest::saysWhereAWrongAddressStands()
{
    const DockerFolder folder;
    folder.addContext(u"c"_s, R"({"Name":"c","Endpoints":{"docker":{"Host":"http://h"}}})");
    const Result<Host> ofVariable = resolveDefaultHost({.dockerHost = u"http://h"_s, .configDirectory = folder.path()});
    QVERIFY(!ofVariable);
    QCOMPARE(ofVariable.error().message.english(), u"DOCKER_HOST is \"http://h\", which is no Docker host address."_s);
    QVERIFY(ofVariable.error().remedy.english().contains("environment variable"_L1));
    const Result<Host> ofContext = resolveContext(u"c"_s, {.configDirectory = folder.path()});
    QVERIFY(!ofContext);
    QCOMPARE(ofContext.error().message.english(),
        u"The docker context \"c\" names \"http://h\", which is no Docker host address."_s);
    QVERIFY(ofContext.error().remedy.english().contains("docker context update"_L1));
    QCOMPARE(ofContext.error().cause, ofVariable.error().cause);
}

QTEST_GUILESS_MAIN(HostResolverTest)
#include "tst_hostresolver.moc"
