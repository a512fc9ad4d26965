// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_head.h"

#include "ui/case/case_text.h"
#include "ui/shell/name_label.h"
#include "ui/case/open_case.h"
#include "ui/shell/button.h"
#include "ui/shell/shapes.h"
#include "ui/words/call_labels.h"
#include "ui/words/case_labels.h"
#include "ui/words/plan_labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int headHeight = 60;
constexpr int factPadding = 6;
constexpr int longestOwner = 150;
constexpr int shortestName = 160;
constexpr int headSpacing = 24;

} // namespace

FactButton::FactButton(QAction& action, QWidget* parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &FactButton::follow);
    follow();
}

void FactButton::follow()
{
    setEnabled(m_action.isEnabled());
}

void FactButton::setFact(const QString& caption, const QString& value)
{
    m_caption = caption;
    m_value = value;
    setAccessibleName(caption + u": " + value);
    setToolTip(shownValue() == value ? m_action.text() : value);
    updateGeometry();
    update();
}

QString FactButton::shownValue() const
{
    return QFontMetrics(theme().font(TextSize::Body, Weight::DemiBold)).elidedText(m_value, Qt::ElideMiddle, theme().px(m_longest));
}

QSize FactButton::sizeHint() const
{
    const QFontMetrics small(theme().font(TextSize::Caption));
    const QFontMetrics body(theme().font(TextSize::Body, Weight::DemiBold));
    const int key = sizeOf(Chip::key(keyText(m_action.shortcut()))).width() + 6;
    const int width = std::max(small.horizontalAdvance(m_caption) + key, body.horizontalAdvance(shownValue()));
    return { width + 2 * factPadding, theme().px(44) };
}

void FactButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    if (underMouse() && isEnabled())
        paintBox(painter, rect(), { .fill = c.hover, .border = c.hover });
    const QFont small = theme().font(TextSize::Caption);
    const QFont body = theme().font(TextSize::Body, Weight::DemiBold);
    const QRect upper(factPadding, 2, width() - 2 * factPadding, height() / 2 - 2);
    const QRect lower(factPadding, height() / 2, width() - 2 * factPadding, height() / 2 - 3);
    painter.setFont(small);
    painter.setPen(c.muted);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_caption);
    if (isEnabled()) {
        const int x = upper.left() + QFontMetrics(small).horizontalAdvance(m_caption) + 6;
        paintChip(painter, QRect(x, upper.top(), width() - x, upper.height()), Chip::key(keyText(m_action.shortcut())));
    }
    painter.setFont(body);
    painter.setPen(c.text);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shownValue());
    if (hasFocus())
        paintFocusRing(painter, rect());
}

CaseHead::CaseHead(OpenCase& file, QAction& owner, QAction& step, QWidget* parent)
    : QWidget(parent)
    , m_case(file)
    , m_name(new NameLabel({ .size = TextSize::Large, .weight = Weight::DemiBold }))
    , m_caption(new NameLabel({ .size = TextSize::Caption, .tone = Tone::Muted }))
    , m_nameRow(new QHBoxLayout)
    , m_owner(new FactButton(owner))
    , m_step(new FactButton(step))
{
    m_name->setObjectName(u"pageTitle"_s);
    m_caption->setObjectName(u"pageCaption"_s);
    m_owner->setObjectName(u"ownerFact"_s);
    m_step->setObjectName(u"stepFact"_s);
    m_owner->setLongest(longestOwner);
    m_nameRow->setSpacing(10);
    m_nameRow->addWidget(m_name);
    m_nameRow->addStretch();
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addStretch();
    left->addLayout(m_nameRow);
    left->addWidget(m_caption);
    left->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16 - factPadding, 5);
    row->setSpacing(headSpacing);
    row->addLayout(left, 1);
    row->addWidget(m_owner);
    row->addWidget(m_step);
    connect(&theme(), &Theme::changed, this, &CaseHead::adjust);
    connect(&file, &OpenCase::changed, this, &CaseHead::reload);
    adjust();
}

