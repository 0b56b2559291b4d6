// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace Hull {

//! A question with one way to go on. The button names the act ("Reveal values"), never "OK" or "Yes".
struct Question
{
    QString objectName;
    QString title;
    QString text;
    QString details; //!< a second paragraph; may be empty
    QString acceptLabel;
};

/*!
 * The one door to modal boxes, file choosers and other programs. Boxes open without blocking and answer through a
 * handler, so nothing runs an event loop of its own; a test puts its own gateway in and answers at once.
 */
class ModalGateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! accepted is called if the user agrees; nothing is called if he does not.
    virtual void ask(QWidget* parent, const Question& question, std::function<void()> accepted);

    //! The same with a tick beside, which is off at first: accepted is told whether it was set.
    virtual void askWithOption(
        QWidget* parent, const Question& question, const QString& option, std::function<void(bool ticked)> accepted);

    //! Says something that needs no decision but must not be missed.
    virtual void tell(QWidget* parent, const QString& title, const QString& text);

    //! Chooses existing files; chosen gets at least one path, or is not called.
    virtual void chooseFiles(QWidget* parent, const QString& title, const QString& nameFilter,
        std::function<void(const QStringList&)> chosen);

    //! Chooses an existing folder, beginning at the one that is given; chosen is not called where none is.
    virtual void chooseFolder(
        QWidget* parent, const QString& title, const QString& folder, std::function<void(const QString&)> chosen);

    //! Chooses where to write a file, after a question where there is one already; chosen is not called where nowhere.
    virtual void chooseNewFile(QWidget* parent, const QString& title, const QString& proposedName,
        const QString& nameFilter, std::function<void(const QString&)> chosen);

    //! Opens a file or folder of this machine with whatever the desktop has for it; tells where that does not work.
    virtual void openOutside(QWidget* parent, const QString& path);
};

} // namespace Hull
