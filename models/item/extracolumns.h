// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/tablerow.h"

#include <QStringList>

#include <span>
#include <vector>

namespace Hull {

//! A column of the container table that the user asked for: one label, or one variable of the environment.
struct ExtraColumn
{
    enum class Kind { Label, Environment };

    Kind kind = Kind::Label;
    QString key;

    //! "label:com.example.team", as settings keep it.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<ExtraColumn> fromText(const QString& text); //!< nothing where it is none

    friend bool operator==(const ExtraColumn&, const ExtraColumn&) = default;
};

/*!
 * What such columns show. The value of a label goes through a function that hides what looks secret; before one is set
 * no value is shown. Values of the environment are not known to anybody: those cells say whether it is set.
 */
class ExtraColumns
{
public:
    using ShownValue = QString (*)(QStringView name, const QString& value);

    std::vector<ExtraColumn> columns;
    ShownValue shownLabel = nullptr;

    [[nodiscard]] int indexOf(const ExtraColumn& column) const; //!< -1 where there is none
    [[nodiscard]] QString title(int index) const;
    [[nodiscard]] QString text(const TableRow& row, int index) const;
    [[nodiscard]] SortKey sortKey(const TableRow& row, int index) const;
    [[nodiscard]] QVariant data(const TableRow& row, int index, int role) const; //!< of the roles that are theirs
    void fillSearchText(std::span<const std::unique_ptr<TableRow>> rows) const; //!< see TableRow::extraText

    //! Keys that containers among these rows have, in their order, each once.
    [[nodiscard]] static QStringList keysOf(std::span<const std::unique_ptr<TableRow>> rows, ExtraColumn::Kind kind);
};

} // namespace Hull
