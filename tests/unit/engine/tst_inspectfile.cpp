// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/inspectfile.h"
#include "app/history/snapshotfile.h"
#include "app/rules/ruleengine.h"
#include "models/item/containertablemodel.h"
#include "tests/support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

QByteArray container(const char* name, const QByteArray& more = {})
{
    QByteArray json =
        R"({"Id":"id-of-%","Name":"/%","Image":"sha256:1","State":{},"HostConfig":{"NetworkMode":"default"},)"
        R"("Config":{},"Mounts":[]})";
    json.replace('%', name);
    return json.insert(json.size() - 1, more);
}

} // namespace

class InspectFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsContainers();
    void usesWhatElseTheArrayHolds();
    void readsSeveralArrays();
    void readsWhatPowerShellWrites();
    void saysWhatItFoundInstead_data();
    void saysWhatItFoundInstead();
    void saysWhatAScanIsOfUseFor_data();
    void saysWhatAScanIsOfUseFor();
    void passesNoListedContainerOver();
    void leavesOutWhatIsNoContainer_data();
    void leavesOutWhatIsNoContainer();
    void oneBrokenContainerMakesItPartial_data();
    void oneBrokenContainerMakesItPartial();
    void givesEveryDamagedContainerARow();
    void refusesAFileThatIsNestedTooDeeply();
    void countsAContainerOnce();
    void readsAPipe();
    void givesUpOnWhatHasNoEnd();
    void saysWhyAFileCannotBeRead();
    void refusesAHugeFile();

private:
    QString write(const QByteArray& content)
    {
        const QString path = m_folder.filePath(u"file.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("The test cannot write its file.");
        }
        return path;
    }

    QTemporaryDir m_folder;
};

void InspectFileTest::readsContainers()
{
    QByteArray array = "[";
    const QDir folder(Test::fixturePath(u"engine-20.10.24/inspect"_s));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names) {
        array += (array.size() > 1 ? ",\n" : "\n") + Test::fixture("engine-20.10.24/inspect/"_L1 + name);
    }
    const QString path = write(array + "\n]\n");
    const Result<SnapshotPtr> snapshot = readInspectFile(path);
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().message.english()));
    QCOMPARE((*snapshot)->status, HostSnapshot::Status::Complete);
    QCOMPARE(qsizetype((*snapshot)->containers.size()), names.size());
    QCOMPARE((*snapshot)->host.kind, EndpointKind::File);
    QCOMPARE((*snapshot)->host.endpoint, "file://"_L1 + path);
    QCOMPARE((*snapshot)->images.state, SectionState::NotAsked);
    for (const ContainerPtr& one : (*snapshot)->containers) {
        QCOMPARE(one->kernelState, KernelViewState::RemoteEngine);
    }
}

void InspectFileTest::usesWhatElseTheArrayHolds()
{
    const QByteArray image = R"({"Id":"sha256:1","RepoTags":["a:1"],"Config":{"User":"app"},"RootFS":{}})";
    const QByteArray volume =
        R"({"Name":"v","Driver":"local","Mountpoint":"/m","Options":{"o":"bind","device":"/etc"}})";
    const QByteArray network = R"({"Id":"n","Name":"web","IPAM":{},"Driver":"bridge"})";
    const QByteArray user = container("a", R"(,"Mounts":[{"Type":"volume","Name":"v","Destination":"/x"}])");
    const Result<SnapshotPtr> all =
        readInspectFile(write('[' + user + ',' + image + ',' + volume + ',' + network + ']'));
    QVERIFY(all);
    QVERIFY((*all)->images.isComplete());
    QCOMPARE((*all)->images.values.value({u"sha256:1"_s}).user, u"app"_s);
    QVERIFY((*all)->volumes.isComplete());
    QCOMPARE((*all)->volumes.values.at(0).bindDevice, u"/etc"_s);
    QCOMPARE((*all)->networks.values.at(0).name, u"web"_s);
    const Result<SnapshotPtr> alone = readInspectFile(write('[' + user + ']'));
    QVERIFY(alone);
    QVERIFY(!(*alone)->images.isComplete());
    QVERIFY(!(*alone)->volumes.isComplete());
}

void InspectFileTest::readsSeveralArrays()
{
    const Result<SnapshotPtr> snapshot =
        readInspectFile(write('[' + container("b") + "]\n[" + container("a") + ',' + container("c") + "]\n"));
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->containers.size(), 3U);
    QCOMPARE((*snapshot)->containers[0]->name, u"a"_s);
}

