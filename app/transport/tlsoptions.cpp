// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/tlsoptions.h"

#include <QCryptographicHash>

#include <cstring>

namespace Hull {

TlsOptions::~TlsOptions()
{
    wipe(key);
    wipe(passphrase);
}

std::shared_ptr<TlsOptions> TlsOptions::withServer(const CertificateFacts& server) const
{
    auto copy = std::make_shared<TlsOptions>();
    copy->authority = authority;
    copy->certificate = certificate;
    copy->key = key;
    copy->passphrase = passphrase;
    copy->verify = verify;
    copy->serverName = serverName;
    copy->connectTo = connectTo;
    copy->identity = identity;
    copy->files = files;
    copy->authorityFacts = authorityFacts;
    copy->issuedByAuthority = issuedByAuthority;
    copy->certificates = {certificates.client, server};
    return copy;
}

void TlsOptions::setIdentity()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::string flag = verify ? "verified" : "unverified";
    // The passphrase is left out: it is no other key that it opens.
    const std::initializer_list<const std::string*> parts{
        &authority, &certificate, &key, &flag, &serverName, &connectTo};
    for (const std::string* part : parts) {
        hash.addData(QByteArray::number(static_cast<qulonglong>(part->size())) + ':');
        hash.addData(QByteArrayView(part->data(), static_cast<qsizetype>(part->size())));
    }
    identity = hash.result().toHex().toStdString();
}

void wipe(std::string& text)
{
    ::explicit_bzero(text.data(), text.size());
    text.clear();
}

} // namespace Hull
