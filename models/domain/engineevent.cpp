// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/engineevent.h"

#include <QHashFunctions>
#include <QRandomGenerator>

namespace Hull {

size_t commandHash(QByteArrayView commandLine)
{
    // Nothing that leaves the process may depend on it: without the key it says nothing about the command.
    static const size_t key = QRandomGenerator::system()->generate64();
    const size_t hash = qHash(commandLine.trimmed(), key);
    return hash == 0 ? 1 : hash;
}

QString engineEventText(const EngineEvent& event)
{
    constexpr qsizetype shortIdLength = 12;
    const QString& subject = event.name.isEmpty() ? event.actorId.left(shortIdLength) : event.name;
    return subject.isEmpty() ? event.action : event.action + u' ' + subject;
}

} // namespace Hull
