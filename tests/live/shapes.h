// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace Hull::Test {

class RealEngine;

//! A container as somebody made it, and what recreating it as it is writes in another way.
struct Shape
{
    QString name;
    QString options; //!< of `docker run`, as on a command line; "LAB" is a folder of the engine's host
    QString command; //!< image and what follows; empty: busybox:test
    QStringList rewritten; //!< paths of the inspect document that differ though the container is the same
    QStringList afterwards; //!< docker commands, as on a command line
    bool isStarted = true; //!< false: only created
};

//! The one whose namespaces others join.
inline constexpr QLatin1String joinedShape{"joinable"};

[[nodiscard]] const std::vector<Shape>& shapes();

//! Makes images, volumes and networks, and then every container; what went wrong, or nothing.
[[nodiscard]] QByteArray createShapes(const RealEngine& engine);

} // namespace Hull::Test
