// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutdialog.h"

#include "ui/theme/iconprovider.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Hullwright"));
    auto* icon = new QLabel;
    icon->setPixmap(applicationIcon().pixmap(64, devicePixelRatioF()));
    icon->setAlignment(Qt::AlignTop);
    auto* name = new QLabel(tr("Hullwright %1").arg(QStringLiteral(HULL_VERSION)));
    name->setObjectName(u"aboutName"_s);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    name->setFont(font);
    auto* text =
        new QLabel(tr("Looks at Docker hosts and shows which containers open more ports or hold more privileges "
                      "than they need, and why."));
    text->setWordWrap(true);
    auto* licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. "
                                  "It comes without any warranty."));
    licence->setWordWrap(true);
    auto* versions = new QLabel(tr("Running with Qt %1").arg(QLatin1String(qVersion())));
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"aboutClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{name, text, licence, versions}) {
        column->addWidget(widget);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(icon);
    row->addLayout(column, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

} // namespace Hull
