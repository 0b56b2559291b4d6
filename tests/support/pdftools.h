// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Hull::Test {

// What a PDF says, as poppler's tools see it, which share no code with what wrote it.

//! What the tool prints; empty where it fails. scripts/setup test installs poppler-utils.
[[nodiscard]] QByteArray popplerOutput(const QString& tool, const QStringList& arguments);

//! The text of each page, in reading order.
[[nodiscard]] QStringList pdfPages(const QString& path);

//! All of it without white space: where a line or a page was broken does not matter.
[[nodiscard]] QString pdfText(const QString& path);
[[nodiscard]] QString withoutSpaces(QString text);

} // namespace Hull::Test
