// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/createbody.h"

namespace Hull {

/*!
 * Makes the body mount what is mounted now: anonymous volumes by their names and without being filled from the image
 * again, and what came from another container one by one where that would no longer give the same.
 */
void pinMounts(RawJson& body, const ContainerDocuments& documents, BodyNotes& notes);

//! "/srv/a", "/data" and "ro,z" of "/srv/a:/data:ro,z". source is empty where only a destination is given.
struct BindSpec
{
    std::string source;
    std::string destination; //!< as written
    std::string options;

    [[nodiscard]] std::string text() const;
};

[[nodiscard]] BindSpec readBind(const std::string& text);

//! A path of the container as the engine compares it: no "." and "..", no doubled or trailing slash.
[[nodiscard]] std::string cleanedPath(const std::string& path);

} // namespace Hull
