// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/limitation_line.h"

#include "ui/shell/flow_layout.h"
#include "ui/shell/icon.h"
#include "ui/shell/label.h"
#include "ui/words/formats.h"
#include "ui/words/law_labels.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int iconSize = 16;
constexpr int gap = 10;
constexpr int nearDays = 90;

bool isTold(const ClaimLine& line)
{
    return !line.isClosed && (line.isLimitationSuspended || !line.limitationDate.isNull());
}

/// The open claim that is barred first; a suspended one only if there is no other. Null if there is none.
const ClaimLine* firstBarred(const CaseView& view)
{
    const ClaimLine* first = nullptr;
    for (const ClaimLine& line : view.claims) {
        const auto rank = [](const ClaimLine& l) { return std::tuple(l.limitationDate.isNull(), l.limitationDate); };
        if (isTold(line) && (!first || rank(line) < rank(*first)))
            first = &line;
    }
    return first;
}

} // namespace

LimitationLine::LimitationLine(QWidget* parent)
    : QWidget(parent)
    , m_chip(new ChipLabel)
    , m_words(new Label(LabelStyle { .tone = Tone::Muted }))
{
    m_chip->setObjectName(u"limitationChip"_s);
    m_words->setObjectName(u"limitationWords"_s);
    auto* row = new FlowLayout(this);
    row->setSpacing(8);
    row->addWidget(m_chip);
    row->addWidget(m_words);
    connect(&theme(), &Theme::changed, this, &LimitationLine::adjust);
    adjust();
}

void LimitationLine::adjust()
{
    layout()->setContentsMargins(theme().px(iconSize + gap), 0, 0, 0);
    update();
}

void LimitationLine::setCase(const CaseView& view, Date today)
{
    const ClaimLine* line = firstBarred(view);
    setHidden(!line);
    if (!line)
        return;
    const bool isOneOfMany = std::ranges::count_if(view.claims, isTold) > 1;
    const Date last = line->limitationDate;
    const QString on = format(last, DateStyle::Full);
    QStringList words;
    Chip chip;
    if (line->isLimitationSuspended)
        words += tr("Limitation suspended");
    else if (last < today)
        chip = { tr("barred since %1").arg(format(last.addDays(1), DateStyle::Full)), Tint::Red };
    else if (today.daysTo(last) <= nearDays)
        chip = { tr("barred after %1").arg(on), Tint::Amber };
    else
        words += tr("Barred after %1").arg(on);
    if (isOneOfMany)
        words += line->claim.reference;
    m_chip->setChip(chip);
    m_words->setText(words.join(u" · "_s));
    m_words->setHidden(words.isEmpty());
    setToolTip(reasonsHtml(line->limitationSteps, last));
    QStringList all { chip.text };
    all += words;
    all.removeAll(QString());
    setAccessibleName(all.join(u", "_s));
    setAccessibleDescription(reasonLines(line->limitationSteps, last).join(u"; "_s));
}

void LimitationLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int size = theme().px(iconSize);
    const int line = std::max(QFontMetrics(theme().font(TextSize::Body)).height(), m_chip->isHidden() ? 0 : m_chip->height());
    paintIcon(painter, u"law"_s, QRect(0, (line - size) / 2, size, size), theme().colours().muted);
}

} // namespace mahnwerk
