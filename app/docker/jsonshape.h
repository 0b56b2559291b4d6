// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/parse.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

/*!
 * Says, as constant tables, which part of a JSON document goes into which member of a value type:
 *
 *     constexpr Fields portFields{std::array{
 *         field<&PortBinding::hostIp>("HostIp", word),
 *         field<&PortBinding::hostPort>("HostPort", word),
 *     }};
 *     constexpr Shape<PortBinding> portShape = objectOf<PortBinding>(portFields);
 *
 * A key that no table names is walked over unread. null counts as missing (but for shapes with readNull), and so do
 * values of another type than the shape's, except in an object that is strict and in the lists and maps that stand in
 * it: where a verdict hangs on it, nothing may pass for its default.
 */
namespace Hull::Json {

struct Field;

//! How one JSON value is read into the value at target, whatever that is; what has no function here is left out.
struct Reading
{
    void (*readString)(void* target, const std::string& text, StringPool& pool) = nullptr;
    void (*readInteger)(void* target, qint64 number) = nullptr;
    void (*readBool)(void* target, bool value) = nullptr;
    void (*readNull)(void* target) = nullptr;

    void (*begin)(void* target) = nullptr; //!< of an object or array: makes the target present and empty
    const Field* fields = nullptr; //!< object with known keys: the table
    const quint8* slots = nullptr; //!< its hash index, see Fields
    //! Object with keys of any name: the place for the value of that key; nullptr = the value does not matter.
    void* (*member)(void* target, const std::string& key, StringPool& pool) = nullptr;
    bool isList = false; //!< array
    void* (*element)(void* target) = nullptr; //!< array: the place for the next element; without: the target itself
    const Reading* item = nullptr; //!< of members and elements
    bool isStrict = false; //!< object with known keys: what stands in it has its shape's type, or the document fails

    [[nodiscard]] constexpr bool isObject() const { return fields || member; }
};

//! A Reading that fits values of type T.
template <typename T>
struct Shape : Reading
{ };

struct Field
{
    std::string_view key;
    void* (*place)(void* owner) = nullptr;
    const Reading* reading = nullptr;
};

constexpr size_t slotCount = 128; // a power of two, at least twice the longest table

constexpr size_t slotOf(std::string_view key)
{
    if (key.empty()) {
        return 0;
    }
    const auto first = static_cast<unsigned char>(key.front());
    const auto middle = static_cast<unsigned char>(key[key.size() / 2]);
    const auto last = static_cast<unsigned char>(key.back());
    return (key.size() * 37 + first * 5U + middle * 11U + last * 17U) % slotCount;
}

//! The fields of one kind of object with a hash index over their keys, made at compile time.
template <size_t Count>
struct Fields
{
    std::array<Field, Count> list;
    std::array<quint8, slotCount> index{}; // 1 + position in list; 0 = free

