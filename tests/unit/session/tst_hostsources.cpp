// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hostsources.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class HostSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheHostOfTheDockerCommandWithoutOptions();
    void keepsTheOrderAndCountsAnEndpointOnce();
    void startsTheDemoOnceAndOnlyWhenAsked();
    void keepsTheErrorOfWhatCannotBeResolved();
    void namesTheCurrentContextThatIsGone();
    void takesTlsFromTheEnvironment();
    void showsNoPasswordOfAnAddress();
    void readsFiles();
    void takesSavedHostsByName();
    void takesAllSavedHosts();
    void tellsJumpHostsApart();
    void tellsOfAHostThatIsSavedTwice();
    void namesEntriesThatAreNoUse();
    void neverTakesNoHostForAll_data();
    void neverTakesNoHostForAll();

private:
    [[nodiscard]] std::vector<HostSource> resolved(const std::vector<HostOption>& options);

    QTemporaryDir m_dir;
    DockerEnvironment m_environment;
    int m_demoStarts = 0;

    void save(const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(u"hosts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

namespace {

const QByteArray twoHosts = R"({"schema": "hullwright.hosts/1", "hosts": [
    {"name": "b", "url": "unix:///b.sock"}, {"name": "a", "context": "gone"}]})";

} // namespace

void HostSourcesTest::initTestCase()
{
    m_environment.configDirectory = m_dir.path();
}

std::vector<HostSource> HostSourcesTest::resolved(const std::vector<HostOption>& options)
{
    m_demoStarts = 0;
    return resolveHostOptions(
        options, m_environment,
        [this]() -> Result<std::vector<Host>> {
            ++m_demoStarts;
            Host host;
            host.kind = EndpointKind::Demo;
            host.endpoint = u"demo://one"_s;
            return std::vector<Host>{host};
        },
        m_dir.path());
}

void HostSourcesTest::takesTheHostOfTheDockerCommandWithoutOptions()
{
    const std::vector<HostSource> sources = resolved({});
    QCOMPARE(sources.size(), size_t(1));
    QVERIFY(!sources.front().error);
    QCOMPARE(sources.front().host.endpoint, u"unix:///var/run/docker.sock"_s);
    QCOMPARE(m_demoStarts, 0);
}

void HostSourcesTest::keepsTheOrderAndCountsAnEndpointOnce()
{
    const std::vector<HostSource> sources = resolved({{HostOption::Kind::Url, u"unix:///z.sock"_s},
        {HostOption::Kind::Url, u"unix:///a.sock"_s}, {HostOption::Kind::Url, u"unix:///z.sock"_s}});
    QCOMPARE(sources.size(), size_t(2));
    QCOMPARE(sources[0].host.endpoint, u"unix:///z.sock"_s);
    QCOMPARE(sources[1].host.endpoint, u"unix:///a.sock"_s);
}

void HostSourcesTest::startsTheDemoOnceAndOnlyWhenAsked()
{
    const std::vector<HostSource> sources = resolved({{HostOption::Kind::Demo, {}}, {HostOption::Kind::Demo, {}}});
    QCOMPARE(m_demoStarts, 1);
    QCOMPARE(sources.size(), size_t(1));
    QCOMPARE(sources.front().host.kind, EndpointKind::Demo);
}

void HostSourcesTest::keepsTheErrorOfWhatCannotBeResolved()
{
    const std::vector<HostSource> sources = resolved({{HostOption::Kind::Context, u"gone"_s},
        {HostOption::Kind::File, m_dir.filePath(u"none.json"_s)}, {HostOption::Kind::Url, u"unix:///a.sock"_s}});
    QCOMPARE(sources.size(), size_t(3));
    QVERIFY(sources[0].error);
    QCOMPARE(sources[0].host.name, u"gone"_s);
    QVERIFY(!sources[0].host.addressKnown);
    QVERIFY(sources[1].error);
    QVERIFY(sources[1].host.addressKnown);
    QCOMPARE(sources[1].host.kind, EndpointKind::File);
    QCOMPARE(sources[1].host.name, u"none.json"_s);
    QVERIFY(!sources[2].error);
    QVERIFY(sources[2].host.addressKnown);
}

