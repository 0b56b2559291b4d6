// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QStringList>

namespace Hull::Test {

[[nodiscard]] QStringList fixPlayNames(); //!< scenes of the fix wizard

//! Draws the wizard in one scene and stores it as a PNG; gives the exit code of the program.
[[nodiscard]] int shootWizard(const QString& scene, const QString& file, Theme::Scheme scheme);

} // namespace Hull::Test
