// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/scandifference.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! What one scan says of a container, or of a host itself.
struct Verdicts
{
    const std::vector<RecordedFinding>& findings;
    const std::vector<RecordedResult>& results;
    bool wasRead = true;
};

QString resultOf(const std::vector<RecordedResult>& results, const QString& rule)
{
    const auto found = std::find_if(
        results.begin(), results.end(), [&rule](const RecordedResult& entry) { return entry.rule == rule; });
    return found == results.end() ? QString() : found->result;
}

//! Why a scan without a finding does not mean that its rule passed there.
DifferenceReason silenceOf(const Verdicts& verdicts, const QString& rule)
{
    const QString result = resultOf(verdicts.results, rule);
    if (result.isEmpty()) {
        return verdicts.wasRead ? DifferenceReason::NotJudged : DifferenceReason::NotRead;
    }
    return result == "notAssessed"_L1 ? DifferenceReason::NotAssessed : DifferenceReason::None;
}

void addField(std::vector<FieldDifference>& fields, QLatin1String path, const QString& before, const QString& after)
{
    if (before != after) {
        fields.push_back({path, before, after});
    }
}

QStringList observedIn(const RecordedFinding& finding)
{
    QStringList observed;
    for (const RecordedEvidence& evidence : finding.evidence) {
        observed.append(evidence.path + ": "_L1 + evidence.observed);
    }
    return observed;
}

//! A fingerprint covers what matters of the evidence: the number of a process, say, does not.
bool hasOtherEvidence(const RecordedFinding& before, const RecordedFinding& after)
{
    const bool comparable = !before.fingerprint.isEmpty() && !after.fingerprint.isEmpty();
    return comparable ? before.fingerprint != after.fingerprint : observedIn(before) != observedIn(after);
}

//! Certainty and wording are no difference: they depend on how the host was read, and by which version.
std::vector<FieldDifference> findingFields(const RecordedFinding& before, const RecordedFinding& after)
{
    std::vector<FieldDifference> fields;
    addField(fields, "severity"_L1, before.severity, after.severity);
    addField(fields, "status"_L1, before.status, after.status);
    if (hasOtherEvidence(before, after)) {
        fields.push_back({u"evidence"_s, observedIn(before), observedIn(after)});
    }
    addField(fields, "waiver.id"_L1, before.waiver.id, after.waiver.id);
    addField(fields, "waiver.state"_L1, before.waiver.state, after.waiver.state);
    addField(fields, "waiver.expires"_L1, before.waiver.expires, after.waiver.expires);
    return fields;
}

//! What both tell, and tell differently.
std::vector<FieldDifference> factDifferences(const std::vector<Fact>& before, const std::vector<Fact>& after)
{
    QHash<QString, const FactValue*> earlier;
    for (const Fact& fact : before) {
        earlier.insert(fact.path, &fact.value);
    }
    std::vector<FieldDifference> fields;
    for (const Fact& fact : after) {
        const FactValue* was = earlier.value(fact.path);
        if (was && *was != fact.value) {
            fields.push_back({fact.path, *was, fact.value});
        }
    }
    return fields;
}

//! The place of each by the key, of which the later ones get a number where several have the same.
template <typename Entry, typename KeyOf>
QMap<QString, const Entry*> byKey(const std::vector<Entry>& entries, KeyOf keyOf)
{
    QMap<QString, const Entry*> map;
    QHash<QString, int> seen;
    for (const Entry& entry : entries) {
        const QString key = keyOf(entry);
        const int number = seen[key]++;
        map.insert(number == 0 ? key : u"%1\n%2"_s.arg(key).arg(number), &entry);
    }
    return map;
}

//! A dump may hold containers without a name.
QString containerKey(const RecordedContainerPtr& container)
{
    return container->name.isEmpty() ? u'\n' + container->id : container->name;
}

QString nameOf(const RecordedContainer& container)
{
    return container.name.isEmpty() ? container.id : container.name;
}

bool couldNotBeRead(const RecordedHost& host, const RecordedContainer& container)
{
    return !host.wasRead()
        || std::any_of(host.unread.begin(), host.unread.end(), [&container](const UnreadContainer& unread) {
               return unread.id == container.id || (!unread.name.isEmpty() && unread.name == container.name);
           });
}

//! Compares one host of both scans; the one that is missing is empty.
class HostComparison
{
public:
    HostComparison(const RecordedHost& before, const RecordedHost& after, Presence presence, DifferenceCounts& counts)
        : m_before(before)
        , m_after(after)
        , m_counts(counts)
    {
        m_difference.presence = presence;
    }

