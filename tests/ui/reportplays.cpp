// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reportplays.h"

#include "ui/report/reportdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

//! With a folder of its own, in which files of these names cannot be written.
ReportDialog* open(WindowFixture& window, const QStringList& obstacles = {})
{
    static const QTemporaryDir home;
    const QString folder = home.filePath(u"reports"_s);
    QDir(folder).mkpath(u"."_s);
    for (const QString& name : obstacles) {
        QDir(folder).mkpath(name);
    }
    window.action(u"actionExportReport"_s)->trigger();
    auto* dialog = window.window->findChild<ReportDialog*>();
    dialog->findChild<QLineEdit*>(u"reportFolder"_s)->setText(folder);
    dialog->findChild<QLineEdit*>(u"reportName"_s)->setText(u"hullwright-2026-01-02-1504"_s);
    return dialog;
}

//! Without a PDF, which another program would have to paint.
void write(const ReportDialog* dialog)
{
    dialog->findChild<QCheckBox*>(u"reportPdf"_s)->setChecked(false);
    dialog->findChild<QCheckBox*>(u"reportHtml"_s)->setChecked(true);
    QSignalSpy finished(dialog->findChild<ReportRun*>(), &ReportRun::finished);
    dialog->findChild<QPushButton*>(u"reportExport"_s)->click();
    (void)finished.wait();
}

void showFiltered(WindowFixture& window)
{
    window.addMissingHost(u"prod-c"_s);
    (void)window.refreshed();
    window.fleet->disconnectHost(window.fleet->sessions().front());
    window.find<QLineEdit>(u"filterEdit"_s)->setText(u"web"_s);
    constexpr int gathering = 300; // ms, before the window shows it
    QTest::qWait(gathering);
    open(window);
}

} // namespace

std::map<QString, std::function<void(WindowFixture&)>> reportPlays()
{
    return {{u"report"_s,
                [](WindowFixture& window) {
                    open(window);
                }},
        {u"report-incomplete"_s, showFiltered},
        {u"report-done"_s,
            [](WindowFixture& window) {
                write(open(window));
            }},
        {u"report-failed"_s, [](WindowFixture& window) {
             write(open(window, {u"hullwright-2026-01-02-1504.html"_s}));
         }}};
}

} // namespace Hull::Test
