// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/transactionoutcome.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Hull {

class EngineActions;

//! What a container did while it was watched.
struct WatchReport
{
    bool isGood = false;
    std::vector<VerificationLine> lines;
    QByteArray document; //!< its inspect document at the end; may hold secrets
};

/*!
 * Looks again and again whether a container that was just started stays up: that it runs, is not restarted, and that
 * its health check (if it has one) becomes good in the time that the check itself allows.
 */
class ReplacementWatch : public QObject
{
    Q_OBJECT

public:
    //! actions must outlive this. Without heedHealth it only has to run.
    ReplacementWatch(EngineActions& actions, ContainerId container, std::chrono::milliseconds probation,
        bool heedHealth, QObject* parent);

    void start(); //!< the time counts from now on

Q_SIGNALS:
    void finished(const Hull::WatchReport& report);

private:
    void look();
    void judge(const QByteArray& document);
    void end(bool isGood, QByteArray document);
    void add(QLatin1String check, VerificationLine::Status status, const char* source, QStringList arguments = {});

    EngineActions& m_actions;
    const ContainerId m_container;
    const std::chrono::milliseconds m_probation;
    const bool m_heedHealth;
    QElapsedTimer m_watched;
    QTimer m_next;
    QByteArray m_startedAt;
    int m_unanswered = 0; //!< questions in a row
    WatchReport m_report;
};

} // namespace Hull
