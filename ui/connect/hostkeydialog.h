// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connect/askpassdialog.h"

namespace Hull {

class IconLabel;

/*!
 * A host whose key is not known yet. Its fingerprint is to be compared: by eye, or by pasting the expected one, which
 * then must be the same before the key can be trusted. Cancel is the default.
 */
class HostKeyDialog : public AskpassDialog
{
    Q_OBJECT

public:
    HostKeyDialog(const Prompt& prompt, QWidget* parent);

private:
    void addFingerprint();
    void addComparison();
    void compare();

    QLineEdit* m_expected = nullptr;
    IconLabel* m_verdictIcon = nullptr;
    QLabel* m_verdict = nullptr;
    QPushButton* m_trust = nullptr;
};

} // namespace Hull