void InspectFileTest::readsWhatPowerShellWrites()
{
    const QString text = QString::fromLatin1('[' + container("a") + "]\r\n");
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    for (const QByteArray& content : {QByteArray(utf16(text)), "\xef\xbb\xbf" + text.toUtf8()}) {
        const Result<SnapshotPtr> snapshot = readInspectFile(write(content));
        QVERIFY(snapshot);
        QCOMPARE((*snapshot)->containers.size(), 1U);
    }
}

void InspectFileTest::saysWhatItFoundInstead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& content, const char* words) {
        QTest::newRow(name) << content << QString::fromLatin1(words);
    };
    row("nothing", "", "is empty");
    row("blanks", " \n\t\n", "is empty");
    row("empty array", "[]\n", "empty array");
    row("docker info", R"({"ID":"x","ServerVersion":"20","DockerRootDir":"/var"})", "docker info");
    row("docker version", R"({"Client":{},"Server":{}})", "docker version");
    row("another report of ours", R"({"schema":"hullwright.plan/1","steps":[]})",
        "of this program (hullwright.plan/1)");
    row("a foreign schema", R"({"schema":"https://example.org/x"})", "a schema of its own");
    row("a Compose project", R"({"name":"x","services":{}})", "Compose project");
    row("one container", container("a"), "one container as an object");
    row("docker ps --format json", R"({"ID":"a","Names":"web","Image":"x"})", "docker ps --format json");
    row("docker images --format json", R"({"ID":"a","Repository":"x","Tag":"1"})", "docker images --format json");
    row("one image", R"({"Id":"sha256:a","RepoTags":[],"Config":{},"RootFS":{}})", "an image, and no container");
    row("one network", R"({"Id":"a","Name":"bridge","IPAM":{}})", "a network, and no container");
    row("one volume", R"({"Name":"a","Mountpoint":"/a","Driver":"local"})", "a volume, and no container");
    row("some object", R"({"a":1})", "JSON object");
    row("docker ps", "CONTAINER ID   IMAGE     COMMAND\nabc nginx\n", "docker ps");
    row("docker images", "REPOSITORY   TAG\n", "docker images");
    row("an error of docker", "Error response from daemon: no\n", "error message");
    row("no engine", "Cannot connect to the Docker daemon at unix:///var/run/docker.sock.", "error message");
    row("images", R"([{"Id":"sha256:1","RepoTags":[],"RootFS":{}}])", "array of images");
    row("networks", R"([{"Id":"n","Name":"web","IPAM":{}}])", "array of networks");
    row("volumes", R"([{"Name":"v","Mountpoint":"/m"}])", "array of volumes");
    row("ids alone", R"([{"Id":"a"},{"Id":"b","Name":"/b","State":{}}])", "no container stands in it");
    row("plugins", R"([{"Id":"p","Name":"x","PluginReference":"x:1"}])", "no container stands in it");
    row("the list", R"([{"Id":"a","Names":["/web"],"Image":"x","State":"running"}])", "list of containers");
    const QByteArray listed =
        R"({"Id":"a","Names":["/web"],"Image":"x","ImageID":"sha256:1","Command":"sh","Created":1,"Ports":[],)"
        R"("Labels":{},"State":"running","Status":"Up 2 hours","HostConfig":{"NetworkMode":"default"},)"
        R"("NetworkSettings":{"Networks":{}},"Mounts":[]})";
    row("the list as engines give it", '[' + listed + ',' + listed + ']', "list of containers");
    row("an entry of the list", listed, "list of containers");
    row("docker ps --format json, as an array", R"([{"ID":"a","Names":"web","Image":"x"}])", "docker ps --format json");
    row("services", R"([{"ID":"s","Spec":{},"Endpoint":{}}])", "Swarm");
    row("other things", R"([{"a":1}])", "no container stands in it");
    row("numbers", "[1,2,3]", "no container stands in it");
    row("HTML", "<!DOCTYPE html><html></html>", "HTML");
    row("a Compose file", "services:\n  web:\n", "Compose file");
    row("gzip", QByteArray("\x1f\x8b\x08\x00\x00", 5), "compressed");
    row("binary",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\x00\x00",
            9),
        "binary");
    row("null", "null\n", "JSON, but no array");
    row("a number", "42", "JSON, but no array");
    row("a string", R"("hi")", "JSON, but no array");
    row("an error behind", '[' + container("a") + "]\nError: No such object: b\n", "ends in an error message");
    row("a number among containers", '[' + container("a") + ",7]", "no valid JSON at byte");
    row("prose", "Dear diary, today the server", "no JSON");
    const QByteArray whole = '[' + container("a") + ',' + container("b") + ']';
    row("cut off", whole.first(whole.size() - 5), "cut off: it ends after");
    row("cut off behind an element", '[' + container("a"), "cut off");
    row("cut off behind a comma", '[' + container("a") + ',', "cut off");
    row("a missing comma", '[' + container("a") + container("b") + ']', "no valid JSON at byte");
    row("something behind the array", '[' + container("a") + "] and more", "no valid JSON at byte");
}

