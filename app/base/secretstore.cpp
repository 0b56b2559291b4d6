// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/secretstore.h"

#include <cstring>
#include <sys/resource.h>

namespace Hull {

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty()) {
        ::explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

void forbidCoreFiles()
{
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

SecretStore::~SecretStore()
{
    for (auto& entry : m_secrets) {
        wipe(entry.second);
    }
}

QByteArrayView SecretStore::find(const QString& key) const
{
    const auto found = m_secrets.find(key);
    return found == m_secrets.end() ? QByteArrayView() : QByteArrayView(found->second);
}

void SecretStore::keep(const QString& key, const QString& secret)
{
    forget(key);
    if (!secret.isEmpty()) {
        m_secrets.emplace(key, secret.toUtf8()); // memory of its own, which is shared with nobody
    }
}

void SecretStore::forget(const QString& key)
{
    if (const auto found = m_secrets.find(key); found != m_secrets.end()) {
        wipe(found->second);
        m_secrets.erase(found);
    }
}

} // namespace Hull
