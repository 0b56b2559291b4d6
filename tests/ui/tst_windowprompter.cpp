// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/askpassdialog.h"
#include "ui/connect/windowprompter.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

const QString fingerprint = u"SHA256:HLi+vaaqJ5uAC92S4oqwes+JmqjqhmsQpMBW1d+u00c"_s;

Prompt prompt(Prompt::Kind kind, const QString& host = u"web"_s)
{
    Prompt prompt;
    prompt.kind = kind;
    prompt.hostName = host;
    prompt.subject = u"ops@web"_s;
    prompt.text = u"Allow <b>it</b>?\x1b[31m"_s;
    prompt.keyType = u"ED25519"_s;
    prompt.fingerprint = fingerprint;
    return prompt;
}

} // namespace

class WindowPrompterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesASecret();
    void saysThatAnAnswerWasWrong();
    void refusesWhenClosed_data();
    void refusesWhenClosed();
    void cancelsAnUnknownKeyByDefault();
    void trustsByReturnOnlyWhatWasFoundRight();
    void comparesAPastedFingerprint_data();
    void comparesAPastedFingerprint();
    void asksOneAfterTheOther();
    void asksOnceForTheSame_data();
    void asksOnceForTheSame();
    void closesAWithdrawnQuestion();
    void closesTheQuestionOfWhoIsGone();
    void canBeAnsweredOverADialog_data();
    void canBeAnsweredOverADialog();
    void comesBeforeADialogThatIsOpenedLater_data();
    void comesBeforeADialogThatIsOpenedLater();
    void asksAnewWhenTheDialogBelowGoes();
    void showsForeignTextAsItIs();
    void refusesWithoutAWindow();

private:
    AskpassDialog* dialog()
    {
        AskpassDialog* shown = nullptr;
        (void)QTest::qWaitFor([&] {
            for (auto* candidate : m_window->findChildren<AskpassDialog*>()) {
                if (candidate->isVisible()) {
                    shown = candidate;
                }
            }
            return shown != nullptr;
        });
        return shown;
    }
    RequestHandle ask(const Prompt& question)
    {
        return m_prompter->ask(question, m_context.get(), [this](const Result<PromptAnswer>& answer) {
            m_answers += answer && answer->accepted ? 1 : 0;
            m_error = answer ? std::nullopt : std::optional(answer.error());
            m_answer = answer ? std::optional(PromptAnswer{answer->accepted,
                           QString(answer->secret.constData(), answer->secret.size()), answer->keepForSession})
                              : std::nullopt;
        });
    }

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<WindowPrompter> m_prompter;
    std::unique_ptr<QObject> m_context;
    std::optional<PromptAnswer> m_answer;
    std::optional<Error> m_error;
    int m_answers = 0; //!< that accept
};

void WindowPrompterTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_window->show();
    m_prompter = std::make_unique<WindowPrompter>();
    m_prompter->setWindow(m_window.get());
    m_context = std::make_unique<QObject>();
    m_answer.reset();
    m_error.reset();
    m_answers = 0;
}

void WindowPrompterTest::cleanup()
{
    m_context.reset();
    m_prompter.reset();
    m_window.reset();
}

void WindowPrompterTest::takesASecret()
{
    ask(prompt(Prompt::Kind::KeyPassphrase));
    AskpassDialog* shown = dialog();
    QVERIFY(shown);
    QVERIFY(!shown->isModal());
    QVERIFY(shown->windowTitle().contains(u"web"_s));
    auto* field = shown->findChild<QLineEdit*>(u"askpassField"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QCOMPARE(field->accessibleName(), u"Passphrase"_s);
    QVERIFY(!shown->findChild<QLabel*>(u"askpassRepeated"_s));
    QTest::keyClicks(field, u"s3cret"_s);
    auto* keep = shown->findChild<QCheckBox*>(u"askpassKeep"_s);
    QTest::keyClick(keep, Qt::Key_Space);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->accepted);
    QCOMPARE(m_answer->secret, u"s3cret"_s);
    QVERIFY(m_answer->keepForSession);
}

