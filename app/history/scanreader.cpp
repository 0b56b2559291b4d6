// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/scanreader.h"

#include "app/docker/jsonreader.h"
#include "app/history/scansplitter.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using namespace Hull::Json;

//! A container has some 150 values. A text made to be hostile has little else, and each takes a multiple of its text.
constexpr qsizetype mostValues = 4'000'000;

constexpr Reading factItem{[](void* target, const std::string& utf8, StringPool& pool) {
    if (auto* list = std::get_if<QStringList>(static_cast<FactValue*>(target))) {
        list->append(pool.shared(utf8));
    }
}};

//! A value of any kind that a fact may have; lists hold words.
constexpr Shape<FactValue> makeFactValue()
{
    Shape<FactValue> shape;
    shape.readString = [](void* target, const std::string& utf8, StringPool& pool) {
        *static_cast<FactValue*>(target) = pool.shared(utf8);
    };
    shape.readInteger = [](void* target, qint64 number) {
        *static_cast<FactValue*>(target) = number;
    };
    shape.readBool = [](void* target, bool value) {
        *static_cast<FactValue*>(target) = value;
    };
    shape.isList = true;
    shape.begin = [](void* target) {
        *static_cast<FactValue*>(target) = QStringList();
    };
    shape.item = &factItem;
    return shape;
}

constexpr Shape<FactValue> factValue = makeFactValue();

constexpr Shape<std::vector<Fact>> facts = makeMap<std::vector<Fact>>(
    factValue, clearList<std::vector<Fact>>, [](void* target, const std::string& key, StringPool& pool) -> void* {
        return &static_cast<std::vector<Fact>*>(target)->emplace_back(Fact{pool.shared(key), {}}).value;
    });

constexpr Fields evidenceFields{std::array{
    field<&RecordedEvidence::path>("path", word),
    field<&RecordedEvidence::origin>("origin", word),
    field<&RecordedEvidence::observed>("observed", word),
    field<&RecordedEvidence::expected>("expected", word),
}};
constexpr Shape<RecordedEvidence> evidence = objectOf<RecordedEvidence>(evidenceFields);
constexpr Shape<std::vector<RecordedEvidence>> evidences = listOf(evidence);

constexpr Fields waiverFields{std::array{
    field<&RecordedWaiver::id>("id", word),
    field<&RecordedWaiver::kind>("kind", word),
    field<&RecordedWaiver::reason>("reason", word),
    field<&RecordedWaiver::owner>("owner", word),
    field<&RecordedWaiver::expires>("expires", word),
    field<&RecordedWaiver::state>("state", word),
}};
constexpr Shape<RecordedWaiver> waiver = objectOf<RecordedWaiver>(waiverFields);

constexpr Fields findingFields{std::array{
    field<&RecordedFinding::rule>("rule", word),
    field<&RecordedFinding::key>("key", word),
    field<&RecordedFinding::severity>("severity", word),
    field<&RecordedFinding::status>("status", word),
    field<&RecordedFinding::message>("message", word),
    field<&RecordedFinding::certainty>("certainty", word),
    field<&RecordedFinding::fingerprint>("fingerprint", text),
    field<&RecordedFinding::fixable>("fixable", boolean),
    field<&RecordedFinding::evidence>("evidence", evidences),
    field<&RecordedFinding::waiver>("waiver", waiver),
}};
constexpr Shape<RecordedFinding> finding = objectOf<RecordedFinding>(findingFields);
constexpr Shape<std::vector<RecordedFinding>> findings = listOf(finding);

constexpr Fields resultFields{std::array{
    field<&RecordedResult::rule>("rule", word),
    field<&RecordedResult::result>("result", word),
    field<&RecordedResult::reason>("reason", word),
}};
constexpr Shape<RecordedResult> result = objectOf<RecordedResult>(resultFields);
constexpr Shape<std::vector<RecordedResult>> results = listOf(result);

constexpr Fields portFields{std::array{
    field<&RecordedPort::containerPort>("container", word),
    field<&RecordedPort::hostIp>("hostIp", word),
    field<&RecordedPort::hostPort>("hostPort", optionalInteger),
    field<&RecordedPort::hostPortRange>("hostPortRange", word),
    field<&RecordedPort::active>("active", boolean),
}};
constexpr Shape<RecordedPort> port = objectOf<RecordedPort>(portFields);
constexpr Shape<std::vector<RecordedPort>> ports = listOf(port);

