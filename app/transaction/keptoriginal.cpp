// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/keptoriginal.h"

#include "app/session/hostsession.h"
#include "app/transaction/layercheck.h"
#include "models/domain/transactionnames.h"

#include <QtGlobal>

namespace Hull {

std::optional<Message> keptObstacle(const TransactionRecord& record, const TransactionFacts& facts, bool givesUp)
{
    const std::optional<ContainerFact>& kept = record.removesItself ? facts.guard : facts.original;
    if (!kept) {
        return Message{QT_TRANSLATE_NOOP("Hull", "What was kept as %1 is not there any more."), {record.parkedAs()}};
    }
    if (kept->name != record.parkedAs() || kept->hasProcesses()) {
        return Message{QT_TRANSLATE_NOOP("Hull", "The original was renamed or started by somebody meanwhile."), {}};
    }
    if (!facts.nameHolder.isEmpty() && facts.nameHolder != record.replacement) {
        return Message{QT_TRANSLATE_NOOP("Hull", "%1 is another container by now, which this change did not make."),
            {record.name}};
    }
    // One that removes itself may be over by now, as it was meant to be.
    if (givesUp && facts.nameHolder.isEmpty() && !record.removesItself) {
        return Message{QT_TRANSLATE_NOOP(
                           "Hull", "There is no container %1 any more: the original is all that is left, and is kept."),
            {record.name}};
    }
    if (!facts.markerOwner.isEmpty()) {
        return Message{QT_TRANSLATE_NOOP("Hull", "Another change of %1 is under way."), {record.name}};
    }
    return std::nullopt;
}

void readLostLayer(HostSession& session, const TransactionRecord& record, const QObject* context,
    const Handler<WritableLayer>& handler)
{
    const HostAssessmentPtr assessment = session.assessment();
    const ContainerPtr replacement =
        wasRead(assessment) ? containerOf(*assessment->snapshot, record.replacement) : nullptr;
    if (!replacement || replacement->hostConfig.readonlyRootfs) {
        answerLater<WritableLayer>(WritableLayer(), context, handler);
        return;
    }
    readLayer(session, record.replacement, context, handler);
}

QString lostExample(const WritableLayer& layer)
{
    return (layer.written + layer.deleted).value(0);
}

} // namespace Hull
