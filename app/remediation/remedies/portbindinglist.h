// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixchoices.h"
#include "app/remediation/rawdocument.h"

namespace Hull {

//! Adds a binding and declares its container port: engines before 29 ignore a binding of a port that is not exposed.
void publishPort(RawJson& body, const QString& containerPort, const PortBinding& binding);

void publishPorts(RawJson& body, const std::vector<PublishChoice>& choices);

} // namespace Hull
