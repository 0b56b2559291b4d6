// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/sshpage.h"

#include "app/config/hostresolver.h"
#include "ui/connect/pathedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPort = 65535;

QLineEdit* createEdit(const QString& objectName, const QString& accessibleName, const QString& placeholder)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QComboBox* createCombo(const QString& objectName, const QString& accessibleName)
{
    auto* combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(accessibleName);
    return combo;
}

//! "user@host:port" and ssh:// addresses, as people copy them; anything else is a host as it stands.
SshTarget addressed(const QString& text)
{
    const Result<Host> parsed = parseHostUrl(text.contains("://"_L1) ? text : "ssh://"_L1 + text);
    return parsed && parsed->kind == EndpointKind::Ssh ? parsed->ssh : SshTarget{.host = text};
}

} // namespace

SshPage::SshPage(ModalGateway& gateway, const QStringList& aliases, QWidget* parent)
    : ConnectionPage(parent)
    , m_host(createCombo(u"sshHost"_s, tr("SSH host")))
    , m_user(createEdit(u"sshUser"_s, tr("User"), tr("from the SSH configuration")))
    , m_port(new QSpinBox)
    , m_jump(createEdit(u"sshJump"_s, tr("Jump host"), tr("from the SSH configuration")))
    , m_socket(createCombo(u"sshSocket"_s, tr("Docker socket on the host")))
    , m_advancedToggle(new QToolButton)
{
    m_host->setEditable(true);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    m_host->addItems(aliases);
    m_host->setCurrentIndex(-1);
    m_host->lineEdit()->setPlaceholderText(tr("name, address or entry of ~/.ssh/config"));
    m_port->setObjectName(u"sshPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, largestPort);
    m_port->setSpecialValueText(tr("default"));
    m_socket->setEditable(true);
    m_socket->setInsertPolicy(QComboBox::NoInsert);
    m_socket->addItems({u"/var/run/docker.sock"_s, u"/run/user/1000/docker.sock"_s});
    QWidget* advanced = createAdvanced(gateway);
    m_advancedToggle->setObjectName(u"sshAdvanced"_s);
    m_advancedToggle->setText(tr("Ad&vanced"));
    m_advancedToggle->setCheckable(true);
    m_advancedToggle->setAutoRaise(true);
    m_advancedToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advancedToggle->setArrowType(Qt::RightArrow);
    connect(m_advancedToggle, &QToolButton::toggled, advanced, [this, advanced](bool shown) {
        m_advancedToggle->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        advanced->setVisible(shown);
    });
    advanced->hide();

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("&Jump host"), m_jump);
    form->addRow(tr("Docker soc&ket"), m_socket);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_advancedToggle);
    layout->addWidget(advanced);
    for (QComboBox* combo : {m_host, m_socket}) {
        connect(combo, &QComboBox::currentTextChanged, this, &SshPage::changed);
    }
    for (QLineEdit* edit : {m_user, m_jump}) {
        connect(edit, &QLineEdit::textChanged, this, &SshPage::changed);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &SshPage::changed);
    setFocusProxy(m_host);
}

QWidget* SshPage::createAdvanced(ModalGateway& gateway)
{
    m_identity = new PathEdit(gateway, u"sshIdentity"_s, tr("Identity file"));
    m_identity->setPlaceholder(tr("from the SSH configuration and the agent"));
    m_way = createCombo(u"sshWay"_s, tr("Transport"));
    m_way->addItem(tr("Automatic"), QVariant::fromValue(int(SshTarget::Way::Automatic)));
    m_way->addItem(tr("Forwarded socket"), QVariant::fromValue(int(SshTarget::Way::SocketForwarding)));
    m_way->addItem(tr("docker dial-stdio"), QVariant::fromValue(int(SshTarget::Way::DialStdio)));
    m_trustNewKey = new QCheckBox(tr("Trust a &new host key on first use"));
    m_trustNewKey->setObjectName(u"sshTrustNewKey"_s);
    m_trustNewKey->setToolTip(tr("Without it, the key's fingerprint is shown before the first connection."));
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Identity file"), m_identity);
    form->addRow(tr("T&ransport"), m_way);
    form->addRow(QString(), m_trustNewKey);
    connect(m_identity, &PathEdit::changed, this, &SshPage::changed);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SshPage::changed);
    connect(m_trustNewKey, &QCheckBox::toggled, this, &SshPage::changed);
    return box;
}

//! An entry of ssh's configuration, and what was saved, mean themselves, whatever they look like.
SshTarget SshPage::typedTarget() const
{
    const QString text = m_host->currentText().trimmed();
    const bool isKnown = text == m_savedHost || m_host->findText(text) >= 0;
    return isKnown ? SshTarget{.host = text} : addressed(text);
}

void SshPage::describe(SavedHost& host) const
{
    const QString socket = m_socket->currentText().trimmed();
    const SshTarget typed = typedTarget();
    host.ssh.host = typed.host;
    host.ssh.user = m_user->text().trimmed().isEmpty() ? typed.user : m_user->text().trimmed();
    host.ssh.port = m_port->value() > 0 ? m_port->value() : typed.port;
    host.ssh.jumpHost = m_jump->text().trimmed();
    host.ssh.remoteSocket = socket == m_socket->itemText(0) ? typed.remoteSocket : socket;
    host.ssh.identityFile = m_identity->path();
    host.ssh.way = SshTarget::Way(m_way->currentData().toInt());
    host.ssh.trustNewKey = m_trustNewKey->isChecked();
}

void SshPage::load(const SavedHost& host)
{
    m_savedHost = host.ssh.host;
    m_host->setCurrentText(m_savedHost);
    m_user->setText(host.ssh.user);
    m_port->setValue(host.ssh.port);
    m_jump->setText(host.ssh.jumpHost);
    m_socket->setCurrentText(host.ssh.remoteSocket.isEmpty() ? m_socket->itemText(0) : host.ssh.remoteSocket);
    m_identity->setPath(host.ssh.identityFile);
    m_way->setCurrentIndex(m_way->findData(int(host.ssh.way)));
    m_trustNewKey->setChecked(host.ssh.trustNewKey);
    const SshTarget plain;
    m_advancedToggle->setChecked(!host.ssh.identityFile.isEmpty() || host.ssh.way != plain.way || host.ssh.trustNewKey);
}

bool SshPage::isUntouched() const
{
    return m_host->currentText().isEmpty();
}

} // namespace Hull
