// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/kindexpectations.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Hull::Test {

//! One `hullctl scan … --format json` of a single host.
class LiveScan
{
public:
    //! Runs it with the profile full, or what the arguments name; in the mount namespace of a process if one is named.
    explicit LiveScan(const QString& url, const QStringList& arguments = {}, qint64 mountsOf = 0);

    [[nodiscard]] QByteArray problem() const { return m_problem; } //!< no JSON of a scan; else empty
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] QJsonObject host() const { return m_host; }
    [[nodiscard]] QJsonObject engine() const { return m_host.value(u"engine").toObject(); }
    [[nodiscard]] QString status() const { return m_host.value(u"status").toString(); }
    [[nodiscard]] QString errorKind() const; //!< empty when there is no error
    [[nodiscard]] QStringList containerNames() const;
    [[nodiscard]] QJsonObject container(const QString& name) const; //!< empty when there is none
    [[nodiscard]] Circumstances circumstances() const;
    [[nodiscard]] QByteArray withoutTimes() const; //!< the bytes as printed, but for when the scan ran

private:
    QByteArray m_problem;
    QByteArray m_output;
    QJsonObject m_host;
    int m_exitCode = -1;
};

//! The entry whose value under that key is the given one; empty when there is none.
[[nodiscard]] QJsonObject entryOf(const QJsonArray& list, const QString& key, const QString& value);

[[nodiscard]] QMap<QString, Verdict> verdictsOf(const QJsonObject& containerOrHost); //!< by rule id

[[nodiscard]] QString hullctlProgram();

} // namespace Hull::Test
