// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a scan says of a real Podman service that speaks the Docker API. Its inspect documents differ from Docker's in
// many small ways (no masked paths, its own words for namespaces, no daemon default), and none may become a wrong
// verdict.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QString name;
    QStringList arguments; //!< of `docker run -d`
    QMap<QString, QString> results; //!< rule id → result
};

const QMap<QString, QString> common{
    {u"P-06"_s, u"notApplicable"_s}, // no Swarm
    {u"A-12"_s, u"notApplicable"_s}, // cgroup v1 here
};

QList<Kind> kinds()
{
    return {
        {u"plain"_s, {},
            {{u"P-01"_s, u"pass"_s}, {u"P-05"_s, u"pass"_s}, {u"A-01"_s, u"pass"_s}, {u"A-02"_s, u"fail"_s},
                {u"A-03"_s, u"pass"_s}, {u"A-04"_s, u"fail"_s}, {u"A-08"_s, u"pass"_s}, {u"A-09"_s, u"notAssessed"_s},
                {u"A-10"_s, u"pass"_s}, {u"A-13"_s, u"pass"_s}, {u"C-5.27"_s, u"fail"_s},
                // The image has no ps: its processes can only have been seen from outside.
                {u"C-5.7"_s, u"pass"_s}}},
        {u"privileged"_s, {u"--privileged"_s}, {{u"A-01"_s, u"fail"_s}, {u"A-13"_s, u"fail"_s}}},
        {u"low-port"_s, {u"-p"_s, u"80:80"_s}, {{u"P-01"_s, u"fail"_s}}},
        {u"high-port"_s, {u"-p"_s, u"8080:80"_s}, {{u"P-01"_s, u"pass"_s}}},
        {u"host-network"_s, {u"--network"_s, u"host"_s}, {{u"P-05"_s, u"fail"_s}, {u"P-01"_s, u"notApplicable"_s}}},
        {u"no-new-privileges"_s, {u"--security-opt"_s, u"no-new-privileges"_s}, {{u"A-02"_s, u"pass"_s}}},
        {u"drop-all"_s, {u"--cap-drop"_s, u"ALL"_s}, {{u"A-04"_s, u"pass"_s}, {u"A-03"_s, u"pass"_s}}},
        {u"add-admin"_s, {u"--cap-add"_s, u"SYS_ADMIN"_s}, {{u"A-03"_s, u"fail"_s}}},
        {u"host-pid"_s, {u"--pid"_s, u"host"_s}, {{u"A-08"_s, u"fail"_s}}},
        {u"host-ipc"_s, {u"--ipc"_s, u"host"_s}, {{u"A-09"_s, u"notAssessed"_s}}},
        {u"host-uts"_s, {u"--uts"_s, u"host"_s}, {{u"A-10"_s, u"fail"_s}}},
        {u"etc-mounted"_s, {u"-v"_s, u"/etc:/host-etc"_s}, {{u"A-07"_s, u"fail"_s}}},
        {u"seccomp-off"_s, {u"--security-opt"_s, u"seccomp=unconfined"_s}, {{u"A-13"_s, u"fail"_s}}},
    };
}

} // namespace

class LivePodmanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void judgesLikeTheKernel_data();
    void judgesLikeTheKernel();
    void isReadToTheEndAndNamedPodman();

private:
    struct Output
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray error;
    };

    static Output run(const QString& program, const QStringList& arguments, const QString& dockerHost = {});
    [[nodiscard]] QString url() const { return "unix://"_L1 + m_directory.path() + "/engine/podman.sock"_L1; }
    [[nodiscard]] QStringList scanArguments() const
    {
        return {
            u"scan"_s, u"-H"_s, url(), u"--profile"_s, u"full"_s, u"--format"_s, u"json"_s, u"--timeout"_s, u"30"_s};
    }

    QTemporaryDir m_directory;
    QJsonObject m_host;
    QMap<QString, QJsonObject> m_containers;
};

LivePodmanTest::Output LivePodmanTest::run(
    const QString& program, const QStringList& arguments, const QString& dockerHost)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!dockerHost.isEmpty()) {
        environment.insert(u"DOCKER_HOST"_s, dockerHost);
    }
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "did not end within a minute"};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void LivePodmanTest::initTestCase()
{
    QVERIFY(m_directory.isValid());
    const Output started = run(QStringLiteral(HULL_PODMAN_ENGINE), {u"start"_s, m_directory.filePath(u"engine"_s)});
    QVERIFY2(started.exitCode == 0, started.error.constData());
    for (const Kind& kind : kinds()) {
        const Output made = run(u"/usr/bin/docker"_s,
            QStringList{u"run"_s, u"-d"_s, u"--name"_s, kind.name} + kind.arguments
                + QStringList{u"localhost/busybox:test"_s, u"sleep"_s, u"100000"_s},
            url());
        QVERIFY2(made.exitCode == 0, (kind.name.toUtf8() + ": " + made.error).constData());
    }

    const Output scan = run(QStringLiteral(HULL_HULLCTL), scanArguments());
    QVERIFY2(scan.exitCode == 2, (scan.error + scan.out.left(2000)).constData());
    m_host = QJsonDocument::fromJson(scan.out)["hosts"_L1][0].toObject();
    const QJsonArray containers = m_host["containers"_L1].toArray();
    for (const QJsonValue& container : containers) {
        m_containers.insert(container["name"_L1].toString(), container.toObject());
    }
}

void LivePodmanTest::cleanupTestCase()
{
    const Output stopped = run(QStringLiteral(HULL_PODMAN_ENGINE), {u"stop"_s, m_directory.filePath(u"engine"_s)});
    QVERIFY2(stopped.exitCode == 0, stopped.error.constData());
}

void LivePodmanTest::judgesLikeTheKernel_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("result");
    for (const Kind& kind : kinds()) {
        QMap<QString, QString> expected = common;
        expected.insert(kind.results);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            QTest::addRow("%s %s", qPrintable(kind.name), qPrintable(it.key())) << kind.name << it.key() << it.value();
        }
    }
}

void LivePodmanTest::judgesLikeTheKernel()
{
    QFETCH(QString, container);
    QFETCH(QString, rule);
    QVERIFY(m_containers.contains(container));
    const QJsonArray results = m_containers[container]["results"_L1].toArray();
    for (const QJsonValue& result : results) {
        if (result["rule"_L1].toString() == rule) {
            QTEST(result["result"_L1].toString(), "result");
            return;
        }
    }
    QFAIL(qPrintable(u"no result of rule "_s + rule));
}

void LivePodmanTest::isReadToTheEndAndNamedPodman()
{
    QCOMPARE(m_host["status"_L1].toString(), u"complete"_s);
    QCOMPARE(m_host["engine"_L1]["product"_L1].toString(), u"podman"_s);
    QCOMPARE(m_host["engine"_L1]["noNewPrivileges"_L1].isNull(), true);
    QCOMPARE(m_containers.size(), kinds().size());
}

QTEST_GUILESS_MAIN(LivePodmanTest)
#include "tst_live_podman.moc"
