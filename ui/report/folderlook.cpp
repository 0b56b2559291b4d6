// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/folderlook.h"

#include <QDir>
#include <QFileInfo>

namespace Hull {

namespace {

constexpr std::chrono::milliseconds patience(500);

FolderFacts factsOf(const QString& path, const QStringList& files)
{
    const QFileInfo folder(path);
    FolderFacts facts{folder.exists(), folder.isDir(), folder.isWritable(), {}};
    for (const QString& file : files) {
        if (QFileInfo::exists(QDir(path).absoluteFilePath(file))) {
            facts.present.append(file);
        }
    }
    return facts;
}

} // namespace

FolderLook::FolderLook(QObject* parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLate = true;
        Q_EMIT changed();
    });
}

void FolderLook::look(const QString& folder)
{
    if (!m_isLooking || folder != m_folder) {
        begin(folder, {}, {});
    }
}

void FolderLook::lookFor(const QString& folder, const QStringList& files, std::function<void()> found)
{
    begin(folder, files, std::move(found));
}

void FolderLook::begin(const QString& folder, const QStringList& files, std::function<void()> found)
{
    if (folder != m_folder) {
        m_facts.reset();
        m_folder = folder;
    }
    m_isLooking = true;
    m_isLate = false;
    m_patience.start();
    m_background.start([folder, files] { return Result<FolderFacts>(factsOf(folder, files)); },
        [this, found = std::move(found)](const Result<FolderFacts>& facts) {
            m_isLooking = false;
            m_isLate = false;
            m_patience.stop();
            m_facts = *facts;
            Q_EMIT changed();
            if (found) {
                found();
            }
        });
}

} // namespace Hull
