// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/engineinfo.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString engineProductName(EngineInfo::Product product)
{
    switch (product) {
    case EngineInfo::Product::Docker:
        return u"docker"_s;
    case EngineInfo::Product::Podman:
        return u"podman"_s;
    case EngineInfo::Product::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace Hull
