// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/pathedit.h"

#include "app/base/home.h"
#include "ui/widgets/modalgateway.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Hull {

using namespace Qt::StringLiterals;

PathEdit::PathEdit(ModalGateway& gateway, const QString& name, const QString& title, What what, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(title);
    auto* browse = new QPushButton(tr("Choose…"));
    browse->setAutoDefault(false);
    browse->setObjectName(name + u"Browse"_s);
    browse->setAccessibleName(tr("Choose: %1").arg(title));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(browse);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PathEdit::changed);
    connect(browse, &QPushButton::clicked, this, [this, &gateway, title, what] {
        if (what == What::Folder) {
            gateway.chooseFolder(this, title, path(), [this](const QString& folder) { setPath(folder); });
            return;
        }
        gateway.chooseFiles(this, title, QString(), [this](const QStringList& files) { setPath(files.first()); });
    });
}

QString PathEdit::path() const
{
    const QString text = m_edit->text().trimmed();
    return text.startsWith("~/"_L1) ? QDir(homeDirectory()).filePath(text.mid(2)) : text;
}

void PathEdit::setPath(const QString& path)
{
    m_edit->setText(path);
}

void PathEdit::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

} // namespace Hull
