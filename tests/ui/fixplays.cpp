// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fixplays.h"

#include "tests/ui/fixscene.h"
#include "ui/fix/fixwizard.h"

#include <QAbstractButton>
#include <QTest>

#include <functional>
#include <map>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

//! The fix wizard, at a page: after so many clicks on "Next" from where it opens.
struct FixPlay
{
    QStringList containers;
    QString wanted;
    QStringList clicks; //!< object names
    std::function<void(ScriptedRunner& runner)> act;
};

std::map<QString, FixPlay> fixPlays()
{
    const auto nothing = [](ScriptedRunner&) {
    };
    const QString next = u"fixNext"_s;
    const QString back = u"fixBack"_s;
    const auto run = [](ScriptedRunner& runner) {
        for (const char* step : {"placeMarker", "create", "attachNetworks", "compare", "stop"}) {
            runner.run->begin(QString::fromLatin1(step));
        }
    };
    const auto applied = [](ScriptedRunner& runner) {
        runner.finish(TransactionOutcome::Kind::Applied);
    };
    const auto takenBack = [](ScriptedRunner& runner) {
        TransactionOutcome outcome = runner.outcome(TransactionOutcome::Kind::RolledBack);
        outcome.reason = {"It ended with the exit code %1.", {u"1"_s}};
        outcome.verification = {{"running"_L1, VerificationLine::Status::Failed, outcome.reason}};
        outcome.logTail = QStringList{u"/entrypoint.sh: line 12: chown: Operation not permitted"_s};
        runner.finish(outcome);
    };
    return {{u"fix-choose"_s, {{u"web"_s}, u"A-01"_s, {back, back}, nothing}},
        {u"fix-choose-network"_s, {{u"hostnet"_s}, u"P-05"_s, {}, nothing}},
        {u"fix-choose-mounts"_s, {{u"reader"_s}, u"A-07"_s, {}, nothing}},
        {u"fix-managed"_s, {{u"app-db-1"_s}, u"A-02"_s, {}, nothing}},
        {u"fix-check"_s, {{u"cache"_s}, u"P-01"_s, {}, nothing}},
        {u"fix-stopped"_s, {{u"job"_s}, u"P-01"_s, {}, nothing}},
        {u"fix-review"_s, {{u"web"_s}, u"A-01"_s, {}, nothing}},
        {u"fix-review-commands"_s, {{u"web"_s}, u"A-01"_s, {u"allowChanges"_s, u"showCommands"_s}, nothing}},
        {u"fix-finding"_s, {{}, {}, {}, nothing}},
        {u"fix-group"_s, {{u"legacy"_s, u"app-db-1"_s, u"mail"_s, u"cache"_s}, {}, {}, nothing}},
        {u"fix-run"_s, {{u"web"_s}, u"A-01"_s, {u"allowChanges"_s, next}, run}},
        {u"fix-done"_s, {{u"web"_s}, u"A-01"_s, {u"allowChanges"_s, next}, applied}},
        {u"fix-taken-back"_s, {{u"web"_s}, u"A-01"_s, {u"allowChanges"_s, next}, takenBack}}};
}

} // namespace

QStringList fixPlayNames()
{
    QStringList names;
    for (const auto& entry : fixPlays()) {
        names += entry.first;
    }
    return names;
}

int shootWizard(const QString& name, const QString& file, Theme::Scheme scheme)
{
    const FixPlay play = fixPlays().at(name);
    FixScene scene;
    scene.window.theme.setScheme(scheme);
    if (!scene.open()) {
        return 2;
    }
    if (play.containers.isEmpty()) { // the window that leads to it
        scene.window.window->resize(1280, 800);
        scene.window.select(u"web"_s);
        QTest::qWait(300); // for what is gathered before it is shown
        return scene.window.window->grab().save(file) ? 0 : 3;
    }
    FixWizardContext context{scene.runner, scene.window.gateway, {}, play.wanted};
    for (const QString& container : play.containers) {
        context.targets.push_back(scene.target(container));
    }
    FixWizard wizard(context);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QTest::qWait(1500); // until it is planned
    for (const QString& button : play.clicks) {
        wizard.findChild<QAbstractButton*>(button)->click();
    }
    play.act(scene.runner);
    QTest::qWait(200);
    return wizard.grab().save(file) ? 0 : 3;
}

} // namespace Hull::Test
