// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/rulejudge.h"

#include "app/session/hostsession.h"

#include <QPointer>
#include <QtGlobal>

#include <memory>

namespace Hull {

namespace {

bool isReadingNow(const HostSession& session)
{
    return session.state() == HostSession::State::Reading;
}

} // namespace

Result<std::vector<OpenFinding>> openFindings(const HostSession& session, const ContainerId& container)
{
    const HostAssessmentPtr assessment = session.assessment();
    if (!wasRead(assessment) || session.isStale()) {
        return session.error().value_or(Error{.kind = Error::Kind::Internal});
    }
    const std::vector<ContainerPtr>& containers = assessment->snapshot->containers;
    for (size_t i = 0; i < containers.size(); ++i) {
        if (containers[i]->id != container) {
            continue;
        }
        std::vector<OpenFinding> open;
        for (const Finding& finding : assessment->containers[i].findings) {
            if (finding.status == FindingStatus::Open && finding.severity != Severity::Info) {
                open.push_back({finding.rule->id, finding.severity});
            }
        }
        return open;
    }
    return Error{.kind = Error::Kind::Gone,
        .message = {QT_TRANSLATE_NOOP("Hull", "The container is not on the host any more."), {}}};
}

void judgeContainer(HostSession& session, const ContainerId& container, const QObject* context,
    Handler<std::vector<OpenFinding>> handler)
{
    // A reading that began before the change may not show it: only one that begins now counts.
    auto waiting = std::make_shared<QMetaObject::Connection>();
    const auto begun = std::make_shared<bool>(!isReadingNow(session));
    *waiting = QObject::connect(&session, &HostSession::stateChanged, context,
        [&session, container, waiting, begun, handler = std::move(handler)] {
            if (isReadingNow(session)) {
                return;
            }
            if (!*begun) {
                *begun = true;
                session.refresh();
                return;
            }
            QObject::disconnect(*waiting);
            handler(openFindings(session, container));
        });
    session.refresh();
}

} // namespace Hull
