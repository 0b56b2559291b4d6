// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/message.h"

#include <QCoreApplication>

namespace Hull {

namespace {

//! Puts the arguments in, in one pass: an argument that itself contains "%1" stays as it is.
QString filledIn(const QString& text, const QStringList& arguments)
{
    QString filled;
    filled.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const int number = next.unicode() - u'0';
        if (text[i] == u'%' && number >= 1 && number <= arguments.size()) {
            filled += arguments[number - 1];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace

QString Message::english() const
{
    return source ? filledIn(QString::fromUtf8(source), arguments) : QString();
}

QString Message::translated() const
{
    return source ? filledIn(QCoreApplication::translate("Hull", source), arguments) : QString();
}

} // namespace Hull
