// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/hostrow.h"

#include <random>

namespace Hull::Test {

/*!
 * Makes hosts whose containers look like those of real fleets: services with numbers, published ports, findings of all
 * severities. The same seed gives the same fleet.
 */
class RandomFleet
{
public:
    explicit RandomFleet(quint32 seed);

    //! A host that was read; number makes its name and endpoint.
    [[nodiscard]] HostRow host(int number, int containers);
    //! The same host at a later reading: some containers changed, came, went or became unreadable.
    [[nodiscard]] HostRow later(const HostRow& host, int changes);

    [[nodiscard]] int below(int limit);

    static const RuleInfo& rule(QLatin1String id); //!< one of those that the findings are about

private:
    [[nodiscard]] std::shared_ptr<Container> container();
    void addPorts(Container& container);
    [[nodiscard]] Assessment assessment(const Container& container);
    [[nodiscard]] QString hexadecimal(int digits);

    std::mt19937 m_random;
};

} // namespace Hull::Test
