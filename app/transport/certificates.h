// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/certificatefacts.h"

#include <string>
#include <string_view>

typedef struct x509_st X509; // NOLINT(modernize-use-using): as OpenSSL declares it

// Certificates and keys in PEM, looked at by OpenSSL. Nothing here asks on a terminal or touches a file.

namespace Hull {

[[nodiscard]] CertificateFacts certificateFacts(const X509& certificate);

//! The facts of the first certificate in the text; empty where there is none that can be read.
[[nodiscard]] CertificateFacts firstCertificate(std::string_view pem);

//! Whether the first certificate leads to one of the authorities, by what else the text holds. Dates are not looked at.
[[nodiscard]] bool isIssuedBy(std::string_view pem, std::string_view authorities);

[[nodiscard]] bool holdsPrivateKey(std::string_view pem); //!< by its frame, whatever is inside
[[nodiscard]] bool isEncryptedKey(std::string_view pem);

enum class KeyFit {
    Fits,
    Locked, //!< encrypted, and the passphrase is another one
    Unreadable, //!< no private key that OpenSSL knows
    OtherCertificate, //!< a good key, but not that of the certificate
};

//! Whether key is the one of the first certificate. Takes a while where it is encrypted: that is what deters guessing.
[[nodiscard]] KeyFit keyFit(std::string_view certificate, std::string_view key, std::string_view passphrase);

} // namespace Hull
