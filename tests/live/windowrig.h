// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop.h"

#include <QDialog>
#include <QTemporaryDir>

#include <memory>

namespace Hull::Test {

constexpr int windowPatienceMs = 15000;

// Clicks and keys go through the window system: a window that another one blocks takes none of them, as for a person.

void key(const QWidget* in, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
void click(const QWidget* widget);
void type(const QWidget* into, const QString& text); //!< replaces what stands there

[[nodiscard]] QString textOf(const QDialog* dialog, const char* label); //!< of a label, by its object name

//! The desktop program's window, with a home folder of its own in which nothing is known yet.
class WindowRig
{
public:
    void renewHome(); //!< also takes away what of the environment leads elsewhere
    void openDesktop(); //!< a test failure where the window does not get ready
    void close() { m_desktop.reset(); }

    [[nodiscard]] Desktop& desktop() const { return *m_desktop; }
    [[nodiscard]] QString path(const QString& name) const { return m_home->filePath(name); } //!< below the home folder
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const; //!< empty where there is no such file

    [[nodiscard]] QDialog* dialog(const QString& name) const; //!< once it is shown; nullptr when it is not in time
    [[nodiscard]] bool isAsking() const; //!< some dialog is shown
    [[nodiscard]] bool shows(const QString& container, const QString& host) const;

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace Hull::Test
