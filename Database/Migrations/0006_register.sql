-- The register of letters without an index on its digests. They come in no order, so that each
-- hundred thousand letters wrote that index anew, page by page; that no two entries are alike
-- follows from the chain, in which each has its number.

CREATE TABLE letterEntryKept (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  programme INTEGER NOT NULL REFERENCES programme (id),
  -- Null for a letter about the whole programme.
  caseRecord INTEGER REFERENCES caseRecord (id),
  act TEXT NOT NULL CHECK (act IN ('written', 'withdrawn')),
  kind TEXT NOT NULL CHECK (kind <> ''),
  language TEXT NOT NULL CHECK (language <> ''),
  edition INTEGER NOT NULL CHECK (edition > 0),
  -- The date of the letter, or of its withdrawal.
  onDate TEXT NOT NULL CHECK (onDate IS date(onDate)),
  reference TEXT NOT NULL CHECK (reference <> ''),
  fileName TEXT NOT NULL CHECK (fileName <> ''),
  template TEXT REFERENCES letterTemplate (digest),
  textDigest TEXT CHECK (length(textDigest) = 64),
  -- The letter whose place this one takes, or that is withdrawn.
  concerns INTEGER REFERENCES letterEntryKept (id),
  personalDigest TEXT NOT NULL CHECK (length(personalDigest) = 64),
  previousDigest TEXT NOT NULL CHECK (length(previousDigest) = 64),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  CHECK ((act = 'written') = (template IS NOT NULL)),
  CHECK ((act = 'written') = (textDigest IS NOT NULL)),
  CHECK (act = 'written' OR concerns IS NOT NULL),
  CHECK (concerns < id)
) STRICT;

-- The data that the letter was written with, or who withdrew it and why.
CREATE TABLE letterEntryTextKept (
  letterEntry INTEGER PRIMARY KEY REFERENCES letterEntryKept (id),
  salt TEXT NOT NULL CHECK (length(salt) = 32),
  words TEXT NOT NULL
) STRICT;

INSERT INTO letterEntryKept SELECT * FROM letterEntry ORDER BY id;
INSERT INTO letterEntryTextKept SELECT * FROM letterEntryText;
-- Whoever drops a table asks of each row whether another names it, which needs an index to be quick.
CREATE INDEX letterEntry_concerning ON letterEntry (concerns);
DROP TABLE letterEntryText;
DROP TABLE letterEntry;
ALTER TABLE letterEntryKept RENAME TO letterEntry;
ALTER TABLE letterEntryTextKept RENAME TO letterEntryText;

CREATE INDEX letterEntry_ofACase ON letterEntry (programme, caseRecord, kind, language);

CREATE TRIGGER letterEntry_isNeverChanged BEFORE UPDATE ON letterEntry
BEGIN SELECT RAISE(ABORT, 'the register of letters is only ever added to'); END;

CREATE TRIGGER letterEntry_isNeverRemoved BEFORE DELETE ON letterEntry
BEGIN SELECT RAISE(ABORT, 'the register of letters is only ever added to'); END;

CREATE TRIGGER letterEntry_joinsTheChain BEFORE INSERT ON letterEntry
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM letterEntry)
  OR NEW.previousDigest IS NOT coalesce(
    (SELECT digest FROM letterEntry ORDER BY id DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'an entry joins the end of the register'); END;

CREATE TRIGGER letterEntry_isWithdrawnOnce BEFORE INSERT ON letterEntry
WHEN NEW.act = 'withdrawn' AND EXISTS (
  SELECT 1 FROM letterEntry WHERE act = 'withdrawn' AND concerns = NEW.concerns)
BEGIN SELECT RAISE(ABORT, 'a letter is withdrawn once'); END;

CREATE TRIGGER letterEntryText_isNeverChanged BEFORE UPDATE ON letterEntryText
BEGIN SELECT RAISE(ABORT, 'the words of a letter are erased, never changed'); END;

-- INSERT OR REPLACE would change words without firing the trigger above.
CREATE TRIGGER letterEntryText_isWrittenOnce BEFORE INSERT ON letterEntryText
WHEN EXISTS (SELECT 1 FROM letterEntryText WHERE letterEntry = NEW.letterEntry)
BEGIN SELECT RAISE(ABORT, 'the words of a letter are erased, never changed'); END;
