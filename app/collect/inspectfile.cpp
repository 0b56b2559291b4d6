// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/inspectfile.h"

#include "app/collect/filecontent.h"
#include "app/collect/inspectcontent.h"
#include "app/collect/snapshotoutcome.h"
#include "app/docker/jsonreader.h"
#include "app/docker/parse.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Host fileHost(const QString& path)
{
    const QFileInfo info(path);
    Host host;
    host.kind = EndpointKind::File;
    host.name = info.fileName();
    host.endpoint = u"file://"_s + info.absoluteFilePath();
    return host;
}

//! Puts one element of the array where it belongs; its own errors make the container unreadable, not the file.
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(HostSnapshot& snapshot)
        : m_snapshot(snapshot)
    { }

    void add(const InspectElement& element)
    {
        const QByteArrayView text(element.text.data(), static_cast<qsizetype>(element.text.size()));
        switch (element.kind) {
        case InspectElement::Kind::Container:
        case InspectElement::Kind::Remnant: // no container, but one that nobody can judge: not a silent gap
            addContainer(text);
            break;
        case InspectElement::Kind::Image:
            if (Result<Image> image = parseImage(text, m_pool)) {
                m_snapshot.images.values.insert(image->id, *image);
            }
            break;
        case InspectElement::Kind::Network:
            if (Result<Network> network = parseNetwork(text, m_pool)) {
                m_snapshot.networks.values.push_back(std::move(*network));
            }
            break;
        case InspectElement::Kind::Volume:
            if (Result<Volume> volume = parseVolume(text, m_pool)) {
                m_snapshot.volumes.values.push_back(std::move(*volume));
            }
            break;
        case InspectElement::Kind::Other:
            break;
        }
    }

    //! A list counts as read only when it holds everything that the containers refer to.
    void settle()
    {
        QSet<QString> volumes;
        for (const Volume& volume : m_snapshot.volumes.values) {
            volumes.insert(volume.name);
        }
        QSet<NetworkId> networks;
        for (const Network& network : m_snapshot.networks.values) {
            networks.insert(network.id);
        }
        bool allImages = true;
        bool allVolumes = true;
        bool allNetworks = true;
        for (const ContainerPtr& container : m_snapshot.containers) {
            allImages = allImages && m_snapshot.images.values.contains(container->imageId);
            allVolumes = allVolumes
                && std::all_of(container->mounts.begin(), container->mounts.end(), [&volumes](const Mount& mount) {
                       return mount.type != "volume"_L1 || volumes.contains(mount.name);
                   });
            allNetworks = allNetworks
                && std::all_of(container->networks.begin(), container->networks.end(),
                    [&networks](const NetworkAttachment& network) { return networks.contains(network.networkId); });
        }
        settleOutcome(m_snapshot);
        m_snapshot.images.state = allImages ? SectionState::Complete : SectionState::NotAsked;
        m_snapshot.volumes.state = allVolumes ? SectionState::Complete : SectionState::NotAsked;
        m_snapshot.networks.state = allNetworks ? SectionState::Complete : SectionState::NotAsked;
    }

private:
    void addContainer(QByteArrayView text)
    {
        ++m_containersSeen;
        Result<Container> container = parseContainer(text, m_pool);
        if (!container) {
            addUnreadable(text, container.error());
        } else if (!m_known.contains(container->id)) { // `docker inspect web web` prints it twice
            m_known.insert(container->id);
            m_snapshot.containers.push_back(std::make_shared<const Container>(std::move(*container)));
        }
    }

    //! Its place is its id, whatever it says: ids tell rows apart, and two damaged ones may have the same or none.
    void addUnreadable(QByteArrayView text, const Error& cause)
    {
        const QString number = u"#%1"_s.arg(m_containersSeen);
        QString name;
        if (const Result<ListedContainer> identity = parseIdentity(text, m_pool)) {
            name = identity->name.isEmpty() ? identity->id.value.left(12) : identity->name;
        }
        const QString place = name.isEmpty() ? number : u"%1 (%2)"_s.arg(name, number);
        m_snapshot.unreadable.push_back({{number}, name.isEmpty() ? number : name, damaged(place, cause)});
    }

    //! There is no engine that could be asked again: what the parser says of an answer is but the cause.
    static Error damaged(const QString& place, const Error& cause)
    {
        Error error;
        error.kind = cause.kind;
        if (const QString key = Json::wronglyTypedKey(cause); !key.isEmpty()) {
            error.message = {QT_TRANSLATE_NOOP("Hull",
                                 "Container %1 in the file is damaged: its setting %2 has a value of the wrong type."),
                {place, key}};
        } else if (const QString missing = Json::missingKey(cause); !missing.isEmpty()) {
            error.message = {
                QT_TRANSLATE_NOOP("Hull", "Container %1 in the file is damaged: its setting %2 is missing."),
                {place, missing}};
        } else {
            error.message = {QT_TRANSLATE_NOOP("Hull", "Container %1 in the file is damaged."), {place}};
            error.cause = cause.message;
        }
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Save the containers again with `docker inspect`, unchanged."), {}};
        error.detail = cause.detail;
        return error;
    }

    HostSnapshot& m_snapshot;
    StringPool m_pool;
    QSet<ContainerId> m_known;
    int m_containersSeen = 0;
};

Result<SnapshotPtr> readContent(std::string_view content, const QString& path)
{
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host = fileHost(path);
    snapshot->started = QDateTime::currentDateTimeUtc();
    SnapshotBuilder builder(*snapshot);
    const Error error =
        forEachInspected(content, path, [&builder](const InspectElement& element) { builder.add(element); });
    if (error.kind != Error::Kind::None) {
        return error;
    }
    builder.settle();
    snapshot->finished = QDateTime::currentDateTimeUtc();
    return SnapshotPtr(std::move(snapshot));
}

} // namespace

Result<SnapshotPtr> readInspectFile(const QString& path)
{
    const Result<QByteArray> content = readFileContent(path);
    if (!content) {
        return content.error();
    }
    return readContent({content->constData(), static_cast<size_t>(content->size())}, path);
}

} // namespace Hull
