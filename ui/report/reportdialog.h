// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"
#include "ui/report/reportrun.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Hull {

class AuditLog;
class ContainerFilterSortProxy;
class Fleet;
class FolderLook;
class ModalGateway;
class PathEdit;
class ReportChoices;
class ReportStatus;
class WindowSettings;

/*!
 * Writes what the window knows as reports: which formats, about which hosts, where to. It tells beforehand what of the
 * data is missing or old, and writes in the background what there is at the moment when it begins. It remembers formats
 * and folder.
 */
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        Fleet& fleet;
        const ContainerFilterSortProxy& proxy; //!< what the window shows
        ModalGateway& gateway;
        WindowSettings& settings;
        const AuditLog* audit = nullptr; //!< what was changed on the hosts; null: nothing is recorded
    };

    explicit ReportDialog(const Context& context, QWidget* parent = nullptr);

    void updateScope(); //!< the hosts, what is known of them or the filter are others now
    void reject() override; //!< cancels while it writes, else closes

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* createForm();
    [[nodiscard]] QWidget* createScope();
    [[nodiscard]] QWidget* createNotes();
    [[nodiscard]] QWidget* createButtons();
    void showNotes(const ScanReport& chosen);
    void updateForm(); //!< what would be written, or what keeps it from being written
    [[nodiscard]] ScanReport scan() const; //!< what the report would be about now
    [[nodiscard]] std::vector<ReportFile> files() const;
    [[nodiscard]] QString problem() const; //!< why nothing can be written, as far as it is known; empty where it can
    [[nodiscard]] QString folderProblem() const; //!< the same of the folder
    void offerFolder(); //!< the next of those where it could be written to
    void onFolderLooked();
    void lookAndAsk();
    void askAndStart();
    void start();
    void finish(const ReportOutcome& outcome);
    void showRunning();

    const Context m_context;
    ReportRun* m_run;
    ReportChoices* m_choices;
    ReportStatus* m_status;
    QWidget* m_form = nullptr;
    QLabel* m_judged;
    QRadioButton* m_all;
    QRadioButton* m_filtered;
    QWidget* m_notesArea = nullptr;
    QLabel* m_notes;
    PathEdit* m_folder;
    FolderLook* m_look; //!< at that folder
    QStringList m_folders; //!< to offer where the one that is offered is not there
    QString m_offered;
    QLineEdit* m_name;
    QLabel* m_hint;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace Hull
