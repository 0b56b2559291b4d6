// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/revealedreading.h"

#include "app/docker/parserevealed.h"
#include "app/session/hostsession.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Lives as long as an answer is missing.
class Reading : public std::enable_shared_from_this<Reading>
{
public:
    Reading(const QObject* context, Handler<RevealedHosts> handler)
        : m_context(context)
        , m_handler(std::move(handler))
    { }

    void start(const std::vector<HostSession*>& sessions);

private:
    void ask(HostSession* session, const Container& container);
    void askExec(HostSession* session, const ContainerId& id, const QString& exec);
    void settle();

    const QObject* m_context;
    Handler<RevealedHosts> m_handler;
    RevealedHosts m_hosts;
    int m_open = 1; //!< answers that are not there yet, and one for those that were not asked for yet
};

void Reading::start(const std::vector<HostSession*>& sessions)
{
    for (HostSession* session : sessions) {
        if (!wasRead(session->assessment()) || session->isStale()) {
            continue;
        }
        for (const ContainerPtr& container : session->assessment()->snapshot->containers) {
            ask(session, *container);
        }
    }
    answerLater<bool>(true, m_context, [self = shared_from_this()](const Result<bool>&) { self->settle(); });
}

void Reading::ask(HostSession* session, const Container& container)
{
    ++m_open;
    session->inspectRaw(container.id, m_context,
        [self = shared_from_this(), session, id = container.id, execs = container.execIds](
            const Result<QByteArray>& document) {
            const Result<RevealedValues> values =
                document ? parseRevealed(*document) : Result<RevealedValues>(document.error());
            if (values) {
                self->m_hosts.values[session].insert(id, *values);
                for (const QString& exec : execs) {
                    self->askExec(session, id, exec);
                }
            } else {
                ++self->m_hosts.missing;
            }
            self->settle();
        });
}

//! One that has ended meanwhile has nothing to show any more.
void Reading::askExec(HostSession* session, const ContainerId& id, const QString& exec)
{
    ++m_open;
    const QString path = u"/v%1/exec/%2/json"_s.arg(session->assessment()->snapshot->engine.apiVersion, exec);
    session->document(path, m_context, [self = shared_from_this(), session, id](const Result<QByteArray>& document) {
        if (const Result<QStringList> words =
                document ? parseRevealedExec(*document) : Result<QStringList>(document.error())) {
            self->m_hosts.values[session][id].execs.push_back(*words);
        }
        self->settle();
    });
}

void Reading::settle()
{
    if (--m_open == 0) {
        m_handler(std::move(m_hosts));
    }
}

} // namespace

void readRevealed(
    const std::vector<HostSession*>& sessions, const QObject* context, const Handler<RevealedHosts>& handler)
{
    std::make_shared<Reading>(context, handler)->start(sessions);
}

} // namespace Hull
