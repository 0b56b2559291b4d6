// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofleet.h"

#include "app/demo/fleetcontent.h"
#include "app/demo/simengine.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The session's own folder in memory where there is one; else the usual one for temporary files. Both are short.
QString folderTemplate()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo info(runtime);
    const bool usable = !runtime.isEmpty() && info.isDir() && info.isWritable();
    return QDir(usable ? runtime : QDir::tempPath()).filePath(u"hullwright-demo-XXXXXX"_s);
}

} // namespace

class DemoFleet::Private
{
public:
    struct Member
    {
        std::unique_ptr<SimEngine> engine;
        SimServer* server = nullptr; // lives in the thread, and ends with it
    };

    Result<std::vector<Host>> listenAll();

    std::unique_ptr<QTemporaryDir> dir;
    std::vector<Member> members;
    QThread thread;
};

Result<std::vector<Host>> DemoFleet::Private::listenAll()
{
    std::vector<Host> hosts;
    const QDateTime began = QDateTime::currentDateTimeUtc();
    const QStringList names = fleetHostNames();
    for (const QString& name : names) {
        Member member;
        member.engine = std::make_unique<SimEngine>(makeFleetHost(name, began));
        auto server = std::make_unique<SimServer>(*member.engine);
        const Result<QString> listening = server->listen(dir->filePath(name + u".sock"_s));
        if (!listening) {
            return listening.error();
        }
        server->moveToThread(&thread);
        member.server = server.release();
        QObject::connect(&thread, &QThread::finished, member.server, &QObject::deleteLater);
        members.push_back(std::move(member));
        Host host;
        host.name = name;
        host.kind = EndpointKind::Demo;
        host.endpoint = u"demo://"_s + name;
        host.socketPath = *listening;
        hosts.push_back(host);
    }
    return hosts;
}

DemoFleet::DemoFleet()
    : d(std::make_unique<Private>())
{ }

DemoFleet::~DemoFleet()
{
    d->thread.quit();
    d->thread.wait();
}

Result<std::vector<Host>> DemoFleet::start()
{
    Q_ASSERT_X(!d->dir, "DemoFleet::start", "started twice");
    d->dir = std::make_unique<QTemporaryDir>(folderTemplate()); // QTemporaryDir makes it 0700
    if (!d->dir->isValid()) {
        Error error;
        error.kind = Error::Kind::Internal;
        error.message = {
            QT_TRANSLATE_NOOP("Hull", "The demo needs a folder for its sockets, and none could be made."), {}};
        error.remedy = {
            QT_TRANSLATE_NOOP("Hull", "Set XDG_RUNTIME_DIR or TMPDIR to a folder that you can write to."), {}};
        error.detail = d->dir->errorString();
        return error;
    }
    d->thread.setObjectName(u"hull-demo"_s);
    d->thread.start();
    return d->listenAll();
}

} // namespace Hull
