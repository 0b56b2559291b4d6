// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_parse [--check]: CPU per inspect document of parsing into typed values and of judging them by all core rules,
// beside what nlohmann's and Qt's trees take for parsing alone, all in one run. With --check a missed limit fails.

#include "app/docker/parse.h"
#include "app/rules/ruleengine.h"
#include "tests/support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <limits>
#include <vector>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

using Documents = std::vector<QByteArray>;

//! CPU seconds of this process.
double cpuSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

//! Compact, as an engine sends them; fixtures are stored indented, to be read.
QByteArray compact(const QByteArray& document)
{
    const auto json = nlohmann::ordered_json::parse(document.begin(), document.end(), nullptr, false);
    return json.is_object() ? QByteArray::fromStdString(json.dump()) : QByteArray();
}

Documents captured(const QString& folder)
{
    Documents documents;
    for (const QFileInfo& info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        const QByteArray document = file.open(QIODevice::ReadOnly) ? compact(file.readAll()) : QByteArray();
        if (!document.isEmpty()) {
            documents.push_back(document);
        }
    }
    return documents;
}

//! A container of an ordinary web stack: 25 variables, 20 labels, 6 mounts, 2 networks. Built upon a captured one.
QByteArray large(const QByteArray& base)
{
    auto json = nlohmann::ordered_json::parse(base.begin(), base.end());
    nlohmann::ordered_json& config = json["Config"];
    for (int i = 0; i < 25; ++i) {
        const std::string number = std::to_string(i);
        config["Env"].push_back("APPLICATION_SETTING_" + number + "=https://service-" + number + ".internal:8443/path");
    }
    for (int i = 0; i < 20; ++i) {
        const std::string number = std::to_string(i);
        config["Labels"]["org.example.application.label-" + number] = "a value of ordinary length, number " + number;
    }
    for (int i = 0; i < 6; ++i) {
        const std::string number = std::to_string(i);
        json["Mounts"].push_back({{"Type", "bind"}, {"Source", "/srv/application/data-" + number},
            {"Destination", "/var/lib/application/data-" + number}, {"Mode", "rw"}, {"RW", true},
            {"Propagation", "rprivate"}});
        json["HostConfig"]["Binds"].push_back(
            "/srv/application/data-" + number + ":/var/lib/application/data-" + number);
    }
    const auto& networks = json["NetworkSettings"]["Networks"];
    if (!networks.empty()) {
        const nlohmann::ordered_json first = networks.front();
        json["NetworkSettings"]["Networks"]["backend"] = first;
    }
    return QByteArray::fromStdString(json.dump());
}

using Work = std::function<void(const QByteArray&)>;

/*!
 * Microseconds per document for each kind of work: the fastest of several rounds, since whatever else runs only adds.
 * All kinds take part in each round, so that a busy moment does not hit one of them alone.
 */
std::vector<double> measure(const Documents& documents, const std::vector<Work>& works)
{
    constexpr int rounds = 15;
    const int repeats = std::max<int>(1, 1500 / static_cast<int>(documents.size()));
    std::vector<double> best(works.size(), std::numeric_limits<double>::max());
    for (int round = 0; round < rounds; ++round) {
        for (size_t kind = 0; kind < works.size(); ++kind) {
            const double start = cpuSeconds();
            for (int i = 0; i < repeats; ++i) {
                std::for_each(documents.begin(), documents.end(), works[kind]);
            }
            const double spent = (cpuSeconds() - start) * 1e6 / repeats / static_cast<double>(documents.size());
            best[kind] = std::min(best[kind], spent);
        }
    }
    return best;
}

volatile size_t sink = 0; // keeps the compiler from leaving out what nobody looks at

struct Row
{
    double treeNlohmann = 0;
    double treeQt = 0;
    double typed = 0;
    double typedAndRules = 0;
    size_t findings = 0; // of all documents: shows that the rules did judge
};

Row measureAll(const Documents& documents)
{
    StringPool pool;
    const HostSnapshot host;
    const Policy policy;
    const std::vector<double> spent = measure(documents,
        {[](const QByteArray& document) {
             const nlohmann::json json = nlohmann::json::parse(document.begin(), document.end(), nullptr, false);
             sink = sink + json.size();
         },
            [](const QByteArray& document) { sink = sink + size_t(QJsonDocument::fromJson(document).isObject()); },
            [&pool](const QByteArray& document) {
                const Result<Container> container = parseContainer(document, pool);
                sink = sink + (container ? container->labels.size() : 0);
            },
            [&](const QByteArray& document) {
                const Result<Container> container = parseContainer(document, pool);
                sink = sink + (container ? assessContainer(host, *container, policy).results.size() : 0);
            }});
    Row row{spent[0], spent[1], spent[2], spent[3], 0};
    for (const QByteArray& document : documents) {
        if (const Result<Container> container = parseContainer(document, pool)) {
            row.findings += assessContainer(host, *container, policy).findings.size();
        }
    }
    return row;
}

double print(const char* name, const Documents& documents)
{
    size_t bytes = 0;
    for (const QByteArray& document : documents) {
        bytes += static_cast<size_t>(document.size());
    }
    const Row row = measureAll(documents);
    std::printf("%-28s %4zu documents, %5zu bytes on average, %zu findings\n", name, documents.size(),
        bytes / documents.size(), row.findings);
    const auto line = [&row](const char* what, double spent) {
        std::printf("    %-40s %8.1f us %6.2f\n", what, spent, spent / row.treeNlohmann);
    };
    line("nlohmann tree, parse alone", row.treeNlohmann);
    line("QJsonDocument, parse alone", row.treeQt);
    line("typed value", row.typed);
    line("typed value and all core rules", row.typedAndRules);
    return row.typedAndRules / row.treeNlohmann;
}

} // namespace

int main(int argc, char** argv)
{
    constexpr double ratioLimit = 0.8; // of typed value and all core rules to nlohmann's tree alone
    const Documents documents = captured(Test::fixturePath(u"engine-20.10.24/inspect"_s));
    if (documents.empty()) {
        std::fprintf(stderr, "bench_parse: there are no captured documents\n");
        return 1;
    }
    const double ordinary = print("captured from an engine", documents);
    const double big = print("25 env, 20 labels, 6 mounts", {large(documents.front())});
    const double worst = std::max(ordinary, big);
    const bool kept = worst <= ratioLimit;
    std::printf("  ratio %.2f, limit %.2f: %s\n", worst, ratioLimit, kept ? "kept" : "MISSED");
    const bool isCheck = argc > 1 && std::strcmp(argv[1], "--check") == 0;
    return kept || !isCheck ? 0 : 1;
}
