// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_side.h"

#include "ui/shell/label.h"
#include "ui/words/formats.h"
#include "ui/words/plan_labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

PlanSide::PlanSide(QWidget* parent)
    : Panel(parent)
    , m_todayTitle(Label::caption())
    , m_total(new Label({ .size = TextSize::Large, .weight = Weight::DemiBold }))
    , m_parts(new FactRows)
    , m_claimsTitle(new Label({ .weight = Weight::DemiBold }))
    , m_claims(new QVBoxLayout)
    , m_pastTitle(new Label({ .weight = Weight::DemiBold }))
    , m_past(new FactRows)
    , m_limitTitle(new Label({ .weight = Weight::DemiBold }))
    , m_limit(new Label)
{
    setObjectName(u"planSide"_s);
    m_total->setObjectName(u"planTotal"_s);
    auto* claims = new QWidget;
    claims->setLayout(m_claims);
    m_claims->setContentsMargins(0, 0, 0, 0);
    m_claims->setSpacing(4);
    m_limit->setWordWrap(true);
    add(m_todayTitle);
    add(m_total);
    add(m_parts);
    addGap(14);
    add(m_claimsTitle);
    add(claims);
    addGap(14);
    add(m_pastTitle);
    add(m_past);
    addGap(14);
    add(m_limitTitle);
    add(m_limit);
    addEnd();
}

void PlanSide::showClaims(const CaseView& view)
{
    std::vector<qint64> offered;
    for (const ClaimLine& line : view.claims) {
        if (!line.isClosed)
            offered.push_back(line.claim.key.value);
    }
    const bool isSame = std::ranges::equal(offered, m_boxes, {}, {}, [](const auto& box) { return box.first; });
    if (!isSame) {
        for (const auto& [key, box] : m_boxes)
            delete box;
        m_boxes.clear();
        for (const qint64 key : offered) {
            auto* box = new QCheckBox;
            box->setChecked(true);
            m_claims->addWidget(box);
            connect(box, &QCheckBox::toggled, this, &PlanSide::chosenChanged);
            m_boxes.emplace_back(key, box);
        }
    }
    for (const auto& [key, box] : m_boxes) {
        const auto line = std::ranges::find(view.claims, key, [](const ClaimLine& one) { return one.claim.key.value; });
        box->setText(QString(line->claim.reference + u"   "_s + format(line->total())));
        const bool isDisputed = line->disputed.isPositive();
        box->setEnabled(!isDisputed);
        if (isDisputed) {
            const QSignalBlocker blocker(box);
            box->setChecked(false);
            box->setToolTip(tr("Somebody objects to it: decide that first."));
        }
    }
}

void PlanSide::show(const CaseView& view, const PlanBasis* basis, const std::vector<PlanView>& plans, Date today)
{
    m_todayTitle->setText(tr("To pay today, %1").arg(format(today, DateStyle::Full)));
    m_total->setText(formatWithCurrency(view.total));
    m_parts->setFacts({ { tr("Principal"), format(view.principal) }, { tr("Costs"), format(view.costs) }, { tr("Interest"), format(view.interest) },
        { tr("each further day"), u"+ "_s + format(view.perDay) } });
    showClaims(view);
    std::vector<FactLine> past;
    for (const PlanView& plan : plans) {
        if (past.size() < 3)
            past.push_back({ tr("%n instalment(s)", nullptr, static_cast<int>(plan.stored.plan.lines.size())), label(plan.state) });
    }
    if (past.empty())
        past.push_back({ tr("Plans so far"), tr("none") });
    if (const auto next = view.plan.due; !next.isNull())
        past.push_back({ tr("Next instalment"), QString(format(Money(view.plan.rest, view.file.currency)) + u" · "_s + format(next, DateStyle::DayMonth)) });
    past.push_back({ tr("Last payment"), view.lastPaymentDate.isNull() ? tr("none") : format(view.lastPayment) });
    if (!view.lastPaymentDate.isNull())
        past.push_back({ QString(), format(view.lastPaymentDate, DateStyle::Full) });
    m_past->setFacts(past);
    const bool isKnown = basis && !basis->measure.limitation.isNull();
    m_limitTitle->setVisible(isKnown);
    m_limit->setVisible(isKnown);
    if (isKnown) {
        const QString ends = tr("Not before %1.").arg(format(basis->measure.limitation, DateStyle::Full));
        m_limit->setText(basis->measure.renewed.isNull() ? ends : QString(ends + u' ' + tr("If the debtor acknowledges the debt: %1.").arg(format(basis->measure.renewed, DateStyle::Full))));
    }
}

std::vector<Key<Claim>> PlanSide::chosen() const
{
    std::vector<Key<Claim>> claims;
    for (const auto& [key, box] : m_boxes) {
        if (box->isChecked())
            claims.push_back({ key });
    }
    return claims;
}

void PlanSide::retranslate()
{
    m_claimsTitle->setText(tr("In the plan"));
    m_pastTitle->setText(tr("How they paid so far"));
    m_limitTitle->setText(tr("Limitation"));
}

} // namespace mahnwerk