void InspectFileTest::saysWhatItFoundInstead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const Result<SnapshotPtr> snapshot = readInspectFile(write(content));
    QVERIFY(!snapshot);
    QCOMPARE(errorKindName(snapshot.error().kind), errorKindName(Error::Kind::NotInspectOutput));
    QVERIFY2(snapshot.error().message.english().contains(words), qPrintable(snapshot.error().message.english()));
    QVERIFY2(snapshot.error().remedy.english().contains(u"`docker inspect $(docker ps -aq) > file.json`"_s),
        qPrintable(snapshot.error().remedy.english()));
}

void InspectFileTest::saysWhatAScanIsOfUseFor_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QByteArray scan = R"({"schema":"hullwright.scan/1","hosts":[]})";
    QTest::newRow("a report in one line") << scan << u"report of a scan by this program (hullwright.scan/1)"_s;
    QTest::newRow("a report in many lines") << QByteArray("{\n  \"schema\": \"hullwright.scan/1\"\n}\n")
                                            << u"report of a scan by this program (hullwright.scan/1)"_s;
    QTest::newRow("a snapshot") << snapshotFile(scan) << u"snapshot of a scan by this program"_s;
}

void InspectFileTest::saysWhatAScanIsOfUseFor()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    const Result<SnapshotPtr> snapshot = readInspectFile(write(content));
    QVERIFY(!snapshot);
    QCOMPARE(errorKindName(snapshot.error().kind), errorKindName(Error::Kind::NotInspectOutput));
    QVERIFY2(snapshot.error().message.english().contains(words), qPrintable(snapshot.error().message.english()));
    const QString remedy = snapshot.error().remedy.english();
    QVERIFY2(
        remedy.contains(u"`hullctl diff`"_s) && remedy.contains(u"`hullctl snapshot import`"_s), qPrintable(remedy));
}

//! Who puts a list and inspections into one file must not take the listed for judged.
void InspectFileTest::passesNoListedContainerOver()
{
    const Result<SnapshotPtr> snapshot = readInspectFile(write(
        '[' + container("a") + R"(,{"Id":"b","Names":["/b"],"Image":"x","HostConfig":{"NetworkMode":"default"}}])"));
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->status, HostSnapshot::Status::Partial);
    QCOMPARE((*snapshot)->containers.size(), 1U);
    QCOMPARE((*snapshot)->unreadable.size(), 1U);
}

//! `docker inspect` takes anything that has a name, and what is whole is no gap.
void InspectFileTest::leavesOutWhatIsNoContainer_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("image") << QByteArray(R"({"Id":"sha256:1","RepoTags":[],"Config":{},"RootFS":{}})");
    QTest::newRow("image without layers") << QByteArray(R"({"Id":"sha256:1","RepoTags":[],"RepoDigests":[]})");
    QTest::newRow("network") << QByteArray(R"({"Id":"n","Name":"web","Scope":"local","IPAM":{}})");
    QTest::newRow("network without addresses") << QByteArray(R"({"Id":"n","Name":"web","Scope":"local"})");
    QTest::newRow("volume") << QByteArray(R"({"Name":"v","Mountpoint":"/m","Driver":"local"})");
    QTest::newRow("plugin") << QByteArray(
        R"({"Id":"p","Name":"x:1","Enabled":true,"Config":{},"Settings":{},"PluginReference":"x:1"})");
    QTest::newRow("service") << QByteArray(R"({"ID":"s","Version":{},"Spec":{},"Endpoint":{}})");
    QTest::newRow("node") << QByteArray(R"({"ID":"n","Version":{},"Spec":{},"Status":{"State":"ready"}})");
    QTest::newRow("pod") << QByteArray(R"({"Id":"p","Name":"p","State":"Running","NumContainers":1,"Containers":[]})");
    QTest::newRow("something else") << QByteArray(R"({"Name":"x","Metadata":{}})");
}

