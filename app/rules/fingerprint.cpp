// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

bool isConfigured(const Evidence& evidence)
{
    return evidence.origin != Origin::Runtime && evidence.origin != Origin::Kernel && evidence.origin != Origin::Exec;
}

//! "/proc/4711/status" without the number, which is another one after each start.
QString withoutProcess(const QString& path)
{
    constexpr auto proc = "/proc/"_L1;
    if (!path.startsWith(proc)) {
        return path;
    }
    const auto isDigit = [](QChar character) {
        return character.isDigit();
    };
    const auto number = path.begin() + proc.size();
    const auto end = std::find_if_not(number, path.end(), isDigit);
    return end == number ? path : QString(proc + u'*' + path.mid(end - path.begin()));
}

//! With its length in front, so that no two lists of texts look the same.
void add(QCryptographicHash& hash, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
}

} // namespace

QString fingerprintOf(const Finding& finding, const QString& containerName)
{
    const bool anyConfigured = std::any_of(finding.evidence.begin(), finding.evidence.end(), isConfigured);
    std::vector<std::pair<QString, QString>> covered;
    for (const Evidence& evidence : finding.evidence) {
        if (!anyConfigured || isConfigured(evidence)) {
            covered.emplace_back(withoutProcess(evidence.path), evidence.observed);
        }
    }
    std::sort(covered.begin(), covered.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, u"hullwright.fingerprint/1"_s);
    add(hash, finding.rule->id);
    add(hash, containerName);
    for (const auto& entry : covered) {
        add(hash, entry.first);
        add(hash, entry.second);
    }
    return "sha256:"_L1 + QString::fromLatin1(hash.result().toHex());
}

} // namespace Hull
