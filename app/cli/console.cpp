// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "app/report/textlayout.h"
#include "models/domain/sentence.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultWidth = 80;

//! Writes all of it; 0 or errno. A descriptor that somebody made non-blocking is waited for.
int writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EAGAIN) {
            pollfd waiting{descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

void writeLine(const QString& text)
{
    // Where standard error is gone there is nobody left to tell.
    static_cast<void>(writeAll(STDERR_FILENO, QString("hullctl: "_L1 + printable(text) + u'\n').toUtf8()));
}

int terminalWidth()
{
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : defaultWidth;
}

} // namespace

bool Console::writeData(const QByteArray& bytes)
{
    const int problem = writeAll(STDOUT_FILENO, bytes);
    if (problem != 0 && problem != EPIPE) { // EPIPE: "| head" had enough, no reason to complain
        error(u"The standard output could not be written: %1"_s.arg(qt_error_string(problem)));
    }
    return problem == 0;
}

void Console::error(const QString& text)
{
    writeLine(text);
}

void Console::note(const QString& text)
{
    if (m_verbosity != Verbosity::Quiet) {
        writeLine(text);
    }
}

void Console::detail(const QString& text)
{
    if (m_verbosity == Verbosity::Verbose) {
        writeLine(text);
    }
}

bool Console::isTerminal()
{
    return ::isatty(STDOUT_FILENO) != 0;
}

TableLayout Console::tableLayout() const
{
    if (!isTerminal()) {
        return {defaultWidth, false};
    }
    // no-color.org: any non-empty value switches colour off. A dumb terminal has none.
    const bool colour = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return {terminalWidth(), colour};
}

JsonWriter::Layout Console::jsonLayout() const
{
    return isTerminal() ? JsonWriter::Layout::Indented : JsonWriter::Layout::Compact;
}

QString Console::sentence(const Error& error)
{
    QStringList parts;
    for (const Message& message : {error.message, error.cause, error.remedy}) {
        if (!message.isEmpty()) {
            parts.append(asSentence(message.english()));
        }
    }
    return printable(parts.join(u' '));
}

} // namespace Hull
