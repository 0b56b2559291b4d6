// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/scanschema.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

#include <functional>
#include <map>
#include <vector>

namespace Hull::Test {

namespace {

using Json = nlohmann::ordered_json;

class ScanSchema
{
public:
    QStringList check(const QByteArray& document);

private:
    using Check = std::function<void(const Json& value, const std::string& path)>;
    struct Member
    {
        std::string name;
        Check check;
        bool optional = false;
    };

    void problem(const std::string& path, const std::string& text);
    void object(const Json& value, const std::string& path, const std::vector<Member>& members);
    void scan(const Json& value, const std::string& path);
    void host(const Json& value, const std::string& path);
    void engine(const Json& value, const std::string& path);
    void container(const Json& value, const std::string& path);
    void port(const Json& value, const std::string& path);
    void finding(const Json& value, const std::string& path);
    void evidence(const Json& value, const std::string& path);
    void result(const Json& value, const std::string& path);
    void error(const Json& value, const std::string& path);
    void sums(const Json& document);

    Check text();
    Check textOrNull();
    Check number();
    Check boolean();
    Check booleanOrNull();
    Check time();
    Check oneOf(std::vector<std::string> words);
    Check matching(const char* pattern);
    Check listOf(void (ScanSchema::*element)(const Json&, const std::string&));
    Check part(void (ScanSchema::*member)(const Json&, const std::string&));
    Check type(const char* name, bool (*is)(const Json&));

