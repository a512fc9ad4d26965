// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

#include "ui/shell/icon.h"
#include "ui/shell/shapes.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int controlHeight = 28;
constexpr int fieldPadding = 8;

bool isEnabled(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

bool hasFocus(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus);
}

void paintField(QPainter& painter, const QStyleOption* option, const QColor& fill)
{
    const Colours& c = theme().colours();
    const TintColours& grey = c.tint(Tint::Grey);
    const bool enabled = isEnabled(option);
    paintBox(painter, option->rect, { .fill = enabled ? fill : grey.background, .border = enabled ? c.border : grey.background });
    if (hasFocus(option))
        paintFocusRing(painter, option->rect);
}

void paintButton(QPainter& painter, const QStyleOption* option)
{
    const Colours& c = theme().colours();
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = option->state.testFlag(QStyle::State_MouseOver);
    paintField(painter, option, down ? c.accentTint : over ? c.hover : c.button);
}

QColor arrowColour(const QStyleOption* option)
{
    const Colours& c = theme().colours();
    return isEnabled(option) ? c.text : c.tint(Tint::Grey).text;
}

QRectF centred(const QRect& rect, int size)
{
    const QPoint centre = rect.center();
    return QRect(centre.x() - size / 2, centre.y() - size / 2, size, size);
}

