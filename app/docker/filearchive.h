// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace Hull {

//! A file of a container, as the engine's archive of its path tells it.
struct ContainerFile
{
    bool isRegular = false;
    QString linkTarget; //!< of a symbolic link, as it is written there
    QByteArray content; //!< of a regular file, as far as it was asked for
    QByteArray capabilities; //!< the extended attribute security.capability; empty: it has none
};

/*!
 * The first entry of what /containers/{id}/archive answered, which may end in the middle of it. BadAnswer where it is
 * no archive.
 */
[[nodiscard]] Result<ContainerFile> parseFileArchive(const QByteArray& archive);

} // namespace Hull
