// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/outputfile.h"
#include "app/cli/scanoptions.h"
#include "app/cli/terminalprompter.h"
#include "app/demo/demofleet.h"
#include "app/report/scanjson.h"
#include "app/report/scantable.h"
#include "app/session/fleet.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

ScanHost scanHostFrom(const HostSession& session)
{
    ScanHost host;
    host.host = session.host();
    host.error = session.error();
    host.assessment = session.assessment();
    host.status = session.state() == HostSession::State::Ready ? HostSnapshot::Status::Complete
        : session.state() == HostSession::State::Partial       ? HostSnapshot::Status::Partial
                                                               : HostSnapshot::Status::Unreachable;
    return host;
}

//! What becomes of a session, for --verbose.
void tellProgress(const HostSession& session, Console& console)
{
    const QString host = u"%1 (%2): "_s.arg(session.host().name, session.host().endpoint);
    if (session.state() == HostSession::State::Reading) {
        console.detail(host + u"reading"_s);
    } else if (wasRead(session.assessment())) {
        const HostSnapshot& snapshot = *session.assessment()->snapshot;
        console.detail(host
            + u"%1 containers read in %2 ms"_s.arg(QString::number(snapshot.containers.size()),
                QString::number(snapshot.started.msecsTo(snapshot.finished))));
    } else {
        console.detail(host + u"failed"_s);
    }
}

//! That docker's configuration is no use: told, and gone on with the default, as the docker command does.
void tellWarning(const std::optional<Error>& warning, Console& console)
{
    if (warning) {
        console.note(u"%1 The default context is used."_s.arg(Console::sentence(*warning)));
    }
}

//! Lets the readings end; false where the user interrupted them.
bool awaitReadings(Fleet& fleet, Interrupt& interrupt)
{
    QEventLoop loop;
    QObject::connect(&fleet, &Fleet::readingFinished, &loop, &QEventLoop::quit);
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    fleet.refresh();
    if (fleet.isReading() && !interrupt.wasRequested()) {
        loop.exec();
    }
    return !interrupt.wasRequested();
}

//! Where questions may be asked; none where they must not or cannot.
std::unique_ptr<Terminal> openTerminal(Console& console)
{
    if (!console.isInteractive()) {
        return nullptr;
    }
    auto terminal = std::make_unique<Terminal>();
    if (!terminal->isOpen()) {
        console.note(u"There is no terminal to ask on: --interactive has no effect."_s);
        return nullptr;
    }
    return terminal;
}

/*!
 * Reads all hosts; nothing where the user interrupted it. The sockets and threads of hosts are gone when it returns.
 * interrupt is made as soon as there is something to clean up: until then a signal may end the process at once.
 */
std::optional<ScanReport> readHosts(
    const ScanOptions& options, const QString& configDirectory, std::optional<Interrupt>& interrupt, Console& console)
{
    ScanReport report;
    report.toolVersion = QStringLiteral(HULL_VERSION);
    report.started = QDateTime::currentDateTimeUtc();
    report.profile = options.profile;
    report.failOn = options.failOn;
    DemoFleet demo;
    const std::unique_ptr<Terminal> terminal = openTerminal(console);
    const std::unique_ptr<TerminalPrompter> prompter =
        terminal ? std::make_unique<TerminalPrompter>(*terminal) : nullptr;
    Fleet fleet;
    fleet.setPrompter(prompter.get());
    Policy policy;
    policy.profile = options.profile;
    fleet.setPolicy(policy);
    fleet.setTimeout(options.timeout);
    fleet.setParallelHosts(options.jobs);
    QObject::connect(&fleet, &Fleet::sessionStateChanged, &fleet,
        [&console](const HostSession* session) { tellProgress(*session, console); });
    const auto startDemo = [&demo, &interrupt] {
        interrupt.emplace();
        return demo.start();
    };
    const DockerEnvironment environment =
        options.network.over(DockerEnvironment::fromProcess(QProcessEnvironment::systemEnvironment()));
    fleet.setDockerEnvironment(environment);
    if (options.hosts.empty()) {
        tellWarning(currentContext(environment).warning, console);
    }
    for (const HostSource& source : resolveHostOptions(options.hosts, environment, startDemo, configDirectory)) {
        fleet.addSource(source);
    }
    if (!interrupt) {
        interrupt.emplace();
    }
    if (terminal) {
        // At once: what ends afterwards takes its time, and a second signal would not wait for it.
        QObject::connect(&*interrupt, &Interrupt::requested, terminal.get(), &Terminal::restore);
    }
    if (!awaitReadings(fleet, *interrupt)) {
        return std::nullopt;
    }
    report.finished = QDateTime::currentDateTimeUtc();
    for (const HostSession* session : fleet.sessions()) {
        report.hosts.push_back(scanHostFrom(*session));
    }
    return report;
}

