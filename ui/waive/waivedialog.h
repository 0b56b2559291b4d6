// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rules/waiverproposal.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Hull {

class Fleet;
class PolicyStore;
class WindowSettings;

/*!
 * Asks who answers for a finding, why and until when, and how far that reaches; says how many findings it covers now.
 * It writes the policy when everything that is needed is there, and stays open with the reason where that fails. Of a
 * privileged port one port alone can be accepted, too. It remembers the owner.
 */
class WaiveDialog : public QDialog
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        PolicyStore& policy;
        const Fleet& fleet; //!< what the waiver would cover
        WindowSettings& settings;
    };

    WaiveDialog(const Context& context, WaiverSubject subject, QWidget* parent = nullptr);

    void accept() override; //!< writes the policy first, and closes once that is done

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* createHead();
    void addScope(QFormLayout& form);
    void addPeople(QFormLayout& form);
    void addExpiry(QFormLayout& form);
    [[nodiscard]] QWidget* createButtons();
    [[nodiscard]] QString reachText(WaiverReach reach) const;
    [[nodiscard]] WaiverReach reach() const;
    [[nodiscard]] const WaivablePort* port() const; //!< null: the finding as a whole
    [[nodiscard]] Waiver waiver() const;
    [[nodiscard]] AllowedPort allowedPort() const;
    [[nodiscard]] int covered() const; //!< findings
    [[nodiscard]] QString missing() const; //!< what is to be filled in yet; empty: nothing
    void updateForm();
    void updateCoverage();
    void onWritten(const std::optional<Error>& refusal);

    const Context m_context;
    const WaiverSubject m_subject;
    const std::vector<WaiverReach> m_reaches;
    const std::vector<WaivablePort> m_ports;
    QWidget* m_form;
    QComboBox* m_what;
    QButtonGroup* m_reach;
    QLabel* m_coverage;
    QPlainTextEdit* m_reason;
    QLineEdit* m_owner;
    QLineEdit* m_approver;
    QLineEdit* m_ticket;
    QDateEdit* m_expires;
    QLabel* m_days;
    QCheckBox* m_reopens;
    QLabel* m_hint;
    QPushButton* m_waive = nullptr;
    bool m_isWriting = false;
};

} // namespace Hull
