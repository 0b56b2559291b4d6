// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowsettings.h"

#include <QDir>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>

namespace Hull {

using namespace Qt::StringLiterals;

WindowSettings::WindowSettings(const QString& configDirectory)
    : m_settings(
        std::make_unique<QSettings>(QDir(configDirectory).filePath(u"hullwright.conf"_s), QSettings::IniFormat))
{ }

WindowSettings::~WindowSettings() = default;

QString WindowSettings::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/hullwright"_L1;
}

QByteArray WindowSettings::bytes(QLatin1String key) const
{
    return m_settings->value(key).toByteArray();
}

void WindowSettings::setBytes(QLatin1String key, const QByteArray& value)
{
    m_settings->setValue(key, value);
}

bool WindowSettings::flag(QLatin1String key, bool otherwise) const
{
    return m_settings->value(key, otherwise).toBool();
}

void WindowSettings::setFlag(QLatin1String key, bool value)
{
    m_settings->setValue(key, value);
}

int WindowSettings::number(QLatin1String key, int otherwise) const
{
    bool isNumber = false;
    const int value = m_settings->value(key).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

void WindowSettings::setNumber(QLatin1String key, int value)
{
    m_settings->setValue(key, value);
}

QStringList WindowSettings::texts(QLatin1String key) const
{
    return m_settings->value(key).toStringList();
}

void WindowSettings::setTexts(QLatin1String key, const QStringList& values)
{
    m_settings->setValue(key, values);
}

Theme::Scheme WindowSettings::scheme() const
{
    const QByteArray name = m_settings->value("window/theme"_L1).toString().toLatin1();
    bool known = false;
    const int value = QMetaEnum::fromType<Theme::Scheme>().keyToValue(name.constData(), &known);
    return known ? static_cast<Theme::Scheme>(value) : Theme::Scheme::System;
}

void WindowSettings::setScheme(Theme::Scheme scheme)
{
    m_settings->setValue("window/theme"_L1,
        QString::fromLatin1(QMetaEnum::fromType<Theme::Scheme>().valueToKey(static_cast<int>(scheme))));
}

} // namespace Hull
