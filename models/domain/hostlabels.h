// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Hull {

//! How the user sorts a host in: for people only, nothing is decided by it.
struct HostLabels
{
    QString group; //!< empty: none
    QStringList tags;

    friend bool operator==(const HostLabels&, const HostLabels&) = default;
};

} // namespace Hull
