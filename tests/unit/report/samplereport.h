// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"

namespace Hull::Test {

//! A container "web" with a privileged port on both families, and with one finding of every status.
[[nodiscard]] std::shared_ptr<Container> sampleContainer();
[[nodiscard]] Assessment sampleAssessment();

//! A complete host with the containers as given, judged as given.
[[nodiscard]] ScanHost sampleHost(
    const std::vector<std::shared_ptr<Container>>& containers, const std::vector<Assessment>& assessments);

//! A host that did not answer.
[[nodiscard]] ScanHost unreachableHost();
[[nodiscard]] ScanHost withoutVolumesAndNetworks(ScanHost host); //!< as if these lists had been hanging

//! One complete host with one container, times fixed.
[[nodiscard]] ScanReport sampleReport();

//! A finding of the sample rule with this severity and status.
[[nodiscard]] Finding sampleFinding(Severity severity, FindingStatus status);

} // namespace Hull::Test
