// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connect/connectionpage.h"

class QComboBox;

namespace Hull {

//! An engine on this machine, by its socket.
class SocketPage : public ConnectionPage
{
    Q_OBJECT

public:
    explicit SocketPage(QWidget* parent = nullptr);

    void describe(SavedHost& host) const override;
    void load(const SavedHost& host) override;
    [[nodiscard]] bool isUntouched() const override;

private:
    QComboBox* m_path;
};

} // namespace Hull
