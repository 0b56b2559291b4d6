// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/fleet.h"
#include "tests/ui/windowfixture.h"
#include "ui/desktop.h"
#include "ui/widgets/problembanner.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char inspectOutput[] = R"([{"Id":"4b1f000000000000000000000000000000000000000000000000000000000001",)"
                                 R"("Name":"/edge","Created":"2026-01-02T03:04:05Z","Image":"sha256:00",)"
                                 R"("State":{"Status":"exited"},"Config":{"Image":"proxy:1","Labels":{}},)"
                                 R"("HostConfig":{"Privileged":true,"NetworkMode":"bridge",)"
                                 R"("PortBindings":{"443/tcp":[{"HostIp":"","HostPort":"443"}]}},)"
                                 R"("NetworkSettings":{"Ports":{},"Networks":{}},"Mounts":[]}])";

QByteArray policyUntil(const QDate& expires)
{
    return R"({"schema": "hullwright.policy/1", "waivers": [{"id": "W-1", "rule": "P-01", "owner": "ops@example.org",
        "scope": {"container": "edge"}, "reason": "The edge <proxy> ends TLS.", "expires": ")"
        + expires.toString(Qt::ISODate).toLatin1() + "\"}]}";
}

//! Chooses an entry of a menu as a user does.
void clickEntry(QWidget* window, QAction* entry)
{
    for (QMenu* menu : window->findChildren<QMenu*>()) {
        if (menu->actions().contains(entry)) {
            menu->popup(window->mapToGlobal(QPoint()));
            QTRY_VERIFY(menu->isVisible());
            QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(entry).center());
            return;
        }
    }
    QFAIL("no menu has it");
}

} // namespace

//! The policy of the configuration folder, as the window shows it.
class WindowPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsWaivedApart();
    void saysThatAWaiverExpired();
    void keepsTheLastGoodPolicyBesideABrokenFile();
    void judgesByTheFullProfile();

private:
    void write(const QString& name, const QByteArray& content) const;
    void open();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString cardOf(const QString& rule) const;
    [[nodiscard]] ProblemBanner* banner() const;
    [[nodiscard]] Assessment assessment() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Desktop> m_desktop;
};

void WindowPolicyTest::init()
{
    m_desktop.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    write(u"inspect.json"_s, inspectOutput);
}

