// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Judges the inspect documents of every kind of container as a real engine reported them (scripts/capture-fixtures),
// without the kernel's word and without the engine at hand.

#include "app/docker/parse.h"
#include "app/rules/ruleengine.h"
#include "tests/support/fixtures.h"
#include "tests/support/kindexpectations.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! The value, or the end of the test program: a document of a real engine that cannot be read proves nothing.
template <typename T>
T read(Result<T> result, const QString& name)
{
    if (!result) {
        qFatal("%s: %s", qUtf8Printable(name), qUtf8Printable(result.error().message.english()));
    }
    return std::move(*result);
}

//! One captured engine as a snapshot that knows everything but what only a living engine and its kernel tell.
class CapturedEngine
{
public:
    explicit CapturedEngine(const QString& directory)
        : m_directory(directory)
    {
        m_snapshot->host = {u"captured"_s, EndpointKind::File, u"file:///captured"_s, {}};
        m_snapshot->status = HostSnapshot::Status::Complete;
        readEngine();
        readObjects();
        readContainers();
    }

    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }

private:
    [[nodiscard]] QByteArray document(const QString& name) const { return fixture(m_directory + u'/' + name); }

    void readEngine()
    {
        const EngineVersion version = read(parseVersion(document(u"version.json"_s), m_pool), u"version"_s);
        const EngineFacts facts = read(parseInfo(document(u"info.json"_s), m_pool), u"info"_s);
        EngineInfo& engine = m_snapshot->engine;
        engine.product = EngineInfo::Product::Docker;
        engine.version = version.version;
        engine.apiVersion = engine.apiMax = version.apiVersion;
        engine.rootDir = facts.rootDir;
        engine.cgroupVersion = facts.cgroupVersion;
        engine.swarmState = facts.swarmState;
        engine.swarmManager = facts.swarmManager;
        engine.securityOptions = facts.securityOptions.value_or(QStringList());
        const auto has = [&engine](const QString& option) {
            return engine.securityOptions.filter(option).size() > 0;
        };
        engine.seccomp = has(u"name=seccomp"_s);
        engine.apparmor = has(u"name=apparmor"_s);
        engine.selinux = has(u"name=selinux"_s);
        engine.usernsRemap = has(u"name=userns"_s);
        engine.rootless = has(u"name=rootless"_s);
    }

    void readObjects()
    {
        m_snapshot->volumes.values = read(parseVolumes(document(u"volumes.json"_s), m_pool), u"volumes"_s);
        m_snapshot->volumes.state = SectionState::Complete;
        m_snapshot->networks.values = read(parseNetworks(document(u"networks.json"_s), m_pool), u"networks"_s);
        m_snapshot->networks.state = SectionState::Complete;
        m_snapshot->imageTags.values = read(parseImageTags(document(u"images.json"_s), m_pool), u"images"_s);
        m_snapshot->imageTags.state = SectionState::Complete;
        for (const QJsonValue& value : QJsonDocument::fromJson(document(u"image-inspect.json"_s)).array()) {
            const QByteArray text = QJsonDocument(value.toObject()).toJson();
            const Image image = read(parseImage(text, m_pool), u"image-inspect"_s);
            m_snapshot->images.values.insert(image.id, image);
        }
        m_snapshot->images.state = SectionState::Complete;
        if (m_snapshot->engine.swarmManager) {
            m_snapshot->services.values = read(parseServices(document(u"services.json"_s), m_pool), u"services"_s);
            m_snapshot->services.state = SectionState::Complete;
        }
    }

    void readContainers()
    {
        const QDir directory(fixturePath(m_directory + u"/inspect"_s));
        for (const QString& name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            Container container = read(parseContainer(document(u"inspect/"_s + name), m_pool), name);
            container.execsComplete = container.execIds.isEmpty();
            m_snapshot->containers.push_back(std::make_shared<Container>(std::move(container)));
        }
    }

    QString m_directory;
    StringPool m_pool;
    std::shared_ptr<HostSnapshot> m_snapshot = std::make_shared<HostSnapshot>();
};

