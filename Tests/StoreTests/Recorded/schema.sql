CREATE TABLE caseState (
  word TEXT PRIMARY KEY,
  isEnd INTEGER NOT NULL CHECK (isEnd IN (0, 1))
) STRICT;

CREATE TABLE caseEventKind (word TEXT PRIMARY KEY) STRICT;

CREATE TABLE programme (
  id INTEGER PRIMARY KEY,
  -- The folder's own word for the programme.
  word TEXT NOT NULL UNIQUE CHECK (word <> ''),
  title TEXT NOT NULL,
  -- Where the folder lay when its cases were last opened; letters and reports read it there.
  folder TEXT
) STRICT;

CREATE TABLE caseRecord (
  id INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programme (id),
  employee TEXT NOT NULL CHECK (employee <> ''),
  fromPost TEXT NOT NULL CHECK (fromPost <> ''),
  standing TEXT NOT NULL CHECK (standing IN ('case', 'affected')),
  openedOn TEXT NOT NULL CHECK (openedOn IS date(openedOn)),
  UNIQUE (programme, employee, fromPost, standing)
) STRICT;

CREATE TABLE caseEvent (
  -- The place in the one chain of the whole file.
  id INTEGER PRIMARY KEY CHECK (id > 0),
  caseRecord INTEGER NOT NULL REFERENCES caseRecord (id),
  -- The place in the case's own history.
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind TEXT NOT NULL REFERENCES caseEventKind (word),
  fromState TEXT REFERENCES caseState (word),
  toState TEXT REFERENCES caseState (word),
  onDate TEXT NOT NULL CHECK (onDate IS date(onDate)),
  posts TEXT NOT NULL CHECK (json_valid(posts) AND json_type(posts) = 'array'),
  -- Names with values; a value in personal words is null here and stands in caseEventText.
  facts TEXT NOT NULL CHECK (json_valid(facts) AND json_type(facts) = 'object'),
  standing TEXT CHECK (standing IN ('case', 'affected')),
  fate TEXT CHECK (fate <> ''),
  source TEXT,
  personalDigest TEXT NOT NULL CHECK (length(personalDigest) = 64),
  previousDigest TEXT NOT NULL CHECK (length(previousDigest) = 64),
  digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64), recordedOn TEXT CHECK (recordedOn IS date(recordedOn)), folderFiles INTEGER REFERENCES folderFiles (id),
  UNIQUE (caseRecord, sequence),
  CHECK ((kind = 'opened') = (sequence = 1)),
  CHECK ((kind = 'moved') = (fromState IS NOT NULL)),
  CHECK (kind <> 'moved' OR toState IS NOT NULL),
  CHECK (kind IN ('opened', 'moved') OR toState IS NULL),
  CHECK ((standing IS NULL) = (fate IS NULL)),
  CHECK (kind <> 'opened' OR fate IS NOT NULL)
) STRICT;

CREATE TABLE caseEventText (
  caseEvent INTEGER PRIMARY KEY REFERENCES caseEvent (id),
  -- Random, so that nobody can find erased words by trying likely ones against the digest.
  salt TEXT NOT NULL CHECK (length(salt) = 32),
  words TEXT NOT NULL CHECK (json_valid(words) AND json_type(words) = 'object')
) STRICT;

CREATE TRIGGER caseEvent_isNeverChanged BEFORE UPDATE ON caseEvent
BEGIN SELECT RAISE(ABORT, 'the history is only ever added to'); END;

CREATE TRIGGER caseEvent_isNeverRemoved BEFORE DELETE ON caseEvent
BEGIN SELECT RAISE(ABORT, 'the history is only ever added to'); END;

