// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/realsocket.h"

#include <QFile>
#include <QPointer>

#include <cstdlib>
#include <memory>

namespace Hull {

namespace {

QString withoutLinks(const QByteArray& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.constData(), nullptr), &std::free);
    return real ? QFile::decodeName(real.get()) : QString();
}

} // namespace

RequestHandle RealSocket::find(const QString& path, const QObject* context, Handler<QString> handler)
{
    m_look.start([encoded = QFile::encodeName(path)]() -> Result<QString> { return withoutLinks(encoded); },
        [context = QPointer<const QObject>(context), handler = std::move(handler)](Result<QString> real) {
            if (context) {
                handler(std::move(real));
            }
        });
    return {};
}

} // namespace Hull
