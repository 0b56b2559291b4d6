// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/problemarea.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Hull;
using namespace Qt::StringLiterals;

//! The banners above the table, in windows that have little room for them.
class ProblemAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cutsNoBannerThroughItsButtons_data();
    void cutsNoBannerThroughItsButtons();
    void showsTheDetailsThatAreOpened_data();
    void showsTheDetailsThatAreOpened();

private:
    void fill(int problems);
    [[nodiscard]] QList<ProblemBanner*> banners() const; //!< in their order
    [[nodiscard]] QRect place(const QWidget* widget) const; //!< in the area
    [[nodiscard]] bool isWhole(const QWidget* widget) const;

    std::unique_ptr<QWidget> m_pane;
    ProblemArea* m_area = nullptr;
};

void ProblemAreaTest::init()
{
    m_pane = std::make_unique<QWidget>();
    m_area = new ProblemArea;
    auto* layout = new QVBoxLayout(m_pane.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    layout->addStretch(1);
    m_pane->resize(720, 320);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void ProblemAreaTest::fill(int problems)
{
    std::vector<std::pair<HostId, ProblemBanner::Situation>> list;
    for (int number = 0; number < problems; ++number) {
        ProblemBanner::Situation situation;
        situation.hostName = u"host-%1"_s.arg(number);
        situation.endpoint = u"unix:///run/%1.sock"_s.arg(number);
        situation.error.kind = Error::Kind::HttpError;
        situation.error.message = {"The engine could not read /info (HTTP 500).", {}};
        situation.error.cause = {"The engine reports: HTTP 500: layer store is corrupted: input/output error.", {}};
        situation.error.remedy = {"Try again; if it stays, look at the engine's log of the last few hours.", {}};
        situation.error.detail = u"one\ntwo\nthree\nfour\nfive\nsix\nseven\neight"_s;
        list.emplace_back(HostId{situation.endpoint}, situation);
    }
    m_area->setRoom(m_pane->height());
    m_area->setProblems(list);
    QCoreApplication::processEvents();
}

QList<ProblemBanner*> ProblemAreaTest::banners() const
{
    QList<ProblemBanner*> shown = m_area->findChildren<ProblemBanner*>();
    shown.removeIf([](const ProblemBanner* banner) { return banner->isHidden(); });
    std::sort(shown.begin(), shown.end(), [](const auto* left, const auto* right) { return left->y() < right->y(); });
    return shown;
}

QRect ProblemAreaTest::place(const QWidget* widget) const
{
    return {widget->mapTo(m_area->viewport(), QPoint()), widget->size()};
}

bool ProblemAreaTest::isWhole(const QWidget* widget) const
{
    return m_area->viewport()->rect().contains(place(widget));
}

void ProblemAreaTest::cutsNoBannerThroughItsButtons_data()
{
    QTest::addColumn<int>("height"); // of the pane
    for (const int height : {240, 280, 320, 360, 400, 480, 600}) {
        QTest::addRow("%d", height) << height;
    }
}

void ProblemAreaTest::cutsNoBannerThroughItsButtons()
{
    QFETCH(int, height);
    m_pane->resize(720, height);
    fill(2);
    QVERIFY(isWhole(banners()[0]->findChild<QToolButton*>(u"bannerDetailsButton"_s)));
    for (const ProblemBanner* banner : banners()) {
        const bool isSeen = m_area->viewport()->rect().intersects(place(banner));
        QVERIFY(!isSeen || isWhole(banner->findChild<QToolButton*>(u"bannerDetailsButton"_s)));
    }
    QVERIFY(m_area->height() <= height / 2);
}

void ProblemAreaTest::showsTheDetailsThatAreOpened_data()
{
    QTest::addColumn<int>("banner");
    QTest::newRow("first") << 0;
    QTest::newRow("second") << 1;
}

void ProblemAreaTest::showsTheDetailsThatAreOpened()
{
    QFETCH(int, banner);
    m_pane->resize(720, 480);
    fill(2);
    auto* button = banners()[banner]->findChild<QToolButton*>(u"bannerDetailsButton"_s);
    m_area->ensureWidgetVisible(button, 0, 0);
    QTest::mouseClick(button, Qt::LeftButton);
    auto* details = banners()[banner]->findChild<QPlainTextEdit*>(u"bannerDetails"_s);
    QTRY_VERIFY(details->isVisible() && isWhole(details));
    QVERIFY(isWhole(button));
    QVERIFY(m_area->height() <= 240);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_area->height() <= 160);
}

QTEST_MAIN(ProblemAreaTest)
#include "tst_problemarea.moc"
