#!/usr/bin/env bash
# mammoth 1.13.0 (Python): the text that a simple field of Word shows is dropped; a warning names the
# element alone, not what was lost, nor where.
# Seen, for the cell "see section 4.2" whose number is a cross-reference kept as w:fldSimple, as converters
# and Word itself write it, and once more as a field in runs (w:fldChar):
#   mammoth              "see section "                    field in runs: "see section 4.2"
#   python-docx 1.2.0    "see section "                    field in runs: "see section 4.2"
#   docx2python 3.7.1    "see section 4.2"                 field in runs: "see section 4.2"
# Why it matters: a policy's tables refer to its sections ("as in section 4.2"), and its head holds the
# version and the date of review as fields. What is lost is just the part that says where or when, and the
# sentence still reads as one.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "docx2python==3.7.1" "mammoth==1.13.0" \
  "python-docx==1.2.0" "lxml==6.1.3"

env/bin/python >seen <<'PYTHON'
import re

import docx
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python

SIMPLE = '<w:fldSimple w:instr=" REF part \\r "><w:r><w:t>4.2</w:t></w:r></w:fldSimple>'
IN_RUNS = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> REF part \\r </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4.2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)

document = docx.Document()
table = document.add_table(rows=1, cols=2)
for cell, field in zip(table.rows[0].cells, (SIMPLE, IN_RUNS)):
    paragraph = cell.paragraphs[0]
    paragraph.add_run("see section ")
    for part in parse_xml(f"<w:p {nsdecls('w')}>{field}</w:p>"):
        paragraph._p.append(part)
document.save("policy.docx")

with open("policy.docx", "rb") as file:
    read = mammoth.convert_to_html(file)
print("mammoth", re.findall("<p>(.*?)</p>", read.value))
print("mammoth", [message.message for message in read.messages])
print("python-docx", [cell.text for cell in docx.Document("policy.docx").tables[0].rows[0].cells])
with docx2python("policy.docx") as read:
    print("docx2python", ["".join(cell) for cell in read.body[0][0]])
PYTHON

diff - seen <<'EXPECTED'
mammoth ['see section ', 'see section 4.2']
mammoth ['An unrecognised element was ignored: w:fldSimple']
python-docx ['see section ', 'see section 4.2']
docx2python ['see section 4.2', 'see section 4.2']
EXPECTED
echo "still so: what a simple field shows is dropped"
