// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/revealedvalues.h"

#include <QByteArrayView>

// The one place that takes values out of an engine's documents which may be secret. parse.h leaves them out.

namespace Hull {

//! Of /containers/{id}/json, without execs. BadAnswer, TooDeep.
[[nodiscard]] Result<RevealedValues> parseRevealed(QByteArrayView document);
//! Of /exec/{id}/json: the program and its arguments. BadAnswer, TooDeep.
[[nodiscard]] Result<QStringList> parseRevealedExec(QByteArrayView document);

} // namespace Hull
