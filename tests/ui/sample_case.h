// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/dunning_commands.h"
#include "tests/support/book_fixture.h"

namespace mahnwerk {

/// A case with everything on it: three claims at three levels, a payment, notes, contact points, another case.
class SampleCase {
public:
    SampleCase()
        : fixture(u"2026-07-13")
    {
        using namespace Qt::StringLiterals;
        fixture.add({ u"Steiner"_s, u"RE 2026-0412"_s, 1480'00, u"2026-07-12"_s });
        fixture.add({ u"Steiner"_s, u"RE 2026-0533"_s, 640'00, u"2026-09-02"_s });
        fixture.add({ u"Steiner"_s, u"RE 2026-0578"_s, 212'50, u"2026-09-27"_s });
        fixture.add({ u"Keller"_s, u"RE 7"_s, 80'00, u"2026-10-01"_s });
        key = fixture.caseOf(u"Steiner"_s).key;
        describeDebtor();
        addOtherCase();
        for (const char16_t* day : { u"2026-08-10", u"2026-09-14", u"2026-10-27" }) {
            fixture.clock->moveTo(day);
            must(runDunning(book()));
        }
        fixture.clock->moveTo(u"2026-10-05");
        must(addPayment(book(), { .caseKey = key, .amount = Money(300'00, Currency::chf()), .valueDate = fixture.clock->today() }));
        fixture.clock->moveTo(u"2026-11-11");
        must(addNote(book(), key, u"T. Graf: Combox, neutrale Nachricht."_s));
        fixture.clock->moveTo(u"2026-11-13");
        must(addNote(book(), key, u"Kundin will Restbetrag Ende Monat zahlen, fragt nach Raten. Lohn kommt am 25., erreichbar vormittags."_s));
        const auto wrong = must(addNote(book(), key, u"Falsch verbunden."_s));
        must(removeNote(book(), wrong));
        fixture.clock->moveTo(u"2026-11-23");
    }

    Book& book() { return *fixture.book; }
    CaseView view() { return must(caseView(book(), key)); }

    BookFixture fixture;
    Key<Case> key;

private:
    void describeDebtor()
    {
        using namespace Qt::StringLiterals;
        Debtor debtor = view().debtor;
        debtor.firstName = u"Nadja"_s;
        debtor.salutation = Salutation::Ms;
        debtor.birthDate = Date::fromIso(u"1988-03-14").value();
        must(editDebtor(book(), debtor));
        must(setOwner(book(), key, u"S. Meier"_s));
        const auto add = [&](ContactPointKind kind, const QString& value, ContactPointState state, const QString& label) {
            must(addContactPoint(book(), { .debtor = debtor.key, .kind = kind, .value = value, .state = state, .label = label }));
        };
        add(ContactPointKind::Phone, u"079 555 01 42"_s, ContactPointState::Active, u"Mo–Fr 10–12"_s);
        add(ContactPointKind::Phone, u"071 555 08 30"_s, ContactPointState::Unverified, u"Arbeit"_s);
        add(ContactPointKind::Phone, u"078 555 77 09"_s, ContactPointState::Bad, u"seit 02.09."_s);
        add(ContactPointKind::Email, u"nadja.steiner@example.ch"_s, ContactPointState::Active, {});
    }

    void addOtherCase()
    {
        using namespace Qt::StringLiterals;
        Creditor creditor = fixture.creditor;
        creditor.key = {};
        creditor.id = {};
        creditor.name = u"Fitnesspark Seefeld"_s;
        must(book().transact(Operation::ImportItems, [&](Transaction& t) -> Result<> {
            TRY(t.insert(creditor));
            Case file { .number = u"F-26-000900"_s, .creditor = creditor.key, .debtor = view().debtor.key, .currency = Currency::chf() };
            TRY(t.insert(file));
            NextStep step { .key = { file.key.value }, .id = { file.id.uuid }, .kind = u"dun"_s, .date = fixture.clock->today() };
            TRY(t.insert(step));
            Claim claim { .caseKey = file.key, .reference = u"FP 1"_s, .issueDate = Date::fromIso(u"2026-09-01").value(),
                .dueDate = Date::fromIso(u"2026-10-01").value(), .nature = u"services"_s, .regime = u"ch"_s, .allocation = u"ch-85"_s,
                .dayCount = u"act365"_s, .stage = u"pre-court"_s, .idempotencyKey = idempotencyKey({ u"fitness"_s }) };
            TRY(t.insert(claim));
            Entry principal { .claim = claim.key, .kind = EntryKind::Principal, .amount = Money(318'40, Currency::chf()), .valueDate = claim.issueDate };
            TRY(t.insert(principal));
            return {};
        }));
    }
};

} // namespace mahnwerk
