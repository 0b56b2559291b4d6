// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

// Paths of the host's file system, compared as path components and never as text: /etcetera is not below /etc.

namespace Hull {

/*!
 * The path without "." and "..", doubled and trailing slashes, by its text alone, with /var/run taken for /run (which
 * it is a link to on every current distribution). What is no absolute path comes back unchanged.
 */
[[nodiscard]] QString normalisedHostPath(const QString& path);

//! Whether path equals ancestor or lies below it. Both are normalised.
[[nodiscard]] bool coversPath(QStringView ancestor, QStringView path);

[[nodiscard]] QStringView baseName(QStringView path); //!< behind the last slash

//! How a mounted path relates to one that the host's safety rests on.
struct SensitiveMatch
{
    enum class Relation {
        Root, //!< the whole file system
        Holds, //!< is that path, or an ancestor of it
        Within, //!< lies below it
    };

    Relation relation = Relation::Within;
    QString sensitivePath;
    bool secret = false; //!< reading alone is harm: password hashes, host keys, kernel state
};

/*!
 * The worst match of a normalised path, unset where it is harmless or empty. engineRootDir: where this engine keeps its
 * data, normalised, may be empty. The list: the system directories of CIS Docker 1.8.0 §5.6, the merged-/usr names,
 * home directories, /run, the data of container engines and the kubelet, and cron's tables.
 */
[[nodiscard]] std::optional<SensitiveMatch> matchSensitivePath(const QString& path, const QString& engineRootDir);

//! Whether the path is commonly mounted read-only without harm: time zone, resolver, certificates, cgroups …
[[nodiscard]] bool isHarmlessReadOnly(const QString& path);

/*!
 * The control socket of a container engine that a mount of this normalised path makes reachable, or empty. A directory
 * reaches every socket below it. endpointSockets: the names of the one where the engine in use listens.
 */
[[nodiscard]] QString reachedEngineSocket(const QString& path, const QStringList& endpointSockets);

//! Whether a file of this name is such a socket wherever it lies.
[[nodiscard]] bool isEngineSocketName(QStringView name);

} // namespace Hull
