// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminalprompter.h"

#include "app/report/textlayout.h"

#include <QPointer>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1500; // of what a server wants to have shown

QString printableLines(const QString& text)
{
    QStringList lines = text.left(longestText).split(u'\n');
    for (QString& line : lines) {
        line = "  "_L1 + printable(line);
    }
    return lines.join(u'\n') + u'\n';
}

bool isSecret(const Prompt& prompt)
{
    return prompt.kind == Prompt::Kind::KeyPassphrase || prompt.kind == Prompt::Kind::Password
        || prompt.kind == Prompt::Kind::Other;
}

QString hostKeyQuestion(const Prompt& prompt)
{
    QString text = u"The key of %1 is not known yet. Its fingerprint (%2):\n  %3\n"_s.arg(
        printable(prompt.subject), printable(prompt.keyType), printable(prompt.fingerprint));
    if (!prompt.knownAs.isEmpty()) {
        text += "The same key is known already as:\n"_L1 + printableLines(prompt.knownAs);
    }
    return text + "Compare it with the one of whoever runs the host. Trust it (yes, no, or the fingerprint)? "_L1;
}

QString question(const Prompt& prompt)
{
    const QString subject = printable(prompt.subject);
    QString text = u"\n%1 (%2)\n"_s.arg(printable(prompt.hostName), printable(prompt.endpoint));
    if (prompt.repeated) {
        text += "The answer before was not right.\n"_L1;
    }
    switch (prompt.kind) {
    case Prompt::Kind::HostKey:
        return text + hostKeyQuestion(prompt);
    case Prompt::Kind::KeyPassphrase:
        return text + u"Passphrase of the key %1: "_s.arg(subject);
    case Prompt::Kind::Password:
        return text + u"Password of %1: "_s.arg(subject);
    case Prompt::Kind::Confirmation:
        return text + "ssh asks:\n"_L1 + printableLines(prompt.text) + "Allow it (yes or no)? "_L1;
    case Prompt::Kind::Touch:
        return text + "Touch your security key.\n"_L1 + printableLines(prompt.text);
    case Prompt::Kind::Other:
        break;
    }
    return text + (subject.isEmpty() ? u"ssh"_s : subject) + " asks:\n"_L1 + printableLines(prompt.text)
        + "Answer: "_L1;
}

} // namespace

class TerminalPrompter::Withdrawal : public Cancellation
{
public:
    explicit Withdrawal(TerminalPrompter* prompter)
        : m_prompter(prompter)
    { }

private:
    void abort() override
    {
        if (m_prompter) {
            m_prompter->withdraw(this);
        }
    }

    QPointer<TerminalPrompter> m_prompter;
};

TerminalPrompter::TerminalPrompter(Terminal& terminal, QObject* parent)
    : QObject(parent)
    , m_terminal(terminal)
{
    connect(&terminal, &Terminal::lineRead, this, &TerminalPrompter::onLine);
    connect(&terminal, &Terminal::ended, this, [this] { finish({}); });
}

TerminalPrompter::~TerminalPrompter()
{
    m_terminal.restore();
}

RequestHandle TerminalPrompter::ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler)
{
    auto withdrawal = std::make_shared<Withdrawal>(this);
    m_questions.add(prompt, context, std::move(handler), withdrawal);
    connect(context, &QObject::destroyed, this, [this, withdrawal] { withdraw(withdrawal.get()); });
    QMetaObject::invokeMethod(this, &TerminalPrompter::showNext, Qt::QueuedConnection);
    return RequestHandle(withdrawal);
}

void TerminalPrompter::showNext()
{
    if (m_showing || m_questions.isEmpty()) {
        return;
    }
    m_showing = true;
    const Prompt& prompt = m_questions.first();
    m_terminal.readLine(!isSecret(prompt)); // first, so that nothing typed at the sight of the question is shown
    m_terminal.write(question(prompt));
}

void TerminalPrompter::onLine(const QByteArray& line)
{
    if (!m_showing) {
        return;
    }
    const Prompt& prompt = m_questions.first();
    if (isSecret(prompt)) {
        finish({!line.isEmpty(), QString::fromUtf8(line), true}); // hullctl ends soon
        return;
    }
    const QString word = QString::fromUtf8(line).trimmed();
    const bool isFingerprint = prompt.kind == Prompt::Kind::HostKey && word == prompt.fingerprint;
    if (prompt.kind != Prompt::Kind::Touch && (word == "yes"_L1 || isFingerprint)) {
        finish({true, {}, false});
    } else if (word.isEmpty() || word == "no"_L1 || prompt.kind == Prompt::Kind::HostKey) {
        finish({}); // another fingerprint is a no as well
    } else {
        m_terminal.readLine(true);
        m_terminal.write(u"yes or no: "_s);
    }
}

void TerminalPrompter::finish(PromptAnswer answer)
{
    if (!m_showing) {
        return;
    }
    m_showing = false;
    QMetaObject::invokeMethod(this, &TerminalPrompter::showNext, Qt::QueuedConnection);
    m_questions.answer(answer);
    answer.wipe();
}

void TerminalPrompter::withdraw(const Cancellation* cancellation)
{
    if (m_questions.withdraw(cancellation) == PromptQueue::Withdrawn::First && m_showing) {
        m_showing = false;
        m_terminal.restore();
        m_terminal.write(u"\n(no longer needed)\n"_s);
        QMetaObject::invokeMethod(this, &TerminalPrompter::showNext, Qt::QueuedConnection);
    }
}

} // namespace Hull
