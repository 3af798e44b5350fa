-- The journal: operations, the entries they stored, and a cache of the coach's state.
-- Rows of `operation` and `entry` are added and never changed. Days are ISO 8601, instants are seconds since 1970 UTC,
-- offsets are minutes (local time minus UTC), and what is not known is NULL.

-- One command. `void` takes its target back and `restore` brings it back; the latest of them holds.
CREATE TABLE operation (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid       TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
  at_utc     INTEGER NOT NULL,
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -1080 AND 1080),
  command    TEXT    NOT NULL,
  effect     TEXT    NOT NULL CHECK (effect IN ('store', 'void', 'restore')),
  target     INTEGER REFERENCES operation CHECK (target < number),
  checksum   INTEGER NOT NULL,
  CHECK ((effect = 'store') = (target IS NULL))
) STRICT;

CREATE INDEX operation_target ON operation (target) WHERE target IS NOT NULL;

-- One thing that happened. An edit is a new entry that replaces an older one.
CREATE TABLE entry (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid       TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
  operation  INTEGER NOT NULL REFERENCES operation,
  kind       TEXT    NOT NULL
             CHECK (kind IN ('start', 'run', 'walk', 'sets', 'morning', 'pain', 'flag', 'clearance')),
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

  CHECK ((kind = 'start') = (injured_side IS NOT NULL)),
  CHECK ((kind = 'start') = (site IS NOT NULL)),
  CHECK ((kind = 'start') = (onset IS NOT NULL)),
  CHECK ((kind = 'start') = (diagnosed IS NOT NULL)),
  CHECK ((kind = 'start') = (protocol IS NOT NULL)),
  CHECK ((kind = 'start') = (protocol_hash IS NOT NULL)),
  CHECK (kind = 'start' OR equipment IS NULL),
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
  CHECK ((kind = 'clearance') = (cleared_on IS NOT NULL))
) STRICT;

CREATE INDEX entry_day ON entry (day, at_utc);
CREATE INDEX entry_operation ON entry (operation);
CREATE INDEX entry_start ON entry (kind) WHERE kind = 'start';
CREATE INDEX entry_replaces ON entry (replaces) WHERE replaces IS NOT NULL;

-- The numbers of the entries that count: their operation is not taken back, and no entry that counts replaces them.
-- `reversal` is the operation that last took theirs back or brought it back, so that a reader can check that row too.
-- Two columns only: every column of a view is paid for by every statement that names it.
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

-- A cache: the coach's state after a day. Any row may be dropped at any time.
CREATE TABLE checkpoint (
  day           TEXT    NOT NULL CHECK (day IS date(day, '+0 days')),
  episode       INTEGER NOT NULL REFERENCES entry,
  protocol_hash TEXT    NOT NULL,
  rules_version INTEGER NOT NULL,
  checksum      INTEGER NOT NULL,
  state         TEXT    NOT NULL,
  PRIMARY KEY (episode, protocol_hash, rules_version, day)
) STRICT;

CREATE INDEX checkpoint_day ON checkpoint (day);
