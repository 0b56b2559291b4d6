// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/rulecontext.h"

#include "app/rules/rulecatalogue.h"
#include "models/domain/portsummary.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

/*!
 * Runtimes that put a virtual machine or a kernel of their own between the container and the host's: what the host's
 * kernel says of the process is then said of the sandbox.
 */
bool hasOwnKernel(const QString& runtime)
{
    static constexpr std::array<QLatin1String, 4> sandboxes{"kata"_L1, "runsc"_L1, "gvisor"_L1, "firecracker"_L1};
    return std::any_of(sandboxes.begin(), sandboxes.end(),
        [&runtime](QLatin1String name) { return runtime.contains(name, Qt::CaseInsensitive); });
}

} // namespace

bool isJudged(const RuleInfo& rule, const Policy& policy)
{
    if (rule.profile == Profile::Full && policy.profile == Profile::Core) {
        return false;
    }
    if (policy.rules.isEmpty()) {
        return true;
    }
    const auto setting = policy.rules.constFind(rule.id);
    return setting == policy.rules.constEnd() || setting->enabled;
}

const KernelView* trustedKernelView(const Container& container)
{
    return container.kernel && !hasOwnKernel(container.hostConfig.runtime) ? &*container.kernel : nullptr;
}

ContainerContext::ContainerContext(const HostSnapshot& hostSnapshot, const Container& subject,
    const HostIndex& hostIndex, const Policy& decisions, const KernelView* placesOfHost)
    : snapshot(hostSnapshot)
    , engine(hostSnapshot.engine)
    , container(subject)
    , config(subject.hostConfig)
    , index(hostIndex)
    , policy(decisions)
    , kernel(trustedKernelView(subject))
    , places(placesOfHost ? placesOfHost : kernel)
    , security(parseSecurityOptions(subject.hostConfig.securityOpt))
    , capabilities(effectiveCapabilities(subject.hostConfig, hostSnapshot.engine.product, kernel))
    , network(followNamespace(subject, &HostConfig::networkMode, hostIndex))
    , pid(followNamespace(subject, &HostConfig::pidMode, hostIndex))
    , ipc(followNamespace(subject, &HostConfig::ipcMode, hostIndex))
    , uts(followNamespace(subject, &HostConfig::utsMode, hostIndex))
    , mounts(mountSources(subject, hostIndex, places))
    , publishes(bindingsTakeEffect(subject, hostSnapshot))
    , published(hasOwnAddressesOnly(subject, hostSnapshot) ? std::vector<Publication>() : publications(subject))
{ }

bool ContainerContext::isSwarmTask() const
{
    return !container.label(u"com.docker.swarm.service.id").isEmpty();
}

FindingStatus ContainerContext::consequenceOf(QLatin1String ruleId) const
{
    const RuleInfo* rule = ruleInfo(QString(ruleId));
    return rule && isJudged(*rule, policy) ? FindingStatus::Implied : FindingStatus::Open;
}

QString kernelStatusPath(const KernelView& kernel, QLatin1String field)
{
    return u"/proc/%1/status %2"_s.arg(kernel.pid).arg(field);
}

QString kernelSocketsPath(const KernelView& kernel, QLatin1String table)
{
    return u"/proc/%1/net/%2"_s.arg(kernel.pid).arg(table);
}

QString hexadecimal(CapabilitySet set)
{
    return QString::number(set, 16).rightJustified(16, u'0');
}

QString indexedPath(QLatin1String list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

QString shortened(QStringView text)
{
    static constexpr qsizetype limit = 200; // a seccomp profile has thousands
    return text.size() > limit ? text.left(limit).toString() + u'…' : text.toString();
}

QString listText(const QStringList& list)
{
    if (list.isEmpty()) {
        return u"[]"_s;
    }
    QString text;
    for (const QString& entry : list) {
        text += text.isEmpty() ? u"[\""_s : u",\""_s;
        text += shortened(entry);
        text += u'"';
    }
    return text + u']';
}

} // namespace Hull
