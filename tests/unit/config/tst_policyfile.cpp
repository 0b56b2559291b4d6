// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policyfile.h"
#include "app/rules/rulecatalogue.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

const QString goodWaiver = uR"({"id": "W-1", "rule": "P-01", "scope": {"container": "edge"},
 "reason": "The edge proxy ends TLS.", "owner": "ops", "expires": "2026-04-01"})"_s;
const QString goodPort = uR"({"port": 443, "scope": {"host": "*"}, "reason": "The edge proxy ends TLS.",
 "owner": "ops", "expires": "2026-04-01"})"_s;

QString document(const QString& members)
{
    return uR"({"schema": "hullwright.policy/1", %1})"_s.arg(members);
}

//! A policy with the good waiver, but for one change.
QString waivers(const QString& before, const QString& after)
{
    QString changed = goodWaiver;
    Q_ASSERT(changed.contains(before));
    return document(uR"("waivers": [%1])"_s.arg(changed.replace(before, after)));
}

QString ports(const QString& before, const QString& after)
{
    QString changed = goodPort;
    Q_ASSERT(changed.contains(before));
    return document(uR"("allowedHostPorts": [%1])"_s.arg(changed.replace(before, after)));
}

Waiver fullWaiver(const QString& id)
{
    return {.id = id,
        .rule = u"A-03"_s,
        .scope = {u"prod-*"_s, u"vpn"_s, u"vpn:*"_s, u"net"_s, u"tier=edge"_s},
        .reason = u"Tunnels need NET_ADMIN."_s,
        .owner = u"net@example.org"_s,
        .approver = u"ciso"_s,
        .ticket = u"SEC-12"_s,
        .created = QDate(2026, 1, 2),
        .expires = QDate(2026, 4, 1),
        .fingerprint = u"sha256:"_s + QString(64, u'a')};
}

} // namespace

class PolicyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyWithoutAFile();
    void readsAll();
    void namesEachMistake_data();
    void namesEachMistake();
    void namesAllMistakesAtOnce();
    void tellsTheFirstMistakeInTheError();
    void refusesWhatIsNewer();
    void keepsWhatItWrites();
    void writesOneKeyPerLineInAFixedOrder();
    void refusesToChangeABrokenFile();
    void refusesToWriteWhatItWouldNotRead();
    void waitsForTheLockNoLongerThanAsked();
    void saysThatItCannotBeRead();

