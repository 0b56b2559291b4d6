// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/remediationplan.h"
#include "ui/fix/fixpage.h"

#include <map>

class QGridLayout;
class QVBoxLayout;

namespace Hull {

//! What was looked at beforehand, and the consent that a risk needs.
class ChecksPage : public FixPage
{
    Q_OBJECT

public:
    explicit ChecksPage(const FixDrafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString headline() const override;
    void refresh(const FixDraft& draft) override;

    void setChosen(const FixDrafts& drafts); //!< only these are shown

private:
    //! The lines of one container, and what they say at the moment.
    struct Part
    {
        QWidget* whole = nullptr; //!< with its heading
        QWidget* lines = nullptr;
        std::vector<PreflightLine> shown;
    };

    void show(FixDraft& draft, Part& part);
    void addLine(QGridLayout& grid, FixDraft& draft, const PreflightLine& line);
    [[nodiscard]] QWidget* consentFor(FixDraft& draft, const PreflightLine& line);
    //! What becomes of what the container has written.
    [[nodiscard]] QWidget* layerChoice(FixDraft& draft, const PreflightLine& line);

    const FixDrafts m_drafts;
    std::map<const FixDraft*, Part> m_parts;
};

} // namespace Hull
