// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/hostkeydialog.h"

#include "app/report/textlayout.h"
#include "ui/theme/iconprovider.h"
#include "ui/theme/severitypalette.h"
#include "ui/widgets/iconlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! As people paste it: with the words of ssh-keygen around it, or without the name of the hash.
bool isSameFingerprint(const QString& pasted, const QString& fingerprint)
{
    const QString bare = fingerprint.mid(fingerprint.indexOf(u':') + 1);
    const QStringList words = pasted.simplified().split(u' ');
    return words.contains(fingerprint) || (words.size() == 1 && words.first() == bare);
}

} // namespace

HostKeyDialog::HostKeyDialog(const Prompt& prompt, QWidget* parent)
    : AskpassDialog(u"hostKeyDialog"_s, prompt, parent)
{
    setHeading("warning"_L1, tr("Unknown host key"));
    addText(tr("You connect to %1 for the first time: %2. Compare the fingerprint of its key with the one that you "
               "got from whoever runs the host.")
                .arg(printable(prompt.hostName), printable(prompt.subject)),
        u"askpassText"_s);
    addFingerprint();
    if (!prompt.knownAs.isEmpty()) {
        QStringList places = prompt.knownAs.split(u'\n');
        for (QString& place : places) {
            place = printable(place);
        }
        addText(tr("You trust this key already, under another name:\n%1").arg(places.join(u'\n')), u"hostKeyKnownAs"_s);
    }
    addComparison();
    m_trust = addAccept(tr("&Trust and connect"), u"askpassAccept"_s);
    m_trust->setAutoDefault(false);
    cancelButton()->setDefault(true);
    cancelButton()->setFocus();
    compare();
}

void HostKeyDialog::addFingerprint()
{
    auto* fingerprint = new QLineEdit(m_prompt.fingerprint);
    fingerprint->setObjectName(u"hostKeyFingerprint"_s);
    fingerprint->setReadOnly(true);
    fingerprint->setFrame(false); // to be read and marked, not to be filled in
    QPalette flat = fingerprint->palette();
    flat.setBrush(QPalette::Base, Qt::transparent);
    fingerprint->setPalette(flat);
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fingerprint->setAccessibleName(tr("Fingerprint of the %1 key").arg(m_prompt.keyType));
    fingerprint->setMinimumWidth(
        QFontMetrics(fingerprint->font()).horizontalAdvance(m_prompt.fingerprint.left(60) + "MM"_L1));
    fingerprint->setCursorPosition(0);
    auto* copy = new QToolButton;
    copy->setObjectName(u"hostKeyCopy"_s);
    copy->setIcon(symbolicIcon("copy"_L1));
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy the fingerprint"));
    copy->setAccessibleName(copy->toolTip());
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_prompt.fingerprint); });
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(m_prompt.keyType));
    row->addWidget(fingerprint, 1);
    row->addWidget(copy);
    m_column->addLayout(row);
}

void HostKeyDialog::addComparison()
{
    m_expected = new QLineEdit;
    m_expected->setObjectName(u"hostKeyExpected"_s);
    m_expected->setMaxLength(400);
    m_expected->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* label = new QLabel(tr("&Expected fingerprint, if you have it to paste:"));
    label->setBuddy(m_expected);
    m_verdictIcon = new IconLabel;
    m_verdict = new QLabel;
    m_verdict->setObjectName(u"hostKeyVerdict"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_verdictIcon);
    row->addWidget(m_verdict, 1);
    m_column->addWidget(label);
    m_column->addWidget(m_expected);
    m_column->addLayout(row);
    connect(m_expected, &QLineEdit::textChanged, this, &HostKeyDialog::compare);
}

void HostKeyDialog::compare()
{
    const bool isCompared = !m_expected->text().trimmed().isEmpty();
    const bool isSame = isCompared && isSameFingerprint(m_expected->text(), m_prompt.fingerprint);
    const Tone tone = !isCompared ? Tone::Neutral : isSame ? Tone::Good : Tone::Critical;
    m_verdictIcon->setIcon(!isCompared ? "info"_L1 : isSame ? "good"_L1 : "error"_L1, 16, tone);
    m_verdict->setText(!isCompared ? tr("Not compared yet.")
            : isSame               ? tr("The same: this is the host that you mean.")
                                   : tr("Different: this is not the key that you expect. Do not connect."));
    QPalette colours = palette();
    if (isCompared) {
        colours.setColor(QPalette::WindowText, SeverityPalette::of(palette()).colors(tone).text);
    }
    m_verdict->setPalette(colours);
    m_expected->setAccessibleDescription(m_verdict->text());
    m_trust->setEnabled(!isCompared || isSame);
    // Return in the field that was just filled in means "go on" only where that has been found right.
    (isSame ? m_trust : cancelButton())->setDefault(true);
}

} // namespace Hull
