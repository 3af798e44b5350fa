"""What is asked of each command that has --json: its words, and what stands on standard input. Wrong words are among them: an error is a
document too."""

DAYS = """{"day": "2026-03-02", "morning": 2, "during": 3, "done": 1.0}
{"day": "2026-03-04", "morning": 7, "signs": ["night-pain"]}
"""

QUESTIONS = {
    "today": [([], None)],
    "plan": [([], None), (["yesterday"], None), (["2 days ago"], None), (["tomorrow"], None), (["2020-01-01"], None)],
    "why": [([], None), (["run"], None), (["phase"], None), (["morning-jump"], None), (["toe-alphabet"], None), (["hop-forward"], None),
            (["yesterday"], None), (["nothing"], None)],
    "status": [([], None), (["--short"], None)],
    "history": [([], None), (["--all"], None), (["--kind", "run"], None), (["--from", "2026-13-01"], None)],
    "chart": [([], None), (["pain"], None), (["pain", "--side", "right", "--days", "3"], None), (["load"], None), (["load", "--days", "10"], None),
              (["adherence"], None), (["strength"], None), (["outcome"], None), (["runs"], None), (["runs", "--days", "0"], None), (["pian"], None)],
    "report": [([], None), (["--from", "yesterday"], None), (["--from", "2031-01-01"], None)],
    "show": [(["2"], None), (["last"], None), (["999"], None)],
    "remind": [([], None), (["--cron"], None)],
    "screen": [([], None), (["--none"], None)],
    "test": [([], None), (["visa-a", "63"], None)],
    "export json": [([], None)],
    "restore": [([], None), (["9"], None), (["--dry-run", "nothing.db"], None)],
    "doctor": [([], None), (["--replay"], None)],
    "paths": [([], None)],
    "config show": [([], None), (["--ascii"], None)],
    "config get": [(["units.distance"], None), (["ascii"], None), (["shoes"], None), (["shoe"], None)],
    "evidence": [([], None), (["stretching"], None), (["strechting"], None)],
    "exercise list": [([], None), (["--purpose", "load"], None), (["--purpose", "fun"], None)],
    "exercise show": [(["heel-drop-straight"], None), (["toe-alphabet"], None), (["toe-alphabets"], None)],
    "protocol list": [([], None)],
    "protocol show": [(["flow"], None), (["nothing"], None)],
    "protocol validate": [(["flow"], None), (["-"], "{"), (["-"], '{"format": 1}'), (["none.json"], None)],
    "protocol lint": [(["flow"], None), (["{project}/tests/cli/files/faulty.json"], None), (["-"], "{")],
    "protocol check": [(["flow", "--days", "300"], None), (["{project}/tests/cli/files/broken.json", "--days", "20000"], None)],
    "protocol diff": [(["flow", "alfredson"], None), (["flow", "flow"], None), (["flow", "nothing"], None)],
    "decide": [([], DAYS), (["--protocol", "hsr", "--start", "2026-03-01"], DAYS), ([], "{}"), ([], ""), (["--site", "heel"], DAYS)],
}
