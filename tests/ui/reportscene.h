// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/report/reportdialog.h"
#include "ui/report/reportrun.h"

namespace Hull::Test {

//! A window over two hosts of the demo fleet, its report dialog and a folder for what that writes.
class ReportScene
{
public:
    [[nodiscard]] bool openWindow();
    [[nodiscard]] bool open() const; //!< the dialog, with the scene's folder and the name "audit"
    [[nodiscard]] ReportDialog* dialog() const { return window.window->findChild<ReportDialog*>(); }

    void click(const QString& name) const; //!< a button, radio button or check box of the dialog
    void type(const QString& name, const QString& text) const; //!< in place of what stands in the line edit
    void choose(const QStringList& boxes) const; //!< ticks these formats and no others
    [[nodiscard]] bool exported() const; //!< clicks Export and waits until it is done

    [[nodiscard]] QString status() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] QStringList written() const; //!< names of the files in the folder
    [[nodiscard]] QByteArray content(const QString& name) const;

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name = {}) const
    {
        return dialog()->findChild<Widget*>(name);
    }

    QTemporaryDir folder;
    WindowFixture window;
};

} // namespace Hull::Test
