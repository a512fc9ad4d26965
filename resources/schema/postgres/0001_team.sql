-- The database that a team shares. Portable on purpose: no sequence, trigger, extension, advisory lock or foreign key
-- across streams; every key begins with the tenant. Only the functions below write.
--
-- A stream is what one team shares (1, 2, ...) or all teams (0). Its log is a gapless row of transactions: the number is
-- taken under the lock on the stream's row, so the order of numbers is the order of commits.

CREATE TABLE installation (
    one            boolean PRIMARY KEY DEFAULT true CHECK (one),
    ddl_version    int NOT NULL,     -- of these files
    book_version   int NOT NULL,     -- of the newest program's book
    min_writer     int NOT NULL      -- programs with an older book may read only
);

CREATE TABLE stream (
    tenant    int NOT NULL,
    stream    int NOT NULL,
    name      text NOT NULL,         -- of the team; empty: what all teams share
    head      bigint NOT NULL DEFAULT 0,
    head_hash bytea NOT NULL DEFAULT '\x',
    epoch     uuid NOT NULL DEFAULT gen_random_uuid(), -- a new one when the server was restored
    PRIMARY KEY (tenant, stream),
    UNIQUE (tenant, name)
) WITH (fillfactor = 50);

CREATE TABLE member (
    tenant    int NOT NULL,
    login     text NOT NULL,
    stream    int NOT NULL,
    may_write boolean NOT NULL,
    PRIMARY KEY (tenant, login, stream)
);
CREATE INDEX member_login ON member (login);

CREATE TABLE device (
    tenant    int NOT NULL,
    device    uuid NOT NULL,
    login     text NOT NULL,         -- who used it last
    letter    text NOT NULL,         -- in the file numbers that it gives
    version   int NOT NULL,          -- of its book's schema
    last_seen timestamptz NOT NULL,
    revoked   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (tenant, device),
    UNIQUE (tenant, letter)
);

-- What a kind of row is made of and how changes to it meet; written by setup from the program's declarations.
CREATE TABLE row_kind (
    entity   text PRIMARY KEY,
    is_whole boolean NOT NULL,       -- changes as a whole or not at all; else field by field
    types    jsonb NOT NULL,         -- field: text, integer, amount, bytes, date, row
    facts    text[] NOT NULL,        -- fields that never change
    once     text,                   -- the field that a stream has once
    amounts  text[] NOT NULL,
    needed   text[] NOT NULL         -- without these no row makes sense
);

-- What happened, for ever: one row for each transaction.
CREATE TABLE change_log (
    tenant       int NOT NULL,
    stream       int NOT NULL,
    seq          bigint NOT NULL,
    txn          uuid NOT NULL,
    device       uuid NOT NULL,
    actor        text NOT NULL,
    at           timestamptz NOT NULL DEFAULT now(),
    request_hash bytea NOT NULL,     -- SHA-256 of what was sent, as jsonb writes it: a retry says the same
    body         text NOT NULL,      -- the effects, as merged
    has_conflict boolean NOT NULL,
    hash         bytea NOT NULL,     -- SHA-256 over the one before, number, transaction, device, actor and the body's SHA-256
    PRIMARY KEY (tenant, stream, seq)
);
CREATE UNIQUE INDEX change_log_txn ON change_log (tenant, stream, txn);
CREATE INDEX change_log_conflict ON change_log (tenant, stream, seq) WHERE has_conflict;

-- What is: the rows as the log leaves them.
CREATE TABLE row_state (
    tenant    int NOT NULL,
    stream    int NOT NULL,
    entity    text NOT NULL,
    id        uuid NOT NULL,
    seq       bigint NOT NULL,       -- of the transaction that changed it last
    fields    jsonb NOT NULL,
    amount    bigint,                -- of a money row, minor units
    once      text,                  -- what a stream has once
    retracted boolean NOT NULL DEFAULT false,
    PRIMARY KEY (tenant, stream, entity, id)
);
CREATE INDEX row_state_once ON row_state (tenant, stream, entity, once) WHERE once IS NOT NULL AND NOT retracted;

