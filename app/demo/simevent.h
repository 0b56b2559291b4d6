// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simprofile.h"

#include <QByteArray>
#include <QDateTime>

namespace Hull {

//! What a line of /events tells of a container.
struct SimEvent
{
    std::string action; //!< "start"
    std::string id;
    std::string name;
    std::string image;
    QDateTime time;
};

//! The line as that engine sends it: without some members from API 1.52 on, with others by Podman.
[[nodiscard]] QByteArray eventLine(const SimProfile& profile, const SimEvent& event);

} // namespace Hull
