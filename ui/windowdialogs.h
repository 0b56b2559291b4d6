// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Hull {

class Actions;
class ContainerFilterSortProxy;
class DetailsPane;
class FleetPresenter;
class KeptActions;
struct WindowContext;

//! What of the window its dialogs are about; everything is borrowed and outlives them.
struct WindowParts
{
    const FleetPresenter& presenter;
    const ContainerFilterSortProxy& proxy;
    DetailsPane& details;
    KeptActions* kept; //!< who takes changes back; null: nobody
    QWidget& window; //!< the dialogs' parent
};

//! Lets the actions of the window open what stands beside it or over it: waiving, the audit log, the report, the
//! comparison of scans, the rules. What cannot be had here is disabled.
void connectDialogs(const WindowContext& context, const Actions& actions, const WindowParts& parts);

} // namespace Hull
