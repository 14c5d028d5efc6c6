#!/usr/bin/env bash
# zen-engine 2.1.3 (Python): a word without quotes in a cell of a decision table is the name of a
# variable. There is none, so the cell asks whether the field is null, and the row is taken when the
# field is missing, though never for the word that stands in the cell. Nothing is raised.
# Seen, for a row whose cell under `role` is ...        role: "staff"     no role at all     role: null
#   staff                                               no row            the row            the row
#   "staff"                                             the row           no row             no row
# And an output cell with a bare word gives no verdict at all: {}.
# Why it matters: policies are copied out of printed tables, where words have no quotes; such a table
# answers the very questions that leave the role out, and is silent on those that name it. Whoever
# exports a policy to decision tables has to quote every word, and to test with a fact left out.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "zen-engine==2.1.3"

env/bin/python >seen <<'PYTHON'
import json

import zen


def node(kind, name, **more):
    return {"id": name, "type": kind, "name": name, "position": {"x": 0, "y": 0}, **more}


def ask(cell, verdict, facts):
    table = {
        "hitPolicy": "first",
        "inputs": [{"id": "i", "name": "Role", "field": "role"}],
        "outputs": [{"id": "o", "name": "Verdict", "field": "verdict"}],
        "rules": [{"_id": "1", "i": cell, "o": verdict}],
    }
    graph = {
        "nodes": [
            node("inputNode", "in"),
            node("decisionTableNode", "table", content=table),
            node("outputNode", "out"),
        ],
        "edges": [
            {"id": "a", "sourceId": "in", "targetId": "table", "type": "edge"},
            {"id": "b", "sourceId": "table", "targetId": "out", "type": "edge"},
        ],
    }
    return zen.ZenEngine().create_decision(json.dumps(graph)).evaluate(facts)["result"]


for cell in ("staff", '"staff"'):
    for facts in ({"role": "staff"}, {"role": "pupil"}, {}, {"role": None}):
        print(f"{cell} {json.dumps(facts)}: {json.dumps(ask(cell, json.dumps('allowed'), facts))}")
print(f"bare verdict: {json.dumps(ask('', 'allowed', {'role': 'staff'}))}")
PYTHON

diff - seen <<'EXPECTED'
staff {"role": "staff"}: {}
staff {"role": "pupil"}: {}
staff {}: {"verdict": "allowed"}
staff {"role": null}: {"verdict": "allowed"}
"staff" {"role": "staff"}: {"verdict": "allowed"}
"staff" {"role": "pupil"}: {}
"staff" {}: {}
"staff" {"role": null}: {}
bare verdict: {}
EXPECTED
echo "still so: a bare word in a cell matches a field that is missing"
