// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/closing_editor.h"

#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace mahnwerk {

ClosingEditor::ClosingEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_claims(new QComboBox)
    , m_reasons(new QComboBox)
    , m_claim(addField(u"claim"_s, m_claims))
    , m_reason(addField(u"reason"_s, m_reasons))
{
    setObjectName(u"closingEditor"_s);
    place(m_claim, 220);
    place(m_reason, 200);
    m_claim->setCheck([this] { return claim() == nullptr ? tr("All claims are closed.") : QString(); });
    m_reason->setCheck([this] { return reasonError(); });
}

void ClosingEditor::retranslate()
{
    retranslateButtons();
    m_claim->setLabel(tr("Claim"));
    m_reason->setLabel(tr("Because it is"));
    QStringList words;
    QVariantList values;
    for (const auto reason : { ClosingReason::WrittenOff, ClosingReason::Withdrawn, ClosingReason::Ceded, ClosingReason::Paid }) {
        words += label(reason);
        values += static_cast<int>(reason);
    }
    setChoices(*m_reasons, words, values);
    refill();
    showEffect();
}

void ClosingEditor::refill()
{
    offerClaims(*m_claims, file(), {});
}

QVariantMap ClosingEditor::stored() const
{
    qint64 first = m_preset.value;
    if (first == 0 && m_claims->count() > 0)
        first = m_claims->itemData(0).toLongLong();
    return { { u"claim"_s, first }, { u"reason"_s, static_cast<int>(ClosingReason::WrittenOff) } };
}

ClosingReason ClosingEditor::reason() const
{
    return static_cast<ClosingReason>(choice(u"reason"_s));
}

const ClaimLine* ClosingEditor::claim() const
{
    return file().claim({ choice(u"claim"_s) });
}

Money ClosingEditor::openOn(const ClaimLine& line) const
{
    return Money(0, file().currency()) + line.total();
}

QString ClosingEditor::reasonError() const
{
    const ClaimLine* line = claim();
    if (line == nullptr || reason() != ClosingReason::Paid || openOn(*line).isZero())
        return {};
    return tr("%1 are still open. Record the payment, or choose another reason.").arg(formatWithCurrency(openOn(*line)));
}

void ClosingEditor::showEffect()
{
    const ClaimLine* line = claim();
    setWords(tr("Close a claim"), line ? tr("Close %1").arg(line->claim.reference) : tr("Close the claim"));
    if (line == nullptr)
        setEffect(tr("Nothing to close here."));
    else
        setEffect(tr("%1 is no longer dunned; %2 of it are not asked for any more.").arg(line->claim.reference, formatWithCurrency(openOn(*line))));
}

bool ClosingEditor::commit()
{
    if (!areGood({ m_claim, m_reason }))
        return false;
    const QString reference = claim()->claim.reference;
    return file().tell(closeClaim(file().book(), { choice(u"claim"_s) }, reason()),
        tr("%1: %2 closed, %3").arg(file().name(), reference, label(reason())));
}

} // namespace mahnwerk
