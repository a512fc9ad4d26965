-- Instalment plans, that they were agreed, and what of them a case's state keeps.

CREATE TABLE plan (
    key             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE,
    case_key        INTEGER NOT NULL REFERENCES case_file(key),
    claims          TEXT NOT NULL,                 -- ids of those that it covers, by commas
    terms           TEXT NOT NULL,                 -- JSON: what the lines were made from
    lines           TEXT NOT NULL,                 -- "2026-11-30 25000;2026-12-30 25000": due, minor units
    covered         INTEGER NOT NULL,              -- open when it was made
    currency        TEXT NOT NULL,
    made_on         TEXT NOT NULL,
    method          TEXT NOT NULL DEFAULT '',
    grace_days      INTEGER NOT NULL,
    tolerance       INTEGER NOT NULL,
    missed_at_most  INTEGER NOT NULL,
    days_late_at_most INTEGER NOT NULL,
    is_acknowledged INTEGER NOT NULL DEFAULT 0,
    stage           TEXT NOT NULL CHECK (stage IN ('draft', 'offered', 'requested', 'cancelled')),
    valid_until     TEXT,
    reason          TEXT NOT NULL DEFAULT '',
    user            TEXT NOT NULL,
    at              INTEGER NOT NULL,
    retracted       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX plan_case ON plan(case_key);
CREATE TRIGGER plan_is_a_fact BEFORE UPDATE OF id, case_key, claims, terms, lines, covered, currency, made_on, grace_days, tolerance, missed_at_most,
    days_late_at_most, is_acknowledged, user, at ON plan
BEGIN SELECT RAISE(ABORT, 'what a plan says is a fact'); END;
CREATE TRIGGER plan_stays BEFORE DELETE ON plan BEGIN SELECT RAISE(ABORT, 'a plan is a fact'); END;

CREATE TABLE plan_agreement (
    key       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    plan_key  INTEGER NOT NULL REFERENCES plan(key),
    agreed_on TEXT NOT NULL,
    agreed_by TEXT NOT NULL,
    user      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    idem_key  BLOB NOT NULL,                       -- case, how many were agreed in it before: one of two that meet
    retracted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX plan_agreement_plan ON plan_agreement(plan_key);
CREATE TRIGGER plan_agreement_is_a_fact BEFORE UPDATE OF id, plan_key, agreed_on, agreed_by, user, at, idem_key ON plan_agreement
BEGIN SELECT RAISE(ABORT, 'an agreement is a fact'); END;
CREATE TRIGGER plan_agreement_stays BEFORE DELETE ON plan_agreement BEGIN SELECT RAISE(ABORT, 'an agreement is a fact'); END;

ALTER TABLE payment ADD COLUMN plan_key INTEGER REFERENCES plan(key);      -- pays the claims of this plan first
CREATE TRIGGER payment_plan_is_a_fact BEFORE UPDATE OF plan_key ON payment
BEGIN SELECT RAISE(ABORT, 'a payment is a fact'); END;

-- What was agreed on the telephone is confirmed when somebody has approved it.
ALTER TABLE promise ADD COLUMN confirm_by TEXT NOT NULL DEFAULT '';
CREATE TRIGGER promise_confirmation_is_a_fact BEFORE UPDATE OF confirm_by ON promise
BEGIN SELECT RAISE(ABORT, 'a promise is a fact'); END;

-- The plan that was agreed last and not cancelled; dates are day numbers, 0: none.
ALTER TABLE case_state ADD COLUMN plan INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_state ADD COLUMN plan_due INTEGER NOT NULL DEFAULT 0;      -- of the first instalment that is not paid
ALTER TABLE case_state ADD COLUMN plan_rest INTEGER NOT NULL DEFAULT 0;     -- of that instalment, minor units
ALTER TABLE case_state ADD COLUMN plan_missed INTEGER NOT NULL DEFAULT 0;   -- the first day on which it is missed
ALTER TABLE case_state ADD COLUMN plan_defaults INTEGER NOT NULL DEFAULT 0; -- the first day on which all is due at once
ALTER TABLE case_state ADD COLUMN plan_kept INTEGER NOT NULL DEFAULT 0;
CREATE INDEX case_state_plan ON case_state(plan_due) WHERE plan <> 0;

-- The last day on which a claim rests because it is in a plan.
ALTER TABLE claim_state ADD COLUMN planned_until INTEGER NOT NULL DEFAULT 0;

-- Who has work, of a million cases, in less than the list of it takes.
CREATE INDEX case_file_owner ON case_file(owner) WHERE owner <> '';
CREATE INDEX next_step_owner ON next_step(owner) WHERE owner <> '';
