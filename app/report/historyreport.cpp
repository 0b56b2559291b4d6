// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/historyreport.h"

#include "app/report/textlayout.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array counted{Severity::Critical, Severity::High, Severity::Medium, Severity::Low};

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void member(JsonWriter& json, QLatin1String name, const QDateTime& time)
{
    json.key(name);
    if (time.isValid()) {
        json.string(timeText(time));
    } else {
        json.null();
    }
}

void writeEntry(JsonWriter& json, const HistoryEntry& entry)
{
    json.beginObject();
    json.member("id"_L1, entry.id);
    member(json, "kept"_L1, entry.kept);
    json.flag("imported"_L1, entry.wasImported);
    json.flag("demo"_L1, entry.isDemo);
    member(json, "started"_L1, entry.started);
    member(json, "finished"_L1, entry.finished);
    json.member("profile"_L1, entry.profile);
    json.key("hosts"_L1);
    json.beginArray();
    for (const QString& host : entry.hosts) {
        json.string(host);
    }
    json.endArray();
    json.member("incompleteHosts"_L1, entry.incompleteHosts);
    json.member("containers"_L1, entry.containers);
    json.key("open"_L1);
    json.beginObject();
    for (const Severity severity : counted) {
        json.key(severityName(severity));
        json.number(entry.open.of(severity));
    }
    json.endObject();
    json.member("waived"_L1, entry.waived);
    json.member("bytes"_L1, entry.size);
    json.endObject();
}

QString entryText(const HistoryEntry& entry)
{
    QStringList open;
    for (const Severity severity : counted) {
        open.append(QString::number(entry.open.of(severity)) + u' ' + severityName(severity));
    }
    QStringList notes;
    if (entry.isDemo) {
        notes.append(u"simulated"_s);
    }
    if (entry.wasImported) {
        notes.append(u"imported"_s);
    }
    if (entry.incompleteHosts > 0) {
        notes.append(u"%1 not read completely"_s.arg(entry.incompleteHosts));
    }
    const QString note = notes.isEmpty() ? QString() : u" ("_s + notes.join(", "_L1) + u')';
    return u"%1%2: %3 containers; open: %4"_s.arg(
        printable(entry.hosts.join(", "_L1)), note, QString::number(entry.containers), open.join(", "_L1));
}

} // namespace

QByteArray historyJson(const std::vector<HistoryEntry>& entries, JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginObject();
    json.member("schema"_L1, u"hullwright.history/1");
    json.key("scans"_L1);
    json.beginArray();
    for (const HistoryEntry& entry : entries) {
        writeEntry(json, entry);
    }
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray historyTable(const std::vector<HistoryEntry>& entries, const TableLayout& layout)
{
    if (entries.empty()) {
        return "The history holds no scan.\n";
    }
    constexpr int timeWidth = 20;
    const int idWidth = static_cast<int>(QString::number(entries.back().id).size());
    const int width = std::max(40, layout.width - timeWidth - idWidth - 4);
    QString text;
    for (const HistoryEntry& entry : entries) {
        const QString id = QString::number(entry.id).rightJustified(idWidth);
        text += tableRow(0, {{id, idWidth}, {timeText(entry.started), timeWidth}, {entryText(entry), width}});
    }
    return text.toUtf8();
}

} // namespace Hull
