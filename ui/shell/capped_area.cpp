// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/capped_area.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace mahnwerk {

CappedArea::CappedArea(QWidget* body, int percentOfWindow, QWidget* parent)
    : QScrollArea(parent)
    , m_percent(percentOfWindow)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(body);
    // The ground of what it stands on shows through.
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    body->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 24);
    });
}

void CappedArea::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_watched == nullptr) {
        m_watched = window();
        m_watched->installEventFilter(this);
    }
    adjust();
}

void CappedArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    adjust();
}

bool CappedArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool isContent = watched == widget() && event->type() == QEvent::LayoutRequest;
    const bool isWindow = watched == m_watched && event->type() == QEvent::Resize;
    if (isContent || isWindow)
        QMetaObject::invokeMethod(this, &CappedArea::adjust, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void CappedArea::adjust()
{
    if (!isVisible())
        return;
    const QLayout* layout = widget()->layout();
    const int width = viewport()->width();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    // Large text needs more room around it.
    const int percent = m_percent - (theme().textPercent() - 100) / 5;
    const int height = std::min(needed, window()->height() * percent / 100);
    if (minimumHeight() != height || maximumHeight() != height)
        setFixedHeight(height);
}

} // namespace mahnwerk