void CaseHead::adjust()
{
    setFixedHeight(theme().px(headHeight));
}

QString CaseHead::person() const
{
    const Debtor& debtor = m_case.view().debtor;
    const QString language = languageName(debtor.language);
    if (debtor.kind == DebtorKind::Company)
        return tr("company, %1").arg(language);
    if (debtor.salutation == Salutation::None)
        return tr("speaks %1").arg(language);
    return tr("%1, speaks %2", "salutation").arg(label(debtor.salutation), language);
}

void CaseHead::setLocked(bool locked)
{
    m_isLocked = locked;
    reload();
}

QString CaseHead::caption() const
{
    const CaseView& view = m_case.view();
    if (m_isLocked)
        return QStringList { view.file.number, person() }.join(u" · "_s);
    return QStringList { view.file.number, view.creditor.name, tr("%n claim(s)", nullptr, static_cast<int>(view.claims.size())), person() }.join(u" · "_s);
}

void CaseHead::setChips(const std::vector<Chip>& chips)
{
    while (m_nameRow->count() > 2) {
        QLayoutItem* item = m_nameRow->takeAt(1);
        delete item->widget();
        delete item;
    }
    for (const Chip& chip : chips)
        m_nameRow->insertWidget(m_nameRow->count() - 1, new ChipLabel(chip));
}

void CaseHead::reload()
{
    const CaseView& view = m_case.view();
    m_name->setText(view.debtor.fullName());
    m_caption->setText(caption());
    m_owner->setHidden(m_isLocked);
    m_step->setHidden(m_isLocked);
    if (m_isLocked) {
        setChips({});
        return;
    }
    std::vector<Chip> chips { chipOf(view.status) };
    if (view.promise == PromiseState::Broken)
        chips.push_back({ tr("promise broken"), Tint::Red });
    else if (view.promise == PromiseState::Open || view.promise == PromiseState::Waiting)
        chips.push_back({ label(view.promise), Tint::Blue });
    if (const PlanState plan = view.plan.on(m_case.today()); plan != PlanState::None && plan != PlanState::Kept)
        chips.push_back({ plan == PlanState::Running ? tr("in a plan") : label(plan), plan == PlanState::Running ? Tint::Blue : Tint::Red });
    if (view.disputed.isPositive())
        chips.push_back({ tr("disputed"), Tint::Violet });
    if (view.debtor.doNotCall)
        chips.push_back({ tr("do not call"), Tint::Red });
    if (view.debtor.deceased)
        chips.push_back({ tr("deceased"), Tint::Grey });
    if (view.debtor.insolvent)
        chips.push_back({ tr("insolvent"), Tint::Violet });
    if (view.level > 0)
        chips.push_back(Chip::box(noticeName(view.level)));
    setChips(chips);
    m_owner->setFact(tr("Owner"), view.file.owner.isEmpty() ? tr("nobody") : view.file.owner);
    QString step = tr("none");
    if (!view.nextStep.date.isNull()) {
        step = stepName(view.nextStep.kind) % u", "_s % dayText(view.nextStep.date, m_case.today());
        if (!view.nextStep.time.isEmpty())
            step += u' ' + view.nextStep.time;
    }
    m_step->setFact(tr("Next step"), step);
    fitChips();
}

void CaseHead::fitChips()
{
    const int facts = m_owner->sizeHint().width() + m_step->sizeHint().width() + 2 * headSpacing;
    const int room = width() - facts - 32;
    int left = room - std::min(m_name->sizeHint().width(), std::max(theme().px(shortestName), room / 2));
    for (int i = 1; i + 1 < m_nameRow->count(); ++i) {
        QWidget* chip = m_nameRow->itemAt(i)->widget();
        left -= chip->sizeHint().width() + m_nameRow->spacing();
        chip->setHidden(left < 0);
    }
}

void CaseHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

void CaseHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().colours().hair);
}

} // namespace mahnwerk
