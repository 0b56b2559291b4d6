// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tls/certificatemaker.h"

#include <QFile>

#include <functional>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace Hull::Test {

namespace {

void check(bool succeeded)
{
    if (!succeeded) {
        qFatal("The test cannot make its certificates.");
    }
}

EVP_PKEY* newKey()
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    check(key != nullptr);
    return key;
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    check(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509* newCertificate(const QString& commonName, EVP_PKEY* key, X509* issuer, int fromDays, int untilDays)
{
    static long lastSerial = 0;
    constexpr long day = 24 * 60 * 60;
    X509* certificate = X509_new();
    X509_set_version(certificate, 2); // counted from 0: version 3
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++lastSerial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), fromDays * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), untilDays * day);
    X509_set_pubkey(certificate, key);
    const QByteArray name = commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char*>(name.constData()), static_cast<int>(name.size()), -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer ? issuer : certificate));
    return certificate;
}

void writePem(const QString& path, const std::function<int(BIO*)>& write)
{
    BIO* bio = BIO_new(BIO_s_mem());
    check(write(bio) == 1);
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    writeTestFile(path, QByteArray(data, static_cast<qsizetype>(length)));
    BIO_free(bio);
}

} // namespace

struct CertificateMaker::Authority
{
    ~Authority()
    {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }

    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
};

CertificateMaker::CertificateMaker(const QString& commonName, int fromDays, int untilDays)
    : m_authority(std::make_unique<Authority>())
{
    m_authority->key = newKey();
    X509* certificate = newCertificate(commonName, m_authority->key, nullptr, fromDays, untilDays);
    m_authority->certificate = certificate;
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign");
    check(X509_sign(certificate, m_authority->key, EVP_sha256()) > 0);
    writePem(authority(), [certificate](BIO* bio) { return PEM_write_bio_X509(bio, certificate); });
}

CertificateMaker::~CertificateMaker() = default;

void CertificateMaker::issue(const QString& name, const CertificateWish& wish)
{
    EVP_PKEY* key = newKey();
    X509* certificate = newCertificate(wish.commonName, key, m_authority->certificate, wish.fromDays, wish.untilDays);
    X509* issuer = m_authority->certificate;
    addExtension(certificate, issuer, NID_ext_key_usage, wish.isServer ? "serverAuth" : "clientAuth");
    if (!wish.names.isEmpty()) {
        addExtension(certificate, issuer, NID_subject_alt_name, wish.names.join(u',').toUtf8());
    }
    check(X509_sign(certificate, m_authority->key, EVP_sha256()) > 0);
    writePem(this->certificate(name), [certificate](BIO* bio) { return PEM_write_bio_X509(bio, certificate); });
    writePem(this->key(name), [key, &wish](BIO* bio) {
        const bool encrypted = !wish.passphrase.isEmpty();
        return PEM_write_bio_PKCS8PrivateKey(bio, key, encrypted ? EVP_aes_256_cbc() : nullptr,
            encrypted ? wish.passphrase.constData() : nullptr, static_cast<int>(wish.passphrase.size()), nullptr,
            nullptr);
    });
    X509_free(certificate);
    EVP_PKEY_free(key);
}

void writeTestFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("The test cannot write its file.");
    }
}

QByteArray readTestFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Hull::Test
