// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historystore.h"

#include "app/base/deflate.h"
#include "app/history/contentstore.h"
#include "app/history/historyrows.h"
#include "app/history/historytables.h"
#include "app/history/scanassembly.h"
#include "app/history/scanreader.h"
#include "app/history/scansplitter.h"
#include "app/journal/statefolder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String fileName = "/history.sqlite"_L1;
constexpr qsizetype largestFrame = 128 * 1024 * 1024; // as a whole snapshot

QByteArray hashOf(const QByteArray& json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256);
}

std::function<void(const QSqlQuery&)> numberInto(qint64& target)
{
    return [&target](const QSqlQuery& row) {
        target = row.value(0).toLongLong();
    };
}

QString idsText(const std::vector<qint64>& ids)
{
    QStringList numbers;
    for (const qint64 id : ids) {
        numbers.append(QString::number(id));
    }
    return numbers.join(u',');
}

std::vector<qint64> idsFrom(const QString& text)
{
    std::vector<qint64> ids;
    for (const QString& number : text.split(u',', Qt::SkipEmptyParts)) {
        ids.push_back(number.toLongLong());
    }
    return ids;
}

Error noSuchScan(qint64 id)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The history holds no scan %1."), {QString::number(id)}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "\"hullctl snapshot list\" shows those that it holds."), {}}};
}

//! Writes the hosts of a scan; their ids.
Result<std::vector<qint64>> putHosts(ContentStore& contents, const SplitScan& split)
{
    std::vector<QByteArrayView> sample;
    for (const SplitObject& host : split.hosts) {
        sample.insert(sample.end(), host.elements.begin(), host.elements.end());
    }
    if (const std::optional<Error> error = contents.learn(sample)) {
        return *error;
    }
    std::vector<qint64> ids;
    for (const SplitObject& host : split.hosts) {
        const Result<std::vector<qint64>> containers = contents.put(host.elements);
        if (!containers) {
            return containers.error();
        }
        const Result<qint64> id = contents.put({host.head.toByteArray(), host.tail.toByteArray(), *containers});
        if (!id) {
            return id.error();
        }
        ids.push_back(*id);
    }
    return ids;
}

QByteArray joinedParts(const Content& content, const QHash<qint64, Content>& parts)
{
    QByteArrayList texts;
    for (const qint64 id : content.parts) {
        texts.append(parts[id].head);
    }
    return joined(content.head, texts, content.tail);
}

//! The contents of those ids, and what they hold.
std::vector<qint64> partsOf(const QHash<qint64, Content>& contents)
{
    std::vector<qint64> ids;
    for (const Content& content : contents) {
        ids.insert(ids.end(), content.parts.begin(), content.parts.end());
    }
    return ids;
}

} // namespace

//! What stands around the hosts of a scan, and the ids of these.
struct HistoryStore::Frame
{
    Content content;
};

HistoryStore::HistoryStore(QString path)
    : m_path(std::move(path))
    , m_database(std::make_unique<Database>(historyKind()))
{ }

HistoryStore::~HistoryStore() = default;

Result<std::unique_ptr<HistoryStore>> HistoryStore::open(const QString& stateDirectory)
{
    std::unique_ptr<HistoryStore> store(new HistoryStore(stateDirectory + fileName));
    if (const QString problem = makePrivateFolder(stateDirectory); !problem.isEmpty()) {
        return historyKind().unwritable(stateDirectory, problem);
    }
    if (const std::optional<Error> error = store->m_database->open(store->m_path, Database::Access::ReadWrite)) {
        return *error;
    }
    return Result<std::unique_ptr<HistoryStore>>(std::move(store));
}

Result<std::unique_ptr<HistoryStore>> HistoryStore::openReadOnly(const QString& stateDirectory)
{
    std::unique_ptr<HistoryStore> store(new HistoryStore(stateDirectory + fileName));
    const QFileInfo file(store->m_path);
    if (!file.exists() || file.size() == 0) {
        store->m_database.reset();
        return Result<std::unique_ptr<HistoryStore>>(std::move(store));
    }
    if (const std::optional<Error> error = store->m_database->open(store->m_path, Database::Access::ReadOnly)) {
        return *error;
    }
    return Result<std::unique_ptr<HistoryStore>>(std::move(store));
}

