// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QTranslator>

namespace Hull {

/*!
 * The language that the desktop wants texts in, of those that there are: "de"; empty for English, which the sources
 * are written in. As gettext does it: LC_ALL, LC_MESSAGES or LANG says which locale it is; LANGUAGE lists what is
 * preferred, unless that locale is C.
 */
[[nodiscard]] QString wantedLanguage(const QProcessEnvironment& environment);

/*!
 * All texts of the window are in this language for as long as the object lives. Made before the first text is asked
 * for: what is on the screen already does not change. Machine formats, logs and hullctl know nothing of it.
 */
class Language
{
public:
    explicit Language(const QString& name); //!< as from wantedLanguage(); English where there are no texts in it

private:
    QTranslator m_qt; //!< Qt's own texts, where they are installed
    QTranslator m_own;
};

} // namespace Hull
