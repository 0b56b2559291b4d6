// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/hostrow.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Severity, 4> countedSeverities{
    Severity::Critical, Severity::High, Severity::Medium, Severity::Low};

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

QString readingWord(const HostRow& row)
{
    if (row.containersListed > 0) {
        return translated(QT_TRANSLATE_NOOP("Hull", "reading %1 of %2"),
            {QLocale().toString(row.containersRead), QLocale().toString(row.containersListed)});
    }
    return translated(QT_TRANSLATE_NOOP("Hull", "connecting"));
}

//! How many of one severity, lower case: it stands inside a sentence.
QString countPart(Severity severity, int count)
{
    const auto source = [severity] {
        switch (severity) {
        case Severity::Critical:
            return QT_TRANSLATE_NOOP("Hull", "%1 critical");
        case Severity::High:
            return QT_TRANSLATE_NOOP("Hull", "%1 high");
        case Severity::Medium:
            return QT_TRANSLATE_NOOP("Hull", "%1 medium");
        case Severity::Low:
            return QT_TRANSLATE_NOOP("Hull", "%1 low");
        case Severity::Info:
            break;
        }
        return QT_TRANSLATE_NOOP("Hull", "%1 for information");
    };
    return translated(source(), {QString::number(count)});
}

} // namespace

bool isRecalled(const HostRow& row)
{
    return row.recalledFrom.isValid();
}

QString hostStateWord(const HostRow& row)
{
    if (row.retrySeconds >= 0) {
        return translated(QT_TRANSLATE_NOOP("Hull", "reconnects in %1 s"), {QLocale().toString(row.retrySeconds)});
    }
    if (row.live && row.state == HostState::Ready) {
        return translated(QT_TRANSLATE_NOOP("Hull", "live"));
    }
    if (row.pollReason && row.state == HostState::Ready) {
        return translated(QT_TRANSLATE_NOOP("Hull", "read every minute"));
    }
    switch (row.state) {
    case HostState::Idle:
        return row.waiting ? translated(QT_TRANSLATE_NOOP("Hull", "waiting"))
                           : translated(QT_TRANSLATE_NOOP("Hull", "not connected"));
    case HostState::Reading:
        return readingWord(row);
    case HostState::Ready:
        return row.host.kind == EndpointKind::File ? translated(QT_TRANSLATE_NOOP("Hull", "from a file"))
                                                   : translated(QT_TRANSLATE_NOOP("Hull", "read"));
    case HostState::Partial:
        return row.live ? translated(QT_TRANSLATE_NOOP("Hull", "live, partly read"))
                        : translated(QT_TRANSLATE_NOOP("Hull", "partly read"));
    case HostState::Failed:
        return wasRead(row.assessment) ? translated(QT_TRANSLATE_NOOP("Hull", "failed, showing the last reading"))
                                       : translated(QT_TRANSLATE_NOOP("Hull", "failed"));
    }
    return {};
}

QChar hostStateShape(const HostRow& row)
{
    if (row.retrySeconds >= 0) {
        return u'\u25cc';
    }
    switch (row.state) {
    case HostState::Idle:
        return u'\u25cb';
    case HostState::Reading:
        return u'\u25d0';
    case HostState::Ready:
        return row.host.kind == EndpointKind::File ? u'\u25a4' : u'\u25cf';
    case HostState::Partial:
    case HostState::Failed:
        return u'\u25b2';
    }
    return u'\u25cb';
}

QString engineText(const EngineInfo& engine)
{
    if (engine.version.isEmpty()) {
        return {};
    }
    const QString product = engine.product == EngineInfo::Product::Podman ? u"Podman"_s : u"Docker"_s;
    QString version = product + u' ' + engine.version;
    if (engine.apiVersion.isEmpty()) {
        return version;
    }
    return version + u" \u00b7 "_s
        + (engine.apiTested ? "API "_L1 + engine.apiVersion
                            : translated(QT_TRANSLATE_NOOP("Hull", "API %1 of %2, newer than tested"),
                                {engine.apiVersion, engine.apiMax}));
}

QString containerCountText(int count)
{
    return count == 1 ? translated(QT_TRANSLATE_NOOP("Hull", "1 container"))
                      : translated(QT_TRANSLATE_NOOP("Hull", "%1 containers"), {QLocale().toString(count)});
}

QString findingCountText(const SeverityCounts& counts)
{
    constexpr QStringView letters = u"CHML";
    QStringList parts;
    for (const Severity severity : countedSeverities) {
        if (counts.of(severity) > 0) {
            parts.append(QString::number(counts.of(severity)) + letters[static_cast<qsizetype>(severity)]);
        }
    }
    return parts.join(u' ');
}

QString findingCountSentence(const SeverityCounts& counts)
{
    if (counts.counted() == 0) {
        return translated(QT_TRANSLATE_NOOP("Hull", "no open findings"));
    }
    QStringList parts;
    for (const Severity severity : countedSeverities) {
        if (counts.of(severity) > 0) {
            parts.append(countPart(severity, counts.of(severity)));
        }
    }
    const QString list = parts.join(", "_L1);
    return counts.counted() == 1 ? translated(QT_TRANSLATE_NOOP("Hull", "%1 finding"), {list})
                                 : translated(QT_TRANSLATE_NOOP("Hull", "%1 findings"), {list});
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return translated(QT_TRANSLATE_NOOP("Hull", "Critical"));
    case Severity::High:
        return translated(QT_TRANSLATE_NOOP("Hull", "High"));
    case Severity::Medium:
        return translated(QT_TRANSLATE_NOOP("Hull", "Medium"));
    case Severity::Low:
        return translated(QT_TRANSLATE_NOOP("Hull", "Low"));
    case Severity::Info:
        return translated(QT_TRANSLATE_NOOP("Hull", "Info"));
    }
    return {};
}

QString containerStateWord(const Container& container)
{
    switch (container.state) {
    case ContainerState::Created:
        return translated(QT_TRANSLATE_NOOP("Hull", "created"));
    case ContainerState::Running:
        return translated(QT_TRANSLATE_NOOP("Hull", "running"));
    case ContainerState::Paused:
        return translated(QT_TRANSLATE_NOOP("Hull", "paused"));
    case ContainerState::Restarting:
        return translated(QT_TRANSLATE_NOOP("Hull", "restarting"));
    case ContainerState::Removing:
        return translated(QT_TRANSLATE_NOOP("Hull", "removing"));
    case ContainerState::Exited:
        return translated(QT_TRANSLATE_NOOP("Hull", "exited"));
    case ContainerState::Dead:
        return translated(QT_TRANSLATE_NOOP("Hull", "dead"));
    case ContainerState::Unknown:
        break;
    }
    // A state from the future is shown in the engine's own word.
    return container.stateText.isEmpty() ? translated(QT_TRANSLATE_NOOP("Hull", "unknown")) : container.stateText;
}

} // namespace Hull
