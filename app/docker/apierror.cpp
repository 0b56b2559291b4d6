// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/apierror.h"

#include "app/docker/apiversion.h"
#include "app/docker/parse.h"

#include <QRegularExpression>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 500; // characters

QString detailOf(const HttpResponse& response)
{
    const QString message = parseErrorMessage(response.body);
    QString status = u"HTTP %1"_s.arg(response.status);
    if (message.isEmpty()) {
        return status; // foreign text: nobody knows what stands in it
    }
    return status + u": "_s + message.left(longestDetail).simplified();
}

Message remedyOfServerError()
{
    return {
        QT_TRANSLATE_NOOP("Hull", "Try again; if it stays, look at the engine's log (`journalctl -u docker`)."), {}};
}

//! Filters let requests through by the beginning of the path: "/exec" of "/v1.41/exec/0123…/json".
Message remedyOfRefusal(const QString& subject)
{
    static const QRegularExpression beginning(u"^(?:/v[0-9.]+)?(/[^/?]+)"_s);
    const QString refused = beginning.match(subject).captured(1);
    if (refused.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Hull",
                    "Allow GET requests to /_ping, /version, /info, /events, /containers, /exec, /images, /networks, "
                    "/volumes and /services, or use the engine's own socket."),
            {}};
    }
    return {QT_TRANSLATE_NOOP("Hull",
                "Allow GET requests to %1, or use the engine's own socket. All that is read: /_ping, /version, /info, "
                "/events, /containers, /exec, /images, /networks, /volumes and /services."),
        {refused}};
}

//! The engine's own words are in the detail; the version is agreed on anew by itself, so this is seen where that fails.
void tellVersionRefused(Error& error, ApiVersion bound)
{
    const bool isTooNew = error.detail.contains("is too new"_L1, Qt::CaseInsensitive);
    error.message = isTooNew
        ? Message{QT_TRANSLATE_NOOP("Hull", "The engine refuses our version of its API: it speaks %1 at most."),
            {bound.text()}}
        : Message{QT_TRANSLATE_NOOP("Hull", "The engine refuses our version of its API: it asks for %1 or newer."),
            {bound.text()}};
    error.cause = {QT_TRANSLATE_NOOP("Hull",
                       "It was upgraded or replaced, or a proxy hands requests to engines of several versions."),
        {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Read the host again: the version is agreed on anew."), {}};
}

} // namespace

Error apiError(const HttpResponse& response, const QString& subject)
{
    Error error;
    error.httpStatus = response.status;
    error.detail = detailOf(response);
    switch (response.status) {
    case 401:
    case 403:
        error.kind = Error::Kind::Forbidden;
        error.message = {QT_TRANSLATE_NOOP("Hull", "The engine does not allow reading %1."), {subject}};
        error.cause = {
            QT_TRANSLATE_NOOP("Hull", "An authorisation plugin or a filtering proxy stands before the engine."), {}};
        error.remedy = remedyOfRefusal(subject);
        break;
    case 404:
        error.kind = Error::Kind::Gone;
        error.message = {QT_TRANSLATE_NOOP("Hull", "The engine knows no %1."), {subject}};
        error.cause = {QT_TRANSLATE_NOOP("Hull", "It was removed in the meantime."), {}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Read the host again to see what is there now."), {}};
        break;
    default:
        error.kind = Error::Kind::HttpError;
        error.message = {QT_TRANSLATE_NOOP("Hull", "The engine could not read %1 (HTTP %2)."),
            {subject, QString::number(response.status)}};
        error.cause = {QT_TRANSLATE_NOOP("Hull", "The engine reports: %1"), {error.detail}};
        error.remedy = remedyOfServerError();
        break;
    }
    if (const std::optional<ApiVersion> bound = apiBoundOfRefusal(error.detail); bound && response.status == 400) {
        tellVersionRefused(error, *bound);
    }
    return error;
}

Error notDockerError(const QString& address)
{
    return {Error::Kind::NotDocker, {QT_TRANSLATE_NOOP("Hull", "What answers at %1 is no Docker engine."), {address}},
        {QT_TRANSLATE_NOOP("Hull", "A web server or another program listens there."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Name the socket or address of the Docker engine."), {}}, {}, 0};
}

} // namespace Hull