    [[nodiscard]] HostDifference run();

private:
    void compareFields();
    void compareContainers();
    void compareContainer(const RecordedContainer* before, const RecordedContainer* after);
    //! Of a container, or of the host itself where it is empty; why is why one side has no verdict at all.
    void compareFindings(const QString& container, Verdicts before, Verdicts after, DifferenceReason why);
    void add(FindingDifference difference);
    void add(ContainerDifference difference);

    const RecordedHost& m_before;
    const RecordedHost& m_after;
    DifferenceCounts& m_counts;
    HostDifference m_difference;
};

HostDifference HostComparison::run()
{
    const RecordedHost& shown = m_difference.presence == Presence::Removed ? m_before : m_after;
    m_difference.name = shown.name;
    m_difference.endpoint = shown.endpoint;
    const bool isInBoth = m_difference.presence == Presence::Both;
    if (isInBoth) {
        compareFields();
    }
    compareFindings({}, {m_before.findings, m_before.results, m_before.wasRead()},
        {m_after.findings, m_after.results, m_after.wasRead()},
        isInBoth ? DifferenceReason::None : DifferenceReason::Host);
    compareContainers();
    m_counts.hostsAdded += m_difference.presence == Presence::Added ? 1 : 0;
    m_counts.hostsRemoved += m_difference.presence == Presence::Removed ? 1 : 0;
    return std::move(m_difference);
}

void HostComparison::compareFields()
{
    std::vector<FieldDifference>& fields = m_difference.fields;
    addField(fields, "name"_L1, m_before.name, m_after.name);
    addField(fields, "endpoint"_L1, m_before.endpoint, m_after.endpoint);
    addField(fields, "status"_L1, m_before.status, m_after.status);
    if (m_before.wasRead() && m_after.wasRead()) { // what did not answer says nothing of its engine
        const std::vector<FieldDifference> facts = factDifferences(m_before.facts, m_after.facts);
        fields.insert(fields.end(), facts.begin(), facts.end());
    }
}

void HostComparison::compareContainers()
{
    const QMap<QString, const RecordedContainerPtr*> before = byKey(m_before.containers, containerKey);
    QMap<QString, std::pair<const RecordedContainer*, const RecordedContainer*>> pairs;
    for (auto it = before.begin(); it != before.end(); ++it) {
        pairs[it.key()].first = (*it)->get();
    }
    const QMap<QString, const RecordedContainerPtr*> after = byKey(m_after.containers, containerKey);
    for (auto it = after.begin(); it != after.end(); ++it) {
        pairs[it.key()].second = (*it)->get();
    }
    for (const auto& [earlier, later] : std::as_const(pairs)) {
        if (earlier == later) { // scans of one history share what is equal
            m_counts.unchanged += static_cast<int>(earlier->findings.size());
        } else {
            compareContainer(earlier, later);
        }
    }
}

void HostComparison::compareContainer(const RecordedContainer* before, const RecordedContainer* after)
{
    const RecordedContainer& shown = after ? *after : *before;
    ContainerDifference difference{.name = nameOf(shown), .id = shown.id, .image = shown.image};
    DifferenceReason why = DifferenceReason::None;
    if (before && after) {
        difference.recreated = before->id != after->id;
        difference.fields = factDifferences(before->facts, after->facts);
    } else {
        difference.presence = after ? Presence::Added : Presence::Removed;
        const bool unread = couldNotBeRead(after ? m_before : m_after, shown);
        why = m_difference.presence != Presence::Both ? DifferenceReason::Host
            : unread                                  ? DifferenceReason::NotRead
                                                      : DifferenceReason::Container;
    }
    const RecordedContainer nobody;
    const RecordedContainer& earlier = before ? *before : nobody;
    const RecordedContainer& later = after ? *after : nobody;
    compareFindings(difference.name, {earlier.findings, earlier.results}, {later.findings, later.results}, why);
    if (why == DifferenceReason::NotRead) {
        return; // whether it was there, nobody knows
    }
    if (difference.presence != Presence::Both || !difference.fields.empty()) {
        add(std::move(difference));
    }
}

