// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/managerpage.h"

#include "ui/fix/fixdraft.h"
#include "ui/fix/statusmark.h"
#include "ui/theme/iconprovider.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

ManagerPage::ManagerPage(const FixDrafts& drafts, QWidget* parent)
    : FixPage(parent)
{
    setObjectName(u"managerPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const FixDraft* draft : drafts) {
        if (!draft->isManaged()) {
            continue;
        }
        const ManagerAdvice& advice = draft->offer().manager;
        const QString instruction = advice.message.translated();
        layout->addWidget(heading(draft->name(), u"managerName"_s));
        auto* mark = new StatusMark;
        mark->set(advice.refuses ? StatusMark::Kind::Bad : StatusMark::Kind::Warning, {});
        auto* line = new QHBoxLayout;
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(paragraph(instruction, u"managerText"_s), 1);
        layout->addLayout(line);
        layout->addWidget(paragraph(advice.refuses
                ? tr("Hullwright does not change it: what you see here would not last.")
                : tr("Hullwright can change it all the same, for as long as its manager leaves it alone."),
            u"managerVerdict"_s));
        auto* copy = new QPushButton(symbolicIcon("copy"_L1), tr("Copy the instruction"));
        copy->setObjectName(u"managerCopy"_s);
        copy->setAccessibleName(tr("Copy the instruction for %1").arg(draft->name()));
        copy->setAutoDefault(false);
        connect(
            copy, &QPushButton::clicked, this, [instruction] { QGuiApplication::clipboard()->setText(instruction); });
        layout->addWidget(copy, 0, Qt::AlignLeft);
    }
    layout->addStretch(1);
}

QString ManagerPage::title() const
{
    return tr("Managed by");
}

QString ManagerPage::headline() const
{
    return tr("Somebody else looks after it");
}

} // namespace Hull
