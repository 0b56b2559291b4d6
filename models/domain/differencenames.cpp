// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/scandifference.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString factText(const FactValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? u"true"_s : u"false"_s;
    }
    if (const auto* number = std::get_if<qint64>(&value)) {
        return QString::number(*number);
    }
    if (const auto* word = std::get_if<QString>(&value)) {
        return word->isEmpty() ? u"\"\""_s : *word;
    }
    return std::holds_alternative<QStringList>(value) ? u"[]"_s : u"null"_s;
}

} // namespace

QString findingChangeName(FindingChange change)
{
    switch (change) {
    case FindingChange::New:
        return u"new"_s;
    case FindingChange::Fixed:
        return u"fixed"_s;
    case FindingChange::Changed:
        return u"changed"_s;
    case FindingChange::Gone:
        break;
    }
    return u"gone"_s;
}

QString differenceReasonName(DifferenceReason reason)
{
    switch (reason) {
    case DifferenceReason::None:
        break;
    case DifferenceReason::Host:
        return u"host"_s;
    case DifferenceReason::Container:
        return u"container"_s;
    case DifferenceReason::NotRead:
        return u"notRead"_s;
    case DifferenceReason::NotAssessed:
        return u"notAssessed"_s;
    case DifferenceReason::NotJudged:
        return u"notJudged"_s;
    }
    return {};
}

QString fieldDifferenceText(const FieldDifference& field)
{
    const auto* before = std::get_if<QStringList>(&field.before);
    const auto* after = std::get_if<QStringList>(&field.after);
    QStringList parts;
    if (before && after) {
        for (const QString& entry : *after) {
            if (!before->contains(entry)) {
                parts.append(u'+' + entry);
            }
        }
        for (const QString& entry : *before) {
            if (!after->contains(entry)) {
                parts.append(u'-' + entry);
            }
        }
        if (parts.isEmpty()) { // the same entries in another order, or another number of them
            parts.append(before->join(", "_L1) + " -> "_L1 + after->join(", "_L1));
        }
    } else {
        const auto whole = [](const FactValue& value) {
            const auto* list = std::get_if<QStringList>(&value);
            return list && !list->isEmpty() ? list->join(", "_L1) : factText(value);
        };
        parts.append(whole(field.before) + " -> "_L1 + whole(field.after));
    }
    return field.path + ": "_L1 + parts.join(u' ');
}

} // namespace Hull
