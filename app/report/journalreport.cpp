// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/journalreport.h"

#include "app/report/changejson.h"
#include "app/report/textlayout.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! As an outcome says it: what is open is pending.
QString resultText(const TransactionRecord& record)
{
    return record.isOpen() ? u"pending"_s : transactionResultName(record.result);
}

} // namespace

QByteArray journalJson(const std::vector<TransactionRecord>& records, JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginObject();
    json.member("schema"_L1, u"hullwright.journal/1");
    json.key("transactions"_L1);
    json.beginArray();
    for (const TransactionRecord& record : records) {
        json.beginObject();
        json.member("id"_L1, record.id);
        json.member("host"_L1, record.host.value);
        json.member("container"_L1, record.name);
        json.member("user"_L1, record.user);
        json.member("started"_L1, record.started.toUTC().toString(Qt::ISODateWithMs));
        json.key("finished"_L1);
        if (record.finished.isValid()) {
            json.string(record.finished.toUTC().toString(Qt::ISODateWithMs));
        } else {
            json.null();
        }
        json.member("outcome"_L1, resultText(record));
        json.key("reason"_L1);
        if (record.reason.isEmpty()) {
            json.null();
        } else {
            json.string(record.reason);
        }
        json.flag("parked"_L1, !record.isOpen() && record.keepsOriginal);
        json.key("rules"_L1);
        json.beginArray();
        for (const QString& rule : record.rules) {
            json.string(rule);
        }
        json.endArray();
        writeChanges(json, record.changes);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray journalText(const std::vector<TransactionRecord>& records, const TableLayout& layout)
{
    if (records.empty()) {
        return "Nothing was ever changed.\n";
    }
    constexpr int timeWidth = 20;
    constexpr int resultWidth = 10;
    const int width = std::max(40, layout.width - timeWidth - resultWidth - 4);
    QString text;
    for (const TransactionRecord& record : records) {
        QString what =
            u"%1 on %2, by %3: %4"_s.arg(record.name, record.host.value, record.user, record.rules.join(", "_L1));
        if (!record.reason.isEmpty()) {
            what += u". "_s + record.reason;
        }
        text += tableRow(0,
            {{record.started.toUTC().toString(Qt::ISODate), timeWidth}, {resultText(record), resultWidth},
                {printable(what), width}});
    }
    return text.toUtf8();
}

} // namespace Hull
