// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/ruleinfo.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace Hull {

// A report that is ready to be put on paper: what it says, in order, without where on a page it stands.

enum class LineStyle {
    Body,
    Strong,
    Dim,
    Code, //!< of a configuration or for a shell: all of its characters have the same width
    Removed, //!< Code that is there no more, with a minus in front; Added with a plus
    Added,
    Badge, //!< the name of a severity, in its colour
    Page, //!< text is an anchor: the number of the page on which it stands
};

//! A line of a cell or paragraph, broken where it is too long for its place.
struct DocumentLine
{
    QString text;
    LineStyle style = LineStyle::Body;
    std::optional<Severity> severity = std::nullopt; //!< of a badge

    friend bool operator==(const DocumentLine&, const DocumentLine&) = default;
};

using SeverityNumbers = std::array<int, 4>; //!< critical to low

struct DocumentCell
{
    std::vector<DocumentLine> lines;
    std::optional<Severity> shade = std::nullopt; //!< a ground in the colour of that severity
    std::optional<SeverityNumbers> bar = std::nullopt; //!< shown as a bar instead of lines

    friend bool operator==(const DocumentCell&, const DocumentCell&) = default;
};

struct DocumentColumn
{
    enum class Alignment { Left, Centre, Right };

    QString title;
    int weight = 1; //!< of the width that there is
    Alignment alignment = Alignment::Left;

    friend bool operator==(const DocumentColumn&, const DocumentColumn&) = default;
};

//! A cell for each column; or a single one over all of them, which belongs to the row above it.
using DocumentRow = std::vector<DocumentCell>;

struct DocumentTable
{
    std::vector<DocumentColumn> columns;
    std::vector<DocumentRow> rows;

    friend bool operator==(const DocumentTable&, const DocumentTable&) = default;
};

//! Begins a section or a part of one.
struct DocumentHeading
{
    int level = 1; //!< 1 is in the contents, and begins a new page where little of this one is left
    QString text;
    QString anchor; //!< for LineStyle::Page; may be empty

    friend bool operator==(const DocumentHeading&, const DocumentHeading&) = default;
};

//! A heading in a band with the colour and the letter of a severity.
struct DocumentBand
{
    QString text;
    QString note; //!< at its right end
    std::optional<Severity> severity; //!< none: nothing is open
    QString anchor;

    friend bool operator==(const DocumentBand&, const DocumentBand&) = default;
};

struct DocumentParagraph
{
    std::vector<DocumentLine> lines;
    bool leadsOn = false; //!< belongs to what follows, and stays with it

    friend bool operator==(const DocumentParagraph&, const DocumentParagraph&) = default;
};

//! Set apart by a rule at its left; in red where it is a warning.
struct DocumentNote
{
    QString text;
    bool isWarning = false;

    friend bool operator==(const DocumentNote&, const DocumentNote&) = default;
};

//! The numbers of the cover, in boxes side by side.
struct DocumentCounts
{
    SeverityNumbers open{};

    friend bool operator==(const DocumentCounts&, const DocumentCounts&) = default;
};

//! Sections with their pages.
struct DocumentContents
{
    friend bool operator==(const DocumentContents&, const DocumentContents&) = default;
};

//! Lines for the hand: at the foot of the page, each with what is to be written there.
struct DocumentSignature
{
    QStringList labels;

    friend bool operator==(const DocumentSignature&, const DocumentSignature&) = default;
};

using DocumentBlock = std::variant<DocumentHeading, DocumentBand, DocumentParagraph, DocumentNote, DocumentTable,
    DocumentCounts, DocumentContents, DocumentSignature>;

struct ReportDocument
{
    enum class Paper { A4, Letter };

    QString title; //!< also of the file
    QString subtitle; //!< "Complete report for the auditor"
    QString tool; //!< "hullwright 0.1.0"
    QString scope; //!< at the head of each page
    QString mark; //!< at the foot of each page: report and evidence
    QString classification; //!< in the middle at the head of each page; may be empty
    std::vector<std::pair<QString, DocumentLine>> facts; //!< of the cover: "Scope", "3 hosts, 20 containers"
    std::vector<DocumentBlock> cover; //!< below the facts
    std::vector<DocumentBlock> blocks;
    Paper paper = Paper::A4;
    QByteArray attachment; //!< the evidence; empty: none, and the file then is PDF/A

    friend bool operator==(const ReportDocument&, const ReportDocument&) = default;
};

//! The name of the evidence within a file that carries it.
constexpr QLatin1String evidenceFileName{"evidence.json"};

//! For another process of the same version, and nobody else.
[[nodiscard]] QByteArray packedDocument(ReportDocument document);
//! The error is told to people: it means that the two programs do not belong together.
[[nodiscard]] Result<ReportDocument> unpackedDocument(const QByteArray& bytes);

} // namespace Hull
