// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/scanoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

std::vector<HostOption> hostOptionsFrom(const ParsedArguments& arguments)
{
    std::vector<HostOption> hosts;
    for (const ParsedOption& option : arguments.options) {
        if (option.name == "host"_L1) {
            hosts.push_back({HostOption::Kind::Url, option.value});
        } else if (option.name == "context"_L1) {
            hosts.push_back({HostOption::Kind::Context, option.value});
        } else if (option.name == "saved"_L1) {
            hosts.push_back({HostOption::Kind::Saved, option.value});
        } else if (option.name == "all"_L1) {
            hosts.push_back({HostOption::Kind::All, {}});
        } else if (option.name == "from-file"_L1) {
            hosts.push_back({HostOption::Kind::File, option.value == "-"_L1 ? u"/dev/stdin"_s : option.value});
        } else if (option.name == "demo"_L1) {
            hosts.push_back({HostOption::Kind::Demo, {}});
        }
    }
    return hosts;
}

NetworkOptions networkOptionsFrom(const ParsedArguments& arguments)
{
    // Relative to where we are, as the shell sees it.
    const auto path = [&arguments](QLatin1String name) {
        return arguments.has(name) ? QFileInfo(arguments.value(name)).absoluteFilePath() : QString();
    };
    NetworkOptions network;
    network.files = {path("tlscacert"_L1), path("tlscert"_L1), path("tlskey"_L1)};
    const bool named = network.files != TlsFiles();
    network.tls = arguments.has("tls"_L1) || arguments.has("tlsverify"_L1) || named;
    // With --tls alone the docker command checks nothing. Who names files wants more than that.
    network.tlsVerify =
        arguments.has("tlsverify"_L1) || !network.files.authority.isEmpty() || (named && !arguments.has("tls"_L1));
    network.insecureTcp = arguments.has("insecure-tcp"_L1);
    return network;
}

//! Simulated hosts beside real ones: one table, one summary and one exit code would speak of both.
bool mixesDemo(const std::vector<HostOption>& hosts)
{
    const auto isDemo = [](const HostOption& host) {
        return host.kind == HostOption::Kind::Demo;
    };
    return std::any_of(hosts.begin(), hosts.end(), isDemo) && !std::all_of(hosts.begin(), hosts.end(), isDemo);
}

//! A URL that cannot be one is a slip on the command line, not a host that is down.
std::optional<Error> checkUrls(const std::vector<HostOption>& hosts)
{
    for (const HostOption& host : hosts) {
        if (host.kind == HostOption::Kind::Url) {
            const Result<Host> parsed = parseHostUrl(host.value);
            if (!parsed) {
                return parsed.error();
            }
        }
    }
    return std::nullopt;
}

Result<Profile> profileFrom(const QString& text)
{
    for (const Profile profile : {Profile::Core, Profile::Full}) {
        if (text == profileName(profile)) {
            return profile;
        }
    }
    return usageError(QT_TRANSLATE_NOOP("Hull", "There is no profile %1. There are core and full."), {text});
}

Result<std::optional<Severity>> failOnFrom(const QString& text)
{
    if (text == "never"_L1) {
        return std::optional<Severity>();
    }
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
        if (text == severityName(severity)) {
            return std::optional<Severity>(severity);
        }
    }
    return usageError(
        QT_TRANSLATE_NOOP("Hull", "--fail-on takes critical, high, medium, low or never, not %1."), {text});
}

Result<int> numberFrom(const ParsedArguments& arguments, QLatin1String name, int otherwise, int largest)
{
    if (!arguments.has(name)) {
        return otherwise;
    }
    const QString text = arguments.value(name);
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 1 || number > largest) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "%1 takes a whole number from 1 to %2, not %3."),
            {"--"_L1 + QString(name), QString::number(largest), text});
    }
    return number;
}

