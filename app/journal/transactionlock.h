// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QString>

#include <optional>

namespace Hull {

/*!
 * Says that a living process carries a transaction out. The kernel lets go of it when that process ends, however it
 * ends, so what nobody holds is either over or was interrupted: read the record again once the lock is held.
 */
class TransactionLock
{
public:
    TransactionLock(TransactionLock&& other) noexcept;
    TransactionLock& operator=(TransactionLock&& other) noexcept;
    TransactionLock(const TransactionLock&) = delete;
    TransactionLock& operator=(const TransactionLock&) = delete;
    ~TransactionLock();

    //! The lock of that transaction; nothing where another one holds it. folder must be there. FileUnwritable.
    [[nodiscard]] static Result<std::optional<TransactionLock>> take(const QString& folder, const QString& transaction);

private:
    explicit TransactionLock(int descriptor)
        : m_descriptor(descriptor)
    { }

    int m_descriptor = -1;
};

} // namespace Hull
