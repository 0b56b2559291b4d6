// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

/*!
 * One line of an engine's events, as far as it tells what to read again. The attributes, which repeat every label, are
 * left out but for the few named here; of a command only its program is kept, since arguments may be secrets.
 */
struct EngineEvent
{
    enum class Type { Other, Container, Network, Volume, Image, Daemon, Service };

    Type type = Type::Other;
    QString action; //!< "start", "exec_create", "health_status": without what follows a colon
    QString actorId; //!< of the container, network …; a volume's or (on some actions) an image's name
    QString name; //!< attribute "name"
    QString container; //!< attribute "container" of network and volume events: the id of who is (dis)connected
    qint64 timeNano = 0; //!< nanoseconds since 1970 by the engine's clock
    QString execId; //!< of exec_create, exec_start and exec_die
    QString program; //!< of exec_create and exec_start: the first word of the command
    size_t commandHash = 0; //!< of the whole command, see commandHash(); 0 where there is none

    friend bool operator==(const EngineEvent&, const EngineEvent&) = default;
};

/*!
 * To tell whether two commands are the same without keeping them: keyed anew in each run of the program. commandLine
 * is UTF-8, the words with one space between them, as an engine writes a command into an event (where a command of
 * one word is followed by a space, which does not count).
 */
[[nodiscard]] size_t commandHash(QByteArrayView commandLine);

[[nodiscard]] QString engineEventText(const EngineEvent& event); //!< "start web-3", "exec_create web-3"

} // namespace Hull
