// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/filterfields.h"

#include "models/domain/managedby.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterField::Kind;
using Relation = FilterTerm::Relation;
using Take = std::function<void(const QString&)>;

void capabilities(const TableRow& row, const Take& take)
{
    for (const QString& capability : row.container->hostConfig.capAdd) {
        const QString name = capability.toUpper();
        const QString plain = name.startsWith("CAP_"_L1) ? name.sliced(4) : name;
        take(plain);
        take("CAP_"_L1 + plain);
    }
}

//! Rules of open and waived findings, and the numbers that standards have for them.
void rules(const TableRow& row, const Take& take)
{
    for (const Finding& finding : row.assessment->findings) {
        if (finding.status == FindingStatus::Open || finding.status == FindingStatus::Waived) {
            take(finding.rule->id);
            for (const Reference& reference : finding.rule->references) {
                take(reference.id);
            }
        }
    }
}

void mounts(const TableRow& row, const Take& take)
{
    for (const Mount& mount : row.container->mounts) {
        take(mount.source);
        take(mount.destination);
        take(mount.name);
    }
}

void states(const TableRow& row, const Take& take)
{
    take(row.container->stateText);
    take(containerStateWord(*row.container)); // what the column says
}

// clang-format off
const FilterField fields[] = {
    {"severity"_L1, Kind::Severity},
    {"rule"_L1, Kind::Word, rules},
    {"port"_L1, Kind::Port},
    {"exposure"_L1, Kind::Exposure},
    {"privileged"_L1, Kind::YesNo, nullptr, [](const TableRow& row) { return row.container->hostConfig.privileged; }},
    {"cap"_L1, Kind::Word, capabilities},
    {"waived"_L1, Kind::YesNo, nullptr, [](const TableRow& row) { return row.waived() > 0; }},
    {"name"_L1, Kind::Text, [](const TableRow& row, const Take& take) { take(row.name()); }},
    {"image"_L1, Kind::Text, [](const TableRow& row, const Take& take) { take(row.container->image); }},
    {"state"_L1, Kind::Text, states},
    {"health"_L1, Kind::Word, [](const TableRow& row, const Take& take) { take(row.container->health); }},
    {"host"_L1, Kind::Text, [](const TableRow& row, const Take& take) { take(row.host->host.name); }},
    {"group"_L1, Kind::Text, [](const TableRow& row, const Take& take) { take(row.host->labels.group); }},
    {"tag"_L1, Kind::Text, [](const TableRow& row, const Take& take) { std::ranges::for_each(row.host->labels.tags, take); }},
    {"project"_L1, Kind::Text, [](const TableRow& row, const Take& take) { take(managerOf(*row.container).name); }},
    {"service"_L1, Kind::Text, [](const TableRow& row, const Take& take) { take(serviceOf(*row.container)); }},
    {"user"_L1, Kind::Text, [](const TableRow& row, const Take& take) { take(row.container->user); }},
    {"network"_L1, Kind::Text,
        [](const TableRow& row, const Take& take) {
            for (const NetworkAttachment& network : row.container->networks) {
                take(network.name);
            }
        }},
    {"mount"_L1, Kind::Text, mounts},
    {"label"_L1, Kind::Label},
    {"env"_L1, Kind::Text, [](const TableRow& row, const Take& take) { std::ranges::for_each(row.container->environmentNames, take); }},
    {"restart"_L1, Kind::Word,
        [](const TableRow& row, const Take& take) {
            const QString& policy = row.container->hostConfig.restartPolicy.name;
            take(policy.isEmpty() ? u"no"_s : policy);
        }},
    {"runtime"_L1, Kind::Text, [](const TableRow& row, const Take& take) { take(row.container->hostConfig.runtime); }},
    {"id"_L1, Kind::Id},
};
// clang-format on

constexpr std::array severities{"critical"_L1, "high"_L1, "medium"_L1, "low"_L1, "none"_L1}; // worst first

// In the order of the enumeration.
constexpr std::array exposures{"none"_L1, "local"_L1, "lan"_L1, "host"_L1, "swarm"_L1, "all"_L1};

