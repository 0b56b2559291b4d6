// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scalecontent.h"

#include "app/demo/enginewriter.h"
#include "app/demo/simevent.h"
#include "app/demo/specjson.h"

#include <nlohmann/json.hpp>

#include <QHash>

#include <vector>

namespace Hull {

using Json = nlohmann::ordered_json;

namespace {

constexpr int kindCount = 10;
constexpr qsizetype shortestPrefix = 4; // of an id
constexpr QByteArrayView startedKey = "\"StartedAt\":\"";
constexpr int inspectBytes = 8700; // measured on compose stacks of the usual size

QByteArray text(const Json& document)
{
    return QByteArray::fromStdString(document.dump()) + '\n';
}

void addImages(HostSpec& host)
{
    SimImage image;
    image.environment = {"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"};
    image.entrypoint = {"/docker-entrypoint.sh"};
    image.tag = "registry.example.com/platform/service:2026.1";
    image.exposed = {"8080/tcp", "9090/tcp"};
    image.command = {"service", "--config", "/etc/service/config.yaml"};
    host.images.push_back(image);
    image.tag = "nginx:1.27.3";
    image.exposed = {"80/tcp"};
    image.command = {"nginx", "-g", "daemon off;"};
    host.images.push_back(image);
}

void addKind(HostSpec& host, int kind)
{
    SimContainer& container = host.addCompose("platform", "kind" + std::to_string(kind),
        kind % 3 == 1 ? "nginx:1.27.3" : "registry.example.com/platform/service:2026.1");
    container.limits(512, 1.5, 200).check("wget -qO- http://127.0.0.1:8080/healthz || exit 1");
    container.volume("platform_data", "/var/lib/service").bind("/opt/stacks/platform/config", "/etc/service", false);
    container.processes = {"service"};
    switch (kind) {
    case 1:
        container.publish("443", "443").publish("80", "80");
        break;
    case 3:
        container.privileged = true;
        break;
    case 4:
        container.bind("/var/run/docker.sock", "/var/run/docker.sock");
        break;
    case 5:
        container.capAdd = {"NET_ADMIN", "SYS_TIME"};
        container.publish("1514", "514/udp");
        break;
    case 6:
        container.exited(137);
        break;
    case 7:
        container.pidMode = "host";
        break;
    default:
        container.hardened().as("10001:10001").publish(std::to_string(18000 + kind), "8080", "127.0.0.1");
        break;
    }
}

//! A ready document with a hole for the id and one for the name, each as long as what goes there.
struct Template
{
    QByteArray bytes;
    std::vector<qsizetype> idOffsets;
    std::vector<qsizetype> nameOffsets;
};

Template makeTemplate(const QByteArray& document, const QByteArray& id, const QByteArray& name)
{
    Template result{document, {}, {}};
    for (qsizetype at = document.indexOf(id); at >= 0; at = document.indexOf(id, at + 1)) {
        result.idOffsets.push_back(at);
    }
    for (qsizetype at = document.indexOf(name); at >= 0; at = document.indexOf(name, at + 1)) {
        result.nameOffsets.push_back(at);
    }
    return result;
}

QByteArray filled(const Template& form, const QByteArray& id, const QByteArray& name)
{
    QByteArray bytes = form.bytes;
    char* data = bytes.data();
    for (const qsizetype offset : form.idOffsets) {
        std::copy(id.begin(), id.end(), data + offset);
    }
    for (const qsizetype offset : form.nameOffsets) {
        std::copy(name.begin(), name.end(), data + offset);
    }
    return bytes;
}

//! Fixed width, so that it fits the hole.
QByteArray nameOf(const QByteArray& hostPart, int number)
{
    return "scale-" + hostPart + "-service-" + QByteArray::number(number).rightJustified(6, '0');
}

} // namespace

//! One container of each kind, and their documents.
struct ScaleFactory::Forms
{
    Forms();
    void makeKind(int kind, const QDateTime& began);
    void makeImages();

