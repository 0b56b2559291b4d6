// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "models/domain/ids.h"

#include <QStringList>

namespace Hull {

class HostSession;

/*!
 * Reads the host anew and gives the ids of the rules that have an open finding on the container, as the rules and the
 * kernel see it now. session must outlive the answer. Gone where there is no such container, or why the host could not
 * be read.
 */
void judgeContainer(
    HostSession& session, const ContainerId& container, const QObject* context, Handler<QStringList> handler);

//! The same from what was read last.
[[nodiscard]] Result<QStringList> openRules(const HostSession& session, const ContainerId& container);

} // namespace Hull
