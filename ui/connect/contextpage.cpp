// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/contextpage.h"

#include "app/config/contextstore.h"
#include "app/config/savedresolver.h"
#include "ui/connect/plainconsent.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace Hull {

using namespace Qt::StringLiterals;

ContextPage::ContextPage(const DockerEnvironment& environment, QWidget* parent)
    : ConnectionPage(parent)
    , m_environment(environment)
    , m_name(new QComboBox)
    , m_endpoint(new QLabel)
    , m_consent(new PlainConsent(u"context"_s))
{
    m_name->setObjectName(u"contextName"_s);
    m_name->setAccessibleName(tr("Docker context"));
    m_name->addItems(contextNames(environment));
    m_name->setCurrentIndex(-1);
    m_name->setPlaceholderText(m_name->count() > 0 ? tr("Choose a context") : tr("There are no docker contexts"));
    m_name->setEnabled(m_name->count() > 0);
    m_endpoint->setObjectName(u"contextEndpoint"_s);
    m_endpoint->setWordWrap(true);
    m_endpoint->setTextFormat(Qt::PlainText);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(tr("Conte&xt"), m_name);
    layout->addRow(QString(), m_endpoint);
    layout->addRow(QString(), m_consent);
    m_consent->hide();
    connect(m_consent, &PlainConsent::changed, this, &ContextPage::changed);
    connect(m_name, &QComboBox::currentIndexChanged, this, [this] {
        showEndpoint();
        Q_EMIT changed();
    });
    setFocusProxy(m_name);
}

void ContextPage::showEndpoint()
{
    const Result<Host> resolved = resolveContext(m_name->currentText(), m_environment);
    m_endpoint->setText(resolved ? resolved->endpoint : resolved.error().message.translated());
    m_resolved = resolved ? *resolved : Host{.addressKnown = false};
    m_plainEndpoint = resolved && resolved->kind == EndpointKind::Tcp ? resolved->endpoint : QString();
    m_consent->setGiven(false); // to another one
    m_consent->setVisible(!m_plainEndpoint.isEmpty());
}

void ContextPage::describe(SavedHost& host) const
{
    host.context = m_name->currentText();
    host.plainTcpAllowed = !m_plainEndpoint.isEmpty() && m_consent->isGiven();
    host.plainTcpEndpoint = host.plainTcpAllowed ? m_plainEndpoint : QString();
    allowChanges(host, m_resolved, !host.readOnly);
}

void ContextPage::load(const SavedHost& host)
{
    if (m_name->findText(host.context) < 0) {
        m_name->addItem(host.context); // it is gone, and that will be said
        m_name->setEnabled(true);
    }
    m_name->setCurrentText(host.context);
    m_consent->setGiven(host.plainTcpAllowed && !m_plainEndpoint.isEmpty() && host.plainTcpEndpoint == m_plainEndpoint);
}

bool ContextPage::allowsChanges(const SavedHost& host) const
{
    return areChangesAllowed(host, m_resolved);
}

bool ContextPage::isUntouched() const
{
    return m_name->currentIndex() < 0;
}

} // namespace Hull
