// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/rulecatalogue.h"
#include "models/item/findinglistmodel.h"
#include "ui/details/findinghtml.h"

#include <QPalette>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <memory>

using namespace Hull;
using namespace Qt::StringLiterals;

//! What the card of a finding shows of its evidence.
class FindingHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksWhatTheDocumentHolds_data();
    void linksWhatTheDocumentHolds();
    void shortensIdsOfJoinedContainers_data();
    void shortensIdsOfJoinedContainers();
};

namespace {

//! The card of a finding with one piece of evidence.
std::unique_ptr<QTextDocument> card(const Evidence& evidence, bool linkPaths)
{
    Assessment assessment;
    assessment.findings = {{.rule = ruleInfo(u"A-10"), .evidence = {evidence}}};
    FindingListModel model;
    model.setAssessment(assessment);
    auto document = std::make_unique<QTextDocument>();
    document->setHtml(findingHtml(model.index(0, 0), QPalette(), linkPaths));
    return document;
}

//! Where the card's links lead, without the scheme.
QStringList targets(const QTextDocument& document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString href = it.fragment().charFormat().anchorHref();
            if (!href.isEmpty()) {
                found += QUrl::fromPercentEncoding(href.mid(pathScheme.size() + 1).toLatin1());
            }
        }
    }
    return found;
}

QString plainText(const QTextDocument& document)
{
    return document.toPlainText().remove(u'\u200b');
}

} // namespace

void FindingHtmlTest::linksWhatTheDocumentHolds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<bool>("isLinked");
    QTest::newRow("configuration") << uR"(HostConfig.PortBindings["80/tcp"][0])"_s << Origin::Config << true;
    QTest::newRow("running state") << uR"(NetworkSettings.Ports["80/tcp"][0])"_s << Origin::Runtime << true;
    QTest::newRow("a command in it") << u"ExecIDs[0]"_s << Origin::Exec << true;
    QTest::newRow("sockets of the kernel") << u"/proc/5904/net/tcp6"_s << Origin::Kernel << false;
    QTest::newRow("a process of the kernel") << u"/proc/5904/status NoNewPrivs"_s << Origin::Kernel << false;
    QTest::newRow("another container") << uR"(Containers["hostpid"].HostConfig.PidMode)"_s << Origin::Config << false;
    QTest::newRow("a volume") << uR"(Volumes["v"].Options.device)"_s << Origin::Volume << false;
    QTest::newRow("a service") << u"Endpoint.Ports[0]"_s << Origin::Service << false;
    QTest::newRow("the engine") << u"Info.SecurityOptions"_s << Origin::Runtime << false;
}

void FindingHtmlTest::linksWhatTheDocumentHolds()
{
    QFETCH(QString, path);
    QFETCH(Origin, origin);
    QFETCH(bool, isLinked);
    const Evidence evidence{path, origin, u"seen"_s, {"wanted", {}}};
    const auto linking = card(evidence, true);
    QCOMPARE(targets(*linking), isLinked ? QStringList{path} : QStringList());
    QVERIFY2(plainText(*linking).contains(path), qPrintable(plainText(*linking)));
    QCOMPARE(targets(*card(evidence, false)), QStringList());
}

void FindingHtmlTest::shortensIdsOfJoinedContainers_data()
{
    QTest::addColumn<QString>("observed");
    QTest::addColumn<QString>("shown");
    const QString id = u"0123456789ab"_s + QString(52, u'c');
    QTest::newRow("a full id") << "container:"_L1 + id << u"container:0123456789ab"_s;
    QTest::newRow("a name") << u"container:hostpid"_s << u"container:hostpid"_s;
    QTest::newRow("a host") << u"host"_s << u"host"_s;
    QTest::newRow("a digest") << "sha256:"_L1 + id << "sha256:"_L1 + id;
    QTest::newRow("more than an id") << "container:"_L1 + id + u'd' << "container:"_L1 + id + u'd';
}

void FindingHtmlTest::shortensIdsOfJoinedContainers()
{
    QFETCH(QString, observed);
    QFETCH(QString, shown);
    const auto document = card({u"HostConfig.PidMode"_s, Origin::Config, observed, {"wanted", {}}}, true);
    QVERIFY2(plainText(*document).split(u'\n').contains(shown), qPrintable(plainText(*document)));
}

QTEST_MAIN(FindingHtmlTest)
#include "tst_findinghtml.moc"
