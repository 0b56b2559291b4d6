// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tls/tlsserver.h"

#include <openssl/ssl.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Hull::Test {

namespace {

void check(bool succeeded)
{
    if (!succeeded) {
        qFatal("The test cannot start its TLS server.");
    }
}

QByteArray clientName(const SSL* ssl)
{
    std::array<char, 100> name{};
    if (const X509* certificate = ssl ? SSL_get0_peer_certificate(ssl) : nullptr) {
        X509_NAME_get_text_by_NID(
            X509_get_subject_name(certificate), NID_commonName, name.data(), static_cast<int>(name.size()));
    }
    return QByteArray(name.data());
}

} // namespace

class TlsServer::Private
{
public:
    explicit Private(const TlsServerWish& wish);
    ~Private();

    void listen();
    void run();
    void serve(int socket, int number);

    SSL_CTX* context = nullptr; //!< null: without TLS
    int listener = -1;
    int port = 0;
    std::atomic_bool ending = false;
    std::thread thread;
    std::vector<std::thread> connections; //!< of the thread
};

TlsServer::Private::Private(const TlsServerWish& wish)
{
    if (!wish.certificate.isEmpty()) {
        context = SSL_CTX_new(TLS_server_method());
        check(SSL_CTX_use_certificate_chain_file(context, wish.certificate.toLocal8Bit().constData()) == 1);
        check(SSL_CTX_use_PrivateKey_file(context, wish.key.toLocal8Bit().constData(), SSL_FILETYPE_PEM) == 1);
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context,
            wish.isTls11       ? TLS1_1_VERSION
                : wish.isTls12 ? TLS1_2_VERSION
                               : TLS1_3_VERSION);
    }
    if (!wish.authority.isEmpty()) {
        check(SSL_CTX_load_verify_file(context, wish.authority.toLocal8Bit().constData()) == 1);
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
    listen();
    thread = std::thread([this] { run(); });
}

TlsServer::Private::~Private()
{
    ending = true;
    thread.join();
    SSL_CTX_free(context);
    ::close(listener);
}

void TlsServer::Private::listen()
{
    listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    check(::bind(listener, reinterpret_cast<const sockaddr*>(&address), size) == 0);
    check(::listen(listener, 16) == 0);
    check(::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    port = ntohs(address.sin_port);
}

void TlsServer::Private::run()
{
    sigset_t brokenPipe; // OpenSSL has no other way to learn that a client has gone
    ::sigemptyset(&brokenPipe);
    ::sigaddset(&brokenPipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &brokenPipe, nullptr);
    int number = 0;
    while (!ending) {
        pollfd waiting = {listener, POLLIN, 0};
        if (::poll(&waiting, 1, 20) > 0) {
            const int socket = ::accept(listener, nullptr, nullptr);
            connections.emplace_back([this, socket, number = ++number] { serve(socket, number); });
        }
    }
    for (std::thread& connection : connections) {
        connection.join();
    }
}

void TlsServer::Private::serve(int socket, int number)
{
    // A read that returns now and then, so that the end of the server is seen.
    const timeval patience = {0, 50000};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    SSL* ssl = context ? SSL_new(context) : nullptr;
    if (ssl) {
        SSL_set_fd(ssl, socket);
        SSL_set_accept_state(ssl);
    }
    QByteArray received;
    std::array<char, 4096> buffer{};
    while (!ending) {
        const int size = static_cast<int>(buffer.size());
        const int length = ssl ? SSL_read(ssl, buffer.data(), size)
                               : static_cast<int>(::recv(socket, buffer.data(), buffer.size(), 0));
        if (length > 0) {
            received.append(buffer.data(), length);
        } else if (ssl ? SSL_get_error(ssl, length) != SSL_ERROR_WANT_READ : length == 0 || errno != EAGAIN) {
            break;
        }
        if (!received.isEmpty() && received.front() != 'G') { // no GET: what Go's server says to a TLS greeting
            const QByteArray answer = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n400 Bad Request";
            ::send(socket, answer.constData(), static_cast<size_t>(answer.size()), MSG_NOSIGNAL);
            break;
        }
        if (received.contains("\r\n\r\n")) {
            received.clear();
            const QByteArray body = clientName(ssl) + ' ' + QByteArray::number(number);
            const QByteArray answer = "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body;
            if (ssl) {
                SSL_write(ssl, answer.constData(), static_cast<int>(answer.size()));
            } else {
                ::send(socket, answer.constData(), static_cast<size_t>(answer.size()), MSG_NOSIGNAL);
            }
        }
    }
    SSL_free(ssl);
    ::close(socket);
}

TlsServer::TlsServer(const TlsServerWish& wish)
    : d(std::make_unique<Private>(wish))
{ }

TlsServer::~TlsServer() = default;

int TlsServer::port() const
{
    return d->port;
}

QString TlsServer::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(d->port);
}

} // namespace Hull::Test
