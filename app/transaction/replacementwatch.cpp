// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/replacementwatch.h"

#include "app/docker/engineactions.h"
#include "app/remediation/rawdocument.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds interval(250);
constexpr int mostUnanswered = 8;

std::chrono::nanoseconds durationAt(const RawJson& object, const char* key, std::chrono::nanoseconds usual)
{
    const RawJson& value = member(object, key);
    const qint64 count = value.is_number_integer() ? value.get<qint64>() : 0;
    return count > 0 ? std::chrono::nanoseconds(count) : usual; // 0 means what is usual
}

bool hasHealthCheck(const RawJson& inspect)
{
    const RawJson& test = member(member(member(inspect, "Config"), "Healthcheck"), "Test");
    return test.is_array() && !test.empty() && stringOf(test.front()) != "NONE";
}

//! How long a health check may say "starting" before it must have come to a verdict.
std::chrono::milliseconds healthPatience(const RawJson& inspect)
{
    constexpr std::chrono::seconds usual(30);
    constexpr int usualRetries = 3;
    constexpr std::chrono::seconds margin(5);
    const RawJson& check = member(member(inspect, "Config"), "Healthcheck");
    const RawJson& retries = member(check, "Retries");
    const int rounds = retries.is_number_integer() && retries > 0 ? retries.get<int>() : usualRetries;
    const std::chrono::nanoseconds round = durationAt(check, "Interval", usual) + durationAt(check, "Timeout", usual);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        durationAt(check, "StartPeriod", std::chrono::nanoseconds(0)) + (rounds + 1) * round + margin);
}

} // namespace

ReplacementWatch::ReplacementWatch(EngineActions& actions, ContainerId container, std::chrono::milliseconds probation,
    bool heedHealth, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_container(std::move(container))
    , m_probation(probation)
    , m_heedHealth(heedHealth)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ReplacementWatch::look);
}

void ReplacementWatch::start()
{
    m_watched.start();
    look();
}

void ReplacementWatch::look()
{
    m_actions.inspect(m_container.value, this, [this](const Result<QByteArray>& document) {
        if (document) {
            m_unanswered = 0;
            judge(*document);
        } else if (document.error().kind == Error::Kind::Gone || ++m_unanswered >= mostUnanswered) {
            add("running"_L1, VerificationLine::Status::Failed,
                QT_TRANSLATE_NOOP("Hull", "The engine does not tell any more what became of it."));
            end(false, {});
        } else {
            m_next.start(interval);
        }
    });
}

void ReplacementWatch::judge(const QByteArray& document)
{
    const Result<RawJson> inspect = parseRawDocument(document);
    const RawJson& state = inspect ? member(*inspect, "State") : RawJson();
    const QByteArray startedAt = QByteArray::fromStdString(stringOf(state, "StartedAt"));
    if (m_startedAt.isEmpty()) {
        m_startedAt = startedAt;
    }
    const RawJson& exitCode = member(state, "ExitCode");
    if (member(state, "Running") != true) {
        add("running"_L1, VerificationLine::Status::Failed, QT_TRANSLATE_NOOP("Hull", "It ended with exit code %1."),
            {exitCode.is_number_integer() ? QString::number(exitCode.get<qint64>()) : u"?"_s});
        end(false, document);
        return;
    }
    const RawJson& restarts = member(*inspect, "RestartCount");
    const bool wasRestarted = startedAt != m_startedAt || (restarts.is_number() && restarts != 0);
    if (member(state, "Restarting") == true || wasRestarted) {
        add("restarts"_L1, VerificationLine::Status::Failed,
            QT_TRANSLATE_NOOP("Hull", "It ended and was started again by the engine."));
        end(false, document);
        return;
    }
    const std::chrono::milliseconds left = m_probation - std::chrono::milliseconds(m_watched.elapsed());
    const bool isOver = left.count() <= 0;
    const bool isChecked = m_heedHealth && hasHealthCheck(*inspect);
    const std::string health = isChecked ? stringOf(member(state, "Health"), "Status") : std::string("healthy");
    if (health == "unhealthy") {
        add("healthy"_L1, VerificationLine::Status::Failed,
            QT_TRANSLATE_NOOP("Hull", "Its health check says that it is not well."));
        end(false, document);
    } else if (health == "healthy" && isOver) {
        add("running"_L1, VerificationLine::Status::Ok, QT_TRANSLATE_NOOP("Hull", "It has been running for %1 s."),
            {QString::number(m_watched.elapsed() / 1000)});
        if (isChecked) {
            add("healthy"_L1, VerificationLine::Status::Ok, QT_TRANSLATE_NOOP("Hull", "Its health check is content."));
        }
        end(true, document);
    } else if (health != "healthy" && m_watched.hasExpired(healthPatience(*inspect).count())) {
        add("healthy"_L1, VerificationLine::Status::Failed,
            QT_TRANSLATE_NOOP("Hull", "Its health check came to no verdict in time."));
        end(false, document);
    } else {
        m_next.start(isOver ? interval : std::min(interval, left)); // no longer than was asked for
    }
}

void ReplacementWatch::add(
    QLatin1String check, VerificationLine::Status status, const char* source, QStringList arguments)
{
    m_report.lines.push_back({check, status, {source, std::move(arguments)}});
}

void ReplacementWatch::end(bool isGood, QByteArray document)
{
    m_report.isGood = isGood;
    m_report.document = std::move(document);
    Q_EMIT finished(m_report);
}

} // namespace Hull
