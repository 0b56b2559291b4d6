// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

// What may be shown of the strings of an inspect document. Each errs on the side of hiding.

/*!
 * What is left of a string: all of it, nothing, or of a list like "username=bob,password=x" the pairs that do not look
 * secret. name is empty where it is the engine's own and says nothing.
 */
[[nodiscard]] QString shownText(const QString& name, const QString& text);

//! What is left of one command line argument: "--password=x" loses its value, and so does what follows "--password".
[[nodiscard]] QString shownArgument(const QString& argument, const QString& before);

//! Whether the members of the object at this path have names that people gave them, so that a name tells of a secret.
[[nodiscard]] bool isNamedByPeople(const QString& path);

//! Whether the array at this path is a command line.
[[nodiscard]] bool isArgumentList(const QString& path);

} // namespace Hull