Result<ReportFormat> formatFrom(const QString& text)
{
    static const QHash<QString, ReportFormat> formats{{u"table"_s, ReportFormat::Table},
        {u"json"_s, ReportFormat::Json}, {u"csv"_s, ReportFormat::Csv}, {u"sarif"_s, ReportFormat::Sarif},
        {u"html"_s, ReportFormat::Html}, {u"pdf"_s, ReportFormat::Pdf}};
    const auto known = formats.constFind(text);
    if (known != formats.constEnd()) {
        return *known;
    }
    return usageError(
        QT_TRANSLATE_NOOP("Hull", "There is no format %1. This version writes table, json, csv, sarif, html and pdf."),
        {text});
}

//! What two names of the same file have in common. The file need not be there yet, so its folder is looked at.
QString identityOf(const QString& path)
{
    const QFileInfo file(path);
    QString canonical = file.canonicalFilePath();
    if (path.isEmpty() || !canonical.isEmpty()) {
        return canonical;
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : folder + u'/' + file.fileName();
}

//! The first format goes to the first output, and so on; at most one output may be the standard output.
Result<std::vector<ScanOutput>> outputsFrom(const ParsedArguments& arguments)
{
    QStringList formats = arguments.values("format"_L1);
    const QStringList paths = arguments.values("output"_L1);
    if (formats.isEmpty()) {
        formats.append(u"table"_s);
    }
    if (paths.size() > formats.size()) {
        return usageError(
            QT_TRANSLATE_NOOP("Hull", "There are more outputs (%1) than formats (%2): each --output needs a --format."),
            {QString::number(paths.size()), QString::number(formats.size())});
    }
    std::vector<ScanOutput> outputs;
    QSet<QString> seen;
    for (qsizetype i = 0; i < formats.size(); ++i) {
        const Result<ReportFormat> format = formatFrom(formats[i]);
        if (!format) {
            return format.error();
        }
        const QString path = outputPath(paths.value(i));
        if (seen.contains(identityOf(path))) {
            return path.isEmpty()
                ? usageError(QT_TRANSLATE_NOOP("Hull",
                                 "At most one format can go to the standard output: give the others an --output."),
                    {})
                : usageError(QT_TRANSLATE_NOOP("Hull", "Two formats cannot go to the same file: %1."), {path});
        }
        seen.insert(identityOf(path));
        outputs.push_back({*format, path});
    }
    return outputs;
}

//! What is said of the PDF, where there is to be one.
std::optional<Error> takePdfOptions(const ParsedArguments& arguments, ScanOptions& options)
{
    const bool isWanted = std::any_of(options.outputs.begin(), options.outputs.end(),
        [](const ScanOutput& output) { return output.format == ReportFormat::Pdf; });
    for (const QLatin1String name : {"template"_L1, "paper"_L1, "classification"_L1, "attach-evidence"_L1}) {
        if (arguments.has(name) && !isWanted) {
            return usageError(
                QT_TRANSLATE_NOOP("Hull", "--%1 is about the PDF: it needs --format pdf."), {QString(name)});
        }
    }
    const QString form = arguments.value("template"_L1, u"complete"_s);
    if (form != "complete"_L1 && form != "actions"_L1) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "--template takes complete or actions, not %1."), {form});
    }
    const QString paper = arguments.value("paper"_L1, u"a4"_s);
    if (paper != "a4"_L1 && paper != "letter"_L1) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "--paper takes a4 or letter, not %1."), {paper});
    }
    options.classification = arguments.value("classification"_L1).simplified();
    if (options.classification.size() > longestClassification) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "--classification takes at most %1 characters."),
            {QString::number(longestClassification)});
    }
    options.form = form == "actions"_L1 ? ReportTemplate::Actions : ReportTemplate::Complete;
    options.paper = paper == "letter"_L1 ? ReportDocument::Paper::Letter : ReportDocument::Paper::A4;
    options.attachesEvidence = arguments.has("attach-evidence"_L1);
    return std::nullopt;
}

} // namespace

