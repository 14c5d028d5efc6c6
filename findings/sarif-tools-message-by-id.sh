#!/usr/bin/env bash
# sarif-tools 3.0.5 (Python): the message of a result is shown as it is stored, never as SARIF 2.1.0
# (section 3.11) has it made: a message given by its id is shown as the id, and arguments are not put in.
# Seen, for two results of one rule, in CSV and as Code Climate alike:
#   message: { id: default, arguments: [gaming, staff] }        shown: default
#   message: { text: "... `{0}` ... {1}", arguments: [...] }    shown: ... `{0}` ... {1}
# Why it matters: both are the forms that the standard has for tools whose messages are kept once a rule,
# and the second is what a log looks like that keeps to its text. Who reads findings on a policy in such a
# table sees a hundred times "default". A log that is to be read with it states each text in full, as this
# project's does.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "sarif-tools==3.0.5"

cat >findings.sarif <<'SARIF'
{ "version": "2.1.0", "runs": [{
  "tool": { "driver": { "name": "check", "rules": [{ "id": "E1",
    "messageStrings": { "default": { "text": "the row `{0}` says nothing of {1}" } } }] } },
  "results": [
    { "ruleId": "E1", "ruleIndex": 0, "level": "error",
      "message": { "id": "default", "arguments": ["gaming", "staff"] },
      "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "policy.yaml" },
        "region": { "startLine": 3 } } }] },
    { "ruleId": "E1", "ruleIndex": 0, "level": "error",
      "message": { "text": "the row `{0}` says nothing of {1}", "arguments": ["shopping", "pupils"] },
      "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "policy.yaml" },
        "region": { "startLine": 4 } } }] }
  ] }] }
SARIF
env/bin/sarif csv --output findings.csv findings.sarif >/dev/null
env/bin/sarif codeclimate --output findings.json findings.sarif >/dev/null
{
  tail -n +2 findings.csv | tr -d '\r'
  grep -o '"description": .*' findings.json
} >seen

diff - seen <<'EXPECTED'
check,error,E1,default,policy.yaml,3
check,error,E1,the row `{0}` says nothing of {1},policy.yaml,4
"description": "default",
"description": "the row `{0}` says nothing of {1}",
EXPECTED
echo "still so: messages are shown unmade"
