// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace Hull {

class ModalGateway;

//! The path of a file or folder: typed, or chosen with the button beside it.
class PathEdit : public QWidget
{
    Q_OBJECT

public:
    enum class What { File, Folder };

    //! name is the objectName of the line edit; title names the file chooser and, for assistive technology, the edit.
    PathEdit(ModalGateway& gateway, const QString& name, const QString& title, What what = What::File,
        QWidget* parent = nullptr);

    [[nodiscard]] QString path() const; //!< a leading ~/ is the home directory
    void setPath(const QString& path);
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_edit;
};

} // namespace Hull