void HostSourcesTest::namesTheCurrentContextThatIsGone()
{
    QFile config(m_dir.filePath(u"config.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(R"({"currentContext":"gone"})");
    config.close();
    const std::vector<HostSource> sources = resolved({});
    QVERIFY(config.remove());
    QCOMPARE(sources.size(), size_t(1));
    QVERIFY(sources.front().error);
    QCOMPARE(sources.front().host.name, u"gone"_s);
    QCOMPARE(sources.front().host.endpoint, u"context://gone"_s);
}

void HostSourcesTest::takesTlsFromTheEnvironment()
{
    const auto kindOf = [this](const QString& url, bool tls, bool verify) {
        m_environment.tls = tls;
        m_environment.tlsVerify = verify;
        const Host host = resolved({{HostOption::Kind::Url, url}}).front().host;
        m_environment.tls = m_environment.tlsVerify = false;
        return QString(endpointKindName(host.kind) + (host.tlsVerified ? ""_L1 : ", not verified"_L1));
    };
    QCOMPARE(kindOf(u"tcp://web1:2376"_s, false, false), u"tcp"_s);
    QCOMPARE(kindOf(u"tcp://web1:2376"_s, true, true), u"tls"_s);
    QCOMPARE(kindOf(u"tcp://web1:2376"_s, true, false), u"tls, not verified"_s);
    QCOMPARE(kindOf(u"unix:///a.sock"_s, true, true), u"unix"_s);
    QCOMPARE(kindOf(u"ssh://web1"_s, true, true), u"ssh"_s);
}

void HostSourcesTest::showsNoPasswordOfAnAddress()
{
    const std::vector<HostSource> sources = resolved({{HostOption::Kind::Url, u"tcp://ops:hunter2@web1:99999"_s}});
    QVERIFY(sources.front().error);
    QVERIFY(!sources.front().host.addressKnown);
    QCOMPARE(sources.front().host.name, u"tcp://web1:99999"_s);
    QCOMPARE(sources.front().host.endpoint, u"tcp://web1:99999"_s);
}

void HostSourcesTest::readsFiles()
{
    QFile file(m_dir.filePath(u"dump.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"Id": ")" + QByteArray(64, 'a')
        + R"(", "Name": "/web", "State": {}, "HostConfig": {"NetworkMode": "host"}, "Config": {}, "Mounts": []}])");
    file.close();
    const std::vector<HostSource> sources = resolved({{HostOption::Kind::File, file.fileName()}});
    QCOMPARE(sources.size(), size_t(1));
    QVERIFY(!sources.front().error);
    QVERIFY(sources.front().snapshot);
    QCOMPARE(sources.front().snapshot->containers.size(), size_t(1));
    QCOMPARE(sources.front().host.kind, EndpointKind::File);
}

void HostSourcesTest::takesSavedHostsByName()
{
    save(twoHosts);
    const std::vector<HostSource> sources =
        resolved({{HostOption::Kind::Saved, u"none"_s}, {HostOption::Kind::Saved, u"a"_s},
            {HostOption::Kind::Saved, u"b"_s}, {HostOption::Kind::Url, u"unix:///b.sock"_s}});
    QCOMPARE(sources.size(), size_t(3));
    QVERIFY(sources[0].error->message.english().contains("no saved host \"none\""_L1));
    QCOMPARE(sources[0].host.name, u"none"_s);
    QVERIFY(sources[1].error->message.english().contains("\"gone\""_L1)); // the context
    QCOMPARE(sources[1].host.name, u"a"_s);
    QVERIFY(!sources[2].error);
    QCOMPARE(sources[2].host.name, u"b"_s);
    QCOMPARE(sources[2].host.endpoint, u"unix:///b.sock"_s);
}

void HostSourcesTest::takesAllSavedHosts()
{
    save(twoHosts);
    const std::vector<HostSource> sources = resolved({{HostOption::Kind::All, {}}});
    QCOMPARE(sources.size(), size_t(2));
    QCOMPARE(sources[0].host.name, u"b"_s);
    QVERIFY(!sources[0].error);
    QVERIFY(sources[1].error);
}

