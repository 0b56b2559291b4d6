// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/modalgateway.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace Hull {

void ModalGateway::ask(QWidget* parent, const Question& question, std::function<void()> accepted)
{
    auto* box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box->setObjectName(question.objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.details);
    QPushButton* accept = box->addButton(question.acceptLabel, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(accept, &QPushButton::clicked, box, std::move(accepted));
    box->open();
}

void ModalGateway::tell(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Close, parent);
    box->setObjectName(QStringLiteral("noticeBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void ModalGateway::chooseFiles(
    QWidget* parent, const QString& title, const QString& nameFilter, std::function<void(const QStringList&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, QString(), nameFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace Hull
