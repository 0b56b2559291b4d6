// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/parse.h"

#include "app/docker/jsonreader.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using namespace Hull::Json;

//! ["NONE"] switches the image's health check off; the other forms begin with CMD or CMD-SHELL.
constexpr Reading healthTestItem{[](void* target, const std::string& utf8, StringPool&) {
    if (utf8 == "CMD" || utf8 == "CMD-SHELL") {
        *static_cast<bool*>(target) = true;
    }
}};
constexpr Shape<bool> healthTest =
    makeList<bool>(healthTestItem, [](void* target) { *static_cast<bool*>(target) = false; });

constexpr Fields healthCheckFields{std::array{field<&Image::hasHealthCheck>("Test", healthTest)}};
constexpr Shape<Image> healthCheck = objectOf<Image>(healthCheckFields);

constexpr Fields imageConfigFields{std::array{
    field<&Image::exposedPorts>("ExposedPorts", keys),
    field<&Image::user>("User", word),
    inlined<Image>("Healthcheck", healthCheck),
}};
constexpr Shape<Image> imageConfig = objectOf<Image>(imageConfigFields);

constexpr Fields imageFields{std::array{
    field<&Image::id, &ImageId::value>("Id", word),
    field<&Image::tags>("RepoTags", words),
    field<&Image::created>("Created", moment), // in lists a number, which is left out
    inlined<Image>("Config", imageConfig),
}};
constexpr Shape<Image> image = objectOf<Image>(imageFields);
constexpr Shape<std::vector<Image>> images = listOf(image);

struct VolumeDocument
{
    Volume volume;
    QString optionDevice;
    QString optionO;
    QString optionType;
};

constexpr Fields volumeOptionFields{std::array{
    field<&VolumeDocument::optionDevice>("device", text),
    field<&VolumeDocument::optionO>("o", word),
    field<&VolumeDocument::optionType>("type", word),
}};
constexpr Shape<VolumeDocument> volumeOptions = objectOf<VolumeDocument>(volumeOptionFields);

constexpr Fields volumeFields{std::array{
    field<&VolumeDocument::volume, &Volume::name>("Name", text),
    field<&VolumeDocument::volume, &Volume::driver>("Driver", word),
    field<&VolumeDocument::volume, &Volume::mountpoint>("Mountpoint", text),
    inlined<VolumeDocument>("Options", volumeOptions),
}};
constexpr Shape<VolumeDocument> volumeDocument = objectOf<VolumeDocument>(volumeFields);
constexpr Shape<std::vector<VolumeDocument>> volumeDocuments = listOf(volumeDocument);

struct VolumeList
{
    std::vector<VolumeDocument> volumes;
};

constexpr Fields volumeListFields{std::array{field<&VolumeList::volumes>("Volumes", volumeDocuments)}};
constexpr Shape<VolumeList> volumeList = objectOf<VolumeList>(volumeListFields);

//! The local driver's options are those of mount(8): o is a list parted by commas.
Volume finished(VolumeDocument&& document)
{
    Volume volume = std::move(document.volume);
    if (volume.driver != "local"_L1) {
        return volume;
    }
    const QStringList mountOptions = document.optionO.split(u',');
    volume.readOnly = mountOptions.lastIndexOf(u"ro"_s) > mountOptions.lastIndexOf(u"rw"_s);
    if (mountOptions.contains("bind"_L1) || mountOptions.contains("rbind"_L1)) {
        volume.bindDevice = document.optionDevice;
    } else if (!document.optionDevice.isEmpty()) {
        volume.device = document.optionDevice;
        volume.fileSystem = document.optionType;
    }
    return volume;
}

//! "true" as the bridge driver reads it: Go's ParseBool.
constexpr Shape<bool> optionFlag = readByString<bool>([](void* target, const std::string& utf8, StringPool&) {
    static constexpr std::array<std::string_view, 6> trueWords{"1", "t", "T", "TRUE", "true", "True"};
    *static_cast<bool*>(target) = std::find(trueWords.begin(), trueWords.end(), utf8) != trueWords.end();
});

constexpr Fields networkOptionFields{std::array{
    field<&Network::defaultBridge>("com.docker.network.bridge.default_bridge", optionFlag),
    field<&Network::hostBindingIpv4>("com.docker.network.bridge.host_binding_ipv4", word),
}};
constexpr Shape<Network> networkOptions = objectOf<Network>(networkOptionFields);

