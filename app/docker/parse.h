// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/stringpool.h"
#include "models/domain/container.h"
#include "models/domain/engineinfo.h"
#include "models/domain/engineobjects.h"

#include <QByteArrayView>
#include <QHash>

// The engine's JSON documents into values, in one pass. Kinds of error: BadAnswer and TooDeep. What is missing, null or
// of a wrong type keeps its default; what is unknown is left out. Lists come back ordered, since engines order them at
// random. Values of the environment, commands and other places of secrets are never kept.

namespace Hull {

//! An entry of /containers/json: what is needed to inspect the container and to name one that cannot be inspected.
struct ListedContainer
{
    ContainerId id;
    QString name; //!< the first one, without the leading slash
    QString state; //!< the engine's word, as Container::stateText

    friend bool operator==(const ListedContainer&, const ListedContainer&) = default;
};

//! /version.
struct EngineVersion
{
    QString version;
    QString apiVersion; //!< the newest
    QString apiMin; //!< empty before API 1.25
    QString os;
    QString arch;
    QString kernel;
    bool isPodman = false; //!< one of Components says so

    friend bool operator==(const EngineVersion&, const EngineVersion&) = default;
};

//! /info, as far as it stands in EngineInfo.
struct EngineFacts
{
    QString os;
    QString arch;
    QString kernel;
    QString hostName;
    QString rootDir;
    QString cgroupVersion;
    QString swarmState;
    bool swarmManager = false;
    std::optional<QStringList> securityOptions; //!< null in the document is an empty list, as Go writes one
    QDateTime systemTime = {}; //!< the host's clock when it answered, UTC; invalid where it does not say

    friend bool operator==(const EngineFacts&, const EngineFacts&) = default;
};

[[nodiscard]] Result<Container> parseContainer(QByteArrayView document, StringPool& pool);
//! Id and name alone, which can be had where parseContainer() fails for something else in the document.
[[nodiscard]] Result<ListedContainer> parseIdentity(QByteArrayView document, StringPool& pool);
[[nodiscard]] Result<std::vector<ListedContainer>> parseContainerList(QByteArrayView document, StringPool& pool);
[[nodiscard]] Result<ExecInfo> parseExec(QByteArrayView document, StringPool& pool);
[[nodiscard]] Result<std::vector<ProcessInfo>> parseProcesses(QByteArrayView document, StringPool& pool);

[[nodiscard]] Result<EngineVersion> parseVersion(QByteArrayView document, StringPool& pool);
[[nodiscard]] Result<EngineFacts> parseInfo(QByteArrayView document, StringPool& pool);

[[nodiscard]] Result<Image> parseImage(QByteArrayView document, StringPool& pool);
//! /images/json: the image that each tag points to.
[[nodiscard]] Result<QHash<QString, ImageId>> parseImageTags(QByteArrayView document, StringPool& pool);
[[nodiscard]] Result<Volume> parseVolume(QByteArrayView document, StringPool& pool); //!< one, as inspect prints it
[[nodiscard]] Result<std::vector<Volume>> parseVolumes(QByteArrayView document, StringPool& pool);
[[nodiscard]] Result<Network> parseNetwork(QByteArrayView document, StringPool& pool);
[[nodiscard]] Result<std::vector<Network>> parseNetworks(QByteArrayView document, StringPool& pool);
[[nodiscard]] Result<std::vector<Service>> parseServices(QByteArrayView document, StringPool& pool);

//! The "message" of an error answer; empty when the body is no such JSON.
[[nodiscard]] QString parseErrorMessage(QByteArrayView document);

//! "2024-05-01T10:11:12.123456789Z" in UTC; invalid for anything else and for Go's zero time.
[[nodiscard]] QDateTime parseTime(std::string_view text);

} // namespace Hull
