// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

#include <vector>

namespace Hull {

/*!
 * Writes JSON from first byte to last, so that keys stand in the order in which they are given and a large report
 * needs no tree in memory. Text becomes UTF-8; an unpaired surrogate becomes U+FFFD. Besides what JSON demands, DEL,
 * C1 controls and bidirectional controls are escaped: shown on a terminal, no name can move the cursor or reorder text.
 */
class JsonWriter
{
public:
    enum class Layout {
        Compact, //!< no white space
        Indented, //!< two spaces per level
    };

    explicit JsonWriter(Layout layout);

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(QLatin1String name);
    void key(QStringView name); //!< of foreign text, escaped

    void string(QStringView text);
    void number(qint64 value);
    void boolean(bool value);
    void null();

    void member(QLatin1String name, QStringView text);
    void member(QLatin1String name, qint64 value);
    void flag(QLatin1String name, bool value); //!< not an overload: any pointer would turn into a bool

    [[nodiscard]] QByteArray take(); //!< the document with a final newline

private:
    void begin(char bracket);
    void end(char bracket);
    void beginValue(); //!< the comma and the line break in front of a value or key
    void newLine();
    void quoted(QStringView text);

    QByteArray m_bytes;
    std::vector<bool> m_hasValues; //!< per open bracket
    Layout m_layout;
    bool m_afterKey = false;
};

} // namespace Hull
