// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/iconprovider.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QPixmap rendered(QLatin1String name, const QColor& color, const QSize& pixels)
{
    const QString key = u"hull/%1/%2/%3x%4"_s.arg(name, color.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "symbolicIcon", "no such icon");
        return pixmap;
    }
    QSvgRenderer renderer(file.readAll().replace("#000000", color.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QLatin1String name)
        : m_name(name)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return rendered(m_name, colorFor(mode), size);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override
    {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SymbolicIconEngine(m_name); }

private:
    QLatin1String m_name;
};

} // namespace

QIcon symbolicIcon(QLatin1String name)
{
    return QIcon(new SymbolicIconEngine(name)); // QIcon owns its engine
}

QPixmap symbolicPixmap(QLatin1String name, const QColor& color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = rendered(name, color, (QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    // Its colours are its own: there is no black in it to be replaced. Read by us, it needs no image plugin.
    return symbolicIcon("io.github.hullwright"_L1);
}

} // namespace Hull
