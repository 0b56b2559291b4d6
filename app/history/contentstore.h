// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Hull {

class Database;

//! A text of which parts are contents of their own.
struct Content
{
    QByteArray head; //!< what stands before the parts, or the whole text
    QByteArray tail; //!< what stands behind them
    std::vector<qint64> parts; //!< ids of contents
};

/*!
 * Texts in a history, each once, however many hold it. What a call writes belongs to the transaction around it.
 * Errors are the database's.
 */
class ContentStore
{
public:
    explicit ContentStore(Database& database) //!< which outlives it
        : m_database(database)
    { }

    //! The ids of the texts, in their order; those that are new are written, held by nobody yet.
    [[nodiscard]] Result<std::vector<qint64>> put(const std::vector<QByteArrayView>& texts);
    //! The id of a content with parts, which it then holds.
    [[nodiscard]] Result<qint64> put(const Content& content);

    //! Those contents; damaged where one is missing or is not what was written.
    [[nodiscard]] Result<QHash<qint64, Content>> take(const std::vector<qint64>& ids);

    [[nodiscard]] std::optional<Error> hold(const std::vector<qint64>& ids); //!< one more holds each of them
    //! One fewer does. What nobody holds any more goes, and lets go of its parts.
    [[nodiscard]] std::optional<Error> release(const std::vector<qint64>& ids);

    //! Learns from texts what recurs in them, for those that are put afterwards; where it knows as much already, not.
    [[nodiscard]] std::optional<Error> learn(const std::vector<QByteArrayView>& texts);

private:
    struct Row;

    [[nodiscard]] Result<QHash<QByteArray, qint64>> known(const std::vector<QByteArray>& hashes);
    [[nodiscard]] Result<qint64> insert(const QByteArray& hash, const Content& content);
    [[nodiscard]] Result<QByteArray> dictionary(qint64 id);
    [[nodiscard]] std::optional<Error> useNewestDictionary();
    [[nodiscard]] Result<Content> unpacked(const Row& row);

    Database& m_database;
    QHash<qint64, QByteArray> m_dictionaries; //!< by id; 0 is the empty one
    qint64 m_newest = -1; //!< of them; negative: not looked at yet
};

} // namespace Hull
