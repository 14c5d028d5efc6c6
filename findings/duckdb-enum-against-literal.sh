#!/usr/bin/env bash
# duckdb 2.0.1 (Python): an ENUM sorts and takes its maximum by the order it was declared in, but is
# compared with a word in quotes as text. The same word cast to the ENUM is compared by rank.
# Seen, for ENUM('low', 'medium', 'high') and a row of each:
#   order by e                low, medium, high      max(e)                    high
#   e < 'high'                nothing                e < 'high'::severity      low, medium
#   e < 'medium'              low, high              e < 'medium'::severity    low
#   e < 'meduim' (misspelt)   low, medium, high      e < 'meduim'::severity    raises ConversionException
#   greatest(e, 'medium') of high: medium            max(coalesce(e, 'low')): medium
# Why it matters: verdicts and responses are ranked words, and an ENUM is how their rank reaches SQL.
# "At least as severe as" then quietly means the alphabet, and a misspelt word is no error: cast the
# word to the ENUM, or export the rank as a column of numbers beside it.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "duckdb==2.0.1"

env/bin/python >seen <<'PYTHON'
import duckdb

db = duckdb.connect()
db.execute("create type severity as enum ('low', 'medium', 'high')")
db.execute("create table log (e severity)")
db.execute("insert into log values ('high'), ('low'), ('medium')")


def show(query):
    try:
        print(f"{query}: {', '.join(row[0] for row in db.sql(query).fetchall())}")
    except duckdb.Error as error:
        print(f"{query}: {type(error).__name__}")


show("select e from log order by e")
show("select max(e) from log")
for word in ("high", "medium", "meduim"):
    show(f"select e from log where e < '{word}' order by e")
    show(f"select e from log where e < '{word}'::severity order by e")
show("select greatest(e, 'medium') from log where e = 'high'")
show("select max(coalesce(e, 'low')) from log")
PYTHON

diff - seen <<'EXPECTED'
select e from log order by e: low, medium, high
select max(e) from log: high
select e from log where e < 'high' order by e: 
select e from log where e < 'high'::severity order by e: low, medium
select e from log where e < 'medium' order by e: low, high
select e from log where e < 'medium'::severity order by e: low
select e from log where e < 'meduim' order by e: low, medium, high
select e from log where e < 'meduim'::severity order by e: ConversionException
select greatest(e, 'medium') from log where e = 'high': medium
select max(coalesce(e, 'low')) from log: medium
EXPECTED
echo "still so: an ENUM against a word is a comparison of text"
