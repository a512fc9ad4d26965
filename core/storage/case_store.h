// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim_event.h"
#include "core/claims/entry.h"
#include "core/claims/hold.h"
#include "core/claims/next_step.h"
#include "core/contacts/contact.h"
#include "core/dunning/notice.h"
#include "core/parties/contact_point.h"
#include "core/parties/office.h"
#include "core/payments/payment.h"
#include "core/storage/rows.h"

#include <QSet>

#include <optional>
#include <unordered_map>

namespace mahnwerk {

/// Facts that count, or facts that were retracted.
enum class Standing { Live, Retracted };

/// A row of claim_state without what a day adds (OpenAmounts). Amounts in minor units.
struct ClaimFigures {
    qint64 principal = 0;
    qint64 costs = 0;
    Date due;
    bool isClosed = false;
    int level = 0;
    int round = 0;
    Date noticeDate;
    Date deadline;
    Date holdUntil;
    qint64 disputed = 0; ///< of principal and costs
    Date plannedUntil = {}; ///< last day on which it rests in an instalment plan
};

/// A row of case_state. Amounts in minor units.
struct CaseFigures {
    qint64 principal = 0;
    qint64 costs = 0;
    qint64 unallocated = 0;
    int claims = 0;
    int claimsOpen = 0;
    Date oldestDue;
    int level = 0;
    Date deadline;
    Date holdUntil;
    qint64 disputed = 0;
};

Result<std::unordered_map<qint64, ClaimFigures>> claimFigures(Database& database, Key<Case> key);
Result<CaseFigures> caseFigures(Database& database, Key<Case> key);

Result<ClaimFigures> figuresOf(Database& database, Key<Claim> key);

/// A claim with something open, as the difference to a list shows it.
struct OpenClaim {
    Key<Claim> claim;
    Key<Case> caseKey;
    QString number; ///< F-26-000123/2
    QString reference;
    QString debtor;
    Money principal;
    Money costs;
};
/// Those of the creditor but the ones named, case by case.
Result<std::vector<OpenClaim>> openClaimsOf(Database& database, Key<Creditor> creditor, const QSet<qint64>& butThese);

// Children of a case or a debtor, in the order of their keys.
Result<std::vector<Claim>> claimsOf(Database& database, Key<Case> key);
Result<std::vector<Entry>> entriesOf(Database& database, Key<Case> key, Standing standing);
/// What bears on the limitation of its claims, as far as it counts.
Result<std::vector<ClaimEvent>> claimEventsOf(Database& database, Key<Case> key);
Result<std::vector<Payment>> paymentsOf(Database& database, Key<Case> key, Standing standing);
Result<std::vector<Notice>> noticesOf(Database& database, Key<Case> key, Standing standing);
Result<std::vector<Contact>> contactsOf(Database& database, Key<Case> key, Standing standing);
/// Holds on the case, its debtor or one of its claims, also past ones.
Result<std::vector<Hold>> holdsOf(Database& database, const Case& file);
/// Through the bulk interface: a run asks it for every case.
Result<NextStep> nextStepOf(Database& database, Key<Case> key);
Result<std::vector<ContactPoint>> contactPointsOf(Database& database, Key<Debtor> key);
Result<std::vector<Case>> casesOfDebtor(Database& database, Key<Debtor> key);
Result<std::vector<Creditor>> creditors(Database& database);
/// Who collects for the creditors; none: they do it themselves.
Result<std::optional<Office>> collectionOffice(Database& database);
/// Whether the creditor has a case, open or closed.
Result<bool> hasCases(Database& database, Key<Creditor> creditor);

/// The case that a new claim joins: of this creditor, debtor and currency, with something open or just made.
Result<std::optional<Case>> openCase(Database& database, Key<Creditor> creditor, Key<Debtor> debtor, Currency currency);
Result<std::optional<Debtor>> debtorByNumber(Database& database, Key<Creditor> creditor, const QString& number);
/// A debtor of the creditor with this folded name and postcode (empty: any).
Result<std::optional<Debtor>> debtorByName(
    Database& database, Key<Creditor> creditor, const QString& folded, const QString& postcode);
Result<std::optional<Claim>> claimByIdempotencyKey(
    Database& database, const QString& reference, const QByteArray& key);
Result<int> lastOrdinal(Database& database, Key<Case> key);

Result<std::optional<Case>> caseByNumber(Database& database, const QString& number);
Result<std::optional<Claim>> claimByReference(Database& database, const QString& reference);
/// By id in 16 bytes.
Result<std::optional<Case>> caseById(Database& database, const QByteArray& id);
Result<std::optional<Claim>> claimById(Database& database, const QByteArray& id);
Result<std::optional<Debtor>> debtorById(Database& database, const QByteArray& id);
Result<std::optional<Hold>> holdById(Database& database, const QByteArray& id);
Result<std::optional<ClaimEvent>> claimEventById(Database& database, const QByteArray& id);
Result<std::optional<ContactPoint>> contactPointById(Database& database, const QByteArray& id);

struct FoundDebtor {
    Key<Debtor> key;
    Id<Debtor> id;
    QString name; ///< for lists
    QString city;
    QString match; ///< what was found: name, a phone number, a file number, a reference, an IBAN
};
/// By name, phone digits, file number, debtor number, reference, e-mail or IBAN, folded; best first.
Result<std::vector<FoundDebtor>> findDebtors(Database& database, const QString& text, int limit);

} // namespace mahnwerk
