// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/transactionnames.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String replacementSuffix = ".hull-new"_L1;
constexpr QLatin1String parkedSuffix = ".hull-old"_L1;
constexpr QLatin1String guardSuffix = ".hull-guard"_L1;

} // namespace

QString replacementName(const QString& container)
{
    return container + replacementSuffix;
}

QString parkedName(const QString& container)
{
    return container + parkedSuffix;
}

QString guardName(const QString& container)
{
    return container + guardSuffix;
}

bool isTransactionName(const QString& name)
{
    return name.endsWith(replacementSuffix) || name.endsWith(parkedSuffix) || name.endsWith(guardSuffix);
}

} // namespace Hull
