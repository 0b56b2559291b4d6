// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/askpassprompt.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hull::Prompt::Kind)

namespace {

// As OpenSSH 9.2 asks it.
const QString unknownKey = u"The authenticity of host '[127.0.0.1]:22391 ([127.0.0.1]:22391)' can't be established.\n"
                           "ED25519 key fingerprint is SHA256:HLi+vaaqJ5uAC92S4oqwes+JmqjqhmsQpMBW1d+u00c.\n"
                           "This key is not known by any other names.\n"
                           "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s;
const QString keyKnownElsewhere = u"The authenticity of host 'other ([127.0.0.1]:22391)' can't be established.\n"
                                  "ED25519 key fingerprint is SHA256:HLi+vaaqJ5uAC92S4oqwes+JmqjqhmsQpMBW1d+u00c.\n"
                                  "+--[ED25519 256]--+\n"
                                  "|. .....          |\n"
                                  "+----[SHA256]-----+\n"
                                  "This host key is known by the following other names/addresses:\n"
                                  "    ~/.ssh/known_hosts:1: [127.0.0.1]:22391\n"
                                  "    ~/.ssh/known_hosts:4: [hashed name]\n"
                                  "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s;
const QString fingerprint = u"SHA256:HLi+vaaqJ5uAC92S4oqwes+JmqjqhmsQpMBW1d+u00c"_s;

} // namespace

class AskpassPromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsQuestionsApart_data();
    void tellsQuestionsApart();
    void readsAHostKey();
    void readsWhereAKeyIsKnownAlready();
    void consentsToTheShownFingerprintOnly();
};

void AskpassPromptTest::tellsQuestionsApart_data()
{
    using Kind = Prompt::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<Prompt::Kind>("kind");
    QTest::addColumn<QString>("subject");

    const QString none;
    QTest::newRow("host key") << unknownKey << none << Kind::HostKey << u"[127.0.0.1]:22391 ([127.0.0.1]:22391)"_s;
    QTest::newRow("host key again") << u"Please type 'yes', 'no' or the fingerprint: "_s << none << Kind::HostKey
                                    << none;
    QTest::newRow("passphrase") << u"Enter passphrase for key '/home/me/.ssh/my id': "_s << none << Kind::KeyPassphrase
                                << u"/home/me/.ssh/my id"_s;
    QTest::newRow("password") << u"root@127.0.0.1's password: "_s << none << Kind::Password << u"root@127.0.0.1"_s;
    QTest::newRow("password by the server") << u"(ops@web) Password: "_s << none << Kind::Password << u"ops@web"_s;
    QTest::newRow("one-time code") << u"(ops@web) Verification code: "_s << none << Kind::Other << u"ops@web"_s;
    QTest::newRow("old password") << u"Enter ops@web's old password: "_s << none << Kind::Other << none;
    QTest::newRow("new hostkeys") << u"Accept updated hostkeys? (yes/no): "_s << none << Kind::Confirmation << none;
    QTest::newRow("PIN of a key") << u"Enter PIN for ED25519-SK key /home/me/.ssh/id_sk: "_s << none << Kind::Other
                                  << u"/home/me/.ssh/id_sk"_s;
    QTest::newRow("use of a key") << u"Allow use of key /home/me/id?\nKey fingerprint SHA256:x."_s << u"confirm"_s
                                  << Kind::Confirmation << none;
    QTest::newRow("touch") << u"Confirm user presence for key ED25519-SK SHA256:x"_s << u"none"_s << Kind::Touch
                           << none;
    QTest::newRow("nothing") << none << none << Kind::Other << none;

    // A server's own words must not pass for a question about a key of this machine, nor for a host key.
    QTest::newRow("a server asks for a passphrase")
        << u"(ops@web) Enter passphrase for key '/home/me/.ssh/id': "_s << none << Kind::Other << u"ops@web"_s;
    QTest::newRow("a server hides it in the next line")
        << u"(ops@web) Hello\nEnter passphrase for key '/home/me/.ssh/id': "_s << none << Kind::Other << u"ops@web"_s;
    QTest::newRow("a server shows a host key")
        << QString(u"(ops@web) "_s + unknownKey) << none << Kind::Other << u"ops@web"_s;
    QTest::newRow("a server asks for another account's password")
        << u"(ops@web) root@bank's password: "_s << none << Kind::Other << u"ops@web"_s;
}

void AskpassPromptTest::tellsQuestionsApart()
{
    QFETCH(QString, text);
    QFETCH(QString, hint);
    QFETCH(Prompt::Kind, kind);
    QFETCH(QString, subject);
    const Prompt prompt = classifyPrompt(text, hint);
    QCOMPARE(prompt.kind, kind);
    QCOMPARE(prompt.subject, subject);
    QCOMPARE(prompt.text, text.trimmed());
    QVERIFY(!prompt.repeated);
}

void AskpassPromptTest::readsAHostKey()
{
    const Prompt prompt = classifyPrompt(unknownKey, {});
    QCOMPARE(prompt.keyType, u"ED25519"_s);
    QCOMPARE(prompt.fingerprint, fingerprint);
    QCOMPARE(prompt.knownAs, QString());
}

void AskpassPromptTest::readsWhereAKeyIsKnownAlready()
{
    const Prompt prompt = classifyPrompt(keyKnownElsewhere, {});
    QCOMPARE(prompt.fingerprint, fingerprint);
    QCOMPARE(prompt.knownAs, u"~/.ssh/known_hosts:1: [127.0.0.1]:22391\n~/.ssh/known_hosts:4: [hashed name]"_s);
}

void AskpassPromptTest::consentsToTheShownFingerprintOnly()
{
    QCOMPARE(consentTo(classifyPrompt(unknownKey, {})), fingerprint);
    QCOMPARE(consentTo(classifyPrompt(u"Please type 'yes' or 'no': "_s, {})), QString());
    QString oldSsh = unknownKey;
    oldSsh.replace(u"(yes/no/[fingerprint])"_s, u"(yes/no)"_s); // takes a bare yes only
    QCOMPARE(consentTo(classifyPrompt(oldSsh, {})), QString());
    QCOMPARE(consentTo(classifyPrompt(u"Allow?"_s, u"confirm"_s)), u"yes"_s);
}

QTEST_GUILESS_MAIN(AskpassPromptTest)
#include "tst_askpassprompt.moc"
