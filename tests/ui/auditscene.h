// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transaction/auditlog.h"
#include "tests/ui/fixscene.h"

namespace Hull::Test {

//! A journal as the product writes it, with a change of every sort, and a window over one of its hosts.
class AuditScene
{
public:
    [[nodiscard]] bool open();
    [[nodiscard]] bool writeJournal() const; //!< six changes, the last one began last; their steps lie 0.7 s apart
    [[nodiscard]] bool addChange(const QString& name) const; //!< one more, newer than all others
    [[nodiscard]] QString stateDirectory() const { return m_dir.filePath(QStringLiteral("state")); }

private:
    QTemporaryDir m_dir;

public:
    AuditLog log{stateDirectory()}; //!< outlives the window
    FixScene scene;
};

} // namespace Hull::Test
