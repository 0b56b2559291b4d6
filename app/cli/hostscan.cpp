// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/hostscan.h"

#include "app/cli/changecontext.h"
#include "app/journal/journal.h"
#include "app/session/fleetscan.h"
#include "app/session/revealedreading.h"
#include "app/session/scanlibrary.h"
#include "app/transaction/auditlog.h"

#include <QEventLoop>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Originals that are kept for a roll-back are no open matter. The journal is opened only where there may be any.
void markParkedOriginals(ScanReport& report, const QString& stateDirectory, Console& console)
{
    if (std::none_of(report.hosts.begin(), report.hosts.end(), mayHaveParked)) {
        return;
    }
    const Result<std::unique_ptr<Journal>> journal = Journal::openReadOnly(stateDirectory);
    const Result<std::vector<TransactionRecord>> records =
        journal ? (*journal)->transactions() : Result<std::vector<TransactionRecord>>(journal.error());
    if (!records) { // then they are judged like any other
        console.note(Console::sentence(records.error()));
        return;
    }
    for (ScanHost& host : report.hosts) {
        markParked(host, *records);
    }
}

//! False where the user interrupted it.
bool reveal(Fleet& fleet, ScanReport& report, Interrupt& interrupt, Console& console)
{
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    RevealedHosts revealed;
    bool isDone = false;
    readRevealed(fleet.sessions(), &loop, [&](const Result<RevealedHosts>& hosts) {
        revealed = *hosts;
        isDone = true;
        loop.quit();
    });
    if (!interrupt.wasRequested()) {
        loop.exec();
    }
    report.reveals = true;
    for (size_t i = 0; i < report.hosts.size(); ++i) {
        report.hosts[i].revealed = revealed.values.value(fleet.sessions()[i]);
    }
    if (revealed.missing > 0) {
        console.note(u"The values of %1 containers could not be read any more."_s.arg(revealed.missing));
    }
    return isDone;
}

} // namespace

ScanFolders scanFoldersFrom(const ParsedArguments& arguments)
{
    return {configDirectoryFrom(arguments), stateDirectoryFrom(arguments)};
}

std::optional<ScanReport> readHosts(const ScanOptions& options, const Policy& policy, const ScanFolders& folders,
    std::optional<Interrupt>& interrupt, Console& console)
{
    ScanReport report;
    report.toolVersion = QStringLiteral(HULL_VERSION);
    report.started = QDateTime::currentDateTimeUtc();
    report.profile = options.profile;
    report.failOn = options.failOn;
    report.policy = policy;
    HostReader reader(options, folders.config, interrupt, console);
    reader.fleet().setPolicy(policy);
    if (!reader.read()) {
        return std::nullopt;
    }
    report.finished = QDateTime::currentDateTimeUtc();
    for (const HostSession* session : reader.fleet().sessions()) {
        report.hosts.push_back(scanHostOf(*session));
    }
    if (options.reveals && !reveal(reader.fleet(), report, *interrupt, console)) {
        return std::nullopt;
    }
    markParkedOriginals(report, folders.state, console);
    return report;
}

void addChanges(ScanReport& report, const ScanFolders& folders)
{
    const Result<std::vector<AuditEntry>> entries = readAuditEntries(folders.state);
    report.changes = entries ? ReportedChanges{changesOf(report, *entries), {}} : ReportedChanges{{}, entries.error()};
}

void tellProblems(const ScanReport& report, Console& console)
{
    for (const ScanHost& host : report.hosts) {
        const QString name = u"%1 (%2): "_s.arg(host.host.name, host.host.endpoint);
        if (host.error) {
            console.error(name + Console::sentence(*host.error));
        }
        if (host.assessment && !host.assessment->snapshot->engine.apiTested) {
            const EngineInfo& engine = host.assessment->snapshot->engine;
            console.note(name
                + u"The engine offers API %1, newer than this version was tested with. It was read at API %2."_s.arg(
                    engine.apiMax, engine.apiVersion));
        }
    }
}

qint64 keepScan(const ScanReport& report, const ScanFolders& folders, Console& console)
{
    const Result<qint64> id = keepScan(report, folders.state);
    if (!id) {
        console.error(Console::sentence(id.error()));
        return 0;
    }
    console.detail(u"Kept in the history as scan %1."_s.arg(*id));
    return *id;
}

} // namespace Hull
