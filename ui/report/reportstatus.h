// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportrun.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Hull {

class IconLabel;
class ModalGateway;

//! How far a run is, and then what came of it, with the ways to what was written.
class ReportStatus : public QWidget
{
    Q_OBJECT

public:
    //! gateway is borrowed, and outlives it.
    explicit ReportStatus(ModalGateway& gateway, QWidget* parent = nullptr);

    void showProgress(int done, int all, const QString& path); //!< as ReportRun::progressed() tells
    void showCancelling();
    void showOutcome(const ReportOutcome& outcome);

private:
    ModalGateway& m_gateway;
    QProgressBar* m_progress;
    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_open;
    QPushButton* m_showFolder;
    QStringList m_written; //!< by the latest run
};

} // namespace Hull