QString outputPath(const QString& given)
{
    static const QSet<QString> standardOutput{
        u"-"_s, u"/dev/stdout"_s, u"/dev/fd/1"_s, u"/proc/self/fd/1"_s, u"/proc/thread-self/fd/1"_s};
    return standardOutput.contains(given) || standardOutput.contains(QDir::cleanPath(given)) ? QString() : given;
}

const std::vector<OptionSpec>& scanHostSpecs()
{
    static const std::vector<OptionSpec> specs{
        {'H', "host"_L1, "URL",
            "An engine: unix:///path of its socket; tcp://host:port, with TLS where it is asked for (below, or by "
            "DOCKER_TLS_VERIFY); or ssh://user@host, through this machine's ssh and its configuration."},
        {0, "context"_L1, "NAME", "A context of the docker command."},
        {0, "saved"_L1, "NAME", "A host that was saved with \"hullctl hosts add\" or in the window."},
        {0, "all"_L1, nullptr, "All saved hosts."},
        {0, "from-file"_L1, "FILE",
            "What \"docker inspect\" printed, instead of an engine; - is standard input. Or a saved scan, alone: what "
            "\"hullctl snapshot\" or \"hullctl scan --format json\" wrote."},
        {0, "demo"_L1, nullptr, "The built-in simulated hosts, and no others."},
        {0, "tls"_L1, nullptr,
            "TLS for every tcp:// host of -H and DOCKER_HOST; contexts and saved hosts have their own. Alone, it does "
            "not check who answers: see --tlsverify."},
        {0, "tlsverify"_L1, nullptr, "TLS, and the engine's certificate is checked."},
        {0, "tlscacert"_L1, "FILE", "TLS, checked against this authority; default ca.pem in DOCKER_CERT_PATH."},
        {0, "tlscert"_L1, "FILE", "The client certificate to show; default cert.pem in DOCKER_CERT_PATH."},
        {0, "tlskey"_L1, "FILE", "Its key; default key.pem in DOCKER_CERT_PATH."},
        {0, "insecure-tcp"_L1, nullptr,
            "Agree to tcp:// without TLS, of saved hosts too: not encrypted, and open to whoever reaches the port."},
    };
    return specs;
}

const std::vector<OptionSpec>& readingSpecs()
{
    static const std::vector<OptionSpec> specs = [] {
        std::vector<OptionSpec> reading = scanSpecs();
        std::erase_if(reading, [](const OptionSpec& spec) {
            return spec.name != "profile"_L1 && spec.name != "policy"_L1 && spec.name != "timeout"_L1
                && spec.name != "jobs"_L1;
        });
        return reading;
    }();
    return specs;
}

const std::vector<OptionSpec>& scanSpecs()
{
    static const std::vector<OptionSpec> specs{
        {0, "profile"_L1, "PROFILE",
            "core (default): ports and privileges. full: also the other rules of CIS section 5."},
        {0, "policy"_L1, "FILE",
            "Waivers, allowed host ports and severities: hullwright.policy/1. Default policy.json in the configuration "
            "folder, where it is there."},
        {0, "strict-waivers"_L1, nullptr, "An expired waiver of the policy makes the exit code 5."},
        {0, "fail-on"_L1, "SEVERITY",
            "The least severity of an open finding that makes the exit code 2: critical, high, medium, low (default) "
            "or never."},
        {0, "format"_L1, "FORMAT",
            "table (default); json, that is hullwright.scan/1; csv; sarif, that is SARIF 2.1.0; html; or pdf, for "
            "signing off, PDF/A-1b. Repeatable, see --output."},
        {0, "output"_L1, "FILE",
            "Write to FILE, whole or not at all; - is the standard output. Repeatable: the first --format goes to the "
            "first --output, and so on. At most one format may lack an output. Two or more files in one folder get a "
            "SHA256SUMS beside them."},
        {0, "baseline"_L1, "SCAN",
            "Tell what differs from this earlier scan: a number of the history, latest or previous; or a file that "
            "\"hullctl snapshot\" or \"hullctl scan --format json\" wrote. PDF and HTML get a section on it, JSON, CSV "
            "and SARIF a state of each finding. The exit code is the same as without."},
        {0, "reveal"_L1, nullptr,
            "Show the values of environment variables, labels, command lines, health checks and execs in JSON, HTML "
            "and "
            "the complete PDF, which warns of it on its cover. They are asked for only then, and never kept."},
        {0, "save"_L1, nullptr, "Also keep the scan in the history, see \"hullctl snapshot\"."},
        {0, "template"_L1, "TEMPLATE",
            "Of the PDF: complete (default), for the auditor; or actions, for the operator: what is open and how it is "
            "put right."},
        {0, "paper"_L1, "SIZE", "Of the PDF: a4 (default) or letter."},
        {0, "classification"_L1, "TEXT", "Of the PDF: what stands at the head of each page, such as \"internal\"."},
        {0, "attach-evidence"_L1, nullptr,
            "The PDF carries the scan as hullwright.scan/1, which PDF/A does not allow: it then is PDF 1.6."},
        {0, "timeout"_L1, "SECONDS", "How long one host may take; default 60."},
        {0, "jobs"_L1, "N", "How many hosts are read at the same time; default 16."},
    };
    return specs;
}

