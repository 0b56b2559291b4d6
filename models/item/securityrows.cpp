// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/securityrows.h"

#include "models/domain/capabilities.h"
#include "models/domain/effectiveuser.h"
#include "models/domain/securityoptions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <initializer_list>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

QString unknownWord()
{
    return translated(QT_TRANSLATE_NOOP("Hull", "unknown"));
}

QString noneWord()
{
    return translated(QT_TRANSLATE_NOOP("Hull", "none"));
}

QString noLimit()
{
    return translated(QT_TRANSLATE_NOOP("Hull", "no limit"));
}

QString privateWord()
{
    return translated(QT_TRANSLATE_NOOP("Hull", "private"));
}

QString onOff(bool on)
{
    return on ? translated(QT_TRANSLATE_NOOP("Hull", "on")) : translated(QT_TRANSLATE_NOOP("Hull", "off"));
}

QString yesNo(bool yes)
{
    return yes ? translated(QT_TRANSLATE_NOOP("Hull", "yes")) : translated(QT_TRANSLATE_NOOP("Hull", "no"));
}

QString orNone(const QString& text)
{
    return text.isEmpty() ? noneWord() : text;
}

//! Why there is no word of the kernel.
QString kernelSilence(KernelViewState state, const HostSnapshot& snapshot)
{
    switch (state) {
    case KernelViewState::Read:
        return {};
    case KernelViewState::NotRunning:
        return translated(
            QT_TRANSLATE_NOOP("Hull", "The container is not running, so the kernel knows nothing of it."));
    case KernelViewState::RemoteEngine:
        if (snapshot.kernelError) {
            return snapshot.kernelError->message.translated();
        }
        return translated(QT_TRANSLATE_NOOP("Hull", "The engine is not provably on this machine."));
    case KernelViewState::NotProven:
        return translated(
            QT_TRANSLATE_NOOP("Hull", "A process has this id here, but nothing proves that it is the container's."));
    case KernelViewState::Unreadable:
        return translated(QT_TRANSLATE_NOOP("Hull", "This account may not read what the kernel says of the process."));
    }
    return {};
}

//! Collects the rows in order and draws the verdict from what the rules said.
class Rows
{
public:
    Rows(const Container& container, const Assessment& assessment, const HostSnapshot& snapshot)
        : m_container(container)
        , m_config(container.hostConfig)
        , m_assessment(assessment)
        , m_snapshot(snapshot)
        , m_security(parseSecurityOptions(container.hostConfig.securityOpt))
    { }

    [[nodiscard]] std::vector<SecurityRow> collect()
    {
        addPrivileges();
        addCapabilities();
        addConfinement();
        addNamespaces();
        addFileSystem();
        addLimits();
        return std::move(m_rows);
    }

private:
    using RuleIds = std::initializer_list<QLatin1String>;

    void add(
        const char* setting, const QString& value, const QString& defaultValue, RuleIds rules, bool tighter = false);
    void addUnknown(const char* setting, const QString& defaultValue, const QString& reason);
    //! Where the engine did not tell what the value hangs on, only what was found all the same is shown.
    void addIfTold(bool told, const char* setting, const QString& value, const QString& defaultValue,
        QLatin1String rule, bool tighter = false);
    bool judgeByFinding(SecurityRow& row, RuleIds rules) const;
    [[nodiscard]] const RuleResult* notAssessed(RuleIds rules) const;

    void addPrivileges();
    void addCapabilities();
    void addConfinement();
    void addNamespaces();
    void addFileSystem();
    void addLimits();
    [[nodiscard]] QString seccompText() const;
    [[nodiscard]] QString deviceText() const;
    [[nodiscard]] QString cpuText() const;

    const Container& m_container;
    const HostConfig& m_config;
    const Assessment& m_assessment;
    const HostSnapshot& m_snapshot;
    SecurityOptions m_security;
    std::vector<SecurityRow> m_rows;
};

void Rows::add(const char* setting, const QString& value, const QString& defaultValue, RuleIds rules, bool tighter)
{
    SecurityRow row;
    row.position = static_cast<int>(m_rows.size());
    row.setting = translated(setting);
    row.value = value;
    row.defaultValue = defaultValue;
    if (!judgeByFinding(row, rules)) {
        const RuleResult* result = notAssessed(rules);
        row.verdict = tighter ? SecurityVerdict::Tighter : SecurityVerdict::Default;
        if (result && !tighter) {
            row.verdict = SecurityVerdict::Unknown;
            row.ruleId = result->rule->id;
            row.explanation = translated(result->reason);
        }
    }
    m_rows.push_back(std::move(row));
}

