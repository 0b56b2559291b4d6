// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/scanids.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool namesKeptScan(const QString& name)
{
    return isNumber(name) || name == "latest"_L1 || name == "previous"_L1;
}

Result<qint64> scanIdFrom(const QString& name, const HistoryStore& history)
{
    const Result<std::vector<HistoryEntry>> entries = history.entries();
    if (!entries) {
        return entries.error();
    }
    const size_t back = name == "latest"_L1 ? 1 : 2;
    if (!isNumber(name) && namesKeptScan(name) && entries->size() >= back) {
        return (*entries)[entries->size() - back].id;
    }
    const auto found = std::find_if(entries->begin(), entries->end(),
        [id = name.toLongLong()](const HistoryEntry& entry) { return entry.id == id; });
    if (isNumber(name) && found != entries->end()) {
        return found->id;
    }
    return Error{.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The history holds no scan %1."), {name}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "\"hullctl snapshot list\" shows those that it holds."), {}}};
}

} // namespace Hull
