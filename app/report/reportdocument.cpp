// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportdocument.h"

#include <QDataStream>
#include <QIODevice>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! In front of each document: what another build packs may look different.
const QString& signature()
{
    static const QString text = u"hullwright.document/" HULL_VERSION " Qt "_s + QLatin1String(qVersion());
    return text;
}

/*!
 * Goes through the parts of a document in a fixed order and writes or reads each of them, so that both ways are the
 * same code and cannot differ.
 */
class Writer
{
public:
    explicit Writer(QByteArray& bytes)
        : m_stream(&bytes, QIODevice::WriteOnly)
    { }

    [[nodiscard]] bool isOk() const { return m_stream.status() == QDataStream::Ok; }

    template <typename T>
    void value(T& part)
    {
        m_stream << part;
    }
    template <typename T>
    void enumeration(T& part)
    {
        m_stream << static_cast<qint32>(part);
    }
    qsizetype count(qsizetype size)
    {
        m_stream << static_cast<qint32>(size);
        return size;
    }

private:
    QDataStream m_stream;
};

class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_stream(bytes)
        , m_most(bytes.size())
    { }

    [[nodiscard]] bool isOk() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

    template <typename T>
    void value(T& part)
    {
        m_stream >> part;
    }
    template <typename T>
    void enumeration(T& part)
    {
        part = static_cast<T>(number());
    }
    //! Never more than there are bytes: each entry takes at least one.
    qsizetype count(qsizetype /*size*/)
    {
        const qsizetype size = number();
        return m_stream.status() == QDataStream::Ok && size >= 0 && size <= m_most ? size : 0;
    }

private:
    qint32 number()
    {
        qint32 value = 0;
        m_stream >> value;
        return value;
    }

    QDataStream m_stream;
    qsizetype m_most;
};

template <typename Way>
void pass(Way& way, QString& text)
{
    way.value(text);
}

template <typename Way, typename T>
void pass(Way& way, std::optional<T>& part);
template <typename Way, typename T>
void pass(Way& way, std::vector<T>& list);

template <typename Way>
void pass(Way& way, Severity& severity)
{
    way.enumeration(severity);
}

template <typename Way>
void pass(Way& way, SeverityNumbers& numbers)
{
    for (int& number : numbers) {
        way.value(number);
    }
}

template <typename Way>
void pass(Way& way, DocumentLine& line)
{
    way.value(line.text);
    way.enumeration(line.style);
    pass(way, line.severity);
}

template <typename Way>
void pass(Way& way, DocumentCell& cell)
{
    pass(way, cell.lines);
    pass(way, cell.shade);
    pass(way, cell.bar);
}

template <typename Way>
void pass(Way& way, DocumentColumn& column)
{
    way.value(column.title);
    way.value(column.weight);
    way.enumeration(column.alignment);
}

template <typename Way>
void pass(Way& way, DocumentTable& table)
{
    pass(way, table.columns);
    pass(way, table.rows);
}

template <typename Way>
void pass(Way& way, DocumentHeading& heading)
{
    way.value(heading.level);
    way.value(heading.text);
    way.value(heading.anchor);
}

template <typename Way>
void pass(Way& way, DocumentBand& band)
{
    way.value(band.text);
    way.value(band.note);
    pass(way, band.severity);
    way.value(band.anchor);
}

template <typename Way>
void pass(Way& way, DocumentParagraph& paragraph)
{
    pass(way, paragraph.lines);
    way.value(paragraph.leadsOn);
}

template <typename Way>
void pass(Way& way, DocumentNote& note)
{
    way.value(note.text);
    way.value(note.isWarning);
}

template <typename Way>
void pass(Way& way, DocumentCounts& counts)
{
    pass(way, counts.open);
}

template <typename Way>
void pass(Way& /*way*/, DocumentContents& /*contents*/)
{ }

template <typename Way>
void pass(Way& way, DocumentSignature& signature)
{
    way.value(signature.labels);
}

template <typename Way>
void pass(Way& way, std::pair<QString, DocumentLine>& fact)
{
    way.value(fact.first);
    pass(way, fact.second);
}

//! Makes the block of that kind where it is another one, and goes through it.
template <size_t kind = 0, typename Way>
void passAs(Way& way, size_t index, DocumentBlock& block)
{
    if constexpr (kind < std::variant_size_v<DocumentBlock>) {
        if (index != kind) {
            passAs<kind + 1>(way, index, block);
            return;
        }
        if (block.index() != kind) {
            block.emplace<kind>();
        }
        pass(way, std::get<kind>(block));
    }
}

template <typename Way>
void pass(Way& way, DocumentBlock& block)
{
    auto kind = static_cast<qint32>(block.index());
    way.value(kind);
    passAs(way, static_cast<size_t>(kind), block);
}

template <typename Way, typename T>
void pass(Way& way, std::optional<T>& part)
{
    bool isThere = part.has_value();
    way.value(isThere);
    if (isThere) {
        if (!part) {
            part.emplace();
        }
        pass(way, *part);
    }
}

template <typename Way, typename T>
void pass(Way& way, std::vector<T>& list)
{
    list.resize(static_cast<size_t>(way.count(static_cast<qsizetype>(list.size()))));
    for (T& entry : list) {
        pass(way, entry);
    }
}

template <typename Way>
void pass(Way& way, ReportDocument& document)
{
    for (QString* text : {&document.title, &document.subtitle, &document.tool, &document.scope, &document.mark,
             &document.classification}) {
        way.value(*text);
    }
    pass(way, document.facts);
    pass(way, document.cover);
    pass(way, document.blocks);
    way.enumeration(document.paper);
    way.value(document.attachment);
}

} // namespace

QByteArray packedDocument(ReportDocument document)
{
    QByteArray bytes;
    Writer writer(bytes);
    QString text = signature();
    writer.value(text);
    pass(writer, document);
    return bytes;
}

Result<ReportDocument> unpackedDocument(const QByteArray& bytes)
{
    Reader reader(bytes);
    QString text;
    reader.value(text);
    ReportDocument document;
    if (text == signature()) {
        pass(reader, document);
    }
    if (text != signature() || !reader.isOk()) {
        Error error;
        error.kind = Error::Kind::Internal;
        error.message = {QT_TRANSLATE_NOOP("Hull", "The report came from another version of the program."), {}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Install both anew, from the same build."), {}};
        return error;
    }
    return document;
}

} // namespace Hull
