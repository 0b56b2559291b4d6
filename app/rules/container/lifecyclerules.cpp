// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Verdict oneFinding(
    Severity severity, Message message, QString path, Origin origin, QString observed, const char* expected)
{
    Finding finding = makeFinding(severity, std::move(message));
    finding.evidence.push_back({std::move(path), origin, std::move(observed), {expected, {}}});
    return Verdict::fail(std::move(finding));
}

Verdict judgeRootFileSystem(const ContainerContext& context)
{
    if (context.config.readonlyRootfs) {
        return Verdict::pass();
    }
    return oneFinding(Severity::Medium, {QT_TRANSLATE_NOOP("Hull", "Its root file system can be written."), {}},
        u"HostConfig.ReadonlyRootfs"_s, Origin::Config, u"false"_s, QT_TRANSLATE_NOOP("Hull", "true"));
}

Verdict judgeRestart(const ContainerContext& context)
{
    if (context.isSwarmTask()) {
        return Verdict::notApplicable(
            QT_TRANSLATE_NOOP("Hull", "Swarm restarts its tasks by the service's own policy."));
    }
    const RestartPolicy& policy = context.config.restartPolicy;
    const bool always = policy.name == "always"_L1 || policy.name == "unless-stopped"_L1;
    const bool unbounded =
        policy.name == "on-failure"_L1 && (policy.maximumRetryCount == 0 || policy.maximumRetryCount > 5);
    if (!always && !unbounded) {
        return Verdict::pass();
    }
    const QString observed = always ? policy.name : u"%1:%2"_s.arg(policy.name).arg(policy.maximumRetryCount);
    return oneFinding(Severity::Low,
        {QT_TRANSLATE_NOOP("Hull", "It is restarted without a bound or more than five times: %1."), {observed}},
        u"HostConfig.RestartPolicy"_s, Origin::Config, observed,
        QT_TRANSLATE_NOOP("Hull", "on-failure with at most 5"));
}

Verdict judgePropagation(const ContainerContext& context)
{
    Finding finding =
        makeFinding(Severity::Medium, {QT_TRANSLATE_NOOP("Hull", "What it mounts shows up on the host as well."), {}});
    for (const Mount& mount : context.container.mounts) {
        if (mount.propagation == "shared"_L1 || mount.propagation == "rshared"_L1) {
            finding.evidence.push_back({u"Mounts[\"%1\"].Propagation"_s.arg(mount.destination), Origin::Config,
                mount.propagation, {QT_TRANSLATE_NOOP("Hull", "rprivate"), {}}});
        }
    }
    return finding.evidence.empty() ? Verdict::pass() : Verdict::fail(std::move(finding));
}

Verdict judgeHealth(const ContainerContext& context)
{
    const QString& health = context.container.health;
    if (health == "unhealthy"_L1 && context.container.isRunning()) { // every stopped one says so
        return oneFinding(Severity::Medium, {QT_TRANSLATE_NOOP("Hull", "Its health check fails."), {}},
            u"State.Health.Status"_s, Origin::Runtime, health, QT_TRANSLATE_NOOP("Hull", "healthy"));
    }
    if (!health.isEmpty() && health != "none"_L1) {
        return Verdict::pass();
    }
    if (context.container.state == ContainerState::Created) { // the check is set up at the first start
        return Verdict::notAssessed(
            QT_TRANSLATE_NOOP("Hull", "It was never started, so its health check is not shown."));
    }
    return oneFinding(Severity::Low, {QT_TRANSLATE_NOOP("Hull", "It has no health check."), {}}, u"State.Health"_s,
        Origin::Runtime, u"null"_s, QT_TRANSLATE_NOOP("Hull", "a health check"));
}

//! An image as the user wrote it, taken apart.
struct ImageName
{
    QString repository;
    QString tag;
    bool isPinned = false; //!< by digest or by id: it cannot move
};

ImageName parseImageName(const QString& image)
{
    if (image.contains(u'@') || image.startsWith("sha256:"_L1)) {
        return {image, {}, true};
    }
    const qsizetype colon = image.lastIndexOf(u':');
    if (colon < 0 || image.indexOf(u'/', colon) >= 0) { // a colon before a slash belongs to the registry's port
        return {image, {}, false};
    }
    return {image.left(colon), image.mid(colon + 1), false};
}

//! The image that a tag points to now: Docker lists the short name, Podman the long one.
std::optional<ImageId> currentImage(const QHash<QString, ImageId>& tags, const ImageName& name)
{
    QString shortName = name.repository;
    for (const QLatin1String prefix : {"docker.io/"_L1, "library/"_L1}) {
        shortName = shortName.startsWith(prefix) ? shortName.mid(prefix.size()) : shortName;
    }
    const QString hub = shortName.contains(u'/') ? u"docker.io/"_s : u"docker.io/library/"_s;
    for (const QString& repository : {name.repository, shortName, QString(hub + shortName)}) {
        const auto found = tags.constFind(repository + u':' + name.tag);
        if (found != tags.constEnd()) {
            return *found;
        }
    }
    return std::nullopt;
}

