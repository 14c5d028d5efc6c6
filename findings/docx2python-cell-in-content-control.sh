#!/usr/bin/env bash
# docx2python 3.7.1 (Python): a cell inside a content control, as forms of Word have for cells to be
# filled in, tears its table: what is before it, the cell, and what is after it become three tables.
# Seen, for a table of three rows and three columns whose middle cell is in a content control:
#   docx2python          [[Action, Who, Verdict], [Phones]]   [[Pupils]]   [[never], [Games, Staff, at break]]
#   mammoth 1.13.0       one table of three rows and three columns
#   python-docx 1.2.0    one table, whose middle row is [Phones, never]: the cell is left out
# Why it matters: templates of school policies come with such cells to fill in, and in a policy's table
# the column is the answer. Here "never" leads a row of its own under the heading "Action"; python-docx
# moves it under "Who". Count the cells of every row, and refuse a row that is short of them.
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

ROWS = (("Action", "Who", "Verdict"), ("Phones", "Pupils", "never"), ("Games", "Staff", "at break"))

document = docx.Document()
table = document.add_table(rows=3, cols=3)
for row, words in zip(table.rows, ROWS):
    for cell, word in zip(row.cells, words):
        cell.text = word
cell = table.cell(1, 1)._tc
control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
control.append(OxmlElement("w:sdtPr"))
control.append(content)
cell.addprevious(control)
content.append(cell)
document.save("policy.docx")

with docx2python("policy.docx") as read:
    for part in read.body:
        rows = [["".join(paragraphs) for paragraphs in row] for row in part]
        if any(any(row) for row in rows):
            print("docx2python", rows)
with open("policy.docx", "rb") as file:
    html = mammoth.convert_to_html(file).value
for part in re.findall("<table>.*?</table>", html):
    rows = [re.findall("<p>(.*?)</p>", row) for row in re.findall("<tr>.*?</tr>", part)]
    print("mammoth", rows)
for part in docx.Document("policy.docx").tables:
    print("python-docx", [[cell.text for cell in row.cells] for row in part.rows])
PYTHON

diff - seen <<'EXPECTED'
docx2python [['Action', 'Who', 'Verdict'], ['Phones']]
docx2python [['Pupils']]
docx2python [['never'], ['Games', 'Staff', 'at break']]
mammoth [['Action', 'Who', 'Verdict'], ['Phones', 'Pupils', 'never'], ['Games', 'Staff', 'at break']]
python-docx [['Action', 'Who', 'Verdict'], ['Phones', 'never'], ['Games', 'Staff', 'at break']]
EXPECTED
echo "still so: a cell in a content control tears its table in three"
