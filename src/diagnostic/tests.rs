//! What every finding keeps to.

use std::collections::BTreeSet;
use std::str::FromStr;

use strum::{EnumMessage, IntoEnumIterator};

use super::choices::for_all;
use super::{
    Annotated, Code, Diagnostic, Label, Path, Position, Quoted, Span, closest, help_for, is_shown,
    meant, one_line,
};

const LETTERS: [char; 5] = ['a', 'b', 'e', 'x', 'z'];

fn span(line: usize, column: usize) -> Span {
    let start = Position {
        offset: 0,
        line,
        column,
    };
    Span { start, end: start }
}

#[test]
fn codes_are_unique_and_explained() {
    let mut ids = BTreeSet::new();
    for code in Code::iter() {
        assert!(ids.insert(code.id()), "{} is used twice", code.id());
        assert!(
            code.id().len() == 5 && code.id().starts_with("E0"),
            "{}",
            code.id()
        );
        assert_eq!(Code::from_str(&code.to_string()), Ok(code));
        assert_eq!(code.get_message(), Some(code.meaning()));
        assert!(!code.meaning().ends_with('.'), "{code}");
    }
    assert_eq!(Code::Yaml11Boolean.to_string(), "yaml-1-1-boolean");
    assert_eq!(Code::UnknownWord.to_string(), "unknown-word");
}

#[test]
fn no_code_has_the_id_of_a_retired_one() {
    for id in Code::RETIRED_IDS {
        assert_eq!(Code::find(id), None, "{id}");
    }
    assert_eq!(Code::find("E0305"), Some(Code::UnknownAudience));
}

#[test]
fn codes_are_listed_by_id() {
    let ids: Vec<_> = Code::iter().map(Code::id).collect();
    assert!(ids.is_sorted());
}

#[test]
fn a_finding_is_one_line() {
    let path = Path::ROOT.key("user-actions");
    let found = Diagnostic::error(
        Code::UnknownWord,
        path.key("rows"),
        format!("unknown user action {}", Quoted("porngraphy")),
    )
    .at(span(12, 5))
    .maybe_help(help_for("porngraphy", ["gambling", "pornography"]));
    assert_eq!(
        found.to_string(),
        "12:5: error[E0301]: unknown user action `porngraphy` at user-actions.rows; help: did you mean `pornography`?",
    );
    let hostile = Diagnostic::warning(Code::UnknownKey, "a\nb", "c\u{202E}d\r").help("\u{7}");
    assert_eq!(
        hostile.to_string(),
        "warning[E0203]: c\\u{202e}d\\r at a\\nb; help: \\u{7}",
    );
}

#[test]
fn a_finding_serialises_with_word_and_id() -> Result<(), serde_json::Error> {
    let found = Diagnostic::error(Code::DuplicateKey, "a", "twice").also(Label {
        span: Some(span(1, 1)),
        path: "a".to_owned(),
        text: "first written here".to_owned(),
    });
    let json = serde_json::to_value(&found)?;
    let field = |name| json.get(name).and_then(serde_json::Value::as_str);
    assert_eq!(field("code"), Some("duplicate-key"));
    assert_eq!(field("id"), Some("E0115"));
    assert_eq!(field("severity"), Some("error"));
    let line = json.pointer("/labels/0/span/start/line");
    assert_eq!(line.and_then(serde_json::Value::as_u64), Some(1));
    Ok(())
}

#[test]
fn paths_are_dotted() {
    assert_eq!(Path::ROOT.to_string(), "");
    let list = Path::ROOT.index(3);
    assert_eq!(list.key("when").to_string(), "[3].when");
    let odd = Path::ROOT.key("two words");
    assert_eq!(odd.key("").index(0).to_string(), "`two words`.``[0]");
}

#[test]
fn a_misspelt_word_is_recognised() {
    let words = [
        "pornography",
        "personal-phones",
        "headteacher",
        "on",
        "not-allowed",
        "school-ipads",
    ];
    for (written, meant) in [
        ("porngraphy", Some("pornography")),
        ("Personal Phones", Some("personal-phones")),
        ("personal_phone", Some("personal-phones")),
        ("head-teacher", Some("headteacher")),
        ("haedteacher", Some("headteacher")),
        ("porn", Some("pornography")),
        ("not allowed", Some("not-allowed")),
        ("no", None),
        ("gambling", None),
        ("", None),
    ] {
        assert_eq!(closest(written, words), meant, "{written}");
    }
    // Two words begin so: neither is meant more than the other.
    assert_eq!(
        closest("personal", ["personal-tablets", "personal-watches"]),
        None
    );
}

#[test]
fn few_words_are_listed_and_many_are_not() {
    let few = ["pupils", "staff"];
    assert_eq!(
        help_for("zebra", few).as_deref(),
        Some("accepted: `pupils`, `staff`")
    );
    let none: [&str; 0] = [];
    assert_eq!(help_for("zebra", none), None);
    let many: Vec<String> = (0..9).map(|n| format!("word-{n}")).collect();
    assert_eq!(help_for("zebra", many.iter().map(String::as_str)), None);
}

#[test]
fn long_text_is_cut_short() {
    let shown = Quoted(&"é".repeat(100)).to_string();
    assert_eq!(shown, format!("`{}…`", "é".repeat(60)));
}

