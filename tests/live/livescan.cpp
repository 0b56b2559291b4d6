// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/livescan.h"

#include "tests/support/realengine.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Hull::Test {

using namespace Qt::StringLiterals;

QJsonObject entryOf(const QJsonArray& list, const QString& key, const QString& value)
{
    for (const QJsonValue& entry : list) {
        if (entry[key].toString() == value) {
            return entry.toObject();
        }
    }
    return {};
}

QString hullctlProgram()
{
    return QStringLiteral(HULLCTL_PATH);
}

LiveScan::LiveScan(const QString& url, const QStringList& arguments, qint64 mountsOf)
{
    QStringList all{hullctlProgram(), u"scan"_s, u"-H"_s, url, u"--profile"_s, u"full"_s, u"--format"_s, u"json"_s};
    all += arguments;
    if (mountsOf != 0) {
        all = QStringList{u"nsenter"_s, u"-t"_s, QString::number(mountsOf), u"-m"_s} + all;
    }
    const Finished run = runProgram(all.first(), all.mid(1));
    m_exitCode = run.exitCode;
    m_output = run.out;
    const QJsonArray hosts = QJsonDocument::fromJson(run.out).object().value(u"hosts").toArray();
    if (hosts.size() != 1) {
        m_problem = all.join(u' ').toUtf8() + " ended with " + QByteArray::number(run.exitCode) + ": " + run.err
            + run.out.left(500);
        return;
    }
    m_host = hosts.first().toObject();
}

QString LiveScan::errorKind() const
{
    return m_host.value(u"error").toObject().value(u"kind").toString();
}

QStringList LiveScan::containerNames() const
{
    QStringList names;
    for (const QJsonValue& container : m_host.value(u"containers").toArray()) {
        names += container[u"name"].toString();
    }
    return names;
}

QJsonObject LiveScan::container(const QString& name) const
{
    return entryOf(m_host.value(u"containers").toArray(), u"name"_s, name);
}

Circumstances LiveScan::circumstances() const
{
    const QJsonObject facts = engine();
    return {.kernel = true,
        .live = true,
        .cgroup2 = facts.value(u"cgroup").toString() == u"2",
        .apparmor = facts.value(u"apparmor").toBool(),
        .selinux = facts.value(u"selinux").toBool()};
}

QByteArray LiveScan::withoutTimes() const
{
    QString text = QString::fromUtf8(m_output);
    static const QRegularExpression times(uR"re("(started|finished)": ?"[^"]*")re"_s);
    return text.remove(times).toUtf8();
}

QMap<QString, Verdict> verdictsOf(const QJsonObject& containerOrHost)
{
    QMap<QString, Verdict> verdicts;
    for (const QJsonValue& result : containerOrHost.value(u"results").toArray()) {
        const QString rule = result[u"rule"].toString();
        const QJsonObject finding = entryOf(containerOrHost.value(u"findings").toArray(), u"rule"_s, rule);
        verdicts.insert(rule,
            {result[u"result"].toString(), finding.value(u"severity").toString(), finding.value(u"status").toString(),
                finding.value(u"certainty").toString()});
    }
    return verdicts;
}

} // namespace Hull::Test
