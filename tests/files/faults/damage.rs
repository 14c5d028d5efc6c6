//! Whatever comes in, a policy or a list of faults comes out.

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::document::PolicyDocument;
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use super::check::BASE;

/// Loading says yes or no; a no has reasons, each on one line, with a place inside the text.
fn survive(bytes: &[u8]) {
    let Err(error) = Policy::from_bytes(bytes) else {
        return;
    };
    assert!(!error.diagnostics().is_empty());
    assert_eq!(
        error.to_string().lines().count(),
        error.diagnostics().len() + 1
    );
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    for fault in error.diagnostics() {
        if let Some(span) = fault.span().filter(|_| !text.is_empty()) {
            assert!(span.of(text).is_some(), "{fault}");
        }
        let places = fault.labels().iter().filter_map(|label| label.span);
        assert!(
            places.into_iter().all(|span| span.of(text).is_some()),
            "{fault}"
        );
    }
}

/// A change that somebody, or something, makes to a file.
#[derive(Clone, Debug)]
enum Damage {
    /// Bytes go missing.
    Cut(usize, usize),
    /// Bytes are put in.
    Insert(usize, Vec<u8>),
    /// A stretch of the file stands somewhere else, too.
    Copy(usize, usize, usize),
    /// A word becomes another word of the file.
    Swap(usize, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = || 0..40_000_usize;
    let bytes = prop_oneof![
        proptest::collection::vec(any::<u8>(), 1..6),
        "[ \t\n:,\\[\\]{}#&*!|>'\"%@`?-]{1,3}".prop_map(String::into_bytes),
        prop_oneof![
            "null", "true", "yes", "5", "\\[\\]", "\\{\\}", "é", "\u{FEFF}"
        ]
        .prop_map(String::into_bytes),
    ];
    prop_oneof![
        (at(), 1..80_usize).prop_map(|(at, length)| Damage::Cut(at, length)),
        (at(), bytes).prop_map(|(at, bytes)| Damage::Insert(at, bytes)),
        (at(), 1..200_usize, at()).prop_map(|(from, length, to)| Damage::Copy(from, length, to)),
        (at(), at()).prop_map(|(one, other)| Damage::Swap(one, other)),
    ]
}

/// The word that stands nearest after a place.
fn word_at(bytes: &[u8], at: usize) -> std::ops::Range<usize> {
    let is_word = |b: &u8| b.is_ascii_alphanumeric() || *b == b'-';
    let start = (at..bytes.len())
        .find(|i| is_word(&bytes[*i]))
        .unwrap_or(bytes.len());
    let end = (start..bytes.len())
        .find(|i| !is_word(&bytes[*i]))
        .unwrap_or(bytes.len());
    start..end
}

fn do_to(bytes: &mut Vec<u8>, damage: Damage) {
    let length = bytes.len().max(1);
    match damage {
        Damage::Cut(at, count) => {
            let start = at % length;
            bytes.drain(start.min(bytes.len())..(start + count).min(bytes.len()));
        }
        Damage::Insert(at, new) => {
            let at = (at % length).min(bytes.len());
            bytes.splice(at..at, new);
        }
        Damage::Copy(from, count, to) => {
            let from = (from % length).min(bytes.len());
            let copy = bytes[from..(from + count).min(bytes.len())].to_vec();
            let to = (to % length).min(bytes.len());
            bytes.splice(to..to, copy);
        }
        Damage::Swap(one, other) => {
            let (one, other) = (word_at(bytes, one % length), word_at(bytes, other % length));
            let word = bytes[other].to_vec();
            bytes.splice(one, word);
        }
    }
}

fn files() -> Vec<&'static str> {
    let shipped = Builtin::iter().map(Builtin::source);
    shipped.chain([BASE]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn random_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survive(&bytes);
        let _ = PolicyDocument::from_bytes(&bytes);
    }

    #[test]
    fn random_text_is_refused(text in "(\\PC|[ \n:,\\[\\]{}#&*!-]){0,300}") {
        survive(text.as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn damaged_files_are_read_or_refused(
        file in proptest::sample::select(files()),
        damages in proptest::collection::vec(damage(), 1..4),
    ) {
        let mut bytes = file.as_bytes().to_vec();
        damages.into_iter().for_each(|damage| do_to(&mut bytes, damage));
        survive(&bytes);
    }
}