    std::map<const char*, QRegularExpression> m_expressions; // by the literal's address
    QStringList m_problems;
};

void ScanSchema::problem(const std::string& path, const std::string& text)
{
    m_problems.append(QString::fromStdString(path + ": " + text));
}

void ScanSchema::object(const Json& value, const std::string& path, const std::vector<Member>& members)
{
    if (!value.is_object()) {
        problem(path, "is no object");
        return;
    }
    auto entry = value.begin();
    for (const Member& member : members) {
        if (entry == value.end() || entry.key() != member.name) {
            if (!member.optional) {
                problem(path, "expected the key " + member.name);
                return;
            }
            continue;
        }
        member.check(entry.value(), path + '.' + member.name);
        ++entry;
    }
    if (entry != value.end()) {
        problem(path, "has a further key " + entry.key());
    }
}

ScanSchema::Check ScanSchema::type(const char* name, bool (*is)(const Json&))
{
    return [this, name, is](const Json& value, const std::string& path) {
        if (!is(value)) {
            problem(path, std::string("is no ") + name);
        }
    };
}

ScanSchema::Check ScanSchema::text()
{
    return type("string", [](const Json& value) { return value.is_string(); });
}

ScanSchema::Check ScanSchema::textOrNull()
{
    return type("string or null", [](const Json& value) { return value.is_string() || value.is_null(); });
}

ScanSchema::Check ScanSchema::number()
{
    return type("whole number", [](const Json& value) { return value.is_number_integer() && value >= 0; });
}

ScanSchema::Check ScanSchema::boolean()
{
    return type("boolean", [](const Json& value) { return value.is_boolean(); });
}

ScanSchema::Check ScanSchema::booleanOrNull()
{
    return type("boolean or null", [](const Json& value) { return value.is_boolean() || value.is_null(); });
}

ScanSchema::Check ScanSchema::matching(const char* pattern)
{
    return [this, pattern](const Json& value, const std::string& path) {
        // Compiled once: a scan of the demo has tens of thousands of values.
        QRegularExpression& expression = m_expressions[pattern];
        if (expression.pattern().isEmpty()) {
            expression.setPattern(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
        }
        const QString text = value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
        if (!value.is_string() || !expression.match(text).hasMatch()) {
            problem(path, value.dump() + " does not match " + pattern);
        }
    };
}

ScanSchema::Check ScanSchema::time()
{
    return matching("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
}

ScanSchema::Check ScanSchema::oneOf(std::vector<std::string> words)
{
    return [this, words = std::move(words)](const Json& value, const std::string& path) {
        if (std::find(words.begin(), words.end(), value) == words.end()) {
            problem(path, value.dump() + " is none of the words of the schema");
        }
    };
}

ScanSchema::Check ScanSchema::listOf(void (ScanSchema::*element)(const Json&, const std::string&))
{
    return [this, element](const Json& value, const std::string& path) {
        if (!value.is_array()) {
            problem(path, "is no array");
            return;
        }
        for (size_t i = 0; i < value.size(); ++i) {
            (this->*element)(value[i], path + '[' + std::to_string(i) + ']');
        }
    };
}

ScanSchema::Check ScanSchema::part(void (ScanSchema::*member)(const Json&, const std::string&))
{
    return [this, member](const Json& value, const std::string& path) {
        (this->*member)(value, path);
    };
}

void ScanSchema::error(const Json& value, const std::string& path)
{
    if (!value.is_null()) {
        object(value, path,
            {{"kind", matching("[a-z][A-Za-z]+")}, {"message", matching("(?s).+")}, {"detail", text()},
                {"cause", textOrNull()}, {"remedy", textOrNull()}});
    }
}

void ScanSchema::result(const Json& value, const std::string& path)
{
    object(value, path,
        {{"rule", matching("[PAHC]-[0-9.]+")},
            {"result", oneOf({"fail", "pass", "waived", "notAssessed", "notApplicable"})}, {"reason", text(), true}});
}

void ScanSchema::evidence(const Json& value, const std::string& path)
{
    object(value, path,
        {{"path", matching("(?s).+")},
            {"origin", oneOf({"config", "runtime", "image", "volume", "service", "exec", "kernel"})},
            {"observed", matching("(?s).+")}, {"expected", matching("(?s).+")}});
}

void ScanSchema::finding(const Json& value, const std::string& path)
{
    const Check references = [this](const Json& list, const std::string& where) {
        for (const Json& reference : list) {
            object(reference, where, {{"standard", text()}, {"version", text()}, {"id", text()}});
        }
    };
    const Check waiver = [this](const Json& applied, const std::string& where) {
        if (!applied.is_null()) {
            object(applied, where,
                {{"id", text()}, {"kind", oneOf({"waiver", "allowedPort"})}, {"reason", matching(".{15,}")},
                    {"owner", matching(".+")}, {"expires", matching("\\d{4}-\\d{2}-\\d{2}")},
                    {"state", oneOf({"active", "expired", "changed"})}});
        }
    };
    object(value, path,
        {{"rule", matching("[PAHC]-[0-9.]+")}, {"key", matching("[a-z0-9-]+")},
            {"severity", oneOf({"critical", "high", "medium", "low", "info"})},
            {"status", oneOf({"open", "waived", "implied", "parked"})}, {"message", matching("(?s).+")},
            {"fixable", boolean()}, {"certainty", oneOf({"confirmed", "assumed"})},
            {"evidence", listOf(&ScanSchema::evidence)}, {"references", references},
            {"fingerprint", matching("sha256:[0-9a-f]{64}")}, {"waiver", waiver},
            {"baselineState", oneOf({"new", "unchanged", "updated"}), true}});
    if (value.is_object() && value["evidence"].empty()) {
        problem(path, "no finding without evidence");
    }
    if (value.is_object() && value["status"] == "waived"
        && (!value["waiver"].is_object() || value["waiver"]["state"] != "active")) {
        problem(path, "what is waived has a waiver in force");
    }
}

void ScanSchema::port(const Json& value, const std::string& path)
{
    const Check numberOrNull =
        type("port or null", [](const Json& port) { return port.is_null() || (port > 0 && port < 65536); });
    object(value, path,
        {{"container", matching("\\d+/(tcp|udp|sctp)")}, {"hostIp", text()}, {"hostPort", numberOrNull},
            {"hostPortRange", textOrNull()}, {"active", boolean()}});
}

void ScanSchema::container(const Json& value, const std::string& path)
{
    const Check manager = [this](const Json& managedBy, const std::string& where) {
        object(managedBy, where,
            {{"kind", oneOf({"none", "compose", "swarm", "kubernetes", "systemd", "nomad", "other"})},
                {"name", textOrNull()}});
    };
    const Check parked = [this](const Json& kept, const std::string& where) {
        if (!kept.is_null()) {
            object(kept, where, {{"of", text()}, {"transaction", matching("[0-9a-f]{16}")}});
        }
    };
    const Check revealed = [this](const Json& values, const std::string& where) {
        const Check list = type("list", [](const Json& words) { return words.is_array(); });
        const Check labels = type("object", [](const Json& pairs) { return pairs.is_object(); });
        object(values, where,
            {{"Config.Env", list}, {"Config.Labels", labels}, {"Config.Entrypoint", list}, {"Config.Cmd", list},
                {"Config.Healthcheck.Test", list}, {"execs", list}});
    };
    // Of snapshots only.
    const Check facts = type("an object", [](const Json& settings) { return settings.is_object(); });
    object(value, path,
        {{"id", matching("[0-9a-f]{64}")}, {"name", text()}, {"image", text()},
            {"imageId", matching("sha256:[0-9a-f]{64}")}, {"state", text()}, {"parked", parked}, {"created", time()},
            {"managedBy", manager}, {"ports", listOf(&ScanSchema::port)}, {"facts", facts, true},
            {"revealed", revealed, true}, {"findings", listOf(&ScanSchema::finding)},
            {"results", listOf(&ScanSchema::result)}});
}

void ScanSchema::engine(const Json& value, const std::string& path)
{
    object(value, path,
        {{"product", textOrNull()}, {"version", textOrNull()}, {"api", textOrNull()}, {"apiMax", textOrNull()},
            {"os", textOrNull()}, {"arch", textOrNull()}, {"kernel", textOrNull()}, {"rootless", booleanOrNull()},
            {"usernsRemap", booleanOrNull()}, {"noNewPrivileges", booleanOrNull()}, {"seccomp", booleanOrNull()},
            {"apparmor", booleanOrNull()}, {"selinux", booleanOrNull()}, {"cgroup", textOrNull()},
            {"swarm", textOrNull()}});
}

void ScanSchema::host(const Json& value, const std::string& path)
{
    const Check unreadable = [this](const Json& list, const std::string& where) {
        for (const Json& container : list) {
            object(container, where, {{"id", text()}, {"name", textOrNull()}, {"error", part(&ScanSchema::error)}});
        }
    };
    const Check unreadSections = [this](const Json& list, const std::string& where) {
        for (const Json& section : list) {
            object(section, where,
                {{"section", oneOf({"images", "volumes", "networks", "services", "imageTags"})}, {"kind", text()},
                    {"message", text()}});
        }
    };
    object(value, path,
        {{"name", text()}, {"endpoint", text()}, {"kind", oneOf({"unix", "tcp", "tls", "ssh", "file", "demo"})},
            {"status", oneOf({"complete", "partial", "unreachable"})}, {"error", part(&ScanSchema::error)},
            {"findings", listOf(&ScanSchema::finding)}, {"results", listOf(&ScanSchema::result)},
            {"engine", part(&ScanSchema::engine)}, {"containers", listOf(&ScanSchema::container)},
            {"unreadable", unreadable}, {"unreadSections", unreadSections, true},
            {"kernelError", part(&ScanSchema::error), true}});
    if (value.is_object() && (value["status"] == "complete") != value["error"].is_null()) {
        problem(path, "an error belongs to each host that is not complete, and to no other");
    }
}

void ScanSchema::scan(const Json& value, const std::string& path)
{
    const Check tool = [this](const Json& named, const std::string& where) {
        object(named, where, {{"name", oneOf({"hullwright"})}, {"version", text()}, {"rules", text()}});
    };
    const Check summary = [this](const Json& numbers, const std::string& where) {
        const Check open = [this](const Json& counts, const std::string& at) {
            object(counts, at, {{"critical", number()}, {"high", number()}, {"medium", number()}, {"low", number()}});
        };
        object(numbers, where,
            {{"hosts", number()}, {"containers", number()}, {"open", open}, {"waived", number()}, {"expired", number()},
                {"changed", number()}, {"parked", number()}, {"notAssessed", number()}});
    };
    const Check baseline = [this](const Json& compared, const std::string& where) {
        object(compared, where,
            {{"source", text()}, {"version", text()}, {"rules", text()}, {"started", time()}, {"finished", time()},
                {"profile", text()}, {"new", number()}, {"fixed", number()}, {"changed", number()}, {"gone", number()},
                {"unchanged", number()}});
    };
    object(value, path,
        {{"schema", oneOf({"hullwright.scan/1"})}, {"tool", tool}, {"started", time()}, {"finished", time()},
            {"profile", oneOf({"core", "full"})}, {"failOn", oneOf({"critical", "high", "medium", "low", "never"})},
            {"revealed", boolean(), true}, {"baseline", baseline, true}, {"hosts", listOf(&ScanSchema::host)},
            {"summary", summary}});
}

//! The summary against what stands above it.
void ScanSchema::sums(const Json& document)
{
    std::map<std::string, int> open{{"critical", 0}, {"high", 0}, {"medium", 0}, {"low", 0}};
    int notAssessed = 0;
    int containers = 0;
    const auto count = [&open, &notAssessed](const Json& judged) {
        for (const Json& entry : judged["findings"]) {
            if (entry["status"] == "open" && entry["severity"] != "info") {
                ++open[entry["severity"]];
            }
        }
        for (const Json& entry : judged["results"]) {
            notAssessed += entry["result"] == "notAssessed" ? 1 : 0;
        }
    };
    for (const Json& host : document["hosts"]) {
        count(host);
        std::string before;
        for (const Json& container : host["containers"]) {
            ++containers;
            count(container);
            if (container["name"] < before) {
                problem("hosts", "containers are not ordered by name");
            }
            before = container["name"];
        }
    }
    const Json& summary = document["summary"];
    for (const auto& [severity, number] : open) {
        if (summary["open"][severity] != number) {
            problem("summary.open." + severity, "is not the number of findings above");
        }
    }
    if (summary["notAssessed"] != notAssessed || summary["containers"] != containers
        || summary["hosts"] != document["hosts"].size()) {
        problem("summary", "does not add up");
    }
}

QStringList ScanSchema::check(const QByteArray& document)
{
    const Json parsed = Json::parse(document.begin(), document.end(), nullptr, false);
    if (parsed.is_discarded()) {
        return {QStringLiteral("is no JSON")};
    }
    scan(parsed, "scan");
    if (m_problems.isEmpty()) {
        sums(parsed);
    }
    return m_problems;
}

} // namespace

QStringList scanSchemaProblems(const QByteArray& document)
{
    return ScanSchema().check(document);
}

} // namespace Hull::Test