constexpr Fields managerFields{std::array{
    field<&RecordedContainer::managerKind>("kind", word),
    field<&RecordedContainer::managerName>("name", word),
}};
constexpr Shape<RecordedContainer> manager = objectOf<RecordedContainer>(managerFields);
constexpr Fields parkedFields{std::array{
    field<&RecordedContainer::parkedFor>("of", word),
    field<&RecordedContainer::parkedBy>("transaction", word),
}};
constexpr Shape<RecordedContainer> parked = objectOf<RecordedContainer>(parkedFields);

constexpr Fields containerFields{std::array{
    field<&RecordedContainer::id>("id", text),
    field<&RecordedContainer::name>("name", text),
    field<&RecordedContainer::image>("image", word),
    field<&RecordedContainer::imageId>("imageId", word),
    field<&RecordedContainer::state>("state", word),
    field<&RecordedContainer::created>("created", text),
    inlined<RecordedContainer>("managedBy", manager),
    inlined<RecordedContainer>("parked", parked),
    field<&RecordedContainer::ports>("ports", ports),
    field<&RecordedContainer::facts>("facts", facts),
    field<&RecordedContainer::findings>("findings", findings),
    field<&RecordedContainer::results>("results", results),
}};
constexpr Shape<RecordedContainer> recordedContainer = objectOf<RecordedContainer>(containerFields);

constexpr Fields errorFields{std::array{
    field<&RecordedError::kind>("kind", word),
    field<&RecordedError::message>("message", word),
    field<&RecordedError::detail>("detail", text),
    field<&RecordedError::cause>("cause", word),
    field<&RecordedError::remedy>("remedy", word),
}};
constexpr Shape<RecordedError> recordedError = objectOf<RecordedError>(errorFields);

constexpr Fields unreadFields{std::array{
    field<&UnreadContainer::id>("id", text),
    field<&UnreadContainer::name>("name", text),
    field<&UnreadContainer::error>("error", recordedError),
}};
constexpr Shape<UnreadContainer> unread = objectOf<UnreadContainer>(unreadFields);
constexpr Shape<std::vector<UnreadContainer>> unreads = listOf(unread);

constexpr Fields unreadListFields{std::array{
    field<&UnreadList::name>("section", word),
    field<&UnreadList::kind>("kind", word),
    field<&UnreadList::message>("message", word),
}};
constexpr Shape<UnreadList> unreadList = objectOf<UnreadList>(unreadListFields);
constexpr Shape<std::vector<UnreadList>> unreadLists = listOf(unreadList);

constexpr Fields hostFields{std::array{
    field<&RecordedHost::name>("name", text),
    field<&RecordedHost::endpoint>("endpoint", text),
    field<&RecordedHost::kind>("kind", word),
    field<&RecordedHost::status>("status", word),
    field<&RecordedHost::asOf>("asOf", text),
    field<&RecordedHost::error>("error", recordedError),
    field<&RecordedHost::kernelError>("kernelError", recordedError),
    field<&RecordedHost::facts>("engine", facts),
    field<&RecordedHost::findings>("findings", findings),
    field<&RecordedHost::results>("results", results),
    field<&RecordedHost::unread>("unreadable", unreads),
    field<&RecordedHost::unreadLists>("unreadSections", unreadLists),
}};
constexpr Shape<RecordedHost> hostDocument = objectOf<RecordedHost>(hostFields);

struct ScanDocument
{
    QString schema;
    RecordedScan scan;
    QString started;
    QString finished;
};

constexpr Fields toolFields{std::array{
    field<&ScanDocument::scan, &RecordedScan::toolVersion>("version", word),
    field<&ScanDocument::scan, &RecordedScan::ruleSet>("rules", word),
}};
constexpr Shape<ScanDocument> tool = objectOf<ScanDocument>(toolFields);

constexpr Fields scanFields{std::array{
    field<&ScanDocument::schema>("schema", word),
    inlined<ScanDocument>("tool", tool),
    field<&ScanDocument::started>("started", word),
    field<&ScanDocument::finished>("finished", word),
    field<&ScanDocument::scan, &RecordedScan::profile>("profile", word),
    field<&ScanDocument::scan, &RecordedScan::failOn>("failOn", word),
    field<&ScanDocument::scan, &RecordedScan::filter>("filter", text),
    field<&ScanDocument::scan, &RecordedScan::leftOut>("leftOut", integer),
}};
constexpr Shape<ScanDocument> scanDocument = objectOf<ScanDocument>(scanFields);

