// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/contextarchive.h"

#include "app/config/hostfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

// Arguments: the file to write, the kind, and per entry "name=content"; "name->target" is a symbolic link,
// "name=>target" a hard one, "name@size" so many zeros, "name/" a folder.
const QString archiver = uR"(
import io, sys, tarfile, zipfile
path, kind, entries = sys.argv[1], sys.argv[2], sys.argv[3:]
if kind == 'zip':
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        for entry in entries:
            if '=' in entry:
                z.writestr(*entry.split('=', 1))
            else:
                z.writestr(entry.split('@')[0], b'\0' * int(entry.split('@')[1]))
    sys.exit()
out = io.BytesIO()
end = 0
with tarfile.open(fileobj=out, mode='w') as t:
    for entry in entries:
        info = tarfile.TarInfo()
        data = b''
        if '->' in entry:
            info.name, info.linkname = entry.split('->')
            info.type = tarfile.SYMTYPE
        elif '=>' in entry:
            info.name, info.linkname = entry.split('=>')
            info.type = tarfile.LNKTYPE
        elif '=' in entry:
            info.name, text = entry.split('=', 1)
            data = text.encode()
        elif '@' in entry:
            info.name = entry.split('@')[0]
            data = b'\0' * int(entry.split('@')[1])
        else:
            info.name = entry
            info.type = tarfile.DIRTYPE
        info.size = len(data)
        t.addfile(info, io.BytesIO(data))
        end = t.offset - (-len(data) % 512)
whole = out.getvalue()
cut = {'tar': len(whole), 'docker': end, 'torn': end - 3, 'header': end + (-end % 512) - 512 - 100}[kind]
open(path, 'wb').write(whole[:cut])
)"_s;

const QString meta = uR"(meta.json={"Name":"prod-tls","Metadata":{"Description":"prod"},"Endpoints":{"docker":)"
                     R"({"Host":"tcp://10.0.0.5:2376","SkipTLSVerify":false}}})"_s;

} // namespace

class ContextArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatDockerWrites_data();
    void takesWhatDockerWrites();
    void takesAContextWithoutTls();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();
    void importsANameOnce();
    void certificatesGoWithTheirHost();
    void nothingElseGoesWithAHost_data();
    void nothingElseGoesWithAHost();

private:
    void write(const QStringList& names) const;

    [[nodiscard]] QString path() const { return m_dir->filePath(u"a.dockercontext"_s); }
    [[nodiscard]] QString config() const { return m_dir->filePath(u"config/hullwright"_s); }
    void pack(const QString& kind, const QStringList& entries) const
    {
        QProcess python;
        python.start(u"python3"_s, QStringList{u"-c"_s, archiver, path(), kind} + entries);
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    }
    [[nodiscard]] QStringList written() const
    {
        QStringList names;
        QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            names.append(QDir(m_dir->path()).relativeFilePath(files.next()));
        }
        names.sort();
        return names;
    }
    static int modeOf(const QString& file)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void ContextArchiveTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void ContextArchiveTest::takesWhatDockerWrites_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("tar") << u"tar"_s;
    QTest::newRow("tar without its end, as docker writes it") << u"docker"_s;
    QTest::newRow("zip") << u"zip"_s;
}

void ContextArchiveTest::takesWhatDockerWrites()
{
    QFETCH(QString, kind);
    pack(kind,
        {meta, u"tls/docker/ca.pem=the authority"_s, u"tls/docker/cert.pem=the certificate"_s,
            u"tls/docker/key.pem=the key"_s});
    const Result<SavedHost> host = importContextArchive(path(), config());
    QVERIFY2(host.has_value(), host ? "" : qPrintable(host.error().cause.english()));
    QCOMPARE(host->name, u"prod-tls"_s);
    QCOMPARE(host->url, u"tcp://10.0.0.5:2376"_s);
    QVERIFY(host->useTls && host->verifyTls);
    const QString folder = config() + "/imported/prod-tls/"_L1;
    QCOMPARE(host->tls.authority, folder + u"ca.pem"_s);
    QCOMPARE(host->tls.certificate, folder + u"cert.pem"_s);
    QCOMPARE(host->tls.key, folder + u"key.pem"_s);
    QFile key(host->tls.key);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), QByteArray("the key"));
    QCOMPARE(modeOf(host->tls.key), 0600);
    for (const QString& made : {folder, config() + "/imported"_L1, config()}) {
        QCOMPARE(modeOf(made), 0700);
    }
}

