// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/background.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace Hull {

//! What there is of a folder that files are to be written to.
struct FolderFacts
{
    bool exists = false;
    bool isFolder = false;
    bool isWritable = false; //!< by this account
    QStringList present; //!< of the files that were asked for
};

/*!
 * Looks at a folder in the background, since it may lie on a file server that does not answer. What comes late for a
 * folder before is dropped.
 */
class FolderLook : public QObject
{
    Q_OBJECT

public:
    explicit FolderLook(QObject* parent = nullptr);

    void look(const QString& folder); //!< anew, unless that is under way; facts() of the same one stay until then
    //! Looks for these files in it, too. found comes after changed(), and never where another folder is looked at
    //! before.
    void lookFor(const QString& folder, const QStringList& files, std::function<void()> found);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const std::optional<FolderFacts>& facts() const { return m_facts; } //!< nothing until it has answered
    [[nodiscard]] bool isLate() const { return m_isLate; } //!< it takes longer than any disk

Q_SIGNALS:
    void changed();

private:
    void begin(const QString& folder, const QStringList& files, std::function<void()> found);

    QString m_folder;
    std::optional<FolderFacts> m_facts;
    bool m_isLooking = false;
    bool m_isLate = false;
    QTimer m_patience;
    Background<FolderFacts> m_background;
};

} // namespace Hull
