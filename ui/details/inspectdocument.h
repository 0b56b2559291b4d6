// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QStringList>

namespace Hull {

//! An inspect document as the JSON tab shows it.
struct InspectDocument
{
    QString text; //!< two-space indent, the engine's order
    QStringList linePaths; //!< per line of text: HostConfig.PortBindings["80/tcp"][0], as in evidence

    //! The line where path stands, or the nearest one around it; -1 when nothing of it is there.
    [[nodiscard]] int lineOf(const QString& path) const;
};

/*!
 * Whether a piece of evidence stands in the container's own inspect document, by the first member of its path: not in
 * /proc, nor in what the engine says of other containers, volumes, services and itself.
 */
[[nodiscard]] bool isInspectPath(const QString& path);

/*!
 * Lays out what /containers/{id}/json answered, in one pass and without building a document. Unless reveal is set,
 * values of environment variables become dots, and so do labels, options, arguments and health checks that look secret;
 * of a list like "username=bob,password=x" only the pairs that do.
 * Errors: BadAnswer (no JSON), TooDeep, BodyTooLarge (more than anybody would read).
 */
[[nodiscard]] Result<InspectDocument> layOutInspect(const QByteArray& body, bool reveal);

//! Config.Env of an inspect document, by name.
[[nodiscard]] Result<QHash<QString, QString>> environmentValues(const QByteArray& body);

} // namespace Hull
