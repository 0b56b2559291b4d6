// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/engine/simhost.h"

#include <QProcess>

#include <memory>

namespace Hull::Test {

//! What a run of the real hullctl came to.
struct RunResult
{
    int exitCode = -1; //!< -1: ended by a signal, or did not end in time
    QByteArray out;
    QByteArray err;
};

//! One run of the real hullctl in an environment without any docker configuration of the machine.
class HullctlRun
{
public:
    explicit HullctlRun(const QStringList& arguments);

    void setVariable(const QString& name, const QString& value); //!< in the environment of hullctl
    void setOutputDescriptor(int descriptor) { m_outputDescriptor = descriptor; } //!< instead of a pipe
    void setTerminal(const QByteArray& path) { m_terminal = path; } //!< to ask on; without it, that of the test
    void start();
    void interrupt(int signalNumber);
    [[nodiscard]] RunResult finish(); //!< the event loop runs meanwhile, so that simulated engines answer
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    [[nodiscard]] static QString program(); //!< the path of hullctl

private:
    QProcess m_process;
    QStringList m_arguments;
    QProcessEnvironment m_environment;
    int m_outputDescriptor = -1;
    QByteArray m_terminal;
};

[[nodiscard]] RunResult runHullctl(const QStringList& arguments);

//! A host with a clean container, one with a low port and one that is privileged; nothing on it changes with time.
[[nodiscard]] std::unique_ptr<SimContent> smallHost();

} // namespace Hull::Test
