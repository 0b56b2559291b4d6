// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"

namespace Hull {

//! How a report for people is laid out.
struct TableLayout
{
    int width = 80; //!< cells; less than 40 counts as 40
    bool colour = false; //!< SGR sequences around the severity words
};

/*!
 * The report as text for people, UTF-8: per host its engine, its error with cause and remedy, its containers with the
 * worst first, each with ports, privileges and findings; then the numbers and what could not be assessed. Foreign text
 * (names, images, answers of engines) is made safe for a terminal.
 */
[[nodiscard]] QByteArray scanTable(const ScanReport& report, const TableLayout& layout);

} // namespace Hull
