#!/usr/bin/env bash
# node-html-markdown 2.0.0 (npm): a cell with an element but no text of its own is left out of the row,
# and the cells after it move one column to the left; the row is filled up at its end. A cell without
# any element, or with a line break or a non-breaking space, keeps its place.
# Seen, for the columns Action, Allowed, Not allowed and the row "Games, (cell), X":
#   nothing; <br>; <p>&nbsp;</p>                                     | Games |  | X |
#   <p></p>; <span></span>; <i class="tick"></i>; <svg></svg>; checkbox  | Games | X |  |
# Why it matters: schools' websites print their tables of acceptable use with a mark in one of several
# columns, and their editors leave an empty paragraph, a symbol or a checkbox in the other cells. The
# mark under "Not allowed" arrives under "Allowed", in a table that looks whole. Nothing tells the row
# from a right one afterwards: read the HTML itself, never a Markdown that was made of it.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-html-markdown@2.0.0 node-html-parser@6.1.13

cat >read.js <<'JAVASCRIPT'
const { NodeHtmlMarkdown } = require("node-html-markdown");

const cells = [
  "",
  "<br>",
  "<p>&nbsp;</p>",
  "<p></p>",
  "<span></span>",
  '<i class="tick"></i>',
  "<svg></svg>",
  '<input type="checkbox">',
];
for (const cell of cells) {
  const head = "<tr><th>Action</th><th>Allowed</th><th>Not allowed</th></tr>";
  const row = `<tr><td>Games</td><td>${cell}</td><td>X</td></tr>`;
  const lines = NodeHtmlMarkdown.translate(`<table>${head}${row}</table>`).trim().split("\n");
  console.log(`${cell}: ${lines.at(-1).replace(/\s+/g, " ")}`);
}
JAVASCRIPT
node read.js >seen

diff - seen <<'EXPECTED'
: | Games | | X |
<br>: | Games | | X |
<p>&nbsp;</p>: | Games | | X |
<p></p>: | Games | X | |
<span></span>: | Games | X | |
<i class="tick"></i>: | Games | X | |
<svg></svg>: | Games | X | |
<input type="checkbox">: | Games | X | |
EXPECTED
echo "still so: a cell with an empty element is dropped and the mark moves"
