// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportrun.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Hull {

class WindowSettings;

//! Which formats are written, and how a PDF looks. As the settings remember it.
class ReportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(const WindowSettings& settings, QWidget* parent = nullptr);

    //! The chosen ones below that path, which is all but what stands behind the name: "/home/ops/report".
    [[nodiscard]] std::vector<ReportFile> files(const QString& stem) const;
    [[nodiscard]] ReportLook look() const;
    void remember(WindowSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    static constexpr size_t formatCount = 6;

    void updatePdfOptions();

    std::array<QCheckBox*, formatCount> m_formats{};
    QComboBox* m_paper;
    QLineEdit* m_classification;
    QCheckBox* m_evidence;
};

} // namespace Hull
