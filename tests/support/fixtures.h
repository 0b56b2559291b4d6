// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Hull::Test {

//! The absolute path of a file below tests/fixtures.
[[nodiscard]] QString fixturePath(const QString& name);

//! Its content; a missing fixture ends the test program, since every test on it would prove nothing.
[[nodiscard]] QByteArray fixture(const QString& name);

} // namespace Hull::Test
