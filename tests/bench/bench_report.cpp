// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_report [--check]
//
// The reports of one scan: 1,000 containers on ten hosts, 5,000 findings. Processor time of each from the scan to the
// bytes, that of hullwright-report included, and the peak of memory of either process.

#include "app/report/auditdocument.h"
#include "app/report/csvwriter.h"
#include "app/report/htmlwriter.h"
#include "app/report/pdfoutput.h"
#include "app/report/sarifwriter.h"
#include "app/report/scanjson.h"
#include "tests/unit/report/samplefleet.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <cstdio>
#include <functional>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 10;
constexpr int containersOfAHost = 100;
constexpr double textLimit = 1; // seconds of processor time
constexpr double pdfLimit = 3;
constexpr double memoryLimit = 200; // MiB

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

rusage usageOf(int whose)
{
    rusage usage = {};
    ::getrusage(whose, &usage);
    return usage;
}

//! Of this process and of those that it has waited for.
double processorTime()
{
    double sum = 0;
    for (const int whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        const rusage usage = usageOf(whose);
        sum += seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    return sum;
}

double peakMemory()
{
    constexpr double kibibytes = 1024;
    return static_cast<double>(std::max(usageOf(RUSAGE_SELF).ru_maxrss, usageOf(RUSAGE_CHILDREN).ru_maxrss))
        / kibibytes;
}

//! Each finding with evidence of its own: those that say the same would stand together, and take less.
ScanReport fleetOfDistinctFindings()
{
    ScanReport scan = Test::sampleFleet(hosts, containersOfAHost);
    int number = 0;
    for (ScanHost& host : scan.hosts) {
        auto judged = std::make_shared<HostAssessment>(*host.assessment);
        for (Assessment& assessment : judged->containers) {
            for (Finding& finding : assessment.findings) {
                finding.evidence.front().observed = u"0.0.0.0:%1"_s.arg(++number);
            }
        }
        host.assessment = judged;
    }
    return scan;
}

struct Format
{
    const char* name;
    double limit;
    std::function<QByteArray(const ScanReport&)> write;
};

QByteArray pdf(const ScanReport& scan, ReportTemplate form)
{
    const Result<QByteArray> bytes =
        paintedPdf(auditDocument(auditReport(scan), form, ReportDocument::Paper::A4), [] { return false; });
    if (!bytes) {
        std::fprintf(stderr, "bench_report: %s\n", qUtf8Printable(bytes.error().message.english()));
    }
    return bytes ? *bytes : QByteArray();
}

bool judge(const char* what, double value, const char* unit, double limit)
{
    const bool ok = value <= limit;
    std::printf("  %-22s %8.2f %-4s limit %6.2f   %s\n", what, value, unit, limit, ok ? "ok" : "MISSED");
    return ok;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const bool check = application.arguments().contains(u"--check"_s);
    const ScanReport scan = fleetOfDistinctFindings();
    // The PDF first, before anything else takes memory.
    const std::vector<Format> formats{
        {"pdf, complete", pdfLimit,
            [](const ScanReport& report) {
                return pdf(report, ReportTemplate::Complete);
            }},
        {"pdf, actions", pdfLimit,
            [](const ScanReport& report) {
                return pdf(report, ReportTemplate::Actions);
            }},
        {"json", textLimit,
            [](const ScanReport& report) {
                return scanJson(report, JsonWriter::Layout::Compact);
            }},
        {"csv", textLimit,
            [](const ScanReport& report) {
                return auditCsv(auditReport(report));
            }},
        {"sarif", textLimit,
            [](const ScanReport& report) {
                return auditSarif(auditReport(report), JsonWriter::Layout::Compact);
            }},
        {"html", textLimit,
            [](const ScanReport& report) {
                return auditHtml(auditReport(report));
            }},
    };
    std::printf(
        "%d containers, 5 findings each; processor time, from the scan to the bytes\n", hosts * containersOfAHost);
    bool ok = true;
    for (const Format& format : formats) {
        const double before = processorTime();
        const QByteArray bytes = format.write(scan);
        ok = judge(format.name, processorTime() - before, "s", format.limit) && !bytes.isEmpty() && ok;
        std::printf("  %-22s %8.2f MiB\n", "", static_cast<double>(bytes.size()) / (1 << 20));
        if (format.limit == pdfLimit) {
            ok = judge("  peak of either process", peakMemory(), "MiB", memoryLimit) && ok;
        }
    }
    return check && !ok ? 1 : 0;
}
