// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/findingspage.h"

#include "app/remediation/remedy.h"
#include "app/rules/waivers.h"
#include "models/item/findinglistmodel.h"
#include "ui/details/findingdelegate.h"
#include "ui/details/findinghtml.h"
#include "ui/theme/iconprovider.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Hides the rules that do not apply until somebody wants to see them.
class SectionFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setAllShown(bool all)
    {
        m_allShown = all;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const int section = sourceModel()->index(row, 0, parent).data(FindingListModel::SectionRole).toInt();
        return m_allShown || section != static_cast<int>(FindingRow::Section::NotApplicable);
    }

private:
    bool m_allShown = false;
};

} // namespace

FindingsPage::FindingsPage(QWidget* parent)
    : DetailsPage(parent)
    , m_model(new FindingListModel(this))
    , m_summary(new QLabel)
    , m_whyNot(new QPushButton(tr("Why?")))
    , m_showAll(new QCheckBox(tr("Show checks that do &not apply")))
    , m_splitter(new QSplitter)
    , m_list(new QListView)
    , m_card(new QTextBrowser)
    , m_fix(new QPushButton(symbolicIcon("fix"_L1), tr("Fi&x this…")))
    , m_waive(new QPushButton(tr("&Waive…")))
    , m_endWaiver(new QPushButton(tr("End &waiver…")))
{
    auto* filter = new SectionFilter(this);
    m_shown = filter;
    filter->setSourceModel(m_model);
    m_list->setObjectName(u"findingsList"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(filter);
    m_list->setModelColumn(FindingListModel::MessageColumn);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->setObjectName(u"findingCard"_s);
    m_card->setAccessibleName(tr("Finding"));
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setOpenLinks(false);
    // Its text breaks anywhere, but Qt makes a table of full width one pixel too wide every now and then.
    m_card->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->document()->setDocumentMargin(12);
    m_splitter->setObjectName(u"findingsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_card, 1);
    rightColumn->addWidget(createActionLine());
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeadLine());
    layout->addWidget(m_splitter, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPage::showCurrent);
    connect(m_shown, &QAbstractItemModel::dataChanged, this, &FindingsPage::showCurrent);
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &FindingsPage::selectFirstIfNone);
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, &FindingsPage::selectFirstIfNone);
    connect(m_showAll, &QCheckBox::toggled, this, [filter](bool all) { filter->setAllShown(all); });
    connect(m_card, &QTextBrowser::anchorClicked, this, &FindingsPage::onLink);
}

QWidget* FindingsPage::createHeadLine()
{
    m_summary->setObjectName(u"findingsSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_whyNot->setObjectName(u"whyNotAssessed"_s);
    m_whyNot->setAccessibleName(tr("Why were checks not assessed?"));
    m_whyNot->setFlat(true);
    m_showAll->setObjectName(u"showNotApplicable"_s);
    connect(m_whyNot, &QPushButton::clicked, this, &FindingsPage::showNotAssessed);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_summary);
    layout->addWidget(m_whyNot);
    layout->addStretch();
    layout->addWidget(m_showAll);
    return line;
}

//! Below the card, where whoever has read it comes to.
QWidget* FindingsPage::createActionLine()
{
    m_fix->setObjectName(u"findingFix"_s);
    m_waive->setObjectName(u"findingWaive"_s);
    m_endWaiver->setObjectName(u"findingEndWaiver"_s);
    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(currentRule()); });
    connect(m_waive, &QPushButton::clicked, this, [this] { Q_EMIT waiveRequested(currentRule()); });
    connect(m_endWaiver, &QPushButton::clicked, this, [this] { Q_EMIT endWaiverRequested(currentRule()); });
    m_actionLine = new QWidget;
    auto* layout = new QHBoxLayout(m_actionLine);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->addWidget(m_fix);
    layout->addWidget(m_waive);
    layout->addWidget(m_endWaiver);
    layout->addStretch(1);
    m_actionLine->hide();
    return m_actionLine;
}

void FindingsPage::setOffers(const FindingOffers& offers)
{
    m_offers = offers;
    updateActions();
}

QString FindingsPage::currentRule() const
{
    return m_list->currentIndex().data(FindingListModel::RuleIdRole).toString();
}

void FindingsPage::requestWaiver()
{
    if (m_waive->isVisibleTo(this)) {
        Q_EMIT waiveRequested(currentRule());
    }
}

//! The finding that is shown; null where a check is, or nothing.
const Finding* FindingsPage::currentFinding() const
{
    const QModelIndex index = m_list->currentIndex();
    const bool isFinding = index.isValid()
        && index.data(FindingListModel::SectionRole).toInt() == static_cast<int>(FindingRow::Section::Findings);
    const Assessment* assessment = isFinding ? assessmentOf(m_subject) : nullptr;
    return assessment ? assessment->finding(QLatin1String(currentRule().toLatin1())) : nullptr;
}

