// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Hull {

/*!
 * A shell's pattern for a whole name, compiled once: * is any text, also across "/", ? one character, [a-z] one of a
 * set, [!a-z] one that is not in it, and \ takes the next character as it is. Upper and lower case differ.
 */
class Glob
{
public:
    //! Nothing where the pattern is empty, a bracket is not closed, a range runs backwards, or it ends with \.
    [[nodiscard]] static std::optional<Glob> compile(QStringView pattern);

    //! Needs no memory, and at most as many steps as both lengths multiplied.
    [[nodiscard]] bool matches(QStringView text) const;

private:
    struct Token
    {
        enum class Kind { One, AnyOne, AnyText, Set };
        Kind kind = Kind::One;
        char32_t character = 0;
        bool negated = false;
        std::vector<std::pair<char32_t, char32_t>> ranges;
    };

    [[nodiscard]] static bool takes(const Token& token, char32_t character);

    std::vector<Token> m_tokens;
};

} // namespace Hull
