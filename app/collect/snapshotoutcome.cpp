// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/snapshotoutcome.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

bool isConnectionFault(const UnreadableContainer& container)
{
    switch (container.error.kind) {
    case Error::Kind::SocketMissing:
    case Error::Kind::NotASocket:
    case Error::Kind::PermissionDenied:
    case Error::Kind::ConnectionRefused:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Timeout:
    case Error::Kind::NameUnknown:
    case Error::Kind::HostUnreachable:
    case Error::Kind::PlainExpected:
    case Error::Kind::TlsFailed:
    case Error::Kind::CertificateUntrusted:
    case Error::Kind::CertificateExpired:
    case Error::Kind::CertificateNotYetValid:
    case Error::Kind::CertificateNameMismatch:
    case Error::Kind::ClientCertificateMissing:
    case Error::Kind::ClientCertificateExpired:
    case Error::Kind::ClientCertificateRefused:
    case Error::Kind::NotDocker:
        return true;
    default:
        return false;
    }
}

Error partialError(const HostSnapshot& snapshot)
{
    constexpr size_t mostNamed = 20;
    const Error& first = snapshot.unreadable.front().error;
    QStringList details;
    for (size_t i = 0; i < std::min(mostNamed, snapshot.unreadable.size()); ++i) {
        const UnreadableContainer& container = snapshot.unreadable[i];
        const QString& name = container.name.isEmpty() ? container.id.value : container.name;
        details.append(u"%1: %2"_s.arg(name, container.error.message.english()));
    }
    Error error = first;
    error.kind = Error::Kind::Partial;
    error.message = {QT_TRANSLATE_NOOP("Hull", "%1 of %2 containers could not be read."),
        {QString::number(snapshot.unreadable.size()),
            QString::number(snapshot.unreadable.size() + snapshot.containers.size())}};
    error.cause = first.message;
    error.detail = details.join(u'\n');
    return error;
}

//! The containers are all there, and some of what judges them is not.
Error sectionsError(const std::vector<UnreadSection>& unread)
{
    QStringList names;
    QStringList details;
    for (const UnreadSection& section : unread) {
        const QString name = section.name == "imageTags"_L1 ? u"image tags"_s : QString(section.name);
        names.append(name);
        details.append(u"%1: %2"_s.arg(name, section.error.message.english()));
    }
    Error error = unread.front().error;
    error.kind = Error::Kind::Partial;
    error.cause = error.message;
    error.message = {
        QT_TRANSLATE_NOOP("Hull", "Not read: %1. Checks that need them are not assessed."), {names.join(", "_L1)}};
    error.detail = details.join(u'\n');
    return error;
}

template <typename Values>
void markUnfinishedSection(Section<Values>& section, const Error& reason)
{
    if (section.state == SectionState::NotAsked) {
        section.state = SectionState::Unavailable;
        section.error = reason;
    }
}

} // namespace

void settleOutcome(HostSnapshot& snapshot)
{
    std::sort(snapshot.containers.begin(), snapshot.containers.end(),
        [](const ContainerPtr& left, const ContainerPtr& right) {
            return left->name != right->name ? left->name < right->name : left->id < right->id;
        });
    std::sort(snapshot.unreadable.begin(), snapshot.unreadable.end(),
        [](const UnreadableContainer& left, const UnreadableContainer& right) {
            return left.name != right.name ? left.name < right.name : left.id < right.id;
        });
    if (snapshot.images.state != SectionState::Unavailable) {
        snapshot.images.state = SectionState::Complete;
    }
    const std::vector<UnreadSection> unread = unreadSections(snapshot);
    if (snapshot.unreadable.empty() && unread.empty()) {
        snapshot.status = HostSnapshot::Status::Complete;
        snapshot.error = {};
    } else if (snapshot.unreadable.empty()) {
        snapshot.status = HostSnapshot::Status::Partial;
        snapshot.error = sectionsError(unread);
    } else if (snapshot.containers.empty()
        && std::all_of(snapshot.unreadable.begin(), snapshot.unreadable.end(), isConnectionFault)) {
        snapshot.status = HostSnapshot::Status::Unreachable; // the engine went away right after its list
        snapshot.error = snapshot.unreadable.front().error;
    } else {
        snapshot.status = HostSnapshot::Status::Partial;
        snapshot.error = partialError(snapshot);
    }
}

void markUnfinished(
    HostSnapshot& snapshot, const std::function<Error(const QString& request)>& unanswered, const Error& imagesReason)
{
    markUnfinishedSection(snapshot.images, imagesReason);
    markUnfinishedSection(snapshot.volumes, unanswered(u"GET /volumes"_s));
    markUnfinishedSection(snapshot.networks, unanswered(u"GET /networks"_s));
    if (snapshot.processesAsked) {
        markUnfinishedSection(snapshot.imageTags, unanswered(u"GET /images/json"_s));
    }
}

Error cancelledError()
{
    return {Error::Kind::Cancelled, {QT_TRANSLATE_NOOP("Hull", "The reading was cancelled."), {}}, {}, {}, {}, 0};
}

Error hiddenError(const Error& answer)
{
    Error error;
    error.kind = Error::Kind::HttpError;
    error.message = {
        QT_TRANSLATE_NOOP("Hull", "The engine lists the container, but answers \"not found\" when asked for it."), {}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "A proxy stands before the engine and hides it."), {}};
    error.remedy = {
        QT_TRANSLATE_NOOP("Hull", "Allow GET /containers/<id>/json there, or use the engine's own socket."), {}};
    error.detail = answer.detail;
    error.httpStatus = answer.httpStatus;
    return error;
}

} // namespace Hull
