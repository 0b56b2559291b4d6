// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/findinghtml.h"

#include "models/item/findinglistmodel.h"
#include "ui/details/inspectdocument.h"
#include "ui/paint/chips.h"
#include "ui/theme/severitypalette.h"

#include <QCoreApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QUrl>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Free functions have no tr() of their own.
class Card
{
    Q_DECLARE_TR_FUNCTIONS(Hull::FindingCard)

public:
    Card(const QModelIndex& index, const QPalette& palette, bool linkPaths)
        : m_index(index)
        , m_palette(palette)
        , m_tones(SeverityPalette::of(palette))
        , m_linkPaths(linkPaths)
    { }

    [[nodiscard]] QString html() const;

private:
    [[nodiscard]] QString text(int role) const { return m_index.data(role).toString().toHtmlEscaped(); }
    [[nodiscard]] QString label(Tone tone, const QString& words) const;
    [[nodiscard]] QString labels() const;
    [[nodiscard]] QString evidence() const;
    [[nodiscard]] QString evidencePath(const QString& path) const;
    [[nodiscard]] QString section(const QString& heading, const QString& body) const;
    [[nodiscard]] QString references() const;
    [[nodiscard]] FindingRow::Section rowSection() const
    {
        return static_cast<FindingRow::Section>(m_index.data(FindingListModel::SectionRole).toInt());
    }
    [[nodiscard]] static QString statusText(FindingStatus status);
    [[nodiscard]] static QString originText(const QString& origin);
    [[nodiscard]] static QString shownValue(const QString& observed);

    const QModelIndex& m_index;
    const QPalette& m_palette;
    const SeverityPalette& m_tones;
    bool m_linkPaths;
};

QString Card::label(Tone tone, const QString& words) const
{
    const ToneColors& colors = m_tones.colors(tone);
    return u"<span style=\"background-color:%1; color:%2;\">&nbsp;%3&nbsp;</span> "_s.arg(
        colors.fill.name(), colors.onFill.name(), words.toHtmlEscaped().replace(u' ', u"&nbsp;"_s)); // in one piece
}

QString Card::statusText(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Open:
        return tr("Open");
    case FindingStatus::Waived:
        return tr("Waived");
    case FindingStatus::Implied:
        return tr("Follows from another finding, not counted");
    case FindingStatus::Parked:
        return tr("On the stopped original that is kept for a roll-back, not counted");
    }
    return {};
}

QString Card::originText(const QString& origin)
{
    if (origin == originName(Origin::Config)) {
        return tr("configuration");
    }
    if (origin == originName(Origin::Runtime)) {
        return tr("running state");
    }
    if (origin == originName(Origin::Image)) {
        return tr("image");
    }
    if (origin == originName(Origin::Volume)) {
        return tr("volume");
    }
    if (origin == originName(Origin::Service)) {
        return tr("Swarm service");
    }
    if (origin == originName(Origin::Exec)) {
        return tr("exec");
    }
    return tr("kernel");
}

QString Card::labels() const
{
    switch (rowSection()) {
    case FindingRow::Section::NotAssessed:
        return label(Tone::Neutral, tr("Not assessed"));
    case FindingRow::Section::NotApplicable:
        return label(Tone::Neutral, tr("Does not apply"));
    case FindingRow::Section::Findings:
        break;
    }
    const auto severity = static_cast<Severity>(m_index.data(SeverityRole).toInt());
    QString labels = label(toneOf(severity), severityWord(severity));
    labels += label(
        Tone::Neutral, statusText(static_cast<FindingStatus>(m_index.data(FindingListModel::StatusRole).toInt())));
    const auto certainty = static_cast<Certainty>(m_index.data(FindingListModel::CertaintyRole).toInt());
    labels += label(
        Tone::Neutral, certainty == Certainty::Confirmed ? tr("Confirmed") : tr("Assumed: only the kernel could tell"));
    if (m_index.data(FindingListModel::FixableRole).toBool()) {
        labels += label(Tone::Neutral, tr("Can be put right by recreating the container"));
    }
    return labels;
}

