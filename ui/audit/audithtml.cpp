// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textlayout.h"
#include "ui/audit/audittexts.h"
#include "ui/fix/planhtml.h"
#include "ui/theme/severitypalette.h"

#include <QCoreApplication>
#include <QPalette>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

class Page
{
    Q_DECLARE_TR_FUNCTIONS(Hull::AuditPage)

public:
    Page(const AuditRow& row, const QPalette& palette)
        : m_row(row)
        , m_palette(palette)
        , m_tones(SeverityPalette::of(palette))
    { }

    [[nodiscard]] static QString title(const AuditRow& row)
    {
        //: %1 a container, %2 its host
        return tr("%1 on %2").arg(printable(row.entry.record.name), printable(row.host));
    }
    [[nodiscard]] QString html() const { return head() + facts() + changes() + steps(); }

private:
    [[nodiscard]] static QString heading(const QString& text)
    {
        return u"<h4 style=\"margin-top:14px; margin-bottom:4px\">%1</h4>"_s.arg(text.toHtmlEscaped());
    }
    [[nodiscard]] QString muted() const { return m_tones.colors(Tone::Neutral).text.name(); }
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString changes() const;
    [[nodiscard]] QString steps() const;
    [[nodiscard]] QString step(const AuditLine& line) const;

    const AuditRow& m_row;
    const QPalette& m_palette;
    const SeverityPalette& m_tones;
};

QString Page::head() const
{
    return u"<h3 style=\"margin-top:0px; margin-bottom:2px\">%1</h3><p style=\"margin-top:0px\">%2</p>"_s.arg(
        title(m_row).toHtmlEscaped(), auditSentence(m_row.entry.record).toHtmlEscaped());
}

QString Page::facts() const
{
    QString rows;
    for (const AuditFact& fact : auditFacts(m_row)) {
        rows += u"<tr><td style=\"color:%1\">%2&nbsp;&nbsp;</td><td>%3</td></tr>"_s.arg(muted(),
            fact.label.toHtmlEscaped().replace(u' ', u"&nbsp;"_s),
            fact.value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return u"<table cellspacing=\"0\" cellpadding=\"2\" style=\"margin-top:8px\">"_s + rows + u"</table>"_s;
}

QString Page::changes() const
{
    const std::vector<PlannedChange>& changes = m_row.entry.record.changes;
    return changes.empty()
        ? QString()
        : heading(tr("What was changed")) + changesHtml(changes, tr("Before"), tr("After"), m_palette);
}

QString Page::step(const AuditLine& line) const
{
    if (!line.time.isValid()) {
        return u"<tr><td colspan=\"3\"><b>↩ %1</b></td></tr>"_s.arg(line.text.toHtmlEscaped());
    }
    const bool isDone = line.kind == StatusMark::Kind::Good;
    const ToneColors& colors = m_tones.colors(isDone ? Tone::Good : Tone::Medium);
    return u"<tr><td style=\"color:%1\">%2&nbsp;&nbsp;</td><td>%3&nbsp;&nbsp;</td><td style=\"color:%4\">%5&nbsp;%6</td></tr>"_s
        .arg(muted(), auditTime(line.time).replace(u' ', u"&nbsp;"_s), line.text.toHtmlEscaped(), colors.text.name(),
            isDone ? u"✔"_s : u"…"_s, line.status.toHtmlEscaped());
}

QString Page::steps() const
{
    QString rows;
    for (const AuditLine& line : auditLines(m_row.entry)) {
        rows += step(line);
    }
    return rows.isEmpty()
        ? QString()
        : heading(tr("Step by step")) + u"<table cellspacing=\"0\" cellpadding=\"2\">"_s + rows + u"</table>"_s;
}

QString changeText(const PlannedChange& change)
{
    return u"  %1 (%2): %3 → %4"_s.arg(printable(change.path), change.rule, printable(QString::fromUtf8(change.before)),
        printable(QString::fromUtf8(change.after)));
}

} // namespace

QString auditHtml(const AuditRow& row, const QPalette& palette)
{
    return Page(row, palette).html();
}

QString auditText(const AuditRow& row)
{
    QStringList lines{Page::title(row), auditSentence(row.entry.record)};
    for (const AuditFact& fact : auditFacts(row)) {
        lines += u"%1: %2"_s.arg(fact.label, QString(fact.value).replace(u'\n', u"; "_s));
    }
    if (!row.entry.record.changes.empty()) {
        lines += Page::tr("What was changed") + u':';
        for (const PlannedChange& change : row.entry.record.changes) {
            lines += changeText(change);
        }
    }
    if (!row.entry.steps.empty()) {
        lines += Page::tr("Step by step") + u':';
        for (const AuditLine& line : auditLines(row.entry)) {
            lines += line.time.isValid() ? u"  %1  %2: %3"_s.arg(auditTime(line.time), line.text, line.status)
                                         : u"  "_s + line.text;
        }
    }
    return lines.join(u'\n');
}

} // namespace Hull
