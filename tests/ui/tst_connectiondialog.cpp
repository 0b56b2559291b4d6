// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "tests/support/hangingfolder.h"
#include "tests/ui/windowfixture.h"
#include "ui/connect/connectiondialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The dialog that adds and edits hosts, by mouse and key; its test goes to a simulated engine.
class ConnectionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addsAnSshHostByKeyboard();
    void keepsWhatSshIsToBeTold();
    void takesAnAddressApart_data();
    void takesAnAddressApart();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void plainTcpNeedsConsent();
    void notVerifyingIsAskedAbout();
    void findsTheOtherCertificatesBeside();
    void takesNoCertificatesThatComeLate();
    void goesOnBesideAHangingFolder();
    void followsAContext();
    void aContextWithPlainTcpNeedsConsent();
    void takesContextsThatComeLater();
    void takesTagsApart();
    void testsStepByStep();
    void tellsTheStepThatFails();
    void fieldsStandUnderEachOther();
    void showsWhatItEdits_data();
    void showsWhatItEdits();

private:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void choose(const char* way) const { QTest::mouseClick(find<QRadioButton>(way), Qt::LeftButton, {}, {5, 8}); }
    void type(QWidget* edit, const QString& text) const
    {
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString hint() const { return find<QLabel>("connectionHint")->text(); }
    void open(); //!< with the contexts that are there
    void open(const std::optional<ContextList>& contexts);

    QTemporaryDir m_docker;
    ScriptedGateway m_gateway;
    WindowFixture m_window;
    std::unique_ptr<ConnectionDialog> m_dialog;
};

