// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policystore.h"

#include "app/base/worker.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

namespace Hull {

namespace {

constexpr std::chrono::milliseconds quietTime(100); // one replaced file is several events
constexpr std::chrono::minutes clockInterval(1); // a longer timer would be late after the machine has slept

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

class PolicyStore::Private
{
public:
    Private(PolicyStore& store, const QString& configDirectory, const std::vector<const RuleInfo*>& rules)
        : q(store)
        , file(PolicyFile::pathIn(configDirectory), rules)
    {
        policy.day = today();
    }

    //! The folder tells of a file that is replaced, the file of one that is written in place.
    void watch()
    {
        const QString folder = QFileInfo(file.path()).path();
        if (watcher.directories().isEmpty() && QFileInfo(folder).isDir()) {
            watcher.addPath(folder);
        }
        if (watcher.files().isEmpty() && QFileInfo::exists(file.path())) {
            watcher.addPath(file.path());
        }
    }

    void take(const PolicyFileContent& content)
    {
        watch();
        Policy now = content.error ? policy : content.policy;
        now.day = policy.day;
        now.profile = policy.profile;
        if (wasRead && now == policy && content.error == error) {
            return;
        }
        wasRead = true;
        policy = now;
        error = content.error;
        Q_EMIT q.changed();
    }

    PolicyStore& q;
    const PolicyFile file;
    Policy policy;
    std::optional<Error> error;
    bool wasRead = false;
    QFileSystemWatcher watcher;
    QTimer settle;
    QTimer clock;
    Worker worker; //!< the last member: its end waits for what uses the others
};

PolicyStore::PolicyStore(const QString& configDirectory, const std::vector<const RuleInfo*>& rules, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, configDirectory, rules))
{
    d->settle.setSingleShot(true);
    d->settle.setInterval(quietTime);
    connect(&d->settle, &QTimer::timeout, this, &PolicyStore::load);
    connect(&d->watcher, &QFileSystemWatcher::directoryChanged, this, [this] { d->settle.start(); });
    connect(&d->watcher, &QFileSystemWatcher::fileChanged, this, [this] { d->settle.start(); });
    connect(&d->clock, &QTimer::timeout, this, [this] { setDay(today()); });
    d->clock.start(clockInterval);
}

PolicyStore::~PolicyStore() = default;

QString PolicyStore::path() const
{
    return d->file.path();
}

const Policy& PolicyStore::policy() const
{
    return d->policy;
}

std::optional<Error> PolicyStore::error() const
{
    return d->error;
}

void PolicyStore::setProfile(Profile profile)
{
    if (profile != d->policy.profile) {
        d->policy.profile = profile;
        Q_EMIT changed();
    }
}

void PolicyStore::setDay(QDate day)
{
    if (day != d->policy.day) {
        d->policy.day = day;
        Q_EMIT changed();
    }
}

void PolicyStore::change(
    const PolicyChange& change, const QObject* context, std::function<void(const std::optional<Error>& refusal)> done)
{
    d->worker.start([this, change, context = QPointer<const QObject>(context), done = std::move(done)] {
        const Result<Policy> changed = d->file.change(change);
        return [this, context, done, changed] {
            if (changed) {
                d->take({.policy = *changed, .exists = true, .error = {}, .mistakes = {}});
            }
            if (context) {
                done(changed ? std::nullopt : std::optional(changed.error()));
            }
        };
    });
}

void PolicyStore::load()
{
    d->watch();
    d->worker.start([this] {
        return [this, content = d->file.read()] {
            d->take(content);
        };
    });
}

} // namespace Hull
