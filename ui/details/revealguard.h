// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace Hull {

class ModalGateway;

//! Asks once, before secret values come on the screen for the first time; after a yes it asks no more until the end.
class RevealGuard : public QObject
{
    Q_OBJECT

public:
    explicit RevealGuard(ModalGateway& gateway, QObject* parent = nullptr);

    //! Calls reveal at once if the user agreed before, or when he agrees now.
    void request(QWidget* parent, std::function<void()> reveal);

private:
    ModalGateway& m_gateway;
    bool m_agreed = false;
};

} // namespace Hull
