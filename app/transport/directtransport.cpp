// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/directtransport.h"

#include "app/transport/transporterror.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

/*!
 * A host name of its own for each socket: a digest, since a path is no valid host name. The file behind the path is
 * part of it: where another engine has taken the place, a kept connection still leads to the old one.
 */
QString madeUpHost(const QString& socketPath)
{
    struct stat status = {};
    QByteArray identity = socketPath.toUtf8();
    if (::stat(QFile::encodeName(socketPath).constData(), &status) == 0) {
        identity +=
            '\0' + QByteArray::number(quint64{status.st_dev}) + ':' + QByteArray::number(quint64{status.st_ino});
    }
    const QByteArray digest = QCryptographicHash::hash(identity, QCryptographicHash::Sha256);
    return u"http://h"_s + QString::fromLatin1(digest.first(8).toHex());
}

Error unsupported(const Host& host)
{
    Error error;
    error.kind = Error::Kind::Unsupported;
    error.message = {QT_TRANSLATE_NOOP("Hull", "This version cannot connect to %1."), {host.endpoint}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "There is no way to engines of this kind yet."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull",
                        "Run `hullctl scan` on that host, or save `docker inspect $(docker ps -aq)` there to a file "
                        "and open that (hullctl: --from-file)."),
        {}};
    return error;
}

} // namespace

Result<Endpoint> openDirect(const Host& host)
{
    switch (host.kind) {
    case EndpointKind::Unix:
    case EndpointKind::Demo: {
        Error error = socketError(host.socketPath, 0);
        if (error.kind != Error::Kind::None) {
            return error;
        }
        return Endpoint{host.socketPath, madeUpHost(host.socketPath)};
    }
    case EndpointKind::Tcp:
    case EndpointKind::Tls:
    case EndpointKind::Ssh:
    case EndpointKind::File:
        break;
    }
    return unsupported(host);
}

DirectTransport::DirectTransport(Host host, QObject* parent)
    : Transport(parent)
    , m_host(std::move(host))
{ }

RequestHandle DirectTransport::open(const QObject* context, Handler<Endpoint> handler)
{
    return answerLater(openDirect(m_host), context, std::move(handler));
}

} // namespace Hull
