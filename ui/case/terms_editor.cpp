// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/terms_editor.h"

#include "core/book/claim_choices.h"
#include "core/law/default_start.h"
#include "core/law/rate_schedule.h"
#include "ui/case/open_case.h"
#include "ui/shell/capped_area.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/words/account_labels.h"
#include "ui/words/formats.h"
#include "ui/words/law_labels.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int shareOfWindow = 44; ///< percent, at most
constexpr int mostSecurity = 9;
constexpr int dateWidth = 236; ///< of a whole date and what it was read as
constexpr QStringView agreed = u"fixed:"; ///< before the rate of a regime

/// The word of each code; the claim's own one too if the law of the country does not offer it.
void offerCodes(QComboBox& box, QStringList codes, const QString& own, QString (*word)(const QString&))
{
    if (!codes.contains(own))
        codes += own;
    QStringList words;
    QVariantList values;
    for (const QString& code : std::as_const(codes)) {
        words += word(code);
        values += code;
    }
    setChoices(box, words, values);
}

} // namespace

TermsEditor::TermsEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_since(new QComboBox)
{
    setObjectName(u"termsEditor"_s);
    layOut();
    auto* since = addField(u"since"_s, m_since);
    m_fields.emplace_back(u"since"_s, since);
    place(since, 260);
    for (const auto& [name, field] : m_fields) {
        if (name == u"rate"_s)
            field->setCheck([this] { return rateError(); });
    }
    for (const auto& [name, edit] : m_dates)
        std::ranges::find(m_fields, name, &std::pair<QString, Field*>::first)->second->setCheck([edit = edit] { return dayError(*edit); });
}

DateEdit* TermsEditor::addDate(const QString& name, int width, FlowLayout& line)
{
    auto* edit = new DateEdit(file().today(), DateSense::Past);
    m_dates.emplace_back(name, edit);
    m_fields.emplace_back(name, addField(name, edit));
    m_fields.back().second->setFieldWidth(width);
    line.addWidget(m_fields.back().second);
    return edit;
}

Field* TermsEditor::addText(const QString& name, int width, FlowLayout& line)
{
    m_fields.emplace_back(name, addField(name, new QLineEdit));
    m_fields.back().second->setFieldWidth(width);
    line.addWidget(m_fields.back().second);
    return m_fields.back().second;
}

QComboBox* TermsEditor::addChoice(const QString& name, int width, FlowLayout& line)
{
    auto* box = new QComboBox;
    m_fields.emplace_back(name, addField(name, box));
    m_fields.back().second->setFieldWidth(width);
    line.addWidget(m_fields.back().second);
    return box;
}

FlowLayout* TermsEditor::addGroup(QGridLayout& grid)
{
    const int row = grid.rowCount();
    m_groups.push_back(new Label(LabelStyle { .tone = Tone::Muted }));
    auto* flow = new FlowLayout;
    flow->setSpacing(12);
    flow->setLines(FlowLayout::Lines::Top);
    grid.addWidget(m_groups.back(), row, 0, Qt::AlignTop);
    grid.addLayout(flow, row, 1);
    return flow;
}

void TermsEditor::layOut()
{
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    FlowLayout* interest = addGroup(*grid);
    m_regimes = addChoice(u"regime"_s, 300, *interest);
    addText(u"rate"_s, 84, *interest);
    addDate(u"interestFrom"_s, dateWidth, *interest);
    m_dayCounts = addChoice(u"dayCount"_s, 230, *interest);
    m_reasons = addChoice(u"defaultReason"_s, 300, *interest);
    addText(u"rateReason"_s, 320, *interest);
    FlowLayout* payments = addGroup(*grid);
    m_orders = addChoice(u"order"_s, 400, *payments);
    m_securities = addChoice(u"security"_s, 120, *payments);
    addDate(u"enforcedSince"_s, dateWidth, *payments);
    addDate(u"calledIn"_s, dateWidth, *payments);
    FlowLayout* ground = addGroup(*grid);
    addText(u"ground"_s, 420, *ground);
    addDate(u"groundDate"_s, dateWidth, *ground);
    FlowLayout* limitation = addGroup(*grid);
    m_limitations = addChoice(u"limitation"_s, 300, *limitation);
    addDate(u"arose"_s, dateWidth, *limitation);
    addDate(u"knownSince"_s, dateWidth, *limitation);
    placeBelow(new CappedArea(body, shareOfWindow));
}

qint64 TermsEditor::opensFor() const
{
    const auto& claims = file().view().claims;
    return m_claim.isNull() && !claims.empty() ? claims.front().claim.key.value : m_claim.value;
}

void TermsEditor::setWordsOf(const QString& name, const QString& words)
{
    std::ranges::find(m_fields, name, &std::pair<QString, Field*>::first)->second->setLabel(words);
}

