// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/detailspage.h"

class QLabel;
class QPushButton;

namespace Hull {

class EnvironmentTableModel;
class RevealGuard;

//! Names of the environment; values are dots until asked for, and are then read from the engine again.
class EnvironmentPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit EnvironmentPage(RevealGuard& guard, QWidget* parent = nullptr);

    void setSubject(const DetailsSubject& subject) override;

private:
    void reveal();
    void showValues(const ContainerId& container, const Result<QByteArray>& answer);
    void updateButton();

    RevealGuard& m_guard;
    DetailsSubject m_subject;
    RequestHandle m_request;
    EnvironmentTableModel* m_model;
    QPushButton* m_reveal;
    QLabel* m_hint;
};

} // namespace Hull
