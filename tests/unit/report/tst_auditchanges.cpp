// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditdocument.h"
#include "app/report/audittexts.h"
#include "app/report/htmlwriter.h"
#include "tests/unit/report/samplefleet.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"\u2022\u2022\u2022"_s;

//! A change of the fleet's first host that was verified, and whose original is kept.
AuditEntry kept()
{
    AuditEntry entry;
    TransactionRecord& record = entry.record;
    record.id = u"0123456789abcdef"_s;
    record.host = {u"unix:///run/prod-0.sock"_s};
    record.user = u"anna@laptop"_s;
    record.started = QDateTime::fromString(u"2026-01-01T10:00:00Z"_s, Qt::ISODate);
    record.finished = record.started.addSecs(12);
    record.name = u"web-0"_s;
    record.original = {u"1"_s};
    record.mayHaveReplacement = record.hasSwapped = true;
    record.rules = {u"P-01"_s, u"A-01"_s};
    record.changes = {{u"HostConfig.Privileged"_s, "true", "false", u"A-01"_s},
        {u"Config.Env"_s, "\"" + secret.toUtf8() + "\"", "\"" + secret.toUtf8() + "\"", u"P-01"_s},
        {u"HostConfig.CapAdd"_s, R"(["SYS_ADMIN"])", R"(["CHOWN","SETUID"])", u"A-03"_s},
        {u"HostConfig.SecurityOpt"_s, "null", "[]", u"A-02"_s}, {u"Config.User"_s, "\"\"", "7", u"A-02"_s}};
    record.findingsBefore = {{u"P-01"_s, Severity::High}, {u"A-02"_s, Severity::Medium}};
    record.findingsAfter = {{u"A-02"_s, Severity::Medium}};
    record.phase = TransactionPhase::Closed;
    record.result = TransactionResult::Applied;
    entry.steps = {{record.started, u"create"_s}, {record.started.addSecs(2), u"stop"_s}};
    return entry;
}

AuditEntry rolledBack()
{
    AuditEntry entry = kept();
    entry.record.id = u"fedcba9876543210"_s;
    entry.record.name = u"web-1"_s;
    entry.record.result = TransactionResult::RolledBack;
    entry.record.reason = u"The new container did not become healthy"_s;
    entry.record.findingsAfter.reset();
    return entry;
}

AuditEntry finished()
{
    AuditEntry entry = kept();
    entry.record.keepsOriginal = false;
    return entry;
}

AuditEntry open()
{
    AuditEntry entry = kept();
    entry.record.phase = TransactionPhase::Swapping;
    entry.record.result = TransactionResult::Open;
    entry.record.finished = {};
    return entry;
}

AuditEntry elsewhere()
{
    AuditEntry entry = kept();
    entry.record.host = {u"unix:///run/other.sock"_s};
    return entry;
}

ScanReport withChanges(const std::vector<AuditEntry>& entries)
{
    ScanReport report = sampleFleet(1, 3);
    report.changes = ReportedChanges{changesOf(report, entries), {}};
    return report;
}

//! What the section says, with the style of each line in front where it matters.
QString sectionOf(const ScanReport& report, ReportTemplate form = ReportTemplate::Complete)
{
    QStringList lines;
    const auto add = [&lines](const std::vector<DocumentLine>& some) {
        for (const DocumentLine& line : some) {
            const QString sign = line.style == LineStyle::Removed ? u"red "_s
                : line.style == LineStyle::Added                  ? u"green "_s
                                                                  : QString();
            lines.append(sign + line.text);
        }
    };
    bool isInside = false;
    for (const DocumentBlock& block : auditDocument(auditReport(report), form, ReportDocument::Paper::A4).blocks) {
        if (const auto* heading = std::get_if<DocumentHeading>(&block)) {
            isInside = heading->level == 1 ? heading->text == "Remediation"_L1 : isInside;
            lines += isInside ? QStringList(heading->text) : QStringList();
        } else if (const auto* paragraph = std::get_if<DocumentParagraph>(&block); paragraph && isInside) {
            add(paragraph->lines);
        } else if (const auto* note = std::get_if<DocumentNote>(&block); note && isInside) {
            lines.append(note->text);
        } else if (const auto* table = std::get_if<DocumentTable>(&block); table && isInside) {
            for (const DocumentRow& row : table->rows) {
                for (const DocumentCell& cell : row) {
                    add(cell.lines);
                }
            }
        }
    }
    return lines.join(u'\n');
}

} // namespace

class AuditChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCameOfIt_data();
    void tellsWhatCameOfIt();
    void showsBeforeAndAfter();
    void listsSeveral();
    void standsNowhereElse();
};

void AuditChangesTest::tellsWhatCameOfIt_data()
{
    QTest::addColumn<std::vector<AuditEntry>>("entries");
    QTest::addColumn<QStringList>("says");
    const QString by = u"By anna@laptop, 2026-01-01 10:00:00 to 10:00:12 UTC. Rules: P-01, A-01. "_s;
    QTest::newRow("nothing") << std::vector<AuditEntry>()
                             << QStringList{u"Nothing was changed with this tool on these hosts"_s};
    QTest::newRow("elsewhere") << std::vector{elsewhere()}
                               << QStringList{u"Nothing was changed with this tool on these hosts"_s};
    QTest::newRow("kept") << std::vector{kept()}
                          << QStringList{u"web-0 on prod-0"_s, by + u"Transaction 0123456789abcdef."_s,
                                 u"Kept: the new container was verified and stays."_s,
                                 u"web-0.hull-old, the stopped original, kept since 2026-01-01 10:00:12 UTC."_s,
                                 u"Findings that went: P-01 (high). Still open then: A-02 (medium). New: none."_s,
                                 u"10:00:00 create, 10:00:02 stop"_s};
    QTest::newRow("given up") << std::vector{finished()}
                              << QStringList{u"Kept: the new container"_s, u"no roll-back is possible any more"_s};
    QTest::newRow("rolled back") << std::vector{rolledBack()}
                                 << QStringList{u"web-1 on prod-0"_s,
                                        u"Rolled back: the original is in its place again. The new container did not "
                                        "become healthy."_s};
    QTest::newRow("open") << std::vector{open()}
                          << QStringList{u"Not at its end: under way, or interrupted."_s, u", not finished. Rules"_s};
}

void AuditChangesTest::tellsWhatCameOfIt()
{
    QFETCH(const std::vector<AuditEntry>, entries);
    QFETCH(const QStringList, says);
    const ScanReport report = withChanges(entries);
    const QString text = sectionOf(report);
    const QString html = QString::fromUtf8(auditHtml(auditReport(report)));
    QVERIFY(html.contains(u"<h2 id=\"remediation\">Remediation</h2>"_s));
    for (const QString& words : says) {
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(html.contains(words), qPrintable(words));
    }
}

void AuditChangesTest::showsBeforeAndAfter()
{
    const QString text = sectionOf(withChanges({kept()}));
    QVERIFY2(text.contains(u"HostConfig.Privileged\nred - true\ngreen + false\nA-01"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Config.Env\nred - "_s + secret + u"\ngreen + "_s + secret), qPrintable(text));
    QVERIFY2(text.contains(u"HostConfig.CapAdd\nred - SYS_ADMIN\ngreen + CHOWN\ngreen + SETUID"_s), qPrintable(text));
    QVERIFY2(text.contains(u"HostConfig.SecurityOpt\nred - not set\ngreen + empty list"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Config.User\nred - \"\"\ngreen + 7"_s), qPrintable(text));
    const QByteArray html = auditHtml(auditReport(withChanges({kept()})));
    QVERIFY(html.contains("<del><code>- true</code></del>") && html.contains("<ins><code>+ false</code></ins>"));
}

void AuditChangesTest::listsSeveral()
{
    const QString text = sectionOf(withChanges({rolledBack(), elsewhere(), kept()}));
    QVERIFY2(text.contains(u"web-1\nprod-0\nanna@laptop\nP-01, A-01\nrolled back\n2026-01-01 10:00\nweb-0"_s),
        qPrintable(text));
    QVERIFY(text.indexOf(u"web-1 on prod-0"_s) < text.indexOf(u"web-0 on prod-0"_s)); // oldest first, as given
}

void AuditChangesTest::standsNowhereElse()
{
    QCOMPARE(sectionOf(sampleFleet(1, 3)), QString()); // nobody asked the journal
    QVERIFY(!auditHtml(auditReport(sampleFleet(1, 3))).contains("emediation\""));
    QCOMPARE(sectionOf(withChanges({kept()}), ReportTemplate::Actions), QString());
    ScanReport damaged = sampleFleet(1, 3);
    damaged.changes =
        ReportedChanges{{}, Error{.kind = Error::Kind::FileUnreadable, .message = {"The journal is damaged.", {}}}};
    QVERIFY(sectionOf(damaged).contains(u"What was changed is not known: The journal is damaged."_s));
}

QTEST_APPLESS_MAIN(AuditChangesTest)
#include "tst_auditchanges.moc"