void Rows::addUnknown(const char* setting, const QString& defaultValue, const QString& reason)
{
    m_rows.push_back({.position = static_cast<int>(m_rows.size()),
        .setting = translated(setting),
        .value = unknownWord(),
        .defaultValue = defaultValue,
        .verdict = SecurityVerdict::Unknown,
        .explanation = reason});
}

void Rows::addIfTold(
    bool told, const char* setting, const QString& value, const QString& defaultValue, QLatin1String rule, bool tighter)
{
    if (told || m_assessment.finding(rule)) {
        add(setting, value, defaultValue, {rule}, tighter);
    } else {
        addUnknown(setting, defaultValue, translated(QT_TRANSLATE_NOOP("Hull", "The engine does not tell.")));
    }
}

//! The gravest of the findings that are about a setting.
bool Rows::judgeByFinding(SecurityRow& row, RuleIds rules) const
{
    const Finding* worst = nullptr;
    for (const QLatin1String rule : rules) {
        const Finding* finding = m_assessment.finding(rule);
        if (finding && (!worst || finding->severity < worst->severity)) {
            worst = finding;
        }
    }
    if (worst) {
        row.verdict = SecurityVerdict::Weaker;
        row.ruleId = worst->rule->id;
        row.explanation = worst->message.translated();
        row.severity = static_cast<int>(worst->severity);
    }
    return worst != nullptr;
}

const RuleResult* Rows::notAssessed(RuleIds rules) const
{
    const auto found = std::ranges::find_if(m_assessment.results, [rules](const RuleResult& result) {
        return result.outcome == RuleOutcome::NotAssessed
            && std::find(rules.begin(), rules.end(), result.rule->id) != rules.end();
    });
    return found == m_assessment.results.end() ? nullptr : &*found;
}

void Rows::addPrivileges()
{
    add(QT_TRANSLATE_NOOP("Hull", "Privileged"), yesNo(m_config.privileged), yesNo(false), {"A-01"_L1});
    const bool isOn = m_security.noNewPrivileges == SecurityOptions::Switch::On;
    const bool isSet = m_security.noNewPrivileges != SecurityOptions::Switch::Unset;
    const QString notSet = translated(QT_TRANSLATE_NOOP("Hull", "not set"));
    add(QT_TRANSLATE_NOOP("Hull", "No new privileges, configured"), isSet ? onOff(isOn) : notSet, notSet, {"A-02"_L1},
        isOn);
    constexpr const char* kernelSetting = QT_TRANSLATE_NOOP("Hull", "No new privileges, kernel");
    if (m_container.kernel) {
        const bool kernelOn = m_container.kernel->noNewPrivileges;
        add(kernelSetting, onOff(kernelOn), onOff(false), {"A-02"_L1}, kernelOn);
    } else {
        addUnknown(kernelSetting, onOff(false), kernelSilence(m_container.kernelState, m_snapshot));
    }
    const EffectiveUser user = effectiveUser(m_container, m_snapshot);
    constexpr const char* userSetting = QT_TRANSLATE_NOOP("Hull", "User");
    const QString imageUser = translated(QT_TRANSLATE_NOOP("Hull", "the image's user"));
    if (user.known) {
        add(userSetting, user.name, imageUser, {"C-4.1"_L1}, !user.isRoot);
    } else {
        addUnknown(userSetting, imageUser, translated(QT_TRANSLATE_NOOP("Hull", "The image was not read.")));
    }
}

void Rows::addCapabilities()
{
    const EngineInfo::Product product = m_snapshot.engine.product;
    const KernelView* kernel = m_container.kernel ? &*m_container.kernel : nullptr;
    const Capabilities capabilities = effectiveCapabilities(m_config, product, kernel);
    const QString defaults = capabilityNames(capabilities.defaults);
    const auto isTighter = [&capabilities](CapabilitySet set) {
        return set != capabilities.defaults && (set & ~capabilities.defaults) == 0;
    };
    const auto text = [](CapabilitySet set) {
        return set == allCapabilities ? translated(QT_TRANSLATE_NOOP("Hull", "all")) : orNone(capabilityNames(set));
    };
    add(QT_TRANSLATE_NOOP("Hull", "Capabilities, configured"), text(capabilities.configured), defaults,
        {"A-03"_L1, "A-04"_L1}, isTighter(capabilities.configured));
    constexpr const char* kernelSetting = QT_TRANSLATE_NOOP("Hull", "Capabilities, kernel");
    if (kernel) {
        add(kernelSetting, text(kernel->bounding & allCapabilities), defaults, {"A-03"_L1, "A-04"_L1},
            isTighter(kernel->bounding & allCapabilities));
    } else {
        addUnknown(kernelSetting, defaults, kernelSilence(m_container.kernelState, m_snapshot));
    }
}

