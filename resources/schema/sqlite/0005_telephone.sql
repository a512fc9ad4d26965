-- Telephone: what calls were like, what debtors promised and objected to, and what of it a case's state keeps.

ALTER TABLE contact ADD COLUMN time TEXT NOT NULL DEFAULT '';             -- HH:MM local, when it began
ALTER TABLE contact ADD COLUMN point_key INTEGER REFERENCES contact_point(key); -- number or address used
ALTER TABLE contact ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN is_attempt INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN is_worked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN is_right_party INTEGER NOT NULL DEFAULT 0;
-- How often a debtor was called lately.
CREATE INDEX contact_call ON contact(date) WHERE kind = 'call';
CREATE TRIGGER contact_call_is_a_fact BEFORE UPDATE OF direction, time, point_key, seconds, is_attempt, is_worked, is_right_party ON contact
BEGIN SELECT RAISE(ABORT, 'a contact is a fact'); END;

CREATE TABLE promise (
    key           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE,
    case_key      INTEGER NOT NULL REFERENCES case_file(key),
    amount        INTEGER NOT NULL CHECK (amount > 0),
    currency      TEXT NOT NULL,
    made_on       TEXT NOT NULL,
    due           TEXT NOT NULL,
    grace_days    INTEGER NOT NULL DEFAULT 0,
    method        TEXT NOT NULL DEFAULT '',
    is_settlement INTEGER NOT NULL DEFAULT 0,
    needs_approval INTEGER NOT NULL DEFAULT 0,
    user          TEXT NOT NULL,
    at            INTEGER NOT NULL,
    retracted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX promise_case ON promise(case_key);
CREATE INDEX promise_made ON promise(made_on);
CREATE TRIGGER promise_is_a_fact BEFORE UPDATE OF id, case_key, amount, currency, made_on, due, grace_days, is_settlement, needs_approval, user, at ON promise
BEGIN SELECT RAISE(ABORT, 'a promise is a fact'); END;
CREATE TRIGGER promise_stays BEFORE DELETE ON promise BEGIN SELECT RAISE(ABORT, 'a promise is a fact'); END;

CREATE TABLE approval (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    promise_key INTEGER NOT NULL REFERENCES promise(key),
    is_granted  INTEGER NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    user        TEXT NOT NULL,
    at          INTEGER NOT NULL,
    idem_key    BLOB NOT NULL,                  -- promise: it is decided once
    retracted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX approval_promise ON approval(promise_key);

CREATE TABLE dispute (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    claim_key   INTEGER NOT NULL REFERENCES claim(key),
    reason      TEXT NOT NULL,
    amount      INTEGER NOT NULL DEFAULT 0,     -- 0: the whole claim
    text        TEXT NOT NULL DEFAULT '',
    opened_on   TEXT NOT NULL,
    evidence_by TEXT,
    owner       TEXT NOT NULL DEFAULT '',
    question    TEXT NOT NULL DEFAULT '',
    answer      TEXT NOT NULL DEFAULT '',
    answered_on TEXT,
    outcome     TEXT NOT NULL DEFAULT 'open' CHECK (outcome = 'open' OR outcome = 'upheld' OR outcome = 'rejected' OR outcome = 'withdrawn'),
    closed_on   TEXT,
    retracted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX dispute_claim ON dispute(claim_key);

-- What is disputed of a claim; of a case besides: its next step and what was said lately. Filled when the book is opened.
ALTER TABLE claim_state ADD COLUMN disputed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_state ADD COLUMN disputed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_state ADD COLUMN step_kind INTEGER NOT NULL DEFAULT 0;   -- place in knownSteps, 0: by itself
ALTER TABLE case_state ADD COLUMN step_minute INTEGER NOT NULL DEFAULT -1;
ALTER TABLE case_state ADD COLUMN promise INTEGER NOT NULL DEFAULT 0;     -- key of the last one, 0: none
ALTER TABLE case_state ADD COLUMN promise_made INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_state ADD COLUMN promise_due INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_state ADD COLUMN promise_last INTEGER NOT NULL DEFAULT 0; -- last day on which a payment keeps it
ALTER TABLE case_state ADD COLUMN promise_amount INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_state ADD COLUMN promise_paid INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_state ADD COLUMN promise_counts INTEGER NOT NULL DEFAULT 0; -- 1 it counts, 0 it waits for approval, -1 declined
ALTER TABLE case_state ADD COLUMN broken_before INTEGER NOT NULL DEFAULT 0; -- promises broken in a row before the last one
ALTER TABLE case_state ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;        -- attempts since the debtor was last reached
ALTER TABLE case_state ADD COLUMN last_call INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_state ADD COLUMN last_outcome INTEGER NOT NULL DEFAULT -1; -- place in Outcome
ALTER TABLE case_state ADD COLUMN reached INTEGER NOT NULL DEFAULT 0;      -- conversations by hour of the day, two bits each, three at most
-- The worklist: what a person is to do, by its day.
CREATE INDEX case_state_work ON case_state(next_step) WHERE step_kind <> 0 AND claims_open > 0;

INSERT OR REPLACE INTO setting (name, value) VALUES ('states/stale', '5');
