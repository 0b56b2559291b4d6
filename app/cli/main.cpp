// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/secretstore.h"
#include "app/cli/command.h"
#include "app/cli/interrupt.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

#include <clocale>
#include <csignal>
#include <cstring>

namespace {

//! Qt wants UTF-8 and would complain on standard error about any other locale before switching over by itself.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
    }
}

/*!
 * A shell's `>&-` leaves a number free, and the next thing that is opened would take what is printed. A full device in
 * its place says that nothing can be written there.
 */
void openMissingDescriptors()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) < 0) {
            // The lowest free number is taken, which is this one.
            [[maybe_unused]] const int opened = ::open("/dev/full", O_RDWR);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    Hull::forbidCoreFiles();
    Hull::Interrupt::install();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error of the write, see Console::writeData
    std::signal(SIGXFSZ, SIG_IGN); // so is a limit on the size of files (ulimit -f)
    openMissingDescriptors();
    useUtf8();
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    // Qt takes its own options ("-qmljsdebugger") out of a command line: it gets the program's name only.
    int applicationArgc = 1;
    const QCoreApplication application(applicationArgc, argv);
    Hull::Console console;
    return static_cast<int>(Hull::runHullctl(arguments, console));
}
