// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/fleetscan.h"

#include "app/session/fleet.h"

namespace Hull {

namespace {

Error notConnected()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The host is not connected."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Connect it, and make the report anew."), {}};
    return error;
}

Error notReadYet()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The host was still being read when the report was made."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Wait until it is read, and make the report anew."), {}};
    return error;
}

//! A reading that is under way leaves what was read before as it is: that is the latest there is.
HostSnapshot::Status statusOf(const HostSession& session)
{
    switch (session.state()) {
    case HostSession::State::Ready:
        return HostSnapshot::Status::Complete;
    case HostSession::State::Partial:
        return HostSnapshot::Status::Partial;
    case HostSession::State::Reading:
        return wasRead(session.assessment()) && !session.isStale() ? session.assessment()->snapshot->status
                                                                   : HostSnapshot::Status::Unreachable;
    case HostSession::State::Idle:
    case HostSession::State::Failed:
        break;
    }
    return HostSnapshot::Status::Unreachable;
}

} // namespace

ScanHost scanHostOf(const HostSession& session)
{
    ScanHost host;
    host.host = session.host();
    host.error = session.error();
    host.assessment = session.assessment();
    host.status = statusOf(session);
    host.isStale = session.isStale() && wasRead(session.assessment());
    host.isFollowed = session.isLive() && !host.isStale;
    if (host.status == HostSnapshot::Status::Unreachable && !host.error) {
        host.error = session.state() == HostSession::State::Reading ? notReadYet() : notConnected();
    } else if (host.status == HostSnapshot::Status::Partial && !host.error) {
        host.error = host.assessment->snapshot->error;
    }
    return host;
}

ScanReport scanOf(const Fleet& fleet, const QDateTime& now)
{
    ScanReport report;
    report.toolVersion = QStringLiteral(HULL_VERSION);
    report.started = now.toUTC();
    report.finished = report.started;
    for (const HostSession* session : fleet.sessions()) {
        report.hosts.push_back(scanHostOf(*session));
        if (const HostAssessmentPtr& judged = report.hosts.back().assessment) {
            report.policy = judged->policy;
            report.profile = judged->policy.profile;
        }
    }
    return report;
}

} // namespace Hull
