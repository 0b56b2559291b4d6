// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historytables.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Error unwritable(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnwritable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The history of scans in %1 cannot be used: %2."), {path, reason}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
                       "Check the owner and the permissions of the folder and the room on the disk, or name another "
                       "folder with --state-dir."),
            {}}};
}

Error damaged(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The history of scans %1 is damaged: %2."), {path, reason}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "It is left as it is, so that nothing more of it is lost."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Move the file away: a new history is begun with the next scan."), {}}};
}

Error newer(const QString& path, int version)
{
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP(
                        "Hull", "The history of scans %1 has version %2, which this program is too old for."),
            {path, QString::number(version)}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Use the newer program, or name another folder with --state-dir."), {}}};
}

//! How often a content is held stands apart: it changes often, and content never does.
const QStringList& firstTables()
{
    static const QStringList statements{
        u"CREATE TABLE scans (id INTEGER PRIMARY KEY AUTOINCREMENT, kept TEXT NOT NULL, origin TEXT NOT NULL, demo "
        u"INTEGER NOT NULL, "
        "hash BLOB NOT NULL, size INTEGER NOT NULL, started TEXT NOT NULL, finished TEXT NOT NULL, "
        "profile TEXT NOT NULL, hosts TEXT NOT NULL, incomplete INTEGER NOT NULL, containers INTEGER NOT NULL, "
        "critical INTEGER NOT NULL, high INTEGER NOT NULL, medium INTEGER NOT NULL, low INTEGER NOT NULL, "
        "waived INTEGER NOT NULL, frame BLOB NOT NULL, split INTEGER NOT NULL, parts TEXT NOT NULL)"_s,
        u"CREATE TABLE contents (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, "
        "dictionary INTEGER NOT NULL, data BLOB NOT NULL, split INTEGER NOT NULL, parts BLOB NOT NULL)"_s,
        u"CREATE TABLE uses (content INTEGER PRIMARY KEY, number INTEGER NOT NULL)"_s,
        u"CREATE TABLE dictionaries (id INTEGER PRIMARY KEY, data BLOB NOT NULL)"_s,
        u"CREATE TABLE settings (name TEXT PRIMARY KEY, value INTEGER NOT NULL)"_s,
    };
    return statements;
}

} // namespace

const DatabaseKind& historyKind()
{
    static const DatabaseKind kind{.applicationId = 0x48756c68, // "Hulh"
        .versions = {firstTables()},
        .isReadWhole = false,
        .unwritable = unwritable,
        .damaged = damaged,
        .newer = newer};
    return kind;
}

} // namespace Hull
