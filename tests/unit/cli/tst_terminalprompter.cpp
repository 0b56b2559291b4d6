// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminalprompter.h"

#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <optional>

using namespace Hull;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hull::Prompt::Kind)

//! On a pseudo terminal, of which the test holds the user's end.
class TerminalPrompterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesAnswers_data();
    void takesAnswers();
    void showsNoSecretAndRestoresTheTerminal();
    void restoresTheTerminalWhenAQuestionIsWithdrawn();
    void restoresTheTerminalWhenItEnds();
    void asksOneAfterTheOther();
    void asksOnceForTheSame_data();
    void asksOnceForTheSame();
    void escapesForeignText();

private:
    RequestHandle ask(Prompt::Kind kind, const QString& text = u"Allow?"_s)
    {
        Prompt prompt;
        prompt.kind = kind;
        prompt.hostName = u"web"_s;
        prompt.subject = u"ops@web"_s;
        prompt.keyType = u"ED25519"_s;
        prompt.fingerprint = u"SHA256:abc"_s;
        prompt.text = text;
        return m_prompter->ask(prompt, this, [this](const Result<PromptAnswer>& answer) {
            m_answers.push_back({answer->accepted, QString(answer->secret.constData(), answer->secret.size()), false});
        });
    }
    bool echoes() const
    {
        termios settings = {};
        return ::tcgetattr(m_user, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }
    bool shows(const QByteArray& text)
    {
        return QTest::qWaitFor([&] {
            std::array<char, 4096> buffer = {};
            const ssize_t size = ::read(m_user, buffer.data(), buffer.size());
            m_shown.append(buffer.data(), qMax<ssize_t>(0, size));
            return m_shown.contains(text);
        });
    }
    void type(const QByteArray& bytes) const
    {
        QCOMPARE(::write(m_user, bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    }

    int m_user = -1;
    int m_kept = -1; //!< the other end stays open, so that its settings do
    QByteArray m_shown;
    std::vector<PromptAnswer> m_answers;
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<TerminalPrompter> m_prompter;
};

void TerminalPrompterTest::init()
{
    m_user = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    QVERIFY(m_user >= 0 && ::grantpt(m_user) == 0 && ::unlockpt(m_user) == 0);
    std::array<char, 128> name = {};
    QCOMPARE(::ptsname_r(m_user, name.data(), name.size()), 0);
    m_kept = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    m_terminal = std::make_unique<Terminal>(name.data());
    QVERIFY(m_terminal->isOpen());
    m_prompter = std::make_unique<TerminalPrompter>(*m_terminal);
    m_answers.clear();
    m_shown.clear();
}

void TerminalPrompterTest::cleanup()
{
    m_prompter.reset();
    m_terminal.reset();
    ::close(m_kept);
    ::close(m_user);
}

void TerminalPrompterTest::takesAnswers_data()
{
    using Kind = Prompt::Kind;
    QTest::addColumn<Prompt::Kind>("kind");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("secret");
    const QByteArray key = "or the fingerprint)? ";
    QTest::newRow("trusted") << Kind::HostKey << key << QByteArray("yes\n") << true << QString();
    QTest::newRow("its fingerprint") << Kind::HostKey << key << QByteArray("SHA256:abc\n") << true << QString();
    QTest::newRow("another fingerprint") << Kind::HostKey << key << QByteArray("SHA256:abd\n") << false << QString();
    QTest::newRow("not trusted") << Kind::HostKey << key << QByteArray("no\n") << false << QString();
    QTest::newRow("y is no yes") << Kind::HostKey << key << QByteArray("y\n") << false << QString();
    QTest::newRow("nothing") << Kind::HostKey << key << QByteArray("\n") << false << QString();
    QTest::newRow("passphrase") << Kind::KeyPassphrase << QByteArray("ops@web: ") << QByteArray("a b\xc3\xa4\n") << true
                                << u"a bä"_s;
    QTest::newRow("no passphrase") << Kind::KeyPassphrase << QByteArray("ops@web: ") << QByteArray("\n") << false
                                   << QString();
    QTest::newRow("Ctrl+D") << Kind::Password << QByteArray("ops@web: ") << QByteArray("\x04") << false << QString();
    QTest::newRow("code") << Kind::Other << QByteArray("Answer: ") << QByteArray("123\n") << true << u"123"_s;
    QTest::newRow("allowed") << Kind::Confirmation << QByteArray("no)? ") << QByteArray("what\nyes\n") << true
                             << QString();
}

void TerminalPrompterTest::takesAnswers()
{
    QFETCH(Prompt::Kind, kind);
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, typed);
    QFETCH(bool, accepted);
    QFETCH(QString, secret);
    ask(kind);
    QVERIFY2(shows(shown), m_shown.constData());
    if (const qsizetype first = typed.indexOf('\n') + 1; first > 0 && first < typed.size()) {
        type(typed.left(first));
        QVERIFY2(shows("yes or no: "), m_shown.constData());
        typed = typed.mid(first);
    }
    type(typed);
    QTRY_COMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers[0].accepted, accepted);
    QCOMPARE(m_answers[0].secret, secret);
    QVERIFY(echoes());
}

