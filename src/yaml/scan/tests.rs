//! Each fault once, by what is underlined.

use std::time::{Duration, Instant};

use super::tree::Style;
use super::{MAX_BYTES, MAX_DEPTH, MAX_NODES, MAX_SCALAR, scan, text_of};
use crate::diagnostic::{Code, Diagnostic, Misleading, Path};

fn faults(text: &str) -> Vec<Diagnostic> {
    scan(text).map_or_else(|faults| faults, |scanned| scanned.findings)
}

/// Asserts that exactly these faults are found, and what each underlines.
#[track_caller]
fn finds(text: &str, expected: &[(Code, &str)]) {
    let faults = faults(text);
    let found: Vec<(Code, &str)> = faults
        .iter()
        .map(|fault| {
            let underlined = fault.span().and_then(|span| span.of(text));
            (fault.code(), underlined.unwrap_or("no place"))
        })
        .collect();
    assert_eq!(found, expected, "in {text:?}");
}

#[track_caller]
fn is_fine(text: &str) {
    finds(text, &[]);
}

#[test]
fn an_ordinary_file_passes() {
    is_fine("a: 1\nb:\n  - x\n  - { c: 'it''s', d: \"q\" }\ne: |\n  two\n  lines\n");
}

#[test]
fn line_ends_of_windows_and_a_byte_order_mark_are_accepted() {
    is_fine("a: 1\r\nb:\r\n  c: [x,\r\n    z]\r\n");
    let marked = text_of(b"\xEF\xBB\xBFa: 1\n").unwrap();
    is_fine(marked);
    assert_eq!(
        scan(marked).map(|scanned| scanned.tree.text()).ok(),
        Some("a: 1\n")
    );
}

#[track_caller]
fn unreadable(bytes: &[u8]) -> Code {
    match text_of(bytes) {
        Ok(text) => unreachable!("{text:?} is readable"),
        Err(fault) => fault.code(),
    }
}

#[test]
fn other_encodings_are_refused() {
    assert_eq!(unreadable(b"\xFF\xFEa\0"), Code::Utf16);
    assert_eq!(unreadable(b"\xFE\xFF\0a"), Code::Utf16);
    assert_eq!(unreadable(b"a\0:\0"), Code::Utf16);
    assert_eq!(unreadable(b"\xFF\xFE\0\0a\0\0\0"), Code::Utf16);
    let fault = text_of(b"a: 1\nb: caf\xE9\n").err();
    let place = fault.and_then(|fault| fault.span()).map(|span| span.start);
    assert_eq!(
        place.map(|at| (at.offset, at.line, at.column)),
        Some((11, 2, 7))
    );
}

#[test]
fn limits_are_kept() {
    assert_eq!(unreadable(&vec![b'#'; MAX_BYTES + 1]), Code::TooLarge);
    finds(&"#".repeat(MAX_BYTES + 1), &[(Code::TooLarge, "no place")]);
    let deep = |levels| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    is_fine(&deep(MAX_DEPTH));
    finds(&deep(MAX_DEPTH + 1), &[(Code::TooDeep, "[")]);
    let long = |size| format!("a: {}", "x".repeat(size));
    is_fine(&long(MAX_SCALAR));
    finds(
        &long(MAX_SCALAR + 1),
        &[(Code::TooLarge, &"x".repeat(MAX_SCALAR + 1))],
    );
    // The list itself is a value too.
    is_fine(&"- x\n".repeat(MAX_NODES - 1));
    finds(&"- x\n".repeat(MAX_NODES), &[(Code::TooManyNodes, "x")]);
}

