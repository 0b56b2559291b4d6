// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/naturalorder.h"

#include <QString>

namespace Hull {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/*!
 * A run of digits becomes '0', its length and its digits: a longer number sorts behind a shorter one, and all numbers
 * stay where digits stand among other characters.
 */
void appendNumber(QByteArray& key, QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0') {
        digits = digits.mid(1);
    }
    key += '0';
    key += static_cast<char>(std::min<qsizetype>(digits.size(), 255));
    for (const QChar digit : digits) {
        key += digit.toLatin1();
    }
}

} // namespace

QByteArray naturalKey(QStringView text)
{
    const QString folded = text.toString().toCaseFolded();
    QByteArray key;
    key.reserve(folded.size() + 8);
    qsizetype i = 0;
    while (i < folded.size()) {
        const qsizetype start = i;
        const bool digits = isDigit(folded[i]);
        while (i < folded.size() && isDigit(folded[i]) == digits) {
            ++i;
        }
        const QStringView run = QStringView(folded).mid(start, i - start);
        if (digits) {
            appendNumber(key, run);
        } else {
            key += run.toUtf8();
        }
    }
    return key;
}

} // namespace Hull
