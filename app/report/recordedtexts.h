// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ruleinfo.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <deque>

namespace Hull {

/*!
 * Holds what a saved scan says where a report otherwise refers to texts of the program: reasons, and rules of a version
 * that is not this one. Whatever it gave lives as long as it does.
 */
class RecordedTexts
{
public:
    [[nodiscard]] const char* text(const QString& text); //!< null for an empty one

    //! The rule of the catalogue; where there is none of that id, one with what the scan says of it.
    [[nodiscard]] const RuleInfo* rule(
        const QString& id, const QString& key, const QString& title, Severity severity, RuleScope scope);

private:
    [[nodiscard]] const QByteArray& stored(const QString& text);

    std::deque<QByteArray> m_texts; // never moved
    std::deque<RuleInfo> m_rules;
    QHash<QString, size_t> m_textPlaces;
    QHash<QString, const RuleInfo*> m_rulesById;
};

} // namespace Hull