QString Rows::seccompText() const
{
    const QStringView option = m_security.seccomp;
    QString configured = translated(QT_TRANSLATE_NOOP("Hull", "default profile"));
    if (option == "unconfined"_L1 || (m_config.privileged && option.isEmpty())) {
        configured = translated(QT_TRANSLATE_NOOP("Hull", "unconfined"));
    } else if (!option.isEmpty() && option != "builtin"_L1) {
        configured = translated(QT_TRANSLATE_NOOP("Hull", "custom profile"));
    }
    if (!m_container.kernel || m_container.kernel->seccomp == KernelView::Seccomp::Unknown) {
        return configured;
    }
    const bool filters = m_container.kernel->seccomp != KernelView::Seccomp::Disabled;
    return filters ? translated(QT_TRANSLATE_NOOP("Hull", "%1 (kernel: filtering)"), {configured})
                   : translated(QT_TRANSLATE_NOOP("Hull", "%1 (kernel: off)"), {configured});
}

void Rows::addConfinement()
{
    const QString notUsed = translated(QT_TRANSLATE_NOOP("Hull", "not used by this engine"));
    add(QT_TRANSLATE_NOOP("Hull", "Seccomp"), seccompText(), translated(QT_TRANSLATE_NOOP("Hull", "default profile")),
        {"A-13"_L1});
    const QString profile =
        m_security.appArmor.isEmpty() ? m_container.appArmorProfile : m_security.appArmor.toString();
    const QString profileText = profile.isEmpty() ? noneWord() : profile;
    const EngineInfo& engine = m_snapshot.engine;
    // What is switched off for a container of an engine that does not use it would be off on one that does.
    const auto value = [&notUsed](std::optional<bool> used, bool isOff, const QString& text) {
        return used != false ? text
            : isOff          ? translated(QT_TRANSLATE_NOOP("Hull", "%1, and not used by this engine"), {text})
                             : notUsed;
    };
    const auto usual = [&notUsed](std::optional<bool> used, const QString& text) {
        return used == false ? notUsed : text;
    };
    addIfTold(engine.apparmor || !profile.isEmpty(), QT_TRANSLATE_NOOP("Hull", "AppArmor"),
        value(engine.apparmor, m_assessment.finding("A-14"_L1), profileText),
        usual(engine.apparmor, u"docker-default"_s), "A-14"_L1);
    const bool isOff = m_security.labelDisableIndex >= 0 || m_assessment.finding("A-15"_L1);
    addIfTold(engine.selinux.has_value(), QT_TRANSLATE_NOOP("Hull", "SELinux separation"),
        value(engine.selinux, isOff, onOff(!isOff)), usual(engine.selinux, onOff(true)), "A-15"_L1);
}

void Rows::addNamespaces()
{
    const auto mode = [](const QString& value) {
        return value.isEmpty() ? privateWord() : value;
    };
    add(QT_TRANSLATE_NOOP("Hull", "Network namespace"), mode(m_config.networkMode), u"bridge"_s, {"P-05"_L1},
        m_config.networkMode == "none"_L1);
    add(QT_TRANSLATE_NOOP("Hull", "PID namespace"), mode(m_config.pidMode), privateWord(), {"A-08"_L1});
    add(QT_TRANSLATE_NOOP("Hull", "IPC namespace"), mode(m_config.ipcMode), privateWord(), {"A-09"_L1});
    add(QT_TRANSLATE_NOOP("Hull", "UTS namespace"), mode(m_config.utsMode), privateWord(), {"A-10"_L1});
    const bool remapped = m_snapshot.engine.usernsRemap == true && m_config.usernsMode.isEmpty();
    const QString hostWord = u"host"_s;
    addIfTold(m_snapshot.engine.usernsRemap || !m_config.usernsMode.isEmpty(),
        QT_TRANSLATE_NOOP("Hull", "User namespace"),
        remapped ? translated(QT_TRANSLATE_NOOP("Hull", "remapped")) : hostWord, hostWord, "A-11"_L1, remapped);
    const QString cgroupDefault = m_snapshot.engine.cgroupVersion == "2"_L1 ? privateWord() : hostWord;
    const QString& cgroupMode = m_config.cgroupnsMode;
    add(QT_TRANSLATE_NOOP("Hull", "Cgroup namespace"), cgroupMode.isEmpty() ? cgroupDefault : cgroupMode, cgroupDefault,
        {"A-12"_L1});
}