#[test]
fn hostile_files_are_refused_quickly() {
    let half = MAX_BYTES / 2;
    let hostile = [
        "[".repeat(10_000),
        "{a: ".repeat(10_000),
        "- ".repeat(10_000),
        "? ".repeat(10_000),
        "[".repeat(MAX_BYTES),
        "- ".repeat(half),
        format!("[{}]", "a,".repeat(half - 1)),
        format!("[{}", "*a ".repeat(MAX_BYTES / 3 - 1)),
        format!("[{}]", "no, ".repeat(30_000)),
        "\u{A0}\n".repeat(MAX_BYTES / 3),
        "\ta\nb\n".repeat(MAX_BYTES / 6),
        "a: 1\n".repeat(40_000),
        format!("é: [{}", "éé,".repeat(49_000)),
    ];
    for text in hostile {
        let begun = Instant::now();
        let found = faults(&text).len();
        assert!((1..=101).contains(&found), "{found} faults");
        // A hundredth of a second is usual with optimisation.
        assert!(begun.elapsed() < Duration::from_secs(10), "{text:.20}");
    }
}

#[test]
fn one_document_and_only_one() {
    for nothing in ["", "\n \n", "# only\n# comments\n", "---\n", "---\n...\n"] {
        finds(nothing, &[(Code::EmptyFile, "")]);
    }
    is_fine("---\na: 1\n...\n");
    finds("a: 1\n---\nb: 2\n", &[(Code::SeveralDocuments, "---")]);
    finds("a: 1\n...\nb: 2\n", &[(Code::SeveralDocuments, "b:")]);
    finds("format:1\n", &[(Code::WrongType, "f")]);
    finds("%YAML 1.2\n---\na: 1\n", &[(Code::Directive, "%YAML 1.2")]);
}

#[test]
fn what_yaml_has_and_policies_have_not() {
    finds(
        "a: &x 1\nb: *x\n",
        &[(Code::AnchorOrAlias, "&x"), (Code::AnchorOrAlias, "*x")],
    );
    finds("note: *bold*\n", &[(Code::AnchorOrAlias, "*bold*")]);
    finds("a:\n  <<: { b: 1 }\n", &[(Code::MergeKey, "<<")]);
    finds(
        "a: !!map { b: c }\nd: !own\n",
        &[(Code::Tag, "!!map"), (Code::Tag, "!own")],
    );
    finds("? [a]\n: b\n", &[(Code::BadKey, "[")]);
    finds(
        "true: 1\n12: 2\n3d-printers: 3\n\"on\": 4\n",
        &[(Code::BadKey, "true"), (Code::BadKey, "12")],
    );
    finds(": a\n", &[(Code::BadKey, "")]);
    finds("a: { b\n : c }\n", &[(Code::BadKey, "b")]);
    finds("\"a\\u0062\": 1\n", &[(Code::BadKey, "a\\u0062")]);
}

#[test]
fn what_editors_do_to_spaces_and_quotes() {
    finds("a:\n\tb: 1\n\tc: 2\n", &[(Code::TabIndentation, "\t")]);
    finds("a:\tb\n", &[(Code::TabIndentation, "\t")]);
    finds("a:\n\u{A0} b: 1\n", &[(Code::NoBreakSpace, "\u{A0}")]);
    finds(
        "a: 1\nline:\u{A0}12\nb: 2\n",
        &[(Code::NoBreakSpace, "\u{A0}")],
    );
    finds("a: [x,\u{202F}z]\n", &[(Code::NoBreakSpace, "\u{202F}")]);
    finds(
        "title: Spring\u{A0}2020\n",
        &[(Code::NoBreakSpace, "\u{A0}")],
    );
    is_fine("title: Spring 2020 # as\u{A0}printed\n");
    finds(
        "title: “Safe online”\n",
        &[(Code::CurlyQuote, "“Safe online”")],
    );
    finds(
        "a: b\u{200B}\nc: \u{7}\n",
        &[
            (Code::InvisibleCharacter, "\u{200B}"),
            (Code::InvisibleCharacter, "\u{7}"),
        ],
    );
    finds(
        "a: yes\nb: [No, \"no\", true]\non: it is on\nd: { \"off\": off side, N: 1 }\n",
        &[
            (Code::Yaml11Boolean, "yes"),
            (Code::Yaml11Boolean, "No"),
            (Code::Yaml11Boolean, "on"),
            (Code::Yaml11Boolean, "N"),
        ],
    );
}