constexpr Fields networkFields{std::array{
    field<&Network::id, &NetworkId::value>("Id", word),
    field<&Network::name>("Name", word),
    field<&Network::driver>("Driver", word),
    field<&Network::scope>("Scope", word),
    field<&Network::internal>("Internal", boolean),
    inlined<Network>("Options", networkOptions),
}};
constexpr Shape<Network> network = objectOf<Network>(networkFields);
constexpr Shape<std::vector<Network>> networks = listOf(network);

constexpr Fields servicePortFields{std::array{
    field<&ServicePort::published>("PublishedPort", integer),
    field<&ServicePort::target>("TargetPort", integer),
    field<&ServicePort::protocol>("Protocol", word),
    field<&ServicePort::mode>("PublishMode", word),
}};
constexpr Shape<ServicePort> servicePort = objectOf<ServicePort>(servicePortFields);
constexpr Shape<std::vector<ServicePort>> servicePorts = listOf(servicePort);

constexpr Fields serviceEndpointFields{std::array{field<&Service::ports>("Ports", servicePorts)}};
constexpr Shape<Service> serviceEndpoint = objectOf<Service>(serviceEndpointFields);
constexpr Fields serviceSpecFields{std::array{field<&Service::name>("Name", text)}};
constexpr Shape<Service> serviceSpec = objectOf<Service>(serviceSpecFields);

constexpr Fields serviceFields{std::array{
    field<&Service::id>("ID", text),
    inlined<Service>("Spec", serviceSpec),
    inlined<Service>("Endpoint", serviceEndpoint),
}};
constexpr Shape<Service> service = objectOf<Service>(serviceFields);
constexpr Shape<std::vector<Service>> services = listOf(service);

void sortLists(Service& value)
{
    std::sort(value.ports.begin(), value.ports.end(), [](const ServicePort& left, const ServicePort& right) {
        return left.published != right.published ? left.published < right.published : left.protocol < right.protocol;
    });
}

} // namespace

Result<Image> parseImage(QByteArrayView document, StringPool& pool)
{
    Result<Image> parsed = read(document, image, pool);
    if (parsed && parsed->id.isEmpty()) {
        return unexpectedDocumentError();
    }
    return parsed;
}

Result<QHash<QString, ImageId>> parseImageTags(QByteArrayView document, StringPool& pool)
{
    const Result<std::vector<Image>> parsed = read(document, images, pool);
    if (!parsed) {
        return parsed.error();
    }
    QHash<QString, ImageId> tags;
    for (const Image& entry : *parsed) {
        for (const QString& tag : entry.tags) {
            tags.insert(tag, entry.id);
        }
    }
    return tags;
}

Result<Volume> parseVolume(QByteArrayView document, StringPool& pool)
{
    Result<VolumeDocument> parsed = read(document, volumeDocument, pool);
    if (!parsed) {
        return parsed.error();
    }
    return finished(std::move(*parsed));
}

Result<std::vector<Volume>> parseVolumes(QByteArrayView document, StringPool& pool)
{
    Result<VolumeList> parsed = read(document, volumeList, pool);
    if (!parsed) {
        return parsed.error();
    }
    std::vector<Volume> volumes;
    volumes.reserve(parsed->volumes.size());
    for (VolumeDocument& entry : parsed->volumes) {
        volumes.push_back(finished(std::move(entry)));
    }
    std::sort(
        volumes.begin(), volumes.end(), [](const Volume& left, const Volume& right) { return left.name < right.name; });
    return volumes;
}

Result<Network> parseNetwork(QByteArrayView document, StringPool& pool)
{
    return read(document, network, pool);
}

Result<std::vector<Network>> parseNetworks(QByteArrayView document, StringPool& pool)
{
    Result<std::vector<Network>> parsed = read(document, networks, pool);
    if (parsed) {
        std::sort(parsed->begin(), parsed->end(), [](const Network& left, const Network& right) {
            return left.name != right.name ? left.name < right.name : left.id < right.id;
        });
    }
    return parsed;
}

Result<std::vector<Service>> parseServices(QByteArrayView document, StringPool& pool)
{
    Result<std::vector<Service>> parsed = read(document, services, pool);
    if (parsed) {
        std::for_each(parsed->begin(), parsed->end(), sortLists);
        std::sort(parsed->begin(), parsed->end(), [](const Service& left, const Service& right) {
            return left.name != right.name ? left.name < right.name : left.id < right.id;
        });
    }
    return parsed;
}

} // namespace Hull
