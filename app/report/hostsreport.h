// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "app/report/scantable.h"
#include "models/domain/savedhost.h"

#include <optional>
#include <vector>

namespace Hull {

//! A saved host as a list shows it.
struct ListedHost
{
    SavedHost saved;
    Host host; //!< what it stands for now
    std::optional<Error> error; //!< why it stands for nothing: host is not to be looked at
};

//! The saved hosts as "hullwright.hostlist/1", in the order given.
[[nodiscard]] QByteArray hostsJson(const std::vector<ListedHost>& hosts, JsonWriter::Layout layout);

//! The saved hosts with name, group, kind and endpoint, for people.
[[nodiscard]] QByteArray hostsTable(const std::vector<ListedHost>& hosts, const TableLayout& layout);

} // namespace Hull
