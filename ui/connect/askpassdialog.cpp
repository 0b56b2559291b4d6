// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/askpassdialog.h"

#include "app/report/textlayout.h"
#include "ui/connect/hostkeydialog.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthInCharacters = 72;
constexpr int longestAnswer = 1000; // ssh reads no more than 1023 bytes
constexpr qsizetype longestText = 1500; // of what a server wants to have shown

//! Several lines, each made safe to show.
QString printableLines(const QString& text)
{
    QStringList lines = text.left(longestText).split(u'\n');
    for (QString& line : lines) {
        line = printable(line);
    }
    return lines.join(u'\n');
}

} // namespace

AskpassDialog* AskpassDialog::make(const Prompt& prompt, QWidget* parent)
{
    switch (prompt.kind) {
    case Prompt::Kind::HostKey:
        return new HostKeyDialog(prompt, parent);
    case Prompt::Kind::Confirmation:
    case Prompt::Kind::Touch:
        return new ConsentDialog(prompt, parent);
    case Prompt::Kind::KeyPassphrase:
    case Prompt::Kind::Password:
    case Prompt::Kind::Other:
        break;
    }
    return new SecretDialog(prompt, parent);
}

AskpassDialog::AskpassDialog(const QString& objectName, const Prompt& prompt, QWidget* parent)
    : QDialog(parent)
    , m_prompt(prompt)
    , m_column(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(objectName);
    setModal(false); // the window goes on: other hosts can be looked at meanwhile
    cancelButton()->setObjectName(u"askpassCancel"_s);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    m_column->setSpacing(10);
    // Not as the dialog's own minimum, which would let it be narrower than a fingerprint.
    m_column->addStrut(fontMetrics().averageCharWidth() * widthInCharacters);
    layout->setSpacing(16);
    layout->addLayout(m_column);
    layout->addStretch();
    layout->addWidget(m_buttons);
}

void AskpassDialog::setHeading(QLatin1String icon, const QString& title)
{
    setWindowTitle(tr("%1 – %2").arg(title, printable(m_prompt.hostName)));
    auto* picture = new IconLabel;
    picture->setIcon(
        icon, 24, m_prompt.repeated || m_prompt.kind == Prompt::Kind::HostKey ? Tone::Medium : Tone::Accent);
    auto* label = new QLabel(title);
    label->setObjectName(u"askpassHeading"_s);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    label->setFont(font);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(picture);
    row->addWidget(label, 1);
    m_column->addLayout(row);
}

QLabel* AskpassDialog::addText(const QString& text, const QString& objectName)
{
    auto* label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

QPushButton* AskpassDialog::addAccept(const QString& label, const QString& objectName)
{
    QPushButton* button = m_buttons->addButton(label, QDialogButtonBox::AcceptRole);
    button->setObjectName(objectName);
    return button;
}

QPushButton* AskpassDialog::cancelButton() const
{
    return m_buttons->button(QDialogButtonBox::Cancel);
}

PromptAnswer AskpassDialog::answer() const
{
    return {true, {}, false};
}

void AskpassDialog::showEvent(QShowEvent* event)
{
    // Qt gives a new dialog two thirds of a small screen at most, which would cut lines of wrapped text.
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    QDialog::showEvent(event);
}

void AskpassDialog::done(int result)
{
    PromptAnswer given = result == Accepted ? answer() : PromptAnswer();
    QDialog::done(result);
    Q_EMIT answered(given);
    given.wipe();
}

SecretDialog::SecretDialog(const Prompt& prompt, QWidget* parent)
    : AskpassDialog(u"secretDialog"_s, prompt, parent)
{
    const QString host = printable(prompt.hostName);
    const QString subject = printable(prompt.subject);
    switch (prompt.kind) {
    case Prompt::Kind::KeyPassphrase:
        setHeading("lock"_L1, tr("Passphrase of a key"));
        addText(tr("The connection to %1 needs the passphrase of the private key %2.").arg(host, subject),
            u"askpassText"_s);
        break;
    case Prompt::Kind::Password:
        setHeading("lock"_L1, tr("Password"));
        addText(tr("The connection to %1 needs the password of %2.").arg(host, subject), u"askpassText"_s);
        break;
    default:
        setHeading("lock"_L1, tr("Question on the way to %1").arg(host));
        addText(subject.isEmpty() ? tr("ssh asks:") : tr("%1 asks:").arg(subject), u"askpassText"_s);
        addText(printableLines(prompt.text), u"askpassForeignText"_s)->setIndent(16);
    }
    if (prompt.repeated) {
        QLabel* wrong = addText(tr("The answer before was not right. Try again."), u"askpassRepeated"_s);
        QFont bold = wrong->font();
        bold.setBold(true);
        wrong->setFont(bold);
    }
    addField();
    if (prompt.kind == Prompt::Kind::KeyPassphrase) {
        addText(tr("With ssh-agent this question does not come: add the key once with ssh-add."), u"askpassHint"_s);
    }
    addAccept(tr("C&onnect"), u"askpassAccept"_s)->setDefault(true);
    m_field->setFocus();
}

void SecretDialog::addField()
{
    m_field = new QLineEdit;
    m_field->setObjectName(u"askpassField"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(longestAnswer);
    m_field->setAccessibleName(m_prompt.kind == Prompt::Kind::KeyPassphrase ? tr("Passphrase")
            : m_prompt.kind == Prompt::Kind::Password                       ? tr("Password")
                                                                            : tr("Answer"));
    m_column->addWidget(m_field);
    if (m_prompt.kind != Prompt::Kind::Other) {
        m_keep = new QCheckBox(tr("&Keep until Hullwright closes"));
        m_keep->setObjectName(u"askpassKeep"_s);
        m_keep->setToolTip(tr("In memory only; never in a file."));
        m_column->addWidget(m_keep);
    }
}

PromptAnswer SecretDialog::answer() const
{
    return {true, m_field->text(), m_keep && m_keep->isChecked()};
}

ConsentDialog::ConsentDialog(const Prompt& prompt, QWidget* parent)
    : AskpassDialog(u"consentDialog"_s, prompt, parent)
{
    const QString host = printable(prompt.hostName);
    if (prompt.kind == Prompt::Kind::Touch) {
        setHeading("lock"_L1, tr("Touch your security key"));
        addText(tr("The connection to %1 goes on when you touch the key. This closes by itself.").arg(host),
            u"askpassText"_s);
    } else {
        setHeading("lock"_L1, tr("Confirm"));
        addText(tr("On the way to %1, ssh asks:").arg(host), u"askpassText"_s);
    }
    addText(printableLines(prompt.text), u"askpassForeignText"_s)->setIndent(16);
    if (prompt.kind == Prompt::Kind::Confirmation) {
        addAccept(tr("&Allow"), u"askpassAccept"_s)->setAutoDefault(false);
    }
    cancelButton()->setDefault(true);
    cancelButton()->setFocus();
}

} // namespace Hull
