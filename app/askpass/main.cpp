// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hullwright-askpass PROMPT
// ssh starts this to ask the user something. It passes the question on to the Hullwright that has started ssh, and
// prints the answer. Without Qt: ssh waits for it, and it does nothing else.

#include "app/askpass/askpasswire.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

namespace Wire = Hull::AskpassWire;

int fail(const char* text)
{
    std::fprintf(stderr, "hullwright-askpass: %s\n", text);
    return 1;
}

//! No core file and no debugger of the same account gets at the answer; gone when ssh is.
void protect()
{
    const struct rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    std::signal(SIGPIPE, SIG_IGN);
}

int connectTo(const char* path)
{
    struct sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (std::strlen(path) >= sizeof(address.sun_path)) {
        return -1;
    }
    std::strcpy(address.sun_path, path); // NOLINT(clang-analyzer-security.insecureAPI.strcpy): measured above
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        return -1;
    }
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): how sockets take their addresses
    if (::connect(descriptor, reinterpret_cast<const struct sockaddr*>(&address), sizeof(address)) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

bool writeAll(int descriptor, const char* bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, size);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

//! Waits as long as the user takes; false when ssh has gone away meanwhile, which nobody else would tell.
bool awaitAnswer(int descriptor)
{
    std::array<struct pollfd, 2> watched = {{{descriptor, POLLIN, 0}, {STDOUT_FILENO, 0, 0}}};
    while (::poll(watched.data(), watched.size(), -1) < 0) {
        if (errno != EINTR) {
            return false;
        }
    }
    return (watched[0].revents & (POLLIN | POLLHUP)) != 0;
}

bool readAll(int descriptor, char* bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t received = ::read(descriptor, bytes, size);
        if (received < 0 && errno == EINTR) {
            continue;
        }
        if (received <= 0) {
            return false;
        }
        bytes += received;
        size -= static_cast<std::size_t>(received);
    }
    return true;
}

//! Prints the answer; 1 where there is none, which ssh takes for "no".
int printAnswer(int descriptor)
{
    std::array<char, Wire::numberSize> number = {};
    if (!awaitAnswer(descriptor) || !readAll(descriptor, number.data(), number.size())
        || Wire::decodedNumber({number.data(), number.size()}) != 1
        || !readAll(descriptor, number.data(), number.size())) {
        return 1;
    }
    const std::size_t size = Wire::decodedNumber({number.data(), number.size()});
    std::array<char, Wire::maxAnswer + 1> answer = {};
    if (size > Wire::maxAnswer) {
        return 1;
    }
    const bool complete = readAll(descriptor, answer.data(), size);
    answer[size] = '\n'; // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index): size is at most maxAnswer
    const bool printed = complete && writeAll(STDOUT_FILENO, answer.data(), size + 1);
    ::explicit_bzero(answer.data(), answer.size());
    return printed ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    protect();
    const char* path = std::getenv(Wire::socketVariable);
    const char* token = std::getenv(Wire::tokenVariable);
    if (argc != 2 || !path || !token) {
        return fail("this is started by ssh on behalf of Hullwright, and of no use by itself.");
    }
    const int descriptor = connectTo(path);
    if (descriptor < 0) {
        return fail("the Hullwright that has started ssh does not answer any more.");
    }
    const char* hint = std::getenv("SSH_ASKPASS_PROMPT");
    const std::string request =
        Wire::encodedRequest({static_cast<std::uint32_t>(::getppid()), token, hint ? hint : std::string(), argv[1]});
    const int code = writeAll(descriptor, request.data(), request.size()) ? printAnswer(descriptor) : 1;
    ::close(descriptor);
    return code;
}
