//! Commands that are none, and the help.

use online_safety_policy::explain::Reader;
use online_safety_policy::inverse::Wanted;
use online_safety_policy::vocabulary::{
    Fact, History, Intent, Moment, Occasion, Ownership, Place, Purpose, Word,
};

use super::{answer, misused};

#[test]
fn is_shown_for_what_is_no_command() {
    misused(
        "what_if",
        "clasify pupil gambling",
        "a similar subcommand exists: 'classify'",
    );
    misused(
        "what_if",
        "list incident",
        "a similar value exists: 'incidents'",
    );
    misused(
        "what_if",
        "recommend pupil",
        "what_if recommend [OPTIONS] [WHO] [INCIDENT]...",
    );
    misused("what_if", "classify pupil", "<WHAT> is missing");
    misused("what_if", "why-not pupil", "<WHAT> is missing");
    misused("what_if", "who-may", "<WHAT> is missing");
    misused("what_if", "leads-to", "<RESPONSE> is missing");
    misused(
        "what_if",
        "classify --who pupil gambling homework",
        "`homework` is one word too many",
    );
    misused("what_if", "", "Usage: what_if");
    misused("export", "--format yaml", "possible values: text, json");
    misused(
        "embed",
        "--frmat json",
        "a similar argument exists: '--format'",
    );
}

#[test]
fn is_explained_with_examples_that_work() {
    let help = answer("what_if", "--help");
    let shown = help
        .lines()
        .filter_map(|line| line.trim().strip_prefix("what_if "));
    let mut count = 0;
    for question in shown.filter(|question| !question.contains("my-school.yaml")) {
        answer("what_if", question);
        count += 1;
    }
    assert!(count >= 5, "{help}");
    for example in ["export", "embed"] {
        assert!(answer(example, "--help").contains("Usage"), "{example}");
    }
}

/// The help names the words that the library accepts; neither may run ahead of the other.
#[test]
fn names_every_value_of_every_fact() {
    fn words<W: Word>() -> Vec<&'static str> {
        W::iter().map(Word::as_str).collect()
    }
    let facts = [
        words::<Fact>(),
        words::<Place>(),
        words::<Moment>(),
        words::<Occasion>(),
        words::<Purpose>(),
        words::<Ownership>(),
    ];
    let help = answer("what_if", "classify --help");
    for word in facts.concat() {
        assert!(help.contains(word), "{word}");
    }
    let help = answer("what_if", "why-not --help");
    for word in words::<Wanted>() {
        assert!(help.contains(word), "{word}");
    }
    let help = answer("what_if", "recommend --help");
    for word in [words::<Intent>(), words::<History>(), words::<Reader>()].concat() {
        assert!(help.contains(word), "{word}");
    }
}
