// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/waiverproposal.h"

#include "app/rules/fingerprint.h"
#include "app/rules/hostindex.h"
#include "app/rules/privilegedports.h"

#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String portRule{"P-01"};
constexpr QStringView projectLabel{u"com.docker.compose.project"};
constexpr QStringView serviceLabel{u"com.docker.compose.service"};

//! A pattern that matches the text alone.
QString pattern(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringView(u"*?[\\").contains(c)) {
            escaped += u'\\';
        }
        escaped += c;
    }
    return escaped;
}

} // namespace

std::vector<WaiverReach> waiverReaches(const WaiverSubject& subject)
{
    if (!subject.container) {
        return {WaiverReach::Container};
    }
    std::vector<WaiverReach> reaches{WaiverReach::Container};
    if (!subject.container->label(projectLabel).isEmpty() && !subject.container->label(serviceLabel).isEmpty()) {
        reaches.push_back(WaiverReach::Service);
    }
    if (!subject.container->image.isEmpty()) {
        reaches.push_back(WaiverReach::Image);
    }
    reaches.push_back(WaiverReach::Host);
    return reaches;
}

WaiverScope waiverScope(const WaiverSubject& subject, WaiverReach reach)
{
    WaiverScope scope;
    if (reach != WaiverReach::Image) {
        scope.host = pattern(subject.host->snapshot->host.name);
    }
    if (!subject.container) {
        return scope;
    }
    switch (reach) {
    case WaiverReach::Container:
        scope.container = pattern(subject.container->name);
        break;
    case WaiverReach::Service:
        scope.composeProject = pattern(subject.container->label(projectLabel));
        scope.label = serviceLabel.toString() + u'=' + pattern(subject.container->label(serviceLabel));
        break;
    case WaiverReach::Image:
        scope.image = pattern(subject.container->image);
        break;
    case WaiverReach::Host:
        break;
    }
    return scope;
}

bool canReopenOnChange(WaiverReach reach)
{
    return reach == WaiverReach::Container;
}

QString waiverFingerprint(const WaiverSubject& subject)
{
    return fingerprintOf(subject.finding, subject.container ? subject.container->name : QString());
}

std::vector<WaivablePort> waivablePorts(const WaiverSubject& subject)
{
    if (!subject.container || subject.finding.rule->id != portRule) {
        return {};
    }
    std::set<std::pair<int, QString>> ports;
    const HostIndex index(*subject.host->snapshot);
    (void)privilegedPortFinding(
        publications(*subject.container), *subject.container, index, [&ports](const QString& protocol, int port) {
            ports.emplace(port, protocol);
            return true; // so that the next ones are asked about, too
        });
    std::vector<WaivablePort> sorted;
    for (const auto& [port, protocol] : ports) {
        sorted.push_back({port, protocol});
    }
    return sorted;
}

} // namespace Hull
