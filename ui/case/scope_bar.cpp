// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/scope_bar.h"

#include "ui/case/case_words.h"
#include "ui/shell/shapes.h"
#include "ui/words/formats.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int tileHeight = 52;
constexpr int tilePadding = 10;
constexpr int narrowest = 84;
constexpr int underline = 3;

} // namespace

ScopeTile::ScopeTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void ScopeTile::setCount(std::optional<qint64> count)
{
    if (count == m_count)
        return;
    const QSize before = sizeHint();
    m_count = count;
    setAccessibleName(count ? QString(text() % u' ' % formatCount(*count)) : text());
    if (sizeHint() != before)
        updateGeometry();
    update();
}

QSize ScopeTile::sizeHint() const
{
    const int caption = QFontMetrics(theme().font(TextSize::Caption, Weight::DemiBold)).horizontalAdvance(text());
    const QString count = m_count ? formatCount(*m_count) : u"–"_s;
    const int number = QFontMetrics(theme().font(TextSize::Large, Weight::DemiBold)).horizontalAdvance(count);
    return { std::max({ caption + 2 * tilePadding, number + 2 * tilePadding, theme().px(narrowest) }), theme().px(tileHeight) };
}

void ScopeTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    if (underMouse() && !isChecked())
        painter.fillRect(rect(), c.hover);
    const QRect box = rect().adjusted(tilePadding, theme().px(4), -tilePadding, -underline);
    const int caption = theme().px(17);
    painter.setPen(isChecked() ? c.text : c.muted);
    painter.setFont(theme().font(TextSize::Caption, isChecked() ? Weight::DemiBold : Weight::Normal));
    painter.drawText(QRect(box.left(), box.top(), box.width() + tilePadding, caption), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(theme().font(TextSize::Large, Weight::DemiBold));
    painter.setPen(m_count && *m_count > 0 ? c.text : c.muted);
    painter.drawText(box.adjusted(0, caption, tilePadding, 0), Qt::AlignLeft | Qt::AlignVCenter, m_count ? formatCount(*m_count) : u"–"_s);
    if (isChecked())
        painter.fillRect(QRect(0, height() - underline, width(), underline), c.accent);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void ScopeTile::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

ScopeBar::ScopeBar(QWidget* parent)
    : QWidget(parent)
    , m_tiles(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (size_t i = 0; i < names<CaseScope>.size(); ++i) {
        auto* tile = new ScopeTile;
        tile->setObjectName(u"scope-"_s + nameOf(static_cast<CaseScope>(i)));
        m_tiles->addButton(tile, static_cast<int>(i));
        row->addWidget(tile);
    }
    m_tiles->button(0)->setChecked(true);
    retranslate();
    connect(m_tiles, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<CaseScope>(id)); });
}

void ScopeBar::setScope(CaseScope scope)
{
    m_tiles->button(static_cast<int>(scope))->setChecked(true);
}

CaseScope ScopeBar::scope() const
{
    return static_cast<CaseScope>(m_tiles->checkedId());
}

void ScopeBar::setCount(CaseScope scope, std::optional<qint64> count)
{
    static_cast<ScopeTile*>(m_tiles->button(static_cast<int>(scope)))->setCount(count);
}

void ScopeBar::retranslate()
{
    for (QAbstractButton* tile : m_tiles->buttons())
        tile->setText(scopeText(static_cast<CaseScope>(m_tiles->id(tile))));
}

} // namespace mahnwerk
