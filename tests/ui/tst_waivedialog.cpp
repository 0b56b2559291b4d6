// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policyfile.h"
#include "app/rules/rulecatalogue.h"
#include "app/session/fleet.h"
#include "models/item/findinglistmodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/desktop.h"
#include "ui/waive/waivedialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char inspectOutput[] = R"([{"Id":"4b1f000000000000000000000000000000000000000000000000000000000001",)"
                                 R"("Name":"/edge","Created":"2026-01-02T03:04:05Z","Image":"sha256:00",)"
                                 R"("State":{"Status":"exited"},"Config":{"Image":"proxy:1","Labels":{}},)"
                                 R"("HostConfig":{"Privileged":true,"NetworkMode":"bridge",)"
                                 R"("PortBindings":{"443/tcp":[{"HostIp":"","HostPort":"443"}],)"
                                 R"("80/tcp":[{"HostIp":"","HostPort":"80"}]}},)"
                                 R"("NetworkSettings":{"Ports":{},"Networks":{}},"Mounts":[]}])";

} // namespace

//! A finding is waived and comes back, by mouse and key, with a policy file behind it.
class WaiveDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desktop.reset(); }

    void waivesByClickAndKey();
    void opensByTheShortcut();
    void wantsAReasonAndAnOwner_data();
    void wantsAReasonAndAnOwner();
    void saysHowFarItReaches();
    void acceptsOnePortAlone();
    void endsAWaiver();
    void keepsWhatWasTypedWhenTheFileIsNoUse();

private:
    void write(const QString& name, const QByteArray& content) const;
    void showFinding(const QString& rule) const;
    [[nodiscard]] WaiveDialog* openDialog() const;
    void fillIn(const WaiveDialog& dialog) const;
    [[nodiscard]] Policy policy() const;
    [[nodiscard]] FindingStatus statusOf(QLatin1String rule) const;
    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& objectName) const
    {
        return m_desktop->window()->findChild<Widget*>(objectName);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Desktop> m_desktop;
    ScriptedGateway* m_gateway = nullptr;
};

void WaiveDialogTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write(u"inspect.json"_s, inspectOutput);
    DesktopOptions options;
    options.configDirectory = m_dir->path();
    options.stateDirectory = m_dir->filePath(u"state"_s);
    options.files = {m_dir->filePath(u"inspect.json"_s)};
    auto gateway = std::make_unique<ScriptedGateway>();
    m_gateway = gateway.get();
    m_desktop = std::make_unique<Desktop>(options, std::move(gateway));
    m_desktop->open();
    QTRY_VERIFY(m_desktop->window()->isReady());
    auto* table = find<QTableView>(u"containersTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 2, 15000);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTRY_VERIFY(find<QListView>(u"findingsList"_s));
}

void WaiveDialogTest::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void WaiveDialogTest::showFinding(const QString& rule) const
{
    auto* list = find<QListView>(u"findingsList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, FindingListModel::MessageColumn);
        if (index.data(FindingListModel::RuleIdRole).toString() == rule) {
            list->setCurrentIndex(index);
            return;
        }
    }
    QFAIL("there is no such finding");
}

WaiveDialog* WaiveDialogTest::openDialog() const
{
    auto* button = find<QPushButton>(u"findingWaive"_s);
    if (!button->isVisible()) {
        return nullptr;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    return m_desktop->window()->findChild<WaiveDialog*>();
}

void WaiveDialogTest::fillIn(const WaiveDialog& dialog) const
{
    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(u"waiveReason"_s), u"The edge proxy ends TLS."_s);
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"waiveOwner"_s), u"ops@example.org"_s);
}

Policy WaiveDialogTest::policy() const
{
    return PolicyFile(PolicyFile::pathIn(m_dir->path()), ruleCatalogue()).read().policy;
}

FindingStatus WaiveDialogTest::statusOf(QLatin1String rule) const
{
    return m_desktop->fleet()->sessions().front()->assessment()->containers.front().finding(rule)->status;
}

