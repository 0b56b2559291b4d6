// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connectionstep.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace Hull {

//! The steps of a connection test, one line each: state by shape and word, what was done, what was found, how long.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    void setSteps(const std::vector<ConnectionStep>& steps);

private:
    void addStep(const ConnectionStep& step);

    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace Hull
