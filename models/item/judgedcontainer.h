// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

namespace Hull {

//! A container with what the rules say of it; borrowed from the host's assessment.
struct JudgedContainer
{
    const Container* container = nullptr; //!< null: the host has no such container
    const Assessment* assessment = nullptr;
};

[[nodiscard]] JudgedContainer judgedContainer(const HostAssessmentPtr& host, const ContainerId& id);

} // namespace Hull
