// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

QByteArray source(const QString& name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.find(name);
    if (found == sources.end()) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        if (!file.open(QFile::ReadOnly))
            qWarning("no icon %s", qUtf8Printable(name));
        found = sources.insert(name, file.readAll());
    }
    return *found;
}

QPixmap rendered(const QString& name, const QSize& pixels, const QColor& colour)
{
    const QString key = u"mw:%1:%2:%3:%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(source(name).replace("currentColor", colour.name().toLatin1()));
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemeIcon final : public QIconEngine {
public:
    ThemeIcon(const QString& name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, colour(mode));
    }
    QIconEngine* clone() const override { return new ThemeIcon(m_name, m_tone); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Colours& colours = theme().colours();
        return mode == QIcon::Disabled ? colours.tint(Tint::Grey).text : colours.tone(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString& name, Tone tone)
{
    return QIcon(new ThemeIcon(name, tone));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, (box.size() * ratio).toSize(), colour);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(box.topLeft(), pixmap);
}

} // namespace mahnwerk