Error noScan(const QString& detail = {})
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "It holds no scan that this program could read."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Take what \"hullctl snapshot\" or \"hullctl scan --format json\" wrote."),
            {}},
        .detail = detail};
}

Error newerScan(const QString& schema)
{
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP("Hull", "It holds a scan of the kind %1, which this program is too old for."),
            {schema}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Use the newer program."), {}}};
}

template <typename T>
Result<T> readPart(QByteArrayView json, const Shape<T>& shape, StringPool& pool)
{
    Result<T> part = Json::read(json, shape, pool);
    return part ? std::move(part) : Result<T>(noScan(part.error().message.english()));
}

QDateTime timeFrom(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

QString portText(const RecordedPort& published)
{
    const QString number = published.hostPort ? QString::number(*published.hostPort) : published.hostPortRange;
    const QString where = published.hostIp.contains(u':') ? u'[' + published.hostIp + u']' : published.hostIp;
    return u"%1:%2 -> %3%4"_s.arg(
        where, number, published.containerPort, published.active ? QString() : u" (not active)"_s);
}

//! What every scan says of a container, also one without facts, under the names that it has there.
std::vector<Fact> basicFacts(const RecordedContainer& container)
{
    QStringList list;
    for (const RecordedPort& entry : container.ports) {
        list.append(portText(entry));
    }
    const QString managedBy = u"%1 %2"_s.arg(container.managerKind, container.managerName).trimmed();
    return {{u"image"_s, container.image}, {u"imageId"_s, container.imageId}, {u"state"_s, container.state},
        {u"managedBy"_s, managedBy}, {u"parked"_s, container.parkedFor}, {u"ports"_s, list}};
}

} // namespace

Result<RecordedScan> readScanFrame(QByteArrayView json, StringPool& pool)
{
    constexpr QLatin1String family = "hullwright.scan/"_L1;
    Result<ScanDocument> document = readPart(json, scanDocument, pool);
    if (!document) {
        return document.error();
    }
    if (document->schema != family + u'1') {
        return document->schema.startsWith(family) ? newerScan(document->schema) : noScan();
    }
    document->scan.started = timeFrom(document->started);
    document->scan.finished = timeFrom(document->finished);
    if (!document->scan.started.isValid() || !document->scan.finished.isValid()) {
        return noScan(u"started, finished"_s); // nobody could tell how old it is
    }
    return std::move(document->scan);
}

Result<RecordedHost> readHost(QByteArrayView json, StringPool& pool)
{
    Result<RecordedHost> host = readPart(json, hostDocument, pool);
    if (host) {
        for (Fact& fact : host->facts) {
            fact.path.prepend("engine."_L1);
        }
    }
    return host;
}

Result<RecordedContainerPtr> readContainer(QByteArrayView json, StringPool& pool)
{
    Result<RecordedContainer> container = readPart(json, recordedContainer, pool);
    if (!container) {
        return container.error();
    }
    std::vector<Fact> all = basicFacts(*container);
    all.insert(
        all.end(), std::make_move_iterator(container->facts.begin()), std::make_move_iterator(container->facts.end()));
    container->facts = std::move(all);
    return std::make_shared<const RecordedContainer>(std::move(*container));
}

Result<RecordedScan> readScan(QByteArrayView json)
{
    StringPool pool;
    Result<RecordedScan> scan = readScanFrame(json, pool);
    if (!scan) {
        return scan;
    }
    const std::optional<SplitScan> split = splitScan(json);
    if (!split || !nlohmann::json::accept(json.begin(), json.end())) {
        return noScan();
    }
    if (std::count(json.begin(), json.end(), ',') > mostValues) {
        return noScan(u"it has more values than any scan"_s);
    }
    for (size_t i = 0; i < split->hosts.size(); ++i) {
        Result<RecordedHost> host = readHost(split->frame.elements[i], pool);
        if (!host) {
            return host.error();
        }
        for (const QByteArrayView& document : split->hosts[i].elements) {
            Result<RecordedContainerPtr> container = readContainer(document, pool);
            if (!container) {
                return container.error();
            }
            host->containers.push_back(std::move(*container));
        }
        scan->hosts.push_back(std::move(*host));
    }
    return scan;
}

} // namespace Hull
