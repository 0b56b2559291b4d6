// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/extracolumndialog.h"

#include "app/report/textlayout.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthInCharacters = 52;

} // namespace

ExtraColumnDialog::ExtraColumnDialog(ExtraColumn::Kind kind, const QStringList& keysSeen, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_key(new QComboBox)
{
    const bool isLabel = kind == ExtraColumn::Kind::Label;
    setObjectName(u"extraColumnDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isLabel ? tr("Add a label column") : tr("Add an environment column"));
    m_key->setObjectName(u"extraColumnKey"_s);
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    for (const QString& key : keysSeen) {
        if (printable(key) == key) { // else it is not what it looks like
            m_key->addItem(key);
        }
    }
    m_key->setCurrentIndex(-1);
    m_key->setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_key->completer()->setFilterMode(Qt::MatchContains);
    auto* label = new QLabel(isLabel ? tr("&Key of the label:") : tr("&Name of the variable:"));
    label->setBuddy(m_key);
    auto* note =
        new QLabel(isLabel ? tr("The column shows the value of this label. What looks like a secret is hidden.")
                           : tr("The column says which containers have this variable set. Values may be "
                                "secrets, so they are neither kept nor shown."));
    note->setObjectName(u"extraColumnNote"_s);
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("&Add column"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"extraColumnAdd"_s);
    m_add->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"extraColumnCancel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_key);
    layout->addWidget(note);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen({m_kind, key()});
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_key, &QComboBox::editTextChanged, this, &ExtraColumnDialog::updateButton);
    updateButton();
    m_key->setFocus();
}

QString ExtraColumnDialog::key() const
{
    return m_key->currentText().trimmed();
}

void ExtraColumnDialog::updateButton()
{
    m_add->setEnabled(!key().isEmpty());
}

} // namespace Hull