Result<qint64> HistoryStore::keep(const QByteArray& scanJson, Origin origin)
{
    const Result<RecordedScan> scan = readScan(scanJson);
    if (!scan) {
        return scan.error();
    }
    const std::optional<SplitScan> split = splitScan(scanJson); // which readScan() could
    HistoryEntry entry = entryOf(*scan);
    entry.kept = QDateTime::currentDateTimeUtc();
    entry.wasImported = origin == Origin::Import;
    entry.size = scanJson.size();
    qint64 id = 0;
    const std::optional<Error> error = m_database->write([&](Database& database) -> std::optional<Error> {
        ContentStore contents(database);
        const Result<std::vector<qint64>> hosts = putHosts(contents, *split);
        if (!hosts) {
            return hosts.error();
        }
        std::optional<Error> failed = contents.hold(*hosts);
        const QByteArrayView head = split->frame.head;
        const QByteArray frame = head.toByteArray() + split->frame.tail.toByteArray();
        if (!failed) {
            QVariantList values = entryValues(entry);
            values.append(QVariantList{hashOf(scanJson), deflated(frame), head.size(), idsText(*hosts)});
            failed = database.run(u"INSERT INTO scans (%1, hash, frame, split, parts) VALUES (%2, ?, ?, ?, ?)"_s.arg(
                                      entryColumns(), entryPlaceholders()),
                values);
        }
        if (!failed) {
            failed = database.read(u"SELECT last_insert_rowid()"_s, {}, numberInto(id));
        }
        return failed ? failed : dropWhatIsBeyond(id);
    });
    return error ? Result<qint64>(*error) : id;
}

Result<qint64> HistoryStore::find(const QByteArray& scanJson) const
{
    qint64 id = 0;
    const std::optional<Error> error = m_database
        ? m_database->read(u"SELECT id FROM scans WHERE hash = ?"_s, {hashOf(scanJson)}, numberInto(id))
        : std::nullopt;
    return error ? Result<qint64>(*error) : id;
}

Result<std::vector<HistoryEntry>> HistoryStore::entries() const
{
    std::vector<HistoryEntry> entries;
    if (!m_database) {
        return entries;
    }
    const std::optional<Error> error = m_database->read(u"SELECT id, %1 FROM scans ORDER BY id"_s.arg(entryColumns()),
        {}, [&entries](const QSqlQuery& row) { entries.push_back(entryFrom(row)); });
    return error ? Result<std::vector<HistoryEntry>>(*error) : entries;
}

Result<HistoryStore::Frame> HistoryStore::frame(qint64 id) const
{
    if (!m_database) {
        return noSuchScan(id);
    }
    bool isThere = false;
    QByteArray packed;
    qsizetype split = 0;
    QString parts;
    const std::optional<Error> error =
        m_database->read(u"SELECT frame, split, parts FROM scans WHERE id = ?"_s, {id}, [&](const QSqlQuery& row) {
            isThere = true;
            packed = row.value(0).toByteArray();
            split = row.value(1).toLongLong();
            parts = row.value(2).toString();
        });
    if (error || !isThere) {
        return error ? *error : noSuchScan(id);
    }
    const Inflated text = inflated(packed, largestFrame);
    if (text.outcome != Inflated::Outcome::Complete || split < 0 || split > text.bytes.size()) {
        return m_database->damaged(u"a scan in it cannot be unpacked"_s);
    }
    return Frame{{text.bytes.first(split), text.bytes.sliced(split), idsFrom(parts)}};
}

Result<QByteArray> HistoryStore::json(qint64 id) const
{
    const Result<Frame> frame = this->frame(id);
    if (!frame) {
        return frame.error();
    }
    ContentStore contents(*m_database);
    Result<QHash<qint64, Content>> hosts = contents.take(frame->content.parts);
    if (!hosts) {
        return hosts.error();
    }
    const Result<QHash<qint64, Content>> containers = contents.take(partsOf(*hosts));
    if (!containers) {
        return containers.error();
    }
    for (Content& host : *hosts) {
        host.head = joinedParts(host, *containers);
    }
    return joinedParts(frame->content, *hosts);
}

