// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/hostsession.h"

#include <QDateTime>
#include <QPointer>

namespace Hull {

//! What the details pane is about: a container of a host, or the host itself where container is empty.
struct DetailsSubject
{
    QPointer<HostSession> session;
    HostAssessmentPtr assessment; //!< of the session, or recalled; null where nothing was ever read
    QDateTime recalledFrom; //!< valid: assessment is of an earlier run, see HostRow
    ContainerId container;
    QString title; //!< "shop-db-1", or the host's name

    [[nodiscard]] bool isValid() const { return !session.isNull(); }
    [[nodiscard]] bool isRecalled() const { return recalledFrom.isValid(); }
    //! Whether there is an engine behind what is shown: not behind a file, nor behind what an earlier run saw.
    [[nodiscard]] bool hasEngine() const
    {
        return session && session->host().kind != EndpointKind::File && !isRecalled();
    }
    [[nodiscard]] bool isHost() const { return container.isEmpty(); }
    [[nodiscard]] bool isSameObject(const DetailsSubject& other) const
    {
        return session == other.session && container == other.container;
    }
};

//! The container of the subject in its snapshot; nullptr for a host and for one that could not be read.
[[nodiscard]] ContainerPtr containerOf(const DetailsSubject& subject);

//! What the rules say of it; null where nothing was judged. Belongs to the subject.
[[nodiscard]] const Assessment* assessmentOf(const DetailsSubject& subject);

} // namespace Hull
