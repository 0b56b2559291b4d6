// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/capabilityreading.h"

#include "app/base/background.h"
#include "app/collect/enginehost.h"
#include "app/docker/filearchive.h"
#include "app/remediation/startprogram.h"
#include "app/session/hostsession.h"

#include <QPointer>
#include <QUrl>

#include <memory>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfAScript = 256 * 1024; // bytes: those that start containers have some hundred lines
constexpr int mostLinks = 5;

//! Asks one thing after the other; lives as long as a question is open.
class ClueReading : public std::enable_shared_from_this<ClueReading>
{
public:
    ClueReading(HostSession& session, SnapshotPtr snapshot, const ContainerId& id, const QObject* context,
        Handler<EngineClues> handler)
        : m_session(session)
        , m_snapshot(std::move(snapshot))
        , m_id(id)
        , m_context(context)
        , m_handler(std::move(handler))
    { }

    void start()
    {
        m_session.document(path(u"json"_s), m_context, [self = shared_from_this()](const Result<QByteArray>& document) {
            self->m_start = document ? startProgramOf(*document) : StartProgram();
            self->m_clues.entrypoint = self->m_start.script;
            self->lookForFolders();
        });
    }

private:
    [[nodiscard]] QString path(const QString& what) const
    {
        const ApiVersion api = ApiVersion::fromText(m_snapshot->engine.apiMax).value_or(preferredApi);
        return u"/v%1/containers/%2/%3"_s.arg(api.text(), m_id.value, what);
    }

    //! To hand a file out the engine mounts the container's folders, and makes those of the host that are missing.
    void lookForFolders()
    {
        if (m_start.boundFolders.isEmpty()) {
            askFile(mostLinks);
            return;
        }
        const Host& host = m_snapshot->host;
        if (host.kind != EndpointKind::Unix) {
            askProcesses();
            return;
        }
        m_looking.start(
            [socket = host.socketPath, folders = m_start.boundFolders] {
                const std::optional<EngineHost> looked = lookAtEngineHost(socket, folders, {}, {});
                return Result<bool>(looked && looked->showsFiles && looked->missingPaths.isEmpty());
            },
            [self = shared_from_this()](const Result<bool>& areThere) {
                if (!self->m_context) {
                    return;
                }
                if (*areThere) {
                    self->askFile(mostLinks);
                } else {
                    self->askProcesses();
                }
            });
    }

    void askFile(int linksLeft)
    {
        if (m_start.paths.isEmpty()) {
            askProcesses();
            return;
        }
        const QString file = m_start.paths.takeFirst();
        const QString query = u"archive?path="_s + QString::fromLatin1(QUrl::toPercentEncoding(file));
        m_session.beginning(path(query), mostOfAScript, m_context,
            [self = shared_from_this(), file, linksLeft](const Result<QByteArray>& archive) {
                if (archive) {
                    self->take(file, *archive, linksLeft);
                } else if (archive.error().kind == Error::Kind::Gone) {
                    self->askFile(linksLeft);
                } else {
                    self->askProcesses();
                }
            });
    }

    void take(const QString& file, const QByteArray& archive, int linksLeft)
    {
        const Result<ContainerFile> found = parseFileArchive(archive);
        if (found && !found->linkTarget.isEmpty() && linksLeft > 0) {
            m_start.paths = QStringList{linkedPath(file, found->linkTarget)};
            askFile(linksLeft - 1);
            return;
        }
        if (found && found->isRegular) {
            m_clues.fileCapabilities = fileCapabilities(found->capabilities);
            m_clues.entrypoint = found->content.startsWith("#!") ? found->content : QByteArray();
        }
        askProcesses();
    }

    void askProcesses()
    {
        const ContainerPtr container = containerOf(*m_snapshot, m_id);
        const bool isDocker = m_snapshot->engine.product == EngineInfo::Product::Docker;
        if (!container || !container->isRunning() || !isDocker) { // Podman would run the image's own ps
            m_handler(std::move(m_clues));
            return;
        }
        m_session.document(path(u"top?ps_args=-eo%20pid,ppid,euid,comm"_s), m_context,
            [self = shared_from_this()](const Result<QByteArray>& top) {
                self->m_clues.processes = top ? processesFrom(*top) : std::vector<ProcessClue>();
                self->m_handler(std::move(self->m_clues));
            });
    }

    HostSession& m_session;
    const SnapshotPtr m_snapshot;
    const ContainerId m_id;
    QPointer<const QObject> m_context;
    Handler<EngineClues> m_handler;
    StartProgram m_start;
    EngineClues m_clues;
    Background<bool> m_looking;
};

} // namespace

void readEngineClues(HostSession& session, const ContainerId& id, const QObject* context, Handler<EngineClues> handler)
{
    const HostAssessmentPtr assessment = session.assessment();
    if (!wasRead(assessment)) {
        answerLater<EngineClues>(EngineClues(), context, std::move(handler));
        return;
    }
    std::make_shared<ClueReading>(session, assessment->snapshot, id, context, std::move(handler))->start();
}

} // namespace Hull
