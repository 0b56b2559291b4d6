// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/tlsmaterial.h"

#include "app/transport/certificates.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr off_t fileLimit = 1024 * 1024; // bytes; a bundle of all public authorities has a quarter of it

Message checkTheFile()
{
    return {QT_TRANSLATE_NOOP("Hull",
                "Name the right file in the host's settings (hullctl: --tlscacert, --tlscert and --tlskey), or the "
                "folder in DOCKER_CERT_PATH. A docker context is mended with `docker context update`."),
        {}};
}

Error unreadable(const QString& path, int errorNumber)
{
    Error error;
    error.kind = Error::Kind::CertificateFileUnusable;
    error.detail = QString::fromLocal8Bit(std::strerror(errorNumber));
    if (errorNumber == ENOENT || errorNumber == ENOTDIR) {
        error.message = {QT_TRANSLATE_NOOP("Hull", "The TLS file %1 is not there."), {path}};
        error.cause = {QT_TRANSLATE_NOOP("Hull", "It was moved or removed, or the folder is another one."), {}};
        error.remedy = checkTheFile();
    } else {
        error.message = {QT_TRANSLATE_NOOP("Hull", "The TLS file %1 cannot be read."), {path}};
        error.cause = {QT_TRANSLATE_NOOP("Hull", "It belongs to another account."), {}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Give your account the right to read it."), {}};
    }
    return error;
}

Error unusable(Message message, Message cause, Message remedy = checkTheFile())
{
    return {Error::Kind::CertificateFileUnusable, std::move(message), std::move(cause), std::move(remedy), {}, 0};
}

//! A file that is a device or a pipe could keep us waiting for ever, so only regular ones are read.
Result<std::string> readBounded(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        return unreadable(path, errno);
    }
    struct stat status = {};
    std::string content;
    std::optional<Error> wrong;
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > fileLimit) {
        wrong = unusable({QT_TRANSLATE_NOOP("Hull", "The TLS file %1 is no PEM file."), {path}},
            {QT_TRANSLATE_NOOP("Hull", "It is no regular file, or far too large for one."), {}});
    } else {
        content.resize(static_cast<size_t>(status.st_size));
        const ssize_t length = ::read(file, content.data(), content.size());
        if (length < 0) {
            wrong = unreadable(path, errno);
        } else {
            content.resize(static_cast<size_t>(length));
        }
    }
    ::close(file);
    return wrong ? Result<std::string>(*wrong) : Result<std::string>(std::move(content));
}

//! Why there is no certificate in it, as far as the bytes tell.
Error noCertificate(const QString& path, const std::string& content)
{
    Message message{QT_TRANSLATE_NOOP("Hull", "There is no certificate in the TLS file %1."), {path}};
    if (holdsPrivateKey(content)) {
        return unusable(
            std::move(message), {QT_TRANSLATE_NOOP("Hull", "It holds a private key: the files may be mixed up."), {}});
    }
    if (!content.empty() && content.front() == '\x30') { // a SEQUENCE: how every certificate in DER begins
        return unusable(std::move(message), {QT_TRANSLATE_NOOP("Hull", "It is in DER form, not in PEM."), {}},
            {QT_TRANSLATE_NOOP("Hull", "Convert it: `openssl x509 -inform der -in FILE -out FILE.pem`."), {}});
    }
    return unusable(std::move(message), {QT_TRANSLATE_NOOP("Hull", "It is no PEM file, or is torn."), {}});
}

//! Reads a certificate file into content and tells what its first certificate says.
std::optional<Error> readCertificate(const QString& path, std::string& content, CertificateFacts& facts)
{
    Result<std::string> read = readBounded(path);
    if (!read) {
        return read.error();
    }
    content = std::move(*read);
    facts = firstCertificate(content);
    return facts.isEmpty() ? std::optional<Error>(noCertificate(path, content)) : std::nullopt;
}

