-- Every state of a case, entries that only bring facts, counter-events, and the day on which an
-- entry was recorded beside the day on which it happened.

INSERT INTO caseState (word, isEnd) VALUES
  ('vr-requested', 0), ('vr-agreed', 0), ('matched', 0), ('match-appeal', 0), ('refused', 0),
  ('redundancy-appeal', 0), ('unaffected', 1), ('redeployed-protected', 1), ('left-vr', 1),
  ('left-resigned', 1), ('left-retired', 1), ('left-fixed-term', 1),
  ('left-refused-unreasonably', 1), ('left-other', 1), ('transferred', 1);

INSERT INTO caseEventKind (word) VALUES ('facts-recorded'), ('corrected');

-- Unknown for the entries of the first versions, whose digests stay as they were.
ALTER TABLE caseEvent ADD COLUMN recordedOn TEXT CHECK (recordedOn IS date(recordedOn));

-- A counter-event with the entry, of the same case, that no longer counts. Nothing is undone.
CREATE TABLE caseCorrection (
  caseEvent INTEGER PRIMARY KEY REFERENCES caseEvent (id),
  corrects INTEGER NOT NULL UNIQUE REFERENCES caseEvent (id),
  CHECK (corrects < caseEvent)
) STRICT;

CREATE TRIGGER caseCorrection_isNeverChanged BEFORE UPDATE ON caseCorrection
BEGIN SELECT RAISE(ABORT, 'a correction is never changed'); END;

CREATE TRIGGER caseCorrection_isNeverRemoved BEFORE DELETE ON caseCorrection
BEGIN SELECT RAISE(ABORT, 'a correction is never removed'); END;

-- INSERT OR REPLACE would remove a correction without firing the trigger above.
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

-- Moves follow the moves that still count, in their states and in their days; other entries may be
-- dated on any day since the case was opened. A case that is over stays over, but for pay
-- protection.
DROP TRIGGER caseEvent_followsTheCase;

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