private:
    void write(const QString& text);
    [[nodiscard]] PolicyFile file() const { return {m_dir->filePath(u"policy.json"_s), ruleCatalogue()}; }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void PolicyFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void PolicyFileTest::write(const QString& text)
{
    QFile file(m_dir->filePath(u"policy.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void PolicyFileTest::isEmptyWithoutAFile()
{
    const PolicyFileContent content = file().read();
    QVERIFY(!content.exists);
    QVERIFY(!content.error);
    QCOMPARE(content.policy, Policy());
    QCOMPARE(PolicyFile::pathIn(m_dir->path()), file().path());
}

void PolicyFileTest::readsAll()
{
    write(document(uR"("rules": {"P-04": {"enabled": false}, "A-04": {"severity": "low"}},
        "allowedHostPorts": [%1], "waivers": [{"id": "W-1", "rule": "A-03", "approver": "ciso", "ticket": "SEC-12",
        "scope": {"host": "prod-*", "container": "vpn", "image": "vpn:*", "composeProject": "net", "label": "tier=edge"},
        "reason": " Tunnels need NET_ADMIN. ", "owner": "net@example.org", "created": "2026-01-02",
        "expires": "2026-04-01", "fingerprint": "sha256:%2"},
        {"id": "W-2", "rule": "A-18", "scope": {"host": "lab", "label": null}, "reason": "The lab has no user namespaces.",
        "owner": "lab", "approver": null, "ticket": null, "created": null, "expires": "2026-04-02", "fingerprint": null}])"_s
                       .arg(goodPort, QString(64, u'a'))));
    const PolicyFileContent content = file().read();
    QVERIFY2(!content.error, qPrintable(content.error ? content.error->detail : QString()));
    QVERIFY(content.exists);
    const Policy& policy = content.policy;
    QCOMPARE(policy.rules.size(), 2);
    QVERIFY(!policy.rules.value(u"P-04"_s).enabled);
    QVERIFY(!policy.rules.value(u"P-04"_s).severity);
    QVERIFY(policy.rules.value(u"A-04"_s).enabled);
    QCOMPARE(policy.rules.value(u"A-04"_s).severity, std::optional(Severity::Low));
    const AllowedPort port{443, u"tcp"_s, {.host = u"*"_s}, u"The edge proxy ends TLS."_s, u"ops"_s, QDate(2026, 4, 1)};
    QCOMPARE(policy.allowedPorts, QList<AllowedPort>{port});
    QCOMPARE(policy.waivers.size(), 2);
    QCOMPARE(policy.waivers.front(), fullWaiver(u"W-1"_s));
    const Waiver plain{.id = u"W-2"_s,
        .rule = u"A-18"_s,
        .scope = {.host = u"lab"_s},
        .reason = u"The lab has no user namespaces."_s,
        .owner = u"lab"_s,
        .expires = QDate(2026, 4, 2)};
    QCOMPARE(policy.waivers.back(), plain);
}

void PolicyFileTest::namesEachMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mistake"); // "line:column path: …", as far as it goes
    const auto row = [](const char* name, const QString& text, const QString& mistake) {
        QTest::newRow(name) << text << mistake;
    };
    row("empty", {}, u"1:1 : This is no JSON: "_s);
    row("cut off", u"{\n  \"schema\""_s, u"2:11 : This is no JSON: "_s);
    row("trailing comma", u"{\n\"schema\": \"hullwright.policy/1\",\n}"_s, u"3:1 : This is no JSON: "_s);
    row("no utf-8", QString::fromLatin1("{\"\x01\": 1}"), u"1:3 : This is no JSON: "_s);
    row("too deep", QString(40, u'[') + QString(40, u']'), u"1:33 : This is no JSON: it is nested too deeply."_s);
    row("a list", u"[1]"_s, u"1:1 : It is […], and an object in braces is expected."_s);
    row("no schema", u"{\"waivers\": []}"_s, u"1:1 : \"schema\" is missing; it is \"hullwright.policy/1\"."_s);
    row("another schema", u"{\"schema\": \"hullwright.hosts/1\"}"_s,
        u"1:12 schema: It is \"hullwright.hosts/1\", and \"hullwright.policy/1\" is expected."_s);
    row("a schema that is no text", u"{\"schema\":  1}"_s,
        u"1:13 schema: It is 1, and \"hullwright.policy/1\" is expected."_s);
    row("unknown key", document(u"\n\"waiver\": []"_s),
        u"2:1 waiver: There is no key \"waiver\" here; \"waivers\" is probably meant."_s);
    row("unknown key like no other", document(u"\n  \"x\": []"_s),
        u"2:3 x: There is no key \"x\" here. Expected are schema, rules, allowedHostPorts, waivers."_s);
    row("key twice", document(u"\"waivers\": [],\n\"waivers\": []"_s),
        u"2:1 waivers: \"waivers\" stands here twice; once is expected."_s);
    row("rules no object", document(u"\"rules\": []"_s),
        u"1:44 rules: It is […], and an object in braces is expected."_s);
    row("unknown rule", document(u"\"rules\": {\"P-1\": {}}"_s),
        u"1:45 rules[\"P-1\"]: There is no rule \"P-1\"; \"P-01\" is probably meant."_s);
    row("unknown rule like no other", document(u"\"rules\": {\"everything\": {}}"_s),
        u"1:45 rules[\"everything\"]: There is no rule \"everything\"; \"hullctl rules\" lists them."_s);
    row("rule by its key", document(u"\"rules\": {\"privileged-host-port\": {}}"_s),
        u"1:45 rules[\"privileged-host-port\"]: There is no rule \"privileged-host-port\"; \"P-01\" is probably meant."_s);
    row("rule twice", document(u"\"rules\": {\"P-01\": {}, \"P-01\": {}}"_s),
        u"1:57 rules[\"P-01\"]: \"P-01\" stands here twice"_s);
    row("setting no object", document(u"\"rules\": {\"P-01\": false}"_s),
        u"1:53 rules[\"P-01\"]: It is false, and an object in braces is expected."_s);
    row("unknown setting", document(u"\"rules\": {\"P-01\": {\"enable\": true}}"_s),
        u"1:54 rules[\"P-01\"].enable: There is no key \"enable\" here; \"enabled\" is probably meant."_s);
    row("enabled no flag", document(u"\"rules\": {\"P-01\": {\"enabled\": \"no\"}}"_s),
        u"1:65 rules[\"P-01\"].enabled: It is \"no\", and true or false is expected."_s);
    row("unknown severity", document(u"\"rules\": {\"P-01\": {\"severity\": \"severe\"}}"_s),
        u"1:66 rules[\"P-01\"].severity: It is \"severe\", and one of critical, high, medium, low, info is expected."_s);
    row("waivers no list", document(u"\"waivers\": {}"_s),
        u"1:46 waivers: It is {…}, and a list in brackets is expected."_s);
    row("waiver no object", document(u"\"waivers\": [true]"_s),
        u"1:47 waivers[0]: It is true, and an object in braces is expected."_s);
    row("waiver with unknown key", waivers(u"\"owner\""_s, u"\"ownr\""_s),
        u"2:40 waivers[0].ownr: There is no key \"ownr\" here; \"owner\" is probably meant."_s);
    row("waiver without id", waivers(u"\"id\": \"W-1\", "_s, {}), u"1:47 waivers[0]: \"id\" is missing here."_s);
    row("id no text", waivers(u"\"W-1\""_s, u"7"_s),
        u"1:54 waivers[0].id: It is 7, and a text in quotes is expected."_s);
    row("id empty", waivers(u"\"W-1\""_s, u"\" \""_s), u"1:54 waivers[0].id: It is empty, and a text is expected."_s);
    row("id twice", document(uR"("waivers": [%1,%1])"_s.arg(goodWaiver)),
        u"2:88 waivers[1].id: \"W-1\" is the id of waivers[0] already; one of its own is expected."_s);
    row("waiver without rule", waivers(u"\"rule\": \"P-01\", "_s, {}), u"1:47 waivers[0]: \"rule\" is missing here."_s);
    row("waiver of an unknown rule", waivers(u"P-01"_s, u"P-99"_s),
        u"1:69 waivers[0].rule: There is no rule \"P-99\"; "_s);
    row("waiver without scope", waivers(u"\"scope\": {\"container\": \"edge\"},"_s, {}),
        u"1:47 waivers[0]: \"scope\" is missing here."_s);
    row("scope no object", waivers(u"{\"container\": \"edge\"}"_s, u"\"edge\""_s),
        u"1:86 waivers[0].scope: It is \"edge\", and an object in braces is expected."_s);
    row("scope of everything", waivers(u"\"edge\""_s, u"null"_s),
        u"1:86 waivers[0].scope: It says nothing, which would be everything; at least one of host, container, image, composeProject, label is expected, \"*\" for all."_s);
    row("unknown scope", waivers(u"\"container\""_s, u"\"containers\""_s),
        u"1:87 waivers[0].scope.containers: There is no key \"containers\" here; \"container\" is probably meant."_s);
    row("empty glob", waivers(u"\"edge\""_s, u"\"\""_s), u"1:100 waivers[0].scope.container: \"\" is no pattern; "_s);
    row("open bracket", waivers(u"\"edge\""_s, u"\"edge-[0-9\""_s),
        u"1:100 waivers[0].scope.container: \"edge-[0-9\" is no pattern; "_s);
    row("range backwards", waivers(u"\"edge\""_s, u"\"[z-a]\""_s),
        u"1:100 waivers[0].scope.container: \"[z-a]\" is no pattern; "_s);
    row("glob no text", waivers(u"\"edge\""_s, u"1"_s),
        u"1:100 waivers[0].scope.container: It is 1, and a text in quotes is expected."_s);
    row("host rule with a container", waivers(u"P-01"_s, u"A-18"_s),
        u"1:86 waivers[0].scope: Rule A-18 judges hosts; nothing but \"host\" is expected here."_s);
    row("waiver without reason", waivers(u"\"reason\": \"The edge proxy ends TLS.\", "_s, {}),
        u"1:47 waivers[0]: \"reason\" is missing here."_s);
    row("short reason", waivers(u"The edge proxy ends TLS."_s, u"  Fourteen chars   "_s),
        u"2:12 waivers[0].reason: \"  Fourteen chars   \" has 14 characters; a reason has 15 or more."_s);
    row("reason of two lines", waivers(u"The edge proxy ends TLS."_s, u"The edge proxy\\nends TLS."_s),
        u"2:12 waivers[0].reason: It holds a control character, and one line is expected."_s);
    row("waiver without owner", waivers(u"\"owner\": \"ops\", "_s, {}),
        u"1:47 waivers[0]: \"owner\" is missing here."_s);
    row("waiver without end", waivers(u", \"expires\": \"2026-04-01\""_s, {}),
        u"1:47 waivers[0]: \"expires\" is missing here."_s);
    row("no such day", waivers(u"2026-04-01"_s, u"2026-02-30"_s),
        u"2:67 waivers[0].expires: It is \"2026-02-30\", and a day like 2026-04-01 is expected, which counts until its end in UTC."_s);
    row("another way to write days", waivers(u"2026-04-01"_s, u"1.4.2026"_s),
        u"2:67 waivers[0].expires: It is \"1.4.2026\", and a day"_s);
    row("a time", waivers(u"2026-04-01"_s, u"2026-04-01T00:00:00Z"_s),
        u"2:67 waivers[0].expires: It is \"2026-04-01T00:00:00Z\", and a day"_s);
    row("never", waivers(u"\"2026-04-01\""_s, u"null"_s), u"1:47 waivers[0]: \"expires\" is missing here."_s);
    row("ends before it begins", waivers(u"\"expires\""_s, u"\"created\": \"2026-04-02\", \"expires\""_s),
        u"2:92 waivers[0].expires: \"2026-04-01\" is before the day on which it was created"_s);
    row("no fingerprint", waivers(u"\"expires\""_s, u"\"fingerprint\": \"abc\", \"expires\""_s),
        u"2:71 waivers[0].fingerprint: It is \"abc\", and the fingerprint of a finding is expected"_s);
    row("ports no list", document(u"\"allowedHostPorts\": 443"_s),
        u"1:55 allowedHostPorts: It is 443, and a list in brackets is expected."_s);
    row("port without number", ports(u"\"port\": 443, "_s, {}),
        u"1:56 allowedHostPorts[0]: \"port\" is missing here."_s);
    row("port that needs no leave", ports(u"443"_s, u"1024"_s),
        u"1:65 allowedHostPorts[0].port: It is 1024, and a whole number from 1 to 1023 is expected."_s);
    row("port that is none", ports(u"443"_s, u"44.3"_s),
        u"1:65 allowedHostPorts[0].port: It is 44.3, and a whole number from 1 to 1023 is expected."_s);
    row("port no number", ports(u"443"_s, u"\"443\""_s),
        u"1:65 allowedHostPorts[0].port: It is \"443\", and a number is expected."_s);
    row("protocol", ports(u"443"_s, u"443, \"protocol\": \"TCP\""_s),
        u"1:82 allowedHostPorts[0].protocol: It is \"TCP\", and one of tcp, udp, sctp is expected."_s);
    row("port without scope", ports(u"\"scope\": {\"host\": \"*\"}, "_s, {}),
        u"1:56 allowedHostPorts[0]: \"scope\" is missing here."_s);
    row("port with a short reason", ports(u"The edge proxy ends TLS."_s, u"TLS"_s),
        u"1:104 allowedHostPorts[0].reason: \"TLS\" has 3 characters; a reason has 15 or more."_s);
    row("port without owner", ports(u"\"owner\": \"ops\", "_s, {}),
        u"1:56 allowedHostPorts[0]: \"owner\" is missing here."_s);
    row("port without end", ports(u", \"expires\": \"2026-04-01\""_s, {}),
        u"1:56 allowedHostPorts[0]: \"expires\" is missing here."_s);
    row("port with unknown key", ports(u"\"owner\""_s, u"\"id\": \"x\", \"owner\""_s),
        u"2:2 allowedHostPorts[0].id: There is no key \"id\" here. Expected are port, "_s);
    row("columns count characters", document(u"\"wäivers€\": [], \"x\": 1"_s),
        u"1:35 wäivers€: There is no key \"wäivers€\" here; \"waivers\" is probably meant."_s);
    row("an escaped quote", document(u"\"a\\\"b\": 1"_s), u"1:35 a\"b: There is no key \"a\"b\" here."_s);
}

void PolicyFileTest::namesEachMistake()
{
    QFETCH(const QString, text);
    QFETCH(const QString, mistake);
    write(text);
    const PolicyFileContent content = file().read();
    QVERIFY(content.error);
    QCOMPARE(content.error->kind, Error::Kind::BadConfiguration);
    QVERIFY(!content.mistakes.empty());
    QCOMPARE(content.policy, Policy());
    const PolicyMistake& first = content.mistakes.front();
    const QString told = u"%1:%2 %3: %4"_s.arg(
        QString::number(first.place.line), QString::number(first.place.column), first.path, first.message.english());
    QVERIFY2(told.startsWith(mistake), qPrintable(told));
}

void PolicyFileTest::namesAllMistakesAtOnce()
{
    write(document(uR"("waivers": [{}, {"id": "a", "rule": "P-01"}], "rules": {"x": {}})"_s));
    const PolicyFileContent content = file().read();
    QStringList paths;
    for (const PolicyMistake& mistake : content.mistakes) {
        paths += mistake.path;
    }
    const QStringList none(6, u"waivers[0]"_s);
    QCOMPARE(paths, none + QStringList(4, u"waivers[1]"_s) + QStringList(u"rules[\"x\"]"_s));
}

void PolicyFileTest::tellsTheFirstMistakeInTheError()
{
    write(document(u"\n \"waiver\": [],\n \"rule\": {}"_s));
    const PolicyFileContent content = file().read();
    QVERIFY(content.error);
    QCOMPARE(content.error->message.english(), u"The policy %1 is no use."_s.arg(file().path()));
    QCOMPARE(content.error->cause.english(),
        u"Line 2, column 2: waiver: There is no key \"waiver\" here; \"waivers\" is probably meant. It has 2 mistakes in all."_s);
    QCOMPARE(content.error->detail.split(u'\n').back(),
        u"3:2: rule: There is no key \"rule\" here; \"rules\" is probably meant."_s);
}

void PolicyFileTest::refusesWhatIsNewer()
{
    const QString text = u"{\"schema\": \"hullwright.policy/2\", \"more\": 1}"_s;
    write(text);
    const PolicyFileContent content = file().read();
    QVERIFY(content.error);
    QCOMPARE(content.error->kind, Error::Kind::Unsupported);
    QVERIFY(content.mistakes.empty());
    const Result<Policy> changed = file().change([](Policy& /*policy*/) { return std::optional<Error>(); });
    QVERIFY(!changed);
    QFile kept(file().path());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(kept.readAll()), text);
}

