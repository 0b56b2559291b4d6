// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Hull {

//! The quick filter above a list of a dialog: words, as WordFilterProxy takes them. Escape clears it first, and only a
//! second one closes the dialog; Down goes on to the list.
class WordFilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit WordFilterEdit(const QString& objectName, QWidget* parent = nullptr);

    void setList(QWidget* list) { m_list = list; } //!< where Down goes while it can be seen; outlives the edit's keys

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* m_list = nullptr;
};

} // namespace Hull
