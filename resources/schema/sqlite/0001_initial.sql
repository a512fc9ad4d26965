-- A book: everything one workstation knows.
-- Every synced table has `key` (local row number, never leaves the book), `id` (UUIDv7) and `retracted`
-- (1 when a retraction undoes the row: it counts nowhere and stays in the history).
-- Values are checked by OR: for a list of IN SQLite builds a small table at every insert, a fifth of its cost.
-- Money is in minor units beside its currency, dates are ISO text, instants UTC milliseconds.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    operation   TEXT NOT NULL,
    label       TEXT NOT NULL,           -- for people: the file's name, the run's date
    fingerprint BLOB NOT NULL,           -- repeating the command with the same input resumes the batch
    started_at  INTEGER NOT NULL,
    finished_at INTEGER,                 -- NULL: running or interrupted
    undone_at   INTEGER
) STRICT;
CREATE INDEX batch_unfinished ON batch(key) WHERE finished_at IS NULL AND undone_at IS NULL;

-- One per transaction: audit trail, undo step and what sync will send, all in one.
CREATE TABLE change_set (
    n           INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,    -- the transaction's id for sync_push
    stream      INTEGER NOT NULL DEFAULT 1, -- team; 0 = shared by the whole tenant
    batch_key   INTEGER REFERENCES batch(key),
    operation   TEXT NOT NULL,
    user        TEXT NOT NULL,
    workstation BLOB NOT NULL,
    at          INTEGER NOT NULL,        -- real clock
    business_date TEXT NOT NULL,
    undone_by   INTEGER REFERENCES change_set(n) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX change_set_batch ON change_set(batch_key) WHERE batch_key IS NOT NULL;

-- Inserted rows by reference (a range of keys: the rows are their own after-image), updated rows with
-- {"field": [before, after]}.
CREATE TABLE change_row (
    set_n     INTEGER NOT NULL REFERENCES change_set(n),
    ord       INTEGER NOT NULL,
    entity    TEXT NOT NULL,
    op        TEXT NOT NULL CHECK (op IN ('i', 'u')),
    first_key INTEGER NOT NULL,
    last_key  INTEGER NOT NULL,
    fields    TEXT,
    PRIMARY KEY (set_n, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row_of ON change_row(entity, op, first_key);

CREATE TABLE creditor (
    key          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE,
    name         TEXT NOT NULL,
    street       TEXT NOT NULL DEFAULT '',
    house_number TEXT NOT NULL DEFAULT '',
    postcode     TEXT NOT NULL DEFAULT '',
    city         TEXT NOT NULL DEFAULT '',
    country      TEXT NOT NULL,
    language     TEXT NOT NULL,
    currency     TEXT NOT NULL,
    iban         TEXT NOT NULL DEFAULT '',
    phone        TEXT NOT NULL DEFAULT '',
    email        TEXT NOT NULL DEFAULT '',
    branch       TEXT NOT NULL DEFAULT '',
    procedure    TEXT NOT NULL,
    retracted    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE debtor (
    key             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE,
    kind            TEXT NOT NULL CHECK (kind IN ('person', 'company')),
    salutation      TEXT NOT NULL DEFAULT '' CHECK (salutation = '' OR salutation = 'mr' OR salutation = 'ms'),
    first_name      TEXT NOT NULL DEFAULT '',
    name            TEXT NOT NULL,
    birth_date      TEXT,
    register_number TEXT NOT NULL DEFAULT '',
    language        TEXT NOT NULL,
    country         TEXT NOT NULL,
    region          TEXT NOT NULL DEFAULT '',   -- Land or canton: BY, ZH
    do_not_call     INTEGER NOT NULL DEFAULT 0,
    represented_by  TEXT NOT NULL DEFAULT '',
    insolvent       INTEGER NOT NULL DEFAULT 0,
    deceased        INTEGER NOT NULL DEFAULT 0,
    segment         TEXT NOT NULL DEFAULT '',
    folded          TEXT NOT NULL,              -- derived: folded(name first_name), for search
    retracted       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX debtor_folded ON debtor(folded);

CREATE TABLE contact_point (
    key          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE,
    debtor_key   INTEGER NOT NULL REFERENCES debtor(key),
    kind         TEXT NOT NULL CHECK (kind = 'phone' OR kind = 'email' OR kind = 'address' OR kind = 'iban'),
    value        TEXT NOT NULL DEFAULT '',      -- number, e-mail address or IBAN; empty for an address
    street       TEXT NOT NULL DEFAULT '',
    house_number TEXT NOT NULL DEFAULT '',
    postcode     TEXT NOT NULL DEFAULT '',
    city         TEXT NOT NULL DEFAULT '',
    country      TEXT NOT NULL DEFAULT '',
    state        TEXT NOT NULL DEFAULT 'unverified' CHECK (state = 'active' OR state = 'unverified' OR state = 'bad'),
    label        TEXT NOT NULL DEFAULT '',      -- whose, best hours
    source       TEXT NOT NULL DEFAULT '',
    verified_on  TEXT,
    retracted    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX contact_point_of ON contact_point(debtor_key);

CREATE TABLE case_file (
    key           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE,
    number        TEXT NOT NULL,                -- F-26-000123
    creditor_key  INTEGER NOT NULL REFERENCES creditor(key),
    debtor_key    INTEGER NOT NULL REFERENCES debtor(key),
    currency      TEXT NOT NULL,
    debtor_number TEXT NOT NULL DEFAULT '',     -- the creditor's number for the debtor
    owner         TEXT NOT NULL DEFAULT '',
    team          TEXT NOT NULL DEFAULT '',
    retracted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX case_file_number ON case_file(number);
CREATE INDEX case_file_debtor ON case_file(debtor_key);
CREATE INDEX case_file_debtor_number ON case_file(creditor_key, debtor_number) WHERE debtor_number <> '';

CREATE TABLE claim (
    key            INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE,
    case_key       INTEGER NOT NULL REFERENCES case_file(key),
    ordinal        INTEGER NOT NULL,            -- F-26-000123/2
    reference      TEXT NOT NULL,
    issue_date     TEXT NOT NULL,
    due_date       TEXT NOT NULL,
    nature         TEXT NOT NULL DEFAULT 'goods',
    regime         TEXT NOT NULL,
    allocation     TEXT NOT NULL,
    day_count      TEXT NOT NULL DEFAULT 'act365',
    interest_from  TEXT,
    procedure      TEXT NOT NULL DEFAULT '',    -- empty: the creditor's
    stage          TEXT NOT NULL DEFAULT 'pre-court',
    closing_reason TEXT NOT NULL DEFAULT '' CHECK (closing_reason = '' OR closing_reason = 'paid' OR closing_reason = 'written-off'
                   OR closing_reason = 'ceded' OR closing_reason = 'withdrawn'),
    closed_on      TEXT,
    idem_key       BLOB NOT NULL,               -- creditor | debtor number | reference
    retracted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX claim_case ON claim(case_key);
-- The hash alone would lie anywhere in its index: a page for each claim that is written.
CREATE INDEX claim_reference ON claim(reference, idem_key);

CREATE TABLE entry (
    key        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE,
    claim_key  INTEGER NOT NULL REFERENCES claim(key),
    kind       TEXT NOT NULL CHECK (kind = 'principal' OR kind = 'dunning-fee' OR kind = 'flat-sum' OR kind = 'cost'
                   OR kind = 'court-cost' OR kind = 'interest-booked' OR kind = 'credit-note'
                   OR kind = 'write-off'),
    amount     INTEGER NOT NULL,
    currency   TEXT NOT NULL,
    value_date TEXT NOT NULL,
    booked_at  INTEGER NOT NULL,
    text       TEXT NOT NULL DEFAULT '',
    source     TEXT NOT NULL DEFAULT '',
    retracted  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX entry_claim ON entry(claim_key);

CREATE TABLE payment (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    case_key    INTEGER NOT NULL REFERENCES case_file(key),
    claim_key   INTEGER REFERENCES claim(key),  -- NULL: spreads over the case
    amount      INTEGER NOT NULL CHECK (amount > 0),
    currency    TEXT NOT NULL,
    value_date  TEXT NOT NULL,
    booked_at   INTEGER NOT NULL,
    designation TEXT NOT NULL DEFAULT '' CHECK (designation = '' OR designation = 'costs' OR designation = 'interest'
                   OR designation = 'principal'),
    text        TEXT NOT NULL DEFAULT '',
    source      TEXT NOT NULL DEFAULT '',
    retracted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX payment_case ON payment(case_key);

CREATE TABLE hold (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    debtor_key  INTEGER REFERENCES debtor(key),
    case_key    INTEGER REFERENCES case_file(key),
    claim_key   INTEGER REFERENCES claim(key),
    reason      TEXT NOT NULL,
    note        TEXT NOT NULL DEFAULT '',
    placed_on   TEXT NOT NULL,
    until       TEXT NOT NULL,                  -- last day of the hold
    released_on TEXT,                           -- counts no more from this day on
    retracted   INTEGER NOT NULL DEFAULT 0,
    CHECK ((debtor_key IS NOT NULL) + (case_key IS NOT NULL) + (claim_key IS NOT NULL) = 1)
) STRICT;
CREATE INDEX hold_debtor ON hold(debtor_key) WHERE debtor_key IS NOT NULL;
CREATE INDEX hold_case ON hold(case_key) WHERE case_key IS NOT NULL;
CREATE INDEX hold_claim ON hold(claim_key) WHERE claim_key IS NOT NULL;

CREATE TABLE next_step (
    key       INTEGER PRIMARY KEY REFERENCES case_file(key), -- the case's own key and id: never two
    id        BLOB NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    owner     TEXT NOT NULL DEFAULT '',
    date      TEXT NOT NULL,
    time      TEXT NOT NULL DEFAULT '',          -- HH:MM or empty
    note      TEXT NOT NULL DEFAULT '',
    retracted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE contact (
    key       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    case_key  INTEGER NOT NULL REFERENCES case_file(key),
    kind      TEXT NOT NULL CHECK (kind = 'note' OR kind = 'call' OR kind = 'letter' OR kind = 'mail'
                   OR kind = 'visit'),
    direction TEXT NOT NULL DEFAULT '' CHECK (direction = '' OR direction = 'in' OR direction = 'out'),
    at        INTEGER NOT NULL,
    date      TEXT NOT NULL,
    user      TEXT NOT NULL,
    outcome   TEXT NOT NULL DEFAULT '',
    text      TEXT NOT NULL DEFAULT '',
    retracted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX contact_case ON contact(case_key);

CREATE TABLE dunning_run (
    key       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    number    INTEGER NOT NULL,
    date      TEXT NOT NULL,
    procedure TEXT NOT NULL,                    -- empty: every procedure
    retracted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE notice (
    key            INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE,
    run_key        INTEGER NOT NULL REFERENCES dunning_run(key),
    claim_key      INTEGER NOT NULL REFERENCES claim(key),
    procedure      TEXT NOT NULL,
    level          INTEGER NOT NULL,
    round          INTEGER NOT NULL DEFAULT 1,
    date           TEXT NOT NULL,
    deadline       TEXT NOT NULL,
    channel        TEXT NOT NULL,
    currency       TEXT NOT NULL,
    principal_open INTEGER NOT NULL,            -- as printed, minor units
    costs_open     INTEGER NOT NULL,            -- as printed, the fee of this notice not included
    fee            INTEGER NOT NULL DEFAULT 0,  -- charged once per case and run, on the oldest claim
    idem_key       BLOB NOT NULL,               -- claim | procedure | level | round
    retracted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX notice_claim ON notice(claim_key);
CREATE INDEX notice_run ON notice(run_key);

CREATE TABLE retraction (
    key       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    entity    TEXT NOT NULL,                    -- an entity, or change_set for all that it inserted
    row_id    BLOB NOT NULL,
    at        INTEGER NOT NULL,
    user      TEXT NOT NULL,
    reason    TEXT NOT NULL DEFAULT '',
    retracted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Facts are never edited or deleted; only the retraction mark changes.
CREATE TRIGGER entry_is_a_fact BEFORE UPDATE OF id, claim_key, kind, amount, currency, value_date, booked_at ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is a fact'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'an entry is a fact'); END;
CREATE TRIGGER payment_is_a_fact BEFORE UPDATE OF id, case_key, claim_key, amount, currency, value_date, booked_at ON payment
BEGIN SELECT RAISE(ABORT, 'a payment is a fact'); END;
CREATE TRIGGER payment_stays BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'a payment is a fact'); END;
CREATE TRIGGER contact_is_a_fact BEFORE UPDATE OF id, case_key, kind, at, date, user, outcome, text ON contact
BEGIN SELECT RAISE(ABORT, 'a contact is a fact'); END;
CREATE TRIGGER contact_stays BEFORE DELETE ON contact BEGIN SELECT RAISE(ABORT, 'a contact is a fact'); END;
CREATE TRIGGER notice_is_a_fact BEFORE UPDATE OF id, run_key, claim_key, level, round, date, fee, idem_key ON notice
BEGIN SELECT RAISE(ABORT, 'a notice is a fact'); END;
CREATE TRIGGER notice_stays BEFORE DELETE ON notice BEGIN SELECT RAISE(ABORT, 'a notice is a fact'); END;

-- Projections: local, narrow, rebuilt from the facts by `verify --rebuild`. Dates are day numbers (0: none),
-- amounts minor units of the case's currency. Nothing here depends on the day it is read.
CREATE TABLE claim_state (
    claim_key      INTEGER PRIMARY KEY,
    case_key       INTEGER NOT NULL,
    principal_open INTEGER NOT NULL,
    costs_open     INTEGER NOT NULL,
    due            INTEGER NOT NULL,
    closed         INTEGER NOT NULL,            -- 1: closed by reason, or nothing is open
    level          INTEGER NOT NULL,            -- of the last notice that counts, 0: none
    round          INTEGER NOT NULL,
    notice_date    INTEGER NOT NULL,
    deadline       INTEGER NOT NULL,            -- of the last notice
    hold_until     INTEGER NOT NULL             -- last day of the latest hold on claim, case or debtor
) STRICT;
CREATE INDEX claim_state_case ON claim_state(case_key);

CREATE TABLE case_state (
    case_key       INTEGER PRIMARY KEY,
    principal_open INTEGER NOT NULL,
    costs_open     INTEGER NOT NULL,
    unallocated    INTEGER NOT NULL,            -- paid and not used up
    claims         INTEGER NOT NULL,
    claims_open    INTEGER NOT NULL,
    oldest_due     INTEGER NOT NULL,            -- of the open claims
    level          INTEGER NOT NULL,            -- highest of the open claims
    deadline       INTEGER NOT NULL,            -- latest of the open claims
    hold_until     INTEGER NOT NULL,            -- latest hold on case or debtor, or when all open claims are held: the first to end
    next_step      INTEGER NOT NULL,            -- date of the next step
    last_contact   INTEGER NOT NULL
) STRICT;
