// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/htmlpage.h"

#include "app/report/textlayout.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

// Colours of text have a contrast of 4.5 and more on their ground, in the light and in the dark.
constexpr QLatin1String style = R"css(
:root{color-scheme:light dark;--ground:#fff;--text:#1b1f24;--dim:#57606a;--line:#d0d7de;--band:#f3f5f7;
--critical:#8c0d1b;--high:#a33a00;--medium:#7a5200;--low:#0b5394;--info:#57606a;--good:#1a5c2e}
@media (prefers-color-scheme:dark){:root{--ground:#14181d;--text:#e6e9ec;--dim:#a3adb8;--line:#3b444d;--band:#1f252c;
--critical:#ff9aa2;--high:#ffb07c;--medium:#f0cf78;--low:#8fc4ff;--info:#a3adb8;--good:#7ee2a0}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:80rem;background:var(--ground);color:var(--text);
font:15px/1.5 "DejaVu Sans",system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.7rem;margin:0 0 .5rem}
h2{font-size:1.3rem;margin:2.2rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid var(--line)}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem}
p{margin:.4rem 0}
code{font:.88em "DejaVu Sans Mono",ui-monospace,monospace;unicode-bidi:isolate;direction:ltr}
.scroll{overflow-x:auto;margin:.6rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:start;font-weight:600;padding:.3rem 0;color:var(--dim)}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:start;vertical-align:top;min-width:4.5em}
thead th{background:var(--band)}
tbody th{font-weight:600}
.critical,.high,.medium,.low,.info{font-weight:600;overflow-wrap:normal}
.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}
.info,.dim{color:var(--dim)}
del,ins{text-decoration:none}del code{color:var(--critical)}ins code{color:var(--good)}
.warning{display:block;color:var(--critical);border-inline-start:4px solid var(--critical);background:var(--band);padding:.5rem .8rem}
a{color:var(--low)}
@media print{:root{--ground:#fff;--text:#000;--dim:#444;--line:#999;--band:#eee;
--critical:#8c0d1b;--high:#a33a00;--medium:#7a5200;--low:#0b5394;--info:#444;--good:#1a5c2e}
@page{margin:18mm}
body{padding:0;max-width:none;font-size:9pt}.scroll{overflow:visible}nav{display:none}
thead{display:table-header-group}tr{break-inside:avoid}h2,h3,caption{break-after:avoid}a{color:inherit}}
)css"_L1;

} // namespace

QString htmlText(const QString& text)
{
    return printable(text).toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString htmlName(const QString& name)
{
    return "<bdi>"_L1 + htmlText(name) + "</bdi>"_L1;
}

QString htmlCode(const QString& code)
{
    return "<code>"_L1 + htmlText(code) + "</code>"_L1;
}

HtmlPage::HtmlPage(const QString& title)
{
    m_html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
             "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_L1
        + htmlText(title) + "</title>\n<style>"_L1 + QString(style) + "</style>\n</head>\n<body>\n"_L1;
}

void HtmlPage::heading(int level, const QString& text, const QString& anchor)
{
    const QString tag = u'h' + QString::number(level);
    m_html += u'<' + tag + (anchor.isEmpty() ? QString() : QString(" id=\""_L1 + htmlText(anchor) + u'"')) + u'>'
        + htmlText(text) + "</"_L1 + tag + ">\n"_L1;
}

void HtmlPage::paragraph(const QString& html)
{
    m_html += "<p>"_L1 + html + "</p>\n"_L1;
}

void HtmlPage::list(const QStringList& htmlItems)
{
    m_html += "<ul>\n"_L1;
    for (const QString& item : htmlItems) {
        m_html += "<li>"_L1 + item + "</li>\n"_L1;
    }
    m_html += "</ul>\n"_L1;
}

void HtmlPage::table(const QString& caption, const QStringList& columns, const std::vector<QStringList>& htmlRows)
{
    m_html += "<div class=\"scroll\" role=\"region\" aria-label=\""_L1 + htmlText(caption)
        + "\" tabindex=\"0\">\n<table>\n<caption>"_L1 + htmlText(caption) + "</caption>\n<thead>\n<tr>"_L1;
    for (const QString& column : columns) {
        m_html += "<th scope=\"col\">"_L1 + htmlText(column) + "</th>"_L1;
    }
    m_html += "</tr>\n</thead>\n<tbody>\n"_L1;
    for (const QStringList& row : htmlRows) {
        m_html += "<tr>"_L1;
        for (qsizetype i = 0; i < row.size(); ++i) {
            m_html += i == 0 ? "<th scope=\"row\">"_L1 : "<td>"_L1;
            m_html += row[i];
            m_html += i == 0 ? "</th>"_L1 : "</td>"_L1;
        }
        m_html += "</tr>\n"_L1;
    }
    m_html += "</tbody>\n</table>\n</div>\n"_L1;
}

void HtmlPage::begin(const QString& element)
{
    m_html += u'<' + element + ">\n"_L1;
}

void HtmlPage::end(const QString& element)
{
    m_html += "</"_L1 + element + ">\n"_L1;
}

QByteArray HtmlPage::take()
{
    return (m_html + "</body>\n</html>\n"_L1).toUtf8();
}

} // namespace Hull
