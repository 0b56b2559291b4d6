// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/filecontent.h"

#include "app/collect/procfile.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Hull {

namespace {

constexpr qsizetype sizeLimit = qsizetype{1} << 30; // bytes
constexpr qsizetype blockSize = 256 * 1024; // bytes
constexpr int pipePatienceMs = 10000;

Error unreadable(const QString& path, int errorNumber)
{
    Error error;
    error.kind = Error::Kind::FileUnreadable;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The file %1 cannot be read."), {path}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "The system says: %1."), {qt_error_string(errorNumber)}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "See whether the path is right and the account may read it."), {}};
    return error;
}

Error tooLarge(const QString& path)
{
    Error error;
    error.kind = Error::Kind::BodyTooLarge;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The file %1 is larger than 1 GiB."), {path}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "That is more than `docker inspect` prints for 100,000 containers."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "See whether it is the right file, or divide it."), {}};
    return error;
}

Error silentPipe(const QString& path)
{
    Error error;
    error.kind = Error::Kind::Timeout;
    error.message = {QT_TRANSLATE_NOOP("Hull", "Nothing came through the pipe %1 within %2 s."),
        {path, QString::number(pipePatienceMs / 1000)}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "No program writes into it, or it hangs."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Save the output of `docker inspect` to a file, and name that."), {}};
    return error;
}

//! What a redirection in PowerShell writes begins with a byte order mark and is UTF-16.
QByteArray asUtf8(QByteArray content)
{
    const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(content);
    if (!encoding || *encoding == QStringConverter::Utf8) {
        return content.startsWith("\xef\xbb\xbf") ? content.remove(0, 3) : content;
    }
    QStringDecoder decode(*encoding);
    const QString text = decode(content);
    return decode.hasError() ? content : text.toUtf8();
}

//! Whether it may go on as the output of docker inspect: else a device without an end would be read to the limit.
bool maybeJson(const QByteArray& beginning)
{
    if (QStringConverter::encodingForData(beginning)) {
        return true;
    }
    const auto first = std::find_if(
        beginning.begin(), beginning.end(), [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return first == beginning.end() || *first == '[' || *first == '{';
}

//! False when nothing came in time.
bool waitForData(int descriptor)
{
    pollfd waiting{descriptor, POLLIN, 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, pipePatienceMs);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

} // namespace

Result<QByteArray> readFileContent(const QString& path)
{
    // Without O_NONBLOCK the opening of a pipe would wait for somebody to write.
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.value(), &status) != 0) {
        return unreadable(path, errno);
    }
    if (S_ISDIR(status.st_mode)) {
        return unreadable(path, EISDIR);
    }
    if (status.st_size > sizeLimit) {
        return tooLarge(path);
    }
    QByteArray content;
    content.reserve(static_cast<qsizetype>(status.st_size) + 1);
    while (content.size() <= sizeLimit) {
        if (!S_ISREG(status.st_mode) && !waitForData(file.value())) {
            return silentPipe(path);
        }
        const qsizetype filled = content.size();
        content.resize(filled + blockSize);
        const ssize_t count = ::read(file.value(), content.data() + filled, static_cast<size_t>(blockSize));
        content.resize(filled + std::max<qsizetype>(count, 0));
        if (count < 0 && errno != EAGAIN && errno != EINTR) {
            return unreadable(path, errno);
        }
        if (count == 0 || (filled == 0 && count > 0 && !maybeJson(content))) {
            return asUtf8(std::move(content));
        }
    }
    return tooLarge(path);
}

} // namespace Hull
