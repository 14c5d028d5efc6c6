//! One file, one policy, however it comes in.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::{Circumstances, LoadError, Policy, QuestionError, UnknownWord};
use strum::IntoEnumIterator as _;

/// A text loads to one policy, in whichever way it is read.
pub(crate) fn check(text: &str) {
    let policy = Policy::from_yaml(text).unwrap();
    let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
    assert_eq!(Policy::from_document(&document).unwrap(), policy);
    assert_eq!(Policy::from_yaml(text).unwrap(), policy, "loaded twice");
    assert_eq!(policy.clone(), policy);
    let marked = format!("\u{FEFF}{text}");
    let windows = text.replace('\n', "\r\n");
    let both = format!("\u{FEFF}{windows}");
    for variant in [&marked, &windows, &both] {
        assert_eq!(Policy::from_yaml(variant).unwrap(), policy);
        assert_eq!(
            PolicyDocument::from_bytes(variant.as_bytes()).unwrap(),
            document
        );
    }
}

#[test]
fn shipped_files_load_to_one_policy_however_their_lines_end() {
    for builtin in Builtin::iter() {
        check(builtin.source());
        assert_eq!(
            Policy::from_yaml(builtin.source()).unwrap(),
            *builtin.policy()
        );
        assert_eq!(builtin.policy().id(), builtin.to_string());
    }
}

#[test]
fn policies_of_two_schools_are_not_equal() {
    let [one, two] =
        [Builtin::TelfordInfant2020, Builtin::TrafalgarInfant2018].map(Builtin::policy);
    assert_ne!(one, two);
}

/// What can be sent to another thread, and what can be passed on as an error: checked by the compiler.
#[test]
fn policies_and_errors_cross_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    fn error<T: std::error::Error + Send + Sync + 'static>() {}
    shared::<Policy>();
    shared::<PolicyDocument>();
    error::<LoadError>();
    error::<QuestionError>();
    error::<UnknownWord>();
}

/// A caller's text neither breaks the line of a message nor fills a page.
#[test]
fn errors_quote_what_was_asked() {
    let telford = Builtin::TelfordInfant2020.policy();
    let known = Circumstances::new();
    let word = |text: &str| telford.role(text).unwrap_err().to_string();
    let fact = |fact: &str, value: &str| known.set(fact, value).unwrap_err().to_string();
    assert_eq!(
        word("pu\npil"),
        "unknown role `pu\\npil`; did you mean `pupil`?"
    );
    assert!(word(&"x".repeat(1_000)).len() < 100);
    assert_eq!(
        fact("plaec", "toilets"),
        "unknown fact `plaec`; did you mean `place`?"
    );
    assert_eq!(
        fact("device", "scool"),
        "unknown device `scool`; did you mean `school`?"
    );
    assert_eq!(
        fact("place", "The gate"),
        "unknown place `The gate`; did you mean `non-teaching-area`?"
    );
    assert_eq!(
        fact("place", "The moon"),
        "unknown place `The moon`; accepted: `classroom`, `non-teaching-area`, `toilets`, \
         `changing-rooms`, `off-site`"
    );
    assert_eq!(
        fact("approved", "maybe"),
        "unknown approved `maybe`; accepted: `yes`, `no`"
    );
    assert_eq!(
        fact("time", "9\r"),
        "unknown time `9\\r`; write HH:MM, from 00:00 to 23:59"
    );
}
