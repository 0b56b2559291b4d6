// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/exposure.h"
#include "models/domain/portsummary.h"
#include "models/item/hostrow.h"

#include <QByteArray>

#include <compare>
#include <memory>
#include <span>
#include <vector>

namespace Hull {

/*!
 * What a cell is ordered by: a number, or a natural key of which the first sixteen bytes stand in the numbers, so that
 * most comparisons touch no other memory.
 */
struct SortKey
{
    quint64 high = 0;
    quint64 low = 0;
    QByteArray text; //!< the whole natural key; empty for a number

    [[nodiscard]] static SortKey ofNumber(quint64 number) { return {number, 0, {}}; }
    [[nodiscard]] static SortKey ofText(const QByteArray& key); //!< a natural key, or any bytes

    friend bool operator==(const SortKey&, const SortKey&) = default;
    friend std::strong_ordering operator<=>(const SortKey& left, const SortKey& right)
    {
        if (left.high != right.high) {
            return left.high <=> right.high;
        }
        if (left.low != right.low) {
            return left.low <=> right.low;
        }
        return left.text.compare(right.text) <=> 0;
    }
};

//! Counts by severity as one number that orders by the worst first.
[[nodiscard]] quint64 severityWeight(const SeverityCounts& counts);

//! The eight bytes of a text from an offset on as a number that orders like them; zeros behind its end.
[[nodiscard]] quint64 leadingBytes(const QByteArray& text, qsizetype offset);

//! Host ports that lead into a container, first and last of them.
struct HostPortRange
{
    quint16 first = 0;
    quint16 last = 0;
};

/*!
 * One row of the container table: borrowed values of the host's assessment plus what sorting and filtering need of
 * them, worked out once. Texts for display are made when a view asks: only few rows are ever visible.
 */
struct TableRow
{
    const HostRow* host = nullptr;
    const Container* container = nullptr; //!< null: a header, or unreadable
    const Assessment* assessment = nullptr; //!< set where container is
    const UnreadableContainer* unreadable = nullptr;

    SortKey nameKey;
    QByteArray searchText; //!< lower-case UTF-8, a line feed after each field
    QByteArray extraText; //!< the same of the columns that the user added, see ExtraColumns
    SeverityCounts counts;
    Exposure exposure = Exposure::None;
    int lowestHostPort = 65536;
    std::vector<HostPortRange> hostPorts; //!< those that are known: the engine may pick one at every start
    quint64 privilegeRank = 0; //!< higher is worse
    qint64 imageBuilt = 0; //!< milliseconds since 1970; 0: nobody knows

    [[nodiscard]] bool isHeader() const { return !container && !unreadable; }
    [[nodiscard]] ContainerId id() const; //!< empty for a header
    [[nodiscard]] QString name() const; //!< of the container, or of the host for a header
    [[nodiscard]] int worstSeverity() const; //!< of the open findings, Info left out; 5 when there is none
    [[nodiscard]] int waived() const; //!< findings that the policy waives
    [[nodiscard]] PortSummary ports() const; //!< nothing where there is no container

    //! The same object with the same values: a view need not be told.
    [[nodiscard]] bool showsTheSameAs(const TableRow& other) const;
};

using TableRows = std::vector<std::unique_ptr<TableRow>>;

//! The header of a host and a row for each of its containers, ordered by id. host is borrowed.
[[nodiscard]] TableRows makeTableRows(const HostRow& host);
/*!
 * The same beside rows of the same host before: what is worked out for a row stays where its container is the very
 * same object and nothing else that counts has changed, which is nearly all of them when a host is followed.
 */
[[nodiscard]] TableRows makeTableRows(
    const HostRow& host, const HostRow& before, std::span<const std::unique_ptr<TableRow>> rowsBefore);
[[nodiscard]] std::unique_ptr<TableRow> makeHeaderRow(const HostRow& host);

} // namespace Hull
