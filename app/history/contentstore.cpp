// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/contentstore.h"

#include "app/base/deflate.h"
#include "app/journal/database.h"

#include <QCryptographicHash>
#include <QSet>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t valuesPerStatement = 500; // SQLite takes some 30,000; more than a few hundred gains nothing
constexpr qsizetype dictionarySize = 32 * 1024; // as far as deflate looks back
constexpr qsizetype largestContent = 128 * 1024 * 1024; // as a whole snapshot

//! Calls run for the values in groups, each with the text "(?, ?, …)" for them.
template <typename Value>
std::optional<Error> inGroups(const std::vector<Value>& values,
    const std::function<std::optional<Error>(const QString& placeholders, const QVariantList& group)>& run)
{
    for (size_t begin = 0; begin < values.size(); begin += valuesPerStatement) {
        const size_t end = std::min(values.size(), begin + valuesPerStatement);
        QVariantList group;
        QStringList placeholders;
        for (size_t i = begin; i < end; ++i) {
            group.append(QVariant::fromValue(values[i]));
            placeholders.append(u"?"_s);
        }
        if (std::optional<Error> error = run(u'(' + placeholders.join(", "_L1) + u')', group)) {
            return error;
        }
    }
    return std::nullopt;
}

std::vector<qint64> distinct(std::vector<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

//! "12,13,14".
QByteArray idsText(const std::vector<qint64>& ids)
{
    QByteArrayList numbers;
    for (const qint64 id : ids) {
        numbers.append(QByteArray::number(id));
    }
    return numbers.join(',');
}

std::vector<qint64> idsFrom(const QByteArray& text)
{
    std::vector<qint64> ids;
    for (const QByteArray& number : text.isEmpty() ? QByteArrayList() : text.split(',')) {
        ids.push_back(number.toLongLong());
    }
    return ids;
}

//! Of everything in it, with the lengths, so that no two contents look the same.
QByteArray hashOf(QByteArrayView head, QByteArrayView tail, const QByteArray& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(head.size()) + ',' + QByteArray::number(tail.size()) + ':');
    hash.addData(head);
    hash.addData(tail);
    hash.addData(parts);
    return hash.result();
}

} // namespace

//! A content as it stands in the file.
struct ContentStore::Row
{
    QByteArray hash;
    qsizetype size = 0;
    qint64 dictionary = 0;
    QByteArray data;
    qsizetype split = 0;
    QByteArray parts;
};

Result<QHash<QByteArray, qint64>> ContentStore::known(const std::vector<QByteArray>& hashes)
{
    QHash<QByteArray, qint64> ids;
    const std::optional<Error> error =
        inGroups(hashes, [this, &ids](const QString& placeholders, const QVariantList& group) {
            return m_database.read(u"SELECT hash, id FROM contents WHERE hash IN "_s + placeholders, group,
                [&ids](const QSqlQuery& row) { ids.insert(row.value(0).toByteArray(), row.value(1).toLongLong()); });
        });
    return error ? Result<QHash<QByteArray, qint64>>(*error) : ids;
}

Result<qint64> ContentStore::insert(const QByteArray& hash, const Content& content)
{
    std::optional<Error> error = useNewestDictionary();
    const QByteArray text = content.head + content.tail;
    qint64 id = 0;
    if (!error) {
        error = m_database.run(
            u"INSERT INTO contents (hash, size, dictionary, data, split, parts) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {hash, text.size(), m_newest, deflated(text, m_dictionaries.value(m_newest)), content.head.size(),
                deflated(idsText(content.parts))});
    }
    if (!error) {
        error = m_database.read(
            u"SELECT last_insert_rowid()"_s, {}, [&id](const QSqlQuery& row) { id = row.value(0).toLongLong(); });
    }
    if (!error) {
        error = m_database.run(u"INSERT INTO uses (content, number) VALUES (?, 0)"_s, {id});
    }
    return error ? Result<qint64>(*error) : id;
}

Result<std::vector<qint64>> ContentStore::put(const std::vector<QByteArrayView>& texts)
{
    std::vector<QByteArray> hashes;
    hashes.reserve(texts.size());
    for (const QByteArrayView& text : texts) {
        hashes.push_back(hashOf(text, {}, {}));
    }
    Result<QHash<QByteArray, qint64>> ids = known(hashes);
    if (!ids) {
        return ids.error();
    }
    std::vector<qint64> list;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!ids->contains(hashes[i])) {
            const Result<qint64> id = insert(hashes[i], {texts[i].toByteArray(), {}, {}});
            if (!id) {
                return id.error();
            }
            ids->insert(hashes[i], *id);
        }
        list.push_back(ids->value(hashes[i]));
    }
    return list;
}

Result<qint64> ContentStore::put(const Content& content)
{
    const QByteArray hash = hashOf(content.head, content.tail, idsText(content.parts));
    const Result<QHash<QByteArray, qint64>> ids = known({hash});
    if (!ids || ids->contains(hash)) {
        return ids ? Result<qint64>(ids->value(hash)) : Result<qint64>(ids.error());
    }
    const Result<qint64> id = insert(hash, content);
    const std::optional<Error> error = id ? hold(content.parts) : std::nullopt;
    return error ? Result<qint64>(*error) : id;
}

