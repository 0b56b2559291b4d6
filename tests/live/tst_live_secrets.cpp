// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user types while hosts are connected is nowhere to be read: not of the processes that are started, not in
// the log, not in a file.

#include "app/base/log.h"
#include "app/base/prompter.h"
#include "app/session/fleet.h"
#include "tests/live/opentunnel.h"
#include "tests/support/tls/certificatemaker.h"
#include "tests/support/tls/tlsserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Looks at every process below this one, again and again, for a text that must not be there.
class ProcessWatch
{
public:
    explicit ProcessWatch(QByteArray secret)
        : m_secret(std::move(secret))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(5);
    }

    void look()
    {
        QSet<QString> ours{QString::number(QCoreApplication::applicationPid())};
        // By number: a child mostly has a higher one than its parent.
        QStringList all = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
        std::sort(all.begin(), all.end(), [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); });
        for (const QString& process : std::as_const(all)) {
            const QString folder = "/proc/"_L1 + process;
            const QByteArray stat = contentOf(folder + "/stat"_L1);
            const QString parent = QString::fromLatin1(stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1));
            if (ours.contains(parent)) {
                ours += process;
                lookAt(folder);
            }
        }
    }

    QSet<QByteArray> programs;
    QStringList betrayals;
    int helpersWithoutCore = 0; //!< askpass programs that leave no core file

private:
    void lookAt(const QString& folder)
    {
        const QByteArray name = contentOf(folder + "/comm"_L1).trimmed();
        programs += name;
        for (const auto& part : {"/cmdline"_L1, "/environ"_L1}) {
            if (contentOf(folder + part).contains(m_secret)) {
                betrayals += folder + part + u' ' + QString::fromUtf8(name);
            }
        }
        if (name.startsWith("hullwright-")
            && contentOf(folder + "/limits"_L1).simplified().contains("Max core file size 0 0")) {
            ++helpersWithoutCore;
        }
    }

    const QByteArray m_secret;
    QTimer m_timer;
};

//! A user who thinks for a moment, so that whoever asks can be looked at, and wants to be asked only once.
class TypingUser : public Prompter
{
public:
    RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) override
    {
        asked.push_back(prompt);
        QTest::qWait(300); // the event loop goes on, and with it the look at the processes
        return answerLater<PromptAnswer>(PromptAnswer{true, secret, true}, context, std::move(handler));
    }

    QString secret;
    std::vector<Prompt> asked;
};

} // namespace

class LiveSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingOfASecretIsToBeSeen_data();
    void nothingOfASecretIsToBeSeen();

private:
    [[nodiscard]] QStringList filesWith(const QByteArray& secret, int& looked) const;

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
    CertificateMaker m_ca{u"Secret CA"_s};
    std::unique_ptr<TlsServer> m_tls;
    QTemporaryDir m_home;
    int m_standardError = -1;
};

void LiveSecretsTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"passwords"_s, {u"PubkeyAuthentication no"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"keys"_s, {u"PasswordAuthentication no"_s}));
    QFile config(m_servers->clientFile(u"config"_s));
    QVERIFY(config.open(QIODevice::ReadWrite));
    const QByteArray text = config.readAll().replace("client/id\n", "client/id_pass\n    IdentityAgent none\n");
    QVERIFY(config.resize(0) && config.seek(0) && config.write(text) == text.size());
    config.close();
    m_ca.issue(u"server"_s, {.commonName = u"engine"_s, .names = {u"IP:127.0.0.1"_s}, .isServer = true});
    m_ca.issue(u"client"_s, {.commonName = u"client"_s, .passphrase = "open sesame"});
    m_tls = std::make_unique<TlsServer>(
        TlsServerWish{m_ca.certificate(u"server"_s), m_ca.key(u"server"_s), m_ca.authority()});

    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        const QString folder = m_home.filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(folder));
        qputenv(name, QFile::encodeName(folder));
    }
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(config.fileName()));
    // The log goes to standard error; here into a file that is looked at like all others.
    m_standardError = ::dup(STDERR_FILENO);
    const int log = ::open(QFile::encodeName(m_home.filePath(u"log"_s)).constData(), O_WRONLY | O_CREAT, 0600);
    QVERIFY(log >= 0 && ::dup2(log, STDERR_FILENO) >= 0);
    ::close(log);
    Log::initialise(spdlog::level::trace);
    qWarning("the log begins");
}

void LiveSecretsTest::cleanupTestCase()
{
    if (m_standardError >= 0) {
        ::dup2(m_standardError, STDERR_FILENO);
        ::close(m_standardError);
    }
    m_tls.reset();
    m_servers.reset();
    m_engine.reset();
}

QStringList LiveSecretsTest::filesWith(const QByteArray& secret, int& looked) const
{
    QStringList found;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        ++looked;
        if (contentOf(path).contains(secret)) {
            found += path;
        }
    }
    return found;
}

void LiveSecretsTest::nothingOfASecretIsToBeSeen_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<Prompt::Kind>("question");
    QTest::newRow("password") << sshHost(u"passwords"_s) << u"correct horse"_s << Prompt::Kind::Password;
    QTest::newRow("passphrase") << sshHost(u"keys"_s) << u"battery staple"_s << Prompt::Kind::KeyPassphrase;
    Host secured{.name = u"secured"_s, .kind = EndpointKind::Tls, .endpoint = "tcp://"_L1 + m_tls->address()};
    secured.address = m_tls->address();
    secured.tls = {m_ca.authority(), m_ca.certificate(u"client"_s), m_ca.key(u"client"_s)};
    QTest::newRow("passphrase of a TLS key") << secured << u"open sesame"_s << Prompt::Kind::KeyPassphrase;
}

void LiveSecretsTest::nothingOfASecretIsToBeSeen()
{
    QFETCH(const Host, host);
    QFETCH(const QString, secret);
    const bool isSsh = host.kind == EndpointKind::Ssh;
    ProcessWatch watch(secret.toUtf8());
    ProcessWatch control("HULLWRIGHT_ASKPASS_SOCKET"); // what is there, is seen
    TypingUser user;
    user.secret = secret;
    Fleet fleet;
    fleet.setPrompter(&user);
    int looked = 0;
    for (int i = 0; i < 2; ++i) { // the second time the secret comes from memory
        const std::unique_ptr<Transport> transport = makeTransport(host, fleet.services());
        std::optional<Result<Endpoint>> opened;
        transport->open(this, [&opened](const Result<Endpoint>& result) { opened = result; });
        QTRY_VERIFY_WITH_TIMEOUT(opened, 60000);
        QVERIFY2(*opened, qPrintable(*opened ? QString() : opened->error().message.english()));
        watch.look();
        QCOMPARE(filesWith(secret.toUtf8(), looked), QStringList());
    }
    QCOMPARE(user.asked.size(), 1U);
    QTEST(user.asked.front().kind, "question");
    QCOMPARE(watch.betrayals, QStringList());
    QVERIFY(looked >= 2 && contentOf(m_home.filePath(u"log"_s)).contains("the log begins"));
    if (isSsh) {
        QVERIFY(watch.programs.contains("ssh"));
        QVERIFY(watch.helpersWithoutCore > 0);
        QVERIFY(!control.betrayals.isEmpty());
    }
}

QTEST_GUILESS_MAIN(LiveSecretsTest)
#include "tst_live_secrets.moc"
