-- A team's book: what the shared database said about each change set, how far its log was read, and what it decided
-- where two people changed the same.

-- The number that the shared database gave a change set within its stream; NULL: it has not got it.
ALTER TABLE change_set ADD COLUMN seq INTEGER;
CREATE INDEX change_set_unsent ON change_set(n) WHERE seq IS NULL;

-- What the shared database refused: the change set was taken back here and stays readable.
CREATE TABLE refused_set (
    set_n  INTEGER PRIMARY KEY REFERENCES change_set(n),
    code   TEXT NOT NULL,
    reason TEXT NOT NULL,
    at     INTEGER NOT NULL
) STRICT;

-- A part of the shared database whose log this book follows: 0 what all teams share, else the team's own.
CREATE TABLE sync_stream (
    stream INTEGER PRIMARY KEY,
    name   TEXT NOT NULL,
    epoch  TEXT NOT NULL,             -- changes when the server was restored
    seq    INTEGER NOT NULL,          -- the last transaction that was taken over
    hash   BLOB NOT NULL,             -- of the chain up to it
    copied TEXT NOT NULL DEFAULT ''   -- first copy: where it goes on; empty: it is done
) STRICT;

-- The links of the chain that this book has seen: a witness of what the server said. Where they end to agree, a restored
-- server went another way.
CREATE TABLE log_link (
    stream INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;

-- A transaction of the log that this program could not take over: kept as it came, and counted where people look.
CREATE TABLE set_aside (
    stream INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    body   TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;

-- Two people changed the same field, or made the same thing twice: the first to reach the server won, the other's
-- value is kept here until somebody looks at it.
CREATE TABLE conflict (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,  -- from transaction, row and field: the same on every workstation
    set_id      BLOB NOT NULL,         -- the transaction that came second
    kind        TEXT NOT NULL,         -- field, duplicate
    entity      TEXT NOT NULL,
    row_key     INTEGER NOT NULL,
    field       TEXT NOT NULL,         -- empty for a duplicate
    base        TEXT,                  -- JSON values: before both,
    mine        TEXT,                  -- of the one who came second,
    theirs      TEXT,                  -- of the one who came first
    user        TEXT NOT NULL,         -- who came second
    at          INTEGER NOT NULL
) STRICT;
CREATE INDEX conflict_row ON conflict(entity, row_key);

-- What somebody decided about a conflict; shared, so that it ends for everybody.
CREATE TABLE conflict_decision (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    conflict_id BLOB NOT NULL,
    choice      TEXT NOT NULL,         -- theirs, mine, both
    at          INTEGER NOT NULL,
    user        TEXT NOT NULL,
    retracted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX conflict_decision_of ON conflict_decision(conflict_id);

ALTER TABLE entry ADD COLUMN idem_key BLOB NOT NULL DEFAULT x'';  -- of what two workstations may book at once: a notice's fee

-- A mark of retraction says which way it went: the first on a row retracts, the next reinstates.
CREATE TEMP TABLE mark AS
    SELECT m.set_n, m.ord, (SELECT count(*) FROM change_row p WHERE p.entity = m.entity AND p.op = 'u' AND p.fields IS NULL
            AND p.first_key <= m.first_key AND p.last_key >= m.first_key AND p.set_n < m.set_n) % 2 AS was
    FROM change_row m WHERE m.op = 'u' AND m.fields IS NULL;
UPDATE change_row SET fields = CASE mark.was WHEN 0 THEN '{"retracted":[0,1]}' ELSE '{"retracted":[1,0]}' END
    FROM mark WHERE change_row.set_n = mark.set_n AND change_row.ord = mark.ord;
DROP TABLE mark;

-- A change set belongs to one stream. Where one changed both what all teams share and cases, the shared part becomes
-- a change set of its own.
CREATE TEMP TABLE mixed AS
    SELECT s.n, row_number() OVER (ORDER BY s.n) + (SELECT max(n) FROM change_set) AS shared_n FROM change_set s
    WHERE EXISTS (SELECT 1 FROM change_row r WHERE r.set_n = s.n AND r.entity IN ('creditor', 'office'))
        AND EXISTS (SELECT 1 FROM change_row r WHERE r.set_n = s.n AND r.entity NOT IN ('creditor', 'office'));
INSERT INTO change_set (n, id, stream, batch_key, operation, user, workstation, at, business_date, undone_by)
    SELECT m.shared_n, randomblob(16), 0, s.batch_key, s.operation, s.user, s.workstation, s.at, s.business_date, s.undone_by
    FROM mixed m JOIN change_set s ON s.n = m.n;
UPDATE change_row SET set_n = mixed.shared_n FROM mixed
    WHERE change_row.set_n = mixed.n AND change_row.entity IN ('creditor', 'office');
DROP TABLE mixed;
UPDATE change_set SET stream = 0 WHERE stream = 1
    AND EXISTS (SELECT 1 FROM change_row r WHERE r.set_n = n AND r.entity IN ('creditor', 'office'));

-- A payment that was reversed with "restore" around a change of terms was computed otherwise before.
INSERT OR REPLACE INTO setting (name, value) VALUES ('states/stale', '4');
