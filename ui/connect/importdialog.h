// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/importsources.h"
#include "models/domain/savedhost.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Hull {

/*!
 * Chooses which docker contexts and ssh hosts become saved hosts. What is saved already and what cannot be used is
 * shown and cannot be chosen, with the reason. It saves nothing itself.
 */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Source { Contexts, SshConfig };

    //! takenNames are those of the hosts that are saved. Only what source has is ticked.
    ImportDialog(const ImportChoices& choices, const QStringList& takenNames, Source source = Source::Contexts,
        QWidget* parent = nullptr);

    void tickOnly(const NewHosts& names); //!< of those that can be chosen
    [[nodiscard]] std::vector<SavedHost> hosts() const; //!< those that are ticked

Q_SIGNALS:
    void chosen(const std::vector<Hull::SavedHost>& hosts); //!< at least one; the dialog closes
    void fileWanted(); //!< "docker context export" wrote a file; the dialog closes

private:
    [[nodiscard]] QDialogButtonBox* makeButtons();
    void addContexts(const ContextList& contexts, const QStringList& takenNames);
    void addSshHosts(const SshConfigHosts& hosts, const QStringList& takenNames);
    void addWarnings(QTreeWidgetItem& group, const std::vector<Error>& warnings);
    void addRow(
        QTreeWidgetItem& group, const SavedHost& host, const QString& endpoint, const QString& obstacle, bool ticked);
    void onTicked();

    const Source m_source;
    QTreeWidget* m_tree;
    QLabel* m_note;
    QPushButton* m_import;
    std::vector<SavedHost> m_hosts; //!< what the rows stand for
};

} // namespace Hull