void PolicyFileTest::keepsWhatItWrites()
{
    Policy wanted;
    wanted.rules.insert(u"A-04"_s, {.enabled = true, .severity = Severity::Info});
    wanted.rules.insert(u"P-04"_s, {.enabled = false, .severity = {}});
    wanted.waivers = {fullWaiver(u"W-1"_s), fullWaiver(u"W-2"_s)};
    wanted.allowedPorts = {
        {80, u"tcp"_s, {.image = u"edge:*"_s}, u"ACME needs the port."_s, u"ops"_s, QDate(2026, 5, 1)}};
    const Result<Policy> changed = file().change([&wanted](Policy& policy) {
        policy = wanted;
        return std::optional<Error>();
    });
    QVERIFY(changed);
    QCOMPARE(*changed, wanted);
    const PolicyFileContent content = file().read();
    QVERIFY(!content.error);
    QCOMPARE(content.policy, wanted);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(file().path()).constData(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 0777), 0600);
}

void PolicyFileTest::writesOneKeyPerLineInAFixedOrder()
{
    Policy policy;
    policy.rules.insert(u"P-04"_s, {.enabled = false, .severity = {}});
    policy.rules.insert(u"A-04"_s, {.enabled = true, .severity = Severity::Low});
    Waiver short1{.id = u"W-2"_s,
        .rule = u"P-01"_s,
        .scope = {.container = u"edge"_s},
        .reason = u"The edge proxy ends TLS."_s,
        .owner = u"ops"_s,
        .expires = QDate(2026, 4, 1)};
    Waiver short2 = short1;
    short2.id = u"W-1"_s;
    policy.waivers = {short1, short2};
    QCOMPARE(QString::fromUtf8(policyText(policy)), uR"({
  "schema": "hullwright.policy/1",
  "rules": {
    "A-04": {
      "severity": "low"
    },
    "P-04": {
      "enabled": false
    }
  },
  "allowedHostPorts": [],
  "waivers": [
    {
      "id": "W-1",
      "rule": "P-01",
      "scope": {
        "container": "edge"
      },
      "reason": "The edge proxy ends TLS.",
      "owner": "ops",
      "expires": "2026-04-01"
    },
    {
      "id": "W-2",
      "rule": "P-01",
      "scope": {
        "container": "edge"
      },
      "reason": "The edge proxy ends TLS.",
      "owner": "ops",
      "expires": "2026-04-01"
    }
  ]
}
)"_s);
}

