// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/environmentpage.h"

#include "models/item/environmenttablemodel.h"
#include "ui/details/inspectdocument.h"
#include "ui/details/revealguard.h"
#include "ui/details/rowtableview.h"
#include "ui/details/tablepages.h"
#include "ui/theme/iconprovider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

EnvironmentPage::EnvironmentPage(RevealGuard& guard, QWidget* parent)
    : DetailsPage(parent)
    , m_guard(guard)
    , m_model(new EnvironmentTableModel(this))
    , m_reveal(new QPushButton(symbolicIcon("eye"_L1), QString()))
    , m_hint(new QLabel)
{
    m_reveal->setObjectName(u"environmentReveal"_s);
    m_hint->setObjectName(u"environmentHint"_s);
    m_hint->setTextFormat(Qt::PlainText); // it names hosts
    m_hint->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 4, 8, 4);
    line->addWidget(m_hint, 1);
    line->addWidget(m_reveal);
    auto* page = new TablePage(
        m_model, u"environmentTable"_s, tr("Environment"), tr("This container has no environment variables."));
    page->table()->setColumnCharacters({36});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(page, 1);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_model->isRevealed()) {
            m_model->conceal();
            updateButton();
        } else {
            m_guard.request(this, [this] { reveal(); });
        }
    });
}

void EnvironmentPage::setSubject(const DetailsSubject& subject)
{
    if (!m_subject.isSameObject(subject)) {
        m_request.cancel();
    }
    m_subject = subject;
    m_model->setContainer(subject.assessment, subject.container);
    updateButton();
}

void EnvironmentPage::reveal()
{
    if (!m_subject.session) {
        return;
    }
    m_hint->setText(tr("Asking %1…").arg(m_subject.session->host().name));
    const ContainerId container = m_subject.container;
    m_request = m_subject.session->inspectRaw(
        container, this, [this, container](const Result<QByteArray>& answer) { showValues(container, answer); });
}

void EnvironmentPage::showValues(const ContainerId& container, const Result<QByteArray>& answer)
{
    const auto values = answer ? environmentValues(*answer) : Result<QHash<QString, QString>>(answer.error());
    if (values) {
        m_model->reveal(container, *values);
    }
    updateButton();
    if (!values) {
        m_hint->setText(values.error().message.translated());
    }
}

void EnvironmentPage::updateButton()
{
    const bool fromFile = m_subject.session && m_subject.session->host().kind == EndpointKind::File;
    const bool revealed = m_model->isRevealed();
    m_reveal->setText(revealed ? tr("Hide val&ues") : tr("&Reveal values…"));
    m_reveal->setEnabled(!fromFile && m_model->rowCount() > 0);
    if (fromFile) {
        m_hint->setText(tr("Values are not kept when a file is read."));
    } else if (revealed) {
        m_hint->setText(tr("Values were read from the engine just now and are forgotten with this view."));
    } else {
        m_hint->setText(tr("Values may be secrets, so they are neither kept nor shown."));
    }
}

} // namespace Hull
