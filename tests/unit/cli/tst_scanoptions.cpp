// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/scanoptions.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

Result<ScanOptions> parsed(const QString& commandLine)
{
    std::vector<OptionSpec> specs = scanHostSpecs();
    specs.insert(specs.end(), scanSpecs().begin(), scanSpecs().end());
    const Result<ParsedArguments> arguments =
        parseArguments(commandLine.split(u' ', Qt::SkipEmptyParts), specs, OperandMode::Anywhere);
    if (!arguments) {
        return arguments.error();
    }
    return scanOptionsFrom(*arguments);
}

QString outputSummary(const ScanOptions& options)
{
    QStringList parts;
    for (const ScanOutput& output : options.outputs) {
        parts.append((output.format == ReportFormat::Json ? "json:"_L1 : "table:"_L1) + output.path);
    }
    return parts.join(u' ');
}

} // namespace

class ScanOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheDefaultsOfTheContract();
    void pairsFormatsWithOutputs_data();
    void pairsFormatsWithOutputs();
    void keepsHostsInTheOrderGiven();
    void takesEveryValue();
    void understandsTls_data();
    void understandsTls();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
};

void ScanOptionsTest::takesTheDefaultsOfTheContract()
{
    const Result<ScanOptions> options = parsed({});
    QVERIFY(options);
    QVERIFY(options->hosts.empty());
    QCOMPARE(options->profile, Profile::Core);
    QVERIFY(options->failOn == Severity::Low);
    QVERIFY(!options->timeout); // so that it can be told from one that was asked for
    const Result<ScanOptions> asked = parsed(u"--timeout 60"_s);
    QVERIFY(asked);
    QVERIFY(asked->timeout == std::chrono::seconds(60));
    QCOMPARE(outputSummary(*options), u"table:"_s);
}

void ScanOptionsTest::pairsFormatsWithOutputs_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one format") << u"--format json"_s << u"json:"_s;
    QTest::newRow("one output") << u"--output a"_s << u"table:a"_s;
    QTest::newRow("pair") << u"--format json --output a"_s << u"json:a"_s;
    QTest::newRow("first gets the output") << u"--format json --format table --output a"_s << u"json:a table:"_s;
    QTest::newRow("outputs in front") << u"--output a --output b --format table --format json"_s << u"table:a json:b"_s;
    QTest::newRow("dash is the standard output")
        << u"--format table --output - --format json --output b"_s << u"table: json:b"_s;
    QTest::newRow("standard output by name") << u"--format json --output /dev/stdout"_s << u"json:"_s;
    QTest::newRow("standard output by number") << u"--format json --output /dev//fd/1"_s << u"json:"_s;
    QTest::newRow("same name in two folders")
        << u"--format json --output a --format json --output ../a"_s << u"json:a json:../a"_s;
    QTest::newRow("one format twice") << u"--format json --output a --format json --output b"_s << u"json:a json:b"_s;
}

void ScanOptionsTest::pairsFormatsWithOutputs()
{
    QFETCH(QString, commandLine);
    QFETCH(QString, expected);
    const Result<ScanOptions> options = parsed(commandLine);
    QVERIFY(options);
    QCOMPARE(outputSummary(*options), expected);
}

void ScanOptionsTest::keepsHostsInTheOrderGiven()
{
    const Result<ScanOptions> options = parsed(u"--from-file f -H unix:///a.sock --context c -Hunix:///b.sock"_s);
    QVERIFY(options);
    const std::vector<HostOption> expected{{HostOption::Kind::File, u"f"_s},
        {HostOption::Kind::Url, u"unix:///a.sock"_s}, {HostOption::Kind::Context, u"c"_s},
        {HostOption::Kind::Url, u"unix:///b.sock"_s}};
    QVERIFY(options->hosts == expected);
}

void ScanOptionsTest::takesEveryValue()
{
    const Result<ScanOptions> options = parsed(u"--profile full --fail-on critical --timeout 5 --jobs 3"_s);
    QVERIFY(options);
    QCOMPARE(options->profile, Profile::Full);
    QVERIFY(options->failOn == Severity::Critical);
    QCOMPARE(options->timeout, std::chrono::seconds(5));
    QCOMPARE(options->jobs, 3);
    const Result<ScanOptions> never = parsed(u"--fail-on never"_s);
    QVERIFY(never);
    QVERIFY(!never->failOn);
}

