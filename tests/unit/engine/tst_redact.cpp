// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/redact.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class RedactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsASecret_data();
    void knowsASecret();
    void removesCredentials_data();
    void removesCredentials();
};

void RedactTest::knowsASecret_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* value, const char* shown) {
        QTest::addRow("%s=%s", name, value)
            << QString::fromUtf8(name) << QString::fromUtf8(value) << QString::fromUtf8(shown);
    };
    const auto hidden = [&row](const char* name, const char* value) {
        row(name, value, "•••");
    };
    const auto plain = [&row](const char* name, const char* value) {
        row(name, value, value);
    };
    hidden("DB_PASSWORD", "x");
    hidden("dbPassword", "x");
    hidden("com.example.api-key", "x");
    hidden("apiKey", "x");
    hidden("APIKEY", "x");
    hidden("MYSQL_ROOT_PWD", "x");
    hidden("auth.token", "x");
    hidden("client_secret", "x");
    hidden("AWS_SECRET_ACCESS_KEY", "x");
    hidden("traefik.http.middlewares.a.basicauth.users", "admin:$apr1$x");
    hidden("sentry.dsn", "x");
    hidden("tls.private.key", "x");
    hidden("requirepass", "x");
    hidden("--requirepass", "x");
    hidden("masterauth", "x");
    hidden("LDAP_BINDPASS", "x");
    hidden("smtpAuth", "x");
    hidden("redis-server --requirepass x", "redis-server --requirepass x"); // a whole line, as a health check has it
    hidden("note", "-----BEGIN RSA PRIVATE KEY-----\nabc");
    hidden("note", "ghp_0123456789abcdefghij");
    hidden("note", "eyJhbGciOiJIUzI1NiJ9.eyJ");
    hidden("note", "AKIA0123456789ABCDEF");
    row("note", "postgres://user:hunter2@db:5432/x", "postgres://•••@db:5432/x");
    row("note", "see https://u:p@host/ there", "see https://•••@host/ there");
    plain("DB_PASSWORD", "");
    plain("com.docker.compose.project", "shop");
    plain("maintainer", "somebody@example.org");
    plain("org.opencontainers.image.url", "https://example.org/a:b@c");
    plain("note", "https://user@host/");
    plain("monkey", "banana");
    plain("author", "somebody");
    plain("passive", "yes");
    plain("bypass", "yes");
    plain("proxy.bypass", "localhost");
    plain("compass", "north");
    plain("authority", "somebody");
    plain("keyboard", "us");
    plain("note", "eyJ");
}

void RedactTest::knowsASecret()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, shown);
    QCOMPARE(redacted(name, value), shown);
    QCOMPARE(looksSecret(name, value), shown != value);
}

void RedactTest::removesCredentials_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("clean");
    QTest::newRow("user and password") << u"tcp://u:p@h:2375"_s << u"tcp://h:2375"_s;
    QTest::newRow("user") << u"ssh://u@h"_s << u"ssh://h"_s;
    QTest::newRow("an @ in the password") << u"tcp://u:p@ss@h:2375"_s << u"tcp://h:2375"_s;
    QTest::newRow("none") << u"tcp://h:2375"_s << u"tcp://h:2375"_s;
    QTest::newRow("an @ in the path") << u"tcp://h/a@b"_s << u"tcp://h/a@b"_s;
    QTest::newRow("an @ in a socket's path") << u"unix:///run/a@b.sock"_s << u"unix:///run/a@b.sock"_s;
    QTest::newRow("no scheme") << u"u:p@h"_s << u"h"_s;
    QTest::newRow("no such port") << u"tcp://u:p@h:99999"_s << u"tcp://h:99999"_s;
    QTest::newRow("a slash in the password") << u"tcp://u:p/w@h"_s << u"tcp://h"_s;
    QTest::newRow("a password like a port and a path") << u"tcp://u:1/2@h"_s << u"tcp://h"_s;
    QTest::newRow("a per cent sign in the password") << u"tcp://u:p%w@h"_s << u"tcp://h"_s;
    QTest::newRow("a blank in the password") << u"tcp://u:p w@h"_s << u"tcp://h"_s;
    QTest::newRow("a bracket in the password") << u"tcp://u:p[w@h"_s << u"tcp://h"_s;
    QTest::newRow("a scheme in the password") << u"tcp://u:p://w@h"_s << u"tcp://h"_s;
    QTest::newRow("socket without a path") << u"unix://u:p@x"_s << u"unix://x"_s;
    QTest::newRow("socket") << u"unix:///var/run/docker.sock"_s << u"unix:///var/run/docker.sock"_s;
}

void RedactTest::removesCredentials()
{
    QFETCH(QString, url);
    QTEST(withoutCredentials(url), "clean");
}

QTEST_GUILESS_MAIN(RedactTest)
#include "tst_redact.moc"
