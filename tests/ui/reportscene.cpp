// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reportscene.h"

#include "app/demo/fleetcontent.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace Hull::Test {

using namespace Qt::StringLiterals;

bool ReportScene::openWindow()
{
    window.addFleetHost(fleetHostNames()[0]);
    window.addFleetHost(fleetHostNames()[1]);
    return window.open();
}

bool ReportScene::open() const
{
    window.action(u"actionExportReport"_s)->trigger();
    if (!dialog() || !QTest::qWaitForWindowExposed(dialog())) {
        return false;
    }
    type(u"reportFolder"_s, folder.path());
    type(u"reportName"_s, u"audit"_s);
    return QTest::qWaitFor([this] { return hint().contains(" audit."_L1); }); // the folder has been looked at
}

void ReportScene::click(const QString& name) const
{
    auto* button = find<QAbstractButton>(name);
    constexpr int inside = 10; // a check box answers to its label, which may end before the middle
    QTest::mouseClick(button, Qt::LeftButton, {}, {inside, button->height() / 2});
}

void ReportScene::type(const QString& name, const QString& text) const
{
    auto* edit = find<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void ReportScene::choose(const QStringList& boxes) const
{
    for (const QString& name :
        {u"reportPdf"_s, u"reportActions"_s, u"reportHtml"_s, u"reportCsv"_s, u"reportJson"_s, u"reportSarif"_s}) {
        if (find<QCheckBox>(name)->isChecked() != boxes.contains(name)) {
            click(name);
        }
    }
}

bool ReportScene::exported() const
{
    QSignalSpy finished(find<ReportRun>(), &ReportRun::finished);
    click(u"reportExport"_s);
    constexpr int patience = 60000; // a PDF beside ten other things
    return !finished.isEmpty() || finished.wait(patience);
}

QString ReportScene::status() const
{
    return find<QLabel>(u"reportStatus"_s)->text();
}

QString ReportScene::hint() const
{
    return find<QLabel>(u"reportHint"_s)->text();
}

QStringList ReportScene::written() const
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

QByteArray ReportScene::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Hull::Test
