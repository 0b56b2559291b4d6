// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/filterquery.h"
#include "models/item/tablerow.h"

#include <functional>
#include <span>

namespace Hull {

//! Something of a row that a filter can name.
struct FilterField
{
    enum class Kind {
        Text, //!< one or more texts, of which one has to contain it
        Word, //!< one or more words, of which one has to be this
        Label, //!< a key, or key=value
        Id, //!< by its beginning
        Port, //!< a number or a range, 1-1023
        Severity, //!< of the worst open finding: critical, high, medium, low, none
        Exposure, //!< all, swarm, host, lan, local, none
        YesNo,
    };
    //! Gives each of the texts of a row to take.
    using Texts = void (*)(const TableRow& row, const std::function<void(const QString&)>& take);

    QLatin1String name; //!< "image"
    Kind kind = Kind::Text;
    Texts texts = nullptr; //!< of Text and Word
    bool (*holds)(const TableRow& row) = nullptr; //!< of YesNo
};

[[nodiscard]] std::span<const FilterField> filterFields(); //!< the more asked for first
[[nodiscard]] const FilterField* filterField(QStringView name); //!< lower-case; nullptr: there is none
[[nodiscard]] QStringList filterValues(const FilterField& field); //!< all that it takes; empty: anything, or a number

//! Why the field of a term cannot be like that, with what it takes; nothing where it can, and for a word.
[[nodiscard]] std::optional<Message> mistakeIn(const FilterTerm& term);

//! Whether a row fulfils a term with a field, which has no mistake. Of the header of a host only name, host, group and
//! tag are known, of a container that could not be read only what the engine's list says.
[[nodiscard]] std::function<bool(const TableRow& row)> filterCondition(const FilterTerm& term);

} // namespace Hull
