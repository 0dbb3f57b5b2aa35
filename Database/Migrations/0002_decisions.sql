-- Human decisions: who may have a post, who may not, who leaves by agreement. Each is an entry of
-- the history, whose digest covers what stands here; who decided, why and on what evidence stand in
-- caseEventText, where they can be erased.

INSERT INTO caseEventKind (word) VALUES ('decided');

CREATE TABLE decisionKind (word TEXT PRIMARY KEY) STRICT;

INSERT INTO decisionKind (word) VALUES
  ('assign'), ('exclude'), ('suitable'), ('accept-vr'), ('swap'), ('reverse');

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

-- INSERT OR REPLACE would remove a decision without firing the trigger above.
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
