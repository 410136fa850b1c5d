#!/usr/bin/env python3
"""Programs that must not compile in the crate of the whole v1.0 documentation: what is reached by reference is not changed.

usage: refused.py CRATE (a folder; CARGO_TARGET_DIR is taken from the environment)
"""
import pathlib
import subprocess
import sys

CALLS = {
    "a member of a group is not deleted": 'client.groups().by_id("g").members().by_id("u").delete()',
    "a member of a group is not deleted as a user": 'client.groups().by_id("g").members().by_id("u").as_user().delete()',
    "a member of a group is not updated": 'client.groups().by_id("g").members().by_id("u").as_user().update(&Default::default())',
    "a followed file is not deleted": 'client.me().drive().following().by_id("i").delete()',
    "a followed file is not updated": 'client.me().drive().following().by_id("i").update(&Default::default())',
    "a manager is not deleted": 'client.users().by_id("u").manager().as_user().delete()',
    "a call of a derived type is only behind its cast": 'client.groups().by_id("g").members().by_id("u").messages()',
}
PROGRAM = "fn main() {{ let client: graph_v1::Client = todo!(); let _ = {call}; }}\n"


def main():
    crate = pathlib.Path(sys.argv[1])
    (crate / "examples").mkdir(exist_ok=True)
    file = crate / "examples/refused.rs"
    wrong = []
    for name, call in {"control": 'client.users().by_id("u").delete()', **CALLS}.items():
        file.write_text(PROGRAM.format(call=call))
        run = subprocess.run(["cargo", "check", "--quiet", "--example", "refused"], cwd=crate, capture_output=True, text=True)
        refused = "E0599" in run.stderr
        print(f"{'refused' if refused else 'compiles' if run.returncode == 0 else 'fails'}: {name}")
        if refused == (name == "control") or (run.returncode and not refused):
            wrong.append(name)
            print(run.stderr)
    file.unlink()
    sys.exit(1 if wrong else 0)


main()
