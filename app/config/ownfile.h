// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QFile>

#include <chrono>
#include <optional>

namespace Hull {

//! What is said of a file of ours in errors: English sources, translate with Message.
struct OwnFileWords
{
    const char* unreadable; //!< %1 the path, %2 the reason
    const char* busy; //!< another program changes it
};

inline constexpr auto ownFilePermissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! Why a file was not opened.
struct UnopenedFile
{
    enum class Why { Missing, NoRegularFile, Unreadable } why;
    QString reason; //!< the system's words, or ours
};

//! Opens a file for reading, and never what is none: opening a pipe waits for a writer. Nothing where it is open.
[[nodiscard]] std::optional<UnopenedFile> openRegularFile(QFile& file, const QString& path);

//! The bytes of a file in the configuration folder, 4 MiB at most; null where there is none. FileUnreadable, also where
//! it cannot be read within limit, as on a file server that is gone.
[[nodiscard]] Result<QByteArray> readOwnFile(
    const QString& path, const OwnFileWords& words, std::chrono::milliseconds limit = std::chrono::seconds(10));

//! Replaces it whole or not at all, and on the disk before it returns; a link stays one. FileUnwritable.
[[nodiscard]] std::optional<Error> writeOwnFile(const QString& path, const QByteArray& bytes);

//! The folder of such files, for the owner alone where it has to be made; false where it cannot.
[[nodiscard]] bool makeOwnFolder(const QString& path);

[[nodiscard]] Error unwritableFile(const QString& path, const QString& reason);

//! The lock that all programs take for a change. The file stays: removing it would let two hold "the" lock.
class OwnFileLock
{
public:
    OwnFileLock() = default;
    OwnFileLock(const OwnFileLock&) = delete;
    OwnFileLock& operator=(const OwnFileLock&) = delete;
    ~OwnFileLock();

    //! Waits for another program no longer than patience.
    [[nodiscard]] std::optional<Error> take(
        const QString& path, const OwnFileWords& words, std::chrono::milliseconds patience);

private:
    int m_descriptor = -1;
};

} // namespace Hull