Result<std::vector<RecordedScan>> HistoryStore::scans(const std::vector<qint64>& ids) const
{
    std::vector<Frame> frames;
    std::vector<qint64> hostIds;
    for (const qint64 id : ids) {
        Result<Frame> frame = this->frame(id);
        if (!frame) {
            return frame.error();
        }
        hostIds.insert(hostIds.end(), frame->content.parts.begin(), frame->content.parts.end());
        frames.push_back(std::move(*frame));
    }
    if (frames.empty()) {
        return std::vector<RecordedScan>();
    }
    ContentStore contents(*m_database);
    const Result<QHash<qint64, Content>> hosts = contents.take(hostIds);
    if (!hosts) {
        return hosts.error();
    }
    const Result<QHash<qint64, Content>> containers = contents.take(partsOf(*hosts));
    if (!containers) {
        return containers.error();
    }
    ScanAssembly assembly(*hosts, *containers);
    std::vector<RecordedScan> scans;
    for (const Frame& frame : frames) {
        Result<RecordedScan> scan = assembly.scan(frame.content);
        if (!scan) {
            return scan.error();
        }
        scans.push_back(std::move(*scan));
    }
    return scans;
}

Result<std::vector<qint64>> HistoryStore::selectIds(const QString& where, const QVariantList& values) const
{
    std::vector<qint64> ids;
    const std::optional<Error> error = m_database->read(u"SELECT id FROM scans WHERE %1 ORDER BY id"_s.arg(where),
        values, [&ids](const QSqlQuery& row) { ids.push_back(row.value(0).toLongLong()); });
    return error ? Result<std::vector<qint64>>(*error) : ids;
}

std::optional<Error> HistoryStore::drop(const std::vector<qint64>& ids)
{
    ContentStore contents(*m_database);
    for (const qint64 id : ids) {
        const Result<Frame> frame = this->frame(id);
        std::optional<Error> error = frame ? contents.release(frame->content.parts) : frame.error();
        if (!error) {
            error = m_database->run(u"DELETE FROM scans WHERE id = ?"_s, {id});
        }
        if (error) {
            return error;
        }
    }
    return std::nullopt;
}

std::optional<Error> HistoryStore::remove(const std::vector<qint64>& ids)
{
    return m_database->write([this, &ids](Database&) { return drop(ids); });
}

std::optional<Error> HistoryStore::dropWhatIsBeyond(qint64 newest)
{
    const Result<HistoryRetention> limits = retention();
    if (!limits) {
        return limits.error();
    }
    std::vector<qint64> beyond;
    if (limits->scans > 0) {
        // One more than are kept, from the newest: the last of these and all before it go.
        const Result<std::vector<qint64>> surplus =
            selectIds(u"id <= (SELECT id FROM scans ORDER BY id DESC LIMIT 1 OFFSET ?)"_s, {limits->scans});
        if (!surplus) {
            return surplus.error();
        }
        beyond = *surplus;
    }
    if (limits->days > 0) {
        const QString oldest = timeText(QDateTime::currentDateTimeUtc().addDays(-limits->days));
        const qint64 after = beyond.empty() ? 0 : beyond.back();
        const Result<std::vector<qint64>> old =
            selectIds(u"kept < ? AND id > ? AND id <> ?"_s, {oldest, after, newest});
        if (!old) {
            return old.error();
        }
        beyond.insert(beyond.end(), old->begin(), old->end());
    }
    return drop(beyond);
}

Result<HistoryRetention> HistoryStore::retention() const
{
    HistoryRetention retention;
    if (!m_database) {
        return retention;
    }
    const std::optional<Error> error =
        m_database->read(u"SELECT name, value FROM settings"_s, {}, [&retention](const QSqlQuery& row) {
            const QString name = row.value(0).toString();
            if (name == "scans"_L1) {
                retention.scans = row.value(1).toInt();
            } else if (name == "days"_L1) {
                retention.days = row.value(1).toInt();
            }
        });
    return error ? Result<HistoryRetention>(*error) : retention;
}

std::optional<Error> HistoryStore::setRetention(const HistoryRetention& retention)
{
    return m_database->write([&retention](Database& database) {
        return database.run(u"INSERT OR REPLACE INTO settings (name, value) VALUES ('scans', ?), ('days', ?)"_s,
            {retention.scans, retention.days});
    });
}

} // namespace Hull
