-- Letters and mails that people write to debtors, and what was typed into a form and not saved.

CREATE TABLE document (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    case_key    INTEGER NOT NULL REFERENCES case_file(key),
    contact_key INTEGER REFERENCES contact(key),   -- the call that it confirms
    channel     TEXT NOT NULL,
    kind        TEXT NOT NULL DEFAULT '',          -- the text that it began with
    locale      TEXT NOT NULL,
    recipient   TEXT NOT NULL,
    subject     TEXT NOT NULL,
    text        TEXT NOT NULL,
    date        TEXT NOT NULL,
    at          INTEGER NOT NULL,
    not_before  INTEGER NOT NULL,                  -- UTC milliseconds: it can be taken back until then
    user        TEXT NOT NULL,
    workstation BLOB NOT NULL,                     -- that sends it
    state       TEXT NOT NULL DEFAULT 'rendered' CHECK (state IN ('rendered', 'sending', 'sent', 'failed')),
    trouble     TEXT NOT NULL DEFAULT '',
    sent_at     INTEGER NOT NULL DEFAULT 0,
    retracted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX document_case ON document(case_key);
CREATE INDEX document_waiting ON document(not_before) WHERE state <> 'sent' AND retracted = 0;

-- This workstation's own, no part of what is shared.
CREATE TABLE draft (
    user     TEXT NOT NULL,
    case_key INTEGER NOT NULL REFERENCES case_file(key),
    form     TEXT NOT NULL,
    target   INTEGER NOT NULL,
    fields   TEXT NOT NULL,                        -- JSON: what differs from the book, by input
    at       INTEGER NOT NULL,
    PRIMARY KEY (user, case_key, form, target)
) STRICT, WITHOUT ROWID;