void HostComparison::compareFindings(const QString& container, Verdicts before, Verdicts after, DifferenceReason why)
{
    const auto ruleOf = [](const RecordedFinding& finding) {
        return finding.rule;
    };
    const auto reasonFor = [why](const Verdicts& silent, const QString& rule) {
        return why == DifferenceReason::None ? silenceOf(silent, rule) : why;
    };
    const QMap<QString, const RecordedFinding*> earlier = byKey(before.findings, ruleOf);
    const QMap<QString, const RecordedFinding*> later = byKey(after.findings, ruleOf);
    for (auto it = earlier.begin(); it != earlier.end(); ++it) {
        const RecordedFinding& was = **it;
        const RecordedFinding* is = later.value(it.key());
        if (!is) {
            const DifferenceReason reason = reasonFor(after, was.rule);
            add({.change = reason == DifferenceReason::None ? FindingChange::Fixed : FindingChange::Gone,
                .reason = reason,
                .container = container,
                .before = was});
        } else if (std::vector<FieldDifference> fields = findingFields(was, *is); fields.empty()) {
            ++m_counts.unchanged;
        } else {
            add({.change = FindingChange::Changed,
                .container = container,
                .before = was,
                .after = *is,
                .fields = std::move(fields)});
        }
    }
    for (auto it = later.begin(); it != later.end(); ++it) {
        if (!earlier.contains(it.key())) {
            add({.change = FindingChange::New,
                .reason = reasonFor(before, (*it)->rule),
                .container = container,
                .after = **it});
        }
    }
}

void HostComparison::add(FindingDifference difference)
{
    int DifferenceCounts::*const counted[] = {&DifferenceCounts::newFindings, &DifferenceCounts::fixed,
        &DifferenceCounts::changed, &DifferenceCounts::gone}; // in the order of FindingChange
    ++(m_counts.*counted[static_cast<size_t>(difference.change)]);
    m_difference.findings.push_back(std::move(difference));
}

void HostComparison::add(ContainerDifference difference)
{
    int DifferenceCounts::*const counted[] = {&DifferenceCounts::containersChanged, &DifferenceCounts::containersAdded,
        &DifferenceCounts::containersRemoved}; // in the order of Presence
    ++(m_counts.*counted[static_cast<size_t>(difference.presence)]);
    m_difference.containers.push_back(std::move(difference));
}

//! Which host before is which one after, by places in both lists.
class HostPairs
{
public:
    HostPairs(const std::vector<RecordedHost>& before, const std::vector<RecordedHost>& after)
        : m_before(before)
        , m_after(after)
        , m_partner(after.size(), nullptr)
        , m_isTaken(before.size(), false)
    {
        if (before.size() == 1 && after.size() == 1) {
            take(0, 0);
        }
        pairUp([](const RecordedHost& host) { return host.endpoint; });
        pairUp([](const RecordedHost& host) { return host.name; });
    }

    [[nodiscard]] const RecordedHost* partnerOf(size_t after) const { return m_partner[after]; } //!< null: it is new
    [[nodiscard]] bool isTaken(size_t before) const { return m_isTaken[before]; }

private:
    void take(size_t before, size_t after)
    {
        m_partner[after] = &m_before[before];
        m_isTaken[before] = true;
    }

    template <typename KeyOf>
    void pairUp(KeyOf keyOf)
    {
        QMultiHash<QString, size_t> open;
        for (size_t i = m_before.size(); i-- > 0;) { // the one inserted last is found first
            if (!m_isTaken[i]) {
                open.insert(keyOf(m_before[i]), i);
            }
        }
        for (size_t i = 0; i < m_after.size(); ++i) {
            const auto found = m_partner[i] ? open.end() : open.find(keyOf(m_after[i]));
            if (found != open.end()) {
                take(*found, i);
                open.erase(found);
            }
        }
    }

    const std::vector<RecordedHost>& m_before;
    const std::vector<RecordedHost>& m_after;
    std::vector<const RecordedHost*> m_partner;
    std::vector<bool> m_isTaken;
};

bool isDifferent(const HostDifference& host)
{
    return host.presence != Presence::Both || !host.fields.empty() || !host.findings.empty()
        || !host.containers.empty();
}

} // namespace

ScanDifference differenceBetween(const RecordedScan& before, const RecordedScan& after)
{
    const RecordedHost none;
    const HostPairs pairs(before.hosts, after.hosts);
    ScanDifference difference;
    const auto compare = [&difference](const RecordedHost& earlier, const RecordedHost& later, Presence presence) {
        HostDifference host = HostComparison(earlier, later, presence, difference.counts).run();
        if (isDifferent(host)) {
            difference.hosts.push_back(std::move(host));
        }
    };
    for (size_t i = 0; i < after.hosts.size(); ++i) {
        const RecordedHost* partner = pairs.partnerOf(i);
        compare(partner ? *partner : none, after.hosts[i], partner ? Presence::Both : Presence::Added);
    }
    for (size_t i = 0; i < before.hosts.size(); ++i) {
        if (!pairs.isTaken(i)) {
            compare(before.hosts[i], none, Presence::Removed);
        }
    }
    return difference;
}

} // namespace Hull
