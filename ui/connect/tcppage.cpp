// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/tcppage.h"

#include "ui/connect/pathedit.h"
#include "ui/connect/plainconsent.h"
#include "ui/widgets/modalgateway.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Of authority, certificate and key, in the order of the page.
constexpr std::array usualNames{"ca.pem"_L1, "cert.pem"_L1, "key.pem"_L1};

//! Certificates mostly lie side by side under their usual names: the three of them, empty where there is none. Nothing
//! where file itself is not there.
QStringList certificatesBeside(const QString& file)
{
    const QFileInfo info(file);
    if (!info.isFile()) {
        return {};
    }
    QStringList found;
    for (const QLatin1StringView name : usualNames) {
        const QString path = info.absolutePath() + u'/' + name;
        found.append(QFileInfo(path).isFile() ? path : QString());
    }
    return found;
}

} // namespace

TcpPage::TcpPage(ModalGateway& gateway, QWidget* parent)
    : ConnectionPage(parent)
    , m_gateway(gateway)
    , m_address(new QLineEdit)
    , m_tls(new QRadioButton(tr("Encrypted, w&ith certificates")))
    , m_plain(new QRadioButton(tr("Not encry&pted")))
{
    m_address->setObjectName(u"tcpAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(tr("host:2376"));
    m_tls->setObjectName(u"tcpEncrypted"_s);
    m_plain->setObjectName(u"tcpPlain"_s);
    m_tls->setChecked(true);
    QWidget* tlsPart = createTlsPart();
    QWidget* plainPart = createPlainPart();
    plainPart->hide();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Add&ress"), m_address);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_tls, tlsPart, m_plain, plainPart}) {
        layout->addWidget(widget);
    }
    connect(m_address, &QLineEdit::textChanged, this, &TcpPage::changed);
    connect(m_tls, &QRadioButton::toggled, this, [this, tlsPart, plainPart](bool encrypted) {
        tlsPart->setVisible(encrypted);
        plainPart->setVisible(!encrypted);
        m_address->setPlaceholderText(encrypted ? tr("host:2376") : tr("host:2375"));
        Q_EMIT changed();
    });
    setFocusProxy(m_address);
}

QWidget* TcpPage::createTlsPart()
{
    m_authority = new PathEdit(m_gateway, u"tcpAuthority"_s, tr("Certificate authority"));
    m_authority->setPlaceholder(tr("ca.pem; empty: what this system trusts"));
    m_certificate = new PathEdit(m_gateway, u"tcpCertificate"_s, tr("Client certificate"));
    m_certificate->setPlaceholder(u"cert.pem"_s);
    m_key = new PathEdit(m_gateway, u"tcpKey"_s, tr("Client key"));
    m_key->setPlaceholder(u"key.pem"_s);
    m_serverName = new QLineEdit;
    m_serverName->setObjectName(u"tcpServerName"_s);
    m_serverName->setAccessibleName(tr("Server name"));
    m_serverName->setPlaceholderText(tr("the address's own"));
    m_verify = new QCheckBox(tr("&Verify the server's certificate"));
    m_verify->setObjectName(u"tcpVerify"_s);
    m_verify->setChecked(true);
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(24, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("A&uthority"), m_authority);
    form->addRow(tr("Certi&ficate"), m_certificate);
    form->addRow(tr("&Key"), m_key);
    form->addRow(tr("Server &name"), m_serverName);
    form->addRow(QString(), m_verify);
    for (PathEdit* edit : {m_authority, m_certificate, m_key}) {
        connect(edit, &PathEdit::changed, this, [this, edit] {
            lookBeside(edit);
            Q_EMIT changed();
        });
    }
    connect(m_serverName, &QLineEdit::textChanged, this, &TcpPage::changed);
    connect(m_verify, &QCheckBox::toggled, this, &TcpPage::askBeforeNotVerifying);
    return box;
}

QWidget* TcpPage::createPlainPart()
{
    m_consent = new PlainConsent(u"tcp"_s);
    m_consent->setContentsMargins(24, 0, 0, 0);
    connect(m_consent, &PlainConsent::changed, this, &TcpPage::changed);
    return m_consent;
}

//! A file that is named names those beside it, once that is known: it may lie on a server that does not answer.
void TcpPage::lookBeside(const PathEdit* edit)
{
    const QString file = edit->path();
    if (std::find(usualNames.begin(), usualNames.end(), file.section(u'/', -1)) == usualNames.end()) {
        return;
    }
    m_look.start([file] { return Result<QStringList>(certificatesBeside(file)); },
        [this, edit, file](const Result<QStringList>& found) {
            if (edit->path() == file) {
                takeCertificates(*found);
            }
        });
}

void TcpPage::takeCertificates(const QStringList& paths)
{
    PathEdit* const edits[] = {m_authority, m_certificate, m_key};
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (edits[i]->path().isEmpty() && !paths[i].isEmpty()) {
            edits[i]->setPath(paths[i]);
        }
    }
}

void TcpPage::askBeforeNotVerifying(bool verify)
{
    if (verify) {
        Q_EMIT changed();
        return;
    }
    {
        const QSignalBlocker blocker(m_verify);
        m_verify->setChecked(true); // until the answer is there
    }
    const Question question{u"doNotVerifyQuestion"_s, tr("Do not verify the server?"),
        tr("Without verification nobody notices if another machine answers in the host's place."),
        tr("The host will be marked, and it is a finding of its own."), tr("Do not &verify")};
    m_gateway.ask(this, question, [this] {
        const QSignalBlocker blocker(m_verify);
        m_verify->setChecked(false);
        Q_EMIT changed();
    });
}

void TcpPage::describe(SavedHost& host) const
{
    const QString address = m_address->text().trimmed();
    host.url = address.isEmpty() || address.contains("://"_L1) ? address : "tcp://"_L1 + address;
    host.useTls = m_tls->isChecked();
    host.plainTcpAllowed = !host.useTls && m_consent->isGiven();
    if (host.useTls) {
        host.tls = {m_authority->path(), m_certificate->path(), m_key->path()};
        host.serverName = m_serverName->text().trimmed();
        host.verifyTls = m_verify->isChecked();
    }
}

void TcpPage::load(const SavedHost& host)
{
    m_address->setText(host.url.startsWith("tcp://"_L1) ? host.url.mid(6) : host.url);
    (host.useTls ? m_tls : m_plain)->setChecked(true);
    m_consent->setGiven(host.plainTcpAllowed);
    m_authority->setPath(host.tls.authority);
    m_certificate->setPath(host.tls.certificate);
    m_key->setPath(host.tls.key);
    m_look.forget(); // what was saved without a file is meant so
    m_serverName->setText(host.serverName);
    const QSignalBlocker blocker(m_verify);
    m_verify->setChecked(host.verifyTls);
}

bool TcpPage::isUntouched() const
{
    return m_address->text().isEmpty();
}

} // namespace Hull
