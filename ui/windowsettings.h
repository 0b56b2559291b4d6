// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

class QSettings;

namespace Hull {

//! What the window remembers from start to start: <configuration directory>/hullwright.conf. Nothing about hosts.
class WindowSettings
{
public:
    explicit WindowSettings(const QString& configDirectory);
    ~WindowSettings();

    [[nodiscard]] static QString defaultDirectory(); //!< $XDG_CONFIG_HOME/hullwright

    [[nodiscard]] QByteArray bytes(QLatin1String key) const; //!< geometry, dock and column states
    void setBytes(QLatin1String key, const QByteArray& value);
    [[nodiscard]] bool flag(QLatin1String key, bool otherwise) const;
    void setFlag(QLatin1String key, bool value);
    [[nodiscard]] int number(QLatin1String key, int otherwise) const;
    void setNumber(QLatin1String key, int value);
    [[nodiscard]] QStringList texts(QLatin1String key) const;
    void setTexts(QLatin1String key, const QStringList& values);
    [[nodiscard]] Theme::Scheme scheme() const;
    void setScheme(Theme::Scheme scheme);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace Hull