QString kindOf(const Container& container)
{
    const QString service = container.label(u"com.docker.swarm.service.name");
    return service.isEmpty() ? container.name : service;
}

QMap<QString, Verdict> verdictsOf(const Assessment& assessment)
{
    QMap<QString, Verdict> verdicts;
    for (const RuleResult& result : assessment.results) {
        Verdict verdict{ruleOutcomeName(result.outcome), {}, {}, {}};
        if (const Finding* finding = assessment.finding(result.rule->id)) {
            verdict.severity = severityName(finding->severity);
            verdict.status = findingStatusName(finding->status);
            verdict.certainty = certaintyName(finding->certainty);
        }
        verdicts.insert(result.rule->id, verdict);
    }
    return verdicts;
}

} // namespace

class KindDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindGetsTheExpectedVerdicts_data();
    void everyKindGetsTheExpectedVerdicts();
    void everyKindHasItsDocument_data();
    void everyKindHasItsDocument();
    void everyCoreRuleBothFailsAndHolds();
};

void KindDocumentsTest::everyKindGetsTheExpectedVerdicts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<HostAssessmentPtr>("host");
    QTest::addColumn<int>("place");
    Policy policy;
    policy.profile = Profile::Full;
    for (const QString& engine : {u"engine-20.10.24"_s, u"engine-20.10.24-swarm"_s}) {
        const CapturedEngine captured(engine);
        const auto host = std::make_shared<const HostAssessment>(assess(captured.snapshot(), policy));
        for (size_t i = 0; i < host->containers.size(); ++i) {
            const QString kind = kindOf(*host->snapshot->containers[i]);
            QTest::newRow(qUtf8Printable(kind)) << kind << HostAssessmentPtr(host) << static_cast<int>(i);
        }
    }
}

void KindDocumentsTest::everyKindGetsTheExpectedVerdicts()
{
    QFETCH(const QString, kind);
    QFETCH(const HostAssessmentPtr, host);
    QFETCH(const int, place);
    const Assessment& assessment = host->containers[static_cast<size_t>(place)];
    const QString text = differences(verdictsOf(assessment), expectationsOf(kind, {}));
    QVERIFY2(text.isEmpty(), qUtf8Printable(kind + text));
}

void KindDocumentsTest::everyKindHasItsDocument_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("containers") << u"engine-20.10.24"_s << containerKinds();
    QTest::newRow("swarm") << u"engine-20.10.24-swarm"_s << swarmKinds();
}

void KindDocumentsTest::everyKindHasItsDocument()
{
    QFETCH(const QString, directory);
    QFETCH(QStringList, kinds);
    QStringList captured = QDir(fixturePath(directory + u"/inspect"_s)).entryList({u"*.json"_s}, QDir::Files);
    captured.replaceInStrings(u".json"_s, QString());
    captured.sort();
    kinds.sort();
    QCOMPARE(captured, kinds);
}

void KindDocumentsTest::everyCoreRuleBothFailsAndHolds()
{
    // A-12 can fail on cgroup v2 only.
    const Circumstances circumstances{.kernel = true, .live = true, .cgroup2 = true};
    QMap<QString, QStringList> outcomes;
    for (const QString& kind : containerKinds() + swarmKinds()) {
        const RuleExpectations expectations = expectationsOf(kind, circumstances);
        for (auto rule = expectations.constBegin(); rule != expectations.constEnd(); ++rule) {
            outcomes[rule.key()] += rule->outcome;
        }
    }
    for (auto rule = outcomes.constBegin(); rule != outcomes.constEnd(); ++rule) {
        const bool holds = std::ranges::any_of(rule.value(), [](const QString& outcome) {
            return outcome == "clean"_L1 || outcome == "pass"_L1 || outcome == "notApplicable"_L1;
        });
        QVERIFY2(rule->contains(u"fail"_s), qUtf8Printable(rule.key()));
        QVERIFY2(holds, qUtf8Printable(rule.key()));
    }
}

QTEST_GUILESS_MAIN(KindDocumentsTest)
#include "tst_kinddocuments.moc"
