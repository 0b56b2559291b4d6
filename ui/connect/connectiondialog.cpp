// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/connectiondialog.h"

#include "app/config/savedresolver.h"
#include "app/session/connectiontest.h"
#include "ui/connect/contextpage.h"
#include "ui/connect/socketpage.h"
#include "ui/connect/sshpage.h"
#include "ui/connect/steplist.h"
#include "ui/connect/tcppage.h"
#include "ui/widgets/problembanner.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tagSeparator = ", "_L1;

//! Gives the labels of all forms below it the same width, so that the fields of one form stand under those of another.
void alignForms(const QWidget& dialog)
{
    std::vector<QLabel*> labels;
    int widest = 0;
    for (const QFormLayout* form : dialog.findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
            if (auto* label = item ? qobject_cast<QLabel*>(item->widget()) : nullptr) {
                labels.push_back(label);
                widest = qMax(widest, label->sizeHint().width());
            }
        }
    }
    for (QLabel* label : labels) {
        label->setMinimumWidth(widest);
    }
}

} // namespace

ConnectionDialog::ConnectionDialog(const ConnectionDialogContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_contextPage(new ContextPage)
    , m_hasContexts(context.contexts)
    , m_name(new QLineEdit)
    , m_group(new QComboBox)
    , m_tags(new QLineEdit)
    , m_connectAtStart(new QCheckBox(tr("Connect when Hull&wright starts")))
    , m_readOnly(new QCheckBox(tr("Read-onl&y")))
    , m_stack(new QStackedWidget)
    , m_hint(new QLabel)
{
    setObjectName(u"connectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add host"));
    m_name->setObjectName(u"connectionName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_group->setObjectName(u"connectionGroup"_s);
    m_group->setAccessibleName(tr("Group"));
    m_group->setEditable(true);
    m_group->addItems(context.groups);
    m_group->setCurrentIndex(-1);
    m_group->lineEdit()->setPlaceholderText(tr("none"));
    m_tags->setObjectName(u"connectionTags"_s);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("words to find the host by, with commas between them"));
    m_connectAtStart->setObjectName(u"connectAtStart"_s);
    m_readOnly->setObjectName(u"connectionReadOnly"_s);
    m_readOnly->setToolTip(tr("Nothing on it is changed until you allow it, each time that Hullwright is started"));
    m_readOnly->setChecked(true);
    auto* ticks = new QHBoxLayout;
    ticks->addWidget(m_connectAtStart);
    ticks->addSpacing(12);
    ticks->addWidget(m_readOnly);
    ticks->addStretch(1);
    m_hint->setObjectName(u"connectionHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto* names = new QFormLayout;
    names->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    names->addRow(tr("Na&me"), m_name);
    names->addRow(tr("Gr&oup"), m_group);
    names->addRow(tr("Ta&gs"), m_tags);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(names);
    layout->addWidget(createWays());
    layout->addWidget(m_stack);
    layout->addLayout(ticks);
    layout->addWidget(m_hint);
    layout->addWidget(createTestArea(), 1);
    layout->addWidget(createButtons());
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionDialog::onChanged);
    connect(m_group, &QComboBox::currentTextChanged, this, &ConnectionDialog::onChanged);
    connect(m_tags, &QLineEdit::textChanged, this, &ConnectionDialog::onChanged);
    alignForms(*this);
    layout->addStrut(fontMetrics().averageCharWidth() * 82); // at least: texts are longer in some languages
    m_acceptAndConnect->setDefault(true); // only a button of a dialog can become its default
    m_ways->button(SshWay)->setChecked(true);
    showWay(SshWay);
}

ConnectionDialog::~ConnectionDialog() = default;

