// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

// What is Qt's in our window: its own translations are a package that need not be installed.
[[maybe_unused]] constexpr std::array qtTexts{
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
};

QString textsFolder()
{
    return u":/i18n"_s;
}

QString fileName(const QString& language)
{
    return u"hullwright_%1.qm"_s.arg(language);
}

//! "de" of "de_AT.UTF-8@euro".
QString languagePart(const QString& locale)
{
    const auto end = std::find_if(locale.begin(), locale.end(), [](QChar c) { return !c.isLetter(); });
    return locale.left(end - locale.begin());
}

//! No locale, or the one for programs that read what others print.
bool isPlain(const QString& locale)
{
    const QString name = locale.section(u'.', 0, 0);
    return name.isEmpty() || name == "C"_L1 || name == "POSIX"_L1;
}

} // namespace

QString wantedLanguage(const QProcessEnvironment& environment)
{
    QString locale;
    for (const auto& variable : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        if (locale.isEmpty()) {
            locale = environment.value(variable);
        }
    }
    if (isPlain(locale)) {
        return {};
    }
    const QStringList preferred = environment.value(u"LANGUAGE"_s).split(u':', Qt::SkipEmptyParts);
    for (const QString& name : preferred.isEmpty() ? QStringList{locale} : preferred) {
        QString language = languagePart(name);
        if (language == "en"_L1 || isPlain(name)) {
            return {};
        }
        if (QFile::exists(textsFolder() + u'/' + fileName(language))) {
            return language;
        }
    }
    return {};
}

Language::Language(const QString& name)
{
    if (name.isEmpty()) {
        return;
    }
    if (m_qt.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    // Asked before Qt's, since it was installed later.
    if (m_own.load(fileName(name), textsFolder())) {
        QCoreApplication::installTranslator(&m_own);
    }
}

} // namespace Hull
