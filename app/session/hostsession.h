// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/collect/snapshotcollector.h"
#include "app/session/transportfactory.h"
#include "models/domain/engineevent.h"
#include "models/domain/finding.h"
#include "models/domain/hostlabels.h"
#include "models/domain/policy.h"
#include "models/domain/transaction.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Hull {

class EngineActions;

/*!
 * One host over time: reads it, has it judged, keeps the latest assessment. A failed refresh keeps the last good
 * assessment, so the table shows old rows (marked stale) rather than none; without one, the address
 * alone is judged.
 *
 * A live session also follows the engine's events, keeps the assessment up to date with them, and comes back by itself
 * after a loss. From the moment of a loss until then its assessment is stale. It also tries again by itself where the
 * first attempt fails for a reason that may pass.
 */
class HostSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, //!< nothing was read yet
        Reading, //!< or connecting, see isConnecting()
        Ready, //!< the latest reading is complete
        Partial, //!< the latest reading lacks some containers, see error()
        Failed, //!< the latest reading failed, see error()
    };
    Q_ENUM(State)

    //! options.profile follows the policy's.
    HostSession(
        const ConnectionServices& services, Host host, const CollectOptions& options, QObject* parent = nullptr);
    //! A host that was read from a file: Ready at once, refresh() reads nothing.
    HostSession(const ConnectionServices& services, const SnapshotPtr& snapshot, QObject* parent = nullptr);
    //! A host that cannot be read at all (a context that does not exist, a file that is no inspect output): Failed for
    //! good, refresh() reads nothing.
    HostSession(const ConnectionServices& services, Host host, Error error, QObject* parent = nullptr);
    ~HostSession() override;

    [[nodiscard]] const Host& host() const;
    [[nodiscard]] const HostLabels& labels() const;
    void setLabels(const HostLabels& labels); //!< told by stateChanged()
    [[nodiscard]] State state() const;
    [[nodiscard]] const std::optional<Error>& error() const; //!< of the latest reading
    [[nodiscard]] HostAssessmentPtr assessment() const; //!< null until the first reading has ended; see wasRead()
    [[nodiscard]] bool isStale() const; //!< assessment() is older than the latest (failed) reading
    [[nodiscard]] bool canRefresh() const; //!< false where refresh() reads nothing
    [[nodiscard]] bool isConnecting() const; //!< the way to the engine is being opened
    //! The reading under way is another attempt after one that failed, which nobody asked for, and has not shown yet
    //! that the host is there.
    [[nodiscard]] bool isRetrying() const;
    [[nodiscard]] bool isAsking() const; //!< the user is asked something, and the reading waits for the answer
    [[nodiscard]] int containersRead() const; //!< of the reading under way
    [[nodiscard]] int containersListed() const;

    void setLive(bool live); //!< off at first: a scan reads once
    //! The assessment is kept up to date with what the engine tells.
    [[nodiscard]] bool isLive() const;
    //! Why it is read again every minute in place of being live: its events cannot be followed. Nothing where it is
    //! live or not meant to be.
    [[nodiscard]] std::optional<Error> pollReason() const;
    void setPollInterval(std::chrono::milliseconds interval); //!< for tests; counts from the next reading on
    //! When the host is tried again by itself, UTC; invalid where it is not waiting for that.
    [[nodiscard]] QDateTime nextAttempt() const;
    [[nodiscard]] const std::optional<EngineEvent>& lastEvent() const; //!< without the noise of health checks
    [[nodiscard]] QDateTime lastEventTime() const; //!< when it arrived here, UTC; invalid before the first one

    void setPolicy(const Policy& policy); //!< judges again; a wider profile also reads again
    //! What the rules find in the originals that these changes keep is parked, not open. Judges again where it is
    //! another list.
    void setKeptOriginals(const std::vector<TransactionRecord>& changes);
    //! Reads the host anew. While a reading is under way it goes on, but is not isRetrying() any more.
    void refresh();
    //! The same, and begins again where a reading is under way: what it began with is not true any more.
    void readAnew();
    void cancel(); //!< ends a reading; it then failed with Error::Kind::Cancelled
    void connectHost() { refresh(); }
    void disconnectHost(); //!< ends all that is under way, stays Idle until refresh(); what was read is stale
    void
    checkNow(); //!< the machine was asleep: whether the host is still there, and whether it was waiting for nothing

    //! The raw inspect document of a container, asked anew: nothing raw is kept. Not for hosts read from a file.
    RequestHandle inspectRaw(const ContainerId& id, const QObject* context, Handler<QByteArray> handler);
    //! Any document of the engine as it comes; path with its API version: "/v1.41/images/ID/json". It may hold
    //! secrets. Errors are those of the connection, Gone, Forbidden and HttpError.
    RequestHandle document(const QString& path, const QObject* context, Handler<QByteArray> handler);
    //! The same of a long one: its first bytes, and no more of it is fetched.
    RequestHandle beginning(const QString& path, qint64 bytes, const QObject* context, Handler<QByteArray> handler);
    //! The calls that change what is on the host, at the engine's newest API version; null where there is no engine to
    //! call. Not to be used after the session is gone.
    [[nodiscard]] std::unique_ptr<EngineActions> actions() const;
    [[nodiscard]] QString wantedApi() const; //!< DOCKER_API_VERSION, which counts for reading; mostly empty

Q_SIGNALS:
    void stateChanged();
    void askingChanged(); //!< see isAsking()
    void progressed();
    void assessmentChanged();
    void eventHeard(); //!< see lastEvent()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
