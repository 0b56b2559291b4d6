// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Hull {

//! What inflating came to.
struct Inflated
{
    enum class Outcome {
        Complete,
        Truncated, //!< it ends in the middle
        Damaged,
        TooLarge, //!< it holds more than was allowed
    };

    Outcome outcome = Outcome::Damaged;
    QByteArray bytes; //!< of a Complete one
};

/*!
 * The bytes in the zlib format (RFC 1950). A dictionary is text that recurs in them, at most
 * its last 32 KiB count; whoever inflates them needs the same.
 */
[[nodiscard]] QByteArray deflated(QByteArrayView bytes, QByteArrayView dictionary = {});

//! The reverse; takes no more memory than some pieces beyond limit, however much is in there. limit is in bytes.
[[nodiscard]] Inflated inflated(QByteArrayView packed, qsizetype limit, QByteArrayView dictionary = {});

} // namespace Hull
