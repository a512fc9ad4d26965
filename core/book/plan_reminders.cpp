// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/plan_reminders.h"

#include "core/book/document_commands.h"
#include "core/storage/case_store.h"
#include "core/storage/document_store.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView reminder = u"instalment-due";

QByteArray keyOf(const PlanLineRow& row)
{
    return idempotencyKey({ reminder.toString(), row.stored.plan.id.uuid.toString(), row.record.due.toIso() });
}

/// Somebody else is in charge of a debtor who is represented or insolvent.
Result<bool> mayWrite(Book& book, const PlanLineRow& row)
{
    const Debtor debtor = TRY(mahnwerk::row(book.database(), TRY(mahnwerk::row(book.database(), row.caseKey)).debtor));
    if (debtor.deceased || debtor.insolvent || !debtor.representedBy.isEmpty())
        return false;
    const auto points = TRY(contactPointsOf(book.database(), debtor.key));
    return std::ranges::any_of(points, [](const ContactPoint& point) { return point.kind == ContactPointKind::Email && point.state != ContactPointState::Bad; });
}

/// Whether its days have come. Whoever agreed today knows it.
bool isTime(const Book& book, const PlanLineRow& row, Reminders whose)
{
    const auto& agreement = row.stored.agreement;
    const Date today = book.today();
    const int days = row.stored.plan.terms.remindDays;
    if (!agreement || row.record.due.isNull() || days <= 0 || agreement->agreedOn >= today || stateOf(row.stored, row.record, today) != PlanState::Running)
        return false;
    const bool isOurs = whose == Reminders::All || agreement->user == book.user();
    return today <= row.record.due && today >= row.record.due.addDays(isOurs ? -days : 1 - days);
}

} // namespace

Result<std::vector<PlanLineRow>> instalmentsToRemind(Book& book, Reminders whose)
{
    std::vector<PlanLineRow> due;
    for (PlanLineRow& row : TRY(planRows(book))) {
        if (isTime(book, row, whose) && TRY(mayWrite(book, row)) && !TRY(wasWritten(book.database(), row.caseKey, keyOf(row))))
            due.push_back(std::move(row));
    }
    return due;
}

Result<int> remindOfInstalments(Book& book, Reminders whose, const OnProgress& progress)
{
    const auto due = TRY(instalmentsToRemind(book, whose));
    int written = 0;
    for (const PlanLineRow& row : due) {
        const auto one = [&](Transaction&) -> Result<bool> {
            if (TRY(wasWritten(book.database(), row.caseKey, keyOf(row))))
                return false; // somebody was quicker
            const CaseView view = TRY(caseView(book, row.caseKey));
            DocumentDraft draft = TRY(draftDocument(book, view, reminder.toString(), DocumentChannel::Mail, localeOf(view),
                { .amount = Money(row.record.rest, row.stored.plan.covered.currency()), .day = row.record.due, .evidenceBy = {} }));
            draft.plan = row.stored.plan.key;
            draft.idempotencyKey = keyOf(row);
            TRY(writeDocument(book, draft));
            return true;
        };
        written += TRY(book.transact(Operation::RemindOfInstalment, one)) ? 1 : 0;
        if (progress && !progress(written, qint64(due.size())))
            return fail(ErrorCode::Cancelled);
    }
    return written;
}

} // namespace mahnwerk