Error halfAPair(const TlsFiles& files)
{
    const bool keyMissing = files.key.isEmpty();
    return unusable(keyMissing
            ? Message{QT_TRANSLATE_NOOP("Hull", "The client certificate %1 has no key."), {files.certificate}}
            : Message{QT_TRANSLATE_NOOP("Hull", "The client key %1 has no certificate."), {files.key}},
        {QT_TRANSLATE_NOOP("Hull", "The engine takes a client certificate only with its key."), {}});
}

std::optional<Error> readKey(const QString& path, std::string& content)
{
    Result<std::string> read = readBounded(path);
    if (!read) {
        return read.error();
    }
    content = std::move(*read);
    if (!holdsPrivateKey(content)) {
        return unusable({QT_TRANSLATE_NOOP("Hull", "There is no private key in the TLS file %1."), {path}},
            {QT_TRANSLATE_NOOP("Hull", "It is no PEM file, is torn, or is a certificate."), {}});
    }
    return std::nullopt;
}

} // namespace

Result<std::shared_ptr<TlsOptions>> readTlsFiles(const TlsFiles& files, bool verify)
{
    auto tls = std::make_shared<TlsOptions>();
    tls->files = files;
    tls->verify = verify;
    std::optional<Error> wrong;
    if (verify && !files.authority.isEmpty()) {
        wrong = readCertificate(files.authority, tls->authority, tls->authorityFacts);
    }
    if (!wrong && files.certificate.isEmpty() != files.key.isEmpty()) {
        wrong = halfAPair(files);
    }
    if (!wrong && !files.certificate.isEmpty()) {
        wrong = readCertificate(files.certificate, tls->certificate, tls->certificates.client);
    }
    if (!wrong && !files.key.isEmpty()) {
        wrong = readKey(files.key, tls->key);
    }
    if (wrong) {
        return *wrong;
    }
    tls->issuedByAuthority =
        tls->certificate.empty() || tls->authority.empty() || isIssuedBy(tls->certificate, tls->authority);
    return tls;
}

bool needsPassphrase(const TlsOptions& tls)
{
    return isEncryptedKey(tls.key);
}

Error unlockKey(const TlsOptions& tls)
{
    if (tls.key.empty()) {
        return {};
    }
    switch (keyFit(tls.certificate, tls.key, tls.passphrase)) {
    case KeyFit::Fits:
        return {};
    case KeyFit::Locked:
        return passphraseNeededError(tls.files.key, !tls.passphrase.empty());
    case KeyFit::Unreadable:
        return unusable({QT_TRANSLATE_NOOP("Hull", "The private key in %1 cannot be used."), {tls.files.key}},
            {QT_TRANSLATE_NOOP("Hull", "It is torn, or of a kind that OpenSSL does not know."), {}});
    case KeyFit::OtherCertificate:
        break;
    }
    return unusable({QT_TRANSLATE_NOOP("Hull", "The key %1 does not belong to the certificate %2."),
                        {tls.files.key, tls.files.certificate}},
        {QT_TRANSLATE_NOOP("Hull", "One of the two was renewed without the other, or they are from two clients."), {}});
}

Error passphraseNeededError(const QString& keyFile, bool wasWrong)
{
    Error error;
    error.kind = Error::Kind::PassphraseNeeded;
    error.message = wasWrong
        ? Message{QT_TRANSLATE_NOOP("Hull", "That is not the passphrase of the private key %1."), {keyFile}}
        : Message{
            QT_TRANSLATE_NOOP("Hull", "The private key %1 is encrypted, and its passphrase is not known."), {keyFile}};
    error.cause = wasWrong ? Message{QT_TRANSLATE_NOOP("Hull", "It was mistyped, or the key is another one."), {}}
                           : Message{QT_TRANSLATE_NOOP("Hull", "Nobody could be asked for it."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull",
                        "Connect in the window or with --interactive, where it is asked for, or use a key without a "
                        "passphrase that only your account may read."),
        {}};
    return error;
}

} // namespace Hull
