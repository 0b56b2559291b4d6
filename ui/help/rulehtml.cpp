// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/rulehtml.h"

#include "models/domain/message.h"
#include "models/item/hostrow.h"
#include "models/item/rulelistmodel.h"
#include "models/item/ruletexts.h"
#include "ui/theme/severitypalette.h"

#include <QCoreApplication>
#include <QPalette>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Free functions have no tr() of their own.
class RuleText
{
    Q_DECLARE_TR_FUNCTIONS(Hull::RuleText)

public:
    static QString section(const QString& heading, const QString& body)
    {
        return body.isEmpty() ? QString()
                              : u"<p><b>%1</b><br>%2</p>"_s.arg(heading.toHtmlEscaped(), body.toHtmlEscaped());
    }

    static QString severityText(const RuleRow& row)
    {
        return row.severity() == row.rule->severity
            ? severityWord(row.severity())
            : tr("%1 by the policy, else %2").arg(severityWord(row.severity()), severityWord(row.rule->severity));
    }

    static QString fixableText(const RuleRow& row)
    {
        return row.rule->scope == RuleScope::Host ? tr("On the host, by its administrator.")
            : row.rule->fixable                   ? tr("By the wizard, which makes the container again.")
                                                  : tr("By hand, where the container is described.");
    }

    static QString html(const RuleRow& row, const QPalette& palette)
    {
        const auto translated = [](const char* source) {
            return Message{source, {}}.translated();
        };
        QString html = u"<h3 style=\"margin-bottom:2px\">%1</h3>"_s.arg(translated(row.rule->title).toHtmlEscaped());
        html += u"<p style=\"margin-top:2px; color:%1\">%2 · %3</p>"_s.arg(
            SeverityPalette::of(palette).colors(Tone::Neutral).text.name(), QString(row.rule->id).toHtmlEscaped(),
            QString(row.rule->key).toHtmlEscaped());
        html += section(tr("Why it matters"), translated(row.rule->why));
        html += section(tr("How it is put right"), translated(row.rule->fix));
        html += section(tr("Who can do that"), fixableText(row));
        html += section(tr("Severity"), severityText(row));
        html += section(tr("Judged"), judgedText(row));
        html += section(tr("References"), referenceTexts(*row.rule).join(u" · "_s));
        return html;
    }
};

} // namespace

QString ruleHtml(const RuleRow& row, const QPalette& palette)
{
    return RuleText::html(row, palette);
}

} // namespace Hull
