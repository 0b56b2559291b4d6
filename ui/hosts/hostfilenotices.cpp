// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosts/hostfilenotices.h"

#include "app/config/hoststore.h"
#include "ui/widgets/modalgateway.h"
#include "ui/widgets/problembanner.h"

#include <algorithm>

namespace Hull {

namespace {

constexpr qsizetype mostTold = 10; // entries; a notice must fit the screen

} // namespace

HostFileNotices::HostFileNotices(ModalGateway& gateway, QWidget& window)
    : m_gateway(gateway)
    , m_window(window)
{ }

void HostFileNotices::tellState(const HostStore& store)
{
    if (const std::optional<Error> error = store.error(); error && error != m_error) {
        m_gateway.tell(&m_window, tr("Saved hosts"), problemSentences(*error, true).join(u'\n'));
    }
    m_error = store.error();
    tellUnusable(store.saved().unusable);
}

//! A host that was in the window is there no more, and nothing else says why.
void HostFileNotices::tellUnusable(const std::vector<UnusableHost>& unusable)
{
    QStringList lines;
    for (const UnusableHost& entry : unusable) {
        if (std::find(m_unusable.begin(), m_unusable.end(), entry) == m_unusable.end()) {
            lines += problemSentences(entry.error, true).join(u' ');
        }
    }
    m_unusable = unusable;
    if (lines.isEmpty()) {
        return;
    }
    if (const qsizetype others = lines.size() - mostTold; others > 0) {
        lines.resize(mostTold);
        lines += others == 1 ? tr("And one more.") : tr("And %1 more.").arg(others);
    }
    m_gateway.tell(&m_window, tr("Some saved hosts cannot be used"), lines.join(u'\n'));
}

void HostFileNotices::tellChange(const Result<HostFileChanged>& made)
{
    if (!made) {
        m_gateway.tell(&m_window, tr("The hosts could not be saved"), problemSentences(made.error(), true).join(u'\n'));
    } else if (!made->broken.isEmpty()) {
        m_gateway.tell(&m_window, tr("The list of hosts was no use"),
            tr("It was started anew. The old file is kept as %1.").arg(made->broken));
    }
}

} // namespace Hull