void WaiveDialogTest::waivesByClickAndKey()
{
    showFinding(u"P-01"_s);
    QPointer<WaiveDialog> dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    fillIn(*dialog);
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"waiveOwner"_s), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(statusOf("P-01"_L1), FindingStatus::Waived);
    const QList<Waiver> waivers = policy().waivers;
    QCOMPARE(waivers.size(), 1);
    const Waiver& waiver = waivers.front();
    QCOMPARE(waiver.id, u"W-1"_s);
    QCOMPARE(waiver.rule, u"P-01"_s);
    QCOMPARE(waiver.scope.container, u"edge"_s);
    QCOMPARE(waiver.reason, u"The edge proxy ends TLS."_s);
    QCOMPARE(waiver.owner, u"ops@example.org"_s);
    QCOMPARE(waiver.created.daysTo(waiver.expires), 90);
    QVERIFY(waiver.fingerprint.startsWith(u"sha256:"_s));
    QTRY_VERIFY(find<QPushButton>(u"findingEndWaiver"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"findingWaive"_s)->isVisible());
    QVERIFY(find<QLabel>(u"findingsSummary"_s)->text().contains(u"1 waived."_s));
    showFinding(u"A-01"_s); // the owner is remembered
    dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"waiveOwner"_s)->text(), u"ops@example.org"_s);
}

void WaiveDialogTest::opensByTheShortcut()
{
    showFinding(u"A-01"_s);
    find<QTableView>(u"containersTable"_s)->setFocus();
    QTest::keyClick(find<QTableView>(u"containersTable"_s), Qt::Key_W, Qt::ControlModifier);
    QPointer<WaiveDialog> dialog = m_desktop->window()->findChild<WaiveDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel*>(u"waiveFound"_s)->text().contains(u"A-01"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(!QFile::exists(m_dir->filePath(u"policy.json"_s)));
}

void WaiveDialogTest::wantsAReasonAndAnOwner_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("hint"); // empty: it can be waived
    QTest::newRow("nothing yet") << QString() << QString() << u"Say why it is accepted, in 15 characters or more."_s;
    QTest::newRow("short") << u"because"_s << u"ops"_s << u"The reason needs 15 characters or more; it has 7."_s;
    QTest::newRow("blanks do not count") << u"be    cau     se"_s << u"ops"_s
                                         << u"The reason needs 15 characters or more; it has 9."_s;
    QTest::newRow("nobody") << u"The edge proxy ends TLS."_s << u"  "_s << u"Say who answers for it."_s;
    QTest::newRow("complete") << u"The edge proxy ends TLS."_s << u"ops"_s << QString();
}

void WaiveDialogTest::wantsAReasonAndAnOwner()
{
    QFETCH(QString, reason);
    QFETCH(QString, owner);
    QFETCH(QString, hint);
    showFinding(u"A-01"_s);
    WaiveDialog* dialog = openDialog();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"waiveReason"_s), reason);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"waiveOwner"_s), owner);
    const QString said = dialog->findChild<QLabel*>(u"waiveHint"_s)->text();
    QVERIFY2(hint.isEmpty() ? said.endsWith(u"policy.json"_s) : said == hint, qPrintable(said));
    QCOMPARE(dialog->findChild<QPushButton*>(u"waiveAccept"_s)->isEnabled(), hint.isEmpty());
}

