// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/runpage.h"

#include "ui/fix/fixtexts.h"
#include "ui/fix/statusmark.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

RunPage::RunPage(QWidget* parent)
    : FixPage(parent)
    , m_what(heading({}, u"runWhat"_s))
    , m_safe(paragraph({}, u"runSafe"_s))
    , m_steps(new QWidget)
    , m_takeBack(new QPushButton(tr("Roll back &now")))
{
    setObjectName(u"runPage"_s);
    m_steps->setObjectName(u"runSteps"_s);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setAutoDefault(false);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"runScroll"_s);
    scroll->setAccessibleName(tr("Steps of the change"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_steps);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_safe);
    layout->addWidget(m_takeBack, 0, Qt::AlignLeft);
    constexpr int second = 1000;
    m_clock.setInterval(second);
    connect(&m_clock, &QTimer::timeout, this, &RunPage::showAll);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_takeBack->setEnabled(false);
        Q_EMIT takeBackRequested();
    });
}

QString RunPage::title() const
{
    return tr("Recreate");
}

QString RunPage::headline() const
{
    return tr("The change is under way");
}

void RunPage::begin(
    const QString& what, const QString& hostName, const QStringList& ahead, bool canTakeBack, bool othersFollow)
{
    m_what->setText(what);
    const QString others =
        othersFollow ? u' ' + tr("Containers whose turn has not come are left as they are.") : QString();
    m_safe->setText(
        tr("Closing this window is safe: the change on %1 goes on, and the journal keeps each step.").arg(hostName)
        + others);
    qDeleteAll(m_steps->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_steps->layout();
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(8);
    auto* column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_rows.clear();
    for (const QString& step : ahead) {
        addRow(step);
    }
    m_takeBack->setVisible(canTakeBack);
    m_takeBack->setEnabled(true);
    m_clock.start();
    showAll();
}

RunPage::Row& RunPage::addRow(const QString& step)
{
    Row row;
    row.step = step;
    row.mark = new StatusMark;
    row.mark->setObjectName("step "_L1 + step);
    row.text = paragraph({}, "stepText "_L1 + step);
    const int place = m_grid->rowCount();
    m_grid->addWidget(row.text, place, 1);
    m_grid->addWidget(row.mark, place, 2, Qt::AlignTop | Qt::AlignRight);
    m_rows.push_back(row);
    return m_rows.back();
}

//! What is undone does not go on: what was still to come will not.
void RunPage::dropAhead()
{
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (!row->begun.isValid()) {
            delete row->mark;
            delete row->text;
            row = m_rows.erase(row);
        } else {
            ++row;
        }
    }
}

void RunPage::setStep(const QString& step)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (Row& row : m_rows) {
        if (row.begun.isValid() && !row.ended.isValid()) {
            row.ended = now;
        }
    }
    if (!isShownStep(step)) {
        showAll();
        return;
    }
    if (isStepBack(step)) {
        dropAhead();
        m_takeBack->setEnabled(false);
    }
    auto found = std::find_if(m_rows.begin(), m_rows.end(), [&step](const Row& row) { return row.step == step; });
    Row& row = found == m_rows.end() ? addRow(step) : *found;
    if (!row.begun.isValid()) {
        row.begun = now;
    }
    row.ended = {};
    showAll();
}

void RunPage::end()
{
    m_clock.stop();
    m_takeBack->setEnabled(false);
    setStep({});
}

void RunPage::show(const Row& row, int number)
{
    //: %1 a number, %2 a step of a change
    row.text->setText(tr("%1. %2").arg(number).arg(stepText(row.step)));
    if (!row.begun.isValid()) {
        row.mark->set(StatusMark::Kind::Waiting, tr("waiting"));
        return;
    }
    const bool isOver = row.ended.isValid();
    const qint64 seconds = row.begun.secsTo(isOver ? row.ended : QDateTime::currentDateTimeUtc());
    const QString time = seconds > 0 ? tr("%1 s").arg(QLocale().toString(seconds)) : QString();
    //: how a step stands, %1 for how long
    const QString word = isOver ? (time.isEmpty() ? tr("done") : tr("done, %1").arg(time))
                                : (time.isEmpty() ? tr("under way") : tr("under way, %1").arg(time));
    row.mark->set(isOver ? StatusMark::Kind::Good : StatusMark::Kind::Busy, word);
}

void RunPage::showAll()
{
    int number = 0;
    for (const Row& row : m_rows) {
        show(row, ++number);
    }
}

} // namespace Hull