void PolicyFileTest::refusesToChangeABrokenFile()
{
    write(u"{"_s);
    const Result<Policy> changed = file().change([](Policy& /*policy*/) { return std::optional<Error>(); });
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::BadConfiguration);
    QCOMPARE(QFileInfo(file().path()).size(), 1);
}

void PolicyFileTest::refusesToWriteWhatItWouldNotRead()
{
    const Result<Policy> changed = file().change([](Policy& policy) {
        policy.waivers = {Waiver{.id = u"W-1"_s}};
        return std::optional<Error>();
    });
    QVERIFY(!changed);
    QVERIFY(!QFileInfo::exists(file().path()));
}

void PolicyFileTest::waitsForTheLockNoLongerThanAsked()
{
    const QByteArray path = QFile::encodeName(file().path() + u".lock"_s);
    const int lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const auto unlock = qScopeGuard([lock] { ::close(lock); });
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    const Result<Policy> changed =
        file().change([](Policy& /*policy*/) { return std::optional<Error>(); }, std::chrono::milliseconds(20));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::FileUnwritable);
    QVERIFY(changed.error().message.english().startsWith(u"The policy is being changed"_s));
}

void PolicyFileTest::saysThatItCannotBeRead()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"policy.json"_s));
    const PolicyFileContent content = file().read();
    QVERIFY(content.error);
    QCOMPARE(content.error->kind, Error::Kind::FileUnreadable);
    QVERIFY(content.exists);
}

QTEST_GUILESS_MAIN(PolicyFileTest)
#include "tst_policyfile.moc"
