-- The paper of a plan: printed, or the file that goes with a mail.
ALTER TABLE document ADD COLUMN plan_key INTEGER REFERENCES plan(key);
ALTER TABLE document ADD COLUMN paper TEXT NOT NULL DEFAULT '';
