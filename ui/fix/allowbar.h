// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Hull {

//! Says that nothing is changed on a host until the operator allows it, and lets him.
class AllowBar : public QFrame
{
    Q_OBJECT

public:
    explicit AllowBar(QWidget* parent = nullptr);

    //! hostName: of the host that is read-only; empty: none is, and nothing is said. lockReason: why nobody can allow
    //! it, a sentence; empty: it can be allowed. canBeForGood: also beyond the program's end.
    void setHost(const QString& hostName, const QString& lockReason, bool canBeForGood);

Q_SIGNALS:
    void allowRequested(bool forGood);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QCheckBox* m_forGood;
    QPushButton* m_allow;
    QString m_hostName;
};

} // namespace Hull