DockerEnvironment NetworkOptions::over(DockerEnvironment environment) const
{
    environment.tls = environment.tls || tls;
    environment.tlsVerify = environment.tlsVerify || tlsVerify;
    if (files != TlsFiles()) {
        environment.tlsFiles = files;
    }
    environment.plainTcpAllowed = insecureTcp;
    return environment;
}

Result<ScanOptions> scanOptionsFrom(const ParsedArguments& arguments)
{
    ScanOptions options;
    options.hosts = hostOptionsFrom(arguments);
    options.network = networkOptionsFrom(arguments);
    if (mixesDemo(options.hosts)) {
        return usageError(
            QT_TRANSLATE_NOOP("Hull", "--demo stands alone: simulated hosts are never shown beside real ones."), {});
    }
    if (const std::optional<Error> wrong = checkUrls(options.hosts)) {
        return *wrong;
    }
    const Result<Profile> profile = profileFrom(arguments.value("profile"_L1, u"core"_s));
    if (!profile) {
        return profile.error();
    }
    const Result<std::optional<Severity>> failOn = failOnFrom(arguments.value("fail-on"_L1, u"low"_s));
    if (!failOn) {
        return failOn.error();
    }
    const Result<std::vector<ScanOutput>> outputs = outputsFrom(arguments);
    if (!outputs) {
        return outputs.error();
    }
    const Result<int> timeout = numberFrom(arguments, "timeout"_L1, 60, 86400);
    if (!timeout) {
        return timeout.error();
    }
    const Result<int> jobs = numberFrom(arguments, "jobs"_L1, options.jobs, 1000);
    if (!jobs) {
        return jobs.error();
    }
    if (arguments.has("policy"_L1) && arguments.value("policy"_L1).isEmpty()) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "--policy needs the name of a file."), {});
    }
    options.policyFile = arguments.value("policy"_L1);
    options.baseline = arguments.value("baseline"_L1);
    options.reveals = arguments.has("reveal"_L1);
    const auto isFile = [](const HostOption& host) {
        return host.kind == HostOption::Kind::File;
    };
    if (options.reveals && std::any_of(options.hosts.begin(), options.hosts.end(), isFile)) {
        return usageError(QT_TRANSLATE_NOOP("Hull",
                              "--reveal asks engines: a saved scan holds no secret values, and what docker inspect "
                              "printed shows them itself."),
            {});
    }
    options.strictWaivers = arguments.has("strict-waivers"_L1);
    options.save = arguments.has("save"_L1);
    options.profile = *profile;
    options.failOn = *failOn;
    options.outputs = *outputs;
    if (const std::optional<Error> wrong = takePdfOptions(arguments, options)) {
        return *wrong;
    }
    if (arguments.has("timeout"_L1)) {
        options.timeout = std::chrono::seconds(*timeout);
    }
    options.jobs = *jobs;
    return options;
}

} // namespace Hull
