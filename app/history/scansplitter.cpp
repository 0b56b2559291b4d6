// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/scansplitter.h"

#include "app/docker/jsonreader.h"
#include "app/docker/jsonscan.h"

#include <QByteArrayList>

namespace Hull {

namespace {

//! Walks over the JSON text of one object or array; after a step that fails it must not be used any more.
class Walk
{
public:
    explicit Walk(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    { }

    [[nodiscard]] const char* at() const { return m_at; }

    //! Walks over white space and the character, if that is what comes.
    bool take(char character)
    {
        m_at = Json::skipSpace(m_at, m_end);
        if (m_at == m_end || *m_at != character) {
            return false;
        }
        ++m_at;
        return true;
    }

    //! The next value; nothing where there is none.
    std::optional<QByteArrayView> value()
    {
        const char* begin = Json::skipSpace(m_at, m_end);
        const Json::Skipped skipped = Json::skipValue(begin, m_end, Json::depthLimit);
        if (skipped.outcome != Json::Skipped::Outcome::Done || skipped.end == begin) {
            return std::nullopt;
        }
        m_at = skipped.end;
        return QByteArrayView(begin, skipped.end);
    }

private:
    const char* m_at;
    const char* m_end;
};

//! The objects of an array.
std::optional<std::vector<QByteArrayView>> elementsOf(QByteArrayView array)
{
    std::vector<QByteArrayView> elements;
    Walk walk(array);
    if (!walk.take('[')) {
        return std::nullopt;
    }
    if (walk.take(']')) {
        return elements;
    }
    do {
        const std::optional<QByteArrayView> element = walk.value();
        if (!element || !element->startsWith('{')) {
            return std::nullopt;
        }
        elements.push_back(*element);
    } while (walk.take(','));
    return walk.take(']') ? std::optional(elements) : std::nullopt;
}

} // namespace

std::optional<SplitObject> splitAt(QByteArrayView object, QByteArrayView member)
{
    Walk walk(object);
    if (!walk.take('{')) {
        return std::nullopt;
    }
    if (walk.take('}')) {
        return SplitObject{object, {}, {}};
    }
    do {
        const std::optional<QByteArrayView> key = walk.value();
        const bool isPair = key && key->startsWith('"') && walk.take(':');
        const std::optional<QByteArrayView> value = isPair ? walk.value() : std::nullopt;
        if (!value) {
            return std::nullopt;
        }
        if (key->sliced(1).chopped(1) == member) {
            std::optional<std::vector<QByteArrayView>> elements = elementsOf(*value);
            const char* open = value->data() + 1;
            const char* close = value->data() + value->size() - 1;
            return elements ? std::optional(SplitObject{QByteArrayView(object.data(), open), std::move(*elements),
                       QByteArrayView(close, object.data() + object.size())})
                            : std::nullopt;
        }
    } while (walk.take(','));
    return walk.take('}') ? std::optional(SplitObject{object, {}, {}}) : std::nullopt;
}

std::optional<SplitScan> splitScan(QByteArrayView json)
{
    std::optional<SplitObject> frame = splitAt(json, "hosts");
    if (!frame || frame->tail.isEmpty()) {
        return std::nullopt;
    }
    SplitScan scan{std::move(*frame), {}};
    for (const QByteArrayView& element : scan.frame.elements) {
        std::optional<SplitObject> host = splitAt(element, "containers");
        if (!host) {
            return std::nullopt;
        }
        scan.hosts.push_back(std::move(*host));
    }
    return scan;
}

QByteArray joined(QByteArrayView head, const QByteArrayList& elements, QByteArrayView tail)
{
    QByteArray whole = head.toByteArray();
    whole += elements.join(',');
    whole += tail;
    return whole;
}

} // namespace Hull
