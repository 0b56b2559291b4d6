// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paint/chips.h"
#include "ui/theme/severitypalette.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPalette>
#include <QSet>
#include <QTest>

using namespace Hull;

//! WCAG 2.1, 1.4.3: text needs a contrast of 4.5:1.
class SeverityPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsWcagDoes();
    void everyToneIsReadable_data();
    void everyToneIsReadable();
    void textIsReadableInBothThemes_data();
    void textIsReadableInBothThemes();
    void knowsADarkWindow();
    void everySeverityHasAShapeOfItsOwn();
};

void SeverityPaletteTest::measuresContrastAsWcagDoes()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The well-known grey that just passes on white.
    const double ratio = contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white);
    QVERIFY2(ratio > 4.53 && ratio < 4.55, qPrintable(QString::number(ratio)));
}

void SeverityPaletteTest::everyToneIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("tone");
    for (const bool dark : {false, true}) {
        for (int tone = 0; tone <= static_cast<int>(Tone::Accent); ++tone) {
            QTest::addRow("%s %d", dark ? "dark" : "light", tone) << dark << tone;
        }
    }
}

void SeverityPaletteTest::everyToneIsReadable()
{
    QFETCH(bool, dark);
    QFETCH(int, tone);
    const QPalette palette = dark ? Theme::darkPalette() : Theme::lightPalette();
    const ToneColors& colors = SeverityPalette::of(palette).colors(static_cast<Tone>(tone));
    const auto readable = [](const QColor& text, const QColor& background) {
        const double ratio = contrastRatio(text, background);
        if (ratio < 4.5) {
            qWarning("%s on %s: %.2f", qPrintable(text.name()), qPrintable(background.name()), ratio);
        }
        return ratio >= 4.5;
    };
    QVERIFY(readable(colors.onFill, colors.fill));
    for (const QPalette::ColorRole role :
        {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button}) {
        QVERIFY(readable(colors.text, palette.color(role)));
    }
}

void SeverityPaletteTest::textIsReadableInBothThemes_data()
{
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("background");
    QTest::newRow("window") << int(QPalette::WindowText) << int(QPalette::Window);
    QTest::newRow("view") << int(QPalette::Text) << int(QPalette::Base);
    QTest::newRow("alternate row") << int(QPalette::Text) << int(QPalette::AlternateBase);
    QTest::newRow("button") << int(QPalette::ButtonText) << int(QPalette::Button);
    QTest::newRow("selection") << int(QPalette::HighlightedText) << int(QPalette::Highlight);
    QTest::newRow("link") << int(QPalette::Link) << int(QPalette::Base);
    QTest::newRow("tool tip") << int(QPalette::ToolTipText) << int(QPalette::ToolTipBase);
    QTest::newRow("placeholder") << int(QPalette::PlaceholderText) << int(QPalette::Base);
}

void SeverityPaletteTest::textIsReadableInBothThemes()
{
    QFETCH(int, text);
    QFETCH(int, background);
    for (const QPalette& palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            const double ratio = contrastRatio(palette.color(group, static_cast<QPalette::ColorRole>(text)),
                palette.color(group, static_cast<QPalette::ColorRole>(background)));
            QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
        }
    }
}

void SeverityPaletteTest::knowsADarkWindow()
{
    QVERIFY(isDark(Theme::darkPalette()));
    QVERIFY(!isDark(Theme::lightPalette()));
    QCOMPARE(&SeverityPalette::of(Theme::darkPalette()), &SeverityPalette::dark());
    QCOMPARE(&SeverityPalette::of(Theme::lightPalette()), &SeverityPalette::light());
}

//! Who sees no colours still tells severities apart: by outline and by letter.
void SeverityPaletteTest::everySeverityHasAShapeOfItsOwn()
{
    QSet<QByteArray> outlines;
    QSet<QString> letters;
    for (const Severity severity :
        {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info}) {
        const QImage shape = severityPixmap(severity, 32, 1, Theme::lightPalette()).toImage();
        QByteArray outline;
        for (int y = 0; y < shape.height(); ++y) {
            for (int x = 0; x < shape.width(); ++x) {
                outline += qAlpha(shape.pixel(x, y)) > 127 ? '#' : '.';
            }
        }
        QVERIFY(outline.contains('#') && outline.contains('.'));
        outlines += outline;
        letters += severityLetter(severity);
    }
    QCOMPARE(outlines.size(), 5);
    QCOMPARE(letters.size(), 5);
}

QTEST_MAIN(SeverityPaletteTest)
#include "tst_severitypalette.moc"
