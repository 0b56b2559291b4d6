// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/inspectfile.h"

#include "app/collect/inspectcontent.h"
#include "app/collect/snapshotoutcome.h"
#include "app/docker/parse.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sizeLimit = qint64{1} << 30; // bytes
constexpr qint64 mappedAbove = qint64{64} << 20; // smaller files are read; larger ones are mapped, page by page

Error unreadable(const QString& path, const QString& reason)
{
    Error error;
    error.kind = Error::Kind::FileUnreadable;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The file %1 cannot be read."), {path}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "The system says: %1."), {reason}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "See whether the path is right and the account may read it."), {}};
    return error;
}

Error tooLarge(const QString& path)
{
    Error error;
    error.kind = Error::Kind::BodyTooLarge;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The file %1 is larger than 1 GiB."), {path}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "That is more than `docker inspect` prints for 100,000 containers."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "See whether it is the right file, or divide it."), {}};
    return error;
}

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
            addContainer(text);
            break;
        case InspectElement::Kind::Image:
            if (Result<Image> image = parseImage(text, m_pool)) {
                m_snapshot.images.values.insert(image->id, std::move(*image));
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
        Result<Container> container = parseContainer(text, m_pool);
        if (container) {
            m_snapshot.containers.push_back(std::make_shared<const Container>(std::move(*container)));
        } else {
            const QString place = u"#%1"_s.arg(m_snapshot.containers.size() + m_snapshot.unreadable.size() + 1);
            m_snapshot.unreadable.push_back({{}, place, container.error()});
        }
    }

    HostSnapshot& m_snapshot;
    StringPool m_pool;
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

//! What a redirection in PowerShell writes begins with a byte order mark and is UTF-16.
QByteArray asUtf8(const QByteArray& content)
{
    const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(content);
    if (!encoding || *encoding == QStringConverter::Utf8) {
        return content.startsWith("\xef\xbb\xbf") ? content.sliced(3) : content;
    }
    QStringDecoder decode(*encoding);
    const QString text = decode(content);
    return decode.hasError() ? content : text.toUtf8();
}

} // namespace

Result<SnapshotPtr> readInspectFile(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return unreadable(path, u"Is a directory"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(path, file.errorString());
    }
    if (file.size() > sizeLimit) {
        return tooLarge(path);
    }
    if (file.size() > mappedAbove) {
        if (const uchar* mapped = file.map(0, file.size())) {
            return readContent({reinterpret_cast<const char*>(mapped), static_cast<size_t>(file.size())}, path);
        }
    }
    const QByteArray raw = file.read(sizeLimit + 1); // a pipe has no size in advance
    if (raw.size() > sizeLimit) {
        return tooLarge(path);
    }
    if (raw.isEmpty() && file.error() != QFileDevice::NoError) {
        return unreadable(path, file.errorString());
    }
    const QByteArray content = asUtf8(raw);
    return readContent({content.constData(), static_cast<size_t>(content.size())}, path);
}

} // namespace Hull
