// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/contextlist.h"
#include "ui/connect/connectionpage.h"

#include <optional>

class QComboBox;
class QLabel;

namespace Hull {

class PlainConsent;

/*!
 * A docker context, followed: its settings are read anew at each connect. One that leads to tcp without TLS needs a
 * consent, which is about the address that it leads to now. Docker's files may lie on a file system that hangs, so the
 * contexts are read elsewhere.
 */
class ContextPage : public ConnectionPage
{
    Q_OBJECT

public:
    explicit ContextPage(QWidget* parent = nullptr);

    //! May come later, and again; what is chosen stays so. True where that leads elsewhere now.
    bool setContexts(const ContextList& contexts);

    void describe(SavedHost& host) const override;
    [[nodiscard]] Result<Host> resolve(const SavedHost& described) const override;
    void load(const SavedHost& host) override;
    [[nodiscard]] bool isUntouched() const override;
    //! Only where that was said of what the context leads to now.
    [[nodiscard]] bool allowsChanges(const SavedHost& host) const override;

private:
    [[nodiscard]] Result<Host> resolved() const; //!< what is chosen
    void offer(const QString& chosen);
    void showEndpoint();
    [[nodiscard]] Host target() const; //!< where it leads; its address is not known where it leads nowhere

    std::optional<ContextList> m_contexts; //!< nothing: they have not been read yet
    QComboBox* m_name;
    QLabel* m_endpoint;
    PlainConsent* m_consent;
    Result<Host> m_resolved; //!< where the chosen context leads
    QString m_plainEndpoint; //!< the same where that is without TLS; else empty
};

} // namespace Hull