namespace {

//! Empty files, under their usual names.
void writeCertificates(const QTemporaryDir& folder)
{
    for (const QString& name : {u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

} // namespace

void ConnectionDialogTest::init()
{
    m_gateway.questions.clear();
    m_gateway.agrees = true;
    m_window.fleet = std::make_unique<Fleet>();
    open();
}

void ConnectionDialogTest::open()
{
    DockerEnvironment environment;
    environment.configDirectory = m_docker.path();
    open(listContexts(environment));
}

void ConnectionDialogTest::open(const std::optional<ContextList>& contexts)
{
    m_dialog = std::make_unique<ConnectionDialog>(ConnectionDialogContext{m_gateway, m_window.fleet->services(),
        contexts, {u"web1"_s, u"bastion"_s, u"a%25b"_s}, {u"Production"_s}, {u"taken"_s}});
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void ConnectionDialogTest::cleanup()
{
    m_dialog.reset();
}

void ConnectionDialogTest::addsAnSshHostByKeyboard()
{
    QSignalSpy chosen(m_dialog.get(), &ConnectionDialog::chosen);
    QVERIFY(!find<QPushButton>("connectionAddAndConnect")->isEnabled());
    QVERIFY2(hint().isEmpty(), "nothing was typed yet, so nothing is wrong");
    type(find<QComboBox>("sshHost"), u"web1"_s);
    QCOMPARE(find<QLineEdit>("connectionName")->placeholderText(), u"web1"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto host = chosen[0][0].value<SavedHost>();
    QCOMPARE(host.name, u"web1"_s);
    QCOMPARE(host.ssh.host, u"web1"_s);
    QVERIFY(host.url.isEmpty());
    QCOMPARE(chosen[0][1].toBool(), true);
    QVERIFY(!m_dialog->isVisible());
}

void ConnectionDialogTest::keepsWhatSshIsToBeTold()
{
    type(find<QLineEdit>("connectionName"), u"prod-a"_s);
    type(find<QComboBox>("sshHost"), u"10.0.0.5"_s);
    type(find<QLineEdit>("sshUser"), u"ops"_s);
    find<QSpinBox>("sshPort")->setValue(2222);
    type(find<QLineEdit>("sshJump"), u"bastion"_s);
    find<QComboBox>("sshSocket")->setCurrentText(u"/run/user/1000/docker.sock"_s);
    QTest::mouseClick(find<QCheckBox>("connectAtStart"), Qt::LeftButton, {}, {5, 8});
    const SavedHost host = m_dialog->host();
    QCOMPARE(host.name, u"prod-a"_s);
    QCOMPARE(sshUrl(host.ssh), u"ssh://ops@10.0.0.5:2222/run/user/1000/docker.sock"_s);
    QCOMPARE(host.ssh.jumpHost, u"bastion"_s);
    QVERIFY(host.connectAtStart);
    QVERIFY(hint().isEmpty());
}

void ConnectionDialogTest::takesAnAddressApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("user and port") << u"ops@web1:2222"_s << QString() << u"ssh://ops@web1:2222"_s << u"web1"_s;
    QTest::newRow("user") << u"ops@web1"_s << QString() << u"ssh://ops@web1"_s << u"web1"_s;
    QTest::newRow("port") << u"web1:2222"_s << QString() << u"ssh://web1:2222"_s << u"web1"_s;
    QTest::newRow("docker's") << u"ssh://ops@web1/run/d.sock"_s << QString() << u"ssh://ops@web1/run/d.sock"_s
                              << u"web1"_s;
    QTest::newRow("its own field counts") << u"ops@web1"_s << u"root"_s << u"ssh://root@web1"_s << u"web1"_s;
    QTest::newRow("capital letters") << u"web@Web1"_s << QString() << u"ssh://web@Web1"_s << u"Web1"_s;
    QTest::newRow("IPv6") << u"ops@[fe80::1]:22"_s << QString() << u"ssh://ops@[fe80::1]:22"_s << u"fe80::1"_s;
    for (const auto& alias : {u"43"_s, u"web+1"_s}) {
        QTest::newRow(qPrintable(alias)) << alias << QString() << QString(u"ssh://"_s + alias) << alias;
    }
    QTest::newRow("an entry of ssh's") << u"a%25b"_s << u"ops"_s << u"ssh://ops@a%25b"_s << u"a%25b"_s;
    QTest::newRow("a bare one") << u"fe80::1"_s << QString() << u"ssh://[fe80::1]"_s << u"fe80::1"_s;
}

void ConnectionDialogTest::takesAnAddressApart()
{
    QFETCH(QString, typed);
    QFETCH(QString, user);
    QFETCH(QString, url);
    QFETCH(QString, name);
    type(find<QComboBox>("sshHost"), typed);
    type(find<QLineEdit>("sshUser"), user);
    QCOMPARE(sshUrl(m_dialog->host().ssh), url);
    QCOMPARE(m_dialog->host().name, name);
}

void ConnectionDialogTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sshHost");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a name that is taken") << u"Taken"_s << u"web1"_s << u"There is a host named “Taken” already."_s;
    QTest::newRow("an option for a host") << u"a"_s << u"-oProxyCommand=x"_s << u"begins with a dash"_s;
    QTest::newRow("a blank in a host") << u"a"_s << u"web 1"_s << u"holds a blank"_s;
    QTest::newRow("a password in a host") << u"a"_s << u"ops:secret@web1"_s << u"without a password"_s;
    QTest::newRow("a password in a URL") << u"a"_s << u"ssh://ops:secret@web1"_s << u"without a password"_s;
    QTest::newRow("another way's address") << u"a"_s << u"tcp://web1:2376"_s << u"user@host:port"_s;
    QTest::newRow("a name that is an option") << u"-H"_s << u"web1"_s << u"begins with a dash"_s;
}

void ConnectionDialogTest::saysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QString, sshHost);
    QFETCH(QString, expected);
    type(find<QLineEdit>("connectionName"), name);
    type(find<QComboBox>("sshHost"), sshHost);
    QVERIFY2(hint().contains(expected), qPrintable(hint()));
    for (const char* button : {"connectionAdd", "connectionAddAndConnect", "connectionTest"}) {
        QVERIFY2(!find<QPushButton>(button)->isEnabled(), button);
    }
}

