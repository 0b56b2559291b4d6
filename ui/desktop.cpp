// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop.h"

#include "app/base/background.h"
#include "app/config/policystore.h"
#include "app/demo/demofleet.h"
#include "app/rules/rulecatalogue.h"
#include "app/session/fleet.h"
#include "app/session/lastreadings.h"
#include "app/session/scanlibrary.h"
#include "app/transaction/auditlog.h"
#include "app/transaction/changes.h"
#include "ui/connect/windowprompter.h"
#include "ui/fix/changenotices.h"
#include "ui/fix/changesrunner.h"
#include "ui/hosts/hostbook.h"
#include "ui/hosts/hostspane.h"
#include "ui/hosts/newhostsbar.h"
#include "ui/inspectfilereader.h"
#include "ui/mainwindow.h"
#include "ui/theme/iconprovider.h"

#include <QGuiApplication>
#include <QProcessEnvironment>

#include <algorithm>

namespace Hull {

namespace {

DockerEnvironment dockerEnvironment()
{
    return DockerEnvironment::fromProcess(QProcessEnvironment::systemEnvironment());
}

} // namespace

//! A fleet, its window, and the simulated engines where there are any. Ends in the reverse order.
struct Desktop::Session
{
    std::unique_ptr<DemoFleet> engines;
    WindowPrompter prompter; //!< before the fleet, which borrows it
    Fleet fleet;
    std::unique_ptr<PolicyStore> policy;
    std::unique_ptr<Changes> changes; //!< none beside simulated hosts
    std::unique_ptr<ChangesRunner> fixes;
    std::unique_ptr<AuditLog> audit; //!< likewise
    std::unique_ptr<LastReadings> last; //!< likewise
    std::unique_ptr<ScanLibrary> scans;
    std::unique_ptr<MainWindow> window;
    HostBook* book = nullptr; //!< a child of the window; none beside simulated hosts
    InspectFileReader files;
    Background<std::vector<HostSource>> naming; //!< of the hosts that the command line names
};

Desktop::Desktop(DesktopOptions options, std::unique_ptr<ModalGateway> gateway)
    : m_options(std::move(options))
    , m_gateway(gateway ? std::move(gateway) : std::make_unique<ModalGateway>())
    , m_settings(m_options.configDirectory)
{
    m_theme.setScheme(m_settings.scheme());
}

Desktop::~Desktop() = default;

MainWindow* Desktop::window() const
{
    return m_session ? m_session->window.get() : nullptr;
}

Fleet* Desktop::fleet() const
{
    return m_session ? &m_session->fleet : nullptr;
}

bool Desktop::isDemo() const
{
    return std::any_of(m_options.hosts.begin(), m_options.hosts.end(),
        [](const HostOption& option) { return option.kind == HostOption::Kind::Demo; });
}

void Desktop::open()
{
    openSession(isDemo());
}

void Desktop::close()
{
    if (m_session) {
        m_session->window->close();
    }
}

void Desktop::openSession(bool demo)
{
    auto session = std::make_unique<Session>();
    session->scans = std::make_unique<ScanLibrary>(m_options.stateDirectory);
    session->policy = std::make_unique<PolicyStore>(m_options.configDirectory, ruleCatalogue());
    if (!demo) {
        session->changes = std::make_unique<Changes>(session->fleet, m_options.stateDirectory);
        session->changes->setReadOnly(m_options.lockedReadOnly);
        session->fixes = std::make_unique<ChangesRunner>(*session->changes);
        session->last = std::make_unique<LastReadings>(session->fleet, m_options.stateDirectory);
        session->audit = std::make_unique<AuditLog>(m_options.stateDirectory);
        connect(session->changes.get(), &Changes::recordsChanged, session->audit.get(), &AuditLog::follow);
        connect(session->changes.get(), &Changes::changeFinished, session->audit.get(), &AuditLog::follow);
    }
    session->window = std::make_unique<MainWindow>(WindowContext{session->fleet, m_theme, m_settings, *m_gateway, demo,
        m_options.lockedReadOnly, session->fixes.get(),
        [session = session.get()](
            const HostId& host) { return session->book ? session->book->groupOf(host) : QString(); },
        session->audit.get(), session->policy.get(), session->last.get(), session->scans.get()});
    MainWindow* window = session->window.get();
    session->prompter.setWindow(window);
    session->fleet.setPrompter(&session->prompter);
    session->fleet.setLive(true); // whichever way hosts get into it
    connect(session->policy.get(), &PolicyStore::changed, window, [session = session.get()] {
        session->fleet.setPolicy(session->policy->policy());
        session->window->setPolicyProblem(session->policy->path(), session->policy->error());
    });
    connect(window, &MainWindow::ready, session->policy.get(), &PolicyStore::load);
    connect(window, &MainWindow::ready, this, &Desktop::startReading);
    connect(window, &MainWindow::filesChosen, this, &Desktop::readFiles);
    connect(window, &MainWindow::demoRequested, this, &Desktop::openDemo, Qt::QueuedConnection);
    if (!demo) {
        auto start = FirstStartEnvironment::fromProcess(QProcessEnvironment::systemEnvironment());
        start.dockerSocket = m_options.dockerSocket;
        session->book = new HostBook(session->fleet, *m_gateway, *window, m_options.configDirectory, start);
        connect(session->book, &HostBook::firstStartFound, window, &MainWindow::setFirstStart);
        connect(window, &MainWindow::addHostRequested, session->book, &HostBook::addHost);
        connect(window, &MainWindow::importHostsRequested, session->book, &HostBook::importHosts);
        connect(window, &MainWindow::importSshHostsRequested, session->book, &HostBook::importSshHosts);
        connect(window, &MainWindow::inspectComputerRequested, session->book, &HostBook::inspectComputer);
        connect(window, &MainWindow::editHostRequested, session->book, &HostBook::editHost);
        connect(window, &MainWindow::removeHostRequested, session->book, &HostBook::removeHost);
        connect(session->book, &HostBook::hostRemoved, session->last.get(), &LastReadings::forget);
        connect(session->book, &HostBook::changesAllowed, session->changes.get(),
            [changes = session->changes.get()](const HostId& host) { changes->setAllowed(host, true); });
        connect(session->book, &HostBook::changesWithdrawn, session->changes.get(),
            [changes = session->changes.get()](const HostId& host) { changes->setAllowed(host, false); });
        session->fixes->setSavedAllowance({[book = session->book](const HostId& host) { return book->isSaved(host); },
            [book = session->book](const HostId& host, bool readOnly) {
                book->setReadOnly(host, readOnly);
            }});
        new ChangeNotices(*session->changes, session->fleet, *m_gateway, *window); // the window's
    }
    connect(&session->files, &InspectFileReader::fileRead, window, [session = session.get()](const HostSource& source) {
        session->fleet.addSource(source);
        session->window->setReadingFiles(session->files.isReading());
    });
    window->show(); // before the old one goes: the program ends with its last window
    m_session = std::move(session);
}

void Desktop::offerNewHosts()
{
    HostBook* book = m_session->book;
    const NewHostsBar* bar = m_session->window->hostsPane()->newHosts();
    connect(book, &HostBook::newHostsFound, bar, &NewHostsBar::setHosts);
    connect(bar, &NewHostsBar::importRequested, book, &HostBook::importNewHosts);
    connect(bar, &NewHostsBar::dismissed, book, &HostBook::dismissNewHosts);
}

void Desktop::openDemo()
{
    m_options.hosts = {{HostOption::Kind::Demo, {}}};
    m_options.files.clear();
    const std::unique_ptr<Session> before = std::move(m_session);
    before->window->saveLayout();
    openSession(true);
    before->window->hide();
}

void Desktop::startReading()
{
    QGuiApplication::setWindowIcon(applicationIcon()); // drawn in many sizes, so not before there is a window
    // Only files: no host was asked for, so none is connected.
    if (m_options.hosts.empty() && m_options.files.isEmpty()) {
        offerNewHosts();
        m_session->book->start();
    } else if (!m_options.hosts.empty()) {
        nameHosts();
    }
    readFiles(m_options.files);
}

//! What only docker's files tell is read elsewhere: they may lie on a file system that hangs.
void Desktop::nameHosts()
{
    const DockerEnvironment environment = dockerEnvironment();
    const bool readsFiles = environment.tls
        || std::any_of(m_options.hosts.begin(), m_options.hosts.end(),
            [](const HostOption& option) { return option.kind == HostOption::Kind::Context; });
    if (readsFiles && !isDemo()) {
        m_session->naming.start(
            [hosts = m_options.hosts, environment] {
                return Result<std::vector<HostSource>>(resolveHostOptions(hosts, environment, {}));
            },
            [this](const Result<std::vector<HostSource>>& sources) { addHosts(*sources); });
        return;
    }
    const auto startDemo = [this] {
        m_session->engines = std::make_unique<DemoFleet>();
        return m_session->engines->start();
    };
    addHosts(resolveHostOptions(m_options.hosts, environment, startDemo));
}

void Desktop::addHosts(const std::vector<HostSource>& sources)
{
    for (const HostSource& source : sources) {
        m_session->fleet.addSource(source);
    }
    m_session->fleet.refresh();
}

void Desktop::readFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        m_session->files.read(path);
    }
    m_session->window->setReadingFiles(m_session->files.isReading());
}

} // namespace Hull
