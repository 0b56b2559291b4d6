// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/waive/waiveactions.h"

#include "app/config/policychanges.h"
#include "app/config/policystore.h"
#include "ui/details/detailspane.h"
#include "ui/waive/waivedialog.h"
#include "ui/widgets/problembanner.h"

#include <QAction>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Null where it is not there any more: the host may have been read anew meanwhile.
const Finding* findingOf(const DetailsSubject& subject, const QString& rule)
{
    const Assessment* assessment = assessmentOf(subject);
    return assessment ? assessment->finding(QLatin1String(rule.toLatin1())) : nullptr;
}

} // namespace

WaiveActions::WaiveActions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.waive, &QAction::triggered, &context.details, &DetailsPane::requestWaiver);
    connect(&context.details, &DetailsPane::waiveRequested, this, &WaiveActions::waive);
    connect(&context.details, &DetailsPane::endWaiverRequested, this, &WaiveActions::askToEnd);
    connect(&context.details, &DetailsPane::canWaiveChanged, &context.waive, &QAction::setEnabled);
    context.waive.setEnabled(false);
}

void WaiveActions::waive(const QString& rule)
{
    const DetailsSubject& subject = m_context.details.subject();
    if (const Finding* finding = findingOf(subject, rule)) {
        auto* dialog = new WaiveDialog({m_context.policy, m_context.fleet, m_context.settings},
            {subject.assessment, containerOf(subject), *finding}, &m_context.window);
        dialog->open();
    }
}

void WaiveActions::askToEnd(const QString& rule)
{
    const Finding* finding = findingOf(m_context.details.subject(), rule);
    if (!finding || !finding->waiver) {
        return;
    }
    const AppliedWaiver waiver = *finding->waiver;
    const Question question{u"endWaiverQuestion"_s, tr("End the waiver %1?").arg(waiver.id),
        tr("%1 answers for it until %2: %3").arg(waiver.owner, waiver.expires.toString(Qt::ISODate), waiver.reason),
        tr("Everything that it covers is open again, on every host. It is taken out of %1.")
            .arg(m_context.policy.path()),
        tr("&End waiver")};
    m_context.gateway.ask(&m_context.window, question, [this, waiver] {
        m_context.policy.change(
            endWaiver(waiver, m_context.policy.policy()), this, [this](const std::optional<Error>& refusal) {
                if (refusal) {
                    m_context.gateway.tell(
                        &m_context.window, tr("The waiver was not ended"), problemSentences(*refusal, true).join(u' '));
                }
            });
    });
}

} // namespace Hull
