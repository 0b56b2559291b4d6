// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Hull {

//! Text as HTML that shows it and nothing else, also within an attribute.
[[nodiscard]] QString htmlText(const QString& text);
//! The same of a name that somebody else has chosen: its direction does not reach what stands around it.
[[nodiscard]] QString htmlName(const QString& name);
//! The same of what stands in a configuration or goes into a shell: set apart, always from left to right.
[[nodiscard]] QString htmlCode(const QString& code);

//! Builds a page from top to bottom. What is called html below goes in as it is, everything else as text.
class HtmlPage
{
public:
    explicit HtmlPage(const QString& title);

    void heading(int level, const QString& text, const QString& anchor = {});
    void paragraph(const QString& html);
    void list(const QStringList& htmlItems);
    //! A table with a caption and a heading for each column; in each row the first cell heads the row.
    void table(const QString& caption, const QStringList& columns, const std::vector<QStringList>& htmlRows);
    void begin(const QString& element); //!< "section", "main"
    void end(const QString& element);

    [[nodiscard]] QByteArray take(); //!< the whole page

private:
    QString m_html;
};

} // namespace Hull
