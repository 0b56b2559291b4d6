// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/remediation/rawdocument.h"

#include <QByteArray>
#include <QStringList>

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

} // namespace Hull
