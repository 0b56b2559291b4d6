// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchwindow.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

namespace Hull::Bench {

using namespace Qt::StringLiterals;

Simulator::Simulator(const QString& program, int hosts, int containersPerHost, int restarts)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
        {u"--hosts"_s, QString::number(hosts), u"--containers"_s, QString::number(containersPerHost), u"--restarts"_s,
            QString::number(restarts), u"--dir"_s, m_folder.path()});
    while (m_sockets.size() < hosts && m_process.waitForReadyRead(30000)) {
        while (m_process.canReadLine()) {
            const QString line = QString::fromUtf8(m_process.readLine().trimmed());
            if (line.startsWith(u'/')) {
                m_sockets.append(line);
            }
        }
    }
}

Simulator::~Simulator()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

BenchWindow::BenchWindow()
{
    // Nothing of this account's or this machine's gets into it.
    for (const char* variable : {"DOCKER_HOST", "DOCKER_CONTEXT"}) {
        qunsetenv(variable);
    }
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    qputenv("DOCKER_CONFIG", QFile::encodeName(m_folder.filePath(u".docker"_s)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.filePath(u"runtime"_s)));
    DesktopOptions options;
    options.configDirectory = m_folder.filePath(u"config"_s);
    options.stateDirectory = m_folder.filePath(u"state"_s);
    options.dockerSocket = m_folder.filePath(u"none.sock"_s);
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->open();
    window().resize(1280, 800);
    if (!QTest::qWaitFor([this] { return window().isReady(); }, 30000)) {
        qFatal("The window was not painted.");
    }
}

void BenchWindow::addHosts(const QStringList& sockets)
{
    for (const QString& socket : sockets) {
        const QString name = socket.section(u'/', -1).section(u'.', 0, 0);
        fleet().addHost(
            {.name = name, .kind = EndpointKind::Demo, .endpoint = "demo://"_L1 + name, .socketPath = socket});
    }
}

LoopWatch::LoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_longestMs = std::max(m_longestMs, double(m_clock.nsecsElapsed()) / 1e6 - intervalMs);
        m_clock.restart();
    });
    m_clock.start();
    m_timer.start(intervalMs);
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMiB(bool peak)
{
    const char* const field = peak ? "VmHWM:" : "VmRSS:";
    QFile file(u"/proc/self/status"_s);
    const QList<QByteArray> lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray& line : lines) {
        if (line.startsWith(field)) {
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024; // it is given in kB
        }
    }
    return -1;
}

bool report(QTextStream& out, const QString& what, double value, double limit, const QString& unit)
{
    const bool kept = value >= 0 && value <= limit;
    out << "  " << what.leftJustified(44) << QString::number(value, 'f', 2).rightJustified(8) << ' '
        << unit.leftJustified(4);
    if (limit < noLimit) {
        out << "limit " << limit << "  " << (kept ? "ok" : "MISSED");
    }
    out << '\n';
    return kept;
}

} // namespace Hull::Bench
