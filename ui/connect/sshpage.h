// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connect/connectionpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Hull {

class ModalGateway;
class PathEdit;

//! An engine on another machine, through the user's own ssh. Whatever is left empty, ssh's configuration decides.
class SshPage : public ConnectionPage
{
    Q_OBJECT

public:
    //! aliases are the hosts that the user's ssh configuration names.
    SshPage(ModalGateway& gateway, const QStringList& aliases, QWidget* parent = nullptr);

    void describe(SavedHost& host) const override;
    void load(const SavedHost& host) override;
    [[nodiscard]] bool isUntouched() const override;

private:
    [[nodiscard]] QWidget* createAdvanced(ModalGateway& gateway);
    [[nodiscard]] SshTarget typedTarget() const;

    QComboBox* m_host;
    QString m_savedHost; //!< of the host that is edited
    QLineEdit* m_user;
    QSpinBox* m_port;
    QLineEdit* m_jump;
    QComboBox* m_socket;
    QToolButton* m_advancedToggle;
    PathEdit* m_identity = nullptr;
    QComboBox* m_way = nullptr;
    QCheckBox* m_trustNewKey = nullptr;
};

} // namespace Hull
