// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowfixture.h"

#include "app/demo/fleetcontent.h"
#include "app/demo/fleethost.h"
#include "app/transport/transporterror.h"
#include "models/item/containertablemodel.h"
#include "models/item/roles.h"

#include <QAction>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // for a machine that does ten other things

} // namespace

void ScriptedGateway::ask(QWidget* /*parent*/, const Question& question, std::function<void()> accepted)
{
    questions += question.objectName;
    if (agrees) {
        accepted();
    }
}

void ScriptedGateway::askWithOption(
    QWidget* parent, const Question& question, const QString& option, std::function<void(bool ticked)> accepted)
{
    options += option;
    ask(parent, question, [this, accepted = std::move(accepted)] { accepted(ticks); });
}

void ScriptedGateway::tell(QWidget* /*parent*/, const QString& /*title*/, const QString& text)
{
    told += text;
}

void ScriptedGateway::chooseFiles(QWidget* /*parent*/, const QString& /*title*/, const QString& /*nameFilter*/,
    std::function<void(const QStringList&)> chosen)
{
    ++fileDialogs;
    if (!files.isEmpty()) {
        chosen(files);
    }
}

void ScriptedGateway::chooseFolder(QWidget* /*parent*/, const QString& /*title*/, const QString& /*beginning*/,
    std::function<void(const QString&)> chosen)
{
    ++fileDialogs;
    if (!folder.isEmpty()) {
        chosen(folder);
    }
}

void ScriptedGateway::chooseNewFile(QWidget* /*parent*/, const QString& /*title*/, const QString& /*proposedName*/,
    const QString& /*nameFilter*/, std::function<void(const QString&)> chosen)
{
    ++fileDialogs;
    if (!newFile.isEmpty()) {
        chosen(newFile);
    }
}

void ScriptedGateway::openOutside(QWidget* /*parent*/, const QString& path)
{
    opened += path;
}

WindowFixture::WindowFixture()
    : settings(std::make_unique<WindowSettings>(dir.path()))
    , fleet(std::make_unique<Fleet>())
{
    theme.setScheme(Theme::Scheme::Light);
}

WindowFixture::~WindowFixture() = default;

SimulatedHost& WindowFixture::addHost(std::unique_ptr<SimContent> content, const QString& name)
{
    auto added = std::make_unique<SimulatedHost>();
    added->engine = std::make_unique<SimEngine>(std::move(content));
    added->server = std::make_unique<SimServer>(*added->engine);
    const Result<QString> listening = added->server->listen(dir.filePath(name + ".sock"_L1));
    if (!listening) {
        qFatal("The simulated host does not listen: %s", qUtf8Printable(listening.error().message.english()));
    }
    added->host = {name, EndpointKind::Demo, "demo://"_L1 + name, *listening, true};
    fleet->addHost(added->host);
    hosts.push_back(std::move(added));
    return *hosts.back();
}

SimulatedHost& WindowFixture::addFleetHost(const QString& name)
{
    return addHost(makeFleetHost(name, QDateTime::currentDateTimeUtc()), name);
}

void WindowFixture::addMissingHost(const QString& name)
{
    const QString path = dir.filePath(name + ".sock"_L1);
    fleet->addHost({name, EndpointKind::Unix, "unix://"_L1 + path, path, true});
}

void WindowFixture::addPlainTcpHost(const QString& name)
{
    const QString address = name + ":2375"_L1;
    fleet->addHost({.name = name, .kind = EndpointKind::Tcp, .endpoint = "tcp://"_L1 + address, .address = address});
}

void WindowFixture::addLockedHost(const QString& name)
{
    // Root may enter everywhere, so the look at the socket is asked what it would say to somebody else.
    const QByteArray path = dir.filePath(name + ".sock"_L1).toLocal8Bit();
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
    // Only root may give the socket to a group that is not its own, and only root has to.
    constexpr gid_t anyGroupButRoots = 1;
    const gid_t group = ::geteuid() == 0 ? anyGroupButRoots : gid_t(-1);
    const bool made = ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0
        && ::chown(path.constData(), uid_t(-1), group) == 0 && ::chmod(path.constData(), 0660) == 0;
    ::close(descriptor);
    if (!made) {
        qFatal("no locked socket: %s", strerror(errno));
    }
    const QString socket = QString::fromLocal8Bit(path);
    fleet->addSource(
        {{name, EndpointKind::Unix, "unix://"_L1 + socket, socket, true}, nullptr, socketError(socket, EACCES)});
}