/// A place in a text of one line.
fn place(text: &str, start: usize, end: usize) -> Span {
    let at = |offset| Position {
        offset,
        line: 1,
        column: text[..offset].chars().count() + 1,
    };
    Span {
        start: at(start),
        end: at(end),
    }
}

#[test]
fn a_long_line_is_drawn_around_its_places() {
    let text = format!(
        "é{}BAD{}ALSO{}",
        "x".repeat(9_000),
        "y".repeat(9_000),
        "z".repeat(9_000)
    );
    let find = |word: &str| {
        let start = text.find(word).unwrap_or_default();
        place(&text, start, start + word.len())
    };
    let fault = Diagnostic::error(Code::Syntax, "a", "this is bad")
        .at(find("BAD"))
        .also(Label {
            span: Some(find("ALSO")),
            path: "a".to_owned(),
            text: "and this".to_owned(),
        });
    let drawn = Annotated::new(std::slice::from_ref(&fault), "a.yaml", &text).to_string();
    assert!(drawn.contains("--> a.yaml:1:9002\n"), "{drawn}");
    assert!(
        drawn.contains("xBADy") && drawn.contains("yALSOz") && drawn.contains("y…y"),
        "{drawn}"
    );
    assert!(
        drawn.contains("^^^") && drawn.contains("and this"),
        "{drawn}"
    );
    assert!(drawn.len() < 4_000, "{}", drawn.len());
}

/// Whatever stands in a text, and wherever the places in it: what is drawn holds nothing that misleads.
#[test]
fn what_is_drawn_is_shown() {
    for_all(|choices| {
        let text = choices.list(80, |choices| {
            let odd = [
                '\n', '\r', '\t', '\u{200b}', '\u{202e}', '\u{301}', '\u{a0}', '漢', 'a', ' ',
            ];
            choices.one(&odd)
        });
        let text: String = text.into_iter().collect();
        let offsets: Vec<usize> = text
            .char_indices()
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        let span = |choices: &mut super::choices::Choices| {
            let (one, other) = (choices.one(&offsets), choices.one(&offsets));
            place(&text, one.min(other), one.max(other))
        };
        let label = Label {
            span: Some(span(choices)),
            path: choices.text(),
            text: choices.text(),
        };
        let fault = Diagnostic::error(Code::Syntax, choices.text(), choices.text())
            .at(span(choices))
            .also(label);
        let drawn = Annotated::new(std::slice::from_ref(&fault), "a.yaml", &text).to_string();
        assert!(drawn.chars().all(|c| is_shown(c) || c == '\n'), "{drawn:?}");
    });
}

/// The table is wholly that of Unicode where it follows it, and leaves alone what is seen.
#[test]
fn characters_that_mislead_are_escaped() {
    for c in [
        '\0',
        '\u{1b}',
        '\u{7f}',
        '\u{9b}',
        '\u{61c}',
        '\u{a0}',
        '\u{2007}',
        '\u{200d}',
        '\u{200e}',
        '\u{2011}',
        '\u{202e}',
        '\u{2066}',
        '\u{2800}',
        '\u{3000}',
        '\u{3164}',
        '\u{fe0f}',
        '\u{feff}',
        '\u{e0001}',
    ] {
        assert!(!is_shown(c), "{c:?}");
        assert_eq!(
            one_line(&format!("a{c}b")),
            format!("a{}b", c.escape_default())
        );
    }
    for c in "aZ0~ é‘’“”–—…£€漢ßр😀".chars() {
        assert!(is_shown(c), "{c:?}");
    }
}

/// Of a word that looks the same it is never asked whether the other was meant.
#[test]
fn a_word_that_looks_the_same_is_told_by_its_character() {
    let looks_alike = [
        "pup\u{456}l",
        "\u{440}upil",
        "pupil\u{200d}",
        "pu\u{ad}pil",
        "pup\u{131}l",
    ];
    for written in looks_alike {
        assert_eq!(closest(written, ["pupil"]), Some("pupil"));
        let told = meant(written, "pupil");
        let odd = written.chars().find(|c| !c.is_ascii()).map(u32::from);
        assert!(
            told.contains(&format!("U+{:04X}", odd.unwrap_or_default())),
            "{told}"
        );
        assert!(!told.contains("did you mean"), "{told}");
    }
    assert_eq!(meant("pupl", "pupil"), "did you mean `pupil`?");
}

#[test]
fn a_finding_is_one_line_whatever_the_file_holds() {
    for_all(|choices| {
        let (message, key) = (choices.text(), choices.text());
        let path = Path::ROOT.key(&key);
        let line = Diagnostic::error(Code::Syntax, path, message)
            .help(&key)
            .to_string();
        let breaks = ['\n', '\r', '\u{2028}', '\u{85}', '\u{1b}'];
        assert!(!line.contains(breaks), "{line:?}");
    });
}

#[test]
fn every_word_is_closest_to_itself() {
    for_all(|choices| {
        let words = choices.list(12, |choices| {
            let parts: Vec<String> = (0..=choices.below(2))
                .map(|_| {
                    (0..=choices.below(6))
                        .map(|_| choices.one(&LETTERS))
                        .collect()
                })
                .collect();
            parts.join("-")
        });
        for word in &words {
            let found = closest(word, words.iter().map(String::as_str));
            assert_eq!(found, Some(word.as_str()), "{words:?}");
        }
    });
}
