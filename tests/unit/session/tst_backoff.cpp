// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/backoff.h"

#include <QTest>

using namespace Hull;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime_data();
    void waitsLongerEachTime();
    void knowsWhatPasses_data();
    void knowsWhatPasses();
};

void BackoffTest::waitsLongerEachTime_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("first") << 0 << 0.0 << qint64(1000);
    QTest::newRow("first, latest") << 0 << 1.0 << qint64(1200);
    QTest::newRow("second") << 1 << 0.0 << qint64(2000);
    QTest::newRow("third") << 2 << 0.5 << qint64(5500);
    QTest::newRow("fourth") << 3 << 0.0 << qint64(10000);
    QTest::newRow("fifth") << 4 << 0.0 << qint64(30000);
    QTest::newRow("any later one") << 1000 << 1.0 << qint64(36000);
}

void BackoffTest::waitsLongerEachTime()
{
    QFETCH(const int, attempt);
    QFETCH(const double, jitter);
    QFETCH(const qint64, milliseconds);
    QCOMPARE(qint64(Backoff::delay(attempt, jitter).count()), milliseconds);
}

void BackoffTest::knowsWhatPasses_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("passes");
    QTest::addColumn<bool>("atFirst"); // on a host that was never reached
    QTest::newRow("engine stopped, or not started yet") << Error::Kind::SocketMissing << 0 << true << true;
    QTest::newRow("engine starting, or no permission") << Error::Kind::PermissionDenied << 0 << true << false;
    QTest::newRow("engine killed") << Error::Kind::ConnectionRefused << 0 << true << true;
    QTest::newRow("connection broken") << Error::Kind::ConnectionLost << 0 << true << true;
    QTest::newRow("no network") << Error::Kind::HostUnreachable << 0 << true << true;
    QTest::newRow("no name server") << Error::Kind::NameUnknown << 0 << true << true;
    QTest::newRow("silence") << Error::Kind::Timeout << 0 << true << true;
    QTest::newRow("MaxStartups") << Error::Kind::LoginsLimited << 0 << true << true;
    QTest::newRow("another program at the port") << Error::Kind::NotSsh << 0 << true << false;
    QTest::newRow("an agent that asks by itself") << Error::Kind::AgentWaits << 0 << false << false;
    QTest::newRow("forwarding leads nowhere") << Error::Kind::ForwardingForbidden << 0 << true << false;
    QTest::newRow("and there is no docker command") << Error::Kind::ProgramMissing << 0 << true << false;
    QTest::newRow("torn answer") << Error::Kind::BadAnswer << 0 << true << false;
    QTest::newRow("engine overloaded") << Error::Kind::HttpError << 503 << true << true;
    QTest::newRow("engine refuses") << Error::Kind::HttpError << 404 << false << false;
    QTest::newRow("password changed") << Error::Kind::LoginFailed << 0 << false << false;
    QTest::newRow("host key unknown") << Error::Kind::HostKeyUnknown << 0 << false << false;
    QTest::newRow("host key changed") << Error::Kind::HostKeyChanged << 0 << false << false;
    QTest::newRow("key locked") << Error::Kind::PassphraseNeeded << 0 << false << false;
    QTest::newRow("key file unusable") << Error::Kind::KeyFileUnusable << 0 << false << false;
    QTest::newRow("certificate expired") << Error::Kind::CertificateExpired << 0 << false << false;
    QTest::newRow("no consent") << Error::Kind::ConsentNeeded << 0 << false << false;
    QTest::newRow("proxy forbids") << Error::Kind::Forbidden << 0 << false << false;
    QTest::newRow("given up by the user") << Error::Kind::Cancelled << 0 << false << false;
    QTest::newRow("address wrong") << Error::Kind::BadConfiguration << 0 << false << false;
}

void BackoffTest::knowsWhatPasses()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const int, status);
    const Error error{.kind = kind, .httpStatus = status};
    QTEST(isPassing(error), "passes");
    QTEST(isPassingAtFirst(error), "atFirst");
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
