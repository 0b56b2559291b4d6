// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/certificates.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>
#include <memory>
#include <vector>

#include <arpa/inet.h>

namespace Hull {

namespace {

constexpr int mostNames = 100; // shown at most; a certificate may have thousands
constexpr int longestText = 500; // bytes of a name

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};

using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using GeneralNames = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>>;
using Store = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;

Bio memory(std::string_view text)
{
    return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

//! OpenSSL's way to ask for a passphrase. Without one of ours it would read it from the terminal.
int givePassphrase(char* buffer, int size, int /*writing*/, void* passphrase)
{
    const auto* given = static_cast<const std::string_view*>(passphrase);
    if (!given || given->size() > static_cast<size_t>(size)) {
        return -1;
    }
    std::copy(given->begin(), given->end(), buffer);
    return static_cast<int>(given->size());
}

std::vector<Certificate> allCertificates(std::string_view pem)
{
    std::vector<Certificate> found;
    const Bio bio = memory(pem);
    while (X509* next = PEM_read_bio_X509(bio.get(), nullptr, &givePassphrase, nullptr)) {
        found.emplace_back(next);
    }
    ERR_clear_error(); // that there is no further one
    return found;
}

QString distinguishedName(const X509_NAME* name)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    constexpr unsigned long flags = (ASN1_STRFLGS_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB))
        | XN_FLAG_SEP_CPLUS_SPC | XN_FLAG_FN_SN | XN_FLAG_DN_REV;
    X509_NAME_print_ex(bio.get(), name, 0, flags);
    char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return text ? QString::fromUtf8(text, std::min<long>(length, longestText)) : QString();
}

QString textOf(const ASN1_STRING* string)
{
    const int length = std::min(ASN1_STRING_length(string), longestText);
    return QString::fromUtf8(reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)), length);
}

QString addressOf(const ASN1_OCTET_STRING* bytes)
{
    const int length = ASN1_STRING_length(bytes);
    if (length != 4 && length != 16) {
        return {};
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(length == 4 ? AF_INET : AF_INET6, ASN1_STRING_get0_data(bytes), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

QStringList subjectNames(const X509& certificate)
{
    QStringList names;
    const GeneralNames all(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()) && names.size() < mostNames; ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS) {
            names.append(textOf(name->d.dNSName));
        } else if (name->type == GEN_IPADD) {
            names.append(addressOf(name->d.iPAddress));
        }
    }
    names.removeAll(QString());
    return names;
}

QDateTime timeOf(const ASN1_TIME* time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime::fromSecsSinceEpoch(timegm(&parts), Qt::UTC);
}

} // namespace

CertificateFacts certificateFacts(const X509& certificate)
{
    CertificateFacts facts;
    facts.subject = distinguishedName(X509_get_subject_name(&certificate));
    facts.issuer = distinguishedName(X509_get_issuer_name(&certificate));
    facts.names = subjectNames(certificate);
    facts.notBefore = timeOf(X509_get0_notBefore(&certificate));
    facts.notAfter = timeOf(X509_get0_notAfter(&certificate));
    return facts;
}

CertificateFacts firstCertificate(std::string_view pem)
{
    const Bio bio = memory(pem);
    const Certificate first(PEM_read_bio_X509(bio.get(), nullptr, &givePassphrase, nullptr));
    ERR_clear_error();
    return first ? certificateFacts(*first) : CertificateFacts();
}

bool isIssuedBy(std::string_view pem, std::string_view authorities)
{
    const std::vector<Certificate> chain = allCertificates(pem);
    const Store store(X509_STORE_new());
    for (const Certificate& authority : allCertificates(authorities)) {
        X509_STORE_add_cert(store.get(), authority.get());
    }
    const StoreContext context(X509_STORE_CTX_new());
    STACK_OF(X509)* others = sk_X509_new_null();
    for (size_t i = 1; i < chain.size(); ++i) {
        sk_X509_push(others, chain[i].get());
    }
    bool verified = false;
    if (!chain.empty() && X509_STORE_CTX_init(context.get(), store.get(), chain.front().get(), others) == 1) {
        X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN);
        verified = X509_verify_cert(context.get()) == 1;
    }
    sk_X509_free(others); // the stack alone: chain owns what is in it
    ERR_clear_error();
    return verified;
}

bool holdsPrivateKey(std::string_view pem)
{
    return pem.find("PRIVATE KEY-----") != std::string_view::npos;
}

bool isEncryptedKey(std::string_view pem)
{
    return pem.find("-----BEGIN ENCRYPTED PRIVATE KEY-----") != std::string_view::npos
        || pem.find("Proc-Type: 4,ENCRYPTED") != std::string_view::npos; // the older form, of OpenSSL's own
}

KeyFit keyFit(std::string_view certificate, std::string_view key, std::string_view passphrase)
{
    const Bio bio = memory(key);
    const Key read(PEM_read_bio_PrivateKey(bio.get(), nullptr, &givePassphrase, &passphrase));
    const std::vector<Certificate> chain = allCertificates(certificate);
    ERR_clear_error();
    if (!read) {
        return isEncryptedKey(key) ? KeyFit::Locked : KeyFit::Unreadable;
    }
    const bool belongs = !chain.empty() && X509_check_private_key(chain.front().get(), read.get()) == 1;
    ERR_clear_error();
    return belongs ? KeyFit::Fits : KeyFit::OtherCertificate;
}

} // namespace Hull
