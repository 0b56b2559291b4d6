// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/helperprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Hull {

using namespace Qt::StringLiterals;

QString helperProgram(QLatin1String name)
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString& candidate :
        {QString(folder + u'/' + name), QString(folder + u"/" HULL_LIBEXEC_FROM_BIN "/"_s + name)}) {
        const QFileInfo info(candidate);
        if (info.isFile() && info.isExecutable()) {
            return info.canonicalFilePath();
        }
    }
    return {};
}

} // namespace Hull
