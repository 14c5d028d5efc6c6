#!/usr/bin/env bash
# datafusion 55.0.0 (Python, with pyarrow 26.0.1): a timestamp in Europe/London compared with a DATE
# is first turned into UTC, so that in summer the day begins at 01:00. A cast to DATE, a TIMESTAMP
# and a plain string all take the day in London, and so disagree with the DATE.
# Seen, for logs of 30 June 23:30, 1 July 00:30 and 1 July 11:00 in London, from 1 July on:
#   ts >= date '2026-07-01'        11:00 only       ts::date >= date '2026-07-01'   00:30, 11:00
#   ts >= day (a DATE column)      11:00 only       ts >= timestamp '2026-07-01'    00:30, 11:00
#   between 1 and 2 July as dates  11:00 only       ts >= '2026-07-01'              00:30, 11:00
# In winter all of them agree, which hides it from tests written in term time after October.
# Why it matters: incidents online happen late at night, and "on which day, under which edition of the
# policy" is asked of every log. Compare ts::date, or keep the civil date in a column of its own.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "datafusion==55.0.0" "pyarrow==26.0.1"

env/bin/python >seen <<'PYTHON'
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pyarrow as pa
from datafusion import SessionContext

LONDON = ZoneInfo("Europe/London")


def table(context, name, day, moments):
    context.from_arrow(
        pa.table(
            {
                "at": [f"{moment:%d %H:%M}" for moment in moments],
                "ts": pa.array(moments, pa.timestamp("us", "Europe/London")),
                "day": pa.array([day] * len(moments), pa.date32()),
            }
        ),
        name,
    )


context = SessionContext()
for name, day in (("summer", date(2026, 7, 1)), ("winter", date(2026, 12, 1))):
    before = date(day.year, day.month - 1, 30)
    moments = [
        datetime(before.year, before.month, before.day, 23, 30, tzinfo=LONDON),
        datetime(day.year, day.month, day.day, 0, 30, tzinfo=LONDON),
        datetime(day.year, day.month, day.day, 11, 0, tzinfo=LONDON),
    ]
    table(context, name, day, moments)
    after = day.replace(day=2)
    for label, condition in (
        ("date", f"ts >= date '{day}'"),
        ("date column", "ts >= day"),
        ("between dates", f"ts between date '{day}' and date '{after}'"),
        ("cast to date", f"ts::date >= date '{day}'"),
        ("timestamp", f"ts >= timestamp '{day}'"),
        ("string", f"ts >= '{day}'"),
    ):
        rows = context.sql(f"select at from {name} where {condition} order by at").to_pydict()
        print(f"{name}, {label}: {', '.join(rows['at'])}")
PYTHON

diff - seen <<'EXPECTED'
summer, date: 01 11:00
summer, date column: 01 11:00
summer, between dates: 01 11:00
summer, cast to date: 01 00:30, 01 11:00
summer, timestamp: 01 00:30, 01 11:00
summer, string: 01 00:30, 01 11:00
winter, date: 01 00:30, 01 11:00
winter, date column: 01 00:30, 01 11:00
winter, between dates: 01 00:30, 01 11:00
winter, cast to date: 01 00:30, 01 11:00
winter, timestamp: 01 00:30, 01 11:00
winter, string: 01 00:30, 01 11:00
EXPECTED
echo "still so: a DATE against a zoned timestamp means midnight in UTC"