void ScanOptionsTest::understandsTls_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("verify");
    QTest::newRow("nothing") << QString() << false << false;
    QTest::newRow("tls") << u"--tls"_s << true << false;
    QTest::newRow("tlsverify") << u"--tlsverify"_s << true << true;
    QTest::newRow("authority") << u"--tlscacert /ca"_s << true << true;
    QTest::newRow("authority and tls") << u"--tls --tlscacert /ca"_s << true << true;
    QTest::newRow("client certificate") << u"--tlscert /c --tlskey /k"_s << true << true;
    QTest::newRow("client certificate and tls") << u"--tls --tlscert /c --tlskey /k"_s << true << false;
}

void ScanOptionsTest::understandsTls()
{
    QFETCH(QString, commandLine);
    const Result<ScanOptions> options = parsed(commandLine);
    QVERIFY(options);
    const DockerEnvironment environment = options->network.over({});
    QTEST(environment.tls, "tls");
    QTEST(environment.tlsVerify, "verify");
    QVERIFY(!environment.plainTcpAllowed);
    const Result<ScanOptions> insecure = parsed(commandLine + " --insecure-tcp"_L1);
    QVERIFY(insecure->network.over({}).plainTcpAllowed);
    const DockerEnvironment set{.tls = true, .tlsVerify = true};
    QVERIFY(options->network.over(set).tlsVerify); // nothing takes back what the environment asks for
}

void ScanOptionsTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QString>("word");
    QTest::newRow("format of a later version") << u"--format docx"_s << u"sarif, html and pdf"_s;
    QTest::newRow("profile") << u"--profile all"_s << u"core and full"_s;
    QTest::newRow("fail on") << u"--fail-on info"_s << u"critical, high, medium, low or never"_s;
    QTest::newRow("timeout of nothing") << u"--timeout 0"_s << u"1 to 86400"_s;
    QTest::newRow("timeout in words") << u"--timeout soon"_s << u"soon"_s;
    QTest::newRow("negative jobs") << u"--jobs=-1"_s << u"-1"_s;
    QTest::newRow("two to the standard output") << u"--format json --format table"_s << u"At most one format"_s;
    QTest::newRow("more outputs") << u"--format json --output a --output b"_s << u"outputs (2)"_s;
    QTest::newRow("same output") << u"--format json --output a --format table --output a"_s << u"same file"_s;
    QTest::newRow("same output, written twice")
        << u"--format json --output o/a --format table --output ./o/../o/a"_s << u"same file"_s;
    QTest::newRow("same output, through a link")
        << u"--format json --output /proc/self/cwd/a --format table --output a"_s << u"same file"_s;
    QTest::newRow("standard output by two names")
        << u"--format json --output /dev/stdout --format table"_s << u"At most one format"_s;
    QTest::newRow("empty output") << u"--format json --output="_s << u"--output needs a value: FILE"_s;
    QTest::newRow("demo and a host") << u"--demo -H unix:///a.sock"_s << u"never shown beside real ones"_s;
    QTest::newRow("a file and the demo") << u"--from-file f --demo"_s << u"never shown beside real ones"_s;
    QTest::newRow("values of a file") << u"--reveal --from-file f"_s << u"--reveal asks engines"_s;
    QTest::newRow("empty baseline") << u"--baseline="_s << u"--baseline needs a value: SCAN"_s;
    QTest::newRow("paper") << u"--format pdf --paper a5"_s << u"a4 or letter, not a5"_s;
    QTest::newRow("paper without a PDF") << u"--paper a4"_s << u"needs --format pdf"_s;
}

void ScanOptionsTest::refusesWhatIsWrong()
{
    QFETCH(QString, commandLine);
    QFETCH(QString, word);
    const Result<ScanOptions> options = parsed(commandLine);
    QVERIFY(!options);
    QVERIFY2(options.error().message.english().contains(word), qPrintable(options.error().message.english()));
}

QTEST_GUILESS_MAIN(ScanOptionsTest)
#include "tst_scanoptions.moc"
