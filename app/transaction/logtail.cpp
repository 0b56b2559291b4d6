// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/logtail.h"

#include "app/base/redact.h"

#include <QtEndian>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype frameHead = 8; // stream, three zeros, length
constexpr qsizetype longestLine = 500; // characters

bool isFramed(const QByteArray& log)
{
    return log.size() >= frameHead && log[0] >= 0 && log[0] <= 2 && log[1] == 0 && log[2] == 0 && log[3] == 0;
}

QByteArray withoutFrames(const QByteArray& log)
{
    QByteArray text;
    qsizetype at = 0;
    while (at + frameHead <= log.size()) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(log.constData() + at + 4));
        text += log.mid(at + frameHead, length);
        at += frameHead + length;
    }
    return text;
}

//! The environment's values that may stand in a line; short ones are words that mean nothing.
QStringList secretsOf(const QStringList& environment)
{
    constexpr qsizetype shortest = 4;
    QStringList secrets;
    for (const QString& entry : environment) {
        const QString name = entry.section(u'=', 0, 0);
        const QString value = entry.section(u'=', 1);
        if (value.size() >= shortest && looksSecret(name, value)) {
            secrets += value;
        }
    }
    return secrets;
}

QString shownWord(const QString& word)
{
    const qsizetype equals = word.indexOf(u'=');
    return equals > 0 ? word.left(equals + 1) + redacted(word.left(equals), word.mid(equals + 1)) : redacted(u"", word);
}

QString shownLine(QString line, const QStringList& secrets)
{
    for (const QString& secret : secrets) {
        line.replace(secret, redactionMark());
    }
    QStringList words = line.split(u' ');
    for (QString& word : words) {
        word = shownWord(word);
    }
    return words.join(u' ').left(longestLine);
}

} // namespace

QStringList shownLogLines(const QByteArray& log, const QStringList& environment)
{
    const QStringList secrets = secretsOf(environment);
    QStringList lines;
    for (const QByteArray& line : (isFramed(log) ? withoutFrames(log) : log).split('\n')) {
        if (const QByteArray text = line.trimmed(); !text.isEmpty()) {
            lines += shownLine(QString::fromUtf8(text), secrets);
        }
    }
    return lines;
}

} // namespace Hull
