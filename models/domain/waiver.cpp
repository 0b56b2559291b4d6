// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/waiver.h"

#include <QStringList>

#include <array>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

bool WaiverScope::isEmpty() const
{
    return *this == WaiverScope();
}

bool WaiverScope::isHostOnly() const
{
    return container.isEmpty() && image.isEmpty() && composeProject.isEmpty() && label.isEmpty();
}

QString WaiverScope::text() const
{
    QStringList parts;
    const std::array<std::pair<QLatin1String, const QString*>, 5> entries{
        {{"host"_L1, &host}, {"container"_L1, &container}, {"image"_L1, &image}, {"composeProject"_L1, &composeProject},
            {"label"_L1, &label}}};
    for (const auto& entry : entries) {
        if (!entry.second->isEmpty()) {
            parts += entry.first + u' ' + *entry.second;
        }
    }
    return parts.join(", "_L1);
}

QString allowedPortId(qsizetype place)
{
    return u"allowedHostPorts[%1]"_s.arg(place);
}

QString waiverKindName(AppliedWaiver::Kind kind)
{
    return kind == AppliedWaiver::Kind::AllowedPort ? u"allowedPort"_s : u"waiver"_s;
}

QString waiverStateName(AppliedWaiver::State state)
{
    switch (state) {
    case AppliedWaiver::State::Active:
        return u"active"_s;
    case AppliedWaiver::State::Expired:
        return u"expired"_s;
    case AppliedWaiver::State::Changed:
        return u"changed"_s;
    }
    return u"active"_s;
}

} // namespace Hull
