// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/savedhost.h"

#include <QProcessEnvironment>

#include <chrono>
#include <optional>
#include <vector>

namespace Hull {

//! An entry of hosts.json that is no use. It stays in the file as it is.
struct UnusableHost
{
    QString name; //!< "#3" where it has none
    Error error;

    friend bool operator==(const UnusableHost&, const UnusableHost&) = default;
};

//! What hosts.json holds.
struct SavedHosts
{
    std::vector<SavedHost> hosts; //!< in the order of the file
    std::vector<UnusableHost> unusable;
};

//! What one call does to hosts.json, by name; names that are there are an error for add, others for remove and replace.
struct HostChange
{
    std::vector<SavedHost> add;
    QStringList remove;
    std::optional<std::pair<QString, SavedHost>> replace; //!< the name until now, and what stands there from now on
};

//! What came of a change.
struct HostFileChanged
{
    SavedHosts now;
    QString broken; //!< where the file is kept that was no use and had to make way; mostly empty
    QStringList removedImports; //!< folders of imported certificates that went with their hosts
};

/*!
 * hosts.json in the configuration folder: schema hullwright.hosts/1, made to be reviewed and kept in git. One key per
 * line, always in the same order, nothing written that is as by default; keys that this version does not know stay.
 * Carries no secret.
 *
 * Several programs may use it at once: a change is made under a lock (hosts.json.lock), to the file as it is then, and
 * replaces it whole. A file that is no use is kept beside it as hosts.json.broken-<time> before it is replaced; one of
 * a newer schema is never touched. Certificates that were imported for a host go with it.
 *
 * The calls read and write files, so the window makes them through HostStore.
 */
class HostFile
{
public:
    explicit HostFile(const QString& configDirectory);

    //! $XDG_CONFIG_HOME/hullwright, else ~/.config/hullwright. A relative $XDG_CONFIG_HOME does not count.
    [[nodiscard]] static QString defaultDirectory(const QProcessEnvironment& environment);

    [[nodiscard]] QString path() const { return m_path; }

    /*!
     * What is saved; nothing where there is no file. BadConfiguration where it is no use (with the line and the
     * reason), Unsupported where it is newer than this program, FileUnreadable.
     */
    [[nodiscard]] Result<SavedHosts> read() const;

    /*!
     * Makes a change, all of it or nothing. BadConfiguration where a host cannot be saved as it is or the names do not
     * fit, FileUnwritable. Waits for another program's change no longer than patience.
     */
    [[nodiscard]] Result<HostFileChanged> change(
        const HostChange& change, std::chrono::milliseconds patience = std::chrono::seconds(5)) const;

private:
    QString m_directory;
    QString m_path;
};

} // namespace Hull
