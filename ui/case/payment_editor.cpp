// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/payment_editor.h"

#include "ui/case/case_text.h"
#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/formats.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace mahnwerk {

PaymentEditor::PaymentEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_amounts(new AmountEdit(file.currency()))
    , m_dates(new DateEdit(file.today(), DateSense::Past))
    , m_claims(new QComboBox)
    , m_amount(addField(u"amount"_s, m_amounts))
    , m_date(addField(u"date"_s, m_dates))
    , m_claim(addField(u"claim"_s, m_claims))
    , m_text(addField(u"text"_s, new QLineEdit))
{
    setObjectName(u"paymentEditor"_s);
    place(m_amount);
    place(m_date, 196);
    place(m_claim, 260);
    place(m_text, 220);
    m_amount->setCheck([this] { return amountError(); });
    m_date->setCheck([this] { return dateError(); });
}

void PaymentEditor::retranslate()
{
    retranslateButtons();
    m_amount->setLabel(tr("Amount %1").arg(file().currency().code()));
    m_date->setLabel(tr("Received on (today, Mo, 15.)"));
    m_claim->setLabel(tr("For"));
    m_text->setLabel(tr("Text, if you like"));
    refill();
    showEffect();
}

void PaymentEditor::refill()
{
    offerClaims(*m_claims, file(), tr("all claims, the oldest first"));
}

QVariantMap PaymentEditor::stored() const
{
    return { { u"amount"_s, QString() }, { u"date"_s, relativeDay(file().today(), file().today()) },
        { u"claim"_s, m_preset.value }, { u"text"_s, QString() } };
}

QString PaymentEditor::amountError() const
{
    const Result<Money> amount = m_amounts->amount();
    if (text(u"amount"_s).isEmpty())
        return tr("The amount is missing.");
    if (!amount)
        return shortSentence(amount.error());
    return amount->isPositive() ? QString() : tr("The amount must be more than zero.");
}

QString PaymentEditor::dateError() const
{
    const Result<Date> date = m_dates->date();
    if (!date)
        return shortSentence(date.error());
    if (date->isNull())
        return tr("The day is missing.");
    return *date > file().today() ? tr("This day is still to come.") : QString();
}

Money PaymentEditor::openFor(Key<Claim> claim) const
{
    const ClaimLine* line = file().claim(claim);
    return line ? Money(0, file().currency()) + line->total() : file().view().total;
}

void PaymentEditor::showEffect()
{
    const Result<Money> amount = m_amounts->amount();
    if (!amount || !amount->isPositive()) {
        setEffect(tr("Costs first, then interest, then principal."));
        setWords(tr("Payment"), tr("Record the payment"));
        return;
    }
    setWords(tr("Payment"), tr("Record %1").arg(formatWithCurrency(*amount)));
    const Money left = openFor({ choice(u"claim"_s) }) - *amount;
    if (left.isNegative())
        setEffect(tr("All of it paid, %1 stay as unallocated credit.").arg(formatWithCurrency(-left)));
    else
        setEffect(tr("Costs first, then interest, then principal: %1 stay open.").arg(formatWithCurrency(left)));
}

bool PaymentEditor::commit()
{
    if (!areGood({ m_amount, m_date }))
        return false;
    const Money amount = m_amounts->amount().value_or(Money());
    const Date date = m_dates->date().value_or(Date());
    return file().tell(addPayment(file().book(),
                           { .caseKey = file().key(), .claim = { choice(u"claim"_s) }, .amount = amount, .valueDate = date, .text = text(u"text"_s) }),
        tr("%1: payment of %2 on %3 recorded").arg(file().name(), formatWithCurrency(amount), dayText(date, file().today())));
}

} // namespace mahnwerk
