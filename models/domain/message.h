// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Hull {

/*!
 * A sentence for people that is not yet in anybody's language: the English source with %1 … %9 and what goes there.
 * Machine formats and logs take english(), the window takes translated(). The source is a literal marked with
 * QT_TRANSLATE_NOOP("Hull", "…").
 */
struct Message
{
    const char* source = nullptr;
    QStringList arguments;

    [[nodiscard]] bool isEmpty() const { return source == nullptr; }
    [[nodiscard]] QString english() const;
    [[nodiscard]] QString translated() const;

    //! Compares the text, not the address of the literal; the same literal saves putting the text together.
    friend bool operator==(const Message& left, const Message& right)
    {
        return left.source == right.source ? left.arguments == right.arguments : left.english() == right.english();
    }
};

} // namespace Hull
