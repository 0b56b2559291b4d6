// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/plainconsent.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

PlainConsent::PlainConsent(const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_consent(new QCheckBox(tr("Co&nnect all the same")))
{
    auto* warning = new QLabel(tr("Nothing protects such a connection: whoever reaches the address controls the host, "
                                  "and whoever is on the way reads along and changes what is shown."));
    warning->setObjectName(prefix + "Warning"_L1);
    warning->setWordWrap(true);
    m_consent->setObjectName(prefix + "Consent"_L1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(warning);
    layout->addWidget(m_consent);
    connect(m_consent, &QCheckBox::toggled, this, &PlainConsent::changed);
}

bool PlainConsent::isGiven() const
{
    return m_consent->isChecked();
}

void PlainConsent::setGiven(bool given)
{
    m_consent->setChecked(given);
}

} // namespace Hull
