// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/prompter.h"

namespace Hull {

bool answersAlso(const Prompt& asked, const PromptAnswer& answer, const Prompt& other)
{
    if (!answer.accepted || other.kind != asked.kind || other.subject != asked.subject) {
        return false;
    }
    switch (asked.kind) {
    case Prompt::Kind::HostKey:
        return other.keyType == asked.keyType && other.fingerprint == asked.fingerprint;
    case Prompt::Kind::KeyPassphrase:
        return answer.keepForSession;
    case Prompt::Kind::Password:
        return answer.keepForSession && other.endpoint == asked.endpoint;
    case Prompt::Kind::Confirmation:
    case Prompt::Kind::Touch:
    case Prompt::Kind::Other: // good once only
        break;
    }
    return false;
}

} // namespace Hull