void ConnectionDialogTest::plainTcpNeedsConsent()
{
    choose("wayTcp");
    type(find<QLineEdit>("tcpAddress"), u"10.0.0.5:2375"_s);
    QVERIFY(find<QPushButton>("connectionAdd")->isEnabled());
    QVERIFY(m_dialog->host().useTls);
    choose("tcpPlain");
    const auto* warning = find<QLabel>("tcpWarning");
    QVERIFY(warning->isVisible());
    QTRY_VERIFY(warning->height() >= warning->heightForWidth(warning->width()));
    QVERIFY(!find<QPushButton>("connectionAdd")->isEnabled());
    QVERIFY2(hint().contains(u"consent"_s), qPrintable(hint()));
    QTest::mouseClick(find<QCheckBox>("tcpConsent"), Qt::LeftButton, {}, {5, 8});
    QVERIFY(find<QPushButton>("connectionAdd")->isEnabled());
    QVERIFY(m_dialog->host().plainTcpAllowed);
    QVERIFY(!m_dialog->host().useTls);
}

void ConnectionDialogTest::notVerifyingIsAskedAbout()
{
    choose("wayTcp");
    auto* verify = find<QCheckBox>("tcpVerify");
    m_gateway.agrees = false;
    QTest::mouseClick(verify, Qt::LeftButton, {}, {5, 8});
    QCOMPARE(m_gateway.questions, QStringList(u"doNotVerifyQuestion"_s));
    QVERIFY(verify->isChecked());
    m_gateway.agrees = true;
    QTest::mouseClick(verify, Qt::LeftButton, {}, {5, 8});
    QVERIFY(!verify->isChecked());
    QVERIFY(!m_dialog->host().verifyTls);
}

void ConnectionDialogTest::findsTheOtherCertificatesBeside()
{
    const QTemporaryDir folder;
    writeCertificates(folder);
    choose("wayTcp");
    m_gateway.files = {folder.filePath(u"ca.pem"_s)};
    QTest::mouseClick(find<QPushButton>("tcpAuthorityBrowse"), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->host().tls.key, folder.filePath(u"key.pem"_s));
    QCOMPARE(m_dialog->host().tls.authority, folder.filePath(u"ca.pem"_s));
    QCOMPARE(m_dialog->host().tls.certificate, folder.filePath(u"cert.pem"_s));
}

void ConnectionDialogTest::takesNoCertificatesThatComeLate()
{
    const QTemporaryDir folder;
    writeCertificates(folder);
    choose("wayTcp");
    auto* authority = find<QLineEdit>("tcpAuthority");
    authority->setText(folder.filePath(u"ca.pem"_s));
    authority->setText(u"/elsewhere/own.pem"_s); // before anybody can have looked
    QTest::qWait(300);
    QCOMPARE(m_dialog->host().tls.authority, u"/elsewhere/own.pem"_s);
    QVERIFY(m_dialog->host().tls.certificate.isEmpty() && m_dialog->host().tls.key.isEmpty());
    // Nor for a host that was saved without them.
    SavedHost saved;
    saved.name = u"c"_s;
    saved.url = u"tcp://10.0.0.5:2376"_s;
    saved.useTls = true;
    saved.tls.authority = folder.filePath(u"ca.pem"_s);
    m_dialog->edit(saved);
    QTest::qWait(300);
    QCOMPARE(m_dialog->host(), saved);
}

