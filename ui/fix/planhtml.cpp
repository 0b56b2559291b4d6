// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/planhtml.h"

#include "ui/fix/fixtexts.h"
#include "ui/theme/severitypalette.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const QByteArray& json)
{
    // Only arrays and objects are documents to Qt.
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

bool isNothing(const QByteArray& json)
{
    const QJsonValue value = valueOf(json);
    return value.isUndefined() || value.isNull() || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
}

class ChangesTable
{
public:
    explicit ChangesTable(const QPalette& palette)
        : m_palette(palette)
        , m_tones(SeverityPalette::of(palette))
    { }

    [[nodiscard]] QString html(
        const std::vector<PlannedChange>& changes, const QString& before, const QString& after) const;

private:
    [[nodiscard]] QString side(Tone tone, QChar sign, const QByteArray& value, const QByteArray& other) const;
    [[nodiscard]] QString tint(Tone tone) const;

    const QPalette& m_palette;
    const SeverityPalette& m_tones;
};

//! A colour on the text's own background, faint enough that the text on it stays as readable as elsewhere.
QString ChangesTable::tint(Tone tone) const
{
    constexpr double share = 0.16;
    const QColor base = m_palette.color(QPalette::Base);
    const QColor color = m_tones.colors(tone).text;
    const auto mix = [](int below, int above) {
        return qRound(below * (1 - share) + above * share);
    };
    return QColor(mix(base.red(), color.red()), mix(base.green(), color.green()), mix(base.blue(), color.blue()))
        .name();
}

//! One side of a change. A line that the other side has as well is no change, nor is one that says that there is none.
QString ChangesTable::side(Tone tone, QChar sign, const QByteArray& value, const QByteArray& other) const
{
    const QStringList others = shownLines(other);
    QString cell;
    for (const QString& line : shownLines(value)) {
        const QString text = line.toHtmlEscaped();
        const bool isSame = others.contains(line);
        if (isSame || isNothing(value)) {
            cell += u"<div style=\"color:%1\"><code>&nbsp;&nbsp;%2</code></div>"_s.arg(
                m_tones.colors(Tone::Neutral).text.name(), text);
        } else {
            cell += u"<div style=\"background-color:%1\"><code><b style=\"color:%2\">%3</b>&nbsp;%4</code></div>"_s.arg(
                tint(tone), m_tones.colors(tone).text.name(), sign, text);
        }
    }
    return u"<td width=\"50%\" valign=\"top\">"_s + cell + u"</td>"_s;
}

QString ChangesTable::html(const std::vector<PlannedChange>& changes, const QString& before, const QString& after) const
{
    const QString muted = m_tones.colors(Tone::Neutral).text.name();
    const QString head = u"<th align=\"left\" style=\"color:%1; font-weight:normal\">%2</th>"_s;
    QString rows =
        u"<tr>%1%2</tr>"_s.arg(head.arg(muted, before.toHtmlEscaped()), head.arg(muted, after.toHtmlEscaped()));
    for (const PlannedChange& change : changes) {
        rows += u"<tr><td colspan=\"2\"><b>%1</b> <span style=\"color:%2\">%3</span></td></tr>"_s.arg(
            QString(change.path).toHtmlEscaped().replace(u'.', u".\u200b"_s), muted, change.rule.toHtmlEscaped());
        rows += u"<tr>"_s + side(Tone::Critical, u'−', change.before, change.after)
            + side(Tone::Good, u'+', change.after, change.before) + u"</tr>"_s;
    }
    return u"<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"_s + rows + u"</table>"_s;
}

class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(Hull::PlanText)

public:
    PlanText(const RemediationPlan& plan, const QPalette& palette)
        : m_plan(plan)
        , m_palette(palette)
        , m_tones(SeverityPalette::of(palette))
    { }

    [[nodiscard]] QString html() const
    {
        return changes() + findings() + list(tr("What is lost"), m_plan.losses)
            + list(tr("What is done differently"), m_plan.decisions) + list(tr("What happens"), m_plan.steps);
    }

private:
    [[nodiscard]] QString title(const QString& text) const
    {
        return u"<h4 style=\"margin-top:12px; margin-bottom:4px\">%1</h4>"_s.arg(text.toHtmlEscaped());
    }
    [[nodiscard]] QString changes() const;
    [[nodiscard]] QString findings() const;
    [[nodiscard]] QString list(const QString& heading, const std::vector<Message>& messages) const;

    const RemediationPlan& m_plan;
    const QPalette& m_palette;
    const SeverityPalette& m_tones;
};

QString PlanText::changes() const
{
    if (m_plan.changes.empty()) {
        return u"<p>%1</p>"_s.arg(tr("Nothing changes.").toHtmlEscaped());
    }
    return title(tr("What changes")) + changesHtml(m_plan.changes, tr("Now"), tr("Afterwards"), m_palette);
}

QString PlanText::findings() const
{
    if (m_plan.findings.empty()) {
        return {};
    }
    QString rows;
    for (const FindingForecast& forecast : m_plan.findings) {
        const bool isGood = forecast.fate == FindingForecast::Fate::Goes;
        const bool isBad = forecast.fate == FindingForecast::Fate::Appears;
        const ToneColors& colors = m_tones.colors(isGood ? Tone::Good : isBad ? Tone::Critical : Tone::Neutral);
        rows += u"<tr><td style=\"color:%1\">%2&nbsp;%3</td><td>%4</td><td>%5</td></tr>"_s.arg(colors.text.name(),
            isGood      ? u"✔"_s
                : isBad ? u"✖"_s
                        : u"–"_s,
            fateText(forecast.fate).toHtmlEscaped().replace(u' ', u"&nbsp;"_s), QString(forecast.rule->id),
            Message{forecast.rule->title, {}}.translated().toHtmlEscaped());
    }
    return title(tr("What becomes of the findings")) + u"<table cellspacing=\"0\" cellpadding=\"3\">"_s + rows
        + u"</table>"_s;
}

QString PlanText::list(const QString& heading, const std::vector<Message>& messages) const
{
    if (messages.empty()) {
        return {};
    }
    QString items;
    for (const Message& message : messages) {
        items += u"<li>%1</li>"_s.arg(message.translated().toHtmlEscaped());
    }
    return title(heading) + u"<ul style=\"margin-top:0px\">"_s + items + u"</ul>"_s;
}

QString compact(const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString();
    }
    const QJsonObject object = value.toObject();
    if (object.size() == 2 && object.contains("HostIp"_L1) && object.contains("HostPort"_L1)) { // of a published port
        const QString address = object["HostIp"_L1].toString();
        return PlanText::tr("port %1 of %2")
            .arg(object["HostPort"_L1].toString(), address.isEmpty() ? PlanText::tr("every address") : address);
    }
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

} // namespace

QStringList shownLines(const QByteArray& json)
{
    const QJsonValue value = valueOf(json);
    if (value.isUndefined() || value.isNull()) {
        return {PlanText::tr("not set")};
    }
    QStringList lines;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto& entry : list) {
            lines += compact(entry);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            lines += entry.key() + u": "_s + compact(entry.value());
        }
    } else {
        lines += compact(value);
    }
    return lines.isEmpty() ? QStringList{PlanText::tr("empty")} : lines;
}

QString changesHtml(
    const std::vector<PlannedChange>& changes, const QString& before, const QString& after, const QPalette& palette)
{
    return ChangesTable(palette).html(changes, before, after);
}

QString planHtml(const RemediationPlan& plan, const QPalette& palette)
{
    return PlanText(plan, palette).html();
}

} // namespace Hull
