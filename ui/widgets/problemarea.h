// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "ui/widgets/problembanner.h"

#include <QHash>
#include <QWidget>

#include <utility>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace Hull {

//! The banners of all hosts in trouble, the first few at once and the rest on demand; takes no room when all is well.
class ProblemArea : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemArea(QWidget* parent = nullptr);

    //! A banner that stays keeps its state, so opened details do not close under the reader.
    void setProblems(const std::vector<std::pair<HostId, ProblemBanner::Situation>>& problems);

Q_SIGNALS:
    void retryRequested(const Hull::HostId& host);
    void copyRequested(const QString& text);

private:
    ProblemBanner* addBanner(const HostId& host);
    void updateShown();

    QVBoxLayout* m_layout;
    QPushButton* m_more;
    QHash<HostId, ProblemBanner*> m_banners;
    std::vector<HostId> m_order;
    bool m_expanded = false;
};

} // namespace Hull
