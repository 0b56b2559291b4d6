// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/docker/layerarchive.h"
#include "models/domain/ids.h"

#include <QStringList>

namespace Hull {

class EngineActions;

//! Whose files go where.
struct LayerRoute
{
    ContainerId from; //!< does not run, or its files may be torn
    ContainerId to; //!< does not run
    //! Its own files may lead elsewhere than those of from do, since somebody wrote in it: that is looked at first.
    bool hasOwnFiles = false;
    bool onlyLooks = false; //!< finds out whether it can be done; nothing is written
};

//! What came of it.
struct LayerReport
{
    int files = 0; //!< and folders and links, that were copied
    qint64 bytes = 0; //!< of the archive that held them
    QStringList deleted; //!< in from, and there all the same: a deletion cannot be copied
};

/*!
 * Copies what a container has written outside of its mounts into another one of the same image, with owners, modes,
 * times, links and capabilities. Nothing that is mounted in either of them is touched, wherever links lead, and what
 * was copied is looked for there afterwards. Once context is gone, nothing more is asked for. Can be repeated.
 *
 * Errors are the engine's and the archive's; BadAnswer where it cannot be done faithfully or was not.
 */
void copyLayer(
    EngineActions& actions, const LayerRoute& route, const QObject* context, const Handler<LayerReport>& handler);

/*!
 * Leaves out of archive what would go into one of places, wherever the symbolic links of it and of others lead.
 * BadAnswer where what is left could not be put there without harm: something that is no folder in the way of a place,
 * or a link to what was left out.
 */
[[nodiscard]] std::optional<Error> keepOff(
    LayerArchive& archive, const QStringList& places, const QHash<QByteArray, QByteArray>& otherSymlinks);

} // namespace Hull
