// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policychanges.h"
#include "app/rules/rulecatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

Waiver waiver(const QString& id, const QString& container = u"edge"_s)
{
    return {.id = id,
        .rule = u"P-01"_s,
        .scope = {.container = container},
        .reason = u"The edge proxy ends TLS."_s,
        .owner = u"ops"_s,
        .expires = QDate(2026, 4, 1)};
}

AllowedPort allowed(int port, const QString& owner = u"ops"_s)
{
    return {port, u"tcp"_s, {.container = u"edge"_s}, u"The edge proxy ends TLS."_s, owner, QDate(2026, 4, 1)};
}

} // namespace

//! Each change is made to a real file, so what cannot be read back would show.
class PolicyChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersWaivers_data();
    void numbersWaivers();
    void replacesAnAllowedPort();
    void endsAWaiver();
    void endsAnAllowedPortWhereverItStands();
    void endsNothingTwice();

private:
    Policy changed(const PolicyChange& change) const; //!< what is in the file then

    std::unique_ptr<QTemporaryDir> m_dir;
};

void PolicyChangesTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

Policy PolicyChangesTest::changed(const PolicyChange& change) const
{
    const Result<Policy> policy = PolicyFile(PolicyFile::pathIn(m_dir->path()), ruleCatalogue()).change(change);
    return policy ? *policy : Policy();
}

void PolicyChangesTest::numbersWaivers_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("id");
    QTest::newRow("the first") << QStringList{} << u"W-1"_s;
    QTest::newRow("the next") << QStringList{u"W-1"_s, u"W-2"_s} << u"W-3"_s;
    QTest::newRow("no gap is filled") << QStringList{u"W-7"_s} << u"W-8"_s;
    QTest::newRow("by number, not by text") << QStringList{u"W-9"_s, u"W-10"_s} << u"W-11"_s;
    QTest::newRow("others count as none") << QStringList{u"SEC-99"_s, u"W-x"_s} << u"W-1"_s;
}

void PolicyChangesTest::numbersWaivers()
{
    QFETCH(QStringList, there);
    QFETCH(QString, id);
    changed([&there](Policy& policy) {
        for (const QString& one : there) {
            policy.waivers.append(waiver(one));
        }
        return std::optional<Error>();
    });
    const Policy policy = changed(addWaiver(waiver(u"whatever"_s, u"added"_s)));
    QCOMPARE(policy.waivers.size(), there.size() + 1);
    const auto added = std::find_if(policy.waivers.begin(), policy.waivers.end(),
        [](const Waiver& one) { return one.scope.container == "added"_L1; });
    QCOMPARE(added->id, id);
}

void PolicyChangesTest::replacesAnAllowedPort()
{
    changed(addAllowedPort(allowed(80)));
    changed(addAllowedPort(allowed(443)));
    const Policy policy = changed(addAllowedPort(allowed(80, u"sec"_s)));
    QCOMPARE(policy.allowedPorts.size(), 2);
    QCOMPARE(policy.allowedPorts[0].port, 80);
    QCOMPARE(policy.allowedPorts[0].owner, u"sec"_s);
}

void PolicyChangesTest::endsAWaiver()
{
    changed(addWaiver(waiver({})));
    const Policy before = changed(addWaiver(waiver({}, u"other"_s)));
    const Policy policy = changed(endWaiver({.id = u"W-1"_s}, before));
    QCOMPARE(policy.waivers.size(), 1);
    QCOMPARE(policy.waivers[0].id, u"W-2"_s);
}

//! Since it was read, somebody else has put one before it.
void PolicyChangesTest::endsAnAllowedPortWhereverItStands()
{
    const Policy read = changed(addAllowedPort(allowed(443)));
    changed(addAllowedPort(allowed(80)));
    const AppliedWaiver applied{.id = allowedPortId(0), .kind = AppliedWaiver::Kind::AllowedPort};
    const Policy policy = changed(endWaiver(applied, read));
    QCOMPARE(policy.allowedPorts.size(), 1);
    QCOMPARE(policy.allowedPorts[0].port, 80);
}

void PolicyChangesTest::endsNothingTwice()
{
    const Policy before = changed(addWaiver(waiver({})));
    changed(endWaiver({.id = u"W-1"_s}, before));
    changed(addAllowedPort(allowed(80)));
    const Policy policy = changed(endWaiver({.id = u"W-1"_s}, before));
    QVERIFY(policy.waivers.isEmpty());
    QCOMPARE(policy.allowedPorts.size(), 1);
}

QTEST_GUILESS_MAIN(PolicyChangesTest)
#include "tst_policychanges.moc"
