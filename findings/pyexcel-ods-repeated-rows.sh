#!/usr/bin/env bash
# pyexcel-ods 0.6.0 (Python, with odfpy 1.4.1): OpenDocument sheets may write equal rows that follow
# each other once, with their number; such a row is read once, wherever in the sheet it stands. Equal
# cells of a row, written in the same way, are read as many as they are.
# Seen, for sheets of "phone, pupil, pupil" once and "games, pupil, pupil" three times, in either order:
#   pyexcel-ods              2 rows and 2 rows
#   python-calamine 0.9.1    4 rows and 4 rows, for the same files
# Why it matters: spreadsheets count equal rows in this way when they save, and a log of incidents has
# equal rows: the third time within a week is what makes a school's response a stricter one. Equal rows
# of a policy's table are lost too, and every row number after them is another. Whoever reads .ods, or
# turns it into CSV for `replay`, has to try a sheet with equal rows.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "pyexcel-ods==0.6.0" "pyexcel-io==0.6.8" \
  "odfpy==1.4.1" "python-calamine==0.9.1"

env/bin/python >seen <<'PYTHON'
import pyexcel_ods
import python_calamine
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def row(act, times):
    made = TableRow(numberrowsrepeated=times) if times > 1 else TableRow()
    for word, cells in ((act, 1), ("pupil", 2)):
        cell = TableCell(valuetype="string")
        if cells > 1:
            cell.setAttribute("numbercolumnsrepeated", cells)
        cell.addElement(P(text=word))
        made.addElement(cell)
    return made


for name, rows in (("last", (("phone", 1), ("games", 3))), ("first", (("games", 3), ("phone", 1)))):
    document = OpenDocumentSpreadsheet()
    sheet = Table(name="Log")
    for act, times in rows:
        sheet.addElement(row(act, times))
    document.spreadsheet.addElement(sheet)
    document.save(f"{name}.ods")
    read = pyexcel_ods.get_data(f"{name}.ods")["Log"]
    print("pyexcel-ods", name, ", ".join(map(" ".join, read)))
    read = python_calamine.load_workbook(f"{name}.ods").get_sheet_by_name("Log").to_python()
    print("python-calamine", name, ", ".join(map(" ".join, read)))
PYTHON

diff - seen <<'EXPECTED'
pyexcel-ods last phone pupil pupil, games pupil pupil
python-calamine last phone pupil pupil, games pupil pupil, games pupil pupil, games pupil pupil
pyexcel-ods first games pupil pupil, phone pupil pupil
python-calamine first games pupil pupil, games pupil pupil, games pupil pupil, phone pupil pupil
EXPECTED
echo "still so: rows written once with their number are read once"
