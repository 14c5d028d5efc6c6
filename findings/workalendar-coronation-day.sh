#!/usr/bin/env bash
# workalendar 17.0.0 (Python): for the United Kingdom it holds the one-off bank holidays of 2020 and 2022
# and not that of 2023; 8 May 2023 is a working day to it. It also holds Easter Sunday, which is none.
# Seen, for England against holidays 0.109 and the official list:
#   2020-05-08, 2022-06-03, 2022-09-19   a holiday to both
#   2023-05-08 (the coronation)          a holiday to holidays, a working day to workalendar
# Why it matters: what a policy gives "two working days" or "five school days" for is counted with such a
# calendar, and what was due in that week comes out a day early: a report made in time is judged late.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "workalendar==17.0.0" "holidays==0.109"

env/bin/python >seen <<'PYTHON'
from datetime import date

import holidays
from workalendar.europe import UnitedKingdom

calendar = UnitedKingdom()
for day in (date(2020, 5, 8), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)):
    listed = day in holidays.country_holidays("GB", subdiv="ENG")
    print(day, "holidays:", listed, "workalendar:", calendar.is_holiday(day))
print("three working days after 2023-05-05:", calendar.add_working_days(date(2023, 5, 5), 3))
PYTHON

diff - seen <<'EXPECTED'
2020-05-08 holidays: True workalendar: True
2022-06-03 holidays: True workalendar: True
2022-09-19 holidays: True workalendar: True
2023-05-08 holidays: True workalendar: False
three working days after 2023-05-05: 2023-05-10
EXPECTED
echo "still so: the bank holiday of May 2023 is missing"
