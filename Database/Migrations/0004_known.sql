-- What was known when an entry was recorded: the files of the programme folder as they then were.
-- The entry's digest covers the digest of the list, so that neither can be exchanged afterwards.

CREATE TABLE folderFiles (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
  -- One file a line, as sha256sum writes it: the digest, two blanks, the name.
  files TEXT NOT NULL CHECK (files <> '')
) STRICT;

-- Unknown for the entries of the first versions, whose digests stay as they were, and where there
-- was no folder to be read.
ALTER TABLE caseEvent ADD COLUMN folderFiles INTEGER REFERENCES folderFiles (id);

CREATE TRIGGER folderFiles_isNeverChanged BEFORE UPDATE ON folderFiles
BEGIN SELECT RAISE(ABORT, 'what was known is never changed'); END;

CREATE TRIGGER folderFiles_isNeverRemoved BEFORE DELETE ON folderFiles
BEGIN SELECT RAISE(ABORT, 'what was known is never removed'); END;

-- INSERT OR REPLACE would remove a list without firing the trigger above.
CREATE TRIGGER folderFiles_isWrittenOnce BEFORE INSERT ON folderFiles
WHEN EXISTS (SELECT 1 FROM folderFiles WHERE id = NEW.id OR digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'what was known is written once'); END;