void TermsEditor::retranslate()
{
    retranslateButtons();
    const std::array groups { tr("Interest"), tr("Payments"), tr("Ground"), tr("Limitation") };
    for (size_t i = 0; i < groups.size(); ++i)
        m_groups[i]->setText(groups[i]);
    const std::pair<QString, QString> words[] = { { u"since"_s, tr("The change holds") }, { u"regime"_s, tr("Rate") },
        { u"rate"_s, tr("Percent") }, { u"dayCount"_s, tr("Counted by") }, { u"interestFrom"_s, tr("Interest from") },
        { u"defaultReason"_s, tr("In default by") }, { u"rateReason"_s, tr("Why more than the statutory rate") },
        { u"order"_s, tr("Payments settle") }, { u"security"_s, tr("Security") },
        { u"enforcedSince"_s, tr("Enforced since") }, { u"calledIn"_s, tr("Called in on") },
        { u"ground"_s, tr("What is owed for") }, { u"groundDate"_s, tr("Of the day") }, { u"limitation"_s, tr("Period") },
        { u"arose"_s, tr("Arose on (else: due)") }, { u"knownSince"_s, tr("Known since") } };
    for (const auto& [name, text] : words)
        setWordsOf(name, text);
    setChoices(*m_since, { tr("from now on"), tr("from the beginning") }, { int(Now), int(Start) });
    refill();
    showEffect();
}

void TermsEditor::refill()
{
    const ClaimLine* shown = line();
    const Claim claim = shown ? shown->claim : Claim();
    const ClaimChoices choices = claimChoices(*file().book().law(), file().view().creditor);
    QStringList regimes = choices.regimes;
    regimes += { u"fixed"_s, QString() };
    offerCodes(*m_regimes, regimes, claim.regime.startsWith(agreed) ? u"fixed"_s : claim.regime, regimeName);
    offerCodes(*m_dayCounts, choices.dayCounts, claim.dayCount, dayCountName);
    QStringList orders, sources, periods;
    QVariantList orderCodes, periodCodes;
    for (const AllocationOrder& order : file().book().law()->orders) {
        if (choices.orders.contains(order.code) || order.code == claim.allocation) {
            orders += orderText(order).section(u':', 0, 0);
            sources += order.source;
            orderCodes += order.code;
        }
    }
    setChoices(*m_orders, orders, orderCodes);
    for (qsizetype i = 0; i < sources.size(); ++i)
        m_orders->setItemData(static_cast<int>(i), sources.at(i), Qt::ToolTipRole);
    for (const LimitationPeriod& period : choices.limitations) {
        periods += limitationName(period.code);
        // A claim that names none has the regular one.
        periodCodes += period.code == choices.limitations.front().code && claim.limitation != period.code ? QString() : period.code;
    }
    if (choices.limitations.empty()) {
        periods += tr("not known to the law of the country");
        periodCodes += claim.limitation;
    }
    setChoices(*m_limitations, periods, periodCodes);
    QStringList reasons { tr("not said") };
    QVariantList reasonCodes { QString() };
    for (const auto trigger : { DefaultTrigger::FixedDate, DefaultTrigger::Reminder, DefaultTrigger::Refusal, DefaultTrigger::AfterInvoice }) {
        reasons += label(trigger);
        reasonCodes += QString(nameOf(trigger));
    }
    setChoices(*m_reasons, reasons, reasonCodes);
    QStringList securities { tr("none") };
    QVariantList degrees { 0 };
    for (int i = 1; i <= mostSecurity; ++i) {
        securities += i == 1 ? tr("1, the least") : i == mostSecurity ? tr("9, the best") : QString::number(i);
        degrees += i;
    }
    setChoices(*m_securities, securities, degrees);
}

const ClaimLine* TermsEditor::line() const
{
    return file().claim({ target() });
}

QVariantMap TermsEditor::stored() const
{
    const ClaimLine* shown = line();
    const Claim claim = shown ? shown->claim : Claim();
    const bool isAgreed = claim.regime.startsWith(agreed);
    const QString rate = isAgreed ? formatDecimal(claim.regime.mid(agreed.size())) : QString();
    return { { u"since"_s, int(Now) }, { u"regime"_s, isAgreed ? u"fixed"_s : claim.regime }, { u"rate"_s, rate },
        { u"dayCount"_s, claim.dayCount }, { u"interestFrom"_s, dayInForm(claim.interestFrom) },
        { u"defaultReason"_s, claim.defaultReason }, { u"rateReason"_s, claim.rateReason }, { u"order"_s, claim.allocation },
        { u"security"_s, claim.security }, { u"enforcedSince"_s, dayInForm(claim.enforcedSince) },
        { u"calledIn"_s, dayInForm(claim.calledIn) }, { u"ground"_s, claim.ground }, { u"groundDate"_s, dayInForm(claim.groundDate) },
        { u"limitation"_s, claim.limitation }, { u"arose"_s, dayInForm(claim.arose) },
        { u"knownSince"_s, dayInForm(claim.knownSince) } };
}

