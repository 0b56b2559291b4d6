// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

// A scan's JSON taken apart by its brackets, without reading it: into what stands around its hosts, what stands around
// each host's containers, and the containers. All are views of the text, so put together again they are the same bytes.

namespace Hull {

//! An object and the objects in one array in it.
struct SplitObject
{
    QByteArrayView head; //!< up to and with the array's bracket; the whole object where it has no such array
    std::vector<QByteArrayView> elements;
    QByteArrayView tail; //!< from the closing bracket
};

//! The object, split at the array that is its member of that name. Nothing where it is no object, is not closed, or the
//! array holds something else than objects.
[[nodiscard]] std::optional<SplitObject> splitAt(QByteArrayView object, QByteArrayView member);

//! A scan: its hosts are the elements of the frame, the containers those of the hosts.
struct SplitScan
{
    SplitObject frame;
    std::vector<SplitObject> hosts;
};

[[nodiscard]] std::optional<SplitScan> splitScan(QByteArrayView json);

//! The object with these texts as the elements of its array.
[[nodiscard]] QByteArray joined(QByteArrayView head, const QByteArrayList& elements, QByteArrayView tail);

} // namespace Hull