#[test]
fn both_places_of_a_duplicate_key_are_shown() {
    let text = "a: 1\nb: { c: 1, d: 2, \"c\": 3 }\na: 4\n";
    finds(
        text,
        &[(Code::DuplicateKey, "c"), (Code::DuplicateKey, "a")],
    );
    let lines: Vec<_> = faults(text)
        .iter()
        .flat_map(|fault| fault.labels().to_vec())
        .filter_map(|label| Some((label.path, label.span?.start.to_string())))
        .collect();
    assert_eq!(
        lines,
        [("b.c".into(), "2:6".into()), ("a".into(), "1:1".into())]
    );
}

#[test]
fn syntax_errors_are_where_they_are() {
    for (text, underlined) in [
        ("title: Policy: the new one\n", ":"),
        ("a: 1\nb\nc: 2\n", "b"),
        ("a: [x, z\n", "[x,"),
        ("a: { b: 1 c: 2 }\n", ":"),
        ("a: \"x\nb: 1\n", "\"x"),
        ("a: 'it's'\n", "s'"),
        ("a: \"c:\\p\"\n", "\"c:\\p\""),
        ("a:\n    b: 1\n  c: 2\n", "c:"),
        ("é: é\na: @x\n", "@x"),
        ("a: x]\nb: ]\n", "]"),
        ("a: - b\n", "-"),
    ] {
        finds(text, &[(Code::Syntax, underlined)]);
    }
}

/// Raw, as an escape, in a key or a value: what is not what it looks like is refused.
#[test]
fn characters_that_are_not_what_they_look_like() {
    let misleading = (0..=0x10_FFFF)
        .filter_map(char::from_u32)
        .filter_map(|c| Some((c, Misleading::of(c)?)));
    let mut tried = 0;
    for (c, how) in misleading.filter(|(c, _)| !matches!(c, '\n' | '\t')) {
        let code = match how {
            Misleading::Space => Code::NoBreakSpace,
            Misleading::Hidden | Misleading::Hyphen => Code::InvisibleCharacter,
        };
        let written = format!("\"x\\U{:08X}y\"", u32::from(c));
        finds(&format!("a: {written}\n"), &[(code, &written)]);
        if c != '\r' {
            finds(
                &format!("a: \"x{c}y\"\n"),
                &[(code, c.to_string().as_str())],
            );
            finds(
                &format!("a: |\n  x{c}y\n"),
                &[(code, c.to_string().as_str())],
            );
            finds(&format!("x{c}y: a\n"), &[(code, c.to_string().as_str())]);
        }
        tried += 1;
    }
    assert!(tried > 4_000, "{tried}");
    is_fine("a: \"two\\nlines,\\ta tab – “so” £5 é\"\n");
}

#[test]
fn values_that_some_reader_takes_for_something_else() {
    for written in [
        "15:20",
        "08:45",
        "1:30:00",
        "190:20:30.15",
        "2020-11-01",
        "2020-1-1",
        "2020-11-01T10:00:00Z",
        "2020-11-01 10:00:00",
        "0x1F",
        "0o17",
        "017",
        "007",
        "0b101",
        "1_000",
        "-1_000.5",
        ".inf",
        "-.INF",
        ".NaN",
        "+5",
        "=",
        "18446744073709551616",
        "-170141183460469231731687303715884105729",
        "340282366920938463463374607431768211456",
        "0xFFFFFFFFFFFFFFFFFFFF",
    ] {
        finds(
            &format!("a: {written}\nb: [{written}]\n"),
            &[(Code::Yaml11Value, written), (Code::Yaml11Value, written)],
        );
        is_fine(&format!("a: \"{written}\"\n"));
        finds(&format!("{written}: a\n"), &[(Code::BadKey, written)]);
    }
    is_fine("a: [12-15, 2020-11, 0, 5, -3, -9223372036854775808, 4.10, 3d-printers, v1.2, a_b]\n");
}