void WindowPrompterTest::saysThatAnAnswerWasWrong()
{
    Prompt again = prompt(Prompt::Kind::Password);
    again.repeated = true;
    ask(again);
    QVERIFY(dialog()->findChild<QLabel*>(u"askpassRepeated"_s));
}

void WindowPrompterTest::refusesWhenClosed_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("host key") << int(Prompt::Kind::HostKey);
    QTest::newRow("password") << int(Prompt::Kind::Password);
    QTest::newRow("confirmation") << int(Prompt::Kind::Confirmation);
    QTest::newRow("touch") << int(Prompt::Kind::Touch);
    QTest::newRow("other") << int(Prompt::Kind::Other);
}

void WindowPrompterTest::refusesWhenClosed()
{
    QFETCH(int, kind);
    ask(prompt(static_cast<Prompt::Kind>(kind)));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(m_answer);
    QVERIFY(!m_answer->accepted);
}

void WindowPrompterTest::cancelsAnUnknownKeyByDefault()
{
    ask(prompt(Prompt::Kind::HostKey));
    AskpassDialog* shown = dialog();
    QCOMPARE(shown->findChild<QLineEdit*>(u"hostKeyFingerprint"_s)->text(), fingerprint);
    QTest::mouseClick(shown->findChild<QToolButton*>(u"hostKeyCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), fingerprint);
    QTest::keyClick(shown, Qt::Key_Return);
    QTRY_VERIFY(m_answer);
    QVERIFY(!m_answer->accepted);
}

void WindowPrompterTest::comparesAPastedFingerprint_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("mayTrust");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << true << u"Not compared"_s;
    QTest::newRow("the same") << fingerprint << true << u"The same"_s;
    QTest::newRow("without the hash's name") << fingerprint.mid(7) << true << u"The same"_s;
    QTest::newRow("ssh-keygen -l") << u"256 "_s + fingerprint + u" root@web (ED25519)"_s << true << u"The same"_s;
    QTest::newRow("other case") << fingerprint.toLower() << false << u"Different"_s;
    QTest::newRow("a part") << fingerprint.left(20) << false << u"Different"_s;
}

void WindowPrompterTest::comparesAPastedFingerprint()
{
    QFETCH(QString, pasted);
    QFETCH(bool, mayTrust);
    QFETCH(QString, word);
    ask(prompt(Prompt::Kind::HostKey));
    AskpassDialog* shown = dialog();
    shown->findChild<QLineEdit*>(u"hostKeyExpected"_s)->setText(pasted);
    auto* trust = shown->findChild<QPushButton*>(u"askpassAccept"_s);
    QCOMPARE(trust->isEnabled(), mayTrust);
    QVERIFY(shown->findChild<QLabel*>(u"hostKeyVerdict"_s)->text().startsWith(word));
    QTest::mouseClick(trust, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(m_answer && m_answer->accepted, mayTrust);
}

void WindowPrompterTest::trustsByReturnOnlyWhatWasFoundRight()
{
    for (const bool isRight : {false, true}) { // an accepted key is not asked for again
        m_answer.reset();
        ask(prompt(Prompt::Kind::HostKey));
        auto* expected = dialog()->findChild<QLineEdit*>(u"hostKeyExpected"_s);
        expected->setText(fingerprint);
        QVERIFY(expected->accessibleDescription().startsWith(u"The same"_s));
        expected->setText(isRight ? fingerprint : fingerprint.left(30));
        QTest::keyClick(expected, Qt::Key_Return);
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->accepted, isRight);
        QTRY_VERIFY(m_window->findChildren<AskpassDialog*>().isEmpty());
    }
}

void WindowPrompterTest::asksOneAfterTheOther()
{
    ask(prompt(Prompt::Kind::Password, u"first"_s));
    ask(prompt(Prompt::Kind::Password, u"second"_s));
    AskpassDialog* shown = dialog();
    QVERIFY(shown->windowTitle().contains(u"first"_s));
    QCOMPARE(m_window->findChildren<AskpassDialog*>().size(), 1);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(dialog()->windowTitle().contains(u"second"_s));
}

void WindowPrompterTest::asksOnceForTheSame_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("differs");
    QTest::addColumn<bool>("keep");
    QTest::addColumn<bool>("accept");
    QTest::addColumn<bool>("once");
    const int hostKey = int(Prompt::Kind::HostKey);
    const int passphrase = int(Prompt::Kind::KeyPassphrase);
    const int password = int(Prompt::Kind::Password);
    QTest::newRow("a jump host's key") << hostKey << QString() << false << true << true;
    QTest::newRow("another key") << hostKey << u"fingerprint"_s << false << true << false;
    QTest::newRow("the key of another") << hostKey << u"subject"_s << false << true << false;
    QTest::newRow("a key refused") << hostKey << QString() << false << false << false;
    QTest::newRow("a passphrase to keep") << passphrase << u"endpoint"_s << true << true << true;
    QTest::newRow("a passphrase for this time") << passphrase << u"endpoint"_s << false << true << false;
    QTest::newRow("another key's passphrase") << passphrase << u"subject"_s << true << true << false;
    QTest::newRow("a password to keep") << password << QString() << true << true << true;
    QTest::newRow("a password for this time") << password << QString() << false << true << false;
    QTest::newRow("a password of another host") << password << u"endpoint"_s << true << true << false;
    QTest::newRow("a code") << int(Prompt::Kind::Other) << QString() << true << true << false;
    QTest::newRow("a confirmation") << int(Prompt::Kind::Confirmation) << QString() << true << true << false;
}

