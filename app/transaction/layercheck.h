// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "models/domain/container.h"

#include <QStringList>

namespace Hull {

class HostSession;

/*!
 * The files that a container has written outside of its mounts, which another container in its place would not have:
 * paths of the container. What an engine writes by itself is left out. session must outlive the answer.
 */
void readLayerChanges(
    HostSession& session, const Container& container, const QObject* context, const Handler<QStringList>& handler);

//! The same from /containers/{id}/changes; BadAnswer where it is no list.
[[nodiscard]] Result<QStringList> layerChanges(const QByteArray& document, const QStringList& mountPoints);

} // namespace Hull
