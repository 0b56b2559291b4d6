// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;
class QPushButton;

namespace Hull {

class IconLabel;

/*!
 * What a pane shows when it has nothing to show: why, and what can be done about it. Never a blank area.
 */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Button
    {
        QString id; //!< handed back by buttonClicked, also its objectName
        QString text;
    };

    struct Content
    {
        QLatin1String icon;
        QString title;
        QString text;
        QList<Button> buttons;
    };

    explicit EmptyState(QWidget* parent = nullptr);

    void setContent(const Content& content);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize minimumSizeHint() const override; //!< as wide as its widest button: they stand in rows

Q_SIGNALS:
    void buttonClicked(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrangeButtons();

    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_rows;
    QList<QPushButton*> m_buttons;
    QList<Button> m_shownButtons;
};

bool operator==(const EmptyState::Button& left, const EmptyState::Button& right);

} // namespace Hull
