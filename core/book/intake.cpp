// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/intake.h"

#include "core/base/calendar.h"
#include "core/book/claim_choices.h"
#include "core/claims/entry.h"
#include "core/claims/next_step.h"
#include "core/dunning/procedure.h"
#include "core/law/default_start.h"
#include "core/storage/case_store.h"
#include "core/storage/dunning_store.h"
#include "core/storage/setting_store.h"

#include <utility>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

struct Terms {
    QString regime;
    QString allocation;
};

// The first rows of the tables of the creditor's country hold until somebody sets otherwise.
const Terms& termsOf(const QString& country)
{
    static const auto all = [] {
        std::array<Terms, 3> terms; // by Country
        for (size_t i = 0; i < terms.size(); ++i) {
            const ClaimChoices choices = claimChoices(Law::shipped(), { .country = countryCode(static_cast<Country>(i)) });
            terms[i] = { choices.regimes.value(0), choices.orders.value(0) };
        }
        return terms;
    }();
    return all[static_cast<size_t>(countryFromCode(country).value_or(Country::Switzerland))];
}

} // namespace

QByteArray claimIdempotencyKey(Id<Creditor> creditor, const QString& debtorNumber, const QString& reference)
{
    return idempotencyKey({ u"claim"_s, creditor.uuid.toString(), debtorNumber, reference });
}

Result<QString> Intake::nextNumber(Transaction& transaction)
{
    const QString year = QString::number(m_today.year() % 100).rightJustified(2, u'0');
    const qint64 count = TRY(nextCount(transaction.database(), u"file/"_s + year));
    // In a team each workstation counts for itself and says so by its letter.
    const QString letter = TRY(setting(transaction.database(), u"team/letter"_s));
    return QString(u"F-"_s + year + u'-' + letter + QString::number(count).rightJustified(6, u'0'));
}

Result<Case> Intake::caseFor(Transaction& transaction, const ClaimIntake& intake)
{
    const bool isLast = m_last.creditor == intake.creditor && m_last.debtor == intake.debtor
        && m_last.currency == intake.amount.currency();
    if (isLast)
        return m_last;
    const auto open = intake.isNewDebtor
        ? std::nullopt
        : TRY(openCase(transaction.database(), intake.creditor, intake.debtor, intake.amount.currency()));
    if (open) {
        m_lastOrdinal = TRY(lastOrdinal(transaction.database(), open->key));
        return *open;
    }
    Case file { .number = TRY(nextNumber(transaction)), .creditor = intake.creditor, .debtor = intake.debtor,
        .currency = intake.amount.currency(), .debtorNumber = intake.debtorNumber, .owner = intake.owner };
    TRY(transaction.insert(file));
    NextStep step { .key = { file.key.value }, .id = { file.id.uuid }, .kind = u"dun"_s, .owner = intake.owner,
        .date = std::max(intake.due.addDays(1), m_today) };
    TRY(transaction.insert(step));
    m_lastOrdinal = 0;
    return file;
}

Result<Claim> Intake::add(Transaction& transaction, const ClaimIntake& intake)
{
    if (std::exchange(m_transaction, transaction.number()) != transaction.number())
        m_last = {};
    m_last = TRY(caseFor(transaction, intake));
    const Terms terms = termsOf(intake.country);
    const Date lastDay = nextWorkingDay(intake.due, intake.region);
    // Interest is not computed in a currency without cents; a list may have such claims all the same.
    const QString regime = intake.amount.currency().digits() == 0 ? QString() : terms.regime;
    Claim claim { .caseKey = m_last.key, .ordinal = ++m_lastOrdinal, .reference = intake.reference,
        .issueDate = intake.issue.isNull() ? intake.due : intake.issue, .dueDate = intake.due, .nature = u"goods"_s,
        .regime = regime, .allocation = terms.allocation, .dayCount = u"act365"_s,
        .interestFrom = lastDay.addDays(1), .defaultReason = nameOf(DefaultTrigger::FixedDate), .stage = u"pre-court"_s,
        .idempotencyKey = intake.idempotencyKey };
    TRY(transaction.insert(claim));
    Entry principal { .claim = claim.key, .kind = EntryKind::Principal, .amount = intake.amount,
        .valueDate = claim.issueDate, .bookedAt = intake.bookedAt, .source = intake.source };
    TRY(transaction.insert(principal));
    return claim;
}

Result<> Intake::takeOverLevel(Transaction& transaction, const Claim& claim, Notice notice)
{
    if (m_takenOver.isNull()) {
        if (const auto run = TRY(runByNumber(transaction.database(), takenOverRun))) {
            m_takenOver = run->key;
        } else {
            DunningRun fresh { .number = takenOverRun, .date = m_today };
            m_takenOver = TRY(transaction.insert(fresh));
        }
    }
    notice.run = m_takenOver;
    notice.claim = claim.key;
    notice.channel = u"taken-over"_s;
    notice.idempotencyKey = idempotencyKey({ u"notice"_s, claim.id.uuid.toString(), notice.procedure,
        QString::number(notice.level), QString::number(notice.round) });
    TRY(transaction.insert(notice));
    return {};
}

} // namespace mahnwerk
