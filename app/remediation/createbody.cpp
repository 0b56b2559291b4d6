// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/createbody.h"

#include "app/remediation/bodymounts.h"
#include "app/remediation/bodynetworks.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Hull {

namespace {

constexpr size_t shortIdLength = 12;

//! Software that keys its data by the host name: a new name would hide the data of the old one.
bool keysDataByHostname(const std::string& image)
{
    static constexpr std::array<std::string_view, 5> known{"rabbitmq", "emqx", "couchdb", "riak", "vernemq"};
    const size_t slash = image.rfind('/');
    const std::string_view name = std::string_view(image).substr(slash == std::string::npos ? 0 : slash + 1);
    const std::string_view repository = name.substr(0, name.find_first_of(":@"));
    return std::find(known.begin(), known.end(), repository) != known.end();
}

bool reachesEngine(const RawJson& inspect)
{
    const RawJson& mounts = member(inspect, "Mounts");
    return std::any_of(mounts.begin(), mounts.end(), [](const RawJson& mount) {
        const std::string source = stringOf(mount, "Source");
        return source == "/var/run/docker.sock" || source == "/run/docker.sock";
    });
}

bool keepsGeneratedHostname(const ContainerDocuments& documents)
{
    if (documents.keepHostname) {
        return *documents.keepHostname;
    }
    // What talks to the engine may look itself up by its host name, which must then be the new id.
    return keysDataByHostname(stringOf(member(documents.inspect, "Config"), "Image"))
        && !reachesEngine(documents.inspect);
}

void setHostname(RawJson& body, const ContainerDocuments& documents, BodyNotes& notes)
{
    const RawJson& hostConfig = member(documents.inspect, "HostConfig");
    const std::string generated = stringOf(documents.inspect, "Id").substr(0, shortIdLength);
    const bool joined = isContainerMode(stringOf(hostConfig, "NetworkMode"));
    if (joined || stringOf(hostConfig, "UTSMode") == "host") {
        // Sent along with either mode, the engine refuses them.
        for (const char* name : {"Hostname", "Domainname"}) {
            if (!stringOf(body, name).empty()) {
                body[name] = "";
            }
        }
        return;
    }
    const std::string hostname = stringOf(body, "Hostname");
    if (hostname.empty() || hostname != generated) {
        return;
    }
    if (keepsGeneratedHostname(documents)) {
        notes.decisions.push_back(
            {QT_TRANSLATE_NOOP("Hull", "The generated host name %1 is kept, because data may be stored under it."),
                {QString::fromStdString(hostname)}});
        return;
    }
    body["Hostname"] = "";
}

//! null and [] mean "as the image says" to the engine, and [""] that there is none.
void setEntrypoint(RawJson& body, const RawJson& image)
{
    if (isBlank(member(body, "Entrypoint")) && !isBlank(member(member(image, "Config"), "Entrypoint"))) {
        body["Entrypoint"] = RawJson::array({""});
    }
}

//! As `docker images` writes a reference: without the default registry and with a tag.
std::string familiarReference(std::string reference)
{
    for (const std::string_view prefix : {"docker.io/", "index.docker.io/", "library/"}) {
        if (reference.compare(0, prefix.size(), prefix) == 0) {
            reference.erase(0, prefix.size());
        }
    }
    const size_t slash = reference.rfind('/');
    const size_t name = slash == std::string::npos ? 0 : slash + 1;
    const size_t digest = reference.find('@', name);
    const size_t tag = reference.find(':', name);
    if (digest != std::string::npos) { // a tag beside a digest says nothing
        return tag < digest ? reference.substr(0, tag) + reference.substr(digest) : reference;
    }
    return tag == std::string::npos ? reference + ":latest" : reference;
}

bool listsReference(const RawJson& list, const std::string& reference)
{
    return std::any_of(list.begin(), list.end(),
        [&reference](const RawJson& entry) { return familiarReference(stringOf(entry)) == reference; });
}

} // namespace

bool isContainerMode(const std::string& mode)
{
    return mode.compare(0, 10, "container:") == 0;
}

std::string imageReference(const RawJson& inspect, const RawJson& image)
{
    std::string written = stringOf(member(inspect, "Config"), "Image");
    const std::string id = stringOf(inspect, "Image");
    if (written == id || id.empty()) {
        return written;
    }
    const std::string reference = familiarReference(written);
    const bool stillMeansIt =
        listsReference(member(image, "RepoTags"), reference) || listsReference(member(image, "RepoDigests"), reference);
    return stillMeansIt ? written : id;
}

RawJson guardBody(const RawJson& recreated)
{
    RawJson body = recreated;
    body["HostConfig"]["AutoRemove"] = false;
    return body;
}

RawJson twinBody(const ContainerDocuments& documents)
{
    BodyNotes notes; // all of that was told when the guard was planned
    RawJson body = member(documents.inspect, "Config");
    body["HostConfig"] = member(documents.inspect, "HostConfig");
    body["HostConfig"]["AutoRemove"] = true;
    setHostname(body, documents, notes);
    if (isBlank(member(body, "Entrypoint"))) {
        body["Entrypoint"] = RawJson::array({""}); // whatever the image says by now
    }
    body["Image"] = imageReference(documents.inspect, documents.image);
    nameNetworks(body, documents, notes);
    return body;
}

RawJson recreateBody(const ContainerDocuments& documents, BodyNotes& notes)
{
    RawJson body = member(documents.inspect, "Config");
    body["HostConfig"] = member(documents.inspect, "HostConfig");
    setHostname(body, documents, notes);
    setEntrypoint(body, documents.image);
    const std::string image = imageReference(documents.inspect, documents.image);
    if (image != stringOf(body, "Image")) {
        notes.decisions.push_back(
            {QT_TRANSLATE_NOOP("Hull",
                 "%1 may mean another image by now: the container's own image is named by its id, so that nothing is "
                 "upgraded on the way."),
                {textOf(body, "Image")}});
        body["Image"] = image;
    }
    pinMounts(body, documents, notes);
    nameNetworks(body, documents, notes);
    return body;
}

} // namespace Hull
