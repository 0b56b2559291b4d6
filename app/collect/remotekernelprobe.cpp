// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/remotekernelprobe.h"

#include "app/base/background.h"
#include "app/collect/remoteproc.h"
#include "app/transport/remoteshell.h"
#include "app/transport/transporterror.h"

#include <QPointer>

namespace Hull {

namespace {

using Containers = std::vector<std::shared_ptr<const Container>>;

Error noProcError(const QString& address)
{
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP("Hull", "The kernel of %1 cannot be asked."), {address}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The host has no /proc or no grep, or it printed something else."), {}}};
}

Result<RemoteKernel> judgeOutput(const QByteArray& output, const Containers& containers, const QString& address)
{
    const std::optional<RemoteProc> proc =
        RemoteProc::fromOutput({output.constData(), static_cast<size_t>(output.size())});
    if (!proc) {
        return noProcError(address);
    }
    RemoteKernel kernel;
    kernel.words.reserve(containers.size());
    for (const std::shared_ptr<const Container>& container : containers) {
        kernel.words.push_back(proc->look(*container));
    }
    kernel.listeners = proc->listeners();
    kernel.realSocket = proc->realSocket();
    return kernel;
}

//! One question; is gone when it has answered, or is cancelled.
class RemoteLook : public QObject
{
public:
    RemoteLook(QString address, Containers containers, const QObject* context, Handler<RemoteKernel> handler)
        : m_address(std::move(address))
        , m_containers(std::move(containers))
        , m_context(context)
        , m_handler(std::move(handler))
    { }
    ~RemoteLook() override { m_running.cancel(); }

    void start(RemoteShell& shell, Profile profile, const QString& socket, std::chrono::milliseconds limit)
    {
        connect(&m_limit, &QTimer::timeout, this, [this, limit] { answer(timeoutError(m_address, limit)); });
        m_limit.setSingleShot(true);
        m_limit.start(limit);
        m_running = shell.run(RemoteProc::script(m_containers, profile, socket), this,
            [this](const Result<QByteArray>& output) { onOutput(output); });
    }

private:
    void onOutput(const Result<QByteArray>& output)
    {
        m_running = {}; // it has answered, and must not be cancelled from inside of that
        if (!output) {
            answer(output.error());
            return;
        }
        // Of a large host it may be megabytes.
        m_judging.start([output = *output, containers = m_containers,
                            address = m_address] { return judgeOutput(output, containers, address); },
            [this](Result<RemoteKernel> kernel) { answer(std::move(kernel)); });
    }

    void answer(Result<RemoteKernel> kernel)
    {
        m_limit.stop();
        m_running.cancel();
        m_running = {};
        m_judging.forget();
        deleteLater();
        const Handler<RemoteKernel> handler = std::exchange(m_handler, nullptr);
        if (m_context && handler) {
            handler(std::move(kernel)); // may destroy this
        }
    }

    const QString m_address;
    const Containers m_containers;
    const QPointer<const QObject> m_context;
    Handler<RemoteKernel> m_handler;
    RequestHandle m_running;
    Background<RemoteKernel> m_judging;
    QTimer m_limit;
};

class LookCancellation : public Cancellation
{
public:
    explicit LookCancellation(QObject* look)
        : m_look(look)
    { }

private:
    void abort() override { delete m_look.data(); }

    const QPointer<QObject> m_look;
};

} // namespace

RequestHandle askRemoteKernel(RemoteShell& shell, const QString& address, const QString& socket,
    std::vector<std::shared_ptr<const Container>> containers, Profile profile, std::chrono::milliseconds limit,
    const QObject* context, Handler<RemoteKernel> handler)
{
    auto* look = new RemoteLook(address, std::move(containers), context, std::move(handler));
    look->start(shell, profile, socket, limit);
    return RequestHandle(std::make_shared<LookCancellation>(look));
}

} // namespace Hull