    constexpr explicit Fields(const std::array<Field, Count>& fields)
        : list(fields)
    {
        static_assert(Count <= slotCount / 2);
        for (size_t i = 0; i < Count; ++i) {
            size_t slot = slotOf(list[i].key);
            while (index[slot] != 0) {
                slot = (slot + 1) % slotCount;
            }
            index[slot] = static_cast<quint8>(i + 1);
        }
    }
};

//! The field of that key; nullptr when the table does not name it.
[[nodiscard]] inline const Field* findField(const Reading& reading, std::string_view key)
{
    for (size_t slot = slotOf(key); reading.slots[slot] != 0; slot = (slot + 1) % slotCount) {
        const Field& field = reading.fields[reading.slots[slot] - 1];
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

template <typename Pointer>
struct MemberTraits;

template <typename OwnerType, typename ValueType>
struct MemberTraits<ValueType OwnerType::*>
{
    using Owner = OwnerType;
    using Value = ValueType;
};

template <auto Member>
using OwnerOf = typename MemberTraits<decltype(Member)>::Owner;
template <auto Member>
using ValueOf = typename MemberTraits<decltype(Member)>::Value;

template <auto First, auto... Rest>
auto& follow(OwnerOf<First>& owner)
{
    if constexpr (sizeof...(Rest) == 0) {
        return owner.*First;
    } else {
        return follow<Rest...>(owner.*First);
    }
}

template <auto First, auto... Rest>
using Reached = std::remove_reference_t<decltype(follow<First, Rest...>(std::declval<OwnerOf<First>&>()))>;

//! The value of key goes into the member that the chain of member pointers leads to.
template <auto First, auto... Rest>
constexpr Field field(std::string_view key, const Shape<Reached<First, Rest...>>& shape)
{
    return {key, [](void* owner) -> void* { return &follow<First, Rest...>(*static_cast<OwnerOf<First>*>(owner)); },
        &shape};
}

//! The object under key is read into members of the very same owner.
template <typename Owner>
constexpr Field inlined(std::string_view key, const Shape<Owner>& shape)
{
    return {key, [](void* owner) { return owner; }, &shape};
}

template <typename T, size_t Count>
constexpr Shape<T> objectOf(const Fields<Count>& fields)
{
    Shape<T> shape;
    shape.fields = fields.list.data();
    shape.slots = fields.index.data();
    return shape;
}

//! Neither the object nor its lists and maps may have anything of a wrong type, and begin notes that it was there.
template <typename T, size_t Count>
constexpr Shape<T> strictObjectOf(const Fields<Count>& fields, void (*begin)(void*) = nullptr)
{
    Shape<T> shape = objectOf<T>(fields);
    shape.isStrict = true;
    shape.begin = begin;
    return shape;
}

template <typename T>
constexpr Shape<T> readByString(void (*read)(void*, const std::string&, StringPool&))
{
    Shape<T> shape;
    shape.readString = read;
    return shape;
}

inline QString unsharedText(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! Text that hardly recurs: ids, names, paths.
inline constexpr Shape<QString> text = readByString<QString>(
    [](void* target, const std::string& utf8, StringPool&) { *static_cast<QString*>(target) = unsharedText(utf8); });

//! Text that recurs among containers, held once.
inline constexpr Shape<QString> word =
    readByString<QString>([](void* target, const std::string& utf8, StringPool& pool) {
        *static_cast<QString*>(target) = pool.shared(utf8);
    });

inline constexpr Shape<QDateTime> moment = readByString<QDateTime>(
    [](void* target, const std::string& utf8, StringPool&) { *static_cast<QDateTime*>(target) = parseTime(utf8); });

template <typename Number>
constexpr Shape<Number> makeInteger()
{
    Shape<Number> shape;
    shape.readInteger = [](void* target, qint64 number) {
        if constexpr (std::is_same_v<Number, int>) {
            *static_cast<int*>(target) = static_cast<int>(
                std::clamp<qint64>(number, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
        } else {
            *static_cast<Number*>(target) = number;
        }
    };
    return shape;
}

inline constexpr Shape<int> integer = makeInteger<int>();
inline constexpr Shape<qint64> bigInteger = makeInteger<qint64>();
inline constexpr Shape<std::optional<qint64>> optionalInteger = makeInteger<std::optional<qint64>>();

constexpr Shape<bool> makeBoolean()
{
    Shape<bool> shape;
    shape.readBool = [](void* target, bool value) {
        *static_cast<bool*>(target) = value;
    };
    return shape;
}

inline constexpr Shape<bool> boolean = makeBoolean();

inline constexpr Reading wordIntoList{[](void* target, const std::string& utf8, StringPool& pool) {
    static_cast<QStringList*>(target)->append(pool.shared(utf8));
}};
inline constexpr Reading textIntoList{[](void* target, const std::string& utf8, StringPool&) {
    static_cast<QStringList*>(target)->append(unsharedText(utf8));
}};

template <typename T>
constexpr Shape<T> makeList(const Reading& item, void (*begin)(void*), void* (*element)(void*) = nullptr)
{
    Shape<T> shape;
    shape.isList = true;
    shape.item = &item;
    shape.begin = begin;
    shape.element = element;
    return shape;
}

template <typename List>
void clearList(void* target)
{
    static_cast<List*>(target)->clear();
}

inline constexpr Shape<QStringList> words = makeList<QStringList>(wordIntoList, clearList<QStringList>);
inline constexpr Shape<QStringList> texts = makeList<QStringList>(textIntoList, clearList<QStringList>);

//! A list that may be absent or null, which is something else than empty.
inline constexpr Reading wordIntoOptionalList{[](void* target, const std::string& utf8, StringPool& pool) {
    (*static_cast<std::optional<QStringList>*>(target))->append(pool.shared(utf8));
}};
inline constexpr Shape<std::optional<QStringList>> optionalWords = makeList<std::optional<QStringList>>(
    wordIntoOptionalList, [](void* target) { static_cast<std::optional<QStringList>*>(target)->emplace(); });

//! The same where null says that there is nothing in it: Go writes a list that was never filled like that.
constexpr Shape<std::optional<QStringList>> makeWordsOrNull()
{
    Shape<std::optional<QStringList>> shape = optionalWords;
    shape.readNull = shape.begin;
    return shape;
}

inline constexpr Shape<std::optional<QStringList>> wordsOrNull = makeWordsOrNull();

//! An array with one T per element.
template <typename T>
constexpr Shape<std::vector<T>> listOf(const Shape<T>& item)
{
    return makeList<std::vector<T>>(item, clearList<std::vector<T>>,
        [](void* target) -> void* { return &static_cast<std::vector<T>*>(target)->emplace_back(); });
}

template <typename T>
constexpr Shape<T> makeMap(
    const Reading& item, void (*begin)(void*), void* (*member)(void*, const std::string&, StringPool&))
{
    Shape<T> shape;
    shape.item = &item;
    shape.begin = begin;
    shape.member = member;
    return shape;
}

//! An object of any keys with one T per key, whose member Key gets the key.
template <auto Key>
constexpr Shape<std::vector<OwnerOf<Key>>> mapOf(const Shape<OwnerOf<Key>>& item)
{
    using T = OwnerOf<Key>;
    return makeMap<std::vector<T>>(
        item, clearList<std::vector<T>>, [](void* target, const std::string& key, StringPool& pool) -> void* {
            T& value = static_cast<std::vector<T>*>(target)->emplace_back();
            value.*Key = pool.shared(key);
            return &value;
        });
}

using TextPairs = std::vector<std::pair<QString, QString>>;

//! An object of any keys whose values are texts, such as labels.
constexpr Shape<TextPairs> makeTextPairs(const Shape<QString>& value)
{
    return makeMap<TextPairs>(
        value, clearList<TextPairs>, [](void* target, const std::string& key, StringPool& pool) -> void* {
            return &static_cast<TextPairs*>(target)->emplace_back(pool.shared(key), QString()).second;
        });
}

inline constexpr Shape<TextPairs> textPairs = makeTextPairs(text);
inline constexpr Shape<TextPairs> wordPairs = makeTextPairs(word);

//! The keys alone of an object of any keys, such as ExposedPorts.
inline constexpr Shape<QStringList> keys = makeMap<QStringList>(
    text, clearList<QStringList>, [](void* target, const std::string& key, StringPool& pool) -> void* {
        static_cast<QStringList*>(target)->append(pool.shared(key));
        return nullptr;
    });

} // namespace Hull::Json
