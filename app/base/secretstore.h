// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <map>

namespace Hull {

//! Overwrites the memory of bytes that nobody else shares, in a way that no optimiser drops, and empties them.
void wipe(QByteArray& bytes);

//! Neither this process nor what it starts leaves a core file, which would hold secrets. First thing in main().
void forbidCoreFiles();

/*!
 * What the user has asked to be remembered until the program ends: passphrases and passwords, in memory only. One for
 * all hosts. Every value is overwritten when it is forgotten, at the latest with the store.
 */
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    ~SecretStore();

    //! The secret as UTF-8, null where there is none; valid until the store changes.
    [[nodiscard]] QByteArrayView find(const QString& key) const;
    void keep(const QString& key, const QString& secret); //!< replaces; an empty secret is not kept
    void forget(const QString& key);

private:
    std::map<QString, QByteArray> m_secrets;
};

} // namespace Hull
