// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/grouppage.h"

#include "ui/fix/fixdraft.h"
#include "ui/fix/fixtexts.h"
#include "ui/fix/statusmark.h"
#include "ui/theme/iconprovider.h"
#include "ui/widgets/problembanner.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Why a container of a group cannot be changed; empty: it can be.
QString obstacleOf(const FixDraft& draft)
{
    if (draft.state() == FixDraft::State::Failed) {
        return problemSentences(draft.error(), true).join(u' ');
    }
    if (draft.state() == FixDraft::State::Nothing) {
        return GroupPage::tr("Nothing of what was found is put right by itself.");
    }
    const RemediationPlan* plan = draft.plan();
    if (!plan) {
        return {};
    }
    // Who manages it explains more than that there is nothing to change then.
    if (draft.offer().manager.refuses) {
        return draft.offer().manager.message.translated();
    }
    const auto line = std::find_if(plan->preflight.begin(), plan->preflight.end(), isBlocking);
    return line == plan->preflight.end() ? QString() : preflightSentence(*line);
}

} // namespace

GroupPage::GroupPage(const FixDrafts& drafts, QWidget* parent)
    : FixPage(parent)
    , m_drafts(drafts)
    , m_list(new QTreeWidget)
{
    setObjectName(u"groupPage"_s);
    m_list->setObjectName(u"groupList"_s);
    m_list->setAccessibleName(tr("Containers to put right"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Container"), tr("Host"), tr("Plan"), tr("Goes away")});
    m_list->header()->setObjectName(u"groupHeader"_s);
    m_list->header()->setAccessibleName(tr("Columns of the containers to put right"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(HostColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RulesColumn, QHeaderView::ResizeToContents);
    for (const FixDraft* draft : drafts) {
        auto* item = new QTreeWidgetItem(m_list, {draft->name(), draft->hostName(), tr("Planning…"), {}});
        item->setCheckState(NameColumn, Qt::Checked);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    connect(m_list, &QTreeWidget::itemChanged, this, &GroupPage::chosenChanged);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(paragraph(
        tr("They are recreated one after the other, each with the fixes that seldom hurt a workload. At the first one "
           "that fails the others are left as they are."),
        u"groupText"_s));
    layout->addWidget(m_list, 1);
}

QString GroupPage::title() const
{
    return tr("Choose");
}

QString GroupPage::headline() const
{
    return tr("Which containers are to be put right?");
}

QTreeWidgetItem* GroupPage::itemOf(const FixDraft& draft) const
{
    const auto found = std::find(m_drafts.begin(), m_drafts.end(), &draft);
    return m_list->topLevelItem(static_cast<int>(std::distance(m_drafts.begin(), found)));
}

void GroupPage::refresh(const FixDraft& draft)
{
    QTreeWidgetItem* item = itemOf(draft);
    const QString obstacle = obstacleOf(draft);
    QString state = obstacle;
    QLatin1String icon("error");
    if (draft.state() == FixDraft::State::Planning) {
        state = tr("Planning…");
        icon = "refresh"_L1;
    } else if (obstacle.isEmpty()) {
        state = draft.needsConsent() ? tr("Needs your consent to a risk") : tr("Ready");
        icon = draft.needsConsent() ? "warning"_L1 : "good"_L1;
    }
    if (draft.state() != FixDraft::State::Planning && !m_known.contains(&draft)) {
        m_known.insert(&draft);
        item->setCheckState(NameColumn, obstacle.isEmpty() ? Qt::Checked : Qt::Unchecked);
    }
    item->setText(StateColumn, state);
    item->setToolTip(StateColumn, state);
    item->setIcon(StateColumn, symbolicIcon(icon));
    const RemediationPlan* plan = draft.plan();
    item->setText(RulesColumn, plan ? rulesWith(*plan, FindingForecast::Fate::Goes).join(", "_L1) : QString());
}

bool GroupPage::isChosen(const FixDraft& draft) const
{
    return itemOf(draft)->checkState(NameColumn) == Qt::Checked;
}

} // namespace Hull
