-- Rows of a journal of format 1, as the first achilles stored them: every kind of entry, an undo, a redo, a second
-- episode. They are never changed: a newer achilles must read them for ever.

INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (1, '5dd16f7e-8408-47a7-ba66-4d41fccc1e2e', 1790870700, 120, 'start', 'store', -8283762167335160471);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (2, 'e40dfb69-726c-4507-a53c-0f60b7092032', 1790917500, 120, 'log morning', 'store', 3694448103833013195);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (3, 'e6bda023-83bd-4862-8294-e20b48014417', 1790964300, 120, 'log run', 'store', -4097769164057383228);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (4, 'cc760e29-325a-4e10-86e2-1f4d685335f7', 1790964300, 120, 'log walk', 'store', 4564671553605774290);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (5, 'c2cf9b57-5c46-4451-8ff3-18f17f592bfc', 1790964300, 120, 'log session', 'store', -4886125394058580555);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (6, 'fe610cae-b4a3-415f-9d70-4a3b96d8228e', 1791003900, 120, 'log morning', 'store', 9214653937606721436);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (7, '71a71d6d-9632-4f9d-95bd-8010b4ad4618', 1791003900, 120, 'log pain', 'store', 4098909378452435527);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (8, 'd0ebba5c-0e15-429a-a355-c0da8dc4832c', 1791003900, 120, 'log pain', 'store', -1777685778341895745);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (9, '3cd15d5c-06bb-43aa-b1c5-09fda3c54de6', 1791003900, 120, 'log flag', 'store', -5213937175654651160);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (10, 'fdf210b5-2afc-47dd-a7fd-645a1978aca0', 1791194700, 120, 'screen', 'store', -4752454673860466984);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (11, 'c2682dde-9836-458a-9717-18cfdc2c70c6', 1791194700, 120, 'log morning', 'store', -7399663969624073708);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, target, checksum)
  VALUES (12, 'e5a7939a-aa00-4524-9946-9c0f72aa0798', 1791194700, 120, 'undo', 'void', 11, 2336817941116233832);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, target, checksum)
  VALUES (13, '0f8f1ee9-bf03-4ef2-ad9b-2844ebc02fc6', 1791194700, 120, 'redo', 'restore', 11, -2737887565723402373);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (14, 'b36f0b98-9621-4ab4-a670-487a47a212e3', 1791194700, 120, 'log pain', 'store', -8176205368182046691);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, target, checksum)
  VALUES (15, '4b52f12c-16c0-4768-8efe-2aa21512cfea', 1791194700, 120, 'undo', 'void', 14, 5975482723254450808);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (16, 'e344e02d-e8ed-4bff-93f1-43df823385ec', 1791194700, 120, 'start', 'store', 829347906833549436);
INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, checksum)
  VALUES (17, 'cc1fb6b3-9e60-4b9f-b007-e30431d5979f', 1791281100, 120, 'log morning', 'store', -1813519910432043515);

INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum,
    injured_side, site, onset, diagnosed, protocol, protocol_hash, equipment, pain)
  VALUES (1, '95464eb0-e704-45f1-8a3b-aa16d5370e6a', 1, 'start', 1790870700, 120, 0, '2026-10-01', 'left', '',
    -6892912416211784489, 'left', 'midportion', '2026-08-01', 1, 'flow', 'bcb6013961b0cfda', 'step,backpack,', 4);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, pain, medicine)
  VALUES (2, 'be013acd-7468-436a-b740-a0af7c414338', 2, 'morning', 1790917500, 120, 0, '2026-10-02', 'stiff – 3/10',
    2357525010801581712, 3, 0);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum, distance_m,
    duration_s, top_speed_mh, pain_during, pain_after, surface, shoes)
  VALUES (3, 'c54b2a48-289d-49a7-923e-6f1fcdf0975f', 3, 'run', 1790964300, 120, 0, '2026-10-02', 'left',
    'easy, "slow"', 8368690109445613351, 8000, 2640, 16000, 3, 2, 'road', 'vapor');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, duration_s,
    surface, shoes)
  VALUES (4, '129330e1-d6c3-4e1d-9c95-c3766f83f891', 4, 'walk', 1790964300, 120, 0, '2026-10-02', '',
    5213982745075262290, 1800, '', '');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum,
    pain_during, exercise, sets, reps, load_g)
  VALUES (5, '97b30634-0dbf-46d5-941a-8b023adf3dd1', 5, 'sets', 1790964300, 120, 0, '2026-10-02', 'left', '',
    1390065816134499757, 4, 'heel-drop-straight', 3, 12, 5000);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum, pain,
    stiffness_min, medicine)
  VALUES (6, '1668d784-bae3-4457-8688-c5d78c20948f', 6, 'morning', 1791003900, 120, 0, '2026-10-03', 'left', '',
    -3451868125027970958, 2, 10, 1);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, pain, moment)
  VALUES (7, 'bfd44bcf-664f-4499-83b2-6cccbeb11113', 7, 'pain', 1790935200, 120, 1, '2026-10-02', '',
    -5660968252647014163, 4, 'after');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, pain, moment)
  VALUES (8, '9b3ff834-2a2b-4ef7-a392-28068a5dcad2', 8, 'pain', 1791003900, 120, 0, '2026-10-03', '',
    4000051728505128006, 1, 'now');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum, sign)
  VALUES (9, 'ad024c1e-e74d-49ab-8040-71e3ee8fff2d', 9, 'flag', 1791003900, 120, 0, '2026-10-03', 'left', '',
    -9097877171681487710, 'gap');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, sign, cleared_by,
    cleared_on)
  VALUES (10, 'c6daf583-7f72-44a4-8346-9013fb574623', 10, 'clearance', 1791194700, 120, 0, '2026-10-05', 'palpated',
    -4178719975411609076, 'gap', 'Dr Ode', '2026-10-04');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, pain, medicine)
  VALUES (11, '8ad2af29-fd35-4ecf-992f-3b42e13c3600', 11, 'morning', 1791194700, 120, 0, '2026-10-05', '',
    249777707494951639, 5, 0);
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, pain, moment)
  VALUES (12, 'efc8b950-4be2-414d-9510-246369c64ada', 14, 'pain', 1791194700, 120, 0, '2026-10-05', '',
    8503126844499733297, 6, 'now');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, side, note, checksum,
    injured_side, site, onset, diagnosed, protocol, protocol_hash, equipment)
  VALUES (13, '20e8c1bc-119a-4885-b397-b99ce975930d', 16, 'start', 1791194700, 120, 0, '2026-10-05', 'both', '',
    -4936829067775619327, 'both', 'unsure', '2026-08-01', 0, 'flow', 'bcb6013961b0cfda', '');
INSERT INTO entry (number, uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, pain, medicine)
  VALUES (14, '30561417-1601-4731-8ce9-afebc3ab8274', 17, 'morning', 1791281100, 120, 0, '2026-10-06', '',
    481295562659313400, 1, 0);

INSERT INTO checkpoint (day, episode, protocol_hash, rules_version, checksum, state)
  VALUES ('2026-10-04', 1, 'bcb6013961b0cfda', 1, -8246213133305476249, 'state');
