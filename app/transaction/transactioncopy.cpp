// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/transactionrun_p.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

void TransactionRun::Private::rehearseCopy()
{
    const auto end = [this] {
        progress.compared = true;
        done();
    };
    if (!record.copiesLayer) {
        end();
        return;
    }
    copying = std::make_unique<QObject>();
    Hull::copyLayer(*actions, {record.original, record.replacement, false, true}, copying.get(),
        [this, end](const Result<LayerReport>& report) {
            copying.reset();
            if (report) {
                end();
            } else {
                turnBack({QT_TRANSLATE_NOOP("Hull", "%1 Nothing was stopped."), {report.error().message.english()}});
            }
        });
}

void TransactionRun::Private::copyLayer(Step step)
{
    const bool isBack = step == Step::CopyBack;
    progress.copying = !isBack;
    const LayerRoute route = isBack ? LayerRoute{record.replacement, record.original, true, false}
                                    : LayerRoute{record.original, record.replacement, false, false};
    copying = std::make_unique<QObject>();
    Hull::copyLayer(*actions, route, copying.get(), [this, step](const Result<LayerReport>& report) {
        copying.reset();
        if (report) {
            onCopied(step, *report);
        } else {
            failed(sentence(report.error()));
        }
    });
}

void TransactionRun::Private::onCopied(Step step, const LayerReport& report)
{
    const bool isBack = step == Step::CopyBack;
    outcome.verification.push_back({"writable-layer"_L1, VerificationLine::Status::Ok,
        {isBack ? QT_TRANSLATE_NOOP("Hull", "%1 files and folders that the new container has written were copied back.")
                : QT_TRANSLATE_NOOP("Hull", "%1 files and folders that the original has written were copied."),
            {QString::number(report.files)}}});
    if (!report.deleted.isEmpty()) {
        outcome.verification.push_back({"writable-layer"_L1, VerificationLine::Status::Warn,
            {QT_TRANSLATE_NOOP("Hull", "%1 files or folders that were deleted there are in this one, such as %2."),
                {QString::number(report.deleted.size()), report.deleted.front()}}});
    }
    progress.copied = !isBack;
    record.hasCopiedBack = isBack; // which the next step writes down
    done();
}

void TransactionRun::Private::stay()
{
    outcome.reason = {
        QT_TRANSLATE_NOOP("Hull", "What %1 has written could not be copied back, so it stays in place. %2"),
        {record.name, failure.english()}};
    stays = true;
    outcome.wasOutOfService = true;
    record.phase = TransactionPhase::Committed; // with a result: nothing is verified anew
    record.reason.clear();
    progress = {};
    failedStep.reset();
    attempts = 0;
    note();
    proceed();
}

} // namespace Hull
