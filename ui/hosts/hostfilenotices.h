// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/hostfile.h"

#include <QCoreApplication>

class QWidget;

namespace Hull {

class HostStore;
class ModalGateway;

//! Says what is wrong with hosts.json, each thing once and not at each look.
class HostFileNotices
{
    Q_DECLARE_TR_FUNCTIONS(Hull::HostFileNotices)

public:
    HostFileNotices(ModalGateway& gateway, QWidget& window); //!< both are borrowed; window is the notices' parent

    void tellState(const HostStore& store); //!< the file, or entries of it, have become no use since the last call
    void tellChange(const Result<HostFileChanged>& made); //!< where it could not be made, or cost the old file

private:
    void tellUnusable(const std::vector<UnusableHost>& unusable);

    ModalGateway& m_gateway;
    QWidget& m_window;
    std::optional<Error> m_error; //!< of the file, as it was told
    std::vector<UnusableHost> m_unusable; //!< entries that were told
};

} // namespace Hull