//! The same address behind another jump host is another machine.
void HostSourcesTest::tellsJumpHostsApart()
{
    save(R"({"schema": "hullwright.hosts/1", "hosts": [
        {"name": "a", "ssh": {"host": "10.0.0.5", "user": "ops", "jumpHost": "bastion-a"}},
        {"name": "b", "ssh": {"host": "10.0.0.5", "user": "ops", "jumpHost": "bastion-b"}},
        {"name": "c", "url": "ssh://ops@10.0.0.5"}]})");
    QStringList ids;
    for (const HostSource& source : resolved({{HostOption::Kind::All, {}}})) {
        QVERIFY(!source.error);
        QCOMPARE(source.host.endpoint, u"ssh://ops@10.0.0.5"_s); // what policies name it by
        ids += source.host.id().value;
    }
    QCOMPARE(ids,
        (QStringList{
            u"ssh://ops@10.0.0.5 via bastion-a"_s, u"ssh://ops@10.0.0.5 via bastion-b"_s, u"ssh://ops@10.0.0.5"_s}));
}

void HostSourcesTest::tellsOfAHostThatIsSavedTwice()
{
    save(R"({"schema": "hullwright.hosts/1", "hosts": [{"name": "a", "url": "unix:///a.sock"},
        {"name": "b", "url": "unix:///a.sock"}, {"name": "c", "url": "unix:///a.sock"}]})");
    const std::vector<HostSource> sources = resolved({{HostOption::Kind::All, {}}, {HostOption::Kind::Saved, u"a"_s}});
    QCOMPARE(sources.size(), size_t(3));
    QVERIFY(!sources[0].error);
    for (const size_t later : {size_t(1), size_t(2)}) {
        QVERIFY(sources[later].error);
        QCOMPARE(sources[later].host.name, QStringList({u"a"_s, u"b"_s, u"c"_s}).at(static_cast<int>(later)));
        QVERIFY(sources[later].error->message.english().endsWith("is the same host as \"a\"."_L1));
    }
    // By its own name it is what it says it is.
    QVERIFY(!resolved({{HostOption::Kind::Saved, u"b"_s}}).front().error);
}

void HostSourcesTest::namesEntriesThatAreNoUse()
{
    save(R"({"schema": "hullwright.hosts/1", "hosts": [{"name": "bad", "url": 7}, {"name": "bad", "url": 8},
        {"url": "unix:///a.sock"}, {"name": "a", "url": "unix:///a.sock"}]})");
    const std::vector<HostSource> named = resolved({{HostOption::Kind::Saved, u"bad"_s}});
    QCOMPARE(named.size(), size_t(1));
    QCOMPARE(named[0].host.name, u"bad"_s);
    QCOMPARE(named[0].error->message.english(), u"The saved host bad is no use and was left out."_s);
    QCOMPARE(named[0].error->cause.english(), u"Its \"url\" holds a value of the wrong kind."_s);
    QStringList names;
    for (const HostSource& source : resolved({{HostOption::Kind::All, {}}})) {
        names.append(source.host.name);
        QCOMPARE(source.error.has_value(), source.host.name != "a"_L1);
    }
    QCOMPARE(names, (QStringList{u"a"_s, u"bad"_s, u"bad"_s, u"#3"_s}));
}

void HostSourcesTest::neverTakesNoHostForAll_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("none saved") << QByteArray(R"({"schema": "hullwright.hosts/1", "hosts": []})")
                                << Error::Kind::BadConfiguration;
    QTest::newRow("broken") << QByteArray("{") << Error::Kind::BadConfiguration;
    QTest::newRow("newer") << QByteArray(R"({"schema": "hullwright.hosts/9"})") << Error::Kind::Unsupported;
    QTest::newRow("an entry that is no use")
        << QByteArray(R"({"schema": "hullwright.hosts/1", "hosts": [{}]})") << Error::Kind::BadConfiguration;
}

void HostSourcesTest::neverTakesNoHostForAll()
{
    QFETCH(QByteArray, file);
    save(file);
    const std::vector<HostSource> sources = resolved({{HostOption::Kind::All, {}}});
    QCOMPARE(sources.size(), size_t(1));
    QVERIFY(sources.front().error);
    QTEST(sources.front().error->kind, "kind");
}

QTEST_GUILESS_MAIN(HostSourcesTest)
#include "tst_hostsources.moc"