void InspectFileTest::leavesOutWhatIsNoContainer()
{
    QFETCH(const QByteArray, other);
    const Result<SnapshotPtr> snapshot = readInspectFile(write('[' + other + ',' + container("a") + ']'));
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->status, HostSnapshot::Status::Complete);
    QCOMPARE((*snapshot)->containers.size(), 1U);
    QVERIFY((*snapshot)->unreadable.empty());
}

void InspectFileTest::oneBrokenContainerMakesItPartial_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* title, const QByteArray& broken, const QString& name, const QString& place,
                         const QString& why = {}) {
        QTest::newRow(title) << broken << name << u"Container %1 in the file is damaged%2."_s.arg(place, why);
    };
    const QString state = u": its setting State has a value of the wrong type"_s;
    const auto missing = [](const char* setting) {
        return u": its setting %1 is missing"_s.arg(QString::fromLatin1(setting));
    };
    const QString privileged = u": its setting Privileged has a value of the wrong type"_s;
    const QByteArray wrong = R"("HostConfig":{"Privileged":"true"},"Config":{},"State":{})";
    const QByteArray id = "4b1f00000000000000000000000000000000000000000000000000000000abcd";
    row("no JSON inside", container("b", R"(,"Config":{"Env":[bad]})"), u"b"_s, u"b (#2)"_s);
    row("no state", R"({"Id":"b","Name":"/b","HostConfig":{"Privileged":true},"Config":{}})", u"b"_s, u"b (#2)"_s,
        missing("State"));
    row("no id", R"({"Name":"/b","HostConfig":{"Privileged":true},"Config":{},"State":{}})", u"b"_s, u"b (#2)"_s);
    row("no mounts", R"({"Id":"b","Name":"/b","State":{},"Config":{},"HostConfig":{"NetworkMode":"host"}})", u"b"_s,
        u"b (#2)"_s, missing("Mounts"));
    row("no configuration", R"({"Id":"b","Name":"/b","HostConfig":null,"Config":{},"State":{}})", u"b"_s, u"b (#2)"_s,
        missing("HostConfig"));
    row("an empty configuration", R"({"Id":"b","Name":"/b","HostConfig":{},"Config":{},"State":{},"Mounts":[]})",
        u"b"_s, u"b (#2)"_s, missing("HostConfig.NetworkMode"));
    row("a wrong type", container("b", R"(,"HostConfig":{"Privileged":"true"})"), u"b"_s, u"b (#2)"_s, privileged);
    row("a wrong type behind", '{' + wrong + R"(,"Id":"x","Name":"/b"})", u"b"_s, u"b (#2)"_s, privileged);
    row("a wrong type, no name", R"({"Id":")" + id + "\"," + wrong + '}', u"4b1f00000000"_s, u"4b1f00000000 (#2)"_s,
        privileged);
    row("a wrong type, neither name nor id", '{' + wrong + '}', u"#2"_s, u"#2"_s, privileged);
    row("a name of a wrong type", R"({"Id":"b","Name":7,"HostConfig":{},"Config":{},"State":{}})", u"b"_s, u"b (#2)"_s,
        u": its setting Name has a value of the wrong type"_s);
    row("no configuration at all", R"({"Id":"b","Name":"/b","State":{}})", u"b"_s, u"b (#2)"_s, missing("Config"));
    row("only an id", R"({"Id":"b"})", u"b"_s, u"b (#2)"_s, missing("State"));
    row("only a name and a state", R"({"Name":"/b","State":{"Running":true}})", u"b"_s, u"b (#2)"_s);
    row("a name and a configuration", R"({"Id":"b","Name":"/b","Config":{}})", u"b"_s, u"b (#2)"_s, missing("State"));
    row("an entry of the list without a configuration", R"({"Id":"b","Names":["/b"],"Image":"x","State":"running"})",
        u"b"_s, u"b (#2)"_s, state);
    row("a line of docker ps --format json", R"({"ID":"b","Names":"b","Image":"x","State":"running"})", u"#2"_s,
        u"#2"_s, state);
    row("no text", container("b", ",\"Path\":\"\xff\""), u"#2"_s, u"#2"_s);
}

void InspectFileTest::oneBrokenContainerMakesItPartial()
{
    QFETCH(QByteArray, broken);
    QFETCH(QString, name);
    const Result<SnapshotPtr> snapshot = readInspectFile(write('[' + container("a") + ',' + broken + ']'));
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->status, HostSnapshot::Status::Partial);
    QCOMPARE((*snapshot)->containers.size(), 1U);
    QCOMPARE((*snapshot)->unreadable.size(), 1U);
    QCOMPARE((*snapshot)->unreadable[0].error.kind, Error::Kind::BadAnswer);
    QCOMPARE((*snapshot)->unreadable[0].name, name);
    QTEST((*snapshot)->unreadable[0].error.message.english(), "message");
}

