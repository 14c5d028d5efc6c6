//! Commands that are none, and the help.

use online_safety_policy::answer::inverse::Wanted;
use online_safety_policy::explain::Reader;
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

/// A policy is a program's own word where it works on policies, and an option where its words are others.
#[test]
fn takes_a_policy_in_one_way() {
    let policy = "telford-infant-2020";
    let named = "the id of a shipped policy, or the path of a policy file";
    for example in ["export", "render", "check", "coverage", "compare"] {
        for option in ["--policy ", "--policy=", "-p "] {
            let arguments = format!("{policy} {option}{policy}");
            misused(example, &arguments, "without an option: `POLICY`");
        }
        let help = answer(example, "--help");
        assert!(help.contains("POLICY") && help.contains(named), "{help}");
        assert!(
            !help.contains("--policy") && !help.contains("--against"),
            "{help}"
        );
    }
    let against = format!("{policy} --against {policy}");
    misused("render", &against, "behind the first: `POLICY AFTER`");
    for example in ["what_if", "record", "replay", "embed"] {
        let help = answer(example, "--help");
        assert!(
            help.contains("--policy <POLICY>") && help.contains(named),
            "{help}"
        );
    }
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

/// Whatever takes a day or a moment takes it as it is written everywhere, and nothing that would be dropped.
#[test]
fn a_day_is_written_one_way() {
    let school = "telford-infant-2020";
    for text in [
        "2026-02-30",
        "20261120",
        "20/11/2026",
        "2026-11-20T00:00",
        "2026-11-20[UTC]",
    ] {
        for (example, arguments) in [
            ("check", format!("{school} --as-of {text}")),
            ("render", format!("{school} --as-of {text}")),
            ("what_if", format!("duties --as-of {text}")),
            ("what_if", format!("duties --done it={text}")),
            (
                "replay",
                format!("examples/replay/log.csv --edition {text}={school}"),
            ),
        ] {
            misused(
                example,
                &arguments,
                "write a day of the calendar, YYYY-MM-DD",
            );
        }
    }
    for text in [
        "2026-11-20T09:30",
        "2026-11-20T09:30Z[UTC]",
        "2026-11-20T09:30:60Z",
        "20261120T0930Z",
    ] {
        let arguments = format!("procedure grooming --reference case-17 --at {text}");
        misused("record", &arguments, "write a day, a time and its zone");
    }
}