void WindowPrompterTest::asksOnceForTheSame()
{
    QFETCH(int, kind);
    QFETCH(QString, differs);
    QFETCH(bool, keep);
    QFETCH(bool, accept);
    QFETCH(bool, once);
    const Prompt first = prompt(static_cast<Prompt::Kind>(kind), u"first"_s);
    Prompt second = first;
    second.hostName = u"second"_s;
    (differs == u"fingerprint"       ? second.fingerprint
            : differs == u"subject"  ? second.subject
            : differs == u"endpoint" ? second.endpoint
                                     : second.hostName) = u"other"_s;
    ask(first);
    ask(prompt(Prompt::Kind::Touch, u"between"_s));
    ask(second);
    AskpassDialog* shown = dialog();
    if (auto* box = shown->findChild<QCheckBox*>(u"askpassKeep"_s)) {
        box->setChecked(keep);
    }
    QTest::mouseClick(shown->findChild<QPushButton*>(accept ? u"askpassAccept"_s : u"askpassCancel"_s), Qt::LeftButton);
    QCOMPARE(m_answers, !accept ? 0 : once ? 2 : 1);
    QTRY_VERIFY(dialog() && dialog()->windowTitle().contains(u"between"_s)); // nobody else's turn is lost
    QTest::keyClick(dialog(), Qt::Key_Escape);
    if (once) {
        QTRY_VERIFY(m_window->findChildren<AskpassDialog*>().isEmpty());
    } else {
        QTRY_VERIFY(dialog() && dialog()->windowTitle().contains(second.hostName));
    }
}

void WindowPrompterTest::closesAWithdrawnQuestion()
{
    RequestHandle handle = ask(prompt(Prompt::Kind::Touch));
    const QPointer<AskpassDialog> shown = dialog();
    handle.cancel();
    QTRY_VERIFY(!shown);
    QVERIFY(!m_answer);
}

void WindowPrompterTest::closesTheQuestionOfWhoIsGone()
{
    ask(prompt(Prompt::Kind::Password));
    const QPointer<AskpassDialog> shown = dialog();
    m_context.reset();
    QTRY_VERIFY(!shown);
    QVERIFY(!m_answer);
}

