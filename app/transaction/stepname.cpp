// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/nextstep.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString stepName(Step step)
{
    switch (step) {
    case Step::PlaceMarker:
        return u"placeMarker"_s;
    case Step::SetOlderAside:
        return u"setAside"_s;
    case Step::CreateGuard:
        return u"createGuard"_s;
    case Step::CreateReplacement:
        return u"create"_s;
    case Step::AttachNetworks:
        return u"attachNetworks"_s;
    case Step::Compare:
        return u"compare"_s;
    case Step::BeginSwap:
        return u"beginSwap"_s;
    case Step::StopOriginal:
        return u"stop"_s;
    case Step::CopyLayer:
        return u"copyLayer"_s;
    case Step::ParkOriginal:
        return u"park"_s;
    case Step::NameReplacement:
        return u"rename"_s;
    case Step::DisarmOriginal:
        return u"disarm"_s;
    case Step::StartReplacement:
        return u"start"_s;
    case Step::Verify:
        return u"verify"_s;
    case Step::PauseReplacement:
        return u"pause"_s;
    case Step::Commit:
        return u"commit"_s;
    case Step::RemoveOriginal:
        return u"removeOriginal"_s;
    case Step::RemoveOlder:
        return u"removeOlder"_s;
    case Step::RemoveMarker:
        return u"removeMarker"_s;
    case Step::StopReplacement:
        return u"stopReplacement"_s;
    case Step::CopyBack:
        return u"copyBack"_s;
    case Step::DisarmReplacement:
        return u"disarmReplacement"_s;
    case Step::RearmReplacement:
        return u"rearmReplacement"_s;
    case Step::RenameReplacementAway:
        return u"renameAway"_s;
    case Step::CreateTwin:
        return u"createTwin"_s;
    case Step::RemoveTwin:
        return u"removeTwin"_s;
    case Step::RestoreName:
        return u"restoreName"_s;
    case Step::RestorePolicy:
        return u"restorePolicy"_s;
    case Step::StartOriginal:
        return u"startOriginal"_s;
    case Step::PauseOriginal:
        return u"pauseOriginal"_s;
    case Step::RemoveReplacement:
        return u"removeReplacement"_s;
    case Step::RemoveGuard:
        return u"removeGuard"_s;
    case Step::RestoreOlder:
        return u"restoreOlder"_s;
    case Step::AwaitRemoval:
        return u"awaitRemoval"_s;
    case Step::CheckOriginal:
        return u"checkOriginal"_s;
    case Step::Close:
        return u"close"_s;
    case Step::Fail:
        return u"fail"_s;
    case Step::Stuck:
        break;
    }
    return u"stuck"_s;
}

} // namespace Hull