CREATE TRIGGER caseEvent_joinsTheChain BEFORE INSERT ON caseEvent
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM caseEvent)
  OR NEW.previousDigest IS NOT coalesce(
    (SELECT digest FROM caseEvent ORDER BY id DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'an entry joins the end of the chain'); END;

CREATE TRIGGER caseEventText_isNeverChanged BEFORE UPDATE ON caseEventText
BEGIN SELECT RAISE(ABORT, 'personal words are erased, never changed'); END;

CREATE TRIGGER caseEventText_isWrittenOnce BEFORE INSERT ON caseEventText
WHEN EXISTS (SELECT 1 FROM caseEventText WHERE caseEvent = NEW.caseEvent)
BEGIN SELECT RAISE(ABORT, 'personal words are erased, never changed'); END;

CREATE TRIGGER caseRecord_isNeverChanged BEFORE UPDATE ON caseRecord
BEGIN SELECT RAISE(ABORT, 'a case is never changed, only added to'); END;

CREATE TRIGGER caseRecord_isNeverRemoved BEFORE DELETE ON caseRecord
BEGIN SELECT RAISE(ABORT, 'a case is never removed'); END;

CREATE TRIGGER caseRecord_isWrittenOnce BEFORE INSERT ON caseRecord
WHEN EXISTS (
  SELECT 1 FROM caseRecord WHERE id = NEW.id OR (
    programme = NEW.programme AND employee = NEW.employee AND fromPost = NEW.fromPost
    AND standing = NEW.standing))
BEGIN SELECT RAISE(ABORT, 'a case is opened once'); END;

CREATE TRIGGER programme_keepsItsWord BEFORE UPDATE OF id, word ON programme
BEGIN SELECT RAISE(ABORT, 'a programme keeps its id'); END;

CREATE TRIGGER programme_isNeverRemoved BEFORE DELETE ON programme
BEGIN SELECT RAISE(ABORT, 'a programme is never removed'); END;

CREATE TRIGGER programme_isWrittenOnce BEFORE INSERT ON programme
WHEN EXISTS (SELECT 1 FROM programme WHERE id = NEW.id OR word = NEW.word)
BEGIN SELECT RAISE(ABORT, 'a programme is written once'); END;

CREATE TRIGGER caseState_isNeverChanged BEFORE UPDATE ON caseState
BEGIN SELECT RAISE(ABORT, 'a state keeps its word'); END;

CREATE TRIGGER caseState_isNeverRemoved BEFORE DELETE ON caseState
BEGIN SELECT RAISE(ABORT, 'a state keeps its word'); END;

CREATE TRIGGER caseEventKind_isNeverChanged BEFORE UPDATE ON caseEventKind
BEGIN SELECT RAISE(ABORT, 'a kind of entry keeps its word'); END;

CREATE TRIGGER caseEventKind_isNeverRemoved BEFORE DELETE ON caseEventKind
BEGIN SELECT RAISE(ABORT, 'a kind of entry keeps its word'); END;

CREATE TABLE decisionKind (word TEXT PRIMARY KEY) STRICT;

CREATE TABLE caseDecision (
  caseEvent INTEGER PRIMARY KEY REFERENCES caseEvent (id),
  programme INTEGER NOT NULL REFERENCES programme (id),
  -- What people type after a D; counted over all cases of the programme.
  number INTEGER NOT NULL CHECK (number > 0),
  what TEXT NOT NULL REFERENCES decisionKind (word),
  toPost TEXT CHECK (toPost <> ''),
  withEmployee TEXT CHECK (withEmployee <> ''),
  reverses INTEGER,
  UNIQUE (programme, number),
  -- A decision is reversed once.
  UNIQUE (programme, reverses),
  FOREIGN KEY (programme, reverses) REFERENCES caseDecision (programme, number),
  CHECK ((what = 'reverse') = (reverses IS NOT NULL)),
  CHECK (reverses < number),
  CHECK ((what = 'swap') = (withEmployee IS NOT NULL)),
  CHECK (what NOT IN ('assign', 'suitable') OR toPost IS NOT NULL),
  CHECK (what NOT IN ('accept-vr', 'reverse') OR toPost IS NULL)
) STRICT;

CREATE TRIGGER caseDecision_isNeverChanged BEFORE UPDATE ON caseDecision
BEGIN SELECT RAISE(ABORT, 'a decision is never changed, only reversed by a later one'); END;

CREATE TRIGGER caseDecision_isNeverRemoved BEFORE DELETE ON caseDecision
BEGIN SELECT RAISE(ABORT, 'a decision is never removed, only reversed by a later one'); END;

CREATE TRIGGER caseDecision_isWrittenOnce BEFORE INSERT ON caseDecision
WHEN EXISTS (
  SELECT 1 FROM caseDecision WHERE caseEvent = NEW.caseEvent OR (
    programme = NEW.programme AND (number = NEW.number OR reverses = NEW.reverses)))
BEGIN SELECT RAISE(ABORT, 'a decision is written once'); END;

CREATE TRIGGER caseDecision_isOfTheLatestEntry BEFORE INSERT ON caseDecision
WHEN NOT EXISTS (
  SELECT 1 FROM caseEvent JOIN caseRecord ON caseRecord.id = caseEvent.caseRecord
  WHERE caseEvent.id = NEW.caseEvent AND caseEvent.kind = 'decided'
    AND caseRecord.programme = NEW.programme
    AND caseEvent.id = (SELECT max(id) FROM caseEvent))
BEGIN SELECT RAISE(ABORT, 'a decision joins the history with its entry'); END;

CREATE TRIGGER caseDecision_isNumberedInTurn BEFORE INSERT ON caseDecision
WHEN NEW.number IS NOT
  (SELECT coalesce(max(number), 0) + 1 FROM caseDecision WHERE programme = NEW.programme)
BEGIN SELECT RAISE(ABORT, 'decisions are numbered in turn'); END;

CREATE TRIGGER caseDecision_isReversedInItsCase BEFORE INSERT ON caseDecision
WHEN NEW.reverses IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM caseDecision AS earlier JOIN caseEvent ON caseEvent.id = earlier.caseEvent
  WHERE earlier.programme = NEW.programme AND earlier.number = NEW.reverses
    AND earlier.what <> 'reverse'
    AND caseEvent.caseRecord =
      (SELECT caseRecord FROM caseEvent WHERE id = NEW.caseEvent))
