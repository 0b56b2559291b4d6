// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/contextlist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Hull;
using namespace Qt::StringLiterals;

class ContextListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsNothingWithoutAStore();
    void listsWhatDockerKeeps();
    void tellsWhatIsBroken_data();
    void tellsWhatIsBroken();
    void warnsOfAFolderOfAnotherName();
    void saysThatTheStoreCannotBeRead_data();
    void saysThatTheStoreCannotBeRead();
    void saysWhatItMayNotLookInto_data();
    void saysWhatItMayNotLookInto();

private:
    void write(const QString& folder, const QByteArray& content) const
    {
        const QString path = m_dir->filePath(u"contexts/meta/"_s + folder);
        QVERIFY(QDir().mkpath(path));
        QFile file(path + "/meta.json"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void add(const QString& name, const QByteArray& endpoint, const QByteArray& metadata = "{}") const
    {
        write(hash(name),
            R"({"Name":")" + name.toUtf8() + R"(","Metadata":)" + metadata + R"(,"Endpoints":{"docker":)" + endpoint
                + "}}");
    }
    [[nodiscard]] static QString hash(const QString& name)
    {
        return QLatin1String(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
    }
    [[nodiscard]] ContextList list() const { return listContexts({.configDirectory = m_dir->path()}); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void ContextListTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void ContextListTest::listsNothingWithoutAStore()
{
    QVERIFY(list().contexts.empty());
    QVERIFY(list().warnings.empty());
}

void ContextListTest::listsWhatDockerKeeps()
{
    add(u"web"_s, R"({"Host":"ssh://ops@web1","SkipTLSVerify":false})", R"({"Description":"über ssh","otel":{}})");
    add(u"prod"_s, R"({"Host":"tcp://10.0.0.5:2376","SkipTLSVerify":true})");
    QFile config(m_dir->filePath(u"config.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(R"({"currentContext":"web"})");
    config.close();
    const ContextList found = list();
    QVERIFY(found.warnings.empty());
    QCOMPARE(found.contexts.size(), size_t(2));
    const ContextInfo& prod = found.contexts[0];
    QCOMPARE(prod.name, u"prod"_s);
    QCOMPARE(prod.host.kind, EndpointKind::Tls);
    QVERIFY(!prod.current);
    QVERIFY(!prod.error && !prod.warning);
    const ContextInfo& web = found.contexts[1];
    QCOMPARE(web.name, u"web"_s);
    QCOMPARE(web.description, u"über ssh"_s);
    QCOMPARE(web.host.endpoint, u"ssh://ops@web1"_s);
    QCOMPARE(web.host.kind, EndpointKind::Ssh);
    QVERIFY(web.current);
}

void ContextListTest::tellsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<QString>("says");
    QTest::newRow("torn") << QByteArray(R"({"Name":"bro)") << u"no valid JSON"_s;
    QTest::newRow("empty") << QByteArray() << u"no valid JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"no valid JSON"_s;
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ') << u"too large"_s;
    QTest::newRow("no name") << QByteArray(R"({"Endpoints":{}})") << u"which context"_s;
    QTest::newRow("a number for a name") << QByteArray(R"({"Name":7})") << u"which context"_s;
    QTest::newRow("default") << QByteArray(R"({"Name":"default"})") << u"environment"_s;
    QTest::newRow("a dash in front") << QByteArray(R"({"Name":"-H"})") << u"takes no context of the name"_s;
    QTest::newRow("a control character") << QByteArray(R"({"Name":"a\u001b[1m"})") << u"takes no context"_s;
    QTest::newRow("300 characters") << QByteArray(R"({"Name":")" + QByteArray(300, 'a') + R"("})")
                                    << u"takes no context"_s;
    QTest::newRow("no endpoint") << QByteArray(R"({"Name":"broken","Endpoints":{}})") << u"names no host"_s;
    QTest::newRow("an endpoint that is a text")
        << QByteArray(R"({"Name":"broken","Endpoints":{"docker":"unix://"}})") << u"names no host"_s;
    QTest::newRow("a host that is a number")
        << QByteArray(R"({"Name":"broken","Endpoints":{"docker":{"Host":1}}})") << u"names no host"_s;
    QTest::newRow("a host that is none") << QByteArray(R"({"Name":"broken","Endpoints":{"docker":{"Host":"ftp://x"}}})")
                                         << u"no Docker host address"_s;
    QTest::newRow("the same again") << QByteArray(R"({"Name":"good"})") << u"more than one"_s;
}

void ContextListTest::tellsWhatIsBroken()
{
    QFETCH(QByteArray, meta);
    QFETCH(QString, says);
    add(u"good"_s, R"({"Host":"unix:///good.sock"})");
    write(u"zz/nested"_s, meta);
    const ContextList found = list();
    QCOMPARE(found.contexts.size(), size_t(2));
    int broken = 0;
    for (const ContextInfo& context : found.contexts) {
        if (context.error) {
            ++broken;
            const QString told = context.error->message.english();
            QVERIFY2(told.contains(says), qPrintable(told));
            QVERIFY(!context.error->remedy.isEmpty());
        } else {
            QCOMPARE(context.host.endpoint, u"unix:///good.sock"_s);
        }
    }
    QCOMPARE(broken, 1);
}

void ContextListTest::warnsOfAFolderOfAnotherName()
{
    write(u"moved"_s, R"({"name":"moved","endpoints":{"docker":{"host":"unix:///moved.sock"}}})");
    const ContextList found = list();
    QCOMPARE(found.contexts.size(), size_t(1));
    QVERIFY(!found.contexts[0].error);
    QCOMPARE(found.contexts[0].host.endpoint, u"unix:///moved.sock"_s);
    QVERIFY(found.contexts[0].warning);
}

void ContextListTest::saysThatTheStoreCannotBeRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a file for its folder") << u"contexts/meta"_s;
    QTest::newRow("a file for all of it") << u"contexts"_s;
}

void ContextListTest::saysThatTheStoreCannotBeRead()
{
    QFETCH(QString, file);
    const QFileInfo info(m_dir->filePath(file));
    QVERIFY(QDir().mkpath(info.path()));
    QVERIFY(QFile(info.filePath()).open(QIODevice::WriteOnly));
    const ContextList found = list();
    QVERIFY(found.contexts.empty());
    QCOMPARE(found.warnings.size(), size_t(1));
    QVERIFY(!found.warnings.front().remedy.isEmpty());
    QCOMPARE(found.resolve(u"good"_s).error(), found.warnings.front());
}

void ContextListTest::saysWhatItMayNotLookInto_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("contexts");
    QTest::newRow("docker's folder") << u"."_s << 0;
    QTest::newRow("the store") << u"contexts"_s << 0;
    QTest::newRow("what describes them") << u"contexts/meta"_s << 0;
    QTest::newRow("one of them") << u"contexts/meta/closed"_s << 1;
}

void ContextListTest::saysWhatItMayNotLookInto()
{
    QFETCH(QString, folder);
    QFETCH(int, contexts);
    add(u"good"_s, R"({"Host":"unix:///good.sock"})");
    write(u"closed"_s, R"({"Name":"closed"})");
    const QByteArray closed = QFile::encodeName(m_dir->filePath(folder));
    QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
    QCOMPARE(::chmod(closed.constData(), 0), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        // root may look into every folder, so another account does.
        constexpr unsigned nobody = 65534;
        if (::getuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
            ::_exit(99);
        }
        const ContextList found = list();
        ::_exit(found.warnings.size() == 1 ? static_cast<int>(found.contexts.size()) : 98);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(::chmod(closed.constData(), 0755), 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), contexts);
}

QTEST_GUILESS_MAIN(ContextListTest)
#include "tst_contextlist.moc"
