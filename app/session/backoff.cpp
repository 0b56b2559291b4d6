// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Hull {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds steadyAfter{30};

} // namespace

Backoff::Backoff(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Backoff::due);
    m_steady.setSingleShot(true);
    connect(&m_steady, &QTimer::timeout, this, [this] { m_attempts = 0; });
}

void Backoff::schedule()
{
    m_steady.stop();
    if (!m_timer.isActive()) {
        m_timer.start(delay(m_attempts++, QRandomGenerator::global()->generateDouble()));
    }
}

void Backoff::cancel()
{
    m_timer.stop();
    m_steady.stop();
    m_attempts = 0;
}

void Backoff::reached()
{
    m_timer.stop();
    m_steady.start(steadyAfter);
}

void Backoff::attempted()
{
    m_timer.stop();
}

void Backoff::hurry()
{
    if (m_timer.isActive()) {
        m_timer.start(0ms);
    }
}

QDateTime Backoff::nextAttempt() const
{
    return m_timer.isActive() ? QDateTime::currentDateTimeUtc().addMSecs(m_timer.remainingTime()) : QDateTime();
}

std::chrono::milliseconds Backoff::delay(int attempt, double jitter)
{
    constexpr std::array<std::chrono::milliseconds, 5> steps{1s, 2s, 5s, 10s, 30s};
    const auto step = steps[std::min(static_cast<size_t>(std::max(0, attempt)), steps.size() - 1)];
    return step + std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(step.count()) * jitter / 5));
}

bool isPassing(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::SocketMissing:
    case Error::Kind::ForwardingForbidden: // or no engine listens behind an SSH server, which it cannot be told from
    case Error::Kind::ProgramMissing: // the same, without docker's command there
    case Error::Kind::PermissionDenied: // of a socket that a starting engine has made and not yet given to its group
    case Error::Kind::LoginsLimited:
    case Error::Kind::NotSsh: // a laptop in another network meets another machine at the address
    case Error::Kind::NameUnknown: // a laptop that has just woken has no name server yet
    case Error::Kind::HostUnreachable:
    case Error::Kind::ConnectionRefused:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Timeout:
    case Error::Kind::BadAnswer:
    case Error::Kind::BodyTooLarge:
    case Error::Kind::TooDeep:
        return true;
    case Error::Kind::HttpError:
        return error.httpStatus >= 500;
    default: // an agent that waits (AgentWaits) would ask its question each time
        return false;
    }
}

bool isPassingAtFirst(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::ForwardingForbidden:
    case Error::Kind::ProgramMissing:
    case Error::Kind::PermissionDenied:
    case Error::Kind::NotSsh:
    case Error::Kind::BadAnswer:
    case Error::Kind::BodyTooLarge:
    case Error::Kind::TooDeep:
        return false;
    default:
        return isPassing(error);
    }
}

} // namespace Hull
