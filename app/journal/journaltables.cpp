// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journaltables.h"

#include "app/journal/statefolder.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The record of changes %1 is damaged: %2."), {path, reason}},
        .cause = {QT_TRANSLATE_NOOP("Hull",
                      "Without it an interrupted change could be neither finished nor undone, so none is begun."),
            {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
                       "Move the file away. Containers whose names end in .hull-new or .hull-old belong to changes "
                       "that it may "
                       "have told of."),
            {}}};
}

Error newer(const QString& path, int version)
{
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP("Hull",
                        "The record of changes %1 has version %2, which this program is too old "
                        "for."),
            {path, QString::number(version)}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Use the newer program, or name another folder with --state-dir."), {}}};
}

//! The tables of version 1, and what each later version added: every file has come the same way.
const QStringList& firstTables()
{
    static const QStringList statements{
        u"CREATE TABLE transactions ("
        "id TEXT PRIMARY KEY, host TEXT NOT NULL, user TEXT NOT NULL, started TEXT NOT NULL, finished TEXT, "
        "name TEXT NOT NULL, original TEXT NOT NULL, replacement TEXT NOT NULL, state TEXT NOT NULL, "
        "policy TEXT NOT NULL, retries INTEGER NOT NULL, rules TEXT NOT NULL, changes TEXT NOT NULL, "
        "phase TEXT NOT NULL, result TEXT NOT NULL, keeps_original INTEGER NOT NULL, reason TEXT NOT NULL, "
        "announced INTEGER NOT NULL, swapped INTEGER NOT NULL)"_s,
        u"CREATE TABLE steps (number INTEGER PRIMARY KEY AUTOINCREMENT, "
        "owner TEXT NOT NULL REFERENCES transactions(id), time TEXT NOT NULL, step TEXT NOT NULL)"_s,
    };
    return statements;
}

//! Originals that remove themselves, and what earlier changes have kept.
const QStringList& secondTables()
{
    static const QStringList statements{
        u"ALTER TABLE transactions ADD COLUMN removes_itself INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE transactions ADD COLUMN announced_guard INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE transactions ADD COLUMN guard TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE transactions ADD COLUMN announced_twin INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE transactions ADD COLUMN older TEXT NOT NULL DEFAULT ''"_s,
    };
    return statements;
}

//! Whether the host says its jump host, too.
const QStringList& thirdTables()
{
    static const QStringList statements{
        u"ALTER TABLE transactions ADD COLUMN tells_jump_host INTEGER NOT NULL DEFAULT 0"_s,
    };
    return statements;
}

//! The open findings before and after, as JSON; empty: not known.
const QStringList& fourthTables()
{
    static const QStringList statements{
        u"ALTER TABLE transactions ADD COLUMN findings_before TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE transactions ADD COLUMN findings_after TEXT NOT NULL DEFAULT ''"_s,
    };
    return statements;
}

//! What containers have written, which is copied.
const QStringList& fifthTables()
{
    static const QStringList statements{
        u"ALTER TABLE transactions ADD COLUMN copies_layer INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE transactions ADD COLUMN copies_back INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE transactions ADD COLUMN copied_back INTEGER NOT NULL DEFAULT 0"_s,
    };
    return statements;
}

} // namespace

const DatabaseKind& journalKind()
{
    static const DatabaseKind kind{.applicationId = 0x48756c6c, // "Hull"
        .versions = {firstTables(), secondTables(), thirdTables(), fourthTables(), fifthTables()},
        .unwritable = stateUnwritable,
        .damaged = damaged,
        .newer = newer};
    return kind;
}

} // namespace Hull
