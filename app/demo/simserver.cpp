// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simserver.h"

#include "app/demo/simconnection.h"

#include <QFile>
#include <QLocalSocket>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSocketPathBytes = 107;
constexpr int pendingConnections = 256; // a client may open four to each of many engines at once

} // namespace

QByteArray SimRequest::queryValue(const QByteArray& name) const
{
    const QByteArrayList items = query.split('&');
    for (const QByteArray& item : items) {
        const qsizetype equals = item.indexOf('=');
        if ((equals < 0 ? item : item.left(equals)) == name) {
            QByteArray value = equals < 0 ? QByteArray("") : item.mid(equals + 1);
            return QByteArray::fromPercentEncoding(value.replace('+', ' '));
        }
    }
    return {};
}

SimServer::SimServer(SimHandler& handler, QObject* parent)
    : QObject(parent)
    , m_handler(handler)
    , m_server(this)
{
    m_server.setMaxPendingConnections(pendingConnections);
    m_server.setListenBacklogSize(pendingConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SimServer::greet);
}

SimServer::~SimServer() = default; // QLocalServer takes its socket's file away

Result<QString> SimServer::listen(const QString& path)
{
    Error error;
    error.kind = Error::Kind::Internal;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The demo's engine cannot listen at %1."), {path}};
    if (QFile::encodeName(path).size() > maxSocketPathBytes) {
        error.cause = {QT_TRANSLATE_NOOP("Hull", "The path of a socket may have at most %1 bytes."),
            {QString::number(maxSocketPathBytes)}};
        error.remedy = {
            QT_TRANSLATE_NOOP("Hull", "Set XDG_RUNTIME_DIR or TMPDIR to a folder with a shorter path."), {}};
        return error;
    }
    if (!m_server.listen(path)) {
        error.detail = m_server.errorString();
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Check that the folder exists and can be written."), {}};
        return error;
    }
    return socketPath();
}

void SimServer::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        ++m_connectionCount;
        if (m_handler.accepts()) {
            new SimConnection(*this, socket); // a child of this server
        } else {
            socket->abort();
            socket->deleteLater();
        }
    }
}

} // namespace Hull