    HostSpec host;
    std::vector<Template> inspects; // by kind
    std::vector<Template> entries;
    std::vector<SimMoment> moments;
    QByteArray images;
    QHash<QByteArray, QByteArray> imageDocuments; // by id and by tag
};

ScaleFactory::Forms::Forms()
{
    host.profile = simProfile("27", "scale");
    host.profile.appArmorProfile = "docker-default";
    host.profile.securityOptions.insert(host.profile.securityOptions.begin(), "name=apparmor");
    addImages(host);
    const QDateTime began(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    for (int kind = 0; kind < kindCount; ++kind) {
        addKind(host, kind);
        host.containers.back().name = nameOf("0000", 0).toStdString();
        makeKind(kind, began);
    }
    makeImages();
}

void ScaleFactory::Forms::makeKind(int kind, const QDateTime& began)
{
    SimMoment moment = momentOf(host, kind, began, began.addSecs(3600));
    SimContainer& container = host.containers.back();
    const QByteArray id = QByteArray::fromStdString(moment.id);
    const QByteArray name = QByteArray::fromStdString(moment.name);
    const qsizetype bare = text(inspectJson(host, container, moment)).size();
    for (int i = 0; bare + i * 100 < inspectBytes; ++i) { // settings of some 100 bytes each in the document
        container.environment.push_back(
            "SERVICE_SETTING_" + std::to_string(100 + i) + "=" + simHash(std::to_string(i)) + "-eu-west");
    }
    inspects.push_back(makeTemplate(text(inspectJson(host, container, moment)), id, name));
    const Json entry = listEntryJson(host, container, moment, moment.observed);
    entries.push_back(makeTemplate(QByteArray::fromStdString(entry.dump()), id, name));
    moments.push_back(std::move(moment));
}

void ScaleFactory::Forms::makeImages()
{
    Json list = Json::array();
    for (const SimImage& image : host.images) {
        list.push_back(imageSummaryJson(host, image));
        const QByteArray body = text(imageInspectJson(host, image));
        imageDocuments.insert(QByteArray::fromStdString(host.imageId(image)), body);
        imageDocuments.insert(QByteArray::fromStdString(image.tag), body);
    }
    images = text(list);
}

namespace {

class ScaleHost : public SimContent
{
public:
    ScaleHost(
        std::shared_ptr<const ScaleFactory::Forms> forms, int hostIndex, int containerCount, int restartsPerSecond);

    const SimProfile& profile() const override { return m_profile; }
    QByteArray info(const QDateTime& now) const override;
    QByteArray containers(bool all, const QDateTime&) const override { return all ? m_list : m_runningList; }
    QByteArray containerId(const QByteArray& reference, const QDateTime&) const override;
    QByteArray container(const QByteArray& id, const QDateTime& now) const override;
    QByteArray top(const QByteArray& id, const QByteArray& psArguments, const QDateTime&) const override;
    QByteArray images() const override { return m_forms->images; }
    QByteArray image(const QByteArray& reference) const override { return m_forms->imageDocuments.value(reference); }
    QByteArray volumes() const override;
    QByteArray networks() const override;
    QByteArray services() const override { return {}; } // no manager: never asked for
    QByteArray exec(const QByteArray&, const QDateTime&) const override { return {}; } // there are none
    QByteArray events(const QDateTime& after, const QDateTime& until) const override;

private:
    void makeLists(int containerCount);
    [[nodiscard]] qint64 restartsUntil(const QDateTime& moment) const; //!< since 1970

    std::shared_ptr<const ScaleFactory::Forms> m_forms;
    SimProfile m_profile;
    QByteArray m_hostPart;
    std::vector<QByteArray> m_ids; // by number
    QHash<QByteArray, int> m_numbers; // by id and by name
    QByteArray m_list;
    QByteArray m_runningList;
    const int m_restartsPerSecond;
};

ScaleHost::ScaleHost(
    std::shared_ptr<const ScaleFactory::Forms> forms, int hostIndex, int containerCount, int restartsPerSecond)
    : m_forms(std::move(forms))
    , m_profile(m_forms->host.profile)
    , m_hostPart(QByteArray::number(hostIndex).rightJustified(4, '0'))
    , m_restartsPerSecond(restartsPerSecond)
{
    m_profile.hostName = "scale-" + m_hostPart.toStdString();
    makeLists(containerCount);
}

void ScaleHost::makeLists(int containerCount)
{
    QByteArray all;
    QByteArray running;
    for (int number = 0; number < containerCount; ++number) {
        const auto kind = static_cast<std::size_t>(number % kindCount);
        const QByteArray name = nameOf(m_hostPart, number);
        const QByteArray id = QByteArray::fromStdString(simHash(name.toStdString()));
        m_ids.push_back(id);
        m_numbers.insert(id, number);
        m_numbers.insert(name, number);
        const QByteArray entry = filled(m_forms->entries[kind], id, name);
        all += (all.isEmpty() ? "" : ",") + entry;
        if (m_forms->moments[kind].hasProcesses()) {
            running += (running.isEmpty() ? "" : ",") + entry;
        }
    }
    m_list = '[' + all + "]\n";
    m_runningList = '[' + running + "]\n";
}

QByteArray ScaleHost::info(const QDateTime& now) const
{
    SimCounts counts;
    for (std::size_t number = 0; number < m_ids.size(); ++number) {
        ++(m_forms->moments[number % kindCount].hasProcesses() ? counts.running : counts.stopped);
    }
    counts.images = static_cast<int>(m_forms->host.images.size());
    return infoDocument(m_profile, counts, now);
}

QByteArray ScaleHost::containerId(const QByteArray& reference, const QDateTime&) const
{
    const auto found = m_numbers.constFind(reference);
    if (found != m_numbers.constEnd()) {
        return m_ids[static_cast<std::size_t>(*found)];
    }
    for (const QByteArray& id : m_ids) {
        if (reference.size() >= shortestPrefix && id.startsWith(reference)) {
            return id;
        }
    }
    return {};
}

qint64 ScaleHost::restartsUntil(const QDateTime& moment) const
{
    return moment.toMSecsSinceEpoch() * m_restartsPerSecond / 1000;
}

//! The restarts take turns: number n of all is that of container n modulo their count.
QByteArray ScaleHost::container(const QByteArray& id, const QDateTime& now) const
{
    const int number = m_numbers.value(id);
    const auto kind = static_cast<std::size_t>(number % kindCount);
    QByteArray document = filled(m_forms->inspects[kind], id, nameOf(m_hostPart, number));
    const qsizetype at = document.indexOf(startedKey);
    if (m_restartsPerSecond > 0 && at >= 0 && m_forms->moments[kind].hasProcesses()) {
        const auto count = static_cast<qint64>(m_ids.size());
        const qint64 total = restartsUntil(now);
        const qint64 latest = total - (total % count - number + count) % count;
        // The first millisecond in which that restart counts.
        const QDateTime time =
            QDateTime::fromMSecsSinceEpoch((latest * 1000 + m_restartsPerSecond - 1) / m_restartsPerSecond, Qt::UTC);
        const qsizetype from = at + startedKey.size();
        document.replace(from, document.indexOf('"', from) - from, time.toString(Qt::ISODateWithMs).toLatin1());
    }
    return document;
}

QByteArray ScaleHost::events(const QDateTime& after, const QDateTime& until) const
{
    constexpr qint64 mostTold = 256; // as much as an engine remembers
    if (m_restartsPerSecond <= 0 || m_ids.empty()) {
        return {};
    }
    QByteArray lines;
    const qint64 last = restartsUntil(until);
    for (qint64 restart = qMax(restartsUntil(after), last - mostTold) + 1; restart <= last; ++restart) {
        const auto number = static_cast<int>(restart % static_cast<qint64>(m_ids.size()));
        if (m_forms->moments[static_cast<std::size_t>(number % kindCount)].hasProcesses()) {
            lines += eventLine(m_profile,
                {"start", m_ids[static_cast<std::size_t>(number)].toStdString(),
                    nameOf(m_hostPart, number).toStdString(), "service", until});
        }
    }
    return lines;
}

QByteArray ScaleHost::top(const QByteArray& id, const QByteArray& psArguments, const QDateTime&) const
{
    const auto kind = static_cast<std::size_t>(m_numbers.value(id) % kindCount);
    if (!m_forms->moments[kind].hasProcesses()) {
        return {};
    }
    return text(topJson(m_forms->host.containers[kind], m_forms->moments[kind], psArguments.toStdString()));
}

QByteArray ScaleHost::volumes() const
{
    SimVolume volume;
    volume.name = "platform_data";
    volume.project = "platform";
    return text({{"Volumes", Json::array({volumeJson(m_forms->host, volume)})}, {"Warnings", nullptr}});
}

QByteArray ScaleHost::networks() const
{
    Json list = Json::array();
    for (const SimNetwork& network : m_forms->host.networks) {
        list.push_back(networkJson(m_forms->host, network));
    }
    return text(list);
}

} // namespace

ScaleFactory::ScaleFactory()
    : m_forms(std::make_shared<const Forms>())
{ }

std::unique_ptr<SimContent> ScaleFactory::makeHost(int hostIndex, int containerCount, int restartsPerSecond) const
{
    return std::make_unique<ScaleHost>(m_forms, hostIndex, containerCount, restartsPerSecond);
}

std::unique_ptr<SimContent> makeScaleHost(int hostIndex, int containerCount)
{
    return ScaleFactory().makeHost(hostIndex, containerCount);
}

} // namespace Hull
