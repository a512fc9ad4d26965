-- A mail that two workstations may write by themselves leaves once: the plan and the day that it is about.
ALTER TABLE document ADD COLUMN idem_key BLOB NOT NULL DEFAULT x'';

-- What was paid on a plan is what came since it was written.
INSERT OR REPLACE INTO setting (name, value) SELECT 'states/stale', '1' WHERE EXISTS (SELECT 1 FROM plan_agreement);
