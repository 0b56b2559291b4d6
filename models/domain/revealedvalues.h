// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <utility>
#include <vector>

namespace Hull {

/*!
 * What of a container may be secret, as it stands. It is read only where somebody asked for it (--reveal), lives as
 * long as that one report, and is never kept: not in the history, the journal or a log.
 */
struct RevealedValues
{
    QStringList environment; //!< "NAME=value"
    std::vector<std::pair<QString, QString>> labels; //!< ordered by key
    QStringList entrypoint;
    QStringList command;
    QStringList healthCheck; //!< "CMD-SHELL" and a command; empty: the image's own, or none
    std::vector<QStringList> execs; //!< program and arguments of those that run

    friend bool operator==(const RevealedValues&, const RevealedValues&) = default;
};

} // namespace Hull
