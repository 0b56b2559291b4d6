// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/deflate.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace Hull {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

//! zlib's own type for bytes; it does not write to what it reads.
Bytef* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(view.data()));
}

//! Hands zlib the next part of the input: it counts in 32 bits.
void feed(z_stream& stream, QByteArrayView& rest)
{
    const qsizetype most = std::numeric_limits<int>::max();
    const QByteArrayView part = rest.first(std::min(rest.size(), most));
    stream.next_in = bytesOf(part);
    stream.avail_in = static_cast<uInt>(part.size());
    rest = rest.sliced(part.size());
}

//! Has zlib write behind the end of bytes, at most by room.
template <typename Step>
int advance(z_stream& stream, QByteArray& bytes, qsizetype room, Step step)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + room);
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data() + before);
    stream.avail_out = static_cast<uInt>(room);
    const int result = step(stream);
    bytes.truncate(bytes.size() - static_cast<qsizetype>(stream.avail_out));
    return result;
}

int inflateStep(z_stream& stream, QByteArrayView dictionary)
{
    const int result = inflate(&stream, Z_NO_FLUSH);
    if (result != Z_NEED_DICT) {
        return result;
    }
    const int set = inflateSetDictionary(&stream, bytesOf(dictionary), static_cast<uInt>(dictionary.size()));
    return set == Z_OK ? inflate(&stream, Z_NO_FLUSH) : set;
}

} // namespace

QByteArray deflated(QByteArrayView bytes, QByteArrayView dictionary)
{
    z_stream stream{};
    QByteArray packed;
    if (deflateInit(&stream, Z_DEFAULT_COMPRESSION) != Z_OK) {
        return packed; // no memory, which nothing here survives anyway
    }
    if (!dictionary.isEmpty()) {
        deflateSetDictionary(&stream, bytesOf(dictionary), static_cast<uInt>(dictionary.size()));
    }
    const qsizetype room = std::min<qsizetype>(pieceSize, bytes.size() / 2 + 64);
    int result = Z_OK;
    while (result != Z_STREAM_END) {
        if (stream.avail_in == 0) {
            feed(stream, bytes);
        }
        const int flush = bytes.isEmpty() ? Z_FINISH : Z_NO_FLUSH;
        result = advance(stream, packed, room, [flush](z_stream& at) { return deflate(&at, flush); });
    }
    deflateEnd(&stream);
    return packed;
}

Inflated inflated(QByteArrayView packed, qsizetype limit, QByteArrayView dictionary)
{
    using Outcome = Inflated::Outcome;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return {};
    }
    Inflated whole;
    int result = Z_OK;
    while (result == Z_OK && whole.bytes.size() <= limit) {
        if (stream.avail_in == 0) {
            feed(stream, packed);
        }
        const qsizetype room = std::min(pieceSize, limit + 1 - whole.bytes.size());
        result = advance(stream, whole.bytes, room, [dictionary](z_stream& at) { return inflateStep(at, dictionary); });
    }
    const bool isAtEnd = packed.isEmpty() && stream.avail_in == 0;
    inflateEnd(&stream);
    whole.outcome = whole.bytes.size() > limit    ? Outcome::TooLarge
        : result == Z_STREAM_END && isAtEnd       ? Outcome::Complete
        : result == Z_BUF_ERROR || result == Z_OK ? Outcome::Truncated
                                                  : Outcome::Damaged;
    if (whole.outcome != Outcome::Complete) {
        whole.bytes.clear();
    }
    return whole;
}

} // namespace Hull
