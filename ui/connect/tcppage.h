// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/background.h"
#include "ui/connect/connectionpage.h"

#include <QStringList>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Hull {

class ModalGateway;
class PathEdit;
class PlainConsent;

//! An engine that listens on TCP: with certificates, or in the clear after an explicit consent.
class TcpPage : public ConnectionPage
{
    Q_OBJECT

public:
    explicit TcpPage(ModalGateway& gateway, QWidget* parent = nullptr);

    void describe(SavedHost& host) const override;
    void load(const SavedHost& host) override;
    [[nodiscard]] bool isUntouched() const override;

private:
    [[nodiscard]] QWidget* createTlsPart();
    [[nodiscard]] QWidget* createPlainPart();
    void lookBeside(const PathEdit* edit);
    void takeCertificates(const QStringList& paths);
    void askBeforeNotVerifying(bool verify);

    ModalGateway& m_gateway;
    QLineEdit* m_address;
    QRadioButton* m_tls;
    QRadioButton* m_plain;
    PathEdit* m_authority = nullptr;
    PathEdit* m_certificate = nullptr;
    PathEdit* m_key = nullptr;
    QLineEdit* m_serverName = nullptr;
    QCheckBox* m_verify = nullptr;
    PlainConsent* m_consent = nullptr;
    Background<QStringList> m_look; //!< for what lies beside a file that was named
};

} // namespace Hull
