// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/engineassembly.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

//! What is made of the engine's flags: on, off, or not told.
class EngineAssemblyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSecurityOptions_data();
    void readsTheSecurityOptions();

private:
    StringPool m_pool;
};

namespace {

QString flagText(const std::optional<bool>& flag)
{
    return !flag ? u"?"_s : *flag ? u"1"_s : u"0"_s;
}

} // namespace

void EngineAssemblyTest::readsTheSecurityOptions_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("flags"); // rootless, user namespaces, seccomp, AppArmor, SELinux, no-new-privileges
    const QByteArray old(R"({"ApiVersion":"1.41"})");
    const QByteArray recent(R"({"ApiVersion":"1.47"})");
    const QByteArray podman(R"({"ApiVersion":"1.41","Components":[{"Name":"Podman Engine"}]})");
    QTest::newRow("nothing is told") << QByteArray("{}") << recent << u"??????"_s;
    QTest::newRow("nothing is told, old") << QByteArray("{}") << old << u"??????"_s;
    QTest::newRow("of another type") << QByteArray(R"({"SecurityOptions":"none"})") << recent << u"??????"_s;
    QTest::newRow("empty") << QByteArray(R"({"SecurityOptions":[]})") << recent << u"000000"_s;
    QTest::newRow("null is Go's empty list") << QByteArray(R"({"SecurityOptions":null})") << recent << u"000000"_s;
    QTest::newRow("empty, old") << QByteArray(R"({"SecurityOptions":[]})") << old << u"00000?"_s;
    QTest::newRow("Podman") << QByteArray(R"({"SecurityOptions":["name=seccomp,profile=default","name=rootless"]})")
                            << podman << u"10100?"_s;
    QTest::newRow("all") << QByteArray(R"({"SecurityOptions":["name=seccomp,profile=builtin","name=apparmor",)"
                                       R"("name=selinux","name=userns","name=rootless","name=no-new-privileges"]})")
                         << old << u"111111"_s;
    QTest::newRow("bare names, before API 1.25")
        << QByteArray(R"({"SecurityOptions":["seccomp","apparmor"]})") << old << u"00110?"_s;
}

void EngineAssemblyTest::readsTheSecurityOptions()
{
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, version);
    const Result<EngineFacts> facts = parseInfo(info, m_pool);
    const Result<EngineVersion> said = parseVersion(version, m_pool);
    QVERIFY(facts && said);
    const EngineInfo engine = assembleEngine({}, *said, *facts, preferredApi);
    QString flags;
    for (const auto& flag : {engine.rootless, engine.usernsRemap, engine.seccomp, engine.apparmor, engine.selinux,
             engine.noNewPrivileges}) {
        flags += flagText(flag);
    }
    QTEST(flags, "flags");
}

QTEST_GUILESS_MAIN(EngineAssemblyTest)
#include "tst_engineassembly.moc"
