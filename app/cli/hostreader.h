// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/scanoptions.h"
#include "app/demo/demofleet.h"
#include "app/session/fleet.h"

#include <memory>
#include <optional>

namespace Hull {

class Terminal;
class TerminalPrompter;

/*!
 * The hosts that the options name, read once. The sockets and threads of hosts are gone with it. interrupt is made as
 * soon as there is something to clean up: until then a signal may end the process at once.
 */
class HostReader
{
public:
    HostReader(const ScanOptions& options, const QString& configDirectory, std::optional<Interrupt>& interrupt,
        Console& console);
    ~HostReader();

    [[nodiscard]] bool read(); //!< false where the user interrupted it
    [[nodiscard]] Fleet& fleet() { return m_fleet; }

private:
    void addHosts(const ScanOptions& options, const QString& configDirectory);

    Console& m_console;
    std::optional<Interrupt>& m_interrupt;
    DemoFleet m_demo;
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<TerminalPrompter> m_prompter;
    Fleet m_fleet;
};

} // namespace Hull
