// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/privileges.h"

#include <QCoreApplication>

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

struct PrivilegeWord
{
    QLatin1String ruleId;
    const char* word;
};

const std::array<PrivilegeWord, 17>& words()
{
    static constexpr std::array<PrivilegeWord, 17> table{{
        {"A-01"_L1, QT_TRANSLATE_NOOP("Hull", "privileged")},
        {"A-06"_L1, QT_TRANSLATE_NOOP("Hull", "engine socket")},
        {"A-07"_L1, QT_TRANSLATE_NOOP("Hull", "host paths")},
        {"A-05"_L1, QT_TRANSLATE_NOOP("Hull", "devices")},
        {"A-03"_L1, nullptr}, // the capabilities themselves
        {"P-05"_L1, QT_TRANSLATE_NOOP("Hull", "host network")},
        {"A-08"_L1, QT_TRANSLATE_NOOP("Hull", "host PID")},
        {"A-09"_L1, QT_TRANSLATE_NOOP("Hull", "host IPC")},
        {"A-10"_L1, QT_TRANSLATE_NOOP("Hull", "host UTS")},
        {"A-11"_L1, QT_TRANSLATE_NOOP("Hull", "host users")},
        {"A-12"_L1, QT_TRANSLATE_NOOP("Hull", "host cgroups")},
        {"A-13"_L1, QT_TRANSLATE_NOOP("Hull", "no seccomp")},
        {"A-14"_L1, QT_TRANSLATE_NOOP("Hull", "no AppArmor")},
        {"A-15"_L1, QT_TRANSLATE_NOOP("Hull", "no SELinux label")},
        {"A-16"_L1, QT_TRANSLATE_NOOP("Hull", "unmasked paths")},
        {"A-17"_L1, QT_TRANSLATE_NOOP("Hull", "privileged exec")},
        {"A-02"_L1, QT_TRANSLATE_NOOP("Hull", "may gain privileges")},
    }};
    return table;
}

//! "+NET_ADMIN": without the prefix that may or may not have been written.
Message addedCapability(const QString& stored)
{
    const QString upper = stored.toUpper();
    return {"+%1", {upper.startsWith("CAP_"_L1) ? upper.mid(4) : upper}};
}

} // namespace

std::vector<PrivilegeNote> privilegeNotes(const Container& container, const Assessment& assessment)
{
    std::vector<PrivilegeNote> found;
    for (const PrivilegeWord& entry : words()) {
        const Finding* finding = assessment.finding(entry.ruleId);
        if (!finding || finding->status == FindingStatus::Implied) {
            continue;
        }
        if (entry.word) {
            found.push_back({{entry.word, {}}, finding});
            continue;
        }
        for (const QString& capability : container.hostConfig.capAdd) {
            found.push_back({addedCapability(capability), finding});
        }
    }
    return found;
}

std::vector<Message> privilegeWords(const Container& container, const Assessment& assessment)
{
    std::vector<Message> words;
    for (PrivilegeNote& note : privilegeNotes(container, assessment)) {
        words.push_back(std::move(note.word));
    }
    return words;
}

} // namespace Hull