void TerminalPrompterTest::showsNoSecretAndRestoresTheTerminal()
{
    QVERIFY(echoes());
    ask(Prompt::Kind::Password);
    QVERIFY(shows("ops@web: "));
    QVERIFY(!echoes());
    type("s3cret\n");
    QTRY_COMPARE(m_answers.size(), 1U);
    QVERIFY(echoes());
    QVERIFY(shows("\n"));
    QVERIFY(!m_shown.contains("s3cret"));
}

void TerminalPrompterTest::restoresTheTerminalWhenAQuestionIsWithdrawn()
{
    RequestHandle handle = ask(Prompt::Kind::Password);
    QVERIFY(shows("ops@web: "));
    handle.cancel();
    QVERIFY(echoes());
    QVERIFY(shows("no longer needed"));
    QCOMPARE(m_answers.size(), 0U);
}

void TerminalPrompterTest::restoresTheTerminalWhenItEnds()
{
    ask(Prompt::Kind::Password);
    QVERIFY(shows("ops@web: "));
    QVERIFY(!echoes());
    m_prompter.reset();
    QVERIFY(echoes());
}

void TerminalPrompterTest::asksOneAfterTheOther()
{
    ask(Prompt::Kind::Password);
    ask(Prompt::Kind::HostKey);
    QVERIFY(shows("Password of"));
    QVERIFY(!m_shown.contains("fingerprint"));
    type("x\n");
    QVERIFY(shows("fingerprint)? "));
    type("yes\n");
    QTRY_COMPARE(m_answers.size(), 2U);
}

void TerminalPrompterTest::asksOnceForTheSame_data()
{
    QTest::addColumn<Prompt::Kind>("kind");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<size_t>("answers");
    QTest::newRow("host key") << Prompt::Kind::HostKey << QByteArray("yes\n") << size_t(3);
    QTest::newRow("passphrase") << Prompt::Kind::KeyPassphrase << QByteArray("x\n") << size_t(3);
    QTest::newRow("host key refused") << Prompt::Kind::HostKey << QByteArray("no\n") << size_t(1);
    QTest::newRow("code") << Prompt::Kind::Other << QByteArray("123\n") << size_t(1);
}

void TerminalPrompterTest::asksOnceForTheSame()
{
    QFETCH(Prompt::Kind, kind);
    QFETCH(QByteArray, typed);
    QFETCH(size_t, answers);
    for (int host = 0; host < 3; ++host) {
        ask(kind);
    }
    QVERIFY(shows(kind == Prompt::Kind::Other ? "Answer: " : kind == Prompt::Kind::HostKey ? ")? " : "ops@web: "));
    type(typed);
    QTRY_VERIFY(!m_answers.empty());
    QCOMPARE(m_answers.size(), answers);
    for (const PromptAnswer& answer : m_answers) {
        QCOMPARE(answer.secret, m_answers.front().secret);
    }
}

void TerminalPrompterTest::escapesForeignText()
{
    ask(Prompt::Kind::Other, u"\x1b[2Jgone"_s);
    QVERIFY(shows("gone"));
    QVERIFY(!m_shown.contains('\x1b'));
}

QTEST_GUILESS_MAIN(TerminalPrompterTest)
#include "tst_terminalprompter.moc"
