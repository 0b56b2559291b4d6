// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/report/reportwriter.h"
#include "app/session/hostsources.h"
#include "models/domain/ruleinfo.h"

#include <chrono>
#include <optional>
#include <vector>

namespace Hull {

//! One report that a scan writes.
struct ScanOutput
{
    ReportFormat format = ReportFormat::Table;
    QString path; //!< empty: standard output
};

//! What the options say of hosts over the network; it goes before the environment.
struct NetworkOptions
{
    bool tls = false; //!< --tls, or any of the others that mean TLS
    bool tlsVerify = false; //!< --tlsverify, --tlscacert, or a client certificate without --tls
    TlsFiles files;
    bool insecureTcp = false; //!< --insecure-tcp

    [[nodiscard]] DockerEnvironment over(DockerEnvironment environment) const;
};

struct ScanOptions
{
    std::vector<HostOption> hosts;
    NetworkOptions network; //!< for all of them
    Profile profile = Profile::Core;
    std::optional<Severity> failOn = Severity::Low; //!< unset: never
    std::vector<ScanOutput> outputs;
    ReportTemplate form = ReportTemplate::Complete; //!< of the PDF, as paper and attachesEvidence
    ReportDocument::Paper paper = ReportDocument::Paper::A4;
    bool attachesEvidence = false; //!< the PDF carries the scan's JSON, and then is no PDF/A
    QString classification; //!< at the head of each page of the PDF; may be empty
    std::optional<std::chrono::seconds> timeout; //!< per host; unset: see Fleet::setTimeout()
    int jobs = 16; //!< hosts at the same time
    QString policyFile; //!< empty: policy.json in the configuration folder, where it is there
    bool strictWaivers = false; //!< an expired waiver is no matter of course
    QString baseline; //!< a scan of the history or a file; empty: none
    bool reveals = false; //!< show what may be secret
    bool save = false; //!< keep the scan in the history
};

[[nodiscard]] const std::vector<OptionSpec>& scanHostSpecs();
[[nodiscard]] const std::vector<OptionSpec>& scanSpecs();
[[nodiscard]] const std::vector<OptionSpec>& readingSpecs(); //!< those that say how hosts are read and judged

//! The path of --output; empty for the standard output, by whichever name.
[[nodiscard]] QString outputPath(const QString& given);

//! The options as a scan needs them; the error is a usage error.
[[nodiscard]] Result<ScanOptions> scanOptionsFrom(const ParsedArguments& arguments);

} // namespace Hull
