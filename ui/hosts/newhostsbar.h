// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/importsources.h"

#include <QFrame>

class QLabel;

namespace Hull {

//! Below the list of hosts: that docker or ssh have come to know others, which can be imported. Not there without any.
class NewHostsBar : public QFrame
{
    Q_OBJECT

public:
    explicit NewHostsBar(QWidget* parent = nullptr);

    void setHosts(const NewHosts& hosts);

Q_SIGNALS:
    void importRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};

} // namespace Hull
