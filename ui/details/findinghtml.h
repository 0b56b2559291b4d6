// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QModelIndex;
class QPalette;

namespace Hull {

//! The link scheme of an evidence path; what follows the colon is the path, percent-encoded.
inline constexpr QLatin1String pathScheme{"path"};

/*!
 * One finding (an index of FindingListModel) in full, as rich text: what, evidence, why it matters, how it is put
 * right, references. For a rule that was not judged: why not. linkPaths: evidence paths
 * of the container's own inspect document lead to the JSON tab.
 */
[[nodiscard]] QString findingHtml(const QModelIndex& index, const QPalette& palette, bool linkPaths);

} // namespace Hull
