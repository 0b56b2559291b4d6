// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/certificatefacts.h"
#include "models/domain/host.h"

#include <memory>
#include <string>

namespace Hull {

/*!
 * How both ends of a TLS connection make sure of each other: the content of the files as it was when the way was
 * opened, so that no file is read in the middle of a connection. Shared by all requests of an endpoint; constant once
 * made. The key and its passphrase are overwritten at the end and appear nowhere else than in libcurl's hands.
 */
struct TlsOptions
{
    TlsOptions() = default;
    ~TlsOptions();
    TlsOptions(const TlsOptions&) = delete;
    TlsOptions& operator=(const TlsOptions&) = delete;

    std::string authority; //!< PEM; empty: the authorities that the system trusts
    std::string certificate; //!< PEM with what leads to the authority; empty: none is shown to the engine
    std::string key; //!< PEM, encrypted or not
    std::string passphrase; //!< of the key
    bool verify = true; //!< the server's certificate and its name
    std::string serverName; //!< the name that is asked for and that the certificate must have
    std::string connectTo; //!< "10.0.0.5:2376" where that is not the address of the URL; else empty

    //! Names all of the above: connections are shared between requests of the same identity only.
    std::string identity;

    // What errors and the window tell.
    TlsFiles files;
    CertificateFacts authorityFacts; //!< of the first one in the file
    bool issuedByAuthority = true; //!< the client certificate, as far as can be told from here
    TlsCertificates certificates;

    //! The same, with what became known of the server since.
    [[nodiscard]] std::shared_ptr<TlsOptions> withServer(const CertificateFacts& server) const;

    void setIdentity(); //!< from the fields above it; last of all
};

//! Overwrites the text in a way that no optimiser drops, and empties it.
void wipe(std::string& text);

} // namespace Hull
