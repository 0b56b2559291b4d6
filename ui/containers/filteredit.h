// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/filterquery.h"

#include <QLineEdit>

#include <optional>

namespace Hull {

//! The line in which a FilterQuery is typed. What is mistaken in it is underlined.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<FilterMistake>& mistake() const { return m_mistake; } //!< of text()

private:
    void check();
    void underline();

    std::optional<FilterMistake> m_mistake;
};

} // namespace Hull
