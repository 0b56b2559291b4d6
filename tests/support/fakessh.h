// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace Hull::Test {

/*!
 * A program in place of ssh, whose part the test writes in sh: what a master does, what has it forward, and what a
 * session through it does. All find $folder, a place for what they keep, and $control, the socket that a master is to
 * make; what has it forward finds $engine, the socket that is to be there then. What a master says on standard error
 * stands in its log, as with ssh. Its configuration resolves every name to me@far:22.
 */
class FakeSsh
{
public:
    FakeSsh()
    {
        write("ssh",
            "#!/bin/sh\nfolder='" + QFile::encodeName(m_folder.path())
                + "' part=session control= engine= log=\n"
                  "for word; do\n"
                  "  case $before in -S) control=$word ;; -L) engine=${word%%:*} ;; -E) log=$word ;; esac\n"
                  "  case $word in -G) . \"$folder/resolver\"; exit ;; -M) part=master ;; -O) part=forward ;; esac\n"
                  "  before=$word\n"
                  "done\n"
                  "[ -z \"$log\" ] || exec 2>>\"$log\"\n"
                  ". \"$folder/$part\"\n");
        QFile::setPermissions(program(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        setResolver("");
        setMaster("exit 255\n");
        setForward("exit 255\n");
        setSession("exit 255\n");
    }

    [[nodiscard]] QString program() const { return path(QStringLiteral("ssh")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); } //!< of a file in $folder

    //! What it does before it tells its configuration.
    void setResolver(const QByteArray& script) const
    {
        write("resolver", script + "printf 'hostname far\\nuser me\\nport 22\\n'\n");
    }
    void setMaster(const QByteArray& script) const { write("master", script); }
    void setForward(const QByteArray& script) const { write("forward", script); }
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
