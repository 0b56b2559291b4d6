// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

QTEST_GUILESS_MAIN(RemedyTextsTest)
#include "tst_remedytexts.moc"
