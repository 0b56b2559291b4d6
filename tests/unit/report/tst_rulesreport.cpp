// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/rulesreport.h"
#include "app/report/textlayout.h"
#include "app/rules/rulecatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class RulesReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryRuleInTheCataloguesOrder();
    void writesTheKeysOfTheContractInOrder();
    void leavesNoRuleWithoutItsSentences();
    void listsEveryRuleForPeople();
    void fitsTheWidth();
};

void RulesReportTest::writesEveryRuleInTheCataloguesOrder()
{
    const QJsonObject document = QJsonDocument::fromJson(rulesJson(JsonWriter::Layout::Compact)).object();
    QCOMPARE(document["schema"_L1].toString(), u"hullwright.rules/1"_s);
    const QJsonArray rules = document["rules"_L1].toArray();
    QCOMPARE(size_t(rules.size()), ruleCatalogue().size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const RuleInfo& expected = *ruleCatalogue()[size_t(i)];
        QCOMPARE(rules[i]["id"_L1].toString(), QString(expected.id));
        QCOMPARE(rules[i]["severity"_L1].toString(), severityName(expected.severity));
        QCOMPARE(rules[i]["fixable"_L1].toBool(), expected.fixable);
        QCOMPARE(size_t(rules[i]["references"_L1].toArray().size()), expected.references.size());
    }
}

void RulesReportTest::writesTheKeysOfTheContractInOrder()
{
    const QByteArray written = rulesJson(JsonWriter::Layout::Compact);
    qsizetype before = -1;
    for (const char* key : {"{\"id\":", "\"key\":", "\"title\":", "\"severity\":", "\"profile\":", "\"scope\":",
             "\"references\":", "\"fixable\":", "\"why\":", "\"fix\":"}) {
        const qsizetype position = written.indexOf(key, before + 1);
        QVERIFY2(position > before, key);
        before = position;
    }
}

void RulesReportTest::leavesNoRuleWithoutItsSentences()
{
    const QJsonArray rules =
        QJsonDocument::fromJson(rulesJson(JsonWriter::Layout::Compact)).object()["rules"_L1].toArray();
    for (const QJsonValue& rule : rules) {
        for (const auto key : {"id"_L1, "key"_L1, "title"_L1, "why"_L1, "fix"_L1}) {
            QVERIFY2(!rule[key].toString().isEmpty(), qPrintable(rule["id"_L1].toString() + u' ' + QString(key)));
        }
    }
}

void RulesReportTest::listsEveryRuleForPeople()
{
    const QString text = QString::fromUtf8(rulesTable({100, false}));
    for (const RuleInfo* rule : ruleCatalogue()) {
        QVERIFY2(text.contains(u'\n' + QString(rule->id)), rule->id.data());
    }
    QVERIFY(text.contains("CIS Docker"_L1));
    QVERIFY(!text.contains(u'\x1b'));
}

void RulesReportTest::fitsTheWidth()
{
    for (const QString& line : QString::fromUtf8(rulesTable({80, false})).split(u'\n')) {
        QVERIFY2(displayWidth(line) <= 80, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(RulesReportTest)
#include "tst_rulesreport.moc"
