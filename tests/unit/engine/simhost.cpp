// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/engine/simhost.h"

#include "app/demo/scalecontent.h"

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

void listen(SimServer& server, const QString& path)
{
    const Result<QString> listening = server.listen(path);
    if (!listening) {
        qFatal("%s", qUtf8Printable(listening.error().message.english()));
    }
}

} // namespace

SimHost::SimHost(int containerCount, int index)
    : SimHost(makeScaleHost(index, containerCount))
{ }

SimHost::SimHost(std::unique_ptr<SimContent> content)
    : m_engine(std::move(content))
    , m_server(m_engine)
{
    listen(m_server, m_folder.filePath(u"engine.sock"_s));
}

Host SimHost::host() const
{
    return unixHost(m_folder.filePath(u"engine.sock"_s));
}

ScriptedHost::ScriptedHost(Script script)
    : m_script(std::move(script))
    , m_server(*this)
{
    listen(m_server, m_folder.filePath(u"engine.sock"_s));
}

SimAnswer ScriptedHost::answer(const SimRequest& request)
{
    m_paths.append(request.method + ' ' + request.path);
    return m_script(request);
}

Host ScriptedHost::host() const
{
    return unixHost(m_folder.filePath(u"engine.sock"_s));
}

Host unixHost(const QString& socketPath)
{
    Host host;
    host.name = u"test"_s;
    host.kind = EndpointKind::Unix;
    host.endpoint = u"unix://"_s + socketPath;
    host.socketPath = socketPath;
    return host;
}

} // namespace Hull::Test
