// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/tarscanner.h"
#include "app/transport/httpmessage.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <vector>

namespace Hull {

//! The most that is copied of what a container has written, in bytes of the archive that holds it.
constexpr qint64 largestLayer = qint64{1024} * 1024 * 1024;

/*!
 * Files of a container on their way into another one: takes the archive of all its files (see
 * EngineActions::exportFiles()) and keeps what is wanted of it, byte for byte, in a file of this machine that has no
 * name and is gone with the program, however that ends.
 */
class LayerArchive : public BodySink
{
public:
    struct Entry
    {
        TarEntry what;
        qint64 begin = 0; //!< in the file
        qint64 end = 0;
    };

    //! wanted: paths of files, folders and links, of each itself alone. limit: bytes, above which it ends.
    explicit LayerArchive(QSet<QByteArray> wanted, qint64 limit = largestLayer);

    [[nodiscard]] bool take(QByteArrayView bytes) override;

    // Once the archive has come.
    //! Why it is of no use: BodyTooLarge, FileUnwritable, BadAnswer, also where its end did not come.
    [[nodiscard]] std::optional<Error> error() const;
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    //! Every symbolic link of the container, wanted or not, with what is written there.
    [[nodiscard]] const QHash<QByteArray, QByteArray>& symlinks() const { return m_symlinks; }
    void drop(const std::function<bool(const TarEntry&)>& isUnwanted); //!< leaves entries out

    //! The entries that are left, as an archive. They must not be changed as long as it is read.
    [[nodiscard]] static std::shared_ptr<BodySource> source(const std::shared_ptr<LayerArchive>& archive);

private:
    friend class LayerSource;
    [[nodiscard]] bool wants(const TarEntry& entry);
    [[nodiscard]] std::optional<Error> keep(QByteArrayView bytes);
    [[nodiscard]] bool openFile();

    const QSet<QByteArray> m_wanted;
    const qint64 m_limit;
    TarScanner m_scanner;
    QFile m_file;
    std::vector<Entry> m_entries;
    QHash<QByteArray, QByteArray> m_symlinks;
    std::optional<Error> m_error;
};

//! Where a path of a container leads once its symbolic links are followed, as an engine does that before it mounts
//! something there: absolute and clean, never out of the container. Nothing where they lead round in circles.
[[nodiscard]] std::optional<QByteArray> followedPath(
    const QByteArray& path, const QHash<QByteArray, QByteArray>& symlinks);

} // namespace Hull