void WindowPolicyTest::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void WindowPolicyTest::open()
{
    DesktopOptions options;
    options.configDirectory = m_dir->path();
    options.stateDirectory = m_dir->filePath(u"state"_s);
    options.files = {m_dir->filePath(u"inspect.json"_s)};
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->open();
    QTRY_VERIFY(m_desktop->window()->isReady());
    auto* table = m_desktop->window()->findChild<QTableView*>(u"containersTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 2, 15000);
    table->setCurrentIndex(table->model()->index(1, 0));
}

QString WindowPolicyTest::summary() const
{
    return m_desktop->window()->findChild<QLabel*>(u"findingsSummary"_s)->text();
}

//! What the card says once the rule's finding is chosen in the list.
QString WindowPolicyTest::cardOf(const QString& rule) const
{
    auto* list = m_desktop->window()->findChild<QListView*>(u"findingsList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, list->modelColumn());
        if (index.data(Qt::AccessibleTextRole).toString().startsWith(u"Rule %1,"_s.arg(rule))) {
            list->setCurrentIndex(index);
            return m_desktop->window()->findChild<QTextBrowser*>(u"findingCard"_s)->toPlainText().remove(u'\u200b');
        }
    }
    return {};
}

ProblemBanner* WindowPolicyTest::banner() const
{
    for (ProblemBanner* banner : m_desktop->window()->findChildren<ProblemBanner*>()) {
        if (banner->isVisible()) {
            return banner;
        }
    }
    return nullptr;
}

Assessment WindowPolicyTest::assessment() const
{
    return m_desktop->fleet()->sessions().front()->assessment()->containers.front();
}

void WindowPolicyTest::showsWhatIsWaivedApart()
{
    open();
    const int open = assessment().openCounts().counted();
    QTRY_VERIFY2(summary().startsWith(u"%1 open findings."_s.arg(open)), qPrintable(summary()));
    QVERIFY(!summary().contains(u"waived"_s));
    write(u"policy.json"_s, policyUntil(QDate::currentDate().addYears(1))); // the window is open meanwhile
    QTRY_VERIFY2(summary().startsWith(u"%1 open findings. 1 waived."_s.arg(open - 1)), qPrintable(summary()));
    QVERIFY(!banner());
    const QString card = cardOf(u"P-01"_s);
    QVERIFY2(
        card.contains(u"Waived"_s) && card.contains(u"ops@example.org answers for it: The edge <proxy> ends TLS."_s),
        qPrintable(card));
    QVERIFY(QFile::remove(m_dir->filePath(u"policy.json"_s)));
    QTRY_VERIFY2(!summary().contains(u"waived"_s), qPrintable(summary()));
}

void WindowPolicyTest::saysThatAWaiverExpired()
{
    write(u"policy.json"_s, policyUntil(QDate::currentDate().addDays(-2)));
    open();
    QTRY_VERIFY(assessment().finding("P-01"_L1)->waiver);
    QCOMPARE(assessment().finding("P-01"_L1)->status, FindingStatus::Open);
    QTRY_VERIFY(cardOf(u"P-01"_s).contains(u"which is over"_s));
    QVERIFY(!summary().contains(u"waived"_s));
}

void WindowPolicyTest::keepsTheLastGoodPolicyBesideABrokenFile()
{
    write(u"policy.json"_s, policyUntil(QDate::currentDate().addYears(1)));
    open();
    QTRY_VERIFY(summary().contains(u"1 waived."_s));
    write(u"policy.json"_s, "{\"schema\": \"hullwright.policy/1\",\n  \"waiver\": []}");
    QTRY_VERIFY(banner());
    const QString told = banner()->accessibleDescription();
    QVERIFY2(told.contains(u"Line 2, column 3: waiver: There is no key"_s), qPrintable(told));
    QVERIFY(summary().contains(u"1 waived."_s));
    write(u"policy.json"_s, policyUntil(QDate::currentDate().addYears(1)));
    QTRY_VERIFY(!banner());
}

void WindowPolicyTest::judgesByTheFullProfile()
{
    open();
    const auto profile = [this] {
        return m_desktop->window()->findChild<QAction*>(u"actionFullProfile"_s);
    };
    const auto isJudged = [this](QLatin1String rule) {
        const QList<RuleResult> results = assessment().results;
        return std::any_of(results.begin(), results.end(), [&](const RuleResult& r) { return r.rule->id == rule; });
    };
    QVERIFY(!profile()->isChecked());
    QVERIFY(!isJudged("C-5.11"_L1));
    const int core = assessment().openCounts().counted();
    clickEntry(m_desktop->window(), profile());
    QTRY_VERIFY(isJudged("C-5.11"_L1));
    QVERIFY(assessment().openCounts().counted() > core);
    QTRY_VERIFY2(
        summary().startsWith(u"%1 open findings."_s.arg(assessment().openCounts().counted())), qPrintable(summary()));
    QVERIFY(!cardOf(u"C-5.11"_s).isEmpty());
    m_desktop.reset();
    open(); // it is remembered
    QVERIFY(profile()->isChecked());
    QTRY_VERIFY(isJudged("C-5.11"_L1));
    clickEntry(m_desktop->window(), profile());
    QTRY_VERIFY(!isJudged("C-5.11"_L1));
    QCOMPARE(assessment().openCounts().counted(), core);
}

QTEST_MAIN(WindowPolicyTest)
#include "tst_windowpolicy.moc"
