// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Hull {

class IconLabel;

//! How something stands, by shape, colour and word: "✔ Passed".
class StatusMark : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Good, Warning, Bad, Busy, Waiting, Note };

    explicit StatusMark(QWidget* parent = nullptr);

    void set(Kind kind, const QString& word); //!< word may be empty: then the shape alone, named accessibleName
    [[nodiscard]] QString word() const;

private:
    IconLabel* m_icon;
    QLabel* m_word;
};

//! A paragraph of plain text that wraps and can be marked with the mouse.
[[nodiscard]] QLabel* paragraph(const QString& text, const QString& objectName);
[[nodiscard]] QLabel* heading(const QString& text, const QString& objectName);

} // namespace Hull