/// Rows whose text needs quotes stand aside, with the quotes to add; what else is wrong is found.
#[test]
fn rows_stand_aside() {
    let after = (Code::Yaml11Boolean, "no");
    for (row, underlined, code, text) in [
        (
            "title: Policy: the new one",
            ":",
            Code::Syntax,
            "Policy: the new one",
        ),
        ("title: ends so:", ":", Code::Syntax, "ends so:"),
        (
            "{ line: 3, note: see: above }",
            ":",
            Code::Syntax,
            "see: above",
        ),
        (
            "g: { line: 3, note: see: above, x: z }",
            ":",
            Code::Syntax,
            "see: above",
        ),
        (
            "- { line: 3, note: Bets #1 }\n",
            "#1 }",
            Code::CutShort,
            "Bets #1",
        ),
        ("- { note: A: B, line: 3 }", ":", Code::Syntax, "A: B"),
        (
            "g: { line: 3, note: Bets, and, more, x: z }",
            ",",
            Code::Syntax,
            "Bets, and, more",
        ),
        (
            "g: { a: { note: Bets, and more }, x: z }",
            ",",
            Code::Syntax,
            "Bets, and more",
        ),
        (
            "g: { line: 3, note: Bets #1, x: z }",
            "#1, x: z }",
            Code::CutShort,
            "Bets #1",
        ),
    ] {
        let place = match row {
            row if row.starts_with('{') => format!("- {row}"),
            row => row.to_owned(),
        };
        let text_of = format!("rows:\n  {place}\nlast: no\n");
        finds(&text_of, &[(code, underlined), after]);
        let help = faults(&text_of)[0]
            .help_text()
            .unwrap_or_default()
            .to_owned();
        assert!(
            help.ends_with(&format!("put the text into quotes: `\"{text}\"`")),
            "{help}"
        );
        let mended = text_of.replacen(text, &format!("\"{text}\""), 1);
        finds(&mended, &[after]);
    }
    let many = |rows: usize| "- { a: b: c }\n".repeat(rows) + "- no\n";
    let found = |rows| faults(&many(rows)).len();
    assert_eq!((found(1), found(20), found(21)), (2, 21, 21));
    let last = faults(&many(21))
        .pop()
        .map(|fault| fault.message().to_owned());
    assert!(last.is_some_and(|told| told.ends_with("the rest of the file was not read")));
}

#[test]
fn a_comment_after_a_quoted_text_cuts_nothing_short() {
    finds(
        "- { note: \"a\" #1\n    , x: see: above }\n",
        &[(Code::Syntax, ":")],
    );
}

#[test]
fn what_may_be_outside_of_a_bracket_is_not_told() {
    finds(
        "a: { b: no,\nd: no\n",
        &[(Code::Yaml11Boolean, "no"), (Code::Syntax, "d:")],
    );
}

#[test]
fn everything_before_a_syntax_error_is_still_reported() {
    finds(
        "a: yes\nb: \"x\n",
        &[(Code::Yaml11Boolean, "yes"), (Code::Syntax, "\"x")],
    );
}

#[test]
fn keys_and_values_are_found_by_path() {
    let text = "é: { ü: [x, 'it''s' ] }  # end\nblock: |\n  two\n  lines\n\nlast:\n";
    let Ok(tree) = scan(text).map(|scanned| scanned.tree) else {
        unreachable!("{:?}", faults(text))
    };
    let at = |path: &Path<'_>| tree.value_span(path).and_then(|span| span.of(text));
    let first = Path::ROOT.key("é");
    assert_eq!(at(&first), Some("{ ü: [x, 'it''s' ] }"));
    let list = first.key("ü");
    assert_eq!(at(&list), Some("[x, 'it''s' ]"));
    assert_eq!(at(&list.index(0)), Some("x"));
    assert_eq!(at(&list.index(1)), Some("'it''s'"));
    assert_eq!(tree.style(&list.index(1)), Some(Style::Quoted));
    assert_eq!(at(&list.index(2)), None);
    assert_eq!(at(&Path::ROOT.key("block")), Some("two\n  lines"));
    assert_eq!(tree.style(&Path::ROOT.key("last")), Some(Style::Empty));
    assert_eq!(at(&Path::ROOT.key("last")), Some("last"));
    let key = tree.key_span(&list);
    assert_eq!(key.and_then(|span| span.of(text)), Some("ü"));
    assert_eq!(key.map(|span| span.start.to_string()), Some("1:6".into()));
}