QString Card::evidencePath(const QString& path) const
{
    // Long paths may break behind a dot, nowhere else.
    QString shown = path.toHtmlEscaped().replace(u'.', u".\u200b"_s);
    if (!m_linkPaths || !isInspectPath(path)) {
        return shown;
    }
    const QString target = QString::fromLatin1(QUrl::toPercentEncoding(path));
    return u"<a href=\"%1:%2\" style=\"color:%3\">%4</a>"_s.arg(
        pathScheme, target, m_palette.color(QPalette::Link).name(), shown);
}

QString Card::shownValue(const QString& observed)
{
    // An engine stores the id of a container whose namespace is joined; as docker ps shows it, it fits in a line.
    static const QRegularExpression joined(u"^(container:[0-9a-f]{12})[0-9a-f]{52}$"_s);
    const QRegularExpressionMatch match = joined.match(observed);
    return match.hasMatch() ? match.captured(1) : observed;
}

QString Card::evidence() const
{
    const auto lines = m_index.data(FindingListModel::EvidenceRole).value<QList<EvidenceLine>>();
    if (lines.isEmpty()) {
        return {};
    }
    const QString muted = m_tones.colors(Tone::Neutral).text.name();
    const QString head = u"<th align=\"left\" style=\"color:%1; font-weight:normal\">%2</th>"_s;
    QString rows = u"<tr>"_s;
    for (const QString& heading : {tr("Where"), tr("Observed"), tr("Expected"), tr("Read from")}) {
        rows += head.arg(muted, heading.toHtmlEscaped());
    }
    rows += u"</tr>"_s;
    for (const EvidenceLine& line : lines) {
        rows += u"<tr><td><code>%1</code></td><td><code>%2</code></td><td>%3</td><td>%4</td></tr>"_s.arg(
            evidencePath(line.path), shownValue(line.observed).toHtmlEscaped(), line.expected.toHtmlEscaped(),
            originText(line.origin).toHtmlEscaped());
    }
    return u"<table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">"_s + rows + u"</table>"_s;
}

QString Card::section(const QString& heading, const QString& body) const
{
    return body.isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(heading.toHtmlEscaped(), body);
}

QString Card::references() const
{
    return m_index.data(FindingListModel::ReferencesRole).toStringList().join(u" · "_s).toHtmlEscaped();
}

QString Card::html() const
{
    const bool isFinding = rowSection() == FindingRow::Section::Findings;
    const QString title = text(FindingListModel::TitleRole);
    const QString message = text(FindingListModel::MessageRole);
    const QString muted = m_tones.colors(Tone::Neutral).text.name();
    QString html = u"<h3 style=\"margin-bottom:2px\">%1</h3>"_s.arg(isFinding ? message : title);
    html += u"<p style=\"margin-top:2px; color:%1\">%2 · %3</p>"_s.arg(
        muted, text(FindingListModel::RuleIdRole), isFinding ? title : text(FindingListModel::RuleKeyRole));
    html += u"<p>"_s + labels() + u"</p>"_s;
    if (!isFinding) {
        html += section(rowSection() == FindingRow::Section::NotAssessed ? tr("Why it was not assessed")
                                                                         : tr("Why it does not apply"),
            message);
    }
    html += section(tr("Waiver"), text(FindingListModel::WaiverRole));
    html += evidence();
    html += section(tr("Why it matters"), text(FindingListModel::WhyRole));
    html += section(tr("How it is put right"), text(FindingListModel::FixRole));
    html += section(tr("References"), references());
    return html;
}

} // namespace

QString findingHtml(const QModelIndex& index, const QPalette& palette, bool linkPaths)
{
    return Card(index, palette, linkPaths).html();
}

} // namespace Hull
