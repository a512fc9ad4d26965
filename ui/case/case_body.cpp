// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_body.h"

#include "ui/case/history_panel.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr int whoWidth = 284;
constexpr int historyWidth = 340;
constexpr int whatNeeds = 540;
constexpr int sixteenToTen = 1196; ///< of a window 1280 px wide

int heightOf(const QWidget* body, int width)
{
    const QLayout* layout = body->layout();
    return layout->hasHeightForWidth() ? layout->heightForWidth(width) : layout->sizeHint().height();
}

} // namespace

CaseBody::CaseBody(QWidget* who, QWidget* what, HistoryPanel* history, QWidget* parent)
    : QWidget(parent)
    , m_who(scrolled(who))
    , m_what(scrolled(what))
    , m_history(history)
{
    for (QScrollArea* area : { m_who, m_what }) {
        area->setParent(this);
        area->widget()->installEventFilter(this);
    }
    history->setParent(this);
    history->installEventFilter(this);
    connect(&theme(), &Theme::changed, this, &CaseBody::arrange);
}

void CaseBody::reveal(QWidget* widget)
{
    for (QScrollArea* area : { m_who, m_what }) {
        if (area->widget()->isAncestorOf(widget))
            area->ensureWidgetVisible(widget);
    }
}

bool CaseBody::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && m_columns == Columns::Two)
        QMetaObject::invokeMethod(this, &CaseBody::arrange, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void CaseBody::resizeEvent(QResizeEvent*)
{
    arrange();
}

void CaseBody::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    m_columns = width() < theme().px(whoWidth + whatNeeds + historyWidth) ? Columns::Two : Columns::Three;
    const auto bars = m_columns == Columns::Two ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    m_who->setVerticalScrollBarPolicy(bars);
    m_what->setVerticalScrollBarPolicy(bars);
    m_history->setHeight(m_columns == Columns::Two ? ListHeight::Content : ListHeight::Fill);
    if (m_columns == Columns::Three)
        arrangeThree();
    else
        arrangeTwo();
    update();
}

void CaseBody::arrangeThree()
{
    setMinimumHeight(0);
    // What a wide window has more goes to the history, the claims and the debtor, in this order.
    const int more = std::max(0, width() - theme().px(sixteenToTen));
    const int who = theme().px(whoWidth) + std::min(theme().px(64), more / 10);
    const int history = theme().px(historyWidth) + std::min(theme().px(200), more * 3 / 10);
    const int what = width() - who - history - 2;
    m_who->setGeometry(0, 0, who, height());
    m_lines[0] = QRect(who, 0, 1, height());
    m_what->setGeometry(who + 1, 0, what, height());
    m_lines[1] = QRect(who + 1 + what, 0, 1, height());
    m_history->setGeometry(who + what + 2, 0, history, height());
}

void CaseBody::arrangeTwo()
{
    const int who = std::min(theme().px(whoWidth), width() * 2 / 5);
    const int what = width() - who - 1;
    const int upper = std::max(heightOf(m_who->widget(), who), heightOf(m_what->widget(), what));
    m_who->setGeometry(0, 0, who, upper);
    m_lines[0] = QRect(who, 0, 1, upper);
    m_what->setGeometry(who + 1, 0, what, upper);
    m_lines[1] = QRect(0, upper, width(), 1);
    m_history->setGeometry(0, upper + 1, width(), m_history->heightFor(width()));
    const int lower = std::max(m_history->heightFor(width()), m_history->minimumSizeHint().height());
    m_history->setGeometry(0, upper + 1, width(), lower);
    setMinimumHeight(upper + 1 + lower);
}

void CaseBody::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const QRect& line : m_lines)
        painter.fillRect(line, theme().colours().hair);
}

} // namespace mahnwerk