void paintScrollBar(QPainter& painter, const QStyleOptionComplex* option, const QRect& slider)
{
    const Colours& c = theme().colours();
    painter.fillRect(option->rect, c.window);
    const bool active = option->state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const QRectF bar = QRectF(slider).adjusted(2, 2, -2, -2);
    paintBox(painter, bar, { .fill = active ? c.muted : c.border, .border = {}, .radius = std::min(bar.width(), bar.height()) / 2 });
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colours& c = theme().colours();
    if (element == PE_FrameFocusRect) {
        // Item views and combo boxes mark the current row by tint and bar or by their own frame.
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr && qobject_cast<const QComboBox*>(widget) == nullptr)
            paintFocusRing(*painter, option->rect);
    } else if (element == PE_PanelLineEdit) {
        const auto* panel = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = panel != nullptr && panel->lineWidth > 0;
        if (framed)
            paintField(*painter, option, c.base);
    } else if (element == PE_FrameLineEdit) {
        paintField(*painter, option, Qt::transparent);
    } else if (element == PE_PanelButtonCommand || element == PE_PanelButtonTool) {
        paintButton(*painter, option);
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        const Qt::CheckState state = option->state.testFlag(State_NoChange) ? Qt::PartiallyChecked
            : option->state.testFlag(State_On)                              ? Qt::Checked
                                                                            : Qt::Unchecked;
        paintCheckBox(*painter, option->rect, state, isEnabled(option));
    } else if (element == PE_IndicatorRadioButton) {
        paintRadio(*painter, option->rect, option->state.testFlag(State_On) ? Qt::Checked : Qt::Unchecked);
    } else if (element == PE_FrameMenu || element == PE_PanelTipLabel) {
        painter->fillRect(option->rect, c.raised);
        paintBox(*painter, option->rect, { .fill = c.raised, .border = c.border, .radius = 0 });
    } else if (element == PE_IndicatorArrowDown) {
        paintIcon(*painter, u"down"_s, centred(option->rect, theme().px(12)), arrowColour(option));
    } else if (element == PE_FrameDefaultButton) {
        return;
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colours& c = theme().colours();
    if (element == CE_Splitter) {
        const QRect r = option->rect;
        const bool active = option->state & (State_MouseOver | State_Sunken) || hasFocus(option);
        const QColor line = active ? c.accent : c.hair;
        if (option->state.testFlag(State_Horizontal))
            painter->fillRect(QRect(r.center().x(), r.top(), 1, r.height()), line);
        else
            painter->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), line);
    } else if (element == CE_ProgressBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        const double span = std::max(1, bar->maximum - bar->minimum);
        const int height = theme().px(6);
        const QRect r(option->rect.left(), option->rect.center().y() - height / 2, option->rect.width(), height);
        paintBar(*painter, r, (bar->progress - bar->minimum) / span);
    } else if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, c.base);
    } else if (element == CE_PushButtonBevel) {
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    } else if (element == CE_ComboBoxLabel) {
        QStyleOptionComboBox box = *qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int room = subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget).width() - theme().px(4);
        box.currentText = option->fontMetrics.elidedText(box.currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &box, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const Colours& c = theme().colours();
    if (control == CC_ComboBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        paintField(*painter, option, box->editable ? c.base : c.button);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        paintIcon(*painter, u"down"_s, centred(arrow, theme().px(12)), arrowColour(option));
    } else if (control == CC_SpinBox) {
        paintField(*painter, option, c.base);
        const int size = theme().px(10);
        if (option->subControls.testFlag(SC_SpinBoxUp)) {
            paintIcon(*painter, u"up"_s, centred(subControlRect(control, option, SC_SpinBoxUp, widget), size), arrowColour(option));
            paintIcon(*painter, u"down"_s, centred(subControlRect(control, option, SC_SpinBoxDown, widget), size), arrowColour(option));
        }
    } else if (control == CC_ScrollBar) {
        paintScrollBar(*painter, option, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect r = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = theme().px(28);
        if (part == SC_ComboBoxArrow)
            return { r.right() - arrow + 1, r.top(), arrow, r.height() };
        if (part == SC_ComboBoxEditField)
            return r.adjusted(fieldPadding, 1, -arrow, -1);
        if (part == SC_ComboBoxListBoxPopup)
            return r;
    } else if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return r;
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? r.height() : r.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int slider = range <= 0 ? length
                                      : std::clamp(static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                          std::min(length, theme().px(28)), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            return upright ? QRect(r.left(), r.top() + from, r.width(), size) : QRect(r.left() + from, r.top(), size, r.height());
        };
        if (part == SC_ScrollBarSlider)
            return piece(start, slider);
        if (part == SC_ScrollBarSubPage)
            return piece(0, start);
        if (part == SC_ScrollBarAddPage)
            return piece(start + slider, length - start - slider);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        // QLineEdit itself adds 2 px.
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int padding = frame != nullptr && frame->lineWidth > 0 ? fieldPadding - 2 : 0;
        return option->rect.adjusted(padding, 1, -padding, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const int height = theme().px(controlHeight);
    if (type == CT_PushButton)
        return { std::max(size.width() + 2 * 12, theme().px(64)), height };
    if (type == CT_LineEdit)
        return { size.width() + 2 * fieldPadding, height };
    if (type == CT_ComboBox)
        return { size.width() + fieldPadding + theme().px(36), height };
    if (type == CT_SpinBox)
        return { QProxyStyle::sizeFromContents(type, option, size, widget).width(), height };
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_CheckBox || type == CT_RadioButton)
        return { base.width() + 10, std::max(base.height(), theme().px(26)) };
    if (type == CT_ItemViewItem || type == CT_MenuItem)
        return { base.width(), std::max(base.height(), theme().px(26)) };
    return base;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight)
        return theme().px(14);
    if (metric == PM_CheckBoxLabelSpacing || metric == PM_RadioButtonLabelSpacing)
        return 8; // the focus ring lies around the words
    if (metric == PM_ScrollBarExtent)
        return 12;
    if (metric == PM_ScrollBarSliderMin)
        return theme().px(28);
    if (metric == PM_SplitterWidth)
        return 9;
    if (metric == PM_SmallIconSize || metric == PM_ButtonIconSize)
        return theme().px(16);
    if (metric == PM_DefaultFrameWidth && (qobject_cast<const QLineEdit*>(widget) != nullptr))
        return 2;
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical || metric == PM_ScrollView_ScrollBarOverlap)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_UnderlineShortcut || hint == SH_ItemView_ShowDecorationSelected)
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    if (hint == SH_ScrollBar_Transient || hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_ToolTip_WakeUpDelay)
        return 500;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QPushButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace mahnwerk
