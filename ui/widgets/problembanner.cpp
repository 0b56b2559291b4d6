// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/problembanner.h"

#include "app/report/textlayout.h"
#include "models/domain/sentence.h"
#include "ui/widgets/iconlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 20;

QLabel* wrappedLabel(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            plain += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'&') { // one that is meant
            plain += "&&"_L1;
            ++i;
        }
    }
    return plain;
}

} // namespace

QString remedyCommand(const Error& error)
{
    // The remedy names it, with what is there on this very machine, or with names that a host has told.
    static const QRegularExpression joinGroup(u"`(sudo usermod -aG [\\w.][\\w.-]* [\\w.][\\w.-]*)`"_s);
    static const QRegularExpression forgetKey(u"`(ssh-keygen [^`]+)`"_s);
    switch (error.kind) {
    case Error::Kind::PermissionDenied:
        return joinGroup.match(error.remedy.english()).captured(1);
    case Error::Kind::HostKeyChanged:
        return forgetKey.match(error.remedy.english()).captured(1);
    default:
        return {};
    }
}

QString copyCommandLabel(const Error& error)
{
    constexpr int longest = 36; // more letters make a button wider than a narrow window
    const QString command = remedyCommand(error);
    return command.size() > longest ? ProblemBanner::tr("C&opy the command")
                                    : ProblemBanner::tr("C&opy “%1”").arg(QString(command).replace(u'&', "&&"_L1));
}

QStringList problemSentences(const Error& error, bool withMessage)
{
    QStringList sentences;
    for (const Message& part : {withMessage ? error.message : Message(), error.cause, error.remedy}) {
        QString sentence = part.translated().trimmed();
        if (sentence.isEmpty()) {
            continue;
        }
        // Commands stand between backticks for the terminal.
        static const QRegularExpression command(u"`([^`]*)`"_s);
        //: %1 a command
        sentence.replace(command, ProblemBanner::tr("“%1”").arg(u"\\1"_s));
        sentences += asSentence(sentence);
    }
    return sentences;
}

QString problemDetails(const QString& hostName, const QString& endpoint, const Error& error)
{
    QStringList lines{u"host: %1"_s.arg(hostName), u"endpoint: %1"_s.arg(endpoint),
        u"error: %1"_s.arg(errorKindName(error.kind)), error.message.english()};
    if (error.httpStatus != 0) {
        lines += u"HTTP status: %1"_s.arg(error.httpStatus);
    }
    if (!error.detail.isEmpty()) {
        lines += error.detail;
    }
    return lines.join(u'\n');
}

ProblemBanner::ProblemBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel)
    , m_title(wrappedLabel(u"bannerTitle"_s))
    , m_text(wrappedLabel(u"bannerText"_s))
    , m_retry(new QPushButton)
    , m_edit(new QPushButton)
    , m_copyRemedy(new QPushButton)
    , m_detailsButton(new QToolButton)
    , m_copyDetails(new QPushButton)
    , m_details(new QPlainTextEdit)
{
    setObjectName(u"problemBanner"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_retry->setObjectName(u"bannerRetry"_s);
    m_edit->setObjectName(u"bannerEdit"_s);
    m_copyRemedy->setObjectName(u"bannerCopyCommand"_s);
    m_copyDetails->setObjectName(u"bannerCopyDetails"_s);
    m_detailsButton->setObjectName(u"bannerDetailsButton"_s);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsButton->setArrowType(Qt::RightArrow);
    m_detailsButton->setAutoRaise(true);
    m_details->setObjectName(u"bannerDetails"_s);
    m_details->setAccessibleName(tr("Details of the problem"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(fontMetrics().lineSpacing() * 7);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QWidget* button :
        std::initializer_list<QWidget*>{m_detailsButton, m_copyDetails, m_copyRemedy, m_edit, m_retry}) {
        buttons->addWidget(button);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(10);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addLayout(buttons, 0, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(m_details, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_retry, &QPushButton::clicked, this, &ProblemBanner::retryRequested);
    connect(m_edit, &QPushButton::clicked, this, &ProblemBanner::editRequested);
    connect(m_detailsButton, &QToolButton::toggled, this, &ProblemBanner::setDetailsShown);
    connect(m_copyDetails, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_details->toPlainText()); });
    connect(
        m_copyRemedy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(remedyCommand(m_situation.error)); });
    setDetailsShown(false);
    updateButtonTexts();
}

void ProblemBanner::setSituation(const Situation& situation)
{
    m_situation = situation;
    const Error& error = situation.error;
    //: %1 a host's name, %2 a whole sentence: what happened
    m_title->setText(printable(tr("%1: %2").arg(situation.hostName, error.message.translated())));
    QStringList sentences = problemSentences(error, false);
    if (situation.showsOldData) {
        sentences += tr("The rows of this host are those read at %1.").arg(situation.lastRead);
    }
    m_text->setText(sentences.join(u' '));
    m_text->setVisible(!sentences.isEmpty());
    m_retry->setVisible(situation.canRetry);
    m_retry->setEnabled(!situation.isReading);
    // As wide as either text needs: the words beside it must not wrap anew.
    m_retry->setText(tr("Trying again…"));
    m_retry->setMinimumWidth(m_retry->sizeHint().width());
    m_retry->setAccessibleName((situation.isReading ? tr("Trying %1 again") : tr("Retry %1")).arg(situation.hostName));
    m_copyRemedy->setVisible(!remedyCommand(error).isEmpty());
    m_edit->setAccessibleName(tr("Edit %1").arg(situation.hostName));
    m_edit->setVisible(!situation.editLabel.isEmpty());
    updateButtonTexts();
    m_details->setPlainText(problemDetails(situation.hostName, situation.endpoint, error));
    setAccessibleName(tr("Problem with %1").arg(situation.hostName));
    setAccessibleDescription(m_title->text() + u' ' + m_text->text());
    m_icon->setIcon(tone() == Tone::Medium ? "warning"_L1 : "error"_L1, iconSize, tone());
    update();
}

void ProblemBanner::setMnemonics(bool has)
{
    if (m_hasMnemonics != has) {
        m_hasMnemonics = has;
        updateButtonTexts();
    }
}

void ProblemBanner::updateButtonTexts()
{
    const auto shown = [this](const QString& text) {
        return m_hasMnemonics ? text : withoutMnemonic(text);
    };
    m_retry->setText(m_situation.isReading ? tr("Trying again…") : shown(tr("Re&try")));
    m_edit->setText(shown(m_situation.editLabel));
    m_copyRemedy->setText(shown(copyCommandLabel(m_situation.error)));
    m_copyDetails->setText(shown(tr("Cop&y details")));
    m_detailsButton->setText(shown(tr("Detai&ls")));
}

void ProblemBanner::setDetailsShown(bool shown)
{
    m_detailsButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_details->setVisible(shown);
    m_copyDetails->setVisible(shown);
    Q_EMIT detailsShown(shown);
}

bool ProblemBanner::areDetailsShown() const
{
    return m_detailsButton->isChecked();
}

Tone ProblemBanner::tone() const
{
    return m_situation.error.kind == Error::Kind::Partial ? Tone::Medium : Tone::Critical;
}

void ProblemBanner::paintEvent(QPaintEvent* /*event*/)
{
    const QColor accent = SeverityPalette::of(palette()).colors(tone()).text;
    QColor tint = accent;
    tint.setAlphaF(0.10F);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, 4, height()), accent);
}

} // namespace Hull