BEGIN SELECT RAISE(ABORT, 'a reversal ends a decision about the same case'); END;

CREATE TRIGGER decisionKind_isNeverChanged BEFORE UPDATE ON decisionKind
BEGIN SELECT RAISE(ABORT, 'a kind of decision keeps its word'); END;

CREATE TRIGGER decisionKind_isNeverRemoved BEFORE DELETE ON decisionKind
BEGIN SELECT RAISE(ABORT, 'a kind of decision keeps its word'); END;

CREATE TABLE caseCorrection (
  caseEvent INTEGER PRIMARY KEY REFERENCES caseEvent (id),
  corrects INTEGER NOT NULL UNIQUE REFERENCES caseEvent (id),
  CHECK (corrects < caseEvent)
) STRICT;

CREATE TRIGGER caseCorrection_isNeverChanged BEFORE UPDATE ON caseCorrection
BEGIN SELECT RAISE(ABORT, 'a correction is never changed'); END;

CREATE TRIGGER caseCorrection_isNeverRemoved BEFORE DELETE ON caseCorrection
BEGIN SELECT RAISE(ABORT, 'a correction is never removed'); END;

CREATE TRIGGER caseCorrection_isWrittenOnce BEFORE INSERT ON caseCorrection
WHEN EXISTS (
  SELECT 1 FROM caseCorrection
  WHERE caseEvent = NEW.caseEvent OR corrects = NEW.corrects)
BEGIN SELECT RAISE(ABORT, 'an entry is corrected once'); END;

CREATE TRIGGER caseCorrection_isOfTheLatestEntry BEFORE INSERT ON caseCorrection
WHEN NOT EXISTS (
  SELECT 1 FROM caseEvent AS later
  JOIN caseEvent AS earlier ON earlier.caseRecord = later.caseRecord
  WHERE later.id = NEW.caseEvent AND later.kind = 'corrected'
    AND later.id = (SELECT max(id) FROM caseEvent)
    AND earlier.id = NEW.corrects AND earlier.kind IN ('moved', 'noted', 'facts-recorded'))