Result<Content> ContentStore::unpacked(const Row& row)
{
    const Result<QByteArray> recurring = dictionary(row.dictionary);
    if (!recurring) {
        return recurring.error();
    }
    const bool isPlausible = row.size >= 0 && row.size <= largestContent && row.split >= 0 && row.split <= row.size;
    const Inflated text = isPlausible ? inflated(row.data, row.size, *recurring) : Inflated();
    const Inflated parts = inflated(row.parts, largestContent);
    if (text.outcome != Inflated::Outcome::Complete || parts.outcome != Inflated::Outcome::Complete
        || text.bytes.size() != row.size) {
        return m_database.damaged(u"a scan in it cannot be unpacked"_s);
    }
    Content content{text.bytes.first(row.split), text.bytes.sliced(row.split), idsFrom(parts.bytes)};
    if (hashOf(content.head, content.tail, parts.bytes) != row.hash) {
        return m_database.damaged(u"a scan in it is not as it was written"_s);
    }
    return content;
}

Result<QHash<qint64, Content>> ContentStore::take(const std::vector<qint64>& ids)
{
    const std::vector<qint64> wanted = distinct(ids);
    std::vector<std::pair<qint64, Row>> rows;
    std::optional<Error> error =
        inGroups(wanted, [this, &rows](const QString& placeholders, const QVariantList& group) {
            return m_database.read(
                u"SELECT id, hash, size, dictionary, data, split, parts FROM contents WHERE id IN "_s + placeholders,
                group, [&rows](const QSqlQuery& row) {
                    rows.emplace_back(row.value(0).toLongLong(),
                        Row{row.value(1).toByteArray(), row.value(2).toLongLong(), row.value(3).toLongLong(),
                            row.value(4).toByteArray(), row.value(5).toLongLong(), row.value(6).toByteArray()});
                });
        });
    if (!error && rows.size() != wanted.size()) {
        error = m_database.damaged(u"a part of a scan is missing"_s);
    }
    if (error) {
        return *error;
    }
    QHash<qint64, Content> contents;
    for (const auto& [id, row] : rows) {
        const Result<Content> content = unpacked(row);
        if (!content) {
            return content.error();
        }
        contents.insert(id, *content);
    }
    return contents;
}

std::optional<Error> ContentStore::hold(const std::vector<qint64>& ids)
{
    return inGroups(distinct(ids), [this](const QString& placeholders, const QVariantList& group) {
        return m_database.run(u"UPDATE uses SET number = number + 1 WHERE content IN "_s + placeholders, group);
    });
}

std::optional<Error> ContentStore::release(const std::vector<qint64>& ids)
{
    std::vector<qint64> unheld;
    std::optional<Error> error =
        inGroups(distinct(ids), [this, &unheld](const QString& placeholders, const QVariantList& group) {
            std::optional<Error> failed =
                m_database.run(u"UPDATE uses SET number = number - 1 WHERE content IN "_s + placeholders, group);
            return failed
                ? failed
                : m_database.read(u"SELECT content FROM uses WHERE number <= 0 AND content IN "_s + placeholders, group,
                    [&unheld](const QSqlQuery& row) { unheld.push_back(row.value(0).toLongLong()); });
        });
    std::vector<std::vector<qint64>> parts; // each holds its own
    if (!error) {
        error = inGroups(unheld, [this, &parts](const QString& placeholders, const QVariantList& group) {
            return m_database.read(
                u"SELECT parts FROM contents WHERE id IN "_s + placeholders, group, [&parts](const QSqlQuery& row) {
                    parts.push_back(idsFrom(inflated(row.value(0).toByteArray(), largestContent).bytes));
                });
        });
    }
    for (const auto& table : {u"uses WHERE content"_s, u"contents WHERE id"_s}) {
        if (!error) {
            error = inGroups(unheld, [this, &table](const QString& placeholders, const QVariantList& group) {
                return m_database.run(u"DELETE FROM %1 IN %2"_s.arg(table, placeholders), group);
            });
        }
    }
    for (size_t i = 0; !error && i < parts.size(); ++i) {
        error = release(parts[i]);
    }
    return error;
}

Result<QByteArray> ContentStore::dictionary(qint64 id)
{
    if (id != 0 && !m_dictionaries.contains(id)) {
        const std::optional<Error> error = m_database.read(u"SELECT data FROM dictionaries WHERE id = ?"_s, {id},
            [this, id](const QSqlQuery& row) { m_dictionaries.insert(id, row.value(0).toByteArray()); });
        if (error) {
            return *error;
        }
        if (!m_dictionaries.contains(id)) {
            return m_database.damaged(u"a part of a scan is missing"_s);
        }
    }
    return m_dictionaries.value(id);
}

std::optional<Error> ContentStore::useNewestDictionary()
{
    if (m_newest >= 0) {
        return std::nullopt;
    }
    qint64 newest = 0;
    std::optional<Error> error = m_database.read(u"SELECT coalesce(max(id), 0) FROM dictionaries"_s, {},
        [&newest](const QSqlQuery& row) { newest = row.value(0).toLongLong(); });
    if (!error) {
        const Result<QByteArray> data = dictionary(newest);
        error = data ? std::nullopt : std::optional(data.error());
    }
    if (!error) {
        m_newest = newest;
    }
    return error;
}

std::optional<Error> ContentStore::learn(const std::vector<QByteArrayView>& texts)
{
    m_newest = -1; // another program may have learnt meanwhile
    if (std::optional<Error> error = useNewestDictionary()) {
        return error;
    }
    QByteArray sample;
    for (const QByteArrayView& text : texts) {
        if (sample.size() + text.size() > dictionarySize) {
            break;
        }
        sample += text;
    }
    if (sample.isEmpty() || sample.size() < m_dictionaries.value(m_newest).size() * 2) {
        return std::nullopt;
    }
    m_newest = -1;
    return m_database.run(u"INSERT INTO dictionaries (data) VALUES (?)"_s, {sample});
}

} // namespace Hull
