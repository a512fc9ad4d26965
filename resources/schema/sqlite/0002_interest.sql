-- Interest: how a claim's account is kept beyond its columns, facts that are reversed on a day, states from which the
-- figures of any later day follow.

ALTER TABLE claim ADD COLUMN settings TEXT NOT NULL DEFAULT '';      -- what differs from the default: "residual=carry"
ALTER TABLE entry ADD COLUMN bears_from TEXT;                        -- own interest start
ALTER TABLE entry ADD COLUMN through TEXT;                           -- interest booked: replaces what accrued until then
ALTER TABLE entry ADD COLUMN component TEXT NOT NULL DEFAULT '';     -- write-off of this only
ALTER TABLE notice ADD COLUMN interest_open INTEGER NOT NULL DEFAULT 0; -- as printed

CREATE TABLE reversal (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    entry_key   INTEGER REFERENCES entry(key),
    payment_key INTEGER REFERENCES payment(key),
    date        TEXT NOT NULL,                 -- from this day on the fact was never made
    booked_at   INTEGER NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    retracted   INTEGER NOT NULL DEFAULT 0,
    CHECK ((entry_key IS NOT NULL) + (payment_key IS NOT NULL) = 1)
) STRICT;
CREATE INDEX reversal_entry ON reversal(entry_key) WHERE entry_key IS NOT NULL;
CREATE INDEX reversal_payment ON reversal(payment_key) WHERE payment_key IS NOT NULL;

CREATE TRIGGER entry_bears_as_booked BEFORE UPDATE OF bears_from, through, component ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is a fact'); END;
CREATE TRIGGER reversal_is_a_fact BEFORE UPDATE OF id, entry_key, payment_key, date, booked_at, reason ON reversal
BEGIN SELECT RAISE(ABORT, 'a reversal is a fact'); END;
CREATE TRIGGER reversal_stays BEFORE DELETE ON reversal BEGIN SELECT RAISE(ABORT, 'a reversal is a fact'); END;

-- How accounts are kept, each way once: a million claims share a handful. Local, as the states that refer to it.
CREATE TABLE account_terms (
    key        INTEGER PRIMARY KEY,
    regime     TEXT NOT NULL,
    allocation TEXT NOT NULL,
    day_count  TEXT NOT NULL,
    settings   TEXT NOT NULL,
    UNIQUE (regime, allocation, day_count, settings)
) STRICT;

INSERT INTO setting (name, value) VALUES ('states/stale', '2');

-- The account after its last fact (RunningAccount), and what 0001 had. Rebuilt when the book is opened.
DROP TABLE claim_state;
CREATE TABLE claim_state (
    claim_key         INTEGER PRIMARY KEY,
    case_key          INTEGER NOT NULL,
    principal_open    INTEGER NOT NULL,
    costs_open        INTEGER NOT NULL,
    interest_open     INTEGER NOT NULL,         -- posted or booked
    accrued_minor     INTEGER NOT NULL,         -- accrued since the last posting until accrues_from, whole minor units
    accrued_fraction  INTEGER NOT NULL,         -- and 1/1,603,080,000,000 of one
    bearing_principal INTEGER NOT NULL,
    bearing_costs     INTEGER NOT NULL,
    accrues_from      INTEGER NOT NULL,         -- first day that is not charged yet
    bears_from        INTEGER NOT NULL,
    valid_from        INTEGER NOT NULL,         -- day of the last fact: earlier days need the facts
    needs_facts       INTEGER NOT NULL,         -- 1: so do later days
    terms             INTEGER NOT NULL,         -- key of account_terms
    due               INTEGER NOT NULL,
    closed            INTEGER NOT NULL,         -- 1: closed by reason, or nothing that was ever fixed is open
    level             INTEGER NOT NULL,
    round             INTEGER NOT NULL,
    notice_date       INTEGER NOT NULL,
    deadline          INTEGER NOT NULL,
    hold_until        INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_state_case ON claim_state(case_key);
