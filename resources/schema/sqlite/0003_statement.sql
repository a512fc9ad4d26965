-- What a statement of account and a collection letter must say beyond amounts (§ 13a RDG, § 43d BRAO), what limitation
-- and the order of claims depend on, and how an account was kept before its terms were changed.

ALTER TABLE creditor ADD COLUMN deducts_vat INTEGER NOT NULL DEFAULT 1;

ALTER TABLE claim ADD COLUMN ground TEXT NOT NULL DEFAULT '';         -- what is owed for: "Kauf eines Sofas"
ALTER TABLE claim ADD COLUMN ground_date TEXT;                        -- of the contract, or of what happened
ALTER TABLE claim ADD COLUMN rate_reason TEXT NOT NULL DEFAULT '';    -- why more than the statutory rate is owed
ALTER TABLE claim ADD COLUMN default_reason TEXT NOT NULL DEFAULT ''; -- what put the debtor in default: DefaultTrigger
ALTER TABLE claim ADD COLUMN limitation TEXT NOT NULL DEFAULT '';     -- period of limitations.csv; empty: the country's regular one
ALTER TABLE claim ADD COLUMN arose TEXT;                              -- for limitation; NULL: the due date
ALTER TABLE claim ADD COLUMN known_since TEXT;                        -- to the creditor; NULL: at once
ALTER TABLE claim ADD COLUMN security INTEGER NOT NULL DEFAULT 0;     -- how well it is secured, 0 not at all
ALTER TABLE claim ADD COLUMN enforced_since TEXT;                     -- Betreibung or enforcement; NULL: not
ALTER TABLE claim ADD COLUMN called_in TEXT;                          -- § 1416 ABGB; NULL: not

-- Terms that the claim's columns replaced: they still hold for what was posted before a day.
CREATE TABLE former_terms (
    key           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE,
    claim_key     INTEGER NOT NULL REFERENCES claim(key),
    until         TEXT NOT NULL,              -- the business day on which they were replaced
    regime        TEXT NOT NULL,
    allocation    TEXT NOT NULL,
    day_count     TEXT NOT NULL,
    interest_from TEXT,
    settings      TEXT NOT NULL,
    booked_at     INTEGER NOT NULL,
    retracted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX former_terms_of ON former_terms(claim_key);
CREATE TRIGGER former_terms_are_facts BEFORE UPDATE OF id, claim_key, until, regime, allocation, day_count, interest_from,
    settings, booked_at ON former_terms
BEGIN SELECT RAISE(ABORT, 'former terms are a fact'); END;
CREATE TRIGGER former_terms_stay BEFORE DELETE ON former_terms BEGIN SELECT RAISE(ABORT, 'former terms are a fact'); END;

-- What happened to a claim and bears on its limitation: acknowledgement, negotiations, action.
CREATE TABLE claim_event (
    key       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    claim_key INTEGER NOT NULL REFERENCES claim(key),
    code      TEXT NOT NULL,                  -- of limitation_events.csv
    date      TEXT NOT NULL,
    until     TEXT,                           -- last day of what lasts; NULL: it lasts still, or is of one day
    booked_at INTEGER NOT NULL,
    text      TEXT NOT NULL DEFAULT '',
    retracted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX claim_event_of ON claim_event(claim_key);
CREATE TRIGGER claim_event_is_a_fact BEFORE UPDATE OF id, claim_key, code, date, until, booked_at, text ON claim_event
BEGIN SELECT RAISE(ABORT, 'an event is a fact'); END;
CREATE TRIGGER claim_event_stays BEFORE DELETE ON claim_event BEGIN SELECT RAISE(ABORT, 'an event is a fact'); END;

-- Who collects, if not the creditors themselves (Inkassodienstleister, Kanzlei): at most one row that counts.
CREATE TABLE office (
    key          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE,
    kind         TEXT NOT NULL,               -- agency, law-firm
    name         TEXT NOT NULL,
    street       TEXT NOT NULL DEFAULT '',
    house_number TEXT NOT NULL DEFAULT '',
    postcode     TEXT NOT NULL DEFAULT '',
    city         TEXT NOT NULL DEFAULT '',
    country      TEXT NOT NULL,
    phone        TEXT NOT NULL DEFAULT '',
    email        TEXT NOT NULL DEFAULT '',
    website      TEXT NOT NULL DEFAULT '',
    iban         TEXT NOT NULL DEFAULT '',    -- empty: debtors pay to the creditor
    registration TEXT NOT NULL DEFAULT '',    -- register and number
    supervision  TEXT NOT NULL DEFAULT '',    -- name, address and electronic contact of the authority
    retracted    INTEGER NOT NULL DEFAULT 0
) STRICT;
