// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/revealguard.h"

#include "ui/widgets/modalgateway.h"

namespace Hull {

using namespace Qt::StringLiterals;

RevealGuard::RevealGuard(ModalGateway& gateway, QObject* parent)
    : QObject(parent)
    , m_gateway(gateway)
{ }

void RevealGuard::request(QWidget* parent, std::function<void()> reveal)
{
    if (m_agreed) {
        reveal();
        return;
    }
    m_gateway.ask(parent,
        {u"revealQuestion"_s, tr("Reveal values"),
            tr("Show the values of environment variables and other settings that may be secret?"),
            tr("They are read from the engine again and stay in this window only: nothing is saved or logged."),
            tr("&Reveal values")},
        [this, then = std::move(reveal)] {
            m_agreed = true;
            then();
        });
}

} // namespace Hull
