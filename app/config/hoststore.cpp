// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hoststore.h"

#include "app/base/worker.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

namespace Hull {

namespace {

constexpr std::chrono::milliseconds quietTime(100); // one replaced file is several events of its folder
constexpr std::chrono::milliseconds lockPatience(2000); // how long the end of the program may have to wait

} // namespace

class HostStore::Private
{
public:
    Private(HostStore& store, const QString& configDirectory)
        : q(store)
        , file(configDirectory)
        , folder(QFileInfo(file.path()).path())
    { }

    void watch()
    {
        // The folder: the file is another one after each change. It may have to be made first, and is watched then.
        if (watcher.directories().isEmpty() && QFileInfo(folder).isDir()) {
            watcher.addPath(folder);
        }
    }

    void take(const Result<SavedHosts>& read)
    {
        watch();
        const std::optional<Error> nowWrong = read ? std::nullopt : std::optional<Error>(read.error());
        const bool same =
            wasRead && nowWrong == error && (!read || (read->hosts == saved.hosts && read->unusable == saved.unusable));
        if (same) {
            return;
        }
        wasRead = true;
        error = nowWrong;
        if (read) {
            saved = *read;
        }
        Q_EMIT q.changed();
    }

    HostStore& q;
    const HostFile file;
    const QString folder;
    SavedHosts saved;
    std::optional<Error> error;
    bool wasRead = false;
    QFileSystemWatcher watcher;
    QTimer settle;
    Worker worker; //!< the last member: its end waits for what uses the others
};

HostStore::HostStore(const QString& configDirectory, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, configDirectory))
{
    d->settle.setSingleShot(true);
    d->settle.setInterval(quietTime);
    connect(&d->settle, &QTimer::timeout, this, &HostStore::load);
    connect(&d->watcher, &QFileSystemWatcher::directoryChanged, this, [this] { d->settle.start(); });
}

HostStore::~HostStore() = default;

const SavedHosts& HostStore::saved() const
{
    return d->saved;
}

std::optional<Error> HostStore::error() const
{
    return d->error;
}

void HostStore::load()
{
    d->watch();
    d->worker.start([this] {
        return [this, read = d->file.read()] {
            d->take(read);
        };
    });
}

RequestHandle HostStore::change(const HostChange& change, const QObject* context, Handler<HostFileChanged> handler)
{
    auto cancellation = std::make_shared<Cancellation>();
    const QPointer<const QObject> receiver(context);
    d->worker.start([this, change, cancellation, receiver, handler = std::move(handler)] {
        return [this, cancellation, receiver, handler, changed = d->file.change(change, lockPatience)] {
            if (changed) {
                d->take(changed->now);
            }
            if (receiver && !cancellation->isCancelled()) {
                handler(changed);
            }
        };
    });
    return RequestHandle(cancellation);
}

} // namespace Hull
