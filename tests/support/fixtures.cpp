// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fixtures.h"

#include <QFile>

namespace Hull::Test {

using namespace Qt::StringLiterals;

QString fixturePath(const QString& name)
{
    return QStringLiteral(HULL_TESTS_DIR) + "/fixtures/"_L1 + name;
}

QByteArray fixture(const QString& name)
{
    QFile file(fixturePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("No fixture %s: %s", qUtf8Printable(name), qUtf8Printable(file.errorString()));
    }
    return file.readAll();
}

} // namespace Hull::Test
