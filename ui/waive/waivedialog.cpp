// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/waive/waivedialog.h"

#include "app/config/policychanges.h"
#include "app/config/policystore.h"
#include "app/rules/waivers.h"
#include "app/session/fleet.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fitheight.h"
#include "ui/widgets/problembanner.h"
#include "ui/windowsettings.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String ownerKey{"waive/owner"};
constexpr int usualDays = 90;
constexpr int mostDays = 365; // whoever wants more decides again then
constexpr int columns = 92; // of the dialog, in characters

QLabel* wrappedLabel(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLineEdit* lineEdit(const QString& objectName, const QString& name, const QString& placeholder = {})
{
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace

WaiveDialog::WaiveDialog(const Context& context, WaiverSubject subject, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_subject(std::move(subject))
    , m_reaches(waiverReaches(m_subject))
    , m_ports(waivablePorts(m_subject))
    , m_form(new QWidget)
    , m_what(new QComboBox)
    , m_reach(new QButtonGroup(this))
    , m_coverage(wrappedLabel(u"waiveCoverage"_s))
    , m_reason(new QPlainTextEdit)
    , m_owner(lineEdit(u"waiveOwner"_s, tr("Owner"), tr("who answers for it")))
    , m_approver(lineEdit(u"waiveApprover"_s, tr("Approver"), tr("optional")))
    , m_ticket(lineEdit(u"waiveTicket"_s, tr("Ticket"), tr("optional")))
    , m_expires(new QDateEdit)
    , m_days(new QLabel)
    , m_reopens(new QCheckBox(tr("&Open it again when what was found changes")))
    , m_hint(wrappedLabel(u"waiveHint"_s))
{
    setObjectName(u"waiveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Waive a finding"));
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addScope(*form);
    addPeople(*form);
    addExpiry(*form);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(createHead());
    layout->addWidget(m_form);
    layout->addWidget(m_hint);
    layout->addWidget(createButtons());
    m_waive->setDefault(true); // only a button of a dialog can become its default
    resize(fontMetrics().averageCharWidth() * columns, 0);
    updateCoverage();
    m_reason->setFocus();
}

QWidget* WaiveDialog::createHead()
{
    const QString host = m_subject.host->snapshot->host.name;
    auto* where = new ElidedLabel; // what is on the host may have any name
    where->setObjectName(u"waiveWhere"_s);
    where->setText(m_subject.container ? tr("%1 on %2").arg(m_subject.container->name, host).simplified() : host);
    QFont bold = where->font();
    bold.setBold(true);
    where->setFont(bold);
    QLabel* found = wrappedLabel(u"waiveFound"_s);
    found->setText(tr("Rule %1: %2 It stays visible when it is waived, and is counted apart, never as passed.")
                       .arg(m_subject.finding.rule->id, m_subject.finding.message.translated()));
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(where);
    column->addWidget(found);
    return head;
}

QString WaiveDialog::reachText(WaiverReach reach) const
{
    const QString host = m_subject.host->snapshot->host.name;
    if (!m_subject.container) {
        return tr("This host: %1").arg(host);
    }
    const Container& container = *m_subject.container;
    switch (reach) {
    case WaiverReach::Container:
        return tr("This container: %1 on %2").arg(container.name, host);
    case WaiverReach::Service:
        return tr("Compose service %1 of %2 on %3")
            .arg(container.label(u"com.docker.compose.service"), container.label(u"com.docker.compose.project"), host);
    case WaiverReach::Image:
        return tr("Every container of the image %1, on every host").arg(container.image);
    case WaiverReach::Host:
        break;
    }
    return tr("Every container on %1").arg(host);
}

void WaiveDialog::addScope(QFormLayout& form)
{
    m_what->setObjectName(u"waiveWhat"_s);
    m_what->setAccessibleName(tr("What is accepted"));
    m_what->addItem(tr("The finding as a whole"));
    for (const WaivablePort& port : m_ports) {
        m_what->addItem(tr("Host port %1/%2 alone").arg(QString::number(port.port), port.protocol));
    }
    auto* reaches = new QWidget;
    auto* column = new QVBoxLayout(reaches);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const WaiverReach reach : m_reaches) {
        auto* button = new QRadioButton;
        // Names from a host are no place for mnemonics.
        button->setText(reachText(reach).replace(u'&', u"&&"_s));
        button->setObjectName(u"waiveReach%1"_s.arg(static_cast<int>(reach)));
        m_reach->addButton(button, static_cast<int>(reach));
        column->addWidget(button);
    }
    m_reach->buttons().constFirst()->setChecked(true);
    column->addWidget(m_coverage);
    if (!m_ports.empty()) {
        form.addRow(tr("&Accept"), m_what);
    } else {
        m_what->setParent(this); // never shown
        m_what->hide();
    }
    form.addRow(tr("For"), reaches);
    connect(m_what, &QComboBox::currentIndexChanged, this, &WaiveDialog::updateCoverage);
    connect(m_reach, &QButtonGroup::idToggled, this, &WaiveDialog::updateCoverage);
}

void WaiveDialog::addPeople(QFormLayout& form)
{
    constexpr int lines = 3;
    m_reason->setObjectName(u"waiveReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * m_reason->frameWidth() + 8);
    m_owner->setText(QString::fromUtf8(m_context.settings.bytes(ownerKey)));
    form.addRow(tr("&Reason"), m_reason);
    form.addRow(tr("O&wner"), m_owner);
    form.addRow(tr("A&pprover"), m_approver);
    form.addRow(tr("&Ticket"), m_ticket);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiveDialog::updateForm);
    connect(m_owner, &QLineEdit::textChanged, this, &WaiveDialog::updateForm);
}

void WaiveDialog::addExpiry(QFormLayout& form)
{
    const QDate today = m_context.policy.policy().day;
    m_expires->setObjectName(u"waiveExpires"_s);
    m_expires->setAccessibleName(tr("Last day"));
    m_expires->setCalendarPopup(true);
    m_expires->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_expires->setDateRange(today, today.addDays(mostDays));
    m_expires->setDate(today.addDays(usualDays));
    m_days->setObjectName(u"waiveDays"_s);
    m_reopens->setObjectName(u"waiveReopens"_s);
    m_reopens->setChecked(true);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_expires);
    row->addWidget(m_days, 1);
    form.addRow(tr("&Last day"), line);
    qobject_cast<QLabel*>(form.labelForField(line))->setBuddy(m_expires);
    form.addRow(QString(), m_reopens);
    connect(m_expires, &QDateEdit::dateChanged, this, &WaiveDialog::updateForm);
}

