-- Two more kinds of entry: the result of a test, and a switch to another programme; the day of an operation on the
-- tendon; and the text of every programme in use. Nothing is said anew: rows keep their numbers and their checksums.

-- SQLite cannot change a CHECK, so the table is built again: https://sqlite.org/lang_altertable.html#otheralter.
-- Foreign keys rest meanwhile and are checked before the COMMIT.
CREATE TABLE new_entry (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid       TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
  operation  INTEGER NOT NULL REFERENCES operation,
  kind       TEXT    NOT NULL
             CHECK (kind IN ('start', 'run', 'walk', 'sets', 'morning', 'pain', 'flag', 'clearance', 'test', 'switch')),
  replaces   INTEGER REFERENCES entry CHECK (replaces < number),
  at_utc     INTEGER NOT NULL,
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -1080 AND 1080),
  day_only   INTEGER NOT NULL CHECK (day_only IN (0, 1)),
  day        TEXT    NOT NULL CHECK (day IS date(day, '+0 days')),
  side       TEXT    CHECK (side IN ('left', 'right', 'both')),
  note       TEXT    NOT NULL,
  checksum   INTEGER NOT NULL,

  injured_side  TEXT    CHECK (injured_side IN ('left', 'right', 'both')),
  site          TEXT    CHECK (site IN ('midportion', 'insertional', 'unsure', 'plantar')),
  onset         TEXT    CHECK (onset IS date(onset, '+0 days')),
  diagnosed     INTEGER CHECK (diagnosed IN (0, 1)),
  protocol      TEXT,
  protocol_hash TEXT,
  equipment     TEXT,
  distance_m    INTEGER CHECK (distance_m BETWEEN 0 AND 2147483647),
  duration_s    INTEGER CHECK (duration_s >= 0),
  top_speed_mh  INTEGER CHECK (top_speed_mh BETWEEN 0 AND 2147483647),
  pain_during   INTEGER CHECK (pain_during BETWEEN 0 AND 10),
  pain_after    INTEGER CHECK (pain_after BETWEEN 0 AND 10),
  surface       TEXT,
  shoes         TEXT,
  exercise      TEXT,
  sets          INTEGER CHECK (sets BETWEEN 0 AND 2147483647),
  reps          INTEGER CHECK (reps BETWEEN 0 AND 2147483647),
  hold_s        INTEGER CHECK (hold_s >= 0),
  load_g        INTEGER CHECK (load_g BETWEEN 0 AND 2147483647),
  pain          INTEGER CHECK (pain BETWEEN 0 AND 10),
  stiffness_min INTEGER CHECK (stiffness_min BETWEEN 0 AND 720),
  medicine      INTEGER CHECK (medicine IN (0, 1)),
  moment        TEXT    CHECK (moment IN ('now', 'during', 'after')),
  sign          TEXT,
  cleared_by    TEXT,
  cleared_on    TEXT    CHECK (cleared_on IS date(cleared_on, '+0 days')),
  test          TEXT,
  value         INTEGER CHECK (value BETWEEN -2147483648 AND 2147483647),
  surgery       TEXT    CHECK (surgery IS date(surgery, '+0 days')),

  CHECK ((kind = 'start') = (injured_side IS NOT NULL)),
  CHECK ((kind = 'start') = (site IS NOT NULL)),
  CHECK ((kind = 'start') = (onset IS NOT NULL)),
  CHECK ((kind = 'start') = (diagnosed IS NOT NULL)),
  CHECK ((kind IN ('start', 'switch')) = (protocol IS NOT NULL)),
  CHECK ((kind IN ('start', 'switch')) = (protocol_hash IS NOT NULL)),
  CHECK (kind = 'start' OR coalesce(equipment, surgery) IS NULL),
  CHECK (kind IN ('run', 'walk') OR coalesce(distance_m, duration_s, top_speed_mh, pain_after) IS NULL),
  CHECK ((kind IN ('run', 'walk')) = (surface IS NOT NULL)),
  CHECK ((kind IN ('run', 'walk')) = (shoes IS NOT NULL)),
  CHECK (kind IN ('run', 'walk', 'sets') OR pain_during IS NULL),
  CHECK ((kind = 'sets') = (exercise IS NOT NULL)),
  CHECK (kind = 'sets' OR coalesce(sets, reps, hold_s, load_g) IS NULL),
  CHECK (CASE WHEN kind IN ('morning', 'pain') THEN pain IS NOT NULL ELSE kind = 'start' OR pain IS NULL END),
  CHECK (kind = 'morning' OR stiffness_min IS NULL),
  CHECK ((kind = 'morning') = (medicine IS NOT NULL)),
  CHECK ((kind = 'pain') = (moment IS NOT NULL)),
  CHECK ((kind IN ('flag', 'clearance')) = (sign IS NOT NULL)),
  CHECK ((kind = 'clearance') = (cleared_by IS NOT NULL)),
  CHECK ((kind = 'clearance') = (cleared_on IS NOT NULL)),
  CHECK ((kind = 'test') = (test IS NOT NULL)),
  CHECK ((kind = 'test') = (value IS NOT NULL))
) STRICT;

INSERT INTO new_entry (
  number, uuid, operation, kind, replaces, at_utc, offset_min, day_only, day, side, note, checksum,
  injured_side, site, onset, diagnosed, protocol, protocol_hash, equipment,
  distance_m, duration_s, top_speed_mh, pain_during, pain_after, surface, shoes,
  exercise, sets, reps, hold_s, load_g, pain, stiffness_min, medicine, moment, sign, cleared_by, cleared_on)
SELECT
  number, uuid, operation, kind, replaces, at_utc, offset_min, day_only, day, side, note, checksum,
  injured_side, site, onset, diagnosed, protocol, protocol_hash, equipment,
  distance_m, duration_s, top_speed_mh, pain_during, pain_after, surface, shoes,
  exercise, sets, reps, hold_s, load_g, pain, stiffness_min, medicine, moment, sign, cleared_by, cleared_on
FROM entry;

-- The highest number ever given, whether its row is there or not.
DELETE FROM sqlite_sequence WHERE name = 'new_entry';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_entry', seq FROM sqlite_sequence WHERE name = 'entry';

DROP VIEW living;
DROP TABLE entry;
ALTER TABLE new_entry RENAME TO entry;

CREATE INDEX entry_day ON entry (day, at_utc);
CREATE INDEX entry_operation ON entry (operation);
CREATE INDEX entry_course ON entry (number) WHERE kind IN ('start', 'switch');
CREATE INDEX entry_replaces ON entry (replaces) WHERE replaces IS NOT NULL;

-- As it was.
CREATE VIEW living AS
SELECT entry.number AS number, verdict.number AS reversal
FROM entry
LEFT JOIN operation AS verdict
  ON verdict.number = (SELECT max(number) FROM operation WHERE target = entry.operation)
WHERE verdict.effect IS NOT 'void'
  AND NOT EXISTS (
    SELECT 1
    FROM entry AS later
    LEFT JOIN operation AS fate
      ON fate.number = (SELECT max(number) FROM operation WHERE target = later.operation)
    WHERE later.replaces = entry.number AND fate.effect IS NOT 'void');

-- The text of every programme an episode was opened or went on with, so that a file that is edited or deleted later
-- changes no plan. A row is added once and never changed; no undo takes it away.
CREATE TABLE programme (
  hash     TEXT    NOT NULL PRIMARY KEY CHECK (length(hash) = 16 AND hash NOT GLOB '*[^0-9a-f]*'),
  id       TEXT    NOT NULL,
  base     TEXT    REFERENCES programme,
  text     TEXT    NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
