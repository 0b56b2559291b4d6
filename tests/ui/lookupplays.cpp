// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/lookupplays.h"

#include "app/session/fleetscan.h"
#include "app/session/scanlibrary.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int reading = 500; // ms, until a dialog has what it shows

void trigger(WindowFixture& window, const QString& action)
{
    window.action(action)->trigger();
    QTest::qWait(reading);
}

void keepScan(WindowFixture& window)
{
    QSignalSpy kept(window.scans, &ScanLibrary::changed);
    window.scans->keep(
        std::make_shared<const ScanReport>(scanOf(*window.fleet, QDateTime::currentDateTimeUtc())), nullptr, {});
    (void)kept.wait();
}

//! And wait until there is something to show.
void openComparison(WindowFixture& window)
{
    trigger(window, u"actionCompareScans"_s);
    const auto* copy = window.find<QPushButton>(u"compareCopy"_s);
    (void)QTest::qWaitFor([copy] { return copy->isEnabled(); });
}

//! One host went since, and another does not answer.
void compare(WindowFixture& window)
{
    keepScan(window);
    window.fleet->removeHost(window.fleet->sessions().front());
    window.hosts.back()->server.reset();
    (void)window.refreshed();
    openComparison(window);
}

void find(WindowFixture& window, const QString& words)
{
    trigger(window, u"actionPalette"_s);
    window.find<QLineEdit>(u"paletteEdit"_s)->setText(words);
}

} // namespace

void addHistory(WindowFixture& window)
{
    static std::unique_ptr<ScanLibrary> scans;
    scans = std::make_unique<ScanLibrary>(window.dir.filePath(u"state"_s));
    window.scans = scans.get();
}

std::map<QString, std::function<void(WindowFixture&)>> lookupPlays()
{
    return {{u"compare"_s, compare},
        {u"compare-empty"_s,
            [](WindowFixture& window) {
                trigger(window, u"actionCompareScans"_s);
            }},
        {u"compare-same"_s,
            [](WindowFixture& window) {
                keepScan(window);
                openComparison(window);
            }},
        {u"rules"_s,
            [](WindowFixture& window) {
                window.select(window.shownNames().first());
                trigger(window, u"actionRules"_s);
            }},
        {u"palette"_s,
            [](WindowFixture& window) {
                find(window, {});
            }},
        {u"palette-found"_s, [](WindowFixture& window) {
             find(window, u"web"_s);
         }}};
}

} // namespace Hull::Test