QWidget* ConnectionDialog::createWays()
{
    m_pages = {new SshPage(m_context.gateway, m_context.sshAliases), new SocketPage, new TcpPage(m_context.gateway),
        m_contextPage};
    if (m_context.contexts) {
        m_contextPage->setContexts(*m_context.contexts);
    }
    const std::array<std::pair<QString, QString>, WayCount> ways{{{u"waySsh"_s, tr("&SSH")},
        {u"waySocket"_s, tr("&Local socket")}, {u"wayTcp"_s, tr("&TCP")}, {u"wayContext"_s, tr("&Docker context")}}};
    m_ways = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    for (int way = 0; way < WayCount; ++way) {
        const auto& [name, text] = ways[static_cast<size_t>(way)];
        auto* button = new QRadioButton(text);
        button->setObjectName(name);
        m_ways->addButton(button, way);
        row->addWidget(button);
        ConnectionPage* page = m_pages[static_cast<size_t>(way)];
        m_stack->addWidget(page);
        connect(page, &ConnectionPage::changed, this, &ConnectionDialog::onChanged);
    }
    row->addStretch(1);
    connect(m_ways, &QButtonGroup::idClicked, this, &ConnectionDialog::showWay);
    auto* box = new QGroupBox(tr("Connect by"));
    box->setLayout(row);
    return box;
}

QWidget* ConnectionDialog::createTestArea()
{
    m_test = new QPushButton(tr("T&est connection"));
    m_test->setObjectName(u"connectionTest"_s);
    m_test->setAutoDefault(false);
    m_steps = new StepList;
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_steps);
    scroll->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* area = new QWidget;
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    layout->addWidget(scroll, 1);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::toggleTest);
    return area;
}

QWidget* ConnectionDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"connectionCancel"_s);
    m_accept = buttons->addButton(tr("&Add"), QDialogButtonBox::ActionRole);
    m_accept->setObjectName(u"connectionAdd"_s);
    m_accept->setAutoDefault(false);
    m_acceptAndConnect = buttons->addButton(tr("Add and &connect"), QDialogButtonBox::AcceptRole);
    m_acceptAndConnect->setObjectName(u"connectionAddAndConnect"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_acceptAndConnect, &QPushButton::clicked, this, [this] { choose(true); });
    return buttons;
}

void ConnectionDialog::edit(const SavedHost& host)
{
    m_edited = host;
    setWindowTitle(tr("Edit host"));
    m_accept->setText(tr("S&ave"));
    m_acceptAndConnect->setText(tr("Save and &connect"));
    m_name->setText(host.name);
    m_group->setCurrentText(host.group);
    m_tags->setText(host.tags.join(tagSeparator));
    m_connectAtStart->setChecked(host.connectAtStart);
    const Way way = !host.context.isEmpty()                     ? ContextWay
        : host.url.startsWith("unix:"_L1)                       ? SocketWay
        : !host.url.isEmpty() && host.url.startsWith("ssh:"_L1) ? SshWay
        : !host.url.isEmpty()                                   ? TcpWay
                                                                : SshWay;
    SavedHost shown = host;
    if (way == SshWay && host.ssh.host.isEmpty()) {
        const Result<Host> resolved = m_pages[way]->resolve(host);
        shown.ssh = resolved ? resolved->ssh : host.ssh;
    }
    m_pages[way]->load(shown);
    m_readOnly->setChecked(!m_pages[way]->allowsChanges(host));
    m_ways->button(way)->setChecked(true);
    showWay(way);
}

void ConnectionDialog::setContexts(const ContextList& contexts)
{
    const bool isMoved = m_contextPage->setContexts(contexts);
    const bool isFirst = !std::exchange(m_hasContexts, true);
    if (isFirst && !m_edited.context.isEmpty()) {
        m_contextPage->load(m_edited);
    }
    // What was said of a context counts only for where it led then.
    if (isMoved && page() == m_contextPage) {
        m_readOnly->setChecked(!isFirst || !m_contextPage->allowsChanges(m_edited));
    }
}

SavedHost ConnectionDialog::host() const
{
    SavedHost host;
    host.tags = tags();
    host.readOnly = m_readOnly->isChecked();
    host.name = m_name->text().trimmed();
    host.group = m_group->currentText().trimmed();
    host.connectAtStart = m_connectAtStart->isChecked();
    page()->describe(host);
    if (host.name.isEmpty()) {
        host.name = m_name->placeholderText();
    }
    return host;
}

//! As they were where nothing was typed: one that another program has saved may hold a comma itself.
QStringList ConnectionDialog::tags() const
{
    if (m_tags->text() == m_edited.tags.join(tagSeparator)) {
        return m_edited.tags;
    }
    QStringList tags;
    for (const QString& tag : m_tags->text().split(u',')) {
        if (!tag.trimmed().isEmpty() && !tags.contains(tag.trimmed())) {
            tags += tag.trimmed();
        }
    }
    return tags;
}