//! Whatever id they have: rows of the window are told apart by it.
void InspectFileTest::givesEveryDamagedContainerARow()
{
    const QByteArray wrong = R"(,"HostConfig":{"Privileged":"true"})";
    const QByteArray anonymous = R"({"HostConfig":null})";
    const Result<SnapshotPtr> snapshot = readInspectFile(write('[' + container("b", wrong) + ',' + container("a") + ','
        + container("b", wrong) + ',' + anonymous + ',' + anonymous + ',' + container("a", wrong) + ']'));
    QVERIFY(snapshot);
    QSet<QString> ids;
    for (const UnreadableContainer& damaged : (*snapshot)->unreadable) {
        ids.insert(damaged.id.value);
    }
    QCOMPARE(ids, (QSet<QString>{u"#1"_s, u"#3"_s, u"#4"_s, u"#5"_s, u"#6"_s}));
    HostRow host;
    host.host = (*snapshot)->host;
    host.assessment = std::make_shared<const HostAssessment>(assess(*snapshot, Policy()));
    ContainerTableModel model;
    model.setHost(host.host.id(), host);
    QCOMPARE(model.rowCount(), 1 + 6); // the host's and one per container
    QStringList names;
    for (int row = 1; row < model.rowCount(); ++row) {
        names += model.index(row, ContainerTableModel::NameColumn).data().toString();
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"#4"_s, u"#5"_s, u"a"_s, u"a"_s, u"b"_s, u"b"_s}));
}

void InspectFileTest::refusesAFileThatIsNestedTooDeeply()
{
    const Result<SnapshotPtr> deep = readInspectFile(write('[' + QByteArray(1'000'000, '[')));
    QCOMPARE(deep.error().kind, Error::Kind::TooDeep);
}

void InspectFileTest::countsAContainerOnce()
{
    const Result<SnapshotPtr> snapshot =
        readInspectFile(write('[' + container("a") + ',' + container("b") + ',' + container("a") + ']'));
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->containers.size(), 2U);
    QCOMPARE((*snapshot)->status, HostSnapshot::Status::Complete);
}

void InspectFileTest::readsAPipe()
{
    const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    std::thread writer([&pipe] {
        const int end = ::open(pipe.constData(), O_WRONLY);
        const QByteArray content = '[' + container("a") + ']';
        // More than a pipe holds: both sides have to wait for each other.
        const QByteArray blanks(200000, ' ');
        [[maybe_unused]] ssize_t written = ::write(end, blanks.constData(), size_t(blanks.size()));
        written = ::write(end, content.constData(), size_t(content.size()));
        ::close(end);
    });
    const Result<SnapshotPtr> snapshot = readInspectFile(QFile::decodeName(pipe));
    writer.join();
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().message.english()));
    QCOMPARE((*snapshot)->containers.size(), 1U);
}

void InspectFileTest::givesUpOnWhatHasNoEnd()
{
    const Result<SnapshotPtr> snapshot = readInspectFile(u"/dev/zero"_s);
    QVERIFY(!snapshot);
    QVERIFY(snapshot.error().message.english().contains(u"binary data"_s));
    rusage usage{};
    QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
    QVERIFY2(usage.ru_maxrss < 400 * 1024, qPrintable(u"%1 KiB"_s.arg(usage.ru_maxrss)));
}

void InspectFileTest::saysWhyAFileCannotBeRead()
{
    for (const QString& path : {m_folder.filePath(u"missing"_s), m_folder.path()}) {
        const Result<SnapshotPtr> snapshot = readInspectFile(path);
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, Error::Kind::FileUnreadable);
        QVERIFY(snapshot.error().message.english().contains(path));
        QVERIFY(!snapshot.error().cause.isEmpty());
    }
}

void InspectFileTest::refusesAHugeFile()
{
    const QString path = write("[");
    QFile file(path);
    QVERIFY(file.resize((qint64{1} << 30) + 1)); // sparse: takes no room
    const Result<SnapshotPtr> snapshot = readInspectFile(path);
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().kind, Error::Kind::BodyTooLarge);
}

QTEST_GUILESS_MAIN(InspectFileTest)
#include "tst_inspectfile.moc"
