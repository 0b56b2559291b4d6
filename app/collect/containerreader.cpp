// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/containerreader.h"

#include "app/base/log.h"
#include "app/collect/remotekernelprobe.h"
#include "app/docker/jsonreader.h"
#include "app/transport/transporterror.h"
#include "models/domain/enginesocket.h"

#include <algorithm>

namespace Hull {

ContainerReader::ContainerReader(
    DockerClient& client, OpenRequests& requests, const Host& host, const CollectOptions& options)
    : m_client(client)
    , m_requests(requests)
    , m_profile(options.profile)
{
    if (options.readKernel && host.kind == EndpointKind::Unix) {
        m_probe = std::make_shared<KernelProbe>(options.profile);
    } else if (options.readKernel) {
        m_shell = options.shell;
    }
}

void ContainerReader::read(const ContainerId& id, HostSnapshot& snapshot, Inspected inspected)
{
    std::function<void(Container&)> look;
    if (m_probe) {
        look = [probe = m_probe](Container& container) {
            probe->look(container);
        };
    }
    m_requests.ask<std::shared_ptr<Container>>(
        [&](auto... arguments) { return m_client.inspectContainer(id, std::move(look), arguments...); },
        [this, id, &snapshot, inspected = std::move(inspected)](Result<std::shared_ptr<Container>> result) {
            if (result && (*result)->id != id) {
                result = Json::unexpectedDocumentError();
            }
            inspected(result);
            if (!result) {
                return;
            }
            const std::shared_ptr<Container>& container = *result;
            readImage(container->imageId, snapshot);
            for (const QString& execId : std::as_const(container->execIds)) {
                readExec(container, execId);
            }
            if (m_profile == Profile::Full && container->isRunning()) {
                readProcesses(container);
            }
        });
}

bool ContainerReader::askKernel(
    const std::vector<std::shared_ptr<Container>>& containers, bool anyGone, HostSnapshot& snapshot)
{
    RemoteShell* shell = m_shell && !m_kernelAsked && !snapshot.kernelError ? m_shell() : nullptr;
    m_kernelAsked = true;
    const auto runs = [](const auto& container) {
        return container->pid > 0;
    };
    // Who has stopped has given its ports back.
    const bool isKnownHost = snapshot.listeners.has_value();
    const bool freedPorts = isKnownHost && (anyGone || !containers.empty());
    if (!shell || (!freedPorts && std::none_of(containers.begin(), containers.end(), runs))) {
        return false;
    }
    const QString address = snapshot.host.endpoint;
    snapshot.kernelError = timeoutError(address, remoteKernelLimit); // unless it answers before the reading ends
    snapshot.listeners.reset();
    m_requests.ask<RemoteKernel>(
        [&](auto... arguments) {
            return askRemoteKernel(*shell, address, remoteSocketOf(snapshot.host.ssh),
                {containers.begin(), containers.end()}, m_profile, remoteKernelLimit, arguments...);
        },
        [containers, isKnownHost, &snapshot](Result<RemoteKernel> kernel) {
            if (!kernel) {
                snapshot.kernelError = kernel.error();
                Log::docker().warn("{}: the kernel could not be asked: {}", Log::text(snapshot.host.endpoint),
                    Log::text(kernel.error().message.english()));
                return;
            }
            snapshot.kernelError.reset();
            bool isEngineThere = isKnownHost;
            for (size_t i = 0; i < containers.size(); ++i) {
                containers[i]->kernelState = kernel->words[i].state;
                containers[i]->kernel = std::move(kernel->words[i].view);
                isEngineThere = isEngineThere || containers[i]->kernelState == KernelViewState::Read;
            }
            if (isEngineThere) { // else the ports are those of a host between us and the engine's
                snapshot.listeners = std::move(kernel->listeners);
                snapshot.realSocket = kernel->realSocket;
            }
        });
    return true;
}

void ContainerReader::forget()
{
    m_kernelAsked = false;
    m_imagesAsked.clear();
    m_imagesOpen = 0;
}

void ContainerReader::findSocket(HostSnapshot& snapshot)
{
    if (snapshot.host.kind == EndpointKind::Unix) {
        m_requests.ask<QString>(
            [this, path = snapshot.host.socketPath](const QObject* context, Handler<QString> handler) {
                return m_realSocket.find(path, context, std::move(handler));
            },
            [&snapshot](const Result<QString>& real) { snapshot.realSocket = real ? *real : QString(); });
    }
}

void ContainerReader::readImage(const ImageId& id, HostSnapshot& snapshot)
{
    if (id.isEmpty() || m_imagesAsked.contains(id) || snapshot.images.values.contains(id)) {
        return;
    }
    m_imagesAsked.insert(id);
    ++m_imagesOpen;
    m_requests.ask<Image>([this, id](auto... arguments) { return m_client.inspectImage(id, arguments...); },
        [this, id, &snapshot](Result<Image> image) {
            --m_imagesOpen;
            Section<QHash<ImageId, Image>>& images = snapshot.images;
            if (image) {
                images.values.insert(id, *image);
            } else if (image.error().kind != Error::Kind::Gone) { // an image may be removed by force while in use
                images.state = SectionState::Unavailable;
                images.error = image.error();
            }
        });
}

void ContainerReader::readExec(const std::shared_ptr<Container>& container, const QString& execId)
{
    m_requests.ask<ExecInfo>([this, execId](auto... arguments) { return m_client.inspectExec(execId, arguments...); },
        [container](Result<ExecInfo> exec) {
            if (exec) {
                container->execs.push_back(std::move(*exec));
            } else if (exec.error().kind != Error::Kind::Gone) { // it ended meanwhile
                container->execsComplete = false;
            }
        });
}

void ContainerReader::readProcesses(const std::shared_ptr<Container>& container)
{
    m_requests.ask<std::vector<ProcessInfo>>(
        [this, &container](auto... arguments) { return m_client.listProcesses(container->id, arguments...); },
        [container](Result<std::vector<ProcessInfo>> processes) {
            if (processes) { // a container that stopped meanwhile has none
                container->processes = std::move(*processes);
            }
        });
}

} // namespace Hull
