// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/helperprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Hull {

using namespace Qt::StringLiterals;

QString helperProgram(QLatin1String name)
{
    const QFileInfo running(QCoreApplication::applicationFilePath());
    const QString installed = u"/" HULL_LIBEXEC_FROM_BIN "/"_s + running.fileName();
    for (const QString& folder : {running.path(), QString(running.path() + installed)}) {
        const QFileInfo info(folder + u'/' + name);
        if (info.isFile() && info.isExecutable()) {
            return info.canonicalFilePath();
        }
    }
    return {};
}

} // namespace Hull
