// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/recordedtexts.h"

#include "app/rules/rulecatalogue.h"

#include <QtGlobal>

namespace Hull {

const QByteArray& RecordedTexts::stored(const QString& text)
{
    auto known = m_textPlaces.find(text);
    if (known == m_textPlaces.end()) {
        known = m_textPlaces.insert(text, m_texts.size());
        m_texts.push_back(text.toUtf8());
    }
    return m_texts[*known];
}

const char* RecordedTexts::text(const QString& text)
{
    return text.isEmpty() ? nullptr : stored(text).constData();
}

const RuleInfo* RecordedTexts::rule(
    const QString& id, const QString& key, const QString& title, Severity severity, RuleScope scope)
{
    if (const RuleInfo* known = ruleInfo(id)) {
        return known;
    }
    const RuleInfo*& rule = m_rulesById[id];
    if (!rule) {
        RuleInfo made;
        made.id = QLatin1String(stored(id));
        made.key = QLatin1String(stored(key));
        made.severity = severity;
        made.scope = scope;
        made.title = stored(title).constData();
        made.why = QT_TRANSLATE_NOOP("Hull", "The rule is one of another version of this program, which can tell.");
        made.fix = QT_TRANSLATE_NOOP("Hull", "See the version of the program that made the scan.");
        m_rules.push_back(std::move(made));
        rule = &m_rules.back();
    }
    return rule;
}

} // namespace Hull
