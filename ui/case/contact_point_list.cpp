// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/contact_point_list.h"

#include "ui/case/case_text.h"
#include "ui/shell/icon.h"
#include "ui/shell/list_delegate.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int lineHeight = 26;
constexpr int secondLineHeight = 20;
constexpr int gap = 6;

QString iconOf(ContactPointKind kind)
{
    switch (kind) {
    case ContactPointKind::Phone:
        return u"phone"_s;
    case ContactPointKind::Email:
        return u"mail"_s;
    case ContactPointKind::Address:
        return u"pin"_s;
    case ContactPointKind::Iban:
        return u"payment"_s;
    }
    Q_UNREACHABLE();
}

/// Icon and value at the left; whose it is and its state at the right.
class ContactPointDelegate final : public ListDelegate {
public:
    using ListDelegate::ListDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& box, const Cell& cell, const Ground& ground) const override
    {
        const Colours& c = theme().colours();
        const QRect first(box.left(), box.top(), box.width(), std::min(box.height(), theme().px(lineHeight) - 1));
        const int size = theme().px(14);
        paintIcon(painter, cell.iconName, QRect(first.left(), first.top() + (first.height() - size) / 2, size, size), c.muted);
        const QFont font = theme().font(TextSize::Body, cell.weight);
        const QFont small = theme().font(TextSize::Caption);
        const QFontMetrics metrics(font);
        const QFontMetrics smallMetrics(small);
        const int left = first.left() + size + theme().px(8);
        int right = first.right() + 1 - sizeOf(cell.chip).width();
        paintChip(painter, QRect(right, first.top(), first.right() + 1 - right, first.height()), cell.chip, ground.chips);
        right -= gap;
        const int baseline = first.top() + (first.height() + metrics.ascent() - metrics.descent()) / 2;
        // The value comes first; the label gives way to it.
        const int room = right - left - metrics.horizontalAdvance(cell.text) - gap;
        if (!cell.caption.isEmpty() && room > theme().px(24)) {
            const QString caption = smallMetrics.elidedText(cell.caption, Qt::ElideRight, room);
            painter.setFont(small);
            painter.setPen(c.muted);
            right -= smallMetrics.horizontalAdvance(caption);
            painter.drawText(right, baseline, caption);
            right -= gap;
        }
        painter.setFont(font);
        painter.setPen(c.tone(cell.tone));
        painter.drawText(left, baseline, metrics.elidedText(cell.text, Qt::ElideMiddle, right - left));
        if (!cell.detail.isEmpty())
            painter.drawText(left, baseline + theme().px(secondLineHeight), metrics.elidedText(cell.detail, Qt::ElideMiddle, box.right() - left));
    }
};

} // namespace

void ContactPointList::setPoints(std::vector<ContactPoint> points, const QString& homeCountry)
{
    m_points = std::move(points);
    m_homeCountry = homeCountry;
    std::ranges::stable_sort(m_points, {}, [](const ContactPoint& p) { return std::pair(p.kind, p.state == ContactPointState::Bad); });
    reset();
}

const ContactPoint* ContactPointList::point(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_points[static_cast<size_t>(row)];
}

int ContactPointList::rowOf(Key<ContactPoint> key) const
{
    const auto found = std::ranges::find(m_points, key, &ContactPoint::key);
    return found == m_points.end() ? -1 : static_cast<int>(found - m_points.begin());
}

std::vector<Column> ContactPointList::columns() const
{
    return { Column::name(u"point"_s, {}) };
}

Cell ContactPointList::cell(int row, int) const
{
    const ContactPoint& point = m_points[static_cast<size_t>(row)];
    Cell cell { .text = point.value, .caption = point.label, .chip = chipOf(point.state), .iconName = iconOf(point.kind) };
    if (point.kind == ContactPointKind::Address) {
        const QString street = streetLine(point);
        const QString town = townLine(point, m_homeCountry);
        cell.text = street.isEmpty() ? town : street;
        cell.detail = street.isEmpty() ? QString() : town;
    }
    if (point.state == ContactPointState::Active && point.kind == ContactPointKind::Phone)
        cell.weight = Weight::DemiBold;
    if (point.state == ContactPointState::Bad)
        cell.tone = Tone::Muted;
    return cell;
}

int ContactPointList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

ContactPointView::ContactPointView(ContactPointList& list, QWidget* parent)
    : ListView(parent)
    , m_list(list)
{
    setItemDelegate(new ContactPointDelegate(this));
    horizontalHeader()->hide();
    setHeight(ListHeight::Content);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&list);
    connect(&list, &ContactPointList::modelReset, this, &ContactPointView::applyRowHeights);
    connect(&theme(), &Theme::changed, this, &ContactPointView::applyRowHeights);
}

void ContactPointView::applyRowHeights()
{
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const bool isTwoLines = !m_list.cell(row, 0).detail.isEmpty();
        verticalHeader()->resizeSection(row, theme().px(isTwoLines ? lineHeight + secondLineHeight : lineHeight));
    }
    updateGeometry();
}

} // namespace mahnwerk
