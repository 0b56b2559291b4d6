// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;

namespace Hull {

//! What a connection without TLS means, and the consent to it.
class PlainConsent : public QWidget
{
    Q_OBJECT

public:
    //! prefix begins the object names of its parts.
    explicit PlainConsent(const QString& prefix, QWidget* parent = nullptr);

    [[nodiscard]] bool isGiven() const;
    void setGiven(bool given);

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_consent;
};

} // namespace Hull
