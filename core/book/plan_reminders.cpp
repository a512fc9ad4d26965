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

/// The day from which a reminder is of the next instalment: that of the one before, or of the agreement.
Date reminderFrom(const PlanLineRow& row)
{
    Date from = row.stored.agreement->agreedOn;
    for (const PlanLine& line : row.stored.plan.lines) {
        if (line.due < row.record.due)
            from = std::max(from, line.due.addDays(1));
    }
    return from;
}

Result<bool> wasReminded(Book& book, const PlanLineRow& row)
{
    const auto documents = TRY(documentsOf(book.database(), row.caseKey, Standing::Live));
    return std::ranges::any_of(documents,
        [&](const Document& document) { return document.plan == row.stored.plan.key && document.kind == reminder && document.date >= reminderFrom(row); });
}

Result<bool> hasMail(Book& book, const PlanLineRow& row)
{
    const Case file = TRY(mahnwerk::row(book.database(), row.caseKey));
    const auto points = TRY(contactPointsOf(book.database(), file.debtor));
    return std::ranges::any_of(points, [](const ContactPoint& point) { return point.kind == ContactPointKind::Email && point.state != ContactPointState::Bad; });
}

} // namespace

Result<std::vector<PlanLineRow>> instalmentsToRemind(Book& book, int days)
{
    std::vector<PlanLineRow> due;
    const Date today = book.today();
    for (PlanLineRow& row : TRY(planRows(book))) {
        const bool isSoon = !row.record.due.isNull() && row.record.due >= today && row.record.due <= today.addDays(days);
        if (isSoon && row.stored.agreement && stateOf(row.stored, row.record, today) == PlanState::Running && TRY(hasMail(book, row)) && !TRY(wasReminded(book, row)))
            due.push_back(std::move(row));
    }
    return due;
}

Result<int> remindOfInstalments(Book& book, int days, const OnProgress& progress)
{
    const auto due = TRY(instalmentsToRemind(book, days));
    int written = 0;
    for (const PlanLineRow& row : due) {
        const auto one = [&](Transaction&) -> Result<bool> {
            if (TRY(wasReminded(book, row)))
                return false; // somebody was quicker
            const CaseView view = TRY(caseView(book, row.caseKey));
            DocumentDraft draft = TRY(draftDocument(book, view, reminder.toString(), DocumentChannel::Mail, localeOf(view),
                { .amount = Money(row.record.rest, row.stored.plan.covered.currency()), .day = row.record.due, .evidenceBy = {} }));
            draft.plan = row.stored.plan.key;
            TRY(writeDocument(book, draft));
            return true;
        };
        written += TRY(book.transact(Operation::WriteDocument, one)) ? 1 : 0;
        if (progress && !progress(written, qint64(due.size())))
            return fail(ErrorCode::Cancelled);
    }
    return written;
}

} // namespace mahnwerk
