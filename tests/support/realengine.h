// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

//! Ends the test function with the text unless it is empty.
#define HULL_VERIFY_NO_PROBLEM(problem)                                                                                \
    do {                                                                                                               \
        const QByteArray text = (problem);                                                                             \
        QVERIFY2(text.isEmpty(), text.constData());                                                                    \
    } while (false)

namespace Hull::Test {

//! What came of a program that was run to its end.
struct Finished
{
    int exitCode = -1; //!< -1: did not start, was ended by a signal, or was ended for taking too long
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool succeeded() const { return exitCode == 0; }
};

//! Runs a program in an environment without any docker configuration of the machine.
[[nodiscard]] Finished runProgram(const QString& program, const QStringList& arguments, int timeoutMs = 120000);

/*!
 * A private Docker engine (tests/support/engine) with a directory of its own; ends with this object, and also when the
 * test program is killed. Every method that can fail returns what went wrong, or an empty text.
 */
class RealEngine
{
public:
    RealEngine();
    ~RealEngine();
    RealEngine(const RealEngine&) = delete;
    RealEngine& operator=(const RealEngine&) = delete;

    [[nodiscard]] QByteArray start(const QStringList& options = {}); //!< options of tests/support/engine
    [[nodiscard]] QByteArray restart(const QStringList& options = {}); //!< keeps containers and images
    void stop();

    [[nodiscard]] QByteArray createKinds(); //!< tests/live/kinds
    [[nodiscard]] QByteArray createSwarm(); //!< tests/live/kinds swarm
    [[nodiscard]] QByteArray docker(const QStringList& arguments) const; //!< runs the docker CLI
    [[nodiscard]] Finished dockerOutput(const QStringList& arguments) const;

    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] QString socketPath() const { return m_directory.filePath(QStringLiteral("docker.sock")); }
    [[nodiscard]] QString url() const { return QStringLiteral("unix://") + socketPath(); }
    [[nodiscard]] qint64 daemonPid() const; //!< 0 when it does not run
    void signalDaemon(int signalNumber) const;
    //! Steps into the engine's own network, with every thread and program that is started from now on. Needs root.
    [[nodiscard]] QByteArray enterNetwork() const;

private:
    [[nodiscard]] QByteArray command(const QString& name, const QStringList& options);

    QTemporaryDir m_directory;
    bool m_started = false;
};

} // namespace Hull::Test
