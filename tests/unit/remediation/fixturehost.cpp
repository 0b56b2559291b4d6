// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/remediation/fixturehost.h"

#include "app/docker/parse.h"
#include "tests/support/fixtures.h"

#include <nlohmann/json.hpp>

#include <QDir>

namespace Hull::Test {

using namespace Qt::StringLiterals;

FixtureHost::FixtureHost(const QString& folder)
{
    StringPool pool;
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host.name = folder;
    snapshot->status = HostSnapshot::Status::Complete;
    snapshot->engine.product = EngineInfo::Product::Docker;
    snapshot->engine.version = u"20.10.24"_s;
    snapshot->engine.apiMax = u"1.41"_s;
    snapshot->engine.arch = u"x86_64"_s;
    snapshot->engine.cgroupVersion = u"2"_s; // it was captured on 1, where A-12 does not apply
    snapshot->engine.seccomp = true;
    snapshot->engine.apparmor = false;
    snapshot->networks.values = *parseNetworks(fixture(folder + "/networks.json"_L1), pool);
    snapshot->networks.state = SectionState::Complete;
    readContainers(*snapshot, folder);
    readImages(folder);
    m_snapshot = snapshot;
    m_index = std::make_unique<HostIndex>(*m_snapshot);
}

FixtureHost::~FixtureHost() = default;

void FixtureHost::readContainers(HostSnapshot& snapshot, const QString& folder)
{
    StringPool pool;
    for (const QString& file : QDir(fixturePath(folder + "/inspect"_L1)).entryList(QDir::Files, QDir::Name)) {
        const QByteArray document = fixture(folder + "/inspect/"_L1 + file);
        Result<Container> container = parseContainer(document, pool);
        if (!container) {
            qFatal("%s is no inspect document", qUtf8Printable(file));
        }
        m_documents.insert(container->name, document);
        snapshot.containers.push_back(std::make_shared<const Container>(std::move(*container)));
    }
}

void FixtureHost::readImages(const QString& folder)
{
    const RawJson images = RawJson::parse(fixture(folder + "/image-inspect.json"_L1).toStdString());
    for (const RawJson& image : images) {
        m_images.insert(textOf(image, "Id"), compactText(image));
    }
}

QByteArray FixtureHost::image(const QString& name) const
{
    const Container* container = m_index->findContainer(name);
    return container ? m_images.value(container->imageId.value) : QByteArray();
}

} // namespace Hull::Test
