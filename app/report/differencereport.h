// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "app/report/scantable.h"
#include "models/domain/scandifference.h"

namespace Hull {

//! One of two scans that were compared.
struct ComparedScan
{
    ComparedScan(QString name, const RecordedScan& scan);

    QString source; //!< as the user named it
    QString toolVersion;
    QString ruleSet;
    QDateTime started; //!< UTC
    QDateTime finished;
    QString profile;
};

//! What a comparison came to, ready to be written.
struct DifferenceReport
{
    ComparedScan before;
    ComparedScan after;
    ScanDifference difference;

    //! Whether the scans asked different questions: what is new or gone may be so for that alone.
    [[nodiscard]] bool areUnlike() const;
};

/*!
 * "hullwright.diff/1", UTF-8 with a final newline: the hosts with a difference. A finding in it is one of
 * hullwright.scan/1 with the container's name (null: of the host itself) and the reason why it is new or gone (null:
 * the rule's verdict is another one); a changed one is as it is now, with the fields that differ.
 */
[[nodiscard]] QByteArray differenceJson(const DifferenceReport& report, JsonWriter::Layout layout);

//! The same as text for people, safe for a terminal.
[[nodiscard]] QByteArray differenceText(const DifferenceReport& report, const TableLayout& layout);

} // namespace Hull
