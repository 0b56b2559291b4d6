// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/contextpage.h"

#include "app/config/savedresolver.h"
#include "ui/connect/plainconsent.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace Hull {

using namespace Qt::StringLiterals;

ContextPage::ContextPage(QWidget* parent)
    : ConnectionPage(parent)
    , m_name(new QComboBox)
    , m_endpoint(new QLabel)
    , m_consent(new PlainConsent(u"context"_s))
    , m_resolved(resolved())
{
    m_name->setObjectName(u"contextName"_s);
    m_name->setAccessibleName(tr("Docker context"));
    offer({});
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

bool ContextPage::setContexts(const ContextList& contexts)
{
    m_contexts = contexts;
    {
        const QSignalBlocker blocker(m_name);
        offer(m_name->currentText());
    }
    const Result<Host> now = resolved();
    const bool isSame = now && m_resolved && *now == *m_resolved;
    if (isUntouched() || isSame) {
        return false;
    }
    showEndpoint();
    Q_EMIT changed();
    return true;
}

//! One that is gone stays there, and that will be said.
void ContextPage::offer(const QString& chosen)
{
    QStringList names = chosen.isEmpty() ? QStringList() : QStringList{chosen};
    for (const ContextInfo& context : m_contexts ? m_contexts->contexts : std::vector<ContextInfo>()) {
        if (!names.contains(context.name) && !context.name.startsWith(u'/')) { // that is a file without a name
            names += context.name;
        }
    }
    names.sort();
    m_name->clear();
    m_name->addItems(names);
    m_name->setCurrentIndex(static_cast<int>(names.indexOf(chosen)));
    m_name->setPlaceholderText(!m_contexts ? tr("The docker contexts are being read…")
            : names.isEmpty()              ? tr("There are no docker contexts")
                                           : tr("Choose a context"));
    m_name->setEnabled(!names.isEmpty());
}

Result<Host> ContextPage::resolved() const
{
    if (!m_contexts) {
        return Error{.kind = Error::Kind::BadConfiguration,
            .message = {QT_TRANSLATE_NOOP("Hull", "Docker's contexts have not been read yet."), {}},
            .cause = {QT_TRANSLATE_NOOP("Hull", "The file system on which they lie is slow or does not answer."), {}}};
    }
    return m_contexts->resolve(m_name->currentText());
}

Host ContextPage::target() const
{
    return m_resolved ? *m_resolved : Host{.addressKnown = false};
}

void ContextPage::showEndpoint()
{
    m_resolved = resolved();
    m_endpoint->setText(m_resolved ? m_resolved->endpoint : m_resolved.error().message.translated());
    m_plainEndpoint = m_resolved && m_resolved->kind == EndpointKind::Tcp ? m_resolved->endpoint : QString();
    m_consent->setGiven(false); // to another one
    m_consent->setVisible(!m_plainEndpoint.isEmpty());
}

Result<Host> ContextPage::resolve(const SavedHost& described) const
{
    return hostFromResolved(described, m_resolved);
}

void ContextPage::describe(SavedHost& host) const
{
    host.context = m_name->currentText();
    host.plainTcpAllowed = !m_plainEndpoint.isEmpty() && m_consent->isGiven();
    host.plainTcpEndpoint = host.plainTcpAllowed ? m_plainEndpoint : QString();
    allowChanges(host, target(), !host.readOnly);
}

void ContextPage::load(const SavedHost& host)
{
    if (m_name->findText(host.context) < 0) {
        offer(host.context);
    }
    m_name->setCurrentText(host.context);
    m_consent->setGiven(host.plainTcpAllowed && !m_plainEndpoint.isEmpty() && host.plainTcpEndpoint == m_plainEndpoint);
}

bool ContextPage::allowsChanges(const SavedHost& host) const
{
    return areChangesAllowed(host, target());
}

bool ContextPage::isUntouched() const
{
    return m_name->currentIndex() < 0;
}

} // namespace Hull
