// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshservers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Hull::Test {

using namespace Qt::StringLiterals;

SshServers::SshServers()
    : m_directory(QDir::tempPath() + u"/hull-sshd-XXXXXX"_s)
{ }

SshServers::~SshServers()
{
    if (m_prepared) {
        if (const QByteArray problem = command({u"stop"_s}); !problem.isEmpty()) {
            qWarning("%s", problem.constData());
        }
    }
}

QByteArray SshServers::command(const QStringList& arguments)
{
    QStringList all = arguments;
    all.insert(1, m_directory.path());
    const Finished result = runProgram(QStringLiteral(HULL_TESTS_DIR) + u"/support/sshd"_s, all);
    return result.succeeded() ? QByteArray() : "sshd " + arguments.join(u' ').toUtf8() + ": " + result.err;
}

QByteArray SshServers::prepare(const QString& engineSocket, const QString& shownAt)
{
    m_prepared = true;
    const QString owner = QString::number(QCoreApplication::applicationPid());
    QStringList arguments{u"prepare"_s, u"--while"_s, owner};
    if (!engineSocket.isEmpty()) {
        arguments << u"--engine"_s << engineSocket;
    }
    if (!shownAt.isEmpty()) {
        arguments << u"--at"_s << shownAt;
    }
    return command(arguments);
}

QByteArray SshServers::start(const QString& name, const QStringList& lines)
{
    return command(QStringList{u"start"_s, name} + lines);
}

QString SshServers::clientFile(const QString& name) const
{
    return m_directory.filePath("client/"_L1 + name);
}

int SshServers::port(const QString& name) const
{
    QFile file(m_directory.filePath("etc/"_L1 + name + ".port"_L1));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

QByteArray SshServers::log(const QString& name) const
{
    QFile file(m_directory.filePath("etc/"_L1 + name + ".log"_L1));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Hull::Test