SimulatedHost& WindowFixture::addCleanHost(const QString& name, const std::string& engine)
{
    HostSpec spec;
    spec.profile = simProfile(engine, name.toStdString());
    if (engine == "27") { // older ones do not tell this default
        spec.profile.securityOptions.push_back("name=no-new-privileges");
    }
    SimImage image;
    image.tag = "example/quiet:1.0";
    image.user = "1000:1000";
    spec.images.push_back(image);
    SimContainer& quiet = spec.add("quiet", image.tag).hardened().as("1000:1000").limits(256, 1, 100);
    quiet.securityOpt.push_back("seccomp=site-profile"); // known by name, not by content
    return addHost(std::make_unique<FleetHost>(spec, QDateTime::currentDateTimeUtc()), name);
}

bool WindowFixture::show(bool demo)
{
    window = std::make_unique<MainWindow>(
        WindowContext{*fleet, theme, *settings, gateway, demo, false, fixes, {}, audit, policy, nullptr, scans});
    if (settings->bytes("window/geometry"_L1).isEmpty()) {
        window->resize(1280, 800); // the screen of a test is smaller
    }
    window->show();
    return QTest::qWaitForWindowExposed(window.get())
        && QTest::qWaitFor([this] { return window->isReady(); }, patience);
}

bool WindowFixture::open(bool demo)
{
    return show(demo) && refreshed();
}

bool WindowFixture::refreshed()
{
    fleet->refresh();
    const bool done = QTest::qWaitFor([this] { return !fleet->isReading() && carriedOver(); }, patience);
    for (const HostSession* session : fleet->sessions()) {
        if (!done) {
            qWarning("%s: state %d, %d of %d containers read", qUtf8Printable(session->host().name),
                static_cast<int>(session->state()), session->containersRead(), session->containersListed());
        }
    }
    return done;
}

//! Whether the window shows what the sessions know: it gathers changes for a moment.
bool WindowFixture::carriedOver() const
{
    const auto* model = window->findChild<ContainerTableModel*>();
    return std::all_of(fleet->sessions().begin(), fleet->sessions().end(), [model](const HostSession* session) {
        const HostRow* row = model->host(session->host().id());
        return row && row->assessment == session->assessment()
            && static_cast<int>(row->state) == static_cast<int>(session->state());
    });
}

QTableView* WindowFixture::table() const
{
    return find<QTableView>(u"containersTable"_s);
}

QModelIndex WindowFixture::indexOf(const QString& containerName) const
{
    const QAbstractItemModel* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, ContainerTableModel::NameColumn);
        if (!index.data(IsGroupRole).toBool() && index.data().toString() == containerName) {
            return index;
        }
    }
    return {};
}

QModelIndex WindowFixture::headerOf(const QString& hostName) const
{
    const QAbstractItemModel* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, ContainerTableModel::NameColumn);
        if (index.data(IsGroupRole).toBool() && index.data().toString().startsWith(hostName + u" · "_s)) {
            return index;
        }
    }
    return {};
}

QStringList WindowFixture::shownNames() const
{
    QStringList names;
    const QAbstractItemModel* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, ContainerTableModel::NameColumn);
        if (!index.data(IsGroupRole).toBool()) {
            names += index.data().toString();
        }
    }
    return names;
}

void WindowFixture::click(const QModelIndex& index) const
{
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, table()->visualRect(index).center());
}

void WindowFixture::select(const QString& containerName) const
{
    click(indexOf(containerName));
}

QString WindowFixture::labelText(const QString& objectName) const
{
    const auto* label = find<QLabel>(objectName);
    return label && label->isVisible() ? label->text() : QString();
}

QAction* WindowFixture::action(const QString& objectName) const
{
    return find<QAction>(objectName);
}

} // namespace Hull::Test