void WindowPrompterTest::canBeAnsweredOverADialog_data()
{
    QTest::addColumn<bool>("askedBefore");
    QTest::newRow("asked while it is open") << false;
    QTest::newRow("asked before it was opened") << true;
}

void WindowPrompterTest::canBeAnsweredOverADialog()
{
    QFETCH(bool, askedBefore);
    if (askedBefore) {
        ask(prompt(Prompt::Kind::Password, u"before"_s));
        QVERIFY(dialog());
    }
    QDialog below(m_window.get());
    below.open();
    ask(prompt(Prompt::Kind::Password));
    for (int questions = askedBefore ? 2 : 1; questions > 0; --questions) {
        m_answer.reset();
        QTRY_VERIFY(dialog() && dialog()->parentWidget() == &below);
        // Through the window system, which keeps clicks and keys from a window that is blocked.
        QTest::keyClick(dialog()->windowHandle(), Qt::Key_X);
        QTest::keyClick(dialog()->windowHandle(), Qt::Key_Return);
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->secret, u"x"_s);
    }
}

void WindowPrompterTest::comesBeforeADialogThatIsOpenedLater_data()
{
    QTest::addColumn<int>("dialogs");
    QTest::newRow("one") << 1;
    QTest::newRow("one over another") << 2;
}

void WindowPrompterTest::comesBeforeADialogThatIsOpenedLater()
{
    QFETCH(int, dialogs);
    ask(prompt(Prompt::Kind::Password));
    QVERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit*>(u"askpassField"_s), u"half "_s);
    // Each goes with the one below it.
    QWidget* topmost = m_window.get();
    for (int i = 0; i < dialogs; ++i) {
        auto* opened = new QDialog(topmost);
        opened->setWindowModality(Qt::ApplicationModal);
        opened->show();
        QTRY_VERIFY(dialog() && dialog()->parentWidget() == opened);
        topmost = opened;
    }
    AskpassDialog* shown = dialog();
    auto* field = shown->findChild<QLineEdit*>(u"askpassField"_s);
    auto* accept = shown->findChild<QPushButton*>(u"askpassAccept"_s);
    QVERIFY(field && accept);
    // Through the window system, which keeps clicks and keys from a window that is blocked.
    QTest::mouseClick(shown->windowHandle(), Qt::LeftButton, {}, field->mapTo(shown, field->rect().center()));
    QTest::keyClick(shown->windowHandle(), Qt::Key_X);
    QTest::mouseClick(shown->windowHandle(), Qt::LeftButton, {}, accept->mapTo(shown, accept->rect().center()));
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->accepted);
    QVERIFY(m_answer->secret.contains(u"half"_s) && m_answer->secret.contains(u'x'));
    QVERIFY(topmost->isVisible());
}

void WindowPrompterTest::asksAnewWhenTheDialogBelowGoes()
{
    auto* below = new QDialog(m_window.get());
    below->setAttribute(Qt::WA_DeleteOnClose);
    below->open();
    ask(prompt(Prompt::Kind::Password));
    QTRY_VERIFY(dialog() && dialog()->parentWidget() == below);
    below->reject();
    QTRY_VERIFY(dialog() && dialog()->parentWidget() == m_window.get());
    QVERIFY(!m_answer);
}

void WindowPrompterTest::showsForeignTextAsItIs()
{
    ask(prompt(Prompt::Kind::Other));
    auto* text = dialog()->findChild<QLabel*>(u"askpassForeignText"_s);
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QVERIFY(text->text().contains(u"<b>it</b>"_s));
    QVERIFY(!text->text().contains(u'\x1b'));
}

void WindowPrompterTest::refusesWithoutAWindow()
{
    m_window.reset();
    ask(prompt(Prompt::Kind::Password));
    QTRY_VERIFY(m_error);
    QCOMPARE(m_error->kind, Error::Kind::Cancelled);
}

QTEST_MAIN(WindowPrompterTest)
#include "tst_windowprompter.moc"
