// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/rawdocument.h"
#include "app/rules/hostindex.h"
#include "models/domain/snapshot.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <memory>

namespace Hull::Test {

//! A host as a real engine described it: the captured documents of tests/fixtures, whole and as values.
class FixtureHost
{
public:
    explicit FixtureHost(const QString& folder); //!< "engine-20.10.24"
    ~FixtureHost();

    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] const HostIndex& index() const { return *m_index; }
    [[nodiscard]] QStringList names() const { return m_documents.keys(); } //!< of its containers
    [[nodiscard]] QByteArray inspect(const QString& name) const { return m_documents.value(name); }
    [[nodiscard]] QByteArray image(const QString& name) const; //!< of that container; empty where it was not captured

private:
    void readContainers(HostSnapshot& snapshot, const QString& folder);
    void readImages(const QString& folder);

    QMap<QString, QByteArray> m_documents;
    QHash<QString, QByteArray> m_images; //!< by id
    SnapshotPtr m_snapshot;
    std::unique_ptr<HostIndex> m_index;
};

} // namespace Hull::Test