void ContextArchiveTest::takesAContextWithoutTls()
{
    pack(u"docker"_s, {uR"(meta.json={"name":"web","endpoints":{"docker":{"host":"ssh://ops@web1"}}})"_s});
    const Result<SavedHost> host = importContextArchive(path(), config());
    QVERIFY2(host.has_value(), host ? "" : qPrintable(host.error().cause.english()));
    QCOMPARE(host->url, u"ssh://ops@web1"_s);
    QVERIFY(!host->useTls);
    QCOMPARE(written(), QStringList{u"a.dockercontext"_s});
}

void ContextArchiveTest::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("entries");
    const auto with = [](const QString& entry) {
        return QStringList{meta, u"tls/docker/ca.pem=x"_s, entry};
    };
    for (const QString& kind : {u"tar"_s, u"zip"_s}) {
        const QByteArray in = " in " + kind.toLatin1();
        QTest::newRow(("out of the folder" + in).constData()) << kind << with(u"tls/docker/../../../evil.pem=x"_s);
        QTest::newRow(("above" + in).constData()) << kind << with(u"../evil.pem=x"_s);
        QTest::newRow(("absolute" + in).constData()) << kind << with(u"/tmp/evil.pem=x"_s);
        QTest::newRow(("other file" + in).constData()) << kind << with(u"README=x"_s);
        QTest::newRow(("other endpoint" + in).constData()) << kind << with(u"tls/kubernetes/ca.pem=x"_s);
        QTest::newRow(("hidden" + in).constData()) << kind << with(u"tls/docker/.pem=x"_s);
        QTest::newRow(("no certificate" + in).constData()) << kind << with(u"tls/docker/run.sh=x"_s);
        QTest::newRow(("twice" + in).constData()) << kind << with(u"tls/docker/ca.pem=y"_s);
        QTest::newRow(("too much of nothing" + in).constData()) << kind << with(u"tls/docker/key.pem@11000000"_s);
        QTest::newRow(("no meta.json" + in).constData()) << kind << QStringList{u"tls/docker/ca.pem=x"_s};
        QTest::newRow(("meta.json is no JSON" + in).constData()) << kind << QStringList{u"meta.json={"_s};
        QTest::newRow(("no host" + in).constData()) << kind << QStringList{uR"(meta.json={"Name":"web"})"_s};
        QTest::newRow(("a name that leads elsewhere" + in).constData())
            << kind << QStringList{uR"(meta.json={"Name":"../x","Endpoints":{"docker":{"Host":"tcp://h"}}})"_s};
    }
    // In a zip file it is read as a slash, as of an archive made on Windows, and judged as that.
    QTest::newRow("backslash") << u"tar"_s << with(u"tls\\docker\\evil.pem=x"_s);
    QTest::newRow("backslash that leads above in zip") << u"zip"_s << with(u"tls\\..\\evil.pem=x"_s);
    QTest::newRow("symbolic link") << u"tar"_s << with(u"tls/docker/key.pem->/etc/shadow"_s);
    QTest::newRow("hard link") << u"tar"_s << with(u"tls/docker/key.pem=>meta.json"_s);
    QTest::newRow("other folder") << u"tar"_s << with(u"secrets"_s);
    QTest::newRow("torn in a file") << u"torn"_s << QStringList{meta, u"tls/docker/ca.pem=the authority"_s};
    QTest::newRow("torn in a header") << u"header"_s << QStringList{meta, u"tls/docker/ca.pem=the authority"_s};
}

void ContextArchiveTest::refusesEverythingElse()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, entries);
    pack(kind, entries);
    const Result<SavedHost> host = importContextArchive(path(), config());
    QVERIFY(!host);
    QCOMPARE(host.error().kind, Error::Kind::BadConfiguration);
    QVERIFY(!host.error().cause.isEmpty());
    QVERIFY(!host.error().remedy.isEmpty());
    QCOMPARE(written(), QStringList{u"a.dockercontext"_s});
    QVERIFY(!QFileInfo::exists(u"/tmp/evil.pem"_s));
}

void ContextArchiveTest::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("currentContext: web\n");
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("too large") << QByteArray(11 * 1024 * 1024, 'x');
}

void ContextArchiveTest::refusesWhatIsNoArchive()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<SavedHost> host = importContextArchive(path(), config());
    QVERIFY(!host);
    QCOMPARE(host.error().kind, Error::Kind::BadConfiguration);
    QCOMPARE(importContextArchive(m_dir->filePath(u"none"_s), config()).error().kind, Error::Kind::FileUnreadable);
}

void ContextArchiveTest::importsANameOnce()
{
    pack(u"docker"_s, {meta, u"tls/docker/ca.pem=first"_s});
    QVERIFY(importContextArchive(path(), config()));
    pack(u"docker"_s, {meta, u"tls/docker/ca.pem=second"_s});
    const Result<SavedHost> host = importContextArchive(path(), config());
    QVERIFY(!host);
    QVERIFY2(host.error().message.english().contains("already"_L1), qPrintable(host.error().message.english()));
    QFile kept(config() + "/imported/prod-tls/ca.pem"_L1);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("first"));
    removeImportedContext(u"../.."_s, config());
    QVERIFY(QFileInfo::exists(kept.fileName()));
    removeImportedContext(u"prod-tls"_s, config());
    QVERIFY(!QFileInfo::exists(kept.fileName()));
}