//! What is amiss with hosts, for whoever does not read the table.
void tellProblems(const ScanReport& report, const ScanOptions& options, Console& console)
{
    const bool tableShown = std::any_of(options.outputs.begin(), options.outputs.end(),
        [](const ScanOutput& output) { return output.format == ScanOutput::Format::Table && output.path.isEmpty(); });
    if (tableShown) {
        return;
    }
    for (const ScanHost& host : report.hosts) {
        const QString name = u"%1 (%2): "_s.arg(host.host.name, host.host.endpoint);
        if (host.error) {
            console.error(name + Console::sentence(*host.error));
        }
        if (const QString unread = unreadSentence(host); !unread.isEmpty()) {
            console.error(name + unread);
        }
        if (host.assessment && !host.assessment->snapshot->engine.apiTested) {
            const EngineInfo& engine = host.assessment->snapshot->engine;
            console.note(name
                + u"The engine offers API %1, newer than this version was tested with. It was read at API %2."_s.arg(
                    engine.apiMax, engine.apiVersion));
        }
    }
}

QByteArray written(const ScanReport& report, const ScanOutput& output, const Console& console)
{
    const bool toStandardOutput = output.path.isEmpty();
    if (output.format == ScanOutput::Format::Json) {
        return scanJson(report, toStandardOutput ? console.jsonLayout() : JsonWriter::Layout::Compact);
    }
    return scanTable(report, toStandardOutput ? console.tableLayout() : TableLayout());
}

//! Either the files, or the pipes and devices.
bool writeFiles(const ScanReport& report, const ScanOptions& options, bool inPlace, Console& console)
{
    bool ok = true;
    for (const ScanOutput& output : options.outputs) {
        if (output.path.isEmpty() || isWrittenInPlace(output.path) != inPlace) {
            continue;
        }
        const QString problem = writeOutputFile(output.path, written(report, output, console));
        if (problem.isEmpty()) {
            console.detail(u"%1 is written."_s.arg(output.path));
        } else {
            console.error(u"%1 could not be written: %2"_s.arg(output.path, problem));
            ok = false;
        }
    }
    return ok;
}

bool writeStandardOutput(const ScanReport& report, const ScanOptions& options, Console& console)
{
    for (const ScanOutput& output : options.outputs) {
        if (output.path.isEmpty()) {
            return console.writeData(written(report, output, console));
        }
    }
    return true;
}

ExitCode exitCodeOf(const ScanReport& report)
{
    if (summaryOf(report).incompleteHosts > 0) {
        return ExitCode::HostIncomplete;
    }
    return hasFailed(report) ? ExitCode::OpenFindings : ExitCode::Success;
}

ExitCode runScan(const ParsedArguments& arguments, Console& console)
{
    const Result<ScanOptions> options = scanOptionsFrom(arguments);
    if (!options) {
        console.error(Console::sentence(options.error()));
        return ExitCode::Failure;
    }
    std::optional<ScanReport> report;
    bool outputsWritten = false;
    {
        // Until the files are written: a signal must leave neither a socket of the demo nor half a file behind.
        std::optional<Interrupt> interrupt;
        report = readHosts(*options, configDirectoryFrom(arguments), interrupt, console);
        if (report) {
            tellProblems(*report, *options, console);
            outputsWritten = writeFiles(*report, *options, false, console);
        }
        if (interrupt->wasRequested()) {
            console.note(u"Interrupted."_s);
            return ExitCode::Interrupted;
        }
    }
    // A pipe may wait for its reader for ever, and leaves nothing behind: from here on a signal ends it at once.
    outputsWritten = writeFiles(*report, *options, true, console) && outputsWritten;
    outputsWritten = writeStandardOutput(*report, *options, console) && outputsWritten;
    return outputsWritten ? exitCodeOf(*report) : ExitCode::OutputFailed;
}

} // namespace

Command scanCommand()
{
    return {"scan"_L1, "[HOST OPTIONS] [OPTIONS]", "Judge every container of the hosts.",
        "Reads every container of the hosts, judges it by the rules and writes what was found. Environment values "
        "never "
        "appear in what is written, nor do labels and command lines but for the name of the project that manages a "
        "container and the program of a process that was started by docker exec.",
        scanHostSpecs(), scanSpecs(), runScan};
}

} // namespace Hull
