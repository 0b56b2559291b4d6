// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace Hull {

//! One member of a tar archive.
struct TarEntry
{
    enum class Type { File, HardLink, Symlink, Directory, Other };

    QByteArray path; //!< absolute, without a slash at its end: "/etc/passwd", "/"
    Type type = Type::File;
    QByteArray target; //!< of a hard link, as path; of a symbolic one, as it is written there
};

/*!
 * Takes a tar archive apart as it comes, in pieces that end anywhere, and gives the bytes of the members that are
 * wanted as they were: headers, extended ones included, content and padding. It holds one header at a time.
 */
class TarScanner
{
public:
    using Wants = std::function<bool(const TarEntry& entry)>;
    using Give = std::function<std::optional<Error>(QByteArrayView bytes)>; //!< of the entry that was wanted last

    TarScanner(Wants wants, Give give);

    //! BadAnswer where it is no tar archive, or one of a kind that engines do not write; or what give said.
    [[nodiscard]] std::optional<Error> take(QByteArrayView bytes);
    [[nodiscard]] bool isComplete() const { return m_isComplete; } //!< its end was seen

private:
    [[nodiscard]] std::optional<Error> takeHeader();
    [[nodiscard]] std::optional<Error> takeExtension(char type);
    [[nodiscard]] std::optional<Error> takeEntry(char type);
    [[nodiscard]] bool takePax();

    const Wants m_wants;
    const Give m_give;
    QByteArray m_block; //!< the header that is coming in
    QByteArray m_prelude; //!< headers that belong to the next entry, as they were
    QByteArray m_extension; //!< content of the extension that is coming in
    char m_extensionType = 0; //!< 0: what comes in is no extension
    qint64 m_left = 0; //!< of what comes in, padding included
    qint64 m_size = 0; //!< of the entry's content, or of the extension's
    bool m_isWanted = false; //!< what comes in
    bool m_isComplete = false;
    std::optional<QByteArray> m_longPath;
    std::optional<QByteArray> m_longTarget;
    std::optional<qint64> m_longSize;
};

} // namespace Hull
