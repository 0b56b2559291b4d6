// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QLocalServer>
#include <QObject>

#include <functional>

namespace Hull::Test {

/*!
 * Stands between a client and an engine's socket and passes everything on, but for one call that changes something,
 * whose connection it breaks. Needs the event loop of the thread that it lives in.
 */
class CuttingProxy : public QObject
{
    Q_OBJECT

public:
    enum class Cut {
        Before, //!< the engine never gets the call
        After, //!< the engine carries it out, and its answer gets lost
    };

    explicit CuttingProxy(const QString& engineSocket, QObject* parent = nullptr);

    [[nodiscard]] bool listen(const QString& path);

    void passAll(); //!< cuts nothing any more; counts the changes from here on
    //! From 1 on. Nothing is passed on any more after it; onCut is called at that moment.
    void cutAt(int change, Cut cut, std::function<void()> onCut);
    void loseOne(int change, Cut cut); //!< the same, but what follows is passed on again

    //! Calls race, once, when a change comes whose first line contains that text, and passes the change on after it.
    void raceBefore(const QByteArray& text, std::function<void()> race);

    [[nodiscard]] const QByteArrayList& changes() const { return m_changes; } //!< "POST /v1.41/containers/…"
    [[nodiscard]] bool hasCut() const { return m_hasCut; }

private:
    friend class ProxiedConnection;
    //! What becomes of the request with that first line.
    enum class Fate { Pass, Drop, PassAndCut };
    [[nodiscard]] Fate fateOf(const QByteArray& requestLine);
    void cut();
    [[nodiscard]] bool breaksConnections() const { return !m_onCut; }

    const QString m_engineSocket;
    QLocalServer m_server;
    QByteArrayList m_changes;
    int m_cutAt = 0;
    Cut m_cut = Cut::Before;
    std::function<void()> m_onCut;
    QByteArray m_raceText;
    std::function<void()> m_race;
    bool m_hasCut = false;
};

} // namespace Hull::Test
