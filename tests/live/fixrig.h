// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/live/cuttingproxy.h"
#include "tests/support/realengine.h"

#include <QJsonObject>
#include <QProcess>

#include <memory>

namespace Hull::Test {

//! A real engine behind a proxy, and hullctl with a journal of its own, that changes containers there.
class FixRig
{
public:
    FixRig();

    [[nodiscard]] QByteArray start(); //!< what went wrong, or nothing
    [[nodiscard]] QByteArray clear(); //!< removes every container, volume and network that a test made, and the journal

    //! Runs hullctl against the engine to its end, however that comes; the event loop runs meanwhile.
    Finished hullctl(const QStringList& arguments);
    Finished fix(const QStringList& arguments); //!< "hullctl fix", agreed to, with its outcome as JSON
    //! The same from within the engine's network, where its published ports are to be reached.
    Finished hullctlInside(const QStringList& arguments);
    void killHullctl(); //!< as a crash would end it
    void interruptHullctl(); //!< as Ctrl+C does
    [[nodiscard]] QStringList argumentsFor(
        const QStringList& arguments) const; //!< of hullctl(), for a process beside it

    //! docker run -d or create; its last argument may be a command for the shell. The id, or nothing.
    QString run(const QStringList& arguments);
    Finished docker(const QStringList& arguments) const { return m_engine.dockerOutput(arguments); }
    [[nodiscard]] QJsonObject inspect(const QString& name) const; //!< empty: there is no such container
    [[nodiscard]] QStringList containers() const; //!< "web running", sorted
    [[nodiscard]] QStringList volumes() const; //!< sorted
    [[nodiscard]] QByteArray get(int port) const; //!< what a web server in the engine's network answers

    [[nodiscard]] CuttingProxy& proxy() { return *m_proxy; }
    [[nodiscard]] RealEngine& engine() { return m_engine; }
    [[nodiscard]] QString stateDirectory() const { return m_directory.filePath(QStringLiteral("state")); }

    //! For a shell: ends at once when it is told to, instead of being killed after ten seconds.
    [[nodiscard]] static QString untilStopped();

private:
    Finished runToItsEnd(const QString& program, const QStringList& arguments);

    RealEngine m_engine;
    QTemporaryDir m_directory;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<QProcess> m_hullctl;
};

[[nodiscard]] QJsonObject outcomeOf(const Finished& run); //!< what "hullctl fix" and its kind printed
[[nodiscard]] QByteArray told(const Finished& run); //!< how it ended, for the message of a test

//! What makes a container what it is: its name, configuration, mounts and networks, without what every start changes.
[[nodiscard]] QJsonObject identityOf(const QJsonObject& inspect);

//! The paths at which two documents differ; empty where they are the same.
[[nodiscard]] QStringList differences(const QJsonValue& left, const QJsonValue& right, const QString& path = {});

} // namespace Hull::Test
