// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/steplist.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/problembanner.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Hull::StepList)

public:
    static QString name(ConnectionStep::Kind kind)
    {
        switch (kind) {
        case ConnectionStep::Kind::Configuration:
            return tr("Configuration");
        case ConnectionStep::Kind::Reach:
            return tr("Network");
        case ConnectionStep::Kind::Trust:
            return tr("Identity of the host");
        case ConnectionStep::Kind::LogIn:
            return tr("Login");
        case ConnectionStep::Kind::Socket:
            return tr("Docker socket");
        case ConnectionStep::Kind::Engine:
            break;
        }
        return tr("Docker engine");
    }

    static QString state(ConnectionStep::State state)
    {
        switch (state) {
        case ConnectionStep::State::Running:
            return tr("under way");
        case ConnectionStep::State::Done:
            return tr("done");
        case ConnectionStep::State::Failed:
            break;
        }
        return tr("failed");
    }
};

QLabel* createLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StepList::StepList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    setObjectName(u"stepList"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
}

void StepList::setSteps(const std::vector<ConnectionStep>& steps)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    for (const ConnectionStep& step : steps) {
        addStep(step);
    }
}

void StepList::addStep(const ConnectionStep& step)
{
    const bool failed = step.state == ConnectionStep::State::Failed;
    const bool running = step.state == ConnectionStep::State::Running;
    auto* icon = new IconLabel;
    icon->setIcon(running ? "refresh"_L1
            : failed      ? "error"_L1
                          : "good"_L1,
        16,
        running      ? Tone::Accent
            : failed ? Tone::Critical
                     : Tone::Good);
    icon->setAccessibleName(Texts::state(step.state));
    QString fact = running ? Texts::state(step.state) + u'…' : step.fact.translated();
    if (failed) {
        fact = step.error.message.translated();
    }
    const QString time =
        running ? QString() : tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(step.duration.count())));
    auto* name = createLabel(Texts::name(step.kind));
    name->setAccessibleName(tr("%1: %2").arg(Texts::name(step.kind), Texts::state(step.state)));
    name->setWordWrap(false);
    m_grid->addWidget(icon, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(name, m_rows, 1, Qt::AlignTop);
    auto* found = createLabel(fact);
    found->setObjectName(failed ? u"stepProblem"_s : u"stepFact"_s);
    m_grid->addWidget(found, m_rows, 2, Qt::AlignTop);
    auto* clock = createLabel(time);
    clock->setWordWrap(false);
    m_grid->addWidget(clock, m_rows, 3, Qt::AlignTop | Qt::AlignRight);
    ++m_rows;
    if (failed) {
        for (const QString& sentence : problemSentences(step.error, false)) {
            m_grid->addWidget(createLabel(sentence), m_rows++, 2, 1, 2);
        }
    }
}

} // namespace Hull
