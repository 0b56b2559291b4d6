// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/configurationfailure.h"

namespace Hull {

Error badOptionError(const QString& line)
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP("Hull", "ssh does not understand its configuration: %1."), {line}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The line is misspelt, or of another version of OpenSSH."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Mend the file; `ssh -G HOST` reads it without connecting."), {}}};
}

Error includeLoopError()
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP("Hull", "ssh's configuration includes too many files in one another."), {}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "A file that Include names leads back to itself."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Mend the file; `ssh -G HOST` reads it without connecting."), {}}};
}

Error badNameError(const SshCircumstances& known)
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP("Hull", "ssh does not take the host or user of %1."), {known.address()}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "One of the two has a character that would be risky in a command."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Check both for characters that do not belong there."), {}}};
}

Error knownHostsCommandError(const SshCircumstances& known)
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP(
                        "Hull", "The KnownHostsCommand of your SSH configuration does not tell the host key of %1."),
            {known.address()}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The command ended with an error."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Mend the command, or take it out of ~/.ssh/config for this host."), {}}};
}

} // namespace Hull
