// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/background.h"
#include "app/session/scancomparison.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Hull {

class DifferenceModel;
class EmptyState;
class Fleet;
class ModalGateway;
class ScanChooser;
class ScanLibrary;

/*!
 * What differs between two scans: of the history, of files, or what the hosts are now, which can be kept from here,
 * too. The same comparison as that of "hullctl diff".
 */
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        const Fleet& fleet;
        ScanLibrary& scans;
        ModalGateway& gateway;
        bool demo = false; //!< the hosts are simulated
    };

    explicit CompareDialog(const Context& context, QWidget* parent = nullptr);

    void updateOffers(); //!< there may be hosts by now

private:
    QWidget* createChoices();
    QWidget* createContent();
    QWidget* createButtons();
    void addShortcuts();
    void onScansChanged();
    void proposeScans();
    void compare();
    [[nodiscard]] std::shared_ptr<const ScanReport> currentScan() const; //!< what the hosts are now
    void take(const Result<DifferenceReport>& compared);
    void showEmpty();
    void showDifference();
    void keep();
    void saveAs(const QString& path);
    void say(const QString& text);
    [[nodiscard]] QByteArray text(bool asJson) const;

    const Context m_context;
    ScanChooser* m_earlier;
    ScanChooser* m_later;
    QLabel* m_summary;
    QLabel* m_caution;
    QStackedWidget* m_stack;
    QTreeView* m_tree;
    EmptyState* m_empty;
    QLabel* m_said;
    QPushButton* m_keep;
    QPushButton* m_copy;
    QPushButton* m_save;
    DifferenceModel* m_model;
    Background<DifferenceReport> m_comparing;
    Background<QString> m_saving;
    bool m_isComparing = false;
    bool m_hasProposed = false;
    std::optional<DifferenceReport> m_report;
    std::optional<Error> m_error; //!< why there is no report
};

} // namespace Hull
