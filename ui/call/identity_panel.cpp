// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/identity_panel.h"

#include "ui/shell/label.h"
#include "ui/words/call_labels.h"
#include "ui/words/formats.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr qsizetype enough = 2; ///< facts
constexpr qsizetype toldOfNumber = 4; ///< digits of an invoice number

} // namespace

IdentityPanel::IdentityPanel(QWidget* opening, QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_question(Label::title())
    , m_advice(new Label)
    , m_note(Label::caption())
    , m_otherTitle(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_other(new Label)
{
    setObjectName(u"identityPanel"_s);
    m_list->setSpacing(10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(10);
    for (Label* text : { m_question, m_advice, m_note, m_otherTitle, m_other })
        text->setWordWrap(true);
    column->addWidget(opening);
    column->addWidget(m_question);
    column->addWidget(m_advice);
    column->addSpacing(6);
    column->addLayout(m_list);
    column->addWidget(m_note);
    column->addSpacing(16);
    column->addWidget(m_otherTitle);
    column->addWidget(m_other);
    column->addStretch();
}

std::vector<IdentityPanel::Fact> IdentityPanel::factsOf(const CaseView& view) const
{
    std::vector<Fact> facts;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.push_back({ name, identityFacts(name), value });
    };
    add(u"birth-date"_s, view.debtor.birthDate.isNull() ? QString() : format(view.debtor.birthDate, DateStyle::Full));
    add(u"register"_s, view.debtor.registerNumber);
    for (const ContactPoint& point : view.contactPoints) {
        if (point.kind == ContactPointKind::Address && point.state != ContactPointState::Bad) {
            add(u"address"_s, QString(point.street + u' ' + point.houseNumber + u", " + point.postcode + u' ' + point.city).simplified());
            break;
        }
    }
    for (const ContactPoint& point : view.contactPoints) {
        if (point.kind == ContactPointKind::Email && point.state != ContactPointState::Bad) {
            add(u"e-mail"_s, point.value);
            break;
        }
    }
    if (!view.lastPaymentDate.isNull())
        add(u"last-payment"_s, userLocale().forQt().toString(QDate::fromJulianDay(view.lastPaymentDate.dayNumber()), u"MMMM yyyy"_s));
    if (!view.claims.empty())
        add(u"invoice"_s, tr("ends in %1").arg(view.claims.front().claim.reference.right(toldOfNumber)));
    return facts;
}

void IdentityPanel::ask(const CaseView& view)
{
    m_view = view;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ticks.clear();
    for (const Fact& fact : factsOf(view)) {
        auto* tick = new QCheckBox(fact.words + u":  "_s + fact.value);
        tick->setObjectName(u"fact-"_s + fact.name);
        tick->installEventFilter(this);
        connect(tick, &QCheckBox::toggled, this, &IdentityPanel::count);
        m_list->addWidget(tick);
        m_ticks.emplace_back(fact.name, tick);
    }
    setWords();
}

void IdentityPanel::setWords()
{
    m_question->setText(tr("Am I speaking to %1?").arg(m_view.debtor.fullName()));
    m_advice->setText(tr("Confirm two facts, then creditor, amounts and history are shown."));
    m_note->setText(tr("The person tells them, you compare. Do not read them out. Enter or Space confirms one; what was confirmed is kept in the history."));
    m_otherTitle->setText(tr("If somebody else is on the phone"));
    m_other->setText(tr("Say only your name and number. Then 2, 8c or 9d."));
    for (const auto& [name, tick] : m_ticks) {
        for (const Fact& fact : factsOf(m_view)) {
            if (fact.name == name)
                tick->setText(fact.words + u":  "_s + fact.value);
        }
    }
}

void IdentityPanel::focusFirst()
{
    if (!m_ticks.empty())
        m_ticks.front().second->setFocus(Qt::OtherFocusReason);
}

void IdentityPanel::count()
{
    QStringList facts;
    for (const auto& [name, tick] : m_ticks) {
        if (tick->isChecked())
            facts += name;
    }
    if (facts.size() >= std::min(enough, qsizetype(m_ticks.size())))
        Q_EMIT confirmed(facts);
}

bool IdentityPanel::eventFilter(QObject* watched, QEvent* event)
{
    auto* tick = qobject_cast<QCheckBox*>(watched);
    if (!tick || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto at = std::ranges::find(m_ticks, tick, [](const auto& one) { return one.second; });
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        // The next one is near.
        if (at != m_ticks.end() && at + 1 != m_ticks.end())
            (at + 1)->second->setFocus(Qt::TabFocusReason);
        tick->toggle();
        return true;
    }
    if (key->key() == Qt::Key_Down && at != m_ticks.end() && at + 1 != m_ticks.end()) {
        (at + 1)->second->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Up && at != m_ticks.end() && at != m_ticks.begin()) {
        (at - 1)->second->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mahnwerk
