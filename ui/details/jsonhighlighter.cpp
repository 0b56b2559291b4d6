// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/jsonhighlighter.h"

#include "ui/theme/severitypalette.h"

#include <QPalette>
#include <QRegularExpression>

namespace Hull {

using namespace Qt::StringLiterals;

JsonHighlighter::JsonHighlighter(QTextDocument* document, const QPalette& palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void JsonHighlighter::setPalette(const QPalette& palette)
{
    const SeverityPalette& tones = SeverityPalette::of(palette);
    m_key = tones.colors(Tone::Accent).text;
    m_string = tones.colors(Tone::Good).text;
    m_literal = tones.colors(Tone::High).text;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    // One member or element per line: an optional key, then one value.
    static const QRegularExpression line(
        u"^\\s*(?<key>\"(?:[^\"\\\\]|\\\\.)*\"(?=:))?:?\\s*(?:(?<string>\"(?:[^\"\\\\]|\\\\.)*\")|(?<literal>[-0-9truefalsn.+eE]+))?"_s);
    const QRegularExpressionMatch match = line.match(text);
    const auto color = [this, &match](QLatin1String group, const QColor& value) {
        if (match.capturedLength(group) > 0) {
            setFormat(
                static_cast<int>(match.capturedStart(group)), static_cast<int>(match.capturedLength(group)), value);
        }
    };
    color("key"_L1, m_key);
    color("string"_L1, m_string);
    color("literal"_L1, m_literal);
}

} // namespace Hull
