// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window in one scene over the demo fleet (or over broken hosts) and stores it as a PNG.
//     shoot SCENE FILE.png [WIDTHxHEIGHT]
// Run it with QT_QPA_PLATFORM=offscreen; QT_SCALE_FACTOR=2 makes a picture at 200 %, LC_ALL=de_DE.UTF-8 a German one.

#include "app/config/policystore.h"
#include "app/demo/fleetcontent.h"
#include "app/demo/scalecontent.h"
#include "app/rules/rulecatalogue.h"
#include "models/item/auditlogmodel.h"
#include "models/item/containertablemodel.h"
#include "models/item/findinglistmodel.h"
#include "models/item/hostlistmodel.h"
#include "tests/ui/auditscene.h"
#include "tests/ui/fixplays.h"
#include "tests/ui/lookupplays.h"
#include "tests/ui/reportplays.h"
#include "tests/ui/windowfixture.h"
#include "ui/audit/auditdialog.h"
#include "ui/connect/askpassdialog.h"
#include "ui/connect/connectiondialog.h"
#include "ui/connect/importdialog.h"
#include "ui/details/detailspane.h"
#include "ui/hosts/hostspane.h"
#include "ui/hosts/newhostsbar.h"
#include "ui/language.h"
#include "ui/waive/waivedialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextStream>
#include <QToolButton>

#include <functional>
#include <map>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

using Scene = std::function<void(WindowFixture&)>;

void addFleet(WindowFixture& window)
{
    for (const QString& name : fleetHostNames()) {
        window.addFleetHost(name);
    }
}

DetailsPane* details(WindowFixture& window)
{
    return window.find<DetailsPane>(u"detailsPane"_s);
}

void selectFirst(WindowFixture& window)
{
    window.select(window.shownNames().first());
}

Scene tabScene(DetailsPane::Tab tab)
{
    return [tab](WindowFixture& window) {
        window.select(
            window.indexOf(u"edge-traefik-1"_s).isValid() ? u"edge-traefik-1"_s : window.shownNames().first());
        details(window)->showTab(tab);
        if (tab == DetailsPane::JsonTab) {
            auto* text = window.find<QPlainTextEdit>(u"jsonText"_s);
            (void)QTest::qWaitFor([text] { return text->toPlainText().startsWith(u'{'); });
            window.find<QLineEdit>(u"jsonSearch"_s)->setText(u"priv"_s);
        }
    };
}

PolicyStore& policyStore()
{
    static const QTemporaryDir folder;
    static PolicyStore store(folder.path(), ruleCatalogue());
    return store;
}

//! The dialog over the first finding of P-01, with a port of it chosen or not.
Scene waiveScene(int port)
{
    return [port](WindowFixture& window) {
        window.select(u"edge-traefik-1"_s);
        auto* list = window.find<QListView>(u"findingsList"_s);
        const QModelIndex first = list->model()->index(0, FindingListModel::MessageColumn);
        list->setCurrentIndex(list->model()->match(first, FindingListModel::RuleIdRole, u"P-01"_s).value(0));
        window.action(u"actionWaive"_s)->trigger();
        auto* dialog = window.window->findChild<WaiveDialog*>();
        if (port > 0) {
            dialog->findChild<QPlainTextEdit*>(u"waiveReason"_s)->setPlainText(u"The edge proxy ends TLS here."_s);
            dialog->findChild<QLineEdit*>(u"waiveOwner"_s)->setText(u"ops@example.org"_s);
            dialog->findChild<QComboBox*>(u"waiveWhat"_s)->setCurrentIndex(port);
        }
    };
}

//! What to do before the window opens, and after it has read its hosts.
struct Play
{
    Scene hosts;
    Scene act;
    bool demo = true;
};

