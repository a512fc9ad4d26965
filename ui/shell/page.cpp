// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/icon.h"

#include <QAction>
#include <QEvent>

namespace mahnwerk {

namespace {

QWidget* firstFocusable(QWidget* parent)
{
    QWidget* widget = parent->nextInFocusChain();
    while (widget != parent) {
        if (parent->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(parent) && widget->isEnabled())
            return widget;
        widget = widget->nextInFocusChain();
    }
    return nullptr;
}

} // namespace

Page::Page(QWidget* parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void Page::focusFirst()
{
    if (QWidget* widget = firstFocusable(this))
        widget->setFocus(Qt::OtherFocusReason);
}

QAction* Page::addCommand(const QString& name, const QKeySequence& keys, const QString& iconName)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty("iconName", iconName);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    addAction(action);
    return action;
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setAccessibleName(title());
        Q_EMIT titleChanged();
    }
}

} // namespace mahnwerk