void WaiveDialogTest::saysHowFarItReaches()
{
    showFinding(u"P-01"_s);
    WaiveDialog* dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel*>(u"waiveCoverage"_s)->text(), u"Covers 1 finding now."_s);
    QVERIFY(dialog->findChild<QWidget*>(u"waiveReopens"_s)->isEnabled());
    auto* image = dialog->findChild<QRadioButton*>(u"waiveReach%1"_s.arg(static_cast<int>(WaiverReach::Image)));
    QVERIFY(image->text().contains(u"proxy:1"_s));
    QTest::mouseClick(image, Qt::LeftButton, {}, QPoint(8, image->height() / 2));
    QVERIFY(image->isChecked());
    QVERIFY(!dialog->findChild<QWidget*>(u"waiveReopens"_s)->isEnabled()); // it would name one container
    fillIn(*dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"waiveAccept"_s), Qt::LeftButton);
    QTRY_COMPARE(policy().waivers.size(), 1);
    QCOMPARE(policy().waivers.front().scope.image, u"proxy:1"_s);
    QVERIFY(policy().waivers.front().fingerprint.isEmpty());
}

void WaiveDialogTest::acceptsOnePortAlone()
{
    showFinding(u"P-01"_s);
    WaiveDialog* dialog = openDialog();
    QVERIFY(dialog);
    auto* what = dialog->findChild<QComboBox*>(u"waiveWhat"_s);
    QVERIFY(what->isVisible());
    QCOMPARE(what->count(), 3);
    QVERIFY(dialog->findChild<QLineEdit*>(u"waiveApprover"_s)->isVisible());
    what->setCurrentIndex(2);
    QVERIFY(!dialog->findChild<QLineEdit*>(u"waiveApprover"_s)->isVisible()); // a policy says none of a port
    QVERIFY(what->currentText().contains(u"443/tcp"_s));
    fillIn(*dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"waiveAccept"_s), Qt::LeftButton);
    QTRY_COMPARE(policy().allowedPorts.size(), 1);
    QCOMPARE(policy().allowedPorts.front().port, 443);
    QVERIFY(policy().waivers.isEmpty());
    QCOMPARE(statusOf("P-01"_L1), FindingStatus::Open); // 80 is left
}

void WaiveDialogTest::endsAWaiver()
{
    showFinding(u"P-01"_s);
    QPointer<WaiveDialog> dialog = openDialog();
    QVERIFY(dialog);
    fillIn(*dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"waiveAccept"_s), Qt::LeftButton);
    QTRY_COMPARE(statusOf("P-01"_L1), FindingStatus::Waived);
    auto* end = find<QPushButton>(u"findingEndWaiver"_s);
    QTRY_VERIFY(end->isVisible());
    m_gateway->agrees = false;
    QTest::mouseClick(end, Qt::LeftButton);
    QCOMPARE(m_gateway->questions, QStringList{u"endWaiverQuestion"_s});
    QCOMPARE(policy().waivers.size(), 1);
    m_gateway->agrees = true;
    QTest::mouseClick(end, Qt::LeftButton);
    QTRY_COMPARE(statusOf("P-01"_L1), FindingStatus::Open);
    QVERIFY(policy().waivers.isEmpty());
    QVERIFY(m_gateway->told.isEmpty());
}

void WaiveDialogTest::keepsWhatWasTypedWhenTheFileIsNoUse()
{
    showFinding(u"A-01"_s);
    QPointer<WaiveDialog> dialog = openDialog();
    QVERIFY(dialog);
    fillIn(*dialog);
    write(u"policy.json"_s, "{ broken");
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"waiveAccept"_s), Qt::LeftButton);
    auto* hint = dialog->findChild<QLabel*>(u"waiveHint"_s);
    QTRY_VERIFY2(hint->text().contains(u"policy.json"_s) && hint->text().contains(u"line 1"_s, Qt::CaseInsensitive),
        qPrintable(hint->text()));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit*>(u"waiveReason"_s)->toPlainText(), u"The edge proxy ends TLS."_s);
    QVERIFY(QFile::remove(m_dir->filePath(u"policy.json"_s)));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"waiveAccept"_s), Qt::LeftButton); // another try
    QTRY_COMPARE(statusOf("A-01"_L1), FindingStatus::Waived);
}

QTEST_MAIN(WaiveDialogTest)
#include "tst_waivedialog.moc"