QWidget* WaiveDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_waive = buttons->addButton(tr("Wai&ve"), QDialogButtonBox::AcceptRole);
    m_waive->setObjectName(u"waiveAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &WaiveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WaiveDialog::reject);
    return buttons;
}

WaiverReach WaiveDialog::reach() const
{
    return static_cast<WaiverReach>(m_reach->checkedId());
}

const WaivablePort* WaiveDialog::port() const
{
    const int index = m_what->currentIndex();
    return index > 0 ? &m_ports[static_cast<size_t>(index) - 1] : nullptr;
}

Waiver WaiveDialog::waiver() const
{
    const bool bound = m_reopens->isChecked() && canReopenOnChange(reach());
    return {.id = {},
        .rule = m_subject.finding.rule->id,
        .scope = waiverScope(m_subject, reach()),
        .reason = m_reason->toPlainText().simplified(),
        .owner = m_owner->text().simplified(),
        .approver = m_approver->text().simplified(),
        .ticket = m_ticket->text().simplified(),
        .created = m_context.policy.policy().day,
        .expires = m_expires->date(),
        .fingerprint = bound ? waiverFingerprint(m_subject) : QString()};
}

AllowedPort WaiveDialog::allowedPort() const
{
    return {.port = port()->port,
        .protocol = port()->protocol,
        .scope = waiverScope(m_subject, reach()),
        .reason = m_reason->toPlainText().simplified(),
        .owner = m_owner->text().simplified(),
        .expires = m_expires->date()};
}

int WaiveDialog::covered() const
{
    Policy tried = m_context.policy.policy();
    tried.waivers.clear();
    tried.allowedPorts.clear();
    if (port()) {
        tried.allowedPorts.append(allowedPort());
    } else {
        tried.waivers.append(waiver());
    }
    std::vector<HostAssessmentPtr> hosts;
    for (const HostSession* session : m_context.fleet.sessions()) {
        hosts.push_back(session->assessment());
    }
    return waiverCoverage(tried, hosts).front().findings;
}

void WaiveDialog::updateCoverage()
{
    const int findings = covered();
    m_coverage->setText(findings == 1 ? tr("Covers 1 finding now.") : tr("Covers %1 findings now.").arg(findings));
    // A policy says less of an allowed port, and a port is the same whatever else changes.
    auto* form = qobject_cast<QFormLayout*>(m_form->layout());
    for (QWidget* field :
        {static_cast<QWidget*>(m_approver), static_cast<QWidget*>(m_ticket), static_cast<QWidget*>(m_reopens)}) {
        form->setRowVisible(field, !port());
    }
    form->invalidate(); // or its height would be that of before
    m_form->updateGeometry();
    m_reopens->setEnabled(canReopenOnChange(reach()));
    updateForm();
}

QString WaiveDialog::missing() const
{
    const qsizetype length = m_reason->toPlainText().simplified().size();
    if (length < shortestReason) {
        return length == 0 ? tr("Say why it is accepted, in %1 characters or more.").arg(shortestReason)
                           : tr("The reason needs %1 characters or more; it has %2.").arg(shortestReason).arg(length);
    }
    return m_owner->text().simplified().isEmpty() ? tr("Say who answers for it.") : QString();
}

void WaiveDialog::updateForm()
{
    const qint64 days = m_context.policy.policy().day.daysTo(m_expires->date());
    m_days->setText(days == 0 ? tr("until the end of today (UTC)")
            : days == 1       ? tr("until the end of tomorrow (UTC)")
                              : tr("in %1 days, until its end in UTC").arg(days));
    const QString wanted = missing();
    m_hint->setText(wanted.isEmpty() ? tr("Written to %1").arg(m_context.policy.path()) : wanted);
    m_waive->setEnabled(wanted.isEmpty() && !m_isWriting);
    fitHeight(*this);
}

void WaiveDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(*this);
}

void WaiveDialog::accept()
{
    if (!missing().isEmpty() || m_isWriting) {
        return;
    }
    m_isWriting = true;
    m_form->setEnabled(false);
    m_context.settings.setBytes(ownerKey, m_owner->text().simplified().toUtf8());
    updateForm();
    m_context.policy.change(port() ? addAllowedPort(allowedPort()) : addWaiver(waiver()), this,
        [this](const std::optional<Error>& refusal) { onWritten(refusal); });
}

void WaiveDialog::onWritten(const std::optional<Error>& refusal)
{
    m_isWriting = false;
    m_form->setEnabled(true);
    updateForm();
    if (refusal) {
        m_hint->setText(problemSentences(*refusal, true).join(u' '));
        fitHeight(*this);
        return;
    }
    QDialog::accept();
}

} // namespace Hull
