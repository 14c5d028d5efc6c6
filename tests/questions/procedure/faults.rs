//! Wrong files: each mistake is one fault, where it is, with what would put it right.

use online_safety_policy::Policy;
use online_safety_policy::diagnostic::Code::{self, *};

/// A file without a fault.
const RIGHT: &str = "\
format: 1
policy: { id: right, school: Right, title: Policy }
own: { roles: { caretaker: { label: Caretaker } } }
audiences: { adults: { label: Adults, roles: [staff, caretaker] } }
procedure:
  lines: 10-20
  steps:
    team: { line: 11, step: involve-several-seniors, force: must, by: [senior-staff, caretaker] }
    look: { line: 12, step: provide-access, force: should, by: [adults], after: [involve-several-seniors] }
    prints: { line: 13, step: print-and-attach, force: may, except: [grooming] }
    no-prints: { line: 13, step: print-and-attach, force: must-not, for: [grooming] }
    report: { line: 14, step: report-suspicion, force: must, urgency: at-once, to: [headteacher] }
  open:
    how-long-kept: { line: 20, for: [misuse], note: no time is given }
";

#[track_caller]
fn one(right: &str, wrong: &str, code: Code, underlined: &str, help: &str) {
    assert_eq!(RIGHT.matches(right).count(), 1, "`{right}`");
    let text = RIGHT.replacen(right, wrong, 1);
    let error = Policy::from_yaml(&text).unwrap_err();
    let [fault] = error.diagnostics() else {
        panic!("`{wrong}`: {error}");
    };
    assert_eq!(fault.code(), code, "{fault}");
    assert_eq!(fault.span().unwrap().of(&text), Some(underlined), "{fault}");
    let said = fault.help_text().unwrap_or_default();
    assert!(said.contains(help), "{fault}");
}

#[test]
fn are_none_until_somebody_spoils_it() {
    Policy::from_yaml(RIGHT).unwrap();
}

#[test]
fn of_words() {
    let provide = "step: provide-access";
    one(
        provide,
        "step: provide-acess",
        UnknownWord,
        "provide-acess",
        "did you mean `provide-access`?",
    );
    one(
        "force: should",
        "force: shuold",
        UnknownWord,
        "shuold",
        "did you mean `should`?",
    );
    one(
        "[grooming] }\n    no",
        "[groming] }\n    no",
        UnknownWord,
        "groming",
        "`grooming`",
    );
    one(
        "for: [misuse]",
        "for: [misuse, misuse]",
        DuplicateWord,
        "misuse",
        "take one",
    );
    one(
        "urgency: at-once",
        "urgency: now",
        UnknownWord,
        "now",
        "`at-once`",
    );
    one(
        "by: [adults]",
        "by: [adult]",
        UnknownAudience,
        "adult",
        "did you mean `adults`?",
    );
    one(
        "by: [adults]",
        "by: [wizards]",
        UnknownAudience,
        "wizards",
        "name an office",
    );
    one(
        "by: [adults]",
        "by: [adults, adults]",
        DuplicateWord,
        "adults",
        "take one",
    );
    one(
        "to: [headteacher]",
        "to: [head-teacher]",
        UnknownWord,
        "head-teacher",
        "`headteacher`",
    );
    one(
        "how-long-kept:",
        "how-long-keept:",
        UnknownWord,
        "how-long-keept",
        "`how-long-kept`",
    );
}

#[test]
fn of_shape() {
    one(
        "step: report-suspicion, ",
        "",
        MissingField,
        "report",
        "add `step: ...`",
    );
    one("line: 14, ", "", MissingField, "report", "add `line: ...`");
    one(
        "force: should, ",
        "",
        MissingField,
        "look",
        "add `force: ...`",
    );
    one(
        "urgency: at-once",
        "urgncy: at-once",
        UnknownKey,
        "urgncy",
        "did you mean `urgency`?",
    );
    one(
        "line: 20, ",
        "",
        MissingField,
        "how-long-kept",
        "add `line: ...`",
    );
}

#[test]
fn of_sense() {
    let both = "may, except: [grooming] }";
    one(
        both,
        "may }",
        ContradictoryRow,
        "must-not",
        "`for` or `except`",
    );
    one(
        both,
        "may, except: [grooming], for: [misuse] }",
        ContradictoryRow,
        "except",
        "`for`",
    );
    let after = "after: [involve-several-seniors]";
    one(
        after,
        "after: [provide-access]",
        SeeSelf,
        "provide-access",
        "before it",
    );
    one(
        after,
        "after: [print-and-attach]",
        UnknownWord,
        "print-and-attach",
        "printed order",
    );
}

#[test]
fn are_all_told_in_one_run() {
    let text = RIGHT
        .replace("force: should", "force: shall")
        .replace("to: [headteacher]", "to: [head]")
        .replace("how-long-kept:", "forever:");
    let error = Policy::from_yaml(&text).unwrap_err();
    assert_eq!(error.diagnostics().len(), 3, "{error}");
}

/// An entry that was reported may be the one that `after` names.
#[test]
fn do_not_follow_from_each_other() {
    let team = "step: involve-several-seniors";
    one(
        team,
        "step: involve-several-seniorss",
        UnknownWord,
        "involve-several-seniorss",
        "did you",
    );
}
