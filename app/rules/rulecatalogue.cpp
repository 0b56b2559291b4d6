// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/rulecatalogue.h"

#include "app/rules/ruleregistry.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The family's place, then the numbers as numbers: C-5.9 stands before C-5.11.
std::array<int, 3> sortKey(const RuleInfo& rule)
{
    static constexpr QLatin1String families = "PAHC"_L1;
    const QString id = rule.id;
    const QString number = id.mid(2);
    const qsizetype dot = number.indexOf(u'.');
    const QString major = dot < 0 ? number : number.left(dot);
    const int minor = dot < 0 ? 0 : number.mid(dot + 1).toInt();
    return {static_cast<int>(QString(families).indexOf(id.front())), major.toInt(), minor};
}

std::vector<const RuleInfo*> collected()
{
    std::vector<const RuleInfo*> catalogue;
    for (const ContainerRule& rule : containerRules()) {
        catalogue.push_back(&rule.info);
    }
    for (const HostRule& rule : hostRules()) {
        catalogue.push_back(&rule.info);
    }
    std::sort(catalogue.begin(), catalogue.end(),
        [](const RuleInfo* left, const RuleInfo* right) { return sortKey(*left) < sortKey(*right); });
    return catalogue;
}

QHash<QString, const RuleInfo*> byId()
{
    QHash<QString, const RuleInfo*> infos;
    for (const RuleInfo* info : ruleCatalogue()) {
        infos.insert(info->id, info);
    }
    return infos;
}

} // namespace

const std::vector<const RuleInfo*>& ruleCatalogue()
{
    static const std::vector<const RuleInfo*> catalogue = collected();
    return catalogue;
}

const RuleInfo* ruleInfo(QStringView id)
{
    static const QHash<QString, const RuleInfo*> infos = byId();
    return infos.value(id.toString(), nullptr);
}

} // namespace Hull
