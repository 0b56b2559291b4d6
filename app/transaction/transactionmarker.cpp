// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/transactionmarker.h"

#include <QCryptographicHash>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200; // of a file on the host, with room for what the engine adds

QString label(const char* name)
{
    return u"io.github.hullwright."_s + QLatin1String(name);
}

} // namespace

QString markerPrefix()
{
    return u"hulltx_"_s;
}

QString markerName(const QString& container)
{
    const bool fits = container.size() <= longestName;
    return markerPrefix()
        + (fits ? container
                : QString::fromLatin1(
                    QCryptographicHash::hash(container.toUtf8(), QCryptographicHash::Sha256).toHex()));
}

Marker markerFor(const TransactionRecord& record, const QDateTime& now)
{
    Marker marker;
    marker.name = markerName(record.name);
    marker.labels = {{label("transaction"), record.id}, {label("user"), record.user},
        {label("started"), now.toUTC().toString(Qt::ISODateWithMs)}, {label("name"), record.name},
        {label("original"), record.original.value}, {label("state"), containerStateName(record.state)},
        {label("policy"), record.restartPolicy.name},
        {label("retries"), QString::number(record.restartPolicy.maximumRetryCount)},
        {label("removesItself"), record.removesItself ? u"yes"_s : u"no"_s}, {label("older"), record.older.value},
        {label("copiesBack"), record.copiesBack ? u"yes"_s : u"no"_s}};
    return marker;
}

std::optional<TransactionRecord> recordFromMarker(const Marker& marker, const HostId& host)
{
    TransactionRecord record;
    record.host = host;
    record.id = markerOwner(marker);
    record.user = marker.labels.value(label("user"));
    record.started = QDateTime::fromString(marker.labels.value(label("started")), Qt::ISODateWithMs).toUTC();
    record.name = marker.labels.value(label("name"));
    record.original.value = marker.labels.value(label("original"));
    record.state = containerStateFromText(marker.labels.value(label("state")));
    record.restartPolicy = {marker.labels.value(label("policy")), marker.labels.value(label("retries")).toInt()};
    record.removesItself = marker.labels.value(label("removesItself")) == "yes"_L1;
    record.older.value = marker.labels.value(label("older"));
    record.copiesBack = marker.labels.value(label("copiesBack")) == "yes"_L1;
    const bool isWhole = !record.id.isEmpty() && !record.original.isEmpty() && marker.name == markerName(record.name);
    return isWhole ? std::optional(record) : std::nullopt;
}

QString markerOwner(const Marker& marker)
{
    return marker.labels.value(label("transaction"));
}

} // namespace Hull