BEGIN SELECT RAISE(ABORT, 'a correction joins the history of its case with its entry'); END;

CREATE TRIGGER caseEvent_followsTheCase BEFORE INSERT ON caseEvent
WHEN NEW.sequence IS NOT
    (SELECT coalesce(max(sequence), 0) + 1 FROM caseEvent WHERE caseRecord = NEW.caseRecord)
  OR NEW.onDate < (SELECT openedOn FROM caseRecord WHERE id = NEW.caseRecord)
  OR (NEW.kind = 'moved' AND (
    NOT EXISTS (
      SELECT 1 FROM (
        SELECT toState, onDate FROM caseEvent AS earlier
        WHERE caseRecord = NEW.caseRecord AND toState IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM caseCorrection WHERE corrects = earlier.id)
        ORDER BY sequence DESC LIMIT 1)
      WHERE toState IS NEW.fromState AND onDate <= NEW.onDate)
    OR ((SELECT isEnd FROM caseState WHERE word = NEW.fromState)
      AND (NEW.fromState, NEW.toState) NOT IN (
        VALUES ('redeployed', 'redeployed-protected'), ('redeployed-protected', 'redeployed')))))
BEGIN SELECT RAISE(ABORT, 'an entry follows the history of its case'); END;

CREATE TABLE folderFiles (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
  -- One file a line, as sha256sum writes it: the digest, two blanks, the name.
  files TEXT NOT NULL CHECK (files <> '')
) STRICT;

CREATE TRIGGER folderFiles_isNeverChanged BEFORE UPDATE ON folderFiles
BEGIN SELECT RAISE(ABORT, 'what was known is never changed'); END;

CREATE TRIGGER folderFiles_isNeverRemoved BEFORE DELETE ON folderFiles
BEGIN SELECT RAISE(ABORT, 'what was known is never removed'); END;

CREATE TRIGGER folderFiles_isWrittenOnce BEFORE INSERT ON folderFiles
WHEN EXISTS (SELECT 1 FROM folderFiles WHERE id = NEW.id OR digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'what was known is written once'); END;

CREATE TABLE letterTemplate (
  digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
  files TEXT NOT NULL CHECK (json_valid(files) AND json_type(files) = 'array')
) STRICT;

CREATE TRIGGER letterTemplate_isNeverChanged BEFORE UPDATE ON letterTemplate
BEGIN SELECT RAISE(ABORT, 'an edition of a template is never changed'); END;

CREATE TRIGGER letterTemplate_isNeverRemoved BEFORE DELETE ON letterTemplate
BEGIN SELECT RAISE(ABORT, 'an edition of a template is never removed'); END;

CREATE TRIGGER letterTemplate_isWrittenOnce BEFORE INSERT ON letterTemplate
WHEN EXISTS (SELECT 1 FROM letterTemplate WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'an edition of a template is written once'); END;

CREATE TABLE "letterEntry" (
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
  concerns INTEGER REFERENCES "letterEntry" (id),
  personalDigest TEXT NOT NULL CHECK (length(personalDigest) = 64),
  previousDigest TEXT NOT NULL CHECK (length(previousDigest) = 64),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  CHECK ((act = 'written') = (template IS NOT NULL)),
  CHECK ((act = 'written') = (textDigest IS NOT NULL)),
  CHECK (act = 'written' OR concerns IS NOT NULL),
  CHECK (concerns < id)
) STRICT;

CREATE TABLE "letterEntryText" (
  letterEntry INTEGER PRIMARY KEY REFERENCES "letterEntry" (id),
  salt TEXT NOT NULL CHECK (length(salt) = 32),
  words TEXT NOT NULL
) STRICT;

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

CREATE TRIGGER letterEntryText_isWrittenOnce BEFORE INSERT ON letterEntryText
WHEN EXISTS (SELECT 1 FROM letterEntryText WHERE letterEntry = NEW.letterEntry)
BEGIN SELECT RAISE(ABORT, 'the words of a letter are erased, never changed'); END;
