// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <spdlog/spdlog.h>

#include <QString>

namespace Hull::Log {

/*!
 * The named loggers: net (HTTP and sockets), docker (answers of engines), app, ui. They write to stderr.
 * error = the user lost something, warn = we coped, info = one line per act of the user, debug = for us.
 * Bodies, environment values and secrets never go in.
 */
spdlog::logger& app();
spdlog::logger& net();
spdlog::logger& docker();
spdlog::logger& ui();

//! Sets up the loggers and sends Qt's own messages to "app". Call once, first thing in main().
void initialise(spdlog::level::level_enum level);

[[nodiscard]] inline std::string text(const QString& string)
{
    return string.toStdString();
}

} // namespace Hull::Log