//! The connection dialog over the window, with what it needs; it deletes itself.
ConnectionDialog* openConnectionDialog(WindowFixture& window, const SavedHost& host)
{
    static const QTemporaryDir docker;
    DockerEnvironment environment;
    environment.configDirectory = docker.path();
    if (!host.context.isEmpty()) {
        QDir(docker.path()).mkpath(u"contexts/meta/1"_s);
        QFile meta(docker.filePath(u"contexts/meta/1/meta.json"_s));
        if (meta.open(QIODevice::WriteOnly)) {
            meta.write(
                R"({"Name":")" + host.context.toUtf8() + R"(","Endpoints":{"docker":{"Host":"tcp://10.0.0.7:2375"}}})");
        }
    }
    auto* dialog = new ConnectionDialog({window.gateway, window.fleet->services(), listContexts(environment),
                                            {u"prod-web-1"_s, u"bastion"_s}, {u"Production"_s}, {}},
        window.window.get());
    if (!host.name.isEmpty()) {
        dialog->edit(host);
    }
    dialog->open();
    return dialog;
}

void addConnectionPlays(std::map<QString, Play>& plays)
{
    const auto test = [](const ConnectionDialog* dialog) {
        dialog->findChild<QPushButton*>(u"connectionTest"_s)->click();
        QTest::qWait(500);
    };
    plays[u"add-host"_s] = {addFleet, [](WindowFixture& window) {
                                openConnectionDialog(window, {});
                            }};
    plays[u"edit-host-ssh"_s] = {addFleet, [](WindowFixture& window) {
                                     SavedHost host;
                                     host.name = u"prod-a"_s;
                                     host.group = u"Production"_s;
                                     host.ssh = {u"10.0.0.5"_s, u"ops"_s, 2222, {}, u"~/.ssh/prod"_s, u"bastion"_s};
                                     host.ssh.identityFile = u"/home/ops/.ssh/prod"_s;
                                     openConnectionDialog(window, host);
                                 }};
    plays[u"edit-host-tcp"_s] = {addFleet, [](WindowFixture& window) {
                                     SavedHost host;
                                     host.name = u"prod-b"_s;
                                     host.url = u"tcp://10.0.0.6:2376"_s;
                                     host.useTls = true;
                                     openConnectionDialog(window, host);
                                 }};
    plays[u"edit-host-plain"_s] = {addFleet, [](WindowFixture& window) {
                                       SavedHost host;
                                       host.name = u"prod-c"_s;
                                       host.url = u"tcp://10.0.0.7:2375"_s;
                                       openConnectionDialog(window, host);
                                   }};
    plays[u"edit-host-context"_s] = {addFleet, [](WindowFixture& window) {
                                         SavedHost host;
                                         host.name = u"prod-c"_s;
                                         host.tags = {u"eu-west"_s, u"web"_s};
                                         host.context = u"prod"_s;
                                         openConnectionDialog(window, host);
                                     }};
    plays[u"test-connection"_s] = {addFleet, [test](WindowFixture& window) {
                                       SavedHost host;
                                       host.name = u"local"_s;
                                       host.url = "unix://"_L1 + window.hosts[0]->host.socketPath;
                                       test(openConnectionDialog(window, host));
                                   }};
    plays[u"test-failed"_s] = {addFleet, [test](WindowFixture& window) {
                                   SavedHost host;
                                   host.name = u"edge"_s;
                                   host.url = u"tcp://127.0.0.1:1"_s;
                                   host.useTls = true;
                                   test(openConnectionDialog(window, host));
                               }};
    plays[u"import"_s] = {
        addFleet, [](WindowFixture& window) {
            ImportChoices choices;
            choices.contexts.contexts = {{.name = u"edge"_s, .host = {.endpoint = u"ssh://ops@edge1"_s}},
                {.name = u"prod-tls"_s, .host = {.endpoint = u"tcp://10.0.0.5:2376"_s}},
                {.name = u"half"_s,
                    .error = Error{.kind = Error::Kind::BadConfiguration,
                        .message = {"Docker's file %1 is no valid JSON.", {u"meta.json"_s}}}}};
            choices.ssh.names = {u"prod-web-1"_s, u"bastion"_s};
            choices.ssh.warnings = {{.kind = Error::Kind::BadConfiguration,
                .message = {"\"two words\" holds a blank.", {}},
                .cause = {"ssh cannot be called with it, so this host of its configuration was left out.", {}}}};
            (new ImportDialog(choices, {u"bastion"_s}, ImportDialog::Source::Contexts, window.window.get()))->open();
        }};
}

//! As if the host had been reached by TLS with a certificate that ends in so many days.
void showCertificate(const WindowFixture& window, const HostId& id, int days)
{
    auto* hosts = window.window->findChild<HostListModel*>();
    HostRow row = *hosts->host(id);
    auto assessment = std::make_shared<HostAssessment>(*row.assessment);
    auto snapshot = std::make_shared<HostSnapshot>(*assessment->snapshot);
    const QDateTime end = QDateTime::currentDateTimeUtc().addDays(days).addSecs(3600);
    snapshot->certificates.client = {u"CN=auditor"_s, u"CN=Example CA"_s, {}, end.addDays(-365), end};
    assessment->snapshot = snapshot;
    row.assessment = assessment;
    hosts->setHost(id, row);
    window.window->findChild<ContainerTableModel*>()->setHost(id, row);
}

std::map<QString, Play> plays()
{
    const auto nothing = [](WindowFixture&) {
    };
    std::map<QString, Play> plays{
        {u"window"_s, {addFleet, selectFirst}},
        {u"nothing-selected"_s, {addFleet, nothing}},
        {u"ports"_s, {addFleet, tabScene(DetailsPane::PortsTab)}},
        {u"mounts"_s, {addFleet, tabScene(DetailsPane::MountsTab)}},
        {u"security"_s, {addFleet, tabScene(DetailsPane::SecurityTab)}},
        {u"environment"_s, {addFleet, tabScene(DetailsPane::EnvironmentTab)}},
        {u"networks"_s, {addFleet, tabScene(DetailsPane::NetworksTab)}},
        {u"json"_s, {addFleet, tabScene(DetailsPane::JsonTab)}},
    };
    const auto addFleetAndPolicy = [](WindowFixture& window) {
        addFleet(window);
        window.policy = &policyStore();
    };
    plays[u"waive"_s] = {addFleetAndPolicy, waiveScene(0)};
    plays[u"waive-port"_s] = {addFleetAndPolicy, waiveScene(1)};
    plays[u"finding"_s] = {addFleetAndPolicy, selectFirst};
    plays[u"host"_s] = {addFleet, [](WindowFixture& window) {
                            window.click(window.headerOf(fleetHostNames()[0]));
                        }};
    plays[u"engine"_s] = {addFleet, [](WindowFixture& window) {
                              window.click(window.headerOf(fleetHostNames()[0]));
                              details(window)->showTab(DetailsPane::EngineTab);
                          }};
    plays[u"filter"_s] = {addFleet, [](WindowFixture& window) {
                              window.find<QLineEdit>(u"filterEdit"_s)->setText(u"postgres"_s);
                              selectFirst(window);
                          }};
    plays[u"filter-mistake"_s] = {addFleet, [](WindowFixture& window) {
                                      window.find<QLineEdit>(u"filterEdit"_s)->setText(u"severity>=high port:http"_s);
                                  }};
    plays[u"filter-without-hit"_s] = {addFleet, [](WindowFixture& window) {
                                          window.find<QLineEdit>(u"filterEdit"_s)->setText(u"port:5433"_s);
                                      }};
    plays[u"collapsed"_s] = {addFleet, [](WindowFixture& window) {
                                 window.action(u"actionCollapseAll"_s)->trigger();
                             }};
    plays[u"columns"_s] = {addFleet, [](WindowFixture& window) {
                               for (int column = 0; column < ContainerTableModel::ColumnCount; ++column) {
                                   window.table()->setColumnHidden(column, column > 1 && column < 8);
                               }
                           }};
    plays[u"extra-column"_s] = {addFleet, [](WindowFixture& window) {
                                    auto* model = window.window->findChild<ContainerTableModel*>();
                                    model->addExtraColumn({ExtraColumn::Kind::Label, u"com.docker.compose.service"_s});
                                    for (int column = 0; column < ContainerTableModel::ColumnCount; ++column) {
                                        window.table()->setColumnHidden(
                                            column, column > ContainerTableModel::StateColumn);
                                    }
                                }};
    plays[u"add-column"_s] = {addFleet, [](WindowFixture& window) {
                                  window.action(u"addLabelColumn"_s)->trigger();
                              }};
    plays[u"error"_s] = {[](WindowFixture& window) {
                             window.addFleetHost(fleetHostNames()[0]);
                             window.addFleetHost(fleetHostNames()[1]).engine->setFault(SimFault::SomeUnreadable);
                             window.addMissingHost(u"edge-9"_s);
                         },
        [](WindowFixture& window) {
            selectFirst(window);
            window.find<QToolButton>(u"bannerDetailsButton"_s)->click();
        }};
    plays[u"stale"_s] = {addFleet, [](WindowFixture& window) {
                             window.hosts[0]->engine->setFault(SimFault::Status500);
                             (void)window.refreshed();
                             selectFirst(window);
                         }};
    plays[u"first-start"_s] = {nothing,
        [](WindowFixture& window) {
            window.window->setFirstStart(
                {{{LocalSocket::Kind::Docker, u"/var/run/docker.sock"_s, true, u"docker"_s}}, 4, 0, 2});
        },
        false};
    plays[u"new-hosts"_s] = {
        addFleet, [](WindowFixture& window) {
            window.window->hostsPane()->newHosts()->setHosts({{u"prod-eu"_s, u"prod-us"_s}, {u"bastion"_s}});
            selectFirst(window);
        }};
    plays[u"certificate"_s] = {addFleet, [](WindowFixture& window) {
                                   showCertificate(window, window.hosts[0]->host.id(), 12);
                                   showCertificate(window, window.hosts[1]->host.id(), -3);
                               }};
    plays[u"groups"_s] = {addFleet, [](WindowFixture& window) {
                              int number = 0;
                              for (HostSession* session : window.fleet->sessions()) {
                                  session->setLabels({++number % 2 == 0 ? u"Production"_s : u"Edge"_s, {u"eu"_s}});
                              }
                              QTest::qWait(200);
                          }};
    plays[u"no-engine"_s] = {[](WindowFixture& window) { window.addMissingHost(u"local"_s); },
        [](WindowFixture& window) {
            window.window->setFirstStart({{}, 3, 0, 2});
        },
        false};
    plays[u"partial"_s] = {
        [](WindowFixture& window) {
            window.addFleetHost(fleetHostNames().front()).engine->setFault(SimFault::Status500, "/volumes");
        },
        selectFirst};
    plays[u"no-containers"_s] = {
        [](WindowFixture& window) { window.addHost(makeScaleHost(0, 0), u"quiet"_s); }, nothing, false};
    plays[u"no-permission"_s] = {[](WindowFixture& window) { window.addLockedHost(u"local"_s); }, nothing, false};
    plays[u"all-good"_s] = {[](WindowFixture& window) { window.addCleanHost(u"local"_s); }, nothing, false};
    plays[u"no-hosts"_s] = {nothing, nothing, false};
    addConnectionPlays(plays);
    for (const auto& [name, act] : reportPlays()) {
        plays[name] = {addFleet, act};
    }
    const auto addFleetAndHistory = [](WindowFixture& window) {
        addFleet(window);
        addHistory(window);
    };
    for (const auto& [name, act] : lookupPlays()) {
        plays[name] = {addFleetAndHistory, act};
    }
    return plays;
}

//! The dialogs with which ssh asks, each by itself: they are windows of their own.
std::map<QString, Prompt> dialogs()
{
    Prompt key;
    key.kind = Prompt::Kind::HostKey;
    key.hostName = u"prod-web-1"_s;
    key.endpoint = u"ssh://ops@prod-web-1"_s;
    key.subject = u"prod-web-1 (172.16.0.11)"_s;
    key.keyType = u"ED25519"_s;
    key.fingerprint = u"SHA256:HLi+vaaqJ5uAC92S4oqwes+JmqjqhmsQpMBW1d+u00c"_s;
    Prompt known = key;
    known.knownAs = u"~/.ssh/known_hosts:12: [prod-web-1.example.org]:2222"_s;
    Prompt passphrase = key;
    passphrase.kind = Prompt::Kind::KeyPassphrase;
    passphrase.subject = u"/home/ops/.ssh/prod"_s;
    Prompt password = key;
    password.kind = Prompt::Kind::Password;
    password.subject = u"ops@prod-web-1"_s;
    password.repeated = true;
    Prompt touch = key;
    touch.kind = Prompt::Kind::Touch;
    touch.text = u"Confirm user presence for key ED25519-SK SHA256:u8bYnFdNqQHKfWuj8tXnQHkPcVUuW9EQcQ1xk9aZp0s"_s;
    Prompt code = password;
    code.kind = Prompt::Kind::Other;
    code.repeated = false;
    code.text = u"(ops@prod-web-1) Verification code:"_s;
    return {{u"host-key"_s, key}, {u"host-key-right"_s, key}, {u"host-key-wrong"_s, known},
        {u"passphrase"_s, passphrase}, {u"password-again"_s, password}, {u"touch"_s, touch}, {u"code"_s, code}};
}

int shootDialog(const QString& scene, const QString& file, Theme::Scheme scheme)
{
    Theme theme;
    theme.setScheme(scheme);
    const Prompt prompt = dialogs()[scene];
    const std::unique_ptr<AskpassDialog> dialog(AskpassDialog::make(prompt, nullptr));
    if (auto* expected = dialog->findChild<QLineEdit*>(u"hostKeyExpected"_s)) {
        expected->setText(scene == "host-key-right"_L1 ? prompt.fingerprint
                : scene == "host-key-wrong"_L1         ? u"SHA256:HLi+vaaqJ5uAC92S4oqwes"_s
                                                       : QString());
    }
    dialog->show();
    QTest::qWait(100);
    return dialog->grab().save(file) ? 0 : 3;
}

//! Scenes of the audit log, with the container whose change is chosen, or what is in the filter.
std::map<QString, QString> auditPlays()
{
    return {{u"audit"_s, u"web"_s}, {u"audit-taken-back"_s, u"mail"_s}, {u"audit-rolled-back"_s, u"legacy"_s},
        {u"audit-open"_s, u"cache"_s}, {u"audit-empty"_s, {}}, {u"audit-without-hit"_s, u"port:5433"_s},
        {u"audit-damaged"_s, {}}};
}

int shootAudit(const QString& scene, const QString& file, Theme::Scheme scheme)
{
    AuditScene audit;
    audit.scene.window.theme.setScheme(scheme);
    if (!audit.open() || (scene != "audit-empty"_L1 && !audit.writeJournal())) {
        return 2;
    }
    if (QFile journal(audit.stateDirectory() + u"/journal.sqlite"_s);
        scene == "audit-damaged"_L1 && journal.open(QIODevice::WriteOnly)) {
        journal.write(QByteArray("no database\n").repeated(100));
    }
    audit.scene.runner.keptName = u"web"_s;
    audit.scene.runner.keptId = u"00000000000000a5"_s;
    audit.scene.window.action(u"actionAuditLog"_s)->trigger();
    auto* dialog = audit.scene.window.window->findChild<AuditDialog*>();
    QTest::qWait(300); // until it is read
    const QString wanted = auditPlays()[scene];
    if (scene == "audit-without-hit"_L1) {
        dialog->findChild<QLineEdit*>(u"auditFilter"_s)->setText(wanted);
    }
    auto* table = dialog->findChild<QTableView*>(u"auditTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, AuditLogModel::ContainerColumn).data() == wanted) {
            table->selectRow(row);
        }
    }
    QTest::qWait(100);
    return dialog->grab().save(file) ? 0 : 3;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Language language(wantedLanguage(QProcessEnvironment::systemEnvironment()));
    const QStringList arguments = QCoreApplication::arguments();
    const auto all = plays();
    const auto scheme = arguments.contains(u"dark"_s) ? Theme::Scheme::Dark : Theme::Scheme::Light;
    if (dialogs().count(arguments.value(1)) > 0 && arguments.size() >= 3) {
        return shootDialog(arguments[1], arguments[2], scheme);
    }
    if (fixPlayNames().contains(arguments.value(1)) && arguments.size() >= 3) {
        return shootWizard(arguments[1], arguments[2], scheme);
    }
    if (auditPlays().count(arguments.value(1)) > 0 && arguments.size() >= 3) {
        return shootAudit(arguments[1], arguments[2], scheme);
    }
    const auto play = all.find(arguments.value(1));
    if (play == all.end() || arguments.size() < 3) {
        QTextStream err(stderr);
        err << "usage: shoot SCENE FILE.png [WIDTHxHEIGHT] [dark]\nscenes:";
        for (const auto& entry : all) {
            err << ' ' << entry.first;
        }
        for (const auto& entry : dialogs()) {
            err << ' ' << entry.first;
        }
        for (const auto& entry : auditPlays()) {
            err << ' ' << entry.first;
        }
        err << ' ' << fixPlayNames().join(u' ');
        err << '\n';
        return 1;
    }
    WindowFixture window;
    window.theme.setScheme(scheme);
    play->second.hosts(window);
    if (!window.open(play->second.demo)) {
        return 2;
    }
    const QStringList size = arguments.value(3, u"1280x800"_s).split(u'x');
    window.window->resize(size.value(0).toInt(), size.value(1).toInt());
    play->second.act(window);
    QTest::qWait(300); // for what is gathered before it is shown
    QWidget* dialog = window.window->findChild<QDialog*>();
    QWidget* shown = dialog ? dialog : window.window.get();
    return shown->grab().save(arguments[2]) ? 0 : 3;
}
