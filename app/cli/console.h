// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "app/report/scantable.h"
#include "models/domain/error.h"

#include <QByteArray>
#include <QString>

namespace Hull {

//! Where hullctl writes: data to standard output, everything else to standard error.
class Console
{
public:
    enum class Verbosity { Quiet, Normal, Verbose };

    void setVerbosity(Verbosity verbosity) { m_verbosity = verbosity; }

    //! Whether a command may ask on the terminal.
    void setInteractive(bool interactive) { m_interactive = interactive; }
    [[nodiscard]] bool isInteractive() const { return m_interactive; }

    //! Data. False where standard output could not take it, which is told unless its reader has just gone away.
    [[nodiscard]] bool writeData(const QByteArray& bytes);

    void error(const QString& text); //!< what kept a command from doing its work; always shown
    void note(const QString& text); //!< what the user should know; not with --quiet
    void detail(const QString& text); //!< only with --verbose

    [[nodiscard]] static bool isTerminal(); //!< whether standard output is one
    [[nodiscard]] TableLayout tableLayout() const; //!< for text on standard output
    [[nodiscard]] JsonWriter::Layout jsonLayout() const;

    //! Message, cause and remedy in one line, safe for a terminal.
    [[nodiscard]] static QString sentence(const Error& error);

private:
    Verbosity m_verbosity = Verbosity::Normal;
    bool m_interactive = false;
};

} // namespace Hull