void ContextArchiveTest::certificatesGoWithTheirHost()
{
    pack(u"docker"_s,
        {meta, u"tls/docker/ca.pem=first"_s, u"tls/docker/cert.pem=cert"_s, u"tls/docker/key.pem=secret"_s});
    const Result<SavedHost> host = importContextArchive(path(), config());
    QVERIFY(host);
    SavedHost other = *host;
    other.name = u"other"_s;
    const QString key = config() + "/imported/prod-tls/key.pem"_L1;
    const HostFile file(config());
    QVERIFY(file.change({.add = {*host, other}}));
    const Result<HostFileChanged> first = file.change({.remove = {host->name}});
    QVERIFY(first);
    QCOMPARE(first->removedImports, QStringList());
    QVERIFY(QFileInfo::exists(key)); // the other host uses it
    SavedHost elsewhere = other;
    elsewhere.tls = {u"/etc/ca.pem"_s, {}, {}};
    const Result<HostFileChanged> second = file.change({.replace = {{other.name, elsewhere}}});
    QVERIFY(second);
    QCOMPARE(second->removedImports, QStringList(QFileInfo(key).path()));
    QVERIFY(!QFileInfo::exists(key));
    QVERIFY(importContextArchive(path(), config())); // so it can be imported again
}

void ContextArchiveTest::write(const QStringList& names) const
{
    for (const QString& name : names) {
        QFile file(m_dir->filePath(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
}

void ContextArchiveTest::nothingElseGoesWithAHost_data()
{
    QTest::addColumn<QString>("file"); // of the host, in the configuration folder
    QTest::addColumn<QString>("link"); // a name there that is a symbolic link to another folder
    QTest::addColumn<QString>("removed"); // the folder that goes with the host
    const QString none;
    const QString prod = u"imported/prod-tls"_s;
    QTest::newRow("an import") << u"imported/prod-tls/ca.pem"_s << none << prod;
    QTest::newRow("an import, written otherwise") << u"imported/./other//../prod-tls/ca.pem"_s << none << prod;
    QTest::newRow("the configuration folder") << u"imported/../ca.pem"_s << none << none;
    QTest::newRow("the configuration folder, from an import") << u"imported/prod-tls/../../ca.pem"_s << none << none;
    QTest::newRow("above the configuration folder") << u"imported/../../ca.pem"_s << none << none;
    QTest::newRow("all imports") << u"imported/ca.pem"_s << none << none;
    QTest::newRow("all imports, by a dot") << u"imported/./ca.pem"_s << none << none;
    QTest::newRow("in an import") << u"imported/prod-tls/deep/ca.pem"_s << none << none;
    QTest::newRow("no context's name") << u"imported/-/ca.pem"_s << none << none;
    QTest::newRow("an import that is a link") << u"imported/link/ca.pem"_s << u"imported/link"_s << none;
    QTest::newRow("all imports are a link") << u"imported/prod-tls/ca.pem"_s << u"imported"_s << none;
    QTest::newRow("a link in an import") << u"imported/prod-tls/ca.pem"_s << u"imported/prod-tls/link"_s << prod;
}

//! The file of saved hosts can be written by hand, and by other programs.
void ContextArchiveTest::nothingElseGoesWithAHost()
{
    QFETCH(QString, file);
    QFETCH(QString, link);
    QFETCH(QString, removed);
    const QString inConfig = u"config/hullwright/"_s;
    write({u"elsewhere/ca.pem"_s, u"elsewhere/prod-tls/ca.pem"_s, inConfig + u"ca.pem"_s, inConfig + u"policy.json"_s});
    if (link != "imported"_L1) {
        write(
            {inConfig + u"imported/ca.pem"_s, inConfig + u"imported/-/ca.pem"_s, inConfig + u"imported/other/ca.pem"_s,
                inConfig + u"imported/prod-tls/ca.pem"_s, inConfig + u"imported/prod-tls/deep/ca.pem"_s});
    }
    if (!link.isEmpty()) {
        QVERIFY(QFile::link(m_dir->filePath(u"elsewhere"_s), QDir(config()).filePath(link)));
    }
    SavedHost host;
    host.name = u"web"_s;
    host.url = u"tcp://h:2376"_s;
    host.useTls = true;
    host.tls.authority = config() + u'/' + file;
    const HostFile saved(config());
    QVERIFY(saved.change({.add = {host}}));
    QStringList expected = written();
    if (!removed.isEmpty()) {
        expected.removeIf([&](const QString& name) { return name.startsWith(inConfig + removed + u'/'); });
    }
    const Result<HostFileChanged> changed = saved.change({.remove = {host.name}});
    QVERIFY(changed);
    QCOMPARE(changed->removedImports, removed.isEmpty() ? QStringList() : QStringList(config() + u'/' + removed));
    QCOMPARE(written(), expected);
}

QTEST_GUILESS_MAIN(ContextArchiveTest)
#include "tst_contextarchive.moc"
