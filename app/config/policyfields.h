// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/policyreader.h"

namespace Hull {

[[nodiscard]] QString shownText(const QString& text); //!< its first 60 characters, without control characters
[[nodiscard]] QString shownValue(const LocatedJson& value); //!< likewise, as in JSON; {…} and […] for what holds others

//! Collects what is wrong with a document.
class PolicyMistakes
{
public:
    PolicyMistakes(const QByteArray& text, std::vector<PolicyMistake>& mistakes)
        : m_text(text)
        , m_mistakes(mistakes)
    { }

    void add(qsizetype offset, const QString& path, const Message& message);
    //! Whether the value is of that kind; a mistake otherwise.
    bool isKind(const LocatedJson& value, LocatedJson::Kind kind, const QString& path);

private:
    static constexpr size_t most = 100;

    const QByteArray& m_text;
    std::vector<PolicyMistake>& m_mistakes;
};

/*!
 * The members of one object of a policy, each read as what it has to be. What is wrong becomes a mistake, and reading
 * goes on with an empty value, so that all mistakes are told at once. Null counts as not given.
 */
class PolicyFields
{
public:
    enum class Need { Required, Optional };

    //! All are borrowed. known: the names that there are.
    PolicyFields(const LocatedJson& object, QString path, QStringList known, PolicyMistakes& mistakes);

    [[nodiscard]] bool isUsable() const { return m_isObject; }
    void refuseUnknown() const; //!< also what stands there twice
    [[nodiscard]] qsizetype offset() const { return m_object.offset; }
    [[nodiscard]] QString pathOf(QLatin1String name) const;
    [[nodiscard]] const LocatedJson* find(QLatin1String name) const; //!< nullptr where it is not given
    [[nodiscard]] const LocatedJson* require(QLatin1String name) const; //!< it is a mistake where it is not given

    [[nodiscard]] QString text(QLatin1String name, Need need) const; //!< without space around it, and never empty
    [[nodiscard]] bool boolean(QLatin1String name, bool otherwise) const;
    [[nodiscard]] int number(QLatin1String name, int least, int most) const; //!< required
    [[nodiscard]] qsizetype oneOf(QLatin1String name, const QStringList& words) const; //!< its index; -1: not given
    [[nodiscard]] QDate day(QLatin1String name, Need need) const; //!< 2026-04-01
    [[nodiscard]] QString fingerprint(QLatin1String name) const; //!< sha256: and 64 hexadecimal digits; optional

private:
    void mistake(const LocatedJson& value, QLatin1String name, const Message& message) const;

    const LocatedJson& m_object;
    const QString m_path;
    const QStringList m_known;
    PolicyMistakes& m_mistakes;
    bool m_isObject = false;
};

} // namespace Hull
