// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/container.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Hull {

/*!
 * What another host tells of some of its paths: where the engine's socket really lies, and which of the paths that
 * containers have as devices are block devices. A part of RemoteProc's script, and what that printed. Nothing of a
 * container is looked at here, so none can put anything into the output.
 */
class RemotePaths
{
public:
    //! The mark behind which its lines stand.
    static constexpr std::string_view mark = "paths";

    //! A path with characters that mean something to a shell is left out; at most a few hundred are asked for.
    [[nodiscard]] static QByteArray script(
        const std::vector<std::shared_ptr<const Container>>& containers, const QString& socket);

    void takeLine(std::string_view line);

    [[nodiscard]] QString realSocket() const { return m_realSocket; } //!< empty where it was not told
    void addTo(KernelView& view, const Container& container) const; //!< sets devices

private:
    QString m_realSocket;
    std::unordered_map<std::string, KernelView::Device::Kind> m_devices; // by path
};

} // namespace Hull
