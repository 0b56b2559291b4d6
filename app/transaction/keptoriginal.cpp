// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/keptoriginal.h"

#include "app/docker/layerarchive.h"
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

void readCopyObstacle(HostSession& session, const TransactionRecord& record, const QObject* context,
    const Handler<std::optional<Message>>& handler)
{
    using Obstacle = std::optional<Message>;
    const HostAssessmentPtr assessment = session.assessment();
    const ContainerPtr original = wasRead(assessment) ? containerOf(*assessment->snapshot, record.original) : nullptr;
    Obstacle obstacle;
    if (record.removesItself) {
        obstacle = Message{QT_TRANSLATE_NOOP("Hull",
                               "%1 removes itself when it stops, and what it has written is gone before it could be "
                               "copied back."),
            {record.name}};
    } else if (original && original->hostConfig.readonlyRootfs) {
        obstacle = Message{
            QT_TRANSLATE_NOOP("Hull", "Nothing can be copied into the original, whose own files are read-only."), {}};
    }
    if (obstacle) {
        answerLater<Obstacle>(obstacle, context, handler);
        return;
    }
    readLayerSize(session, record.replacement, context, [record, handler](const Result<LayerSizes>& sizes) {
        constexpr qint64 mebibyte = 1024LL * 1024;
        if (!sizes && sizes.error().kind == Error::Kind::Gone) {
            handler(Obstacle()); // then there is nothing to copy
        } else if (!sizes) {
            handler(sizes.error());
        } else if (sizes->written.value_or(0) > largestLayer) {
            handler(Obstacle(Message{
                QT_TRANSLATE_NOOP(
                    "Hull", "%1 has written %2 MiB outside of its mounts, and %3 MiB is the most that is copied back."),
                {record.name, QString::number(*sizes->written / mebibyte), QString::number(largestLayer / mebibyte)}}));
        } else {
            handler(Obstacle());
        }
    });
}

QString lostExample(const WritableLayer& layer)
{
    return (layer.written + layer.deleted).value(0);
}

} // namespace Hull
