// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/background.h"
#include "app/base/log.h"
#include "app/base/secretstore.h"
#include "app/debuginfo.h"
#include "app/journal/statefolder.h"
#include "ui/desktop.h"
#include "ui/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstring>

namespace {

using namespace Hull;
using namespace Qt::StringLiterals;

// A signal handler can reach nothing but globals: the writing end of a pipe.
int signalPipe = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void onSignal(int /*number*/)
{
    const char byte = 1;
    if (::write(signalPipe, &byte, 1) != 1) {
        ::_exit(130);
    }
}

// Nor can a message handler; set while the application object is made.
QtMessageHandler logMessage = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

//! SIGTERM, SIGINT and SIGHUP close the window as its own close button does.
void closeOnSignals(Desktop& desktop)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // no descriptors left: signals end the process at once
    }
    signalPipe = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, &desktop);
    QObject::connect(notifier, &QSocketNotifier::activated, &desktop, [notifier, &desktop] {
        notifier->setEnabled(false);
        desktop.close();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        ::sigaction(number, &action, nullptr);
    }
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Looks at Docker hosts and shows which containers open more ports or hold more "
        "privileges than they need.\n\nWithout -H, --context, --demo or a FILE it looks "
        "at the saved hosts, or, where none is saved, at the host that the docker command would "
        "use."_s);
    parser.addOptions({
        {{u"H"_s, u"host"_s},
            u"An engine to look at: unix:///path of its socket, tcp://host:port with TLS (DOCKER_TLS_VERIFY and "
            "DOCKER_CERT_PATH), or ssh://user@host through this machine's ssh. May be repeated."_s,
            u"URL"_s},
        {u"context"_s, u"A docker context to look at. May be repeated."_s, u"NAME"_s},
        {u"demo"_s, u"Open the built-in fleet of simulated hosts."_s},
        {u"read-only"_s, u"Never change anything on any host."_s},
        {u"config-dir"_s, u"Where settings are kept, instead of $XDG_CONFIG_HOME/hullwright."_s, u"DIR"_s},
        {u"state-dir"_s, u"Where state is kept, instead of $XDG_STATE_HOME/hullwright."_s, u"DIR"_s},
        {u"debug-info"_s, u"Show what a report of a problem should tell: no addresses, no secrets."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
    parser.addPositionalArgument(u"FILE"_s, u"A file that 'docker inspect' printed. May be repeated."_s, u"[FILE…]"_s);
}

QString stateDirectoryFrom(const QCommandLineParser& parser)
{
    const QString given = parser.value(u"state-dir"_s);
    return given.isEmpty() ? defaultStateDirectory(QProcessEnvironment::systemEnvironment()) : given;
}

DesktopOptions optionsFrom(const QCommandLineParser& parser)
{
    DesktopOptions options;
    for (const QString& url : parser.values(u"host"_s)) {
        options.hosts.push_back({HostOption::Kind::Url, url});
    }
    for (const QString& name : parser.values(u"context"_s)) {
        options.hosts.push_back({HostOption::Kind::Context, name});
    }
    if (parser.isSet(u"demo"_s)) {
        options.hosts.push_back({HostOption::Kind::Demo, {}});
    }
    options.files = parser.positionalArguments();
    options.lockedReadOnly = parser.isSet(u"read-only"_s);
    const QString directory = parser.value(u"config-dir"_s);
    options.configDirectory = directory.isEmpty() ? WindowSettings::defaultDirectory() : directory;
    options.stateDirectory = stateDirectoryFrom(parser);
    return options;
}

//! That docker's configuration is no use: told, and gone on with the default, as the docker command does. It is read
//! elsewhere: the window must not wait for a file system that hangs.
void logDockerWarning(Background<CurrentContext>& reading)
{
    const DockerEnvironment environment = DockerEnvironment::fromProcess(QProcessEnvironment::systemEnvironment());
    reading.start([environment] { return Result<CurrentContext>(currentContext(environment)); },
        [](const Result<CurrentContext>& current) {
            if (current && current->warning) {
                Log::app().warn("{} The default context is used.", Log::text(current->warning->message.english()));
            }
        });
}

//! Before any application object: help, version and debug information need no display.
bool asksForText(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const char* word : {"-h", "--help", "-v", "--version", "--debug-info"}) {
            if (std::strcmp(argv[i], word) == 0) {
                return true;
            }
        }
    }
    return false;
}

int refuse(const QString& message)
{
    std::fprintf(stderr, "hullwright: %s\nSee \"hullwright --help\".\n", qUtf8Printable(message));
    return 1;
}

QString displayVariables()
{
    QStringList found;
    for (const char* name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(name)) {
            found.append(QLatin1String(name) + u'=' + qEnvironmentVariable(name));
        }
    }
    return found.join(u' ');
}

//! A display that cannot be opened is fatal to Qt, which aborts; what it said before is in the log.
void onStartMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        // Qt is in the middle of its start: no destructor can be trusted.
        ::_exit(refuse(u"the display cannot be opened (%1). \"hullctl scan\" shows the same on a terminal."_s.arg(
            displayVariables())));
    }
    logMessage(type, context, message);
}

//! 0 or 1 where the program is to end at once; -1 to go on.
int answerTexts(QCommandLineParser& parser, const QStringList& arguments)
{
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.isSet(u"version"_s)) {
        std::puts("hullwright " HULL_VERSION);
        return 0;
    }
    if (parser.isSet(u"debug-info"_s)) {
        const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        std::fputs(debugInfo(environment, stateDirectoryFrom(parser)).constData(), stdout);
        return 0;
    }
    // A variable of a script that was not set: the default socket is not what was meant.
    for (const auto& name : {u"host"_s, u"context"_s, u"config-dir"_s, u"state-dir"_s}) {
        if (parser.values(name).contains(QString())) {
            return refuse(u"the option --%1 needs a value."_s.arg(name));
        }
    }
    if (parser.positionalArguments().contains(QString())) {
        return refuse(u"a FILE without a name was given."_s);
    }
    if (parser.isSet(u"demo"_s)
        && (parser.isSet(u"host"_s) || parser.isSet(u"context"_s) || !parser.positionalArguments().isEmpty())) {
        return refuse(u"--demo stands alone: simulated hosts are never shown beside real ones."_s);
    }
    return -1;
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreFiles();
    Log::initialise(spdlog::level::from_str(qEnvironmentVariable("HULLWRIGHT_LOG", u"warn"_s).toStdString()));
    QCoreApplication::setApplicationName(u"hullwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HULL_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return qMax(0, answerTexts(parser, QCoreApplication::arguments()));
    }
    if (displayVariables().isEmpty()) {
        return refuse(u"there is no display here. \"hullctl scan\" shows the same on a terminal."_s);
    }
    logMessage = qInstallMessageHandler(onStartMessage);
    const QApplication application(argc, argv);
    qInstallMessageHandler(logMessage);
    QGuiApplication::setDesktopFileName(u"io.github.hullwright"_s);
    QGuiApplication::setApplicationDisplayName(u"Hullwright"_s);
    if (const int code = answerTexts(parser, QCoreApplication::arguments()); code >= 0) {
        return code;
    }
    const DesktopOptions options = optionsFrom(parser);
    Background<CurrentContext> dockerWarning;
    if (options.hosts.empty() && options.files.isEmpty()) {
        logDockerWarning(dockerWarning);
    }
    const Language language(wantedLanguage(QProcessEnvironment::systemEnvironment()));
    Desktop desktop(options);
    closeOnSignals(desktop);
    desktop.open();
    return QApplication::exec();
}