QString Rows::deviceText() const
{
    QStringList texts;
    for (const Device& device : m_config.devices) {
        texts.append(u"%1 (%2)"_s.arg(device.pathOnHost, device.cgroupPermissions));
    }
    texts += m_config.deviceCgroupRules;
    for (const DeviceRequest& request : m_config.deviceRequests) {
        texts.append(request.driver.isEmpty() ? request.capabilities.join(u'+') : request.driver);
    }
    return orNone(texts.join(", "_L1));
}

void Rows::addFileSystem()
{
    const auto paths = [](const std::optional<QStringList>& list) {
        return list && list->isEmpty() ? noneWord() : translated(QT_TRANSLATE_NOOP("Hull", "the engine's list"));
    };
    const QString usual = translated(QT_TRANSLATE_NOOP("Hull", "the engine's list"));
    const bool readOnly = m_config.readonlyRootfs;
    add(QT_TRANSLATE_NOOP("Hull", "Root file system"),
        readOnly ? translated(QT_TRANSLATE_NOOP("Hull", "read-only"))
                 : translated(QT_TRANSLATE_NOOP("Hull", "writable")),
        translated(QT_TRANSLATE_NOOP("Hull", "writable")), {"C-5.13"_L1}, readOnly);
    add(QT_TRANSLATE_NOOP("Hull", "Masked paths"), m_config.privileged ? noneWord() : paths(m_config.maskedPaths),
        usual, {"A-01"_L1, "A-16"_L1});
    add(QT_TRANSLATE_NOOP("Hull", "Read-only system paths"),
        m_config.privileged ? noneWord() : paths(m_config.readonlyPaths), usual, {"A-01"_L1, "A-16"_L1});
    add(QT_TRANSLATE_NOOP("Hull", "Devices"),
        m_config.privileged ? translated(QT_TRANSLATE_NOOP("Hull", "all")) : deviceText(), noneWord(),
        {"A-01"_L1, "A-05"_L1});
}

QString Rows::cpuText() const
{
    if (m_config.nanoCpus > 0) {
        const QString cpus = QLocale().toString(static_cast<double>(m_config.nanoCpus) / 1e9, 'f', 2);
        return translated(QT_TRANSLATE_NOOP("Hull", "%1 CPUs"), {cpus});
    }
    if (m_config.cpuQuota > 0) {
        return translated(QT_TRANSLATE_NOOP("Hull", "quota of %1 \302\265s"), {QLocale().toString(m_config.cpuQuota)});
    }
    return m_config.cpuShares > 0
        ? translated(QT_TRANSLATE_NOOP("Hull", "%1 shares"), {QString::number(m_config.cpuShares)})
        : noLimit();
}

void Rows::addLimits()
{
    const bool memory = m_config.memory > 0;
    add(QT_TRANSLATE_NOOP("Hull", "Memory limit"), memory ? QLocale().formattedDataSize(m_config.memory) : noLimit(),
        noLimit(), {"C-5.11"_L1}, memory);
    const bool cpu = m_config.nanoCpus > 0 || m_config.cpuQuota > 0 || m_config.cpuShares > 0;
    add(QT_TRANSLATE_NOOP("Hull", "CPU limit"), cpuText(), noLimit(), {"C-5.12"_L1}, cpu);
    const qint64 pids = m_config.pidsLimit.value_or(0);
    add(QT_TRANSLATE_NOOP("Hull", "PIDs limit"), pids > 0 ? QString::number(pids) : noLimit(), noLimit(), {"C-5.29"_L1},
        pids > 0);
    add(QT_TRANSLATE_NOOP("Hull", "Own ulimits"), orNone(m_config.ulimits.join(", "_L1)), noneWord(), {"C-5.19"_L1});
}

} // namespace

std::vector<SecurityRow> securityRows(
    const Container& container, const Assessment& assessment, const HostSnapshot& snapshot)
{
    return Rows(container, assessment, snapshot).collect();
}

} // namespace Hull
