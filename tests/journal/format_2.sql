-- Rows of a journal of format 2, as the achilles of then stored them: every kind of entry, an undo, a redo, a switch to
-- another programme, the text of both, a checkpoint. They are never changed: a newer achilles must read them for ever.

INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (1, '2318a062-a768-4f82-98da-48c2159268ae', 1790868300, 120, 'start', 'store', 7733173235108683826);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (2, '9e592fc4-65dc-4285-ad2b-a15c25d3a70f', 1790915100, 120, 'log morning', 'store', -7877037399115729437);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (3, 'dff982ca-d94f-4c0d-afee-f19a48c3027e', 1790961900, 120, 'log run', 'store', 264883766702467935);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (4, 'e232c806-96d7-4d40-b18e-fcddcd16c14c', 1790961900, 120, 'log walk', 'store', 2354938889169155095);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (5, '4f8376f6-b8c3-4a15-9baf-6a9f3e2a302d', 1790961900, 120, 'log session', 'store', -9034602772412831353);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (6, '61933402-4ec9-4887-a424-656f8dbb0e6f', 1791001500, 120, 'log pain', 'store', 2967893303721266802);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (7, '5091956e-eaeb-4226-93bc-c3245343e23a', 1791001500, 120, 'log flag', 'store', -8897517272283305462);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (8, 'd30dbbdb-e209-45ad-947f-97b4317f21eb', 1791192300, 120, 'screen', 'store', -7832171914739604644);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (9, '65b147ad-0b03-47cd-9fbc-04384b74b65c', 1791192300, 120, 'test', 'store', 7994955306073241088);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, target, checksum)
  VALUES (10, '6dbbffa8-70f8-4b47-847e-023469b2f8cc', 1791192300, 120, 'undo', 'void', 9, 598880959150786264);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, target, checksum)
  VALUES (11, '37127715-d847-4820-8a5f-85892d4b4fd0', 1791192300, 120, 'redo', 'restore', 9, 5934531902161637141);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (12, '5a120394-09cc-44bf-8d17-77aa58dbb69f', 1791302400, 120, 'protocol use', 'store',
    2773475569177664267);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (13, '9fd08511-978b-4c8d-85dc-6bbe5b9cd089', 1791302400, 120, 'log pain', 'store', -8266427226085761738);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, target, checksum)
  VALUES (14, '4ebd9743-6cd3-4904-847a-2a1437e60e20', 1791302400, 120, 'undo', 'void', 13, -1572245100955602573);

INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum,
    injured_side, site, onset, diagnosed, protocol, protocol_hash, equipment, pain, surgery)
  VALUES (1, 'ec148233-75c9-47b6-9cb0-6c53af30ad0c', 1, 'start', 1790868300, 120, 0, '2026-10-01', 'right', '',
    7313952518119045358, 'right', 'insertional', '2026-08-01', 1, 'flow', '5d41402abc4b2a76', 'step,towel,', 4,
    '2026-06-15');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum, pain,
    stiffness_min, medicine)
  VALUES (2, 'a614ec72-10eb-4234-9595-06cbbdfff18c', 2, 'morning', 1790915100, 120, 0, '2026-10-02', 'right',
    'stiff – 3/10', 714438130301454087, 3, 15, 0);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum,
    distance_m, duration_s, top_speed_mh, pain_during, pain_after, surface, shoes)
  VALUES (3, 'f51113f8-1e2e-4cbf-82ca-c84a1bf72ae9', 3, 'run', 1790961900, 120, 0, '2026-10-02', 'right',
    'easy, "slow"', -9147227118414026383, 8000, 2640, 16000, 3, 2, 'road', 'vapor');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, duration_s,
    surface, shoes)
  VALUES (4, '24ec3568-1ced-411f-bf8e-cc571d74e7be', 4, 'walk', 1790935200, 120, 1, '2026-10-02', '',
    6137770184249378773, 1800, '', '');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum,
    pain_during, exercise, sets, reps, hold_s, load_g)
  VALUES (5, 'd1661416-7e15-4472-9247-40cd49242869', 5, 'sets', 1790961900, 120, 0, '2026-10-02', 'right', '',
    7621488542540592744, 4, 'heel-drop-straight', 3, 12, 2, 5000);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum, exercise,
    sets, hold_s)
  VALUES (6, 'e51bb264-c445-420a-9aff-cf8def68675d', 5, 'sets', 1790961900, 120, 0, '2026-10-02', 'right', '',
    -1413770397085870230, 'calf-hold', 1, 45);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, pain, moment)
  VALUES (7, '1bef3e02-368b-483f-ae16-e00d6a9f19bc', 6, 'pain', 1791001500, 120, 0, '2026-10-03', '',
    -2080892886539227095, 1, 'now');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum, sign)
  VALUES (8, '8b1074db-0030-4387-914b-76e1b9fcc703', 7, 'flag', 1791001500, 120, 0, '2026-10-03', 'right', '',
    8586239443310130658, 'gap');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, sign,
    cleared_by, cleared_on)
  VALUES (9, '177833b4-d8ec-4f37-89df-5c6888ed5eb7', 8, 'clearance', 1791192300, 120, 0, '2026-10-05', 'palpated',
    -2471642544774616100, 'gap', 'the physiotherapist', '2026-10-04');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum, test,
    value)
  VALUES (10, 'b5f24501-a2b4-4572-898b-001f85f5e845', 9, 'test', 1791192300, 120, 0, '2026-10-05', 'left', '',
    4989101627102497651, 'heel-raise', 23);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum, test,
    value)
  VALUES (11, '559aca6f-9aaa-47b5-a858-b19364d4bfe6', 9, 'test', 1791192300, 120, 0, '2026-10-05', 'right', '',
    2751396509404672946, 'knee-to-wall', -5);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, protocol,
    protocol_hash)
  VALUES (12, 'aac3150e-f31a-4161-877e-0dc6463f5a2a', 12, 'switch', 1791302400, 120, 0, '2026-10-06', '',
    1771466390940406263, 'mine', '7d793037a0760186');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, pain, moment)
  VALUES (13, '180de725-9a8a-492f-8dd1-3e03663515ff', 13, 'pain', 1791302400, 120, 0, '2026-10-06', '',
    -6443585182165707426, 6, 'during');

INSERT INTO programme (hash, id, text, checksum)
  VALUES ('5d41402abc4b2a76', 'flow', '{"id": "flow"}' || char(10), -6178980856592221235);
INSERT INTO programme (hash, id, base, text, checksum)
  VALUES ('7d793037a0760186', 'mine', '5d41402abc4b2a76', '{"id": "mine", "extends": "flow"}' || char(10),
    -7488713152857875103);

INSERT INTO checkpoint (day, episode, protocol_hash, rules_version, checksum, state)
  VALUES ('2026-10-05', 1, '5d41402abc4b2a76', 1, -2960451758459712727, 'state');
