#!/usr/bin/env bash
# docx2python 3.7.1 (Python): a non-breaking hyphen of Word is dropped, and what it joins grows together:
# an age range becomes one number.
# Seen, for the cell "Pupils 11-16" whose hyphen is typed as Ctrl+Shift+Hyphen (w:noBreakHyphen):
#   docx2python          Pupils 1116
#   mammoth 1.13.0       Pupils 11(U+2011)16
#   python-docx 1.2.0    Pupils 11-16
# Why it matters: whoever writes ranges with care (ages, years, hours, sections) uses that hyphen, and
# "1116" is still a number that a rule may be read from. Read such cells with another reader as well, and
# refuse where the two differ.
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
from docx.oxml import OxmlElement
from docx2python import docx2python

document = docx.Document()
run = document.add_table(rows=1, cols=1).cell(0, 0).paragraphs[0].add_run("Pupils 11")
run._r.append(OxmlElement("w:noBreakHyphen"))
run.add_text("16")
document.save("policy.docx")

with docx2python("policy.docx") as read:
    print("docx2python", read.body[0][0][0][0])
with open("policy.docx", "rb") as file:
    print("mammoth", ascii(re.findall("<p>(.*?)</p>", mammoth.convert_to_html(file).value)[0]))
print("python-docx", docx.Document("policy.docx").tables[0].cell(0, 0).text)
PYTHON

diff - seen <<'EXPECTED'
docx2python Pupils 1116
mammoth 'Pupils 11\u201116'
python-docx Pupils 11-16
EXPECTED
echo "still so: a non-breaking hyphen is dropped"
