// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/law_labels.h"

#include "ui/words/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

class LawLabels {
    Q_DECLARE_TR_FUNCTIONS(LawLabels)
};

using Word = std::pair<QLatin1StringView, const char*>;

QString wordIn(std::span<const Word> words, const QString& code)
{
    const auto found = std::ranges::find(words, code, [](const Word& word) { return QString(word.first); });
    return found == words.end() ? code : LawLabels::tr(found->second);
}

QString reasonText(const LimitationStep& step)
{
    const QString name = limitationName(step.code);
    const QString on = format(step.on, DateStyle::Full);
    if (step.isTooLate)
        return LawLabels::tr("%1, %2: too late, it was barred already").arg(name, on);
    if (step.ends.isNull())
        return LawLabels::tr("%1, %2: suspended since then").arg(name, on);
    return LawLabels::tr("%1, %2: ends on %3").arg(name, on, format(step.ends, DateStyle::Full));
}

/// Whether the end fell on a day that is no working day.
bool isMoved(const std::vector<LimitationStep>& steps, Date last)
{
    return !steps.empty() && !last.isNull() && !steps.back().ends.isNull() && steps.back().ends != last;
}

} // namespace

QString limitationName(const QString& code)
{
    static constexpr std::array words = std::to_array<Word>({
        { "de-regular"_L1, QT_TRANSLATE_NOOP("LawLabels", "Regular period of 3 years") },
        { "de-title"_L1, QT_TRANSLATE_NOOP("LawLabels", "Title, 30 years") },
        { "de-title-interest"_L1, QT_TRANSLATE_NOOP("LawLabels", "Interest after the title, 3 years") },
        { "ch-regular"_L1, QT_TRANSLATE_NOOP("LawLabels", "Regular period of 10 years") },
        { "ch-short"_L1, QT_TRANSLATE_NOOP("LawLabels", "Short period of 5 years") },
        { "ch-title"_L1, QT_TRANSLATE_NOOP("LawLabels", "Deed or judgment, 10 years") },
        { "ch-loss-certificate"_L1, QT_TRANSLATE_NOOP("LawLabels", "Loss certificate, 20 years") },
        { "ch-loss-certificate-heirs"_L1, QT_TRANSLATE_NOOP("LawLabels", "Loss certificate against heirs, 1 year") },
        { "at-regular"_L1, QT_TRANSLATE_NOOP("LawLabels", "Regular period of 3 years") },
        { "at-long"_L1, QT_TRANSLATE_NOOP("LawLabels", "Long period of 30 years") },
        { "at-title"_L1, QT_TRANSLATE_NOOP("LawLabels", "Title, 30 years") },
        { "at-title-interest"_L1, QT_TRANSLATE_NOOP("LawLabels", "Interest after the title, 3 years") },
        { "payment"_L1, QT_TRANSLATE_NOOP("LawLabels", "Payment") },
        { "acknowledgement"_L1, QT_TRANSLATE_NOOP("LawLabels", "Debt acknowledged") },
        { "enforcement"_L1, QT_TRANSLATE_NOOP("LawLabels", "Act of enforcement") },
        { "negotiations"_L1, QT_TRANSLATE_NOOP("LawLabels", "Negotiations") },
        { "court-order"_L1, QT_TRANSLATE_NOOP("LawLabels", "Court order to pay") },
        { "insolvency"_L1, QT_TRANSLATE_NOOP("LawLabels", "Filed in insolvency") },
        { "title"_L1, QT_TRANSLATE_NOOP("LawLabels", "Title is final") },
        { "summons"_L1, QT_TRANSLATE_NOOP("LawLabels", "Summons to pay") },
        { "action"_L1, QT_TRANSLATE_NOOP("LawLabels", "Action") },
        { "deed"_L1, QT_TRANSLATE_NOOP("LawLabels", "Acknowledged in a deed") },
        { "loss-certificate"_L1, QT_TRANSLATE_NOOP("LawLabels", "Loss certificate") },
        { "waiver"_L1, QT_TRANSLATE_NOOP("LawLabels", "Plea waived") },
    });
    return wordIn(words, code);
}

QStringList reasonLines(const std::vector<LimitationStep>& steps, Date last)
{
    QStringList lines;
    for (const LimitationStep& step : steps)
        lines += reasonText(step);
    if (isMoved(steps, last))
        lines += LawLabels::tr("Next working day: %1").arg(format(last, DateStyle::Full));
    return lines;
}

QString reasonsHtml(const std::vector<LimitationStep>& steps, Date last)
{
    const QStringList lines = reasonLines(steps, last);
    QString html;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        html += u"<p style='white-space:pre; margin-top:2px; margin-bottom:6px'>"_s + lines[i].toHtmlEscaped();
        if (static_cast<size_t>(i) < steps.size())
            html += u"<br>"_s + steps[static_cast<size_t>(i)].source.toHtmlEscaped();
        html += u"</p>"_s;
    }
    return html;
}

QString label(DefaultTrigger trigger)
{
    switch (trigger) {
    case DefaultTrigger::FixedDate:
        return LawLabels::tr("the day of payment was agreed");
    case DefaultTrigger::Reminder:
        return LawLabels::tr("reminder");
    case DefaultTrigger::Refusal:
        return LawLabels::tr("payment refused");
    case DefaultTrigger::AfterInvoice:
        return LawLabels::tr("30 days after the invoice");
    }
    Q_UNREACHABLE();
}

