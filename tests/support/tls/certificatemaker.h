// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Hull::Test {

//! What a certificate made for a test should be like.
struct CertificateWish
{
    QString commonName;
    QStringList names; //!< "DNS:localhost", "IP:127.0.0.1"; none: no subject alternative name
    int fromDays = -1; //!< from today on
    int untilDays = 365;
    bool isServer = false; //!< else for clients
    QByteArray passphrase = {}; //!< of the key; empty: not encrypted
};

/*!
 * A certificate authority that lives as long as the object, in a folder of its own. Everything is made by OpenSSL, with
 * keys that nobody uses elsewhere.
 */
class CertificateMaker
{
public:
    //! In days from today, so that an authority can be over already.
    explicit CertificateMaker(const QString& commonName, int fromDays = -2, int untilDays = 3650);
    ~CertificateMaker();
    CertificateMaker(const CertificateMaker&) = delete;
    CertificateMaker& operator=(const CertificateMaker&) = delete;

    [[nodiscard]] QString authority() const { return path(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    //! Issues NAME.pem and NAME-key.pem in the folder.
    void issue(const QString& name, const CertificateWish& wish);
    [[nodiscard]] QString certificate(const QString& name) const { return path(name + QStringLiteral(".pem")); }
    [[nodiscard]] QString key(const QString& name) const { return path(name + QStringLiteral("-key.pem")); }

private:
    struct Authority;

    QTemporaryDir m_folder;
    std::unique_ptr<Authority> m_authority;
};

//! Writes a file for a test; stops the test program where that fails.
void writeTestFile(const QString& path, const QByteArray& content);
[[nodiscard]] QByteArray readTestFile(const QString& path);

} // namespace Hull::Test