CREATE FUNCTION my_streams() RETURNS int[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = mahnwerk, pg_temp AS
$$ SELECT coalesce(array_agg(stream), '{}') FROM member WHERE login = session_user $$;
CREATE FUNCTION my_tenant() RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = mahnwerk, pg_temp AS
$$ SELECT min(tenant) FROM member WHERE login = session_user $$;

ALTER TABLE stream ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE row_state ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON stream FOR SELECT
    USING (tenant = (SELECT my_tenant()) AND stream = ANY ((SELECT my_streams())::int[]));
CREATE POLICY mine ON change_log FOR SELECT
    USING (tenant = (SELECT my_tenant()) AND stream = ANY ((SELECT my_streams())::int[]));
CREATE POLICY mine ON row_state FOR SELECT
    USING (tenant = (SELECT my_tenant()) AND stream = ANY ((SELECT my_streams())::int[]));

-- Says hello: registers the workstation and tells what it may follow.
CREATE FUNCTION sync_hello(p_device uuid, p_version int) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = mahnwerk, pg_temp AS $$
DECLARE
    v_tenant int := my_tenant();
    v_letter text;
    v_revoked boolean;
    v_count int;
BEGIN
    IF v_tenant IS NULL THEN
        RAISE EXCEPTION 'this login belongs to no team' USING ERRCODE = 'MW001';
    END IF;
    UPDATE device SET login = session_user, version = p_version, last_seen = now()
        WHERE tenant = v_tenant AND device = p_device RETURNING letter, revoked INTO v_letter, v_revoked;
    IF NOT FOUND THEN
        -- One at a time: the letters are given in order.
        PERFORM 1 FROM stream WHERE tenant = v_tenant AND stream = 0 FOR UPDATE;
        SELECT count(*) INTO v_count FROM device WHERE tenant = v_tenant;
        v_letter := '';
        LOOP -- A to Z, AA to ZZ, ...
            v_letter := chr(65 + v_count % 26) || v_letter;
            v_count := v_count / 26 - 1;
            EXIT WHEN v_count < 0;
        END LOOP;
        v_revoked := false;
        INSERT INTO device (tenant, device, login, letter, version, last_seen)
            VALUES (v_tenant, p_device, session_user, v_letter, p_version, now());
    END IF;
    IF v_revoked THEN
        RAISE EXCEPTION 'this workstation was shut out' USING ERRCODE = 'MW006';
    END IF;
    RETURN jsonb_build_object('tenant', v_tenant, 'letter', v_letter, 'login', session_user,
        'version', (SELECT book_version FROM installation), 'min_writer', (SELECT min_writer FROM installation),
        'streams', (SELECT jsonb_agg(jsonb_build_object('stream', s.stream, 'name', s.name, 'head', s.head, 'epoch', s.epoch,
                'may_write', m.may_write) ORDER BY s.stream)
            FROM member m JOIN stream s ON s.tenant = m.tenant AND s.stream = m.stream
            WHERE m.tenant = v_tenant AND m.login = session_user));
END $$;

-- Whether a value is of a type; null: there is no such type, the field is unknown.
CREATE FUNCTION is_of(p_value jsonb, p_type text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_type
        WHEN 'text' THEN jsonb_typeof(p_value) = 'string'
        WHEN 'date' THEN p_value = 'null' OR p_value::text ~ '^"[0-9]{4}-[0-1][0-9]-[0-3][0-9]"$'
        WHEN 'row' THEN p_value = 'null' OR p_value::text ~ '^"[0-9a-f]{32}"$'
        WHEN 'bytes' THEN p_value::text ~ '^"([0-9a-f]{2})*"$'
        WHEN 'integer' THEN p_value::text ~ '^-?[0-9]{1,18}$'
        WHEN 'amount' THEN p_value::text ~ '^-?[0-9]{1,18}$' END
$$;

-- Refuses what no program of ours sends: unknown kinds of rows and fields, values of another type, changed facts.
CREATE FUNCTION check_request(p_rows jsonb) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = mahnwerk, pg_temp
SET enable_nestloop = off SET enable_memoize = off SET jit = off AS $$
DECLARE
    v_state text;
    v_wrong text;
BEGIN
    IF jsonb_typeof(p_rows) IS DISTINCT FROM 'array' THEN
        RAISE EXCEPTION 'the request has no rows' USING ERRCODE = 'MW004';
    END IF;
    SELECT x.state, x.wrong INTO v_state, v_wrong FROM (
        SELECT format('%s %s', r->>'e', r->>'id') AS wrong, CASE
            WHEN jsonb_typeof(r) <> 'object' OR (r ? 'i') = (r ? 'u') OR jsonb_typeof(coalesce(r->'i', r->'u')) <> 'object'
                OR coalesce(r->>'id', '') !~ '^[0-9a-f]{32}$' THEN 'MW004'
            WHEN k.entity IS NULL THEN 'MW005'
            WHEN r ? 'i' AND NOT r->'i' ?& k.needed THEN 'MW004' END AS state
        FROM jsonb_array_elements(p_rows) r LEFT JOIN row_kind k ON k.entity = r->>'e') x
        WHERE x.state IS NOT NULL LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'a row is malformed or of an unknown kind: %', v_wrong USING ERRCODE = v_state;
    END IF;
    SELECT x.state, x.wrong INTO v_state, v_wrong FROM (
        SELECT format('%s.%s', r->>'e', f.key) AS wrong,
            CASE is_of(f.value, k.types->>f.key) WHEN true THEN NULL WHEN false THEN 'MW004' ELSE 'MW005' END AS state
        FROM jsonb_array_elements(p_rows) r JOIN row_kind k ON k.entity = r->>'e' CROSS JOIN LATERAL jsonb_each(r->'i') f) x
        WHERE x.state IS NOT NULL LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'the field % is unknown, or its value not of its kind', v_wrong USING ERRCODE = v_state;
    END IF;
    SELECT x.state, x.wrong INTO v_state, v_wrong FROM (
        SELECT format('%s.%s', r->>'e', f.key) AS wrong, CASE
            WHEN NOT k.types ? f.key THEN 'MW005'
            WHEN f.key = ANY (k.facts) OR jsonb_typeof(f.value) <> 'array' OR jsonb_array_length(f.value) <> 2 THEN 'MW008'
            WHEN NOT (is_of(f.value->0, k.types->>f.key) AND is_of(f.value->1, k.types->>f.key)) THEN 'MW004' END AS state
        FROM jsonb_array_elements(p_rows) r JOIN row_kind k ON k.entity = r->>'e' CROSS JOIN LATERAL jsonb_each(r->'u') f) x
        WHERE x.state IS NOT NULL LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'the change of % is not possible: an unknown field, a fact, or a value not of its kind', v_wrong
            USING ERRCODE = v_state;
    END IF;
END $$;

-- Takes over one change set. Answers its number; the same transaction sent again answers the same number.
CREATE FUNCTION sync_push(p_tenant int, p_stream int, p_txn uuid, p_device uuid, p_version int, p_body text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = mahnwerk, pg_temp
-- How many rows a JSON text holds is guessed wrongly: joins row by row and compiled plans cost more than they save.
SET enable_nestloop = off SET enable_memoize = off SET jit = off AS $$
DECLARE
    v_request jsonb;
    v_request_hash bytea;
    v_next bigint;
    v_hash bytea;
    v_seq bigint;
    v_known bytea;
    v_effects jsonb;
    v_more jsonb := '[]';
    v_has_conflict boolean;
    v_body text;
    v_row jsonb;
    v_state jsonb;
    v_field text;
    v_change jsonb;
    v_server jsonb;
    v_applied jsonb;
    v_rejected jsonb;
    v_isWhole boolean;
    v_once text;
BEGIN
    PERFORM 1 FROM member WHERE tenant = p_tenant AND login = session_user AND stream = p_stream AND may_write;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this login may not write here' USING ERRCODE = 'MW001';
    END IF;
    PERFORM 1 FROM device WHERE tenant = p_tenant AND device = p_device AND NOT revoked;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this workstation was shut out' USING ERRCODE = 'MW006';
    END IF;
    IF p_version < (SELECT min_writer FROM installation) THEN
        RAISE EXCEPTION 'this program is too old to write' USING ERRCODE = 'MW007';
    END IF;
    IF octet_length(p_body) > 4194304 THEN
        RAISE EXCEPTION 'the change set is too large' USING ERRCODE = 'MW003';
    END IF;
    v_request := p_body::jsonb;
    v_request_hash := sha256(convert_to(v_request::text, 'UTF8'));
    IF jsonb_typeof(v_request) <> 'object' OR jsonb_typeof(v_request->'operation') IS DISTINCT FROM 'string'
        OR (v_request->'at')::text !~ '^[0-9]{1,15}$' OR coalesce(v_request->>'date', '') !~ '^[0-9]{4}-[0-1][0-9]-[0-3][0-9]$' THEN
        RAISE EXCEPTION 'the request is malformed' USING ERRCODE = 'MW004';
    END IF;
    PERFORM check_request(v_request->'rows');

    -- From here to the end of the transaction this stream belongs to us.
    SELECT head + 1, head_hash INTO v_next, v_hash FROM stream WHERE tenant = p_tenant AND stream = p_stream FOR UPDATE;
    SELECT seq, request_hash INTO v_seq, v_known FROM change_log WHERE tenant = p_tenant AND stream = p_stream AND txn = p_txn;
    IF FOUND THEN
        IF v_known <> v_request_hash THEN
            RAISE EXCEPTION 'another change set has this id' USING ERRCODE = 'MW002';
        END IF;
        RETURN v_seq;
    END IF;

    -- New rows. What a stream has once stays once: the second is stored, retracted, and told as a duplicate.
    WITH incoming AS (
        SELECT r.ordinality AS ord, k.entity, (r.value->>'id')::uuid AS id, r.value->'i' AS fields,
            CASE WHEN k.amounts <> '{}' THEN (SELECT sum((r.value->'i'->>a)::bigint) FROM unnest(k.amounts) a) END AS amount,
            nullif(r.value->'i'->>k.once, '') AS once
        FROM jsonb_array_elements(v_request->'rows') WITH ORDINALITY r JOIN row_kind k ON k.entity = r.value->>'e' WHERE r.value ? 'i'
    ), judged AS (
        SELECT i.*, coalesce(
            (SELECT s.id FROM row_state s WHERE i.once IS NOT NULL AND s.tenant = p_tenant AND s.stream = p_stream AND s.entity = i.entity
                AND s.once = i.once AND NOT s.retracted AND s.id <> i.id LIMIT 1),
            CASE WHEN i.once IS NOT NULL THEN nullif(first_value(i.id) OVER (PARTITION BY i.entity, i.once ORDER BY i.ord), i.id) END)
            AS duplicate_of
        FROM incoming i
    ), stored AS (
        INSERT INTO row_state AS s (tenant, stream, entity, id, seq, fields, amount, once, retracted)
        SELECT p_tenant, p_stream, j.entity, j.id, v_next,
            CASE WHEN j.duplicate_of IS NULL THEN j.fields ELSE j.fields || '{"retracted": 1}' END, j.amount, j.once,
            j.duplicate_of IS NOT NULL
        FROM judged j
        ON CONFLICT (tenant, stream, entity, id) DO NOTHING RETURNING s.entity, s.id
    )
    SELECT coalesce(jsonb_agg(CASE WHEN j.duplicate_of IS NULL
            THEN jsonb_build_object('e', j.entity, 'id', replace(j.id::text, '-', ''), 'i', j.fields)
            ELSE jsonb_build_object('e', j.entity, 'id', replace(j.id::text, '-', ''), 'i', j.fields || '{"retracted": 1}',
                'd', replace(j.duplicate_of::text, '-', '')) END ORDER BY j.ord), '[]'),
        coalesce(bool_or(j.duplicate_of IS NOT NULL), false)
    INTO v_effects, v_has_conflict
    FROM judged j JOIN stored s ON s.entity = j.entity AND s.id = j.id;

    -- Changes meet by value: the server's is what it was before: applied; what it became: nothing to do; else a conflict.
    FOR v_row IN SELECT r.value FROM jsonb_array_elements(v_request->'rows') WITH ORDINALITY r WHERE r.value ? 'u' ORDER BY r.ordinality LOOP
        SELECT fields, once INTO v_state, v_once FROM row_state
            WHERE tenant = p_tenant AND stream = p_stream AND entity = v_row->>'e' AND id = (v_row->>'id')::uuid;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'there is no % % here', v_row->>'e', v_row->>'id' USING ERRCODE = 'MW009';
        END IF;
        v_applied := '{}';
        v_rejected := '{}';
        v_isWhole := (SELECT is_whole FROM row_kind WHERE entity = v_row->>'e');
        FOR v_field, v_change IN SELECT key, value FROM jsonb_each(v_row->'u') LOOP
            v_server := coalesce(v_state->v_field, CASE v_field WHEN 'retracted' THEN '0'::jsonb ELSE v_change->0 END);
            CONTINUE WHEN v_server = v_change->1;
            IF v_server = v_change->0 AND NOT (v_field = 'retracted' AND v_change->1 = '0'::jsonb AND v_once IS NOT NULL
                AND EXISTS (SELECT 1 FROM row_state s WHERE s.tenant = p_tenant AND s.stream = p_stream
                    AND s.entity = v_row->>'e' AND s.once = v_once AND NOT s.retracted)) THEN
                v_applied := v_applied || jsonb_build_object(v_field, v_change->1);
            ELSE
                v_rejected := v_rejected || jsonb_build_object(v_field, jsonb_build_array(v_change->0, v_change->1, v_server));
            END IF;
        END LOOP;
        -- A whole changes as a whole or not at all.
        IF v_isWhole AND v_rejected <> '{}' AND v_applied - 'retracted' <> '{}' THEN
            FOR v_field IN SELECT jsonb_object_keys(v_applied - 'retracted') LOOP
                v_rejected := v_rejected || jsonb_build_object(v_field,
                    jsonb_build_array(v_row->'u'->v_field->0, v_applied->v_field, v_row->'u'->v_field->0));
            END LOOP;
            v_applied := v_applied - (SELECT array_agg(k) FROM jsonb_object_keys(v_rejected) k);
        END IF;
        CONTINUE WHEN v_applied = '{}' AND v_rejected = '{}';
        IF v_applied <> '{}' THEN
            UPDATE row_state SET fields = fields || v_applied, seq = v_next,
                retracted = coalesce((fields || v_applied)->'retracted' = '1'::jsonb, false)
                WHERE tenant = p_tenant AND stream = p_stream AND entity = v_row->>'e' AND id = (v_row->>'id')::uuid;
        END IF;
        v_has_conflict := v_has_conflict OR v_rejected <> '{}';
        v_more := v_more || jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('e', v_row->'e', 'id', v_row->'id'))
            || CASE WHEN v_applied = '{}' THEN '{}' ELSE jsonb_build_object('u', v_applied) END
            || CASE WHEN v_rejected = '{}' THEN '{}' ELSE jsonb_build_object('r', v_rejected) END);
    END LOOP;

    v_body := jsonb_build_object('operation', v_request->'operation', 'date', v_request->'date', 'at', v_request->'at',
        'rows', v_effects || v_more)::text;
    v_hash := sha256(v_hash || convert_to(v_next || '|' || p_txn || '|' || p_device || '|' || session_user || '|', 'UTF8')
        || sha256(convert_to(v_body, 'UTF8')));
    INSERT INTO change_log (tenant, stream, seq, txn, device, actor, request_hash, body, has_conflict, hash)
        VALUES (p_tenant, p_stream, v_next, p_txn, p_device, session_user, v_request_hash, v_body, v_has_conflict, v_hash);
    UPDATE stream SET head = v_next, head_hash = v_hash WHERE tenant = p_tenant AND stream = p_stream;
    RETURN v_next;
END $$;

-- For administrators.
CREATE FUNCTION add_team(p_name text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = mahnwerk, pg_temp AS $$
DECLARE
    v_tenant int := coalesce(my_tenant(), 1);
    v_stream int;
BEGIN
    IF p_name = '' THEN
        RAISE EXCEPTION 'a team needs a name' USING ERRCODE = 'MW004';
    END IF;
    PERFORM 1 FROM stream WHERE tenant = v_tenant AND stream = 0 FOR UPDATE;
    SELECT stream INTO v_stream FROM stream WHERE tenant = v_tenant AND name = p_name;
    IF FOUND THEN
        RETURN v_stream;
    END IF;
    SELECT max(stream) + 1 INTO v_stream FROM stream WHERE tenant = v_tenant;
    INSERT INTO stream (tenant, stream, name) VALUES (v_tenant, v_stream, p_name);
    RETURN v_stream;
END $$;

-- Every member of a team shares what all teams share.
CREATE FUNCTION add_member(p_login text, p_team text, p_may_write boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = mahnwerk, pg_temp AS $$
DECLARE
    v_tenant int := coalesce(my_tenant(), 1);
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_login) THEN
        RAISE EXCEPTION 'there is no login %', p_login USING ERRCODE = 'MW009';
    END IF;
    INSERT INTO member (tenant, login, stream, may_write)
        SELECT v_tenant, p_login, stream, p_may_write FROM stream WHERE tenant = v_tenant AND name = p_team
        ON CONFLICT (tenant, login, stream) DO UPDATE SET may_write = excluded.may_write;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no team %', p_team USING ERRCODE = 'MW009';
    END IF;
    INSERT INTO member (tenant, login, stream, may_write) VALUES (v_tenant, p_login, 0, p_may_write)
        ON CONFLICT (tenant, login, stream) DO UPDATE SET may_write = member.may_write OR excluded.may_write;
END $$;

CREATE FUNCTION remove_member(p_login text, p_team text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = mahnwerk, pg_temp AS $$
DECLARE
    v_tenant int := coalesce(my_tenant(), 1);
BEGIN
    DELETE FROM member m USING stream s WHERE m.tenant = v_tenant AND m.login = p_login AND s.tenant = v_tenant
        AND s.stream = m.stream AND s.name = p_team;
    DELETE FROM member WHERE tenant = v_tenant AND login = p_login AND stream = 0
        AND NOT EXISTS (SELECT 1 FROM member o WHERE o.tenant = v_tenant AND o.login = p_login AND o.stream <> 0);
END $$;

-- To be called after a backup was brought back: the workstations then send what it lost.
CREATE FUNCTION new_epoch() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = mahnwerk, pg_temp AS
$$ UPDATE stream SET epoch = gen_random_uuid() WHERE tenant = coalesce(my_tenant(), 1) $$;

CREATE FUNCTION revoke_device(p_letter text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = mahnwerk, pg_temp AS $$
BEGIN
    UPDATE device SET revoked = true WHERE tenant = coalesce(my_tenant(), 1) AND letter = p_letter;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no workstation %', p_letter USING ERRCODE = 'MW009';
    END IF;
END $$;

-- The chain of a stream, from the beginning: the first number at which it is broken, or null.
CREATE FUNCTION verify_chain(p_stream int) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = mahnwerk, pg_temp AS $$
DECLARE
    v_hash bytea := '\x';
    v_seq bigint := 0;
    v_log record;
BEGIN
    IF NOT p_stream = ANY (my_streams()) THEN
        RAISE EXCEPTION 'this login does not belong here' USING ERRCODE = 'MW001';
    END IF;
    FOR v_log IN SELECT * FROM change_log WHERE tenant = my_tenant() AND change_log.stream = p_stream ORDER BY change_log.seq LOOP
        v_seq := v_seq + 1;
        v_hash := sha256(v_hash || convert_to(v_log.seq || '|' || v_log.txn || '|' || v_log.device || '|' || v_log.actor || '|', 'UTF8')
            || sha256(convert_to(v_log.body, 'UTF8')));
        IF v_log.seq <> v_seq OR v_log.hash <> v_hash THEN
            RETURN v_seq;
        END IF;
    END LOOP;
    IF v_seq <> (SELECT head FROM stream WHERE tenant = my_tenant() AND stream.stream = p_stream) THEN
        RETURN v_seq + 1;
    END IF;
    RETURN NULL;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA mahnwerk FROM PUBLIC;
GRANT USAGE ON SCHEMA mahnwerk TO mahnwerk_agent, mahnwerk_supervisor, mahnwerk_admin, mahnwerk_auditor;
GRANT SELECT ON stream, change_log, row_state, installation, row_kind
    TO mahnwerk_agent, mahnwerk_supervisor, mahnwerk_admin, mahnwerk_auditor;
GRANT EXECUTE ON FUNCTION my_streams(), my_tenant(), verify_chain(int)
    TO mahnwerk_agent, mahnwerk_supervisor, mahnwerk_admin, mahnwerk_auditor;
GRANT EXECUTE ON FUNCTION sync_hello(uuid, int), sync_push(int, int, uuid, uuid, int, text)
    TO mahnwerk_agent, mahnwerk_supervisor, mahnwerk_admin;
GRANT EXECUTE ON FUNCTION add_team(text), add_member(text, text, boolean), remove_member(text, text), revoke_device(text), new_epoch()
    TO mahnwerk_admin;

INSERT INTO stream (tenant, stream, name) VALUES (1, 0, '');
