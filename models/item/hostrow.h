// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/hostlabels.h"

#include <optional>

namespace Hull {

//! What became of the latest reading of a host; the same values in the same order as HostSession::State.
enum class HostState { Idle, Reading, Ready, Partial, Failed };

//! Everything that tables and lists show of one host.
struct HostRow
{
    Host host;
    HostLabels labels;
    HostState state = HostState::Idle;
    std::optional<Error> error; //!< of the latest reading
    HostAssessmentPtr assessment; //!< null until the first reading has ended; see wasRead()
    bool stale = false; //!< assessment is older than the latest (failed) reading
    //! When assessment was true, UTC, where it is of an earlier run and holds only what was kept of it; else invalid.
    QDateTime recalledFrom;
    int containersRead = 0; //!< of the reading under way
    int containersListed = 0;
    bool waiting = false; //!< Idle: its turn to be read will come
    bool retrying = false; //!< Reading: tried again by itself, error still tells how it stands
    bool live = false; //!< assessment is kept up to date with what the engine tells
    std::optional<Error> pollReason; //!< why it is read every minute in place of being live
    int retrySeconds = -1; //!< until the host is tried again by itself; -1: it is not waiting for that
    QString lastEvent; //!< "start web-3"; empty before the first one
    QDateTime lastEventTime; //!< UTC
    bool canRefresh = true; //!< false: another reading would read nothing (a file, a context that does not exist)
};

[[nodiscard]] bool isRecalled(const HostRow& row); //!< see HostRow::recalledFrom
[[nodiscard]] QString hostStateWord(const HostRow& row); //!< "live", "reading 31 of 41", "not connected" …
//! A shape that tells the state without colour: ● ◐ ○ ◌ ▲ ▤.
[[nodiscard]] QChar hostStateShape(const HostRow& row);
[[nodiscard]] QString engineText(const EngineInfo& engine); //!< "Docker 20.10.24 · API 1.41"; "" when not known
[[nodiscard]] QString containerCountText(int count); //!< "1 container", "41 containers"
[[nodiscard]] QString findingCountText(const SeverityCounts& counts); //!< "2C 1H 3M"; "" when there is none
//! "2 critical, 1 high, 3 medium findings"; "no open findings".
[[nodiscard]] QString findingCountSentence(const SeverityCounts& counts);
[[nodiscard]] QString severityWord(Severity severity); //!< "Critical" …, in the user's language
[[nodiscard]] QString containerStateWord(const Container& container); //!< in the user's language

} // namespace Hull

Q_DECLARE_METATYPE(Hull::SeverityCounts)
