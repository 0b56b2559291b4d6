// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/checkspage.h"

#include "ui/fix/fixdraft.h"
#include "ui/fix/fixtexts.h"
#include "ui/fix/statusmark.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

ChecksPage::ChecksPage(const FixDrafts& drafts, QWidget* parent)
    : FixPage(parent)
    , m_drafts(drafts)
{
    setObjectName(u"checksPage"_s);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    for (const FixDraft* draft : drafts) {
        Part part;
        part.whole = new QWidget;
        auto* whole = new QVBoxLayout(part.whole);
        whole->setContentsMargins(0, 0, 0, 8);
        if (drafts.size() > 1) {
            whole->addWidget(heading(tr("%1 on %2").arg(draft->name(), draft->hostName()), u"checksName"_s));
        }
        part.lines = new QWidget;
        part.lines->setObjectName(u"checksLines"_s);
        whole->addWidget(part.lines);
        column->addWidget(part.whole);
        m_parts[draft] = part;
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"checksScroll"_s);
    scroll->setAccessibleName(tr("Checked beforehand"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QString ChecksPage::title() const
{
    return tr("Check");
}

QString ChecksPage::headline() const
{
    return tr("What was checked beforehand");
}

void ChecksPage::setChosen(const FixDrafts& drafts)
{
    for (const auto& [draft, part] : m_parts) {
        part.whole->setVisible(std::find(drafts.begin(), drafts.end(), draft) != drafts.end());
    }
}

void ChecksPage::refresh(const FixDraft& changed)
{
    const auto draft = std::find(m_drafts.begin(), m_drafts.end(), &changed);
    if (draft != m_drafts.end() && changed.planned()) {
        Part& part = m_parts[*draft];
        if (part.shown != changed.plan()->preflight) { // what is being answered keeps the focus
            part.shown = changed.plan()->preflight;
            show(**draft, part);
        }
    }
}

//! What stops the change comes first, then what needs consent, then what is good.
void ChecksPage::show(FixDraft& draft, Part& part)
{
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && part.lines->isAncestorOf(focus) ? focus->objectName() : QString();
    qDeleteAll(part.lines->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete part.lines->layout();
    auto* grid = new QGridLayout(part.lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    std::vector<PreflightLine> lines = part.shown;
    std::stable_sort(lines.begin(), lines.end(), [](const PreflightLine& left, const PreflightLine& right) {
        return static_cast<int>(left.status) > static_cast<int>(right.status);
    });
    for (const PreflightLine& line : lines) {
        addLine(*grid, draft, line);
    }
    if (auto* again = focused.isEmpty() ? nullptr : part.lines->findChild<QWidget*>(focused)) {
        again->setFocus();
    }
}

void ChecksPage::addLine(QGridLayout& grid, FixDraft& draft, const PreflightLine& line)
{
    const int row = grid.rowCount();
    auto* mark = new StatusMark;
    mark->setObjectName("mark "_L1 + line.check);
    mark->set(markOf(line.status), preflightText(line.status));
    grid.addWidget(mark, row, 0, Qt::AlignTop);
    grid.addWidget(paragraph(preflightSentence(line), "check "_L1 + line.check), row, 1);
    if (QWidget* consent = consentFor(draft, line)) {
        grid.addWidget(consent, row + 1, 1);
    }
}

QWidget* ChecksPage::consentFor(FixDraft& draft, const PreflightLine& line)
{
    const LayerChoice layer = draft.answers().swap.layer;
    const bool isWarning = line.status == PreflightLine::Status::Warn;
    // Chosen to be copied it may be blocked; and of what is copied, what is lost all the same needs consent.
    const bool isCopied = layer == LayerChoice::Copy && !(isWarning && !line.risk.isEmpty());
    if (line.check == "writable-layer"_L1 && (isCopied || (isWarning && layer != LayerChoice::Copy))) {
        return layerChoice(draft, line);
    }
    if (isBlocking(line) || line.risk.isEmpty()) {
        return nullptr;
    }
    auto* box = new QCheckBox(tr("Go on all the same"));
    box->setObjectName("allow "_L1 + line.check);
    box->setAccessibleDescription(preflightSentence(line));
    const QString risk = line.risk;
    box->setChecked(draft.allowedRisks().contains(risk));
    connect(box, &QCheckBox::toggled, &draft, [&draft, risk](bool on) { draft.setAllowed(risk, on); });
    return box;
}

QWidget* ChecksPage::layerChoice(FixDraft& draft, const PreflightLine& line)
{
    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, LayerChoice choice) {
        auto* button = new QRadioButton(text);
        button->setObjectName(name);
        button->setAccessibleDescription(preflightSentence(line));
        button->setChecked(draft.answers().swap.layer == choice);
        connect(button, &QRadioButton::toggled, &draft, [&draft, choice](bool on) {
            if (on) {
                FixAnswers answers = draft.answers();
                answers.swap.layer = choice;
                draft.setAnswers(answers);
            }
        });
        column->addWidget(button);
    };
    add(tr("Copy that into the new container"), u"copy writable-layer"_s, LayerChoice::Copy);
    add(tr("Leave that behind with the original"), u"drop writable-layer"_s, LayerChoice::Drop);
    return choices;
}

} // namespace Hull
