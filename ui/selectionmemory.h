// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QObject>

namespace Hull {

class ContainerFilterSortProxy;
class ContainerTableView;

/*!
 * Selects a row again that went away with a filter, a closed group or a failed reading and came back, unless somebody
 * selected another one or none in the meantime: Qt's selection ends with the row.
 */
class SelectionMemory : public QObject
{
    Q_OBJECT

public:
    SelectionMemory(ContainerTableView& table, ContainerFilterSortProxy& proxy, QObject* parent = nullptr);

private:
    void remember();
    void forgetIfDeselected();
    void recall();

    ContainerTableView& m_table;
    ContainerFilterSortProxy& m_proxy;
    bool m_known = false;
    HostId m_host;
    ContainerId m_container; //!< empty: the host's header
};

} // namespace Hull
