// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/cuttingproxy.h"

#include <QLocalSocket>

#include <utility>

namespace Hull::Test {

//! One client's connection and the one to the engine that belongs to it; goes when either side does.
class ProxiedConnection : public QObject
{
public:
    ProxiedConnection(CuttingProxy& proxy, QLocalSocket* client, const QString& engineSocket)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_client(client)
    {
        m_client->setParent(this);
        connect(m_client, &QLocalSocket::readyRead, this, [this] { takeRequest(); });
        connect(&m_engine, &QLocalSocket::readyRead, this, [this] { takeAnswer(); });
        connect(m_client, &QLocalSocket::disconnected, this, [this] { deleteLater(); });
        connect(&m_engine, &QLocalSocket::disconnected, this, [this] { m_client->disconnectFromServer(); });
        m_engine.connectToServer(engineSocket);
        takeRequest();
    }

private:
    void takeRequest()
    {
        m_in += m_client->readAll();
        while (!m_in.isEmpty()) {
            if (m_bodyLeft > 0) {
                const qsizetype part = std::min<qsizetype>(m_bodyLeft, m_in.size());
                pass(m_in.left(part));
                m_in.remove(0, part);
                m_bodyLeft -= part;
                continue;
            }
            const qsizetype end = m_in.indexOf("\r\n\r\n");
            if (end < 0) {
                return;
            }
            const QByteArray head = m_in.left(end + 4);
            m_in.remove(0, head.size());
            m_bodyLeft = bodyLength(head);
            m_fate = m_proxy.fateOf(head.left(head.indexOf("\r\n")));
            if (m_fate == CuttingProxy::Fate::Drop && m_proxy.breaksConnections()) {
                m_client->abort();
                return;
            }
            pass(head);
        }
    }

    static qsizetype bodyLength(const QByteArray& head)
    {
        const QByteArray lower = head.toLower();
        const qsizetype at = lower.indexOf("content-length:");
        return at < 0 ? 0 : lower.mid(at + 15, lower.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
    }

    void pass(const QByteArray& bytes)
    {
        if (m_fate != CuttingProxy::Fate::Drop) {
            m_engine.write(bytes);
        }
    }

    void takeAnswer()
    {
        const QByteArray bytes = m_engine.readAll();
        if (bytes.isEmpty()) {
            return;
        }
        if (m_fate == CuttingProxy::Fate::PassAndCut) {
            m_fate = CuttingProxy::Fate::Drop;
            m_proxy.cut();
            if (m_proxy.breaksConnections()) {
                m_client->abort();
            }
        } else if (m_fate == CuttingProxy::Fate::Pass) {
            m_client->write(bytes);
        }
    }

    CuttingProxy& m_proxy;
    QLocalSocket* m_client;
    QLocalSocket m_engine;
    QByteArray m_in;
    qsizetype m_bodyLeft = 0;
    CuttingProxy::Fate m_fate = CuttingProxy::Fate::Pass; // of the request under way
};

CuttingProxy::CuttingProxy(const QString& engineSocket, QObject* parent)
    : QObject(parent)
    , m_engineSocket(engineSocket)
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* client = m_server.nextPendingConnection()) {
            new ProxiedConnection(*this, client, m_engineSocket); // a child of this
        }
    });
}

bool CuttingProxy::listen(const QString& path)
{
    return m_server.listen(path);
}

void CuttingProxy::passAll()
{
    m_changes.clear();
    m_cutAt = 0;
    m_onCut = {};
    m_race = {};
    m_hasCut = false;
}

void CuttingProxy::raceBefore(const QByteArray& text, std::function<void()> race)
{
    passAll();
    m_raceText = text;
    m_race = std::move(race);
}

void CuttingProxy::cutAt(int change, Cut cut, std::function<void()> onCut)
{
    passAll();
    m_cutAt = change;
    m_cut = cut;
    m_onCut = std::move(onCut);
}

void CuttingProxy::loseOne(int change, Cut cut)
{
    cutAt(change, cut, {});
}

CuttingProxy::Fate CuttingProxy::fateOf(const QByteArray& requestLine)
{
    if (m_hasCut && !breaksConnections()) {
        return Fate::Drop;
    }
    // A plan tries whether calls get through, on a container that cannot exist.
    const bool isProbe = requestLine.contains("/containers/.hullwright-probe");
    if (isProbe || requestLine.startsWith("GET ") || requestLine.startsWith("HEAD ")) {
        return Fate::Pass;
    }
    m_changes += requestLine;
    if (m_race && requestLine.contains(m_raceText)) {
        std::exchange(m_race, {})();
    }
    if (m_changes.size() != m_cutAt) {
        return Fate::Pass;
    }
    if (m_cut == Cut::After) {
        return Fate::PassAndCut;
    }
    cut();
    return Fate::Drop;
}

void CuttingProxy::cut()
{
    m_hasCut = true;
    if (m_onCut) {
        m_onCut();
    }
}

} // namespace Hull::Test
