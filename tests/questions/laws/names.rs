//! Names: one word, one term, one spelling.

use online_safety_policy::vocabulary::{
    Acceptability, Permission, PupilIncident, PupilResponse, Role, StaffIncident, StaffResponse,
    Technology, Term, UserAction, Word,
};
use proptest::prelude::*;

/// A text is the same term however it got there, and never a standard word in disguise.
fn check<W: Word>(text: &str) {
    let Ok(term) = text.parse::<Term<W>>() else {
        assert!(
            text.parse::<W>().is_err(),
            "a standard word is always a term"
        );
        return;
    };
    assert_eq!(term.as_str(), text);
    assert_eq!(term.to_string(), text);
    assert_eq!(term.to_string().parse::<Term<W>>().unwrap(), term);
    assert_eq!(serde_json::to_value(term).unwrap(), text);
    match (text.parse::<W>(), term.standard(), term.own()) {
        (Ok(word), Some(same), None) => {
            assert_eq!(word, same);
            assert_eq!(Term::from(word), term);
        }
        (Err(_), None, Some(id)) => assert_eq!(id.as_str(), text),
        _ => panic!("{text} is held as what it is not"),
    }
}

fn check_all(text: &str) {
    check::<Role>(text);
    check::<UserAction>(text);
    check::<Acceptability>(text);
    check::<Technology>(text);
    check::<Permission>(text);
    check::<PupilIncident>(text);
    check::<PupilResponse>(text);
    check::<StaffIncident>(text);
    check::<StaffResponse>(text);
}

#[test]
fn standard_words_are_never_own() {
    fn each<W: Word>() {
        W::iter().for_each(|word| check_all(word.as_str()));
    }
    each::<Role>();
    each::<UserAction>();
    each::<Acceptability>();
    each::<Technology>();
    each::<Permission>();
    each::<PupilIncident>();
    each::<PupilResponse>();
    each::<StaffIncident>();
    each::<StaffResponse>();
}

proptest! {
    #[test]
    fn own_words_keep_their_spelling(text in "[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,4}") {
        check_all(&text);
    }

    #[test]
    fn any_text_is_a_term_or_none(text in ".{0,60}") {
        check_all(&text);
    }
}