//! Of what a row without a container knows.
bool isKnown(const FilterField& field, const TableRow& row)
{
    const bool isOfHost = field.name == "host"_L1 || field.name == "group"_L1 || field.name == "tag"_L1;
    return row.container || isOfHost || field.name == "name"_L1 || (row.unreadable && field.kind == Kind::Id);
}

bool isPattern(const QString& text)
{
    return text.contains(u'*') || text.contains(u'?');
}

//! Like the whole text; * stands for anything, ? for one character. Qt's own wildcards stop at slashes.
QRegularExpression patternOf(const QString& text)
{
    QString pattern = QRegularExpression::escape(text);
    pattern.replace("\\*"_L1, ".*"_L1).replace("\\?"_L1, "."_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

using TextTest = std::function<bool(const QString&)>;

TextTest isExactly(const QString& value)
{
    return [value](const QString& text) {
        return text.compare(value, Qt::CaseInsensitive) == 0;
    };
}

TextTest isLike(const QString& value)
{
    if (!isPattern(value)) {
        return isExactly(value);
    }
    return [pattern = patternOf(value)](const QString& text) {
        return pattern.match(text).hasMatch();
    };
}

TextTest contains(const QString& value)
{
    if (isPattern(value)) {
        return isLike(value);
    }
    return [value](const QString& text) {
        return text.contains(value, Qt::CaseInsensitive);
    };
}

//! Whether a number stands to another as a relation says; Contains is equality.
bool compares(int left, Relation relation, int right)
{
    switch (relation) {
    case Relation::Less:
        return left < right;
    case Relation::LessOrEqual:
        return left <= right;
    case Relation::Greater:
        return left > right;
    case Relation::GreaterOrEqual:
        return left >= right;
    case Relation::Contains:
    case Relation::Equal:
        break;
    }
    return left == right;
}

std::optional<HostPortRange> portsOf(const QString& value)
{
    static const QRegularExpression form(u"^(\\d{1,5})(?:-(\\d{1,5}))?$"_s);
    const QRegularExpressionMatch match = form.match(value);
    const int first = match.captured(1).toInt();
    const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
    constexpr int highest = 65535;
    return match.hasMatch() && first > 0 && first <= last && last <= highest
        ? std::optional(HostPortRange{static_cast<quint16>(first), static_cast<quint16>(last)})
        : std::nullopt;
}

//! Some port of a range stands to the wanted ones like that.
bool hasPort(const HostPortRange& range, Relation relation, const HostPortRange& wanted)
{
    switch (relation) {
    case Relation::Less:
    case Relation::LessOrEqual:
        return compares(range.first, relation, wanted.first);
    case Relation::Greater:
    case Relation::GreaterOrEqual:
        return compares(range.last, relation, wanted.last);
    case Relation::Contains:
    case Relation::Equal:
        break;
    }
    return range.first <= wanted.last && wanted.first <= range.last;
}

template <size_t count>
int indexIn(const std::array<QLatin1String, count>& names, const QString& value)
{
    const auto found = std::ranges::find_if(
        names, [&value](QLatin1String name) { return value.compare(name, Qt::CaseInsensitive) == 0; });
    return static_cast<int>(found - names.begin());
}

bool isYes(const QString& value)
{
    return value.compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

using Condition = std::function<bool(const TableRow&)>;

Condition textCondition(const FilterField& field, const FilterTerm& term)
{
    const TextTest test = term.relation == Relation::Equal ? isExactly(term.value)
        : field.kind == Kind::Word                         ? isLike(term.value)
                                                           : contains(term.value);
    return [texts = field.texts, test](const TableRow& row) {
        bool found = false;
        texts(row, [&found, &test](const QString& text) { found = found || test(text); });
        return found;
    };
}

Condition labelCondition(const FilterTerm& term)
{
    const qsizetype equals = term.value.indexOf(u'=');
    const bool hasValue = equals >= 0;
    const bool isExact = term.relation == Relation::Equal;
    const QString keyText = hasValue ? term.value.left(equals) : term.value;
    const TextTest key = isExact ? isExactly(keyText) : hasValue ? isLike(keyText) : contains(keyText);
    const QString valueText = hasValue ? term.value.sliced(equals + 1) : QString();
    const TextTest value = isExact ? isExactly(valueText) : isLike(valueText);
    return [key, value, hasValue](const TableRow& row) {
        return std::ranges::any_of(row.container->labels,
            [&](const auto& label) { return key(label.first) && (!hasValue || value(label.second)); });
    };
}

Condition portCondition(const FilterTerm& term)
{
    const HostPortRange wanted = portsOf(term.value).value_or(HostPortRange());
    return [wanted, relation = term.relation](const TableRow& row) {
        return std::ranges::any_of(
            row.hostPorts, [&](const HostPortRange& range) { return hasPort(range, relation, wanted); });
    };
}

Condition severityCondition(const FilterTerm& term)
{
    const int none = static_cast<int>(severities.size()) - 1;
    const int wanted = indexIn(severities, term.value);
    return [none, wanted, relation = term.relation](const TableRow& row) {
        return compares(-std::min(row.worstSeverity(), none), relation, -wanted); // worse is more
    };
}

Condition conditionOf(const FilterField& field, const FilterTerm& term)
{
    switch (field.kind) {
    case Kind::Label:
        return labelCondition(term);
    case Kind::Id:
        return [value = term.value](const TableRow& row) {
            return row.id().value.startsWith(value, Qt::CaseInsensitive);
        };
    case Kind::Port:
        return portCondition(term);
    case Kind::Severity:
        return severityCondition(term);
    case Kind::Exposure:
        return [wanted = indexIn(exposures, term.value), relation = term.relation](const TableRow& row) {
            return compares(static_cast<int>(row.exposure), relation, wanted);
        };
    case Kind::YesNo:
        return [holds = field.holds, wanted = isYes(term.value)](const TableRow& row) {
            return holds(row) == wanted;
        };
    case Kind::Text:
    case Kind::Word:
        break;
    }
    return textCondition(field, term);
}

} // namespace

std::span<const FilterField> filterFields()
{
    return fields;
}

const FilterField* filterField(QStringView name)
{
    const auto* found = std::ranges::find_if(fields, [name](const FilterField& field) { return name == field.name; });
    return found == std::end(fields) ? nullptr : found;
}

QStringList filterValues(const FilterField& field)
{
    switch (field.kind) {
    case Kind::Severity:
        return {severities.begin(), severities.end()};
    case Kind::Exposure:
        return {exposures.rbegin(), exposures.rend()};
    case Kind::YesNo:
        return {u"yes"_s, u"no"_s};
    default:
        return {};
    }
}

std::optional<Message> mistakeIn(const FilterTerm& term)
{
    const FilterField* field = filterField(term.field);
    if (!field) {
        return std::nullopt;
    }
    const QStringList values = filterValues(*field);
    if (!values.isEmpty() && !values.contains(term.value, Qt::CaseInsensitive)) {
        return Message{QT_TRANSLATE_NOOP("Hull", "%1 takes one of: %2"), {term.field, values.join(", "_L1)}};
    }
    if (field->kind == Kind::Port && !portsOf(term.value)) {
        return Message{QT_TRANSLATE_NOOP("Hull", "%1 takes a port or a range, such as 80 or 1-1023."), {term.field}};
    }
    if (term.value.isEmpty()) {
        return Message{QT_TRANSLATE_NOOP("Hull", "What %1 has to be is missing."), {term.field}};
    }
    const bool hasOrder = field->kind == Kind::Port || field->kind == Kind::Severity || field->kind == Kind::Exposure;
    if (!hasOrder && term.relation != Relation::Contains && term.relation != Relation::Equal) {
        return Message{QT_TRANSLATE_NOOP("Hull", "%1 has no order; use %1:, %1= or %1!="), {term.field}};
    }
    return std::nullopt;
}

std::function<bool(const TableRow&)> filterCondition(const FilterTerm& term)
{
    const FilterField* field = filterField(term.field);
    Q_ASSERT(field);
    return [field, holds = conditionOf(*field, term), isNegated = term.isNegated](const TableRow& row) {
        return isKnown(*field, row) && holds(row) != isNegated;
    };
}

} // namespace Hull
