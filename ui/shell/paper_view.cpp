// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paper_view.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace mahnwerk {

namespace {

constexpr QSizeF paper(210, 297);
constexpr int border = 1;

} // namespace

PaperView::PaperView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 226);
}

void PaperView::setImage(const QImage& image)
{
    m_image = image;
    m_text.clear();
    update();
}

void PaperView::setText(const QString& text)
{
    m_image = {};
    m_text = text;
    update();
}

QRect PaperView::sheet() const
{
    const QSize size = paper.scaled(QSizeF(this->size()), Qt::KeepAspectRatio).toSize();
    return { (width() - size.width()) / 2, 0, size.width(), size.height() };
}

QSize PaperView::pixels() const
{
    return (QSizeF(sheet().size() - QSize(2 * border, 2 * border)) * devicePixelRatioF()).toSize();
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect box = sheet();
    const Colours& c = theme().colours();
    painter.fillRect(box, c.border);
    const QRect inner = box.adjusted(border, border, -border, -border);
    painter.fillRect(inner, Qt::white);
    if (!m_image.isNull())
        painter.drawImage(inner, m_image);
    if (m_text.isEmpty())
        return;
    painter.setPen(lightColours().muted);
    painter.drawText(inner.adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // What belongs below the sheet stands right below it.
    setMaximumHeight(static_cast<int>(width() * paper.height() / paper.width()) + 1);
    Q_EMIT resized();
}

} // namespace mahnwerk
