// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/hostsources.h"

#include <QObject>

#include <vector>

class QThread;

namespace Hull {

/*!
 * Reads files that "docker inspect" printed, each on a thread of its own: a file may be a gigabyte, and parsing it
 * would hold the window up. The threads share nothing; a path goes in, immutable values come out. What is no regular
 * file is refused: a pipe may never end, and the program waits for its threads.
 */
class InspectFileReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~InspectFileReader() override; //!< waits for files under way

    void read(const QString& path);
    [[nodiscard]] bool isReading() const { return !m_threads.empty(); }

Q_SIGNALS:
    void fileRead(const Hull::HostSource& source); //!< a snapshot, or why there is none

private:
    std::vector<QThread*> m_threads;
};

} // namespace Hull
