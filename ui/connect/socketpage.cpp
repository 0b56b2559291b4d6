// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/socketpage.h"

#include <QComboBox>
#include <QFormLayout>

#include <unistd.h>

namespace Hull {

using namespace Qt::StringLiterals;

SocketPage::SocketPage(QWidget* parent)
    : ConnectionPage(parent)
    , m_path(new QComboBox)
{
    m_path->setObjectName(u"socketPath"_s);
    m_path->setAccessibleName(tr("Socket"));
    m_path->setEditable(true);
    m_path->setInsertPolicy(QComboBox::NoInsert);
    const QString own = u"/run/user/%1/"_s.arg(::getuid());
    m_path->addItems({u"/var/run/docker.sock"_s, own + u"docker.sock"_s, own + u"podman/podman.sock"_s});
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("Soc&ket"), m_path);
    connect(m_path, &QComboBox::currentTextChanged, this, &SocketPage::changed);
}

void SocketPage::describe(SavedHost& host) const
{
    host.url = "unix://"_L1 + m_path->currentText().trimmed();
}

void SocketPage::load(const SavedHost& host)
{
    m_path->setCurrentText(host.url.mid(QLatin1String("unix://").size()));
}

bool SocketPage::isUntouched() const
{
    return m_path->currentText().isEmpty();
}

} // namespace Hull