/*!
 * Whether the image was named by its id. A short one has twelve digits, as the engine prints it; fewer may be a name
 * that the id happens to begin with.
 */
bool isIdPrefix(QStringView name, const ImageId& id)
{
    static constexpr qsizetype shortest = 12;
    static constexpr QLatin1String kind = "sha256:"_L1;
    const QStringView digits = QStringView(id.value).mid(id.value.startsWith(kind) ? kind.size() : 0);
    return name.size() >= shortest && digits.startsWith(name);
}

Verdict judgeImageTag(const ContainerContext& context)
{
    const QString& stored = context.container.image;
    if (stored.isEmpty()) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "The name of its image is not reported."));
    }
    const ImageName name = parseImageName(stored);
    if (name.isPinned || isIdPrefix(stored, context.container.imageId)) {
        return Verdict::pass();
    }
    if (name.tag.isEmpty() || name.tag == "latest"_L1) {
        return oneFinding(Severity::Info,
            {QT_TRANSLATE_NOOP("Hull", "Its image is named by the moving tag latest: %1."), {stored}},
            u"Config.Image"_s, Origin::Config, stored, QT_TRANSLATE_NOOP("Hull", "a fixed tag or a digest"));
    }
    if (!context.snapshot.imageTags.isComplete()) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "The host's images were not listed."));
    }
    const std::optional<ImageId> current = currentImage(context.snapshot.imageTags.values, name);
    if (!current) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "Its image's tag is no longer on the host."));
    }
    if (*current == context.container.imageId) {
        return Verdict::pass();
    }
    return oneFinding(Severity::Info,
        {QT_TRANSLATE_NOOP("Hull", "The tag %1 points to another image by now."), {stored}}, u"Image"_s, Origin::Image,
        context.container.imageId.value, QT_TRANSLATE_NOOP("Hull", "the image that the tag points to"));
}

} // namespace

ContainerRule writableRootFileSystem()
{
    return {{.id = "C-5.13"_L1,
                .key = "writable-root"_L1,
                .severity = Severity::Medium,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "Root file system is writable"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "An intruder can put tools into the container and change its programs, and it looks the same from "
                    "outside."),
                .fix = QT_TRANSLATE_NOOP(
                    "Hull", "Make it read-only, with a volume or tmpfs for each directory that is written."),
                .references = cisDocker("5.13"_L1, "5.12"_L1)},
        judgeRootFileSystem};
}

ContainerRule unboundedRestart()
{
    return {{.id = "C-5.15"_L1,
                .key = "unbounded-restart"_L1,
                .severity = Severity::Low,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "Restarted without bound"),
                .why = QT_TRANSLATE_NOOP(
                    "Hull", "A container that keeps crashing uses up the host and hides that something is wrong."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Restart on failure, five times at most, and watch for the rest."),
                .references = cisDocker("5.15"_L1, "5.14"_L1)},
        judgeRestart};
}

ContainerRule sharedPropagation()
{
    return {{.id = "C-5.20"_L1,
                .key = "shared-propagation"_L1,
                .severity = Severity::Medium,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "Mount propagates back to the host"),
                .why = QT_TRANSLATE_NOOP(
                    "Hull", "Mounts made inside appear on the host and in every other container that shares the path."),
                .fix = QT_TRANSLATE_NOOP(
                    "Hull", "Use the default propagation, or slave where the host's mounts must show."),
                .references = cisDocker("5.20"_L1, "5.19"_L1)},
        judgePropagation};
}

ContainerRule noHealthCheck()
{
    return {
        {.id = "C-5.27"_L1,
            .key = "no-health-check"_L1,
            .severity = Severity::Low,
            .profile = Profile::Full,
            .title = QT_TRANSLATE_NOOP("Hull", "No health check, or an unhealthy container"),
            .why = QT_TRANSLATE_NOOP("Hull", "Without a check nobody notices a service that runs and does not work."),
            .fix = QT_TRANSLATE_NOOP("Hull", "Add a health check to the image or to the container."),
            .references = cisDocker("5.27"_L1, "5.26"_L1)},
        judgeHealth};
}

ContainerRule imageNotFresh()
{
    return {
        {.id = "C-5.28"_L1,
            .key = "image-not-fresh"_L1,
            .severity = Severity::Info,
            .profile = Profile::Full,
            .title = QT_TRANSLATE_NOOP("Hull", "Image tag moves or has moved on"),
            .why = QT_TRANSLATE_NOOP("Hull",
                "A moving tag does not say what runs, and a container of an older image misses the corrections of "
                "the newer one."),
            .fix = QT_TRANSLATE_NOOP("Hull", "Name a fixed version or a digest, and recreate from the current image."),
            .references = cisDocker("5.28"_L1, "5.27"_L1)},
        judgeImageTag};
}

} // namespace Hull
