// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/why_panel.h"

#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/words/call_labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int panelWidth = 320;
constexpr int gap = 8;

} // namespace

WhyPanel::WhyPanel(QWidget* window)
    : PopOver(window)
    , m_title(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_close(new IconButton(u"close"_s, QString()))
    , m_lines(new QGridLayout)
    , m_note(Label::caption())
{
    setObjectName(u"whyPanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(14, 10, 14, 12);
    inner->setSpacing(8);
    inner->addLayout(head);
    inner->addLayout(m_lines);
    inner->addWidget(m_note);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(0);
    m_lines->setColumnStretch(0, 1);
    auto* frame = new QVBoxLayout(this);
    const QMargins margins = contentsMargins();
    frame->setContentsMargins(margins);
    frame->addLayout(inner);
    connect(m_close, &QPushButton::clicked, this, &WhyPanel::dismiss);
}

void WhyPanel::retranslate()
{
    m_close->setName(tr("Close"));
}

void WhyPanel::addLine(const QString& title, const QString& reason, const QString& points)
{
    const int row = m_lines->rowCount();
    auto* words = new Label(title);
    auto* sum = new Label(points, LabelStyle { .weight = Weight::DemiBold });
    words->setWordWrap(true);
    m_lines->addWidget(words, row, 0);
    m_lines->addWidget(sum, row, 1, Qt::AlignRight | Qt::AlignTop);
    if (reason.isEmpty())
        return;
    auto* why = Label::caption(reason);
    why->setWordWrap(true);
    why->setContentsMargins(0, 0, 0, 6);
    m_lines->addWidget(why, row + 1, 0);
}

void WhyPanel::explain(const WorkLine& line, Moment now, const QRect& beside)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const NotListed why = whyNotListed(line.item, { .isSupervisor = true }, now.date);
    m_title->setText(why == NotListed::Listed ? tr("Why is %1 here?").arg(line.debtor) : tr("Why is %1 not on the list?").arg(line.debtor));
    if (why != NotListed::Listed)
        addLine(notListedText(why, line.item, now.date), {}, {});
    for (const PriorityPoints& points : line.points)
        addLine(pointsTitle(points, line.currency), pointsReason(points, line.item, line.currency, now), (points.points > 0 ? u"+"_s : QString()) + QString::number(points.points));
    addLine(tr("Points"), {}, QString::number(line.score));
    QStringList notes;
    for (const GateBlock& block : line.answer.blocks)
        notes += QString(gateText(block, line.answer) + u' ' + opensText(block.opens, now.date)).trimmed();
    notes += tr("Within its group the case with the most points comes first.");
    m_note->setText(notes.join(u' '));
    setAccessibleName(m_title->text());
    setAccessibleDescription(text());
    const int width = theme().px(panelWidth);
    show();
    raise();
    const int height = std::min(layout()->heightForWidth(width) > 0 ? layout()->heightForWidth(width) : sizeHint().height(), parentWidget()->height() - 2 * gap);
    const int x = std::clamp(beside.left(), gap, std::max(gap, parentWidget()->width() - width - gap));
    const bool fitsBelow = beside.bottom() + gap + height < parentWidget()->height();
    placeFace(QRect(x, fitsBelow ? beside.bottom() + 2 : std::max(gap, beside.top() - height - 2), width, height));
    setFocus(Qt::PopupFocusReason);
}

QString WhyPanel::text() const
{
    QStringList words;
    for (int i = 0; i < m_lines->count(); ++i) {
        if (const auto* label = qobject_cast<QLabel*>(m_lines->itemAt(i)->widget()))
            words += label->text();
    }
    return words.join(u'\n') + u'\n' + m_note->text();
}

void WhyPanel::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void WhyPanel::keyPressEvent(QKeyEvent*)
{
    dismiss(); // any key: the list goes on
}

void WhyPanel::focusOutEvent(QFocusEvent* event)
{
    PopOver::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        hide();
}

} // namespace mahnwerk
