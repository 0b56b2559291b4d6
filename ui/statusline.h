// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/hostrow.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QLabel;
class QStatusBar;

namespace Hull {

class IconLabel;

//! The window's last line: how the hosts fare, what is being read, what happened last and when, and what may be
//! changed.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar& bar, bool demo, bool lockedReadOnly, QObject* parent = nullptr);

    void setHosts(const std::vector<HostRow>& hosts);
    void setAllowed(const QStringList& hosts); //!< names of those that may be changed
    void notify(const QString& message); //!< for a few seconds: "Copied"

private:
    void showActivity();
    struct Mark
    {
        IconLabel* icon;
        QLabel* text;
    };
    [[nodiscard]] Mark addMark(QLatin1String icon, const QString& objectName);
    static void show(const Mark& mark, const QString& text, const QString& explanation);
    [[nodiscard]] static QString hostsText(const std::vector<HostRow>& hosts);
    [[nodiscard]] static QString readingText(const std::vector<HostRow>& hosts); //!< empty while nothing is read
    [[nodiscard]] static QString lastReadingText(const std::vector<HostRow>& hosts);
    [[nodiscard]] QString lastEventText() const;

    QStatusBar& m_bar;
    QLabel* m_hosts;
    QLabel* m_activity;
    Mark m_lock{};
    const bool m_lockedReadOnly;
    QString m_reading;
    QString m_lastReading;
    QString m_event; //!< of the live hosts' latest one: "prod-b: start web-3"
    QDateTime m_eventTime;
    QTimer m_tick; //!< the time since it goes on by itself
};

} // namespace Hull