QString TermsEditor::regime() const
{
    const QString code = text(u"regime"_s);
    return code == u"fixed"_s ? QString(agreed.toString() + text(u"rate"_s).replace(u',', u'.')) : code;
}

QString TermsEditor::rateError() const
{
    if (text(u"regime"_s) != u"fixed"_s)
        return {};
    const auto rule = regimeFromText(*file().book().law(), regime());
    return rule ? QString() : tr("A rate is a percentage, such as %1.").arg(formatDecimal(u"8.5"_s));
}

bool TermsEditor::changesAccount() const
{
    return std::ranges::any_of(QStringList { u"regime"_s, u"rate"_s, u"dayCount"_s, u"interestFrom"_s, u"order"_s },
        [this](const QString& name) { return isChanged(name); });
}

void TermsEditor::showEffect()
{
    const ClaimLine* shown = line();
    const QString reference = shown ? shown->claim.reference : QString();
    setWords(tr("Terms of %1").arg(reference), tr("Save the terms"));
    const bool isAgreed = text(u"regime"_s) == u"fixed"_s;
    const bool isEditable = shown && shown->claim.closingReason == ClosingReason::None;
    for (const auto& [name, field] : m_fields) {
        if (name == u"rate"_s)
            field->setVisible(isAgreed);
        field->setEnabled(isEditable);
    }
    if (!isEditable) {
        setEffect(tr("%1 is closed: its terms stay as they are.").arg(reference));
        return;
    }
    QStringList effects;
    if (choice(u"since"_s) == Start)
        effects += tr("A correction: the account is computed anew from the beginning, also what earlier payments settled and the interest that they fixed.");
    else if (changesAccount())
        effects += tr("From now on: payments that are booked already keep what they settled and the interest that they fixed.");
    else
        effects += tr("What is not changed here stays as it is.");
    Claim asTyped = shown->claim;
    asTyped.regime = regime();
    asTyped.allocation = text(u"order"_s);
    for (const TermsHint hint : termsHints(*file().book().law(), asTyped))
        effects += hintText(hint);
    setEffect(effects.join(u' '));
}

TermsDraft TermsEditor::typed() const
{
    TermsDraft draft;
    draft.isCorrection = choice(u"since"_s) == Start;
    if (isChanged(u"regime"_s) || isChanged(u"rate"_s))
        draft.regime = regime();
    const std::pair<QString, std::optional<QString> TermsDraft::*> texts[] = { { u"dayCount"_s, &TermsDraft::dayCount },
        { u"order"_s, &TermsDraft::order }, { u"defaultReason"_s, &TermsDraft::defaultReason }, { u"ground"_s, &TermsDraft::ground },
        { u"rateReason"_s, &TermsDraft::rateReason }, { u"limitation"_s, &TermsDraft::limitation } };
    for (const auto& [name, member] : texts) {
        if (isChanged(name))
            draft.*member = text(name);
    }
    const std::pair<QString, std::optional<Date> TermsDraft::*> days[] = { { u"interestFrom"_s, &TermsDraft::interestFrom },
        { u"groundDate"_s, &TermsDraft::groundDate }, { u"arose"_s, &TermsDraft::arose }, { u"knownSince"_s, &TermsDraft::knownSince },
        { u"enforcedSince"_s, &TermsDraft::enforcedSince }, { u"calledIn"_s, &TermsDraft::calledIn } };
    for (const auto& [name, member] : days) {
        if (isChanged(name))
            draft.*member = std::ranges::find(m_dates, name, &std::pair<QString, DateEdit*>::first)->second->date().value_or(Date());
    }
    if (isChanged(u"security"_s))
        draft.security = static_cast<int>(choice(u"security"_s));
    return draft;
}

bool TermsEditor::commit()
{
    const ClaimLine* shown = line();
    if (!shown || shown->claim.closingReason != ClosingReason::None)
        return false;
    std::vector<Field*> checked;
    for (const auto& [name, field] : m_fields) {
        if (field->isVisibleTo(this))
            checked.push_back(field);
    }
    if (!areGood(checked))
        return false;
    const auto isTouched = [this](const auto& field) { return field.first != u"since"_s && isChanged(field.first); };
    if (std::ranges::none_of(m_fields, isTouched))
        return true;
    const QString words = tr("%1: terms of %2 changed").arg(file().name(), shown->claim.reference);
    return file().tell(setTerms(file().book(), { target() }, typed()), words);
}

} // namespace mahnwerk
