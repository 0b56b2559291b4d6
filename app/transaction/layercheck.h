// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/remediation/writablelayer.h"
#include "models/domain/ids.h"

namespace Hull {

class HostSession;

//! What a container has written outside of its mounts until now. session must outlive the answer.
void readLayer(
    HostSession& session, const ContainerId& container, const QObject* context, const Handler<WritableLayer>& handler);

//! How much that is. session must outlive the answer.
void readLayerSize(
    HostSession& session, const ContainerId& container, const QObject* context, const Handler<LayerSizes>& handler);

} // namespace Hull
