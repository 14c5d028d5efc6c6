//! Syntax errors, in words for people who do not know YAML's.

use std::ops::ControlFlow;

use saphyr_parser::ScanError;

use super::build::Builder;
use super::near::{
    colon_without_space, first_word, last_line_before, last_tab_before, odd_space_near,
};
use super::row;
use crate::diagnostic::{Code, Diagnostic, Label};

/// How one kind of the parser's errors is told.
struct Wording {
    /// What the parser's own message contains.
    marks: &'static [&'static str],
    code: Code,
    message: &'static str,
    help: &'static str,
}

/// Tried in order. The parser's messages may change; what matches nothing is
/// still reported where it is, in general words.
const WORDINGS: &[Wording] = &[
    Wording {
        marks: &["recursion limit"],
        code: Code::TooDeep,
        message: "values are nested too deep",
        help: "a `[` or `{` may not be closed",
    },
    Wording {
        marks: &["unknown anchor", "anchor or alias", "for anchor"],
        code: Code::AnchorOrAlias,
        message: "anchors and aliases are not part of the format",
        help: "put a text that begins with `&` or `*` into quotes",
    },
    Wording {
        marks: &["tab ", "tabs ", "a tab", "valid YAML whitespace"],
        code: Code::TabIndentation,
        message: "a tab stands where only spaces may",
        help: "write spaces",
    },
    Wording {
        marks: &["directive"],
        code: Code::Directive,
        message: "a line begins with `%`",
        help: "delete the line; the format has no directives",
    },
    Wording {
        marks: &[
            "a tag",
            "TAG",
            "handle wasn't declared",
            "global tag",
            "verbatim",
        ],
        code: Code::Tag,
        message: "tags are not part of the format",
        help: "put a text that begins with `!` into quotes",
    },
    syntax(
        &[
            "unexpected end of stream",
            "unexpected document indicator",
            "indentation in quoted",
        ],
        "a quotation mark is not closed",
        "end the text with the mark it begins with; between single quotes write an apostrophe twice; indent later lines of the text",
    ),
    syntax(
        &["trailing content after"],
        "text follows a closing quotation mark",
        "close the text before it with a quotation mark, or put the whole text into one pair of quotes",
    ),
    syntax(
        &["escape", "hexadecimal"],
        "a backslash does not belong between double quotes",
        "write the text in single quotes",
    ),
    syntax(
        &[
            "mapping values are not allowed",
            "illegal placement of ':'",
            "may not precede",
        ],
        "a `:` stands where no key can be",
        "put a text with a `:` into quotes; begin a new entry on a line of its own, in the column of its neighbours",
    ),
    syntax(
        &["simple key expect"],
        "a key without `:`",
        "write `key: value`; put a text of several lines into quotes",
    ),
    syntax(
        &[
            "block sequence entries",
            "only valid inside a block",
            "cannot start with '-'",
        ],
        "a `-` stands where no list can begin",
        "begin each item on a line of its own, below the key; between `[` and `]` separate items with `,`",
    ),
    syntax(
        &["expected ',' or '}'"],
        "a `,` or `}` is missing",
        "separate entries with `,`, end the map with `}`, and put a text with `,`, `{` or `}` into quotes",
    ),
    syntax(
        &["expected ',' or ']'"],
        "a `,` or `]` is missing",
        "separate items with `,`, end the list with `]`, and put a text with `,`, `[` or `]` into quotes",
    ),
    syntax(
        &["misplaced bracket"],
        "a closing bracket that no bracket opens",
        "put a text with brackets into quotes",
    ),
    syntax(
        &["unexpected character"],
        "a text cannot begin with this character",
        "put the text into quotes",
    ),
    syntax(
        &["flow construct", "end of plain scalar"],
        "a list or map in brackets is not closed",
        "close every `[` with `]` and every `{` with `}`, or indent its next line further",
    ),
    syntax(
        &["intercepting"],
        "a comment interrupts a text of several lines",
        "put the text into quotes, or write the comment above it",
    ),
    syntax(
        &["must be separated from"],
        "a comment begins without a space before its `#`",
        "write a space before the `#`; put a text with `#` into quotes",
    ),
    syntax(
        &["block scalar"],
        "the text below `|` or `>` is not indented evenly",
        "indent each of its lines by the same number of spaces",
    ),
    syntax(
        &["document start", "document end"],
        "something follows the end of the document",
        "a line with `---` or `...` may not stand inside a policy",
    ),
];

