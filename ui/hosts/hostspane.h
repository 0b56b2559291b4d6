// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QSet>
#include <QWidget>

class QListView;

namespace Hull {

class HostListModel;
class NewHostsBar;

//! The list of hosts: shape and word of the state, name, open findings. Choosing one shows only its containers. Below
//! it, what else could be imported.
class HostsPane : public QWidget
{
    Q_OBJECT

public:
    explicit HostsPane(HostListModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] NewHostsBar* newHosts() const { return m_newHosts; }
    void showAllHosts(); //!< selects the row "All hosts"
    void showHost(const HostId& host); //!< selects its row; nothing where there is none

Q_SIGNALS:
    void hostsChosen(const QSet<Hull::HostId>& hosts); //!< empty: all

private:
    void ensureCurrentIndex();
    void chooseCurrent();
    [[nodiscard]] QSet<HostId> current() const;

    HostListModel& m_model;
    QSet<HostId> m_chosen; //!< as told last
    QListView* m_list;
    NewHostsBar* m_newHosts;
};

} // namespace Hull
