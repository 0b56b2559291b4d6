// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/config/hostfile.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

#include <memory>

namespace Hull {

/*!
 * The text of hosts.json: what it says, and how it changes without losing what this version does not know. For the
 * .cpp files of this folder.
 */
class HostDocument
{
public:
    HostDocument(); //!< an empty one
    HostDocument(HostDocument&& other) noexcept;
    HostDocument& operator=(HostDocument&& other) noexcept;
    ~HostDocument();

    //! Error kind Unsupported: of a newer schema; BadConfiguration: no use, with the line and the reason.
    [[nodiscard]] static Result<HostDocument> parse(const QByteArray& bytes, const QString& path);

    [[nodiscard]] SavedHosts hosts() const;

    //! All of it or nothing.
    [[nodiscard]] std::optional<Error> apply(const HostChange& change);

    [[nodiscard]] QByteArray bytes() const;

private:
    std::unique_ptr<nlohmann::ordered_json> m_root;
};

} // namespace Hull