//! Also where a manager stands in the way: the wizard says what to do there instead.
void FindingsPage::updateActions()
{
    const Finding* finding = currentFinding();
    const bool counts = finding && (finding->status == FindingStatus::Open || finding->status == FindingStatus::Waived);
    const bool canFix =
        m_offers.fix && counts && m_subject.hasEngine() && !m_subject.isHost() && remedyFor(currentRule());
    const bool canWaive =
        m_offers.waive && !m_subject.isRecalled() && finding && canBeWaived(*assessmentOf(m_subject), *finding);
    const bool canEnd =
        m_offers.waive && !m_subject.isRecalled() && finding && finding->status == FindingStatus::Waived;
    m_fix->setVisible(canFix);
    m_waive->setVisible(canWaive);
    m_endWaiver->setVisible(canEnd);
    m_actionLine->setVisible(canFix || canWaive || canEnd);
    const QString rule = finding ? finding->rule->id : QString();
    m_fix->setAccessibleName(tr("Fix what rule %1 found").arg(rule));
    m_waive->setAccessibleName(tr("Waive what rule %1 found").arg(rule));
    m_endWaiver->setAccessibleName(tr("End the waiver of rule %1").arg(rule));
    Q_EMIT canWaiveChanged(canWaive);
}

void FindingsPage::setSubject(const DetailsSubject& subject)
{
    const bool same = m_subject.isSameObject(subject);
    const QString rule = currentRule();
    m_subject = subject;
    if (!subject.assessment) {
        m_model->clear();
    } else if (subject.isHost()) {
        m_model->setHost(subject.assessment);
    } else {
        m_model->setContainer(subject.assessment, subject.container);
    }
    updateHeadLine();
    if (!same && m_shown->rowCount() > 0) {
        m_list->setCurrentIndex(m_shown->index(0, FindingListModel::MessageColumn));
        m_list->scrollToTop();
    } else if (currentRule() != rule) {
        follow(rule);
    }
    showCurrent();
}

//! What is waived, or graver than before, has another place in the list.
void FindingsPage::follow(const QString& rule)
{
    const QModelIndexList found = m_shown->match(
        m_shown->index(0, FindingListModel::MessageColumn), FindingListModel::RuleIdRole, rule, 1, Qt::MatchExactly);
    if (!found.isEmpty()) {
        m_list->setCurrentIndex(found.front());
    }
}

QString FindingsPage::openText(int open)
{
    if (open == 0) {
        return tr("No open findings.");
    }
    return open == 1 ? tr("1 open finding.") : tr("%1 open findings.").arg(open);
}

void FindingsPage::updateHeadLine()
{
    const int notAssessed = m_model->count(FindingRow::Section::NotAssessed);
    const int findings = m_model->count(FindingRow::Section::Findings);
    int open = 0;
    int waived = 0;
    for (int row = 0; row < findings; ++row) {
        open += m_model->row(row).finding.status == FindingStatus::Open ? 1 : 0;
        waived += m_model->row(row).finding.status == FindingStatus::Waived ? 1 : 0;
    }
    QStringList sentences{openText(open)};
    if (waived > 0) {
        sentences += tr("%1 waived.").arg(waived);
    }
    if (findings > open + waived) {
        sentences += tr("%1 more not counted.").arg(findings - open - waived);
    }
    if (notAssessed > 0) {
        sentences += notAssessed == 1 ? tr("1 check could not be assessed.")
                                      : tr("%1 checks could not be assessed.").arg(notAssessed);
    }
    m_summary->setText(sentences.join(u' '));
    m_whyNot->setVisible(notAssessed > 0);
    m_showAll->setVisible(m_model->count(FindingRow::Section::NotApplicable) > 0);
}

void FindingsPage::selectFirstIfNone()
{
    if (m_shown->rowCount() > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_shown->index(0, FindingListModel::MessageColumn));
    }
}

void FindingsPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    updateActions();
    if (!index.isValid()) {
        m_shownHtml.clear();
        m_card->setPlainText(tr("Nothing was found here, and every check that applies was assessed."));
        return;
    }
    const bool linkPaths = m_subject.hasEngine() && !m_subject.isHost();
    const QString html = findingHtml(index, palette(), linkPaths);
    if (m_shownHtml != html) { // a refresh that changes nothing keeps the scroll position
        m_shownHtml = html;
        m_card->setHtml(html);
    }
}

void FindingsPage::showNotAssessed()
{
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, FindingListModel::MessageColumn);
        if (index.data(FindingListModel::SectionRole).toInt() == static_cast<int>(FindingRow::Section::NotAssessed)) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
            m_list->setFocus();
            return;
        }
    }
}

void FindingsPage::onLink(const QUrl& link)
{
    if (link.scheme() == pathScheme) {
        Q_EMIT pathActivated(QUrl::fromPercentEncoding(link.toEncoded().mid(pathScheme.size() + 1)));
    }
}

void FindingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        showCurrent(); // the card's colours are part of its text
    }
    DetailsPage::changeEvent(event);
}

void FindingsPage::resizeEvent(QResizeEvent* event)
{
    // In a narrow dock the card goes below the list.
    const bool narrow = width() < fontMetrics().averageCharWidth() * 90;
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    DetailsPage::resizeEvent(event);
}

} // namespace Hull
