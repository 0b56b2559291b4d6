// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/log.h"

#include <spdlog/sinks/stdout_sinks.h>

namespace Hull::Log {

namespace {

// Made on first use and kept for the life of the process: a library call may log before or without initialise().
std::shared_ptr<spdlog::logger> makeLogger(const char* name)
{
    static const auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    auto logger = std::make_shared<spdlog::logger>(name, sink);
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %n: %v");
    logger->set_level(spdlog::level::warn);
    return logger;
}

void logQtMessage(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    switch (type) {
    case QtDebugMsg:
        app().debug(text(message));
        break;
    case QtInfoMsg:
        app().info(text(message));
        break;
    case QtWarningMsg:
        app().warn(text(message));
        break;
    case QtCriticalMsg:
        app().error(text(message));
        break;
    case QtFatalMsg:
        app().critical(text(message));
        app().flush();
        abort();
    }
}

} // namespace

spdlog::logger& app()
{
    static const auto logger = makeLogger("app");
    return *logger;
}

spdlog::logger& net()
{
    static const auto logger = makeLogger("net");
    return *logger;
}

spdlog::logger& docker()
{
    static const auto logger = makeLogger("docker");
    return *logger;
}

spdlog::logger& ui()
{
    static const auto logger = makeLogger("ui");
    return *logger;
}

void initialise(spdlog::level::level_enum level)
{
    for (spdlog::logger* logger : {&app(), &net(), &docker(), &ui()}) {
        logger->set_level(level);
    }
    qInstallMessageHandler(logQtMessage);
}

} // namespace Hull::Log
