// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <vector>

namespace mahnwerk {

/// What became of a call (Ergebnis).
enum class Outcome {
    NoAnswer,
    Voicemail,
    ThirdParty,
    WrongNumber,
    CallBack,
    Promise,
    AlreadyPaid,
    Instalments,
    Settlement,
    Dispute,
    NoInvoice,
    InternalApproval,
    ServiceIssue,
    Hardship,
    Represented,
    Insolvency,
    Refuses,
    Deceased,
    DoNotCall,
    HungUp,
};
template<>
inline constexpr std::array names<Outcome> = { "no-answer", "voicemail", "third-party", "wrong-number", "call-back", "promise",
    "already-paid", "instalments", "settlement", "dispute", "no-invoice", "internal-approval", "service-issue", "hardship",
    "represented", "insolvency", "refuses", "deceased", "do-not-call", "hung-up" };

/// What the agent is asked for.
enum class OutcomeField { Number, Who, Reason, Source, Court, Proof, Income, Channel, Bank, Address, Date, Time, Amount, Method, Claim, Evidence };
template<>
inline constexpr std::array names<OutcomeField> = { "number", "who", "reason", "source", "court", "proof", "income", "channel", "bank",
    "address", "date", "time", "amount", "method", "claim", "evidence" };

/// What an outcome changes besides the next step.
enum class OutcomeEffect { Retry, BadNumber, Promise, Settlement, Dispute, Represented, Insolvent, Deceased, DoNotCall };
template<>
inline constexpr std::array names<OutcomeEffect> = { "retry", "bad-number", "promise", "settlement", "dispute", "represented", "insolvent",
    "deceased", "do-not-call" };

enum class RightParty { No, Yes, IfIdentified };

/// A row of resources/contacts/outcomes.csv.
struct OutcomeRule {
    struct Asked {
        OutcomeField field;
        bool isRequired = false;
    };
    Outcome outcome = Outcome::NoAnswer;
    QString key; ///< "5t": a digit arms, a letter refines
    bool isAttempt = false; ///< counts as an attempt to reach the debtor
    bool isWorked = false;  ///< counts as work done on the case
    RightParty rightParty = RightParty::No;
    std::vector<Asked> asks; ///< in the order of the form
    QString step;       ///< kind of the next step
    int days = -1;      ///< working days until it; -1: the day asked for, or the rule of the effect
    int holdDays = 0;   ///< working days for which dunning of the case rests
    std::vector<OutcomeEffect> effects;
    bool isForAnybody = false; ///< may be said before the debtor was identified
    QString message = {}; ///< kind of letter or mail that may confirm it; empty: none

    bool asksFor(OutcomeField field) const;
    bool demands(OutcomeField field) const;
    bool has(OutcomeEffect effect) const;
};

/// All of them, in the order of Outcome.
const std::vector<OutcomeRule>& outcomeRules();
const OutcomeRule& ruleOf(Outcome outcome);
/// By code ("already-paid") or key ("5t", "5"); null if there is none.
const OutcomeRule* outcomeNamed(QStringView text);

} // namespace mahnwerk
