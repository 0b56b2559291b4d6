// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "ui/widgets/problembanner.h"

#include <QHash>
#include <QScrollArea>

#include <utility>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace Hull {

/*!
 * The banners of all hosts in trouble, the first few at once and the rest on demand; takes no room when all is well.
 * It leaves most of the pane to the table: what does not fit is reached by scrolling.
 */
class ProblemArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProblemArea(QWidget* parent = nullptr);

    void setRoom(int height); //!< of the pane that it shares with the table

    //! A banner that stays keeps its state, so opened details do not close under the reader.
    void setProblems(const std::vector<std::pair<HostId, ProblemBanner::Situation>>& problems);

Q_SIGNALS:
    void retryRequested(const Hull::HostId& host);
    void editRequested(const Hull::HostId& host);
    void copyRequested(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ProblemBanner* addBanner(const HostId& host);
    void updateShown();
    void updateHeight();
    [[nodiscard]] int fittingHeight(int wanted) const;
    void showWhole(ProblemBanner* banner);

    QWidget* m_content;
    QVBoxLayout* m_layout;
    QPushButton* m_more;
    QHash<HostId, ProblemBanner*> m_banners;
    std::vector<HostId> m_order;
    bool m_expanded = false;
    int m_room = 0;
};

} // namespace Hull
