// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Hull;

namespace {

//! Relative luminance, WCAG 2.1.
double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& left, const QColor& right)
{
    const double one = luminance(left);
    const double other = luminance(right);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

//! The application's own light and dark colours.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesCanBeSeen_data();
    void boxesCanBeSeen();
    void theSystemsColoursComeBack();
};

void ThemeTest::boxesCanBeSeen_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<bool>("checked");
    QTest::newRow("light, empty") << Theme::Scheme::Light << false;
    QTest::newRow("light, ticked") << Theme::Scheme::Light << true;
    QTest::newRow("dark, empty") << Theme::Scheme::Dark << false;
    QTest::newRow("dark, ticked") << Theme::Scheme::Dark << true;
}

//! Their outline stands out from the window as WCAG 2.1 wants it of controls (1.4.11): at least three to one.
void ThemeTest::boxesCanBeSeen()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(bool, checked);
    Theme theme;
    theme.setScheme(scheme);
    QWidget window;
    window.resize(200, 60);
    QCheckBox box(&window);
    box.setChecked(checked);
    box.resize(100, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect indicator = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    const QImage picture = window.grab().toImage();
    const QColor around = picture.pixelColor(150, 50);
    double edge = 0;
    for (int x = indicator.left(); x < indicator.left() + 3; ++x) { // smoothed over two pixels
        edge = std::max(edge, contrast(picture.pixelColor(x, indicator.center().y()), around));
    }
    QVERIFY2(edge >= 3, qPrintable(QString::number(edge)));
    if (checked) {
        const QColor field = picture.pixelColor(indicator.left() + 3, indicator.top() + 3);
        double tick = 0;
        for (int x = indicator.left() + 3; x < indicator.right() - 2; ++x) {
            for (int y = indicator.top() + 3; y < indicator.bottom() - 2; ++y) {
                tick = std::max(tick, contrast(picture.pixelColor(x, y), field));
            }
        }
        QVERIFY2(tick >= 4.5, qPrintable(QString::number(tick)));
    }
}

void ThemeTest::theSystemsColoursComeBack()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    theme.setScheme(Theme::Scheme::System);
    const QColor before = QApplication::palette("QCheckBox").color(QPalette::Window);
    QCOMPARE(before, QApplication::palette().color(QPalette::Window));
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(QApplication::palette("QCheckBox").color(QPalette::Window) != before);
    theme.setScheme(Theme::Scheme::System);
    QCOMPARE(QApplication::palette("QCheckBox").color(QPalette::Window), before);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
