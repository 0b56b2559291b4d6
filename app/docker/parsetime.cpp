// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/parse.h"

#include <QTimeZone>

namespace Hull {

namespace {

//! Two or more digits at a fixed place; -1 when they are none.
int digits(std::string_view text, size_t from, size_t count)
{
    if (text.size() < from + count) {
        return -1;
    }
    int number = 0;
    for (const char c : text.substr(from, count)) {
        if (c < '0' || c > '9') {
            return -1;
        }
        number = number * 10 + (c - '0');
    }
    return number;
}

//! Milliseconds of ".123456789", and how long that text is.
std::pair<int, size_t> fraction(std::string_view text)
{
    if (text.empty() || text.front() != '.') {
        return {0, 0};
    }
    int milliseconds = 0;
    int weight = 100;
    size_t length = 1;
    for (; length < text.size() && text[length] >= '0' && text[length] <= '9'; ++length) {
        milliseconds += (text[length] - '0') * weight;
        weight /= 10;
    }
    return {milliseconds, length};
}

//! "Z", "+02:00" or "-05:30" in minutes; false: something else.
bool offsetMinutes(std::string_view text, int& minutes)
{
    minutes = 0;
    if (text == "Z") {
        return true;
    }
    const int hour = digits(text, 1, 2);
    const int minute = digits(text, 4, 2);
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':' || hour < 0 || minute < 0) {
        return false;
    }
    minutes = (hour * 60 + minute) * (text[0] == '-' ? -1 : 1);
    return true;
}

} // namespace

// QDateTime::fromString() knows no nanoseconds and takes longer than all the rest of a container's document.
QDateTime parseTime(std::string_view text)
{
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2));
    if (!date.isValid() || !time.isValid() || date.year() == 1 || (text[10] != 'T' && text[10] != 't')) {
        return {};
    }
    const auto [milliseconds, length] = fraction(text.substr(19));
    int offset = 0;
    if (!offsetMinutes(text.substr(19 + length), offset)) {
        return {};
    }
    constexpr qint64 julianDayOfEpoch = 2440588; // 1970-01-01
    const qint64 day = date.toJulianDay() - julianDayOfEpoch;
    const qint64 msecs = day * 86'400'000 + time.msecsSinceStartOfDay() + milliseconds - qint64(offset) * 60'000;
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
}

} // namespace Hull
