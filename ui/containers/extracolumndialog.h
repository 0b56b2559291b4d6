// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/extracolumns.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace Hull {

//! Asks of which label, or of which variable of the environment, the container table shall have a column.
class ExtraColumnDialog : public QDialog
{
    Q_OBJECT

public:
    //! keysSeen are offered; any other may be typed.
    ExtraColumnDialog(ExtraColumn::Kind kind, const QStringList& keysSeen, QWidget* parent);

Q_SIGNALS:
    void chosen(const Hull::ExtraColumn& column); //!< its key is not empty; the dialog closes

private:
    [[nodiscard]] QString key() const;
    void updateButton();

    const ExtraColumn::Kind m_kind;
    QComboBox* m_key;
    QPushButton* m_add = nullptr;
};

} // namespace Hull
