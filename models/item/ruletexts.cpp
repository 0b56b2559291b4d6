// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/ruletexts.h"

namespace Hull {

using namespace Qt::StringLiterals;

QStringList referenceTexts(const RuleInfo& rule)
{
    QStringList texts;
    for (const Reference& reference : rule.references) {
        texts.append(u"%1 %2 \u00a7%3"_s.arg(reference.standard, reference.version, reference.id));
    }
    return texts;
}

} // namespace Hull
