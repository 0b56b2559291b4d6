// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/hostresolver.h"
#include "ui/connect/connectionpage.h"

class QComboBox;
class QLabel;

namespace Hull {

class PlainConsent;

/*!
 * A docker context, followed: its settings are read anew at each connect. One that leads to tcp without TLS needs a
 * consent, which is about the address that it leads to now.
 */
class ContextPage : public ConnectionPage
{
    Q_OBJECT

public:
    explicit ContextPage(const DockerEnvironment& environment, QWidget* parent = nullptr);

    void describe(SavedHost& host) const override;
    void load(const SavedHost& host) override;
    [[nodiscard]] bool isUntouched() const override;
    //! Only where that was said of what the context leads to now.
    [[nodiscard]] bool allowsChanges(const SavedHost& host) const override;

private:
    void showEndpoint();

    const DockerEnvironment m_environment;
    QComboBox* m_name;
    QLabel* m_endpoint;
    PlainConsent* m_consent;
    Host m_resolved; //!< where the context leads; its address is not known where it leads nowhere
    QString m_plainEndpoint; //!< the same where that is without TLS; else empty
};

} // namespace Hull
