// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/commandmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace Hull {

//! Finds whatever can be done or gone to by a few letters: arrows choose, Return does it and closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(std::vector<Command> commands, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void runCurrent();

    CommandModel* m_model;
    QLineEdit* m_edit;
    QListView* m_list;
    QLabel* m_count;
};

} // namespace Hull