QString regimeName(const QString& code)
{
    static constexpr std::array words = std::to_array<Word>({
        { ""_L1, QT_TRANSLATE_NOOP("LawLabels", "no interest") },
        { "fixed"_L1, QT_TRANSLATE_NOOP("LawLabels", "agreed rate") },
        { "ch"_L1, QT_TRANSLATE_NOOP("LawLabels", "5 %, default (Art. 104 OR)") },
        { "ch-statutory"_L1, QT_TRANSLATE_NOOP("LawLabels", "5 %, statutory (Art. 73 OR)") },
        { "de-consumer"_L1, QT_TRANSLATE_NOOP("LawLabels", "Base rate + 5 points, consumers") },
        { "de-business"_L1, QT_TRANSLATE_NOOP("LawLabels", "Base rate + 9 points, business") },
        { "de-business-old"_L1, QT_TRANSLATE_NOOP("LawLabels", "Base rate + 8 points, business before 29.07.2014") },
        { "de-real-estate-loan"_L1, QT_TRANSLATE_NOOP("LawLabels", "Base rate + 2.5 points, real-estate loan") },
        { "de-merchants"_L1, QT_TRANSLATE_NOOP("LawLabels", "5 % among merchants (§ 352 HGB)") },
        { "de-statutory"_L1, QT_TRANSLATE_NOOP("LawLabels", "4 %, statutory (§ 246 BGB)") },
        { "at-consumer"_L1, QT_TRANSLATE_NOOP("LawLabels", "4 %, statutory (§ 1000 ABGB)") },
        { "at-business"_L1, QT_TRANSLATE_NOOP("LawLabels", "Base rate + 9.2 points, business") },
    });
    return wordIn(words, code);
}

QString dayCountName(const QString& name)
{
    static constexpr std::array words = std::to_array<Word>({
        { "act365"_L1, QT_TRANSLATE_NOOP("LawLabels", "days of the calendar / 365") },
        { "actact"_L1, QT_TRANSLATE_NOOP("LawLabels", "days of the calendar / 365 or 366") },
        { "act360"_L1, QT_TRANSLATE_NOOP("LawLabels", "days of the calendar / 360") },
        { "30e360"_L1, QT_TRANSLATE_NOOP("LawLabels", "months of 30 days / 360") },
        { "30e360-isda"_L1, QT_TRANSLATE_NOOP("LawLabels", "months of 30 days / 360 (ISDA)") },
    });
    return wordIn(words, name);
}

QString costItemName(const QString& code)
{
    static constexpr std::array words = std::to_array<Word>({
        { "vv2300-simple"_L1, QT_TRANSLATE_NOOP("LawLabels", "Business fee, simple case") },
        { "vv2300"_L1, QT_TRANSLATE_NOOP("LawLabels", "Business fee") },
        { "vv2300-extensive"_L1, QT_TRANSLATE_NOOP("LawLabels", "Business fee, extensive or difficult") },
        { "vv1000-agreement"_L1, QT_TRANSLATE_NOOP("LawLabels", "Fee for a payment agreement") },
        { "outlays"_L1, QT_TRANSLATE_NOOP("LawLabels", "Outlays") },
        { "value-added-tax"_L1, QT_TRANSLATE_NOOP("LawLabels", "Value added tax") },
        { "flat-sum-credit"_L1, QT_TRANSLATE_NOOP("LawLabels", "Flat sum credited") },
        { "vv3305"_L1, QT_TRANSLATE_NOOP("LawLabels", "Fee for the application for a court order") },
        { "vv2300-credit"_L1, QT_TRANSLATE_NOOP("LawLabels", "Business fee credited") },
        { "summons"_L1, QT_TRANSLATE_NOOP("LawLabels", "Summons to pay") },
        { "summons-attempt"_L1, QT_TRANSLATE_NOOP("LawLabels", "Attempts of service") },
        { "summons-copy-share"_L1, QT_TRANSLATE_NOOP("LawLabels", "Further copies") },
    });
    return wordIn(words, code);
}

QString hintText(TermsHint hint)
{
    switch (hint) {
    case TermsHint::OlderObligation:
        return LawLabels::tr("The debt is from before 29.07.2014: its rate is the base rate + 8 points (de-business-old), unless it goes on and was performed after 30.06.2016 (Art. 229 § 34 EGBGB).");
    case TermsHint::InterestOnInterest:
        return LawLabels::tr("Interest on unpaid default interest, at most 4 % (§ 497 (2) BGB), is not computed. Whoever claims it opens a claim of its own for it.");
    }
    Q_UNREACHABLE();
}

QString costText(const CostBill& bill, Currency currency)
{
    QStringList parts;
    for (const CostItem& item : bill.items)
        parts += costItemName(item.code) + u' ' + item.formula + u" = "_s + Money(item.amount, currency).toDecimal();
    return LawLabels::tr("Collection costs: %1").arg(parts.join(u"; "_s));
}

} // namespace mahnwerk
