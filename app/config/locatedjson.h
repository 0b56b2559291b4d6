// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace Hull {

/*!
 * One value of a JSON document that a person wrote, and where it stands, so that whoever made a mistake is led to it.
 * Of an object's members each is there, also where two have the same name.
 */
struct LocatedJson
{
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    qsizetype offset = 0; //!< of its first byte in the document
    bool boolean = false;
    QString text; //!< of a string; of a number as it is written
    std::vector<LocatedJson> elements; //!< of an array or an object
    std::vector<std::pair<QString, qsizetype>> names; //!< of an object's elements, with their offsets
};

//! Why a document is no JSON.
struct JsonFault
{
    qsizetype offset = 0;
    QString reason; //!< in English, as the parser puts it
};

//! A document nested deeper than 32 levels is a fault as well.
[[nodiscard]] std::variant<LocatedJson, JsonFault> parseLocatedJson(const QByteArray& document);

//! Line and column of a byte, both from 1; columns count characters.
struct TextPlace
{
    int line = 1;
    int column = 1;

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

[[nodiscard]] TextPlace placeIn(const QByteArray& document, qsizetype offset);

} // namespace Hull
