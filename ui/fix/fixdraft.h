// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixoffer.h"
#include "app/remediation/planner.h"
#include "app/session/hostsession.h"
#include "models/domain/error.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Hull {

//! A container that is to be put right.
struct FixTarget
{
    HostSession* session = nullptr;
    ContainerId container;
    QString name;
    bool isProduction = false; //!< its name has to be typed before it is changed
};

/*!
 * One container's fix while it is being chosen: what is offered, what the user has said so far, and the plan of that.
 * Whatever changes is planned anew a moment later, so the plan is what the choices mean, or not there yet.
 */
class FixDraft : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Planning, //!< the plan is not there yet, or is of older answers
        Ready, //!< there is one: it may still be blocked, or need consent
        Failed, //!< none could be made, see error()
        Nothing, //!< no finding is ticked
    };
    Q_ENUM(State)

    //! wanted: the rule that the user came for; empty: none. Does not plan before start().
    FixDraft(const FixTarget& target, const QString& wanted, QObject* parent = nullptr);
    ~FixDraft() override;

    void start(); //!< reads what speaks for capabilities, where that matters, and plans
    //! What it said in an attempt that failed: that may speak for more of them, and is planned anew.
    void setFailedLog(const QStringList& lines);

    [[nodiscard]] HostSession* session() const { return m_session; } //!< null once the host was removed
    [[nodiscard]] const HostId& host() const { return m_host; }
    [[nodiscard]] const QString& hostName() const { return m_hostName; }
    [[nodiscard]] const ContainerId& container() const { return m_container; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isProduction() const { return m_isProduction; }
    [[nodiscard]] const FixOffer& offer() const { return m_offer; }

    [[nodiscard]] const FixAnswers& answers() const { return m_answers; }
    void setAnswers(const FixAnswers& answers);
    [[nodiscard]] const QStringList& allowedRisks() const { return m_allowedRisks; }
    void setAllowed(const QString& risk, bool allowed); //!< of a warning; nothing is planned anew

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const PlannedRecreation* planned() const; //!< nullptr unless Ready
    [[nodiscard]] const RemediationPlan* plan() const; //!< the latest one, also while a newer is being made
    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] bool isManaged() const { return !m_offer.manager.message.isEmpty(); }
    [[nodiscard]] bool needsAnswer() const; //!< a ticked fix cannot be applied as it stands
    [[nodiscard]] bool needsConsent() const; //!< a warning has to be allowed
    [[nodiscard]] bool canRun() const; //!< nothing is left to be answered, allowed or changed

Q_SIGNALS:
    void changed();
    void capabilitiesOffered(); //!< others than before; what speaks for one ticks it

private:
    [[nodiscard]] std::optional<FixOffer> currentOffer() const; //!< unset: the container is not there any more
    void onClues(EngineClues clues);
    void plan(int delayMs);
    void ask();
    void onPlanned(Result<PlannedRecreation> planned);

    QPointer<HostSession> m_session;
    HostId m_host;
    QString m_hostName;
    ContainerId m_container;
    QString m_name;
    bool m_isProduction;
    EngineClues m_clues;
    bool m_hasClues = false; //!< they were read
    FixOffer m_offer;
    FixAnswers m_answers;
    QStringList m_allowedRisks;
    State m_state = State::Planning;
    std::optional<PlannedRecreation> m_planned;
    Error m_error;
    QTimer m_delay;
    std::unique_ptr<QObject> m_question; //!< whoever asks; its end calls the question off
};

//! Whether a line stops the change, whatever is allowed.
[[nodiscard]] bool isBlocking(const PreflightLine& line);

} // namespace Hull
