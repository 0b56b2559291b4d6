// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/detailspage.h"

#include <QLabel>

class QAbstractItemModel;
class QStackedLayout;

namespace Hull {

class MountTableModel;
class PortTableModel;
class RowTableView;
class SecurityTableModel;
class TextTableModel;

//! A details tab that is one table, or one sentence where there are no rows.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    TablePage(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName,
        const QString& emptyText, QWidget* parent = nullptr);

    [[nodiscard]] RowTableView* table() const { return m_table; }

private:
    RowTableView* m_table;
    QLabel* m_emptyText;
    QStackedLayout* m_layout;
};

//! Which host ports lead into the container, and who can reach them.
class PortsPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit PortsPage(QWidget* parent = nullptr);
    void setSubject(const DetailsSubject& subject) override;

private:
    PortTableModel* m_model;
};

//! What of the host is visible inside the container.
class MountsPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit MountsPage(QWidget* parent = nullptr);
    void setSubject(const DetailsSubject& subject) override;

private:
    MountTableModel* m_model;
};

//! The settings that confine the container, beside the engine's defaults.
class SecurityPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit SecurityPage(QWidget* parent = nullptr);
    void setSubject(const DetailsSubject& subject) override;

private:
    SecurityTableModel* m_model;
    RowTableView* m_table = nullptr;
    bool m_fitted = false;
};

//! Which networks the container is attached to.
class NetworksPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit NetworksPage(QWidget* parent = nullptr);
    void setSubject(const DetailsSubject& subject) override;

private:
    TextTableModel* m_model;
};

//! What the engine of a host says of itself.
class EnginePage : public DetailsPage
{
    Q_OBJECT

public:
    explicit EnginePage(QWidget* parent = nullptr);
    void setSubject(const DetailsSubject& subject) override;

private:
    TextTableModel* m_model;
};

} // namespace Hull