void ConnectionDialogTest::goesOnBesideAHangingFolder()
{
    const HangingFolder gone;
    if (!gone.isHanging()) {
        QSKIP("this takes root and FUSE");
    }
    QElapsedTimer time;
    time.start();
    choose("wayTcp");
    type(find<QLineEdit>("tcpAuthority"), gone.path() + u"/ca.pem"_s);
    type(find<QLineEdit>("tcpCertificate"), gone.path() + u"/cert.pem"_s);
    type(find<QLineEdit>("tcpKey"), gone.path() + u"/key.pem"_s); // goes with the certificate
    type(find<QLineEdit>("tcpAddress"), u"10.0.0.5:2376"_s);
    QVERIFY(find<QPushButton>("connectionAdd")->isEnabled());
    QCOMPARE(m_dialog->host().tls.authority, gone.path() + u"/ca.pem"_s);
    m_dialog.reset();
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

void ConnectionDialogTest::followsAContext()
{
    QVERIFY(QDir(m_docker.path()).mkpath(u"contexts/meta/1"_s));
    QFile meta(m_docker.filePath(u"contexts/meta/1/meta.json"_s));
    QVERIFY(meta.open(QIODevice::WriteOnly));
    meta.write(R"({"Name":"edge","Endpoints":{"docker":{"Host":"ssh://ops@edge1"}}})");
    meta.close();
    open();
    choose("wayContext");
    find<QComboBox>("contextName")->setCurrentText(u"edge"_s);
    QCOMPARE(find<QLabel>("contextEndpoint")->text(), u"ssh://ops@edge1"_s);
    const SavedHost host = m_dialog->host();
    QCOMPARE(host.context, u"edge"_s);
    QCOMPARE(host.name, u"edge"_s);
    QVERIFY(host.url.isEmpty() && host.ssh.host.isEmpty());
    QVERIFY(host.readOnly && host.changesAllowedOn.isEmpty());
    find<QCheckBox>("connectionReadOnly")->setChecked(false);
    SavedHost allowed = m_dialog->host();
    QVERIFY(!allowed.readOnly);
    QCOMPARE(allowed.changesAllowedOn, u"ssh://ops@edge1"_s);
    m_dialog->edit(allowed);
    QVERIFY(m_dialog->host() == allowed);
    allowed.changesAllowedOn = u"ssh://ops@edge2"_s; // it led there when that was said
    m_dialog->edit(allowed);
    QVERIFY(find<QCheckBox>("connectionReadOnly")->isChecked());
    QVERIFY(m_dialog->host().readOnly);
}

//! They may lie on a file server that is slow, and come and go.
void ConnectionDialogTest::takesContextsThatComeLater()
{
    const auto leadTo = [](const QString& endpoint) {
        ContextList list;
        ContextInfo edge;
        edge.name = u"edge"_s;
        edge.host = {.name = u"edge"_s, .kind = EndpointKind::Ssh, .endpoint = endpoint, .context = u"edge"_s};
        ContextInfo nameless;
        nameless.name = u"/home/me/.docker/contexts/meta/1/meta.json"_s;
        nameless.error = Error{.kind = Error::Kind::BadConfiguration};
        list.contexts = {nameless, edge};
        return list;
    };
    SavedHost saved;
    saved.name = u"web"_s;
    saved.context = u"edge"_s;
    saved.readOnly = false;
    saved.changesAllowedOn = u"ssh://ops@edge1"_s;

    open(std::nullopt);
    m_dialog->edit(saved);
    auto* contexts = find<QComboBox>("contextName");
    QCOMPARE(contexts->currentText(), u"edge"_s);
    QVERIFY2(hint().contains(u"have not been read yet"_s), qPrintable(hint()));
    QVERIFY(!find<QPushButton>("connectionAdd")->isEnabled());
    m_dialog->setContexts(leadTo(u"ssh://ops@edge1"_s));
    QCOMPARE(contexts->count(), 1);
    QCOMPARE(find<QLabel>("contextEndpoint")->text(), u"ssh://ops@edge1"_s);
    QVERIFY2(find<QPushButton>("connectionAdd")->isEnabled(), qPrintable(hint()));
    QVERIFY(m_dialog->host() == saved);

    m_dialog->setContexts(leadTo(u"ssh://ops@edge1"_s)); // nothing new
    QVERIFY(m_dialog->host() == saved);
    m_dialog->setContexts(leadTo(u"ssh://ops@edge2"_s)); // of which nobody has said that it may be changed
    QCOMPARE(find<QLabel>("contextEndpoint")->text(), u"ssh://ops@edge2"_s);
    QVERIFY(m_dialog->host().readOnly);
    m_dialog->setContexts({});
    QCOMPARE(contexts->currentText(), u"edge"_s);
    QVERIFY2(hint().contains(u"There is no docker context \"edge\""_s), qPrintable(hint()));
}

//! The consent is about the address, and asked for again where the context leads elsewhere.
void ConnectionDialogTest::aContextWithPlainTcpNeedsConsent()
{
    const auto pointTo = [this](const QByteArray& endpoint) {
        QVERIFY(QDir(m_docker.path()).mkpath(u"contexts/meta/2"_s));
        QFile meta(m_docker.filePath(u"contexts/meta/2/meta.json"_s));
        QVERIFY(meta.open(QIODevice::WriteOnly));
        meta.write(R"({"Name":"plain","Endpoints":{"docker":{"Host":")" + endpoint + R"("}}})");
        meta.close();
        open();
    };
    pointTo("tcp://10.0.0.5:2375");
    choose("wayContext");
    QVERIFY(!find<QLabel>("contextWarning")->isVisible());
    find<QComboBox>("contextName")->setCurrentText(u"plain"_s);
    const auto* warning = find<QLabel>("contextWarning");
    QVERIFY(warning->isVisible());
    QTRY_VERIFY(warning->height() >= warning->heightForWidth(warning->width()));
    QVERIFY2(hint().contains(u"consent"_s), qPrintable(hint()));
    QVERIFY(!find<QPushButton>("connectionAdd")->isEnabled());
    QTest::mouseClick(find<QCheckBox>("contextConsent"), Qt::LeftButton, {}, {5, 8});
    QVERIFY2(find<QPushButton>("connectionAdd")->isEnabled(), qPrintable(hint()));
    const SavedHost agreed = m_dialog->host();
    QVERIFY(agreed.plainTcpAllowed);
    QCOMPARE(agreed.plainTcpEndpoint, u"tcp://10.0.0.5:2375"_s);

    pointTo("tcp://10.0.0.5:2375");
    m_dialog->edit(agreed);
    QVERIFY(find<QCheckBox>("contextConsent")->isChecked());
    warning = find<QLabel>("contextWarning");
    QTRY_VERIFY(warning->height() >= warning->heightForWidth(warning->width()));
    QVERIFY(m_dialog->host() == agreed);
    pointTo("tcp://10.0.0.6:2375");
    m_dialog->edit(agreed);
    QVERIFY(!find<QCheckBox>("contextConsent")->isChecked());
    QVERIFY2(hint().contains(u"consent"_s), qPrintable(hint()));
    QVERIFY(!m_dialog->host().plainTcpAllowed);
}

void ConnectionDialogTest::takesTagsApart()
{
    auto* tags = find<QLineEdit>("connectionTags");
    SavedHost edited;
    edited.name = u"a"_s;
    edited.ssh.host = u"web1"_s;
    edited.tags = {u"eu"_s, u"one, with a comma"_s};
    m_dialog->edit(edited);
    QCOMPARE(tags->text(), u"eu, one, with a comma"_s);
    QCOMPARE(m_dialog->host().tags, edited.tags);
    tags->selectAll();
    type(tags, u" eu-west,, web server ,eu-west"_s);
    QCOMPARE(m_dialog->host().tags, (QStringList{u"eu-west"_s, u"web server"_s}));
    tags->selectAll();
    type(tags, u"eu, -H"_s);
    QVERIFY2(hint().contains(u"begins with a dash"_s), qPrintable(hint()));
    tags->clear();
    QVERIFY(m_dialog->host().tags.isEmpty());
}

void ConnectionDialogTest::testsStepByStep()
{
    SimulatedHost& engine = m_window.addFleetHost(fleetHostNames().first());
    choose("waySocket");
    find<QComboBox>("socketPath")->setCurrentText(engine.host.socketPath);
    QTest::mouseClick(find<QPushButton>("connectionTest"), Qt::LeftButton);
    const auto facts = [this] {
        QStringList texts;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>(u"stepFact"_s)) {
            texts += label->text();
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY2(facts().contains(u"containers: "_s), qPrintable(facts()));
    QVERIFY(facts().contains(engine.host.socketPath));
    QVERIFY(!find<QLabel>("stepProblem"));
    QTRY_COMPARE(find<QPushButton>("connectionTest")->text(), u"T&est connection"_s);
}

void ConnectionDialogTest::tellsTheStepThatFails()
{
    choose("waySocket");
    find<QComboBox>("socketPath")->setCurrentText(u"/nowhere/docker.sock"_s);
    QTest::mouseClick(find<QPushButton>("connectionTest"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("stepProblem"));
    QVERIFY2(find<QLabel>("stepProblem")->text().contains(u"/nowhere/docker.sock"_s),
        qPrintable(find<QLabel>("stepProblem")->text()));
}

void ConnectionDialogTest::fieldsStandUnderEachOther()
{
    const auto left = [this](const QString& name) {
        return find<QWidget>(qPrintable(name))->mapTo(m_dialog.get(), QPoint()).x();
    };
    const std::pair<const char*, QStringList> pages[] = {{"waySsh", {u"sshHost"_s, u"sshUser"_s, u"sshIdentity"_s}},
        {"waySocket", {u"socketPath"_s}}, {"wayTcp", {u"tcpAddress"_s}}, {"wayContext", {u"contextName"_s}}};
    QTest::mouseClick(find<QWidget>("sshAdvanced"), Qt::LeftButton);
    for (const auto& [way, names] : pages) {
        choose(way);
        for (const QString& name : names) {
            QTRY_VERIFY2(find<QWidget>(qPrintable(name))->isVisible(), qPrintable(name));
            QTRY_VERIFY2(left(name) == left(u"connectionName"_s), qPrintable(name));
        }
    }
}

void ConnectionDialogTest::showsWhatItEdits_data()
{
    QTest::addColumn<SavedHost>("host");
    SavedHost ssh;
    ssh.name = u"a"_s;
    ssh.group = u"Production"_s;
    ssh.tags = {u"eu"_s};
    ssh.ssh = {u"web1"_s, u"ops"_s, 22, u"/run/d.sock"_s, u"/k"_s, u"bastion"_s, SshTarget::Way::DialStdio, true};
    QTest::newRow("ssh") << ssh;
    for (const auto& alias : {u"43"_s, u"\u00dcn\u00ef"_s, u"web+1"_s, u"web:1"_s, u"a%C3%9Cb"_s}) {
        ssh.ssh.host = alias;
        QTest::newRow(qPrintable(alias)) << ssh;
    }
    SavedHost socket;
    socket.name = u"b"_s;
    socket.url = u"unix:///run/podman/podman.sock"_s;
    socket.connectAtStart = true;
    socket.readOnly = false;
    QTest::newRow("socket") << socket;
    SavedHost tls;
    tls.name = u"c"_s;
    tls.url = u"tcp://10.0.0.5:2376"_s;
    tls.useTls = true;
    tls.tls = {u"/c/ca.pem"_s, u"/c/cert.pem"_s, u"/c/key.pem"_s};
    tls.serverName = u"docker.example"_s;
    tls.verifyTls = false;
    QTest::newRow("tls") << tls;
    SavedHost plain;
    plain.name = u"d"_s;
    plain.url = u"tcp://10.0.0.5:2375"_s;
    plain.plainTcpAllowed = true;
    QTest::newRow("plain") << plain;
    SavedHost context;
    context.name = u"e"_s;
    context.context = u"gone"_s;
    QTest::newRow("context") << context;
}

void ConnectionDialogTest::showsWhatItEdits()
{
    QFETCH(SavedHost, host);
    m_dialog->edit(host);
    QCOMPARE(m_dialog->host(), host);
    QCOMPARE(m_dialog->windowTitle(), u"Edit host"_s);
    QVERIFY(m_gateway.questions.isEmpty());
    auto* readOnly = m_dialog->findChild<QCheckBox*>(u"connectionReadOnly"_s);
    QCOMPARE(readOnly->isChecked(), host.readOnly);
    readOnly->toggle();
    QCOMPARE(m_dialog->host().readOnly, !host.readOnly);
}

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
