// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/parse.h"

#include "app/docker/jsonreader.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using namespace Hull::Json;

struct Component
{
    QString name;
};

struct VersionDocument
{
    EngineVersion version;
    std::vector<Component> components;
};

constexpr Fields componentFields{std::array{field<&Component::name>("Name", word)}};
constexpr Shape<Component> component = objectOf<Component>(componentFields);
constexpr Shape<std::vector<Component>> components = listOf(component);

constexpr Fields versionFields{std::array{
    field<&VersionDocument::version, &EngineVersion::version>("Version", word),
    field<&VersionDocument::version, &EngineVersion::apiVersion>("ApiVersion", word),
    field<&VersionDocument::version, &EngineVersion::apiMin>("MinAPIVersion", word),
    field<&VersionDocument::version, &EngineVersion::os>("Os", word),
    field<&VersionDocument::version, &EngineVersion::arch>("Arch", word),
    field<&VersionDocument::version, &EngineVersion::kernel>("KernelVersion", word),
    field<&VersionDocument::components>("Components", components),
}};
constexpr Shape<VersionDocument> versionDocument = objectOf<VersionDocument>(versionFields);

constexpr Fields swarmFields{std::array{
    field<&EngineFacts::swarmState>("LocalNodeState", word),
    field<&EngineFacts::swarmManager>("ControlAvailable", boolean),
}};
constexpr Shape<EngineFacts> swarm = objectOf<EngineFacts>(swarmFields);

constexpr Fields infoFields{std::array{
    field<&EngineFacts::os>("OSType", word),
    field<&EngineFacts::arch>("Architecture", word),
    field<&EngineFacts::kernel>("KernelVersion", word),
    field<&EngineFacts::hostName>("Name", text),
    field<&EngineFacts::rootDir>("DockerRootDir", word),
    field<&EngineFacts::cgroupVersion>("CgroupVersion", word),
    field<&EngineFacts::securityOptions>("SecurityOptions", wordsOrNull),
    field<&EngineFacts::systemTime>("SystemTime", moment),
    inlined<EngineFacts>("Swarm", swarm),
}};
constexpr Shape<EngineFacts> info = objectOf<EngineFacts>(infoFields);

struct ErrorDocument
{
    QString message;
    QString cause;
};

constexpr Fields errorFields{std::array{
    field<&ErrorDocument::message>("message", text), field<&ErrorDocument::cause>("cause", text), // Podman
}};
constexpr Shape<ErrorDocument> errorDocument = objectOf<ErrorDocument>(errorFields);

} // namespace

Result<EngineVersion> parseVersion(QByteArrayView document, StringPool& pool)
{
    Result<VersionDocument> parsed = read(document, versionDocument, pool);
    if (!parsed) {
        return parsed.error();
    }
    for (const Component& entry : parsed->components) {
        if (entry.name.startsWith("Podman"_L1)) {
            parsed->version.isPodman = true;
        }
    }
    return std::move(parsed->version);
}

Result<EngineFacts> parseInfo(QByteArrayView document, StringPool& pool)
{
    return read(document, info, pool);
}

QString parseErrorMessage(QByteArrayView document)
{
    StringPool pool;
    const Result<ErrorDocument> parsed = read(document, errorDocument, pool);
    if (!parsed) {
        return {};
    }
    return parsed->message.isEmpty() ? parsed->cause : parsed->message;
}

} // namespace Hull
