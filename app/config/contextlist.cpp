// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/contextlist.h"

#include "app/config/contextstore.h"
#include "app/config/dockerjson.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr qsizetype mostContexts = 1000;
constexpr qsizetype mostPlaces = 2 * mostContexts + 3; // a folder and a file each

Message mendIt()
{
    return {QT_TRANSLATE_NOOP("Hull", "Make it anew with `docker context create`.")};
}

//! Why the docker command would not take a context of that name (cli/context/store, restrictedNamePattern).
std::optional<Error> checkContextName(const QString& name, const QString& file)
{
    static const QRegularExpression allowed(u"^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"_s);
    if (name.isEmpty()) {
        return dockerConfigError(
            {QT_TRANSLATE_NOOP("Hull", "Docker's file %1 does not say which context it is."), {file}}, mendIt());
    }
    if (name == "default"_L1) {
        return dockerConfigError(
            {QT_TRANSLATE_NOOP("Hull", "\"default\" is the name of the context that is made of the environment.")},
            {QT_TRANSLATE_NOOP("Hull", "Remove the file %1."), {file}});
    }
    if (name.size() > 128 || !allowed.match(name).hasMatch()) {
        return dockerConfigError(
            {QT_TRANSLATE_NOOP("Hull", "Docker takes no context of the name in its file %1."), {file}}, mendIt());
    }
    return std::nullopt;
}

//! The folder's name should be the SHA-256 of the context's: docker looks for its certificates there.
std::optional<Error> checkFolder(const QString& name, const QString& file)
{
    const QString hash = QLatin1String(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
    if (QFileInfo(file).dir().dirName() == hash) {
        return std::nullopt;
    }
    return dockerConfigError(
        {QT_TRANSLATE_NOOP("Hull", "The docker context \"%1\" stands in a folder that is not named after it."), {name}},
        mendIt(), file);
}

void take(const Result<Host>& resolved, ContextInfo& context)
{
    if (resolved) {
        context.host = *resolved;
    } else {
        context.error = resolved.error();
    }
}

ContextInfo contextFrom(const QString& file, const DockerEnvironment& environment, QSet<QString>& seen)
{
    ContextInfo context;
    context.name = file;
    const Result<json> meta = readDockerJson(file);
    if (!meta) {
        context.error = meta.error();
        return context;
    }
    const QString name = jsonText(jsonMember(*meta, "Name"_L1));
    context.description = jsonText(jsonMember(jsonMember(*meta, "Metadata"_L1), "Description"_L1));
    context.error = checkContextName(name, file);
    if (context.error) {
        return context;
    }
    context.name = name;
    if (seen.contains(name)) {
        context.error = dockerConfigError(
            {QT_TRANSLATE_NOOP("Hull", "There is more than one docker context \"%1\"."), {name}}, mendIt(), file);
        return context;
    }
    seen.insert(name);
    context.warning = checkFolder(name, file);
    take(storedContext(name, environment), context);
    return context;
}

bool isOpen(const QFileInfo& folder)
{
    return folder.isDir() && folder.isReadable() && folder.isExecutable();
}

Error unreadableFolder(const QString& path)
{
    return dockerConfigError({QT_TRANSLATE_NOOP("Hull", "Docker's contexts in %1 cannot be read."), {path}},
        {QT_TRANSLATE_NOOP("Hull", "Check the folder's owner and permissions.")});
}

} // namespace

Result<Host> ContextList::resolve(const QString& name) const
{
    const auto isNamed = [&name](const ContextInfo& context) {
        return context.name == name;
    };
    const auto stored = std::find_if(contexts.begin(), contexts.end(), isNamed);
    if (stored == contexts.end() && !isNamed(standard)) {
        return warnings.empty() ? noSuchContextError(name) : warnings.front(); // it may be among what was not read
    }
    const ContextInfo& context = stored == contexts.end() ? standard : *stored;
    return context.error ? Result<Host>(*context.error) : Result<Host>(context.host);
}

ContextList listContexts(const DockerEnvironment& environment)
{
    ContextList list;
    list.standard.name = u"default"_s;
    take(resolveContext(list.standard.name, environment), list.standard);
    list.places = {environment.configDirectory, QDir(environment.configDirectory).filePath(u"contexts"_s)};
    const QFileInfo folder(QDir(environment.configDirectory).filePath(u"contexts/meta"_s));
    if (isMissing(folder.filePath())) {
        return list;
    }
    if (!isOpen(folder)) {
        list.warnings.push_back(unreadableFolder(folder.filePath()));
        return list;
    }
    list.places += folder.filePath();
    QStringList files;
    // A folder without the file will have it in a moment: docker makes one after the other.
    QDirIterator found(folder.filePath(), {u"meta.json"_s}, QDir::Files | QDir::AllDirs | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (found.hasNext() && files.size() < mostContexts && list.places.size() < mostPlaces) {
        const QString path = found.next();
        list.places += path;
        if (!found.fileInfo().isDir()) {
            files += path;
        } else if (!isOpen(found.fileInfo())) {
            list.warnings.push_back(unreadableFolder(path));
        }
    }
    if (found.hasNext()) {
        list.warnings.push_back(dockerConfigError(
            {QT_TRANSLATE_NOOP("Hull", "There are more than %1 docker contexts; the others were left out."),
                {QString::number(mostContexts)}},
            {QT_TRANSLATE_NOOP("Hull", "Remove some of them with `docker context rm`.")}));
    }
    files.sort();
    const QString current = currentContext(environment).name;
    QSet<QString> seen;
    for (const QString& file : files) {
        list.contexts.push_back(contextFrom(file, environment, seen));
        list.contexts.back().current = !list.contexts.back().error && list.contexts.back().name == current;
    }
    std::stable_sort(list.contexts.begin(), list.contexts.end(),
        [](const ContextInfo& left, const ContextInfo& right) { return left.name < right.name; });
    return list;
}

} // namespace Hull
