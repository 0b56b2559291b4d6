// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fixscene.h"

#include "app/demo/fleethost.h"

#include <QLabel>

#include <utility>

namespace Hull::Test {

using namespace Qt::StringLiterals;

ScriptedRun::ScriptedRun(QString name, QStringList& calls, QObject* parent)
    : FixRun(parent)
    , m_name(std::move(name))
    , m_calls(calls)
{ }

void ScriptedRun::takeBack()
{
    m_calls += u"takeBack "_s + m_name;
}

void ScriptedRunner::reset()
{
    calls.clear();
    isAllowedAnywhere = false;
    isSaved = false;
    lock.clear();
    swap = {};
    delete run;
}

TransactionOutcome ScriptedRunner::outcome(TransactionOutcome::Kind kind) const
{
    TransactionOutcome outcome;
    outcome.kind = kind;
    outcome.record.name = m_name;
    outcome.record.state = ContainerState::Running;
    outcome.record.rules = QStringList{u"A-01"_s, u"P-01"_s};
    outcome.findingsBefore = outcome.record.rules;
    outcome.isParked = kind == TransactionOutcome::Kind::Applied;
    outcome.verification = {{"running"_L1, VerificationLine::Status::Ok, {"It has been up for %1 s.", {u"10"_s}}}};
    return outcome;
}

void ScriptedRunner::finish(const TransactionOutcome& outcome)
{
    ScriptedRun* over = run;
    run.clear();
    Q_EMIT over->finished(outcome);
    over->deleteLater();
}

bool ScriptedRunner::isAllowed(const HostSession& /*session*/) const
{
    return isAllowedAnywhere && lock.isEmpty();
}

void ScriptedRunner::allow(const HostSession& session)
{
    calls += u"allow "_s + session.host().name;
    isAllowedAnywhere = true;
    Q_EMIT changed();
}

bool ScriptedRunner::canAllowForGood(const HostSession& /*session*/) const
{
    return isSaved;
}

void ScriptedRunner::allowForGood(const HostSession& session)
{
    calls += u"allowForGood "_s + session.host().name;
    isAllowedAnywhere = true;
    Q_EMIT changed();
}

void ScriptedRunner::withdraw(const HostSession& session)
{
    calls += u"withdraw "_s + session.host().name;
    isAllowedAnywhere = false;
    Q_EMIT changed();
}

QString ScriptedRunner::lockReason(const HostSession& /*session*/) const
{
    return lock;
}

bool ScriptedRunner::isBusy(const HostSession& /*session*/) const
{
    return isAnyBusy();
}

bool ScriptedRunner::isAnyBusy() const
{
    return !run.isNull();
}

std::optional<TransactionRecord> ScriptedRunner::kept(const HostSession& /*session*/, const QString& container) const
{
    if (container != keptName) {
        return std::nullopt;
    }
    TransactionRecord record;
    record.id = keptId;
    record.name = container;
    return record;
}

FixRun* ScriptedRunner::start(const QString& what, const QString& name)
{
    calls += what;
    m_name = name;
    run = new ScriptedRun(name, calls, this);
    return run;
}

FixRun* ScriptedRunner::fix(HostSession& /*session*/, const PlannedRecreation& planned, const QStringList& allowedRisks,
    const SwapChoices& choices)
{
    swap = choices;
    created = planned.requests.create.body;
    return start(u"fix %1 [%2]"_s.arg(planned.plan.name, allowedRisks.join(u' ')), planned.plan.name);
}

FixRun* ScriptedRunner::rollBack(HostSession& /*session*/, const TransactionRecord& record, LayerChoice /*layer*/)
{
    return start(u"rollBack "_s + record.name, record.name);
}

FixRun* ScriptedRunner::giveUp(HostSession& /*session*/, const TransactionRecord& record)
{
    return start(u"giveUp "_s + record.name, record.name);
}

QString pageOf(const QWidget& wizard)
{
    const QString mark = u"this page: "_s;
    for (const QLabel* label : wizard.findChildren<QLabel*>()) {
        if (label->accessibleName().contains(mark)) {
            return label->accessibleName().section(mark, 1);
        }
    }
    return {};
}

bool FixScene::open()
{
    HostSpec spec;
    spec.profile = simProfile("27", "shop");
    SimImage image;
    image.tag = "example/server:2.1";
    image.exposed = {"8080/tcp"};
    spec.images.push_back(image);
    SimContainer& web = spec.add("web", image.tag).publish("80", "80/tcp");
    web.privileged = true;
    spec.add("legacy", image.tag).publish("443", "443/tcp");
    spec.add("mail", image.tag).publish("25", "25/tcp");
    spec.add("hostnet", image.tag).networkMode = "host";
    spec.add("reader", image.tag).bind("/etc/shadow", "/secrets/shadow", false);
    spec.addCompose("app", "db", image.tag);
    SimContainer& cache = spec.add("cache", image.tag).publish("81", "80/tcp");
    cache.mounts.push_back({"tmpfs", "", "/scratch", true, ""});
    SimContainer& job = spec.add("job", image.tag).publish("82", "80/tcp");
    job.autoRemove = true;
    job.state = SimState::Created;
    window.addHost(std::make_unique<FleetHost>(spec, QDateTime::currentDateTimeUtc()), u"shop"_s);
    window.fixes = &runner;
    return window.open();
}

FixTarget FixScene::target(const QString& name) const
{
    HostSession* session = window.fleet->sessions().front();
    for (const ContainerPtr& container : session->assessment()->snapshot->containers) {
        if (container->name == name) {
            return {session, container->id, name};
        }
    }
    qFatal("There is no container %s", qUtf8Printable(name));
}

} // namespace Hull::Test
