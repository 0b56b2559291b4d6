// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/apierror.h"
#include "app/docker/apiversion.h"
#include "app/transport/directtransport.h"
#include "app/transport/networkerror.h"
#include "app/transport/tlsmaterial.h"
#include "app/transport/transporterror.h"

#include <QRegularExpression>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Errors are shown in the window and by hullctl: what an error advises can be done in both, or it says in which.
class RemedyTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheProgramWhoseOptionItIs_data();
    void namesTheProgramWhoseOptionItIs();
    void namesWhatWasRefused_data();
    void namesWhatWasRefused();
};

void RemedyTextsTest::namesTheProgramWhoseOptionItIs_data()
{
    QTest::addColumn<QString>("remedy");
    const QString address = u"10.0.0.5:2376"_s;
    const auto row = [](const char* name, const Error& error) {
        QTest::newRow(name) << error.remedy.english();
    };
    row("slow engine", timeoutError(address, 5s));
    row("plain tcp", plainTcpError(address));
    row("TLS expected", tlsExpectedError(address));
    row("no way", openDirect({.kind = EndpointKind::Tcp, .endpoint = u"tcp://10.0.0.5:2376"_s}).error());
    row("old engine", negotiateApi({1, 12}, std::nullopt).error());
    row("missing certificate", readTlsFiles({.authority = u"/nowhere/ca.pem"_s}, true).error());
}

void RemedyTextsTest::namesTheProgramWhoseOptionItIs()
{
    QFETCH(QString, remedy);
    const QRegularExpressionMatch option = QRegularExpression(u"--[a-z]"_s).match(remedy);
    QVERIFY2(option.hasMatch(), qPrintable(remedy));
    QVERIFY2(remedy.left(option.capturedStart()).contains(u"hullctl"_s), qPrintable(remedy));
}

void RemedyTextsTest::namesWhatWasRefused_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const QString& subject, const QString& path) {
        QTest::newRow(qPrintable(subject)) << subject << QString(u"Allow GET requests to "_s + path + u", "_s);
    };
    row(u"/_ping"_s, u"/_ping"_s);
    row(u"/events"_s, u"/events"_s);
    row(u"/exec/0123/json"_s, u"/exec"_s);
    row(u"/images/json?all=1"_s, u"/images"_s);
    row(u"/version"_s, u"/version"_s);
    row(u"/v1.41/containers/0123/export"_s, u"/containers"_s);
    row(u"image 0123"_s, u"/_ping, /version"_s); // a name is no path
}

void RemedyTextsTest::namesWhatWasRefused()
{
    QFETCH(QString, subject);
    QFETCH(QString, remedy);
    for (const int status : {401, 403}) {
        const QString told = apiError({.status = status}, subject).remedy.english();
        QVERIFY2(told.startsWith(remedy), qPrintable(told));
        for (const auto& path : {u"/_ping"_s, u"/events"_s, u"/exec"_s}) {
            QVERIFY2(told.contains(path), qPrintable(told));
        }
    }
}

QTEST_GUILESS_MAIN(RemedyTextsTest)
#include "tst_remedytexts.moc"
