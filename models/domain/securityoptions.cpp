// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/securityoptions.h"

#include <array>
#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Go's strconv.ParseBool, the only spellings that the engine takes.
std::optional<bool> parseGoBool(QStringView text)
{
    static constexpr std::array<QLatin1String, 6> trueWords{"1"_L1, "t"_L1, "T"_L1, "TRUE"_L1, "true"_L1, "True"_L1};
    static constexpr std::array<QLatin1String, 6> falseWords{
        "0"_L1, "f"_L1, "F"_L1, "FALSE"_L1, "false"_L1, "False"_L1};
    for (const QLatin1String word : trueWords) {
        if (text == word) {
            return true;
        }
    }
    for (const QLatin1String word : falseWords) {
        if (text == word) {
            return false;
        }
    }
    return std::nullopt;
}

void takeNoNewPrivileges(SecurityOptions& parsed, std::optional<bool> value, int index)
{
    if (value) { // any other spelling is refused by the engine when the container is created
        parsed.noNewPrivileges = *value ? SecurityOptions::Switch::On : SecurityOptions::Switch::Off;
        parsed.noNewPrivilegesIndex = index;
    }
}

void takeKeyed(SecurityOptions& parsed, QStringView key, QStringView value, int index)
{
    if (key == "no-new-privileges"_L1) {
        takeNoNewPrivileges(parsed, parseGoBool(value), index);
    } else if (key == "seccomp"_L1) {
        parsed.seccomp = value;
        parsed.seccompIndex = index;
    } else if (key == "apparmor"_L1) {
        parsed.appArmor = value;
        parsed.appArmorIndex = index;
    } else if (key == "label"_L1) {
        if (value == "disable"_L1) {
            parsed.labelDisableIndex = index;
        }
    } else if (key == "writable-cgroups"_L1) {
        parsed.writableCgroupsIndex = parseGoBool(value).value_or(false) ? index : -1;
    } else if (key == "unmask"_L1 && value.compare("all"_L1, Qt::CaseInsensitive) == 0) {
        parsed.unmaskAllIndex = index;
    }
}

} // namespace

SecurityOptions parseSecurityOptions(const QStringList& options)
{
    SecurityOptions parsed;
    for (int i = 0; i < options.size(); ++i) {
        const QStringView option = options[i];
        if (option == "no-new-privileges"_L1) {
            takeNoNewPrivileges(parsed, true, i);
            continue;
        }
        if (option == "disable"_L1) {
            parsed.labelDisableIndex = i;
            continue;
        }
        qsizetype separator = option.indexOf(u'=');
        if (separator < 0) {
            separator = option.indexOf(u':');
        }
        if (separator > 0) {
            takeKeyed(parsed, option.left(separator), option.mid(separator + 1), i);
        } else if (option == "writable-cgroups"_L1) {
            parsed.writableCgroupsIndex = i;
        }
    }
    return parsed;
}

} // namespace Hull
