#!/usr/bin/env python3
"""What PyYAML, a reader of YAML 1.1, reads in the YAML that the project ships, as one line of JSON a text.

The tests compare it with what this crate reads, and hold it against the schemas, where the
environment names the file: `READ_BY_OTHERS`.
"""

import json
import pathlib
import re

import yaml


def texts():
    """Every text with its name: files, and blocks in the docs."""
    for folder in ("rules", "tests/fixtures", "tests/fixtures/accepted", "tests/policies"):
        for file in sorted(pathlib.Path(folder).glob("*.yaml")):
            # A byte order mark is none of the text.
            yield str(file), file.read_text(encoding="utf-8-sig")
    sources = [file for file in pathlib.Path("src").rglob("*") if file.suffix in (".md", ".rs")]
    for file in [pathlib.Path("README.md"), *sorted(sources)]:
        text = re.sub(r"(?m)^ *//[/!] ?", "", file.read_text(encoding="utf-8"))
        for number, block in enumerate(re.findall(r"(?ms)^```yaml\n(.*?)^```$", text), 1):
            yield f"{file}, block {number}", block


for name, text in texts():
    value = yaml.safe_load(text)
    # A date is no value of the format: shown as what it is, it is found different.
    print(json.dumps({"name": name, "text": text, "value": value}, default=repr))
