// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/remediation/rawdocument.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Hull {

//! What a container wrote outside of its mounts, which another one in its place would not have.
struct WritableLayer
{
    QStringList written; //!< files, folders and links that are new or differ, ordered
    QStringList deleted; //!< those of the image that are gone

    [[nodiscard]] bool isEmpty() const { return written.isEmpty() && deleted.isEmpty(); }
};

/*!
 * From /containers/{id}/changes and the container's inspect document. Mount points, what engines put into every
 * container and process id files are left out, and a folder where something in it tells more. The error is BadAnswer.
 */
[[nodiscard]] Result<WritableLayer> readWritableLayer(const QByteArray& changes, const RawJson& inspect);

//! What of it another container in its place can be given.
struct CopiedLayer
{
    //! Of files, folders and links, each of itself alone; the folders on the way to mounts, too.
    QSet<QByteArray> paths;
    QStringList deleted; //!< what comes back there, since a deletion cannot be copied
};

/*!
 * The same, for copying: without what belongs to mounts and engines, and without process id files. BadAnswer also
 * where a name is not UTF-8, which an engine does not tell right.
 */
[[nodiscard]] Result<CopiedLayer> copiedLayer(const QByteArray& changes, const RawJson& inspect);

//! In bytes, where an inspect document that was asked with size=1 tells them.
struct LayerSizes
{
    std::optional<qint64> written; //!< in the layer
    std::optional<qint64> all; //!< of all its files but those of its mounts
};

[[nodiscard]] LayerSizes readLayerSizes(const QByteArray& inspect);

//! Where something else than the container's own files is: its mounts and what engines make, absolute and clean.
[[nodiscard]] QStringList foreignPlaces(const RawJson& inspect);

} // namespace Hull
