// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions that are alike are tst_windowprompter's and tst_terminalprompter's part.

#include "app/base/promptqueue.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class PromptQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksNoMoreForAKeyThatWasJustTrusted_data();
    void asksNoMoreForAKeyThatWasJustTrusted();
    void asksForOtherKeys_data();
    void asksForOtherKeys();

private:
    std::shared_ptr<Cancellation> ask(const Prompt& prompt, const QObject* context)
    {
        auto cancellation = std::make_shared<Cancellation>();
        const auto count = [this](const Result<PromptAnswer>& answer) {
            m_accepted += answer && answer->accepted ? 1 : 0;
        };
        m_queue->add(prompt, context, count, cancellation);
        return cancellation;
    }

    std::unique_ptr<PromptQueue> m_queue;
    Prompt m_key;
    int m_accepted = 0;
};

void PromptQueueTest::init()
{
    m_queue = std::make_unique<PromptQueue>();
    m_accepted = 0;
    m_key.kind = Prompt::Kind::HostKey;
    m_key.hostName = u"first"_s;
    m_key.subject = u"[web]:2222 ([10.0.0.5]:2222)"_s;
    m_key.keyType = u"ED25519"_s;
    m_key.fingerprint = u"SHA256:HLi+vaaqJ5uAC92S4oqwes+JmqjqhmsQpMBW1d+u00c"_s;
}

void PromptQueueTest::asksNoMoreForAKeyThatWasJustTrusted_data()
{
    QTest::addColumn<QString>("leaves"); // who does before the answer comes
    QTest::addColumn<int>("accepted");
    QTest::newRow("nobody") << QString() << 2;
    QTest::newRow("who asked") << u"context"_s << 1;
    QTest::newRow("the question") << u"question"_s << 1;
    QTest::newRow("the queue") << u"queue"_s << 2;
}

//! ssh writes the key down a moment after the answer, so that another ssh may ask for the same.
void PromptQueueTest::asksNoMoreForAKeyThatWasJustTrusted()
{
    QFETCH(QString, leaves);
    ask(m_key, this);
    m_queue->answer({.accepted = true, .secret = {}, .keepForSession = false});
    QCOMPARE(m_accepted, 1);

    auto context = std::make_unique<QObject>();
    m_key.hostName = u"second"_s;
    const auto question = ask(m_key, context.get());
    QVERIFY(m_queue->isEmpty());
    QCOMPARE(m_accepted, 1); // never from inside of asking
    if (leaves == u"context"_s) {
        context.reset();
    } else if (leaves == u"question"_s) {
        question->cancel();
    } else if (leaves == u"queue"_s) {
        m_queue.reset();
    }
    QCoreApplication::processEvents();
    QTEST(m_accepted, "accepted");
}

void PromptQueueTest::asksForOtherKeys_data()
{
    QTest::addColumn<bool>("wasTrusted");
    QTest::addColumn<QString>("differs");
    QTest::newRow("refused before") << false << QString();
    QTest::newRow("another key") << true << u"fingerprint"_s;
    QTest::newRow("of another type") << true << u"keyType"_s;
    QTest::newRow("of another host") << true << u"subject"_s;
}

void PromptQueueTest::asksForOtherKeys()
{
    QFETCH(bool, wasTrusted);
    QFETCH(QString, differs);
    ask(m_key, this);
    m_queue->answer({.accepted = wasTrusted, .secret = {}, .keepForSession = false});
    Prompt other = m_key;
    (differs == u"fingerprint"      ? other.fingerprint
            : differs == u"keyType" ? other.keyType
            : differs == u"subject" ? other.subject
                                    : other.hostName) = u"other"_s;
    ask(other, this);
    QCoreApplication::processEvents();
    QVERIFY(!m_queue->isEmpty());
    QCOMPARE(m_accepted, wasTrusted ? 1 : 0);
}

QTEST_GUILESS_MAIN(PromptQueueTest)
#include "tst_promptqueue.moc"
