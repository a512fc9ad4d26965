-- A mail that two workstations may write by themselves leaves once: the plan and the day that it is about.
ALTER TABLE document ADD COLUMN idem_key BLOB NOT NULL DEFAULT x'';