const fn syntax(
    marks: &'static [&'static str],
    message: &'static str,
    help: &'static str,
) -> Wording {
    Wording {
        marks,
        code: Code::Syntax,
        message,
        help,
    }
}

/// Said of everything else: mostly an entry that is indented unlike its neighbours.
const GENERAL: Wording = syntax(
    &[],
    "this does not fit what stands above it",
    "begin the entries of one map or list in the same column, and close every bracket and quotation mark",
);

/// Said of every fault at which the reading ends.
const NOT_READ: &str = "the rest of the file was not read";

/// Reports the error at which the parser stopped.
pub(super) fn report(builder: &mut Builder<'_, '_>, error: &ScanError) -> ControlFlow<()> {
    let mut wording = WORDINGS
        .iter()
        .find(|wording| wording.marks.iter().any(|mark| error.info().contains(mark)))
        .unwrap_or(&GENERAL);
    let text = builder.text;
    let info = error.info();
    let mut start = builder.byte_of(error.marker().index());
    // Some errors are noticed only after the fact.
    let is_at_end = start >= text.trim_end().len();
    if is_at_end && info.contains("expected ','") {
        start = builder.open_since().unwrap_or(start);
    } else if is_at_end || info.contains("simple key expect") {
        start = last_line_before(text, start);
    } else if wording.code == Code::TabIndentation {
        start = last_tab_before(text, start);
    }
    let line = builder.faults.lines.line(start);
    let explained = builder.faults.explain(line).map(|fault| fault.code());
    let bracket = bracket_before(builder, start);
    if wording.code == Code::Syntax && explained.is_none_or(|code| code == Code::CutShort) {
        // A row that is not closed may be noticed only in a later one.
        let opened = bracket.as_ref().and(builder.open_since());
        let row = opened.and_then(|at| row::at(text, at));
        let row = row.or_else(|| row::at(text, start));
        if let Some(row) = row.or_else(|| row::at(text, last_line_before(text, start))) {
            builder.set_aside(row)?;
        }
    }
    if let Some(fault) = builder.faults.explain(line) {
        let help = fault.help_text().unwrap_or_default();
        *fault = fault.clone().help(format!("{help}; {NOT_READ}"));
        return ControlFlow::Break(());
    }
    let mut end = start + text.get(start..).map_or(0, first_word);
    if wording.code == Code::Syntax
        && let Some((at, c)) = odd_space_near(text, start)
    {
        wording = &ODD_SPACE;
        (start, end) = (at, at + c.len_utf8());
    }
    if wording.marks.contains(&"mapping values are not allowed")
        && let Some(at) = colon_without_space(text, start)
    {
        wording = &NO_SPACE;
        (start, end) = (at, at + 1);
    }
    let message = format!("{}; {NOT_READ}", wording.message);
    let mut fault = Diagnostic::error(wording.code, builder.path(), message)
        .at(builder.faults.span(start, end))
        .help(wording.help);
    if let Some(label) = bracket {
        fault = fault.also(label);
    }
    // What stands in later lines of a bracket that is not closed may be outside of it.
    if let Some(since) = builder.in_brackets_since() {
        let rest = text.get(since..).unwrap_or_default();
        builder
            .faults
            .forget_from(since + rest.find(['\n', '\r']).unwrap_or(rest.len()));
    }
    builder.faults.end_with(fault)
}

/// The bracket, opened in an earlier line, in which the parser still was: often
/// the one that somebody forgot to close.
fn bracket_before(builder: &Builder<'_, '_>, offset: usize) -> Option<Label> {
    let start = builder.open_since()?;
    let rest = builder.text.get(start..)?;
    let span = builder.faults.span(start, start + 1);
    let is_earlier = span.start.line < builder.faults.lines.line(offset);
    (rest.starts_with(['[', '{']) && is_earlier).then(|| Label {
        span: Some(span),
        path: builder.path(),
        text: "inside this bracket".to_owned(),
    })
}

/// An error next to a space that YAML takes for a letter is an error because of it.
const ODD_SPACE: Wording = Wording {
    marks: &[],
    code: Code::NoBreakSpace,
    message: "a no-break space stands where an ordinary one should",
    help: "write an ordinary space",
};

/// A key whose `:` touches its value is part of a text, and the next `:` is the one that is refused.
const NO_SPACE: Wording = syntax(
    &[],
    "no space after the `:`",
    "write `key: value`, with a space after the colon",
);
