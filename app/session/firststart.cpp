// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/firststart.h"

#include "app/base/home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

void addSocket(std::vector<LocalSocket>& sockets, LocalSocket::Kind kind, const QString& path)
{
    struct stat status = {};
    const QByteArray encoded = QFile::encodeName(path);
    if (::stat(encoded.constData(), &status) != 0 || !S_ISSOCK(status.st_mode)) {
        return;
    }
    sockets.push_back({kind, path, ::access(encoded.constData(), R_OK | W_OK) == 0, QFileInfo(path).group()});
}

} // namespace

FirstStartEnvironment FirstStartEnvironment::fromProcess(const QProcessEnvironment& environment)
{
    FirstStartEnvironment found;
    found.docker = DockerEnvironment::fromProcess(environment);
    found.home = homeDirectory();
    found.sshConfig = sshConfigPath(environment);
    found.runtimeDirectory = environment.value(u"XDG_RUNTIME_DIR"_s, u"/run/user/%1"_s.arg(::getuid()));
    return found;
}

FirstStart firstStartProposals(
    const FirstStartEnvironment& environment, const ContextList& contexts, const SshConfigHosts& ssh)
{
    FirstStart start;
    addSocket(start.sockets, LocalSocket::Kind::Docker, environment.dockerSocket);
    const QDir runtime(environment.runtimeDirectory);
    addSocket(start.sockets, LocalSocket::Kind::RootlessDocker, runtime.filePath(u"docker.sock"_s));
    addSocket(start.sockets, LocalSocket::Kind::Podman, runtime.filePath(u"podman/podman.sock"_s));
    std::stable_sort(start.sockets.begin(), start.sockets.end(),
        [](const LocalSocket& left, const LocalSocket& right) { return left.usable && !right.usable; });
    for (const ContextInfo& context : contexts.contexts) {
        ++(context.error ? start.brokenContexts : start.contexts);
    }
    start.sshHosts = static_cast<int>(ssh.names.size());
    return start;
}

} // namespace Hull
