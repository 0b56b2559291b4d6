// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilities.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Hull {

//! Something that speaks for capabilities, and where it was found.
struct CapabilitySign
{
    CapabilitySet capabilities = 0;
    QString found; //!< "gosu", the image's name, the line of the log
};

//! Commands in a start script that do not work without a capability, each once.
[[nodiscard]] std::vector<CapabilitySign> signsInScript(const QByteArray& script);

//! Lines of a log that say what the kernel refused. A line means what the first pattern says that fits.
[[nodiscard]] std::vector<CapabilitySign> signsInLog(const QString& log);

/*!
 * What is known of well-known images that start as root, by the name of the repository. capabilities is 0 for those
 * known to need none; unset where the image is not known.
 */
[[nodiscard]] std::optional<CapabilitySign> signOfImage(const QString& name);

} // namespace Hull
