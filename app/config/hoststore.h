// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/config/hostfile.h"

#include <QObject>

#include <memory>

namespace Hull {

/*!
 * The saved hosts for a window: reads and writes hosts.json in a thread of its own, and notices what other programs
 * write there.
 */
class HostStore : public QObject
{
    Q_OBJECT

public:
    explicit HostStore(const QString& configDirectory, QObject* parent = nullptr);
    ~HostStore() override; //!< waits for a change that is being written

    void load(); //!< reads the file, and watches it from now on; changed() follows

    [[nodiscard]] const SavedHosts& saved() const; //!< as read last; those of before where the file is no use now
    [[nodiscard]] std::optional<Error> error() const; //!< why the file is no use

    //! See HostFile::change(). saved() is up to date when handler runs.
    RequestHandle change(const HostChange& change, const QObject* context, Handler<HostFileChanged> handler);

Q_SIGNALS:
    void changed(); //!< saved() or error() are others now, by whomever

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
