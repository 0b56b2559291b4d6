// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

const std::vector<OptionSpec>& specs()
{
    static const std::vector<OptionSpec> list{
        {'H', "host"_L1, "URL", "A host."},
        {0, "format"_L1, "FORMAT", "A format."},
        {'v', "verbose"_L1, nullptr, "Verbose."},
        {'q', "quiet"_L1, nullptr, "Quiet."},
    };
    return list;
}

//! "host=a verbose" for the options found, then "| operand …".
QString summary(const ParsedArguments& parsed)
{
    QStringList parts;
    for (const ParsedOption& option : parsed.options) {
        parts.append(option.value.isNull() ? QString(option.name) : QString(option.name) + u'=' + option.value);
    }
    if (!parsed.operands.isEmpty()) {
        parts.append(u"|"_s);
        parts.append(parsed.operands);
    }
    return parts.join(u' ');
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesArgumentsApart_data();
    void takesArgumentsApart();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void leavesTheRestToTheCommand();
    void findsValuesByName();
};

void ArgumentsTest::takesArgumentsApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("long, value apart") << QStringList{u"--host"_s, u"a"_s} << u"host=a"_s;
    QTest::newRow("long, equals sign") << QStringList{u"--host=a=b"_s} << u"host=a=b"_s;
    QTest::newRow("value like an option") << QStringList{u"--host"_s, u"-v"_s} << u"host=-v"_s;
    QTest::newRow("short, value apart") << QStringList{u"-H"_s, u"a"_s} << u"host=a"_s;
    QTest::newRow("short, value joined") << QStringList{u"-Ha"_s} << u"host=a"_s;
    QTest::newRow("grouped") << QStringList{u"-vvq"_s} << u"verbose verbose quiet"_s;
    QTest::newRow("grouped with a value") << QStringList{u"-vHa"_s} << u"verbose host=a"_s;
    QTest::newRow("order is kept") << QStringList{u"--format=x"_s, u"-Ha"_s, u"--format=y"_s}
                                   << u"format=x host=a format=y"_s;
    QTest::newRow("operands between") << QStringList{u"a"_s, u"-v"_s, u"b"_s} << u"verbose | a b"_s;
    QTest::newRow("double dash") << QStringList{u"-v"_s, u"--"_s, u"-q"_s} << u"verbose | -q"_s;
    QTest::newRow("single dash is an operand") << QStringList{u"-"_s} << u"| -"_s;
}

void ArgumentsTest::takesArgumentsApart()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    const Result<ParsedArguments> parsed = parseArguments(arguments, specs(), OperandMode::Anywhere);
    QVERIFY(parsed);
    QCOMPARE(summary(*parsed), expected);
}

void ArgumentsTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown long") << QStringList{u"--policy=x"_s}
                                  << u"There is no option --policy here. This version has: --host, --format, "
                                     u"--verbose, --quiet."_s;
    QTest::newRow("unknown short") << QStringList{u"-x"_s}
                                   << u"There is no option -x here. This version has: --host, --format, --verbose, "
                                      u"--quiet."_s;
    QTest::newRow("no abbreviations") << QStringList{u"--verb"_s}
                                      << u"There is no option --verb here. This version has: --host, --format, "
                                         u"--verbose, --quiet."_s;
    QTest::newRow("value missing") << QStringList{u"--host"_s} << u"The option --host needs a value: URL."_s;
    QTest::newRow("short value missing") << QStringList{u"-H"_s} << u"The option -H needs a value: URL."_s;
    QTest::newRow("empty value") << QStringList{u"--host"_s, QString()} << u"The option --host needs a value: URL."_s;
    QTest::newRow("empty value joined") << QStringList{u"--host="_s} << u"The option --host needs a value: URL."_s;
    QTest::newRow("short empty value") << QStringList{u"-H"_s, QString()} << u"The option -H needs a value: URL."_s;
    QTest::newRow("value not wanted") << QStringList{u"--quiet=yes"_s} << u"The option --quiet takes no value."_s;
}

void ArgumentsTest::refusesWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Result<ParsedArguments> parsed = parseArguments(arguments, specs(), OperandMode::Anywhere);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().message.english(), message);
}

void ArgumentsTest::leavesTheRestToTheCommand()
{
    const Result<ParsedArguments> parsed =
        parseArguments({u"-v"_s, u"scan"_s, u"--anything"_s, u"-q"_s}, specs(), OperandMode::EndsOptions);
    QVERIFY(parsed);
    QCOMPARE(summary(*parsed), u"verbose | scan --anything -q"_s);
}

void ArgumentsTest::findsValuesByName()
{
    const Result<ParsedArguments> parsed =
        parseArguments({u"--format=a"_s, u"-vv"_s, u"--format=b"_s}, specs(), OperandMode::Anywhere);
    QVERIFY(parsed);
    QCOMPARE(parsed->values("format"_L1), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(parsed->value("format"_L1), u"b"_s);
    QCOMPARE(parsed->value("host"_L1, u"none"_s), u"none"_s);
    QCOMPARE(parsed->count("verbose"_L1), 2);
    QVERIFY(!parsed->has("quiet"_L1));
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
