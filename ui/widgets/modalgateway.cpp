// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/modalgateway.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace Hull {

namespace {

void openQuestion(QWidget* parent, const Question& question, QCheckBox* option, std::function<void()> accepted)
{
    auto* box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box->setObjectName(question.objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.details);
    QPushButton* accept = box->addButton(question.acceptLabel, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(accept, &QPushButton::clicked, box, std::move(accepted));
    if (option) {
        box->setCheckBox(option);
    }
    box->open();
}

} // namespace

void ModalGateway::ask(QWidget* parent, const Question& question, std::function<void()> accepted)
{
    openQuestion(parent, question, nullptr, std::move(accepted));
}

void ModalGateway::askWithOption(
    QWidget* parent, const Question& question, const QString& option, std::function<void(bool ticked)> accepted)
{
    auto* tick = new QCheckBox(option); // the box's
    tick->setObjectName(QStringLiteral("questionOption"));
    openQuestion(parent, question, tick, [tick, accepted = std::move(accepted)] { accepted(tick->isChecked()); });
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

void ModalGateway::chooseFolder(
    QWidget* parent, const QString& title, const QString& folder, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void ModalGateway::chooseNewFile(QWidget* parent, const QString& title, const QString& proposedName,
    const QString& nameFilter, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, QString(), nameFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposedName);
    connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void ModalGateway::openOutside(QWidget* parent, const QString& path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        tell(
            parent, tr("Nothing opens %1").arg(path), tr("This desktop has no program for it. It is at %1.").arg(path));
    }
}

} // namespace Hull