ConnectionPage* ConnectionDialog::page() const
{
    return m_pages[static_cast<size_t>(m_ways->checkedId())];
}

void ConnectionDialog::showWay(int way)
{
    m_stack->setCurrentIndex(way);
    // A page that is not shown takes no room: the dialog is as high as what it shows.
    for (ConnectionPage* other : m_pages) {
        const auto vertical = other == page() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        other->setSizePolicy(QSizePolicy::Preferred, vertical);
    }
    onChanged();
    fitHeight();
}

void ConnectionDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight();
}

//! Qt opens no window higher than two thirds of the screen, and would cut wrapped text off for it.
void ConnectionDialog::fitHeight()
{
    if (isVisible()) {
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    }
}

void ConnectionDialog::onChanged()
{
    m_name->setPlaceholderText(QString());
    SavedHost described;
    described.name = u"host"_s;
    page()->describe(described);
    const Result<Host> resolved = page()->resolve(described);
    if (resolved && !checkForSaving(described)) {
        const bool own = described.context.isEmpty() && resolved->kind == EndpointKind::Unix;
        m_name->setPlaceholderText(!described.context.isEmpty() ? described.context
                : own                                           ? tr("local")
                : described.ssh.host.isEmpty()                  ? QUrl(described.url).host()
                                                                : described.ssh.host);
    }
    const QString wrong = problem();
    m_hint->setText(page()->isUntouched() ? QString() : wrong);
    for (QPushButton* button : {m_test, m_accept, m_acceptAndConnect}) {
        button->setEnabled(wrong.isEmpty());
    }
    if (!m_running) {
        m_steps->setSteps({}); // what was tested is not what stands there now
    }
}

QString ConnectionDialog::problem() const
{
    const SavedHost typed = host();
    const Result<Host> resolved = page()->resolve(typed);
    const bool isPlain = m_ways->checkedId() == TcpWay
        ? !typed.useTls && !typed.url.isEmpty() && !typed.plainTcpAllowed
        : resolved && resolved->kind == EndpointKind::Tcp && !resolved->plainTcpAllowed;
    if (isPlain) {
        return tr("A connection without encryption needs your consent.");
    }
    // What of an address could not be taken apart: a password would stand in ssh's command line.
    if (typed.ssh.host.contains(u'@') || typed.ssh.host.contains(u'/')) {
        return tr("This address cannot be read. Write user@host:port, without a password.");
    }
    if (m_context.takenNames.contains(typed.name, Qt::CaseInsensitive)) {
        return tr("There is a host named “%1” already.").arg(typed.name);
    }
    if (const std::optional<Error> wrong = checkForSaving(typed)) {
        return problemSentences(*wrong, true).join(u' ');
    }
    return resolved ? QString() : problemSentences(resolved.error(), true).join(u' ');
}

void ConnectionDialog::toggleTest()
{
    if (m_running) {
        m_running->cancel();
    } else {
        startTest();
    }
}

void ConnectionDialog::startTest()
{
    const Result<Host> resolved = page()->resolve(host());
    if (!resolved) {
        return; // the button is disabled then
    }
    m_running = std::make_unique<ConnectionTest>(m_context.services, *resolved);
    connect(m_running.get(), &ConnectionTest::advanced, this, [this] { m_steps->setSteps(m_running->steps()); });
    connect(m_running.get(), &ConnectionTest::finished, this, &ConnectionDialog::endTest, Qt::QueuedConnection);
    m_test->setText(tr("Stop t&est"));
    m_stack->setEnabled(false);
    m_running->start();
}

void ConnectionDialog::endTest()
{
    m_steps->setSteps(m_running->steps());
    m_running.reset();
    m_test->setText(tr("T&est connection"));
    m_stack->setEnabled(true);
}

void ConnectionDialog::choose(bool connectNow)
{
    if (problem().isEmpty()) {
        Q_EMIT chosen(host(), connectNow);
        accept();
    }
}

} // namespace Hull
