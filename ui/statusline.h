// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/hostrow.h"

#include <QObject>

#include <vector>

class QLabel;
class QStatusBar;

namespace Hull {

//! The window's last line: how the hosts fare, what is being read, when the last reading was, and that nothing can be
//! changed.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar& bar, bool demo, bool lockedReadOnly, QObject* parent = nullptr);

    void setHosts(const std::vector<HostRow>& hosts);
    void notify(const QString& message); //!< for a few seconds: "Copied"

private:
    void addMark(QLatin1String icon, const QString& objectName, const QString& text, const QString& explanation);
    [[nodiscard]] static QString hostsText(const std::vector<HostRow>& hosts);
    [[nodiscard]] static QString activityText(const std::vector<HostRow>& hosts);

    QStatusBar& m_bar;
    QLabel* m_hosts;
    QLabel* m_activity;
};

} // namespace Hull
