// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace Hull::Test {

/*!
 * A program in place of ssh, whose part the test writes in sh: what a master does, and what a session through it does.
 * Both find $folder, a place for what they keep, $control and $engine, the sockets that a master is to make ($engine is
 * empty where nothing is to be forwarded). Its configuration resolves every name to me@far:22.
 */
class FakeSsh
{
public:
    FakeSsh()
    {
        write("ssh",
            "#!/bin/sh\nfolder='" + QFile::encodeName(m_folder.path())
                + "' part=session control= engine=\n"
                  "for word; do\n"
                  "  case $before in -S) control=$word ;; -L) engine=${word%%:*} ;; esac\n"
                  "  case $word in -G) printf 'hostname far\\nuser me\\nport 22\\n'; exit ;; -M) part=master ;; esac\n"
                  "  before=$word\n"
                  "done\n"
                  ". \"$folder/$part\"\n");
        QFile::setPermissions(program(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        setMaster("exit 255\n");
        setSession("exit 255\n");
    }

    [[nodiscard]] QString program() const { return path(QStringLiteral("ssh")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); } //!< of a file in $folder

    void setMaster(const QByteArray& script) const { write("master", script); }
    void setSession(const QByteArray& script) const { write("session", script); }

private:
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("the program in place of ssh cannot be written");
        }
    }

    QTemporaryDir m_folder;
};

} // namespace Hull::Test
