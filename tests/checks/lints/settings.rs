//! Levels: the lint's own, the file's, the caller's, and those of single rows.

use jiff::civil::date;
use online_safety_policy::Policy;
use online_safety_policy::check::lint::{Check, Finding, Level, LintCode};

use crate::lints::edit::{Edit, edited, policy};

/// Two columns are never used.
const UNUSED: Edit = (
    "required: [inform-parents, further-sanction]",
    "required: [class-teacher, inform-parents]",
);
/// A place for settings.
const SETTINGS: &str = "  rows-all-alike: deny\n";

fn check() -> Check {
    Check::new(date(2026, 11, 22))
}

/// Level, reason and what each finding of a lint is about.
fn of<'p>(
    policy: &'p Policy,
    check: &Check,
    id: &str,
) -> Vec<(Level, Option<&'p str>, Vec<&'p str>)> {
    let findings = policy.check(check).into_iter();
    findings
        .filter(|finding| finding.lint.id() == id)
        .map(|finding| (finding.level, finding.reason, finding.about))
        .collect()
}

fn overdue(setting: &'static str) -> Policy {
    policy(&[("2027-09", "2026-10"), (SETTINGS, setting)])
}

#[test]
fn a_lint_has_a_level_of_its_own() {
    let policy = overdue("");
    assert_eq!(
        of(&policy, &check(), "OSP001"),
        [(Level::Warn, None, vec![])]
    );
}

#[test]
fn the_file_gives_another() {
    let policy = overdue("  OSP001: deny\n");
    assert_eq!(
        of(&policy, &check(), "OSP001"),
        [(Level::Deny, None, vec![])]
    );
    let policy = overdue("  review-overdue: { level: deny, reason: ours is a strict school }\n");
    let strict = Some("ours is a strict school");
    assert_eq!(
        of(&policy, &check(), "OSP001"),
        [(Level::Deny, strict, vec![])]
    );
}

#[test]
fn the_caller_is_heeded_before_the_file() {
    let policy = overdue("  OSP001: { level: allow, reason: in July }\n");
    assert_eq!(of(&policy, &check(), "OSP001"), []);
    let insistent = check()
        .level_by_name("review-overdue", Level::Deny)
        .unwrap();
    assert_eq!(
        of(&policy, &insistent, "OSP001"),
        [(Level::Deny, None, vec![])]
    );
    let last = insistent.level(LintCode::ReviewOverdue, Level::Allow);
    assert_eq!(of(&policy, &last, "OSP001"), []);
}

#[test]
fn a_caller_can_deny_what_is_left_at_warn() {
    let strict = || check().deny_warnings();
    let policy = overdue("  OSP001: { level: warn, reason: in July }\n");
    let denied = [(Level::Deny, None, vec![])];
    assert_eq!(of(&policy, &strict(), "OSP001"), denied);
    let warned = strict().level(LintCode::ReviewOverdue, Level::Warn);
    assert_eq!(of(&policy, &warned, "OSP001"), denied);
    let allowed = strict().level(LintCode::ReviewOverdue, Level::Allow);
    assert_eq!(of(&policy, &allowed, "OSP001"), []);
    let policy = overdue("  OSP001: { level: allow, reason: in July }\n");
    assert_eq!(of(&policy, &strict(), "OSP001"), []);
}

#[test]
fn a_finding_names_the_setting_that_it_falls_under() {
    let settings = |setting: &'static str| {
        let policy = overdue(setting);
        let found = policy.check(&check().with_allowed());
        let overdue = found.iter().find(|finding| finding.lint.id() == "OSP001");
        overdue.and_then(|finding| finding.setting.map(str::to_owned))
    };
    assert_eq!(settings(""), None);
    assert_eq!(settings("  OSP001: deny\n").as_deref(), Some("OSP001"));
    let allowed = "  review-overdue: { level: allow, reason: in July }\n";
    assert_eq!(settings(allowed).as_deref(), Some("review-overdue"));
    let expired = "  OSP001: { level: allow, reason: in July, until: \"2026-11-21\" }\n";
    assert_eq!(settings(expired), None);
    let policy = overdue("  OSP001: deny\n");
    let insistent = check().level(LintCode::ReviewOverdue, Level::Deny);
    assert_eq!(policy.check(&insistent)[0].setting, None);
}

#[test]
fn what_is_allowed_can_be_listed_with_its_reason() {
    let policy = overdue("  OSP001: { level: allow, reason: in July }\n");
    let found = of(&policy, &check().with_allowed(), "OSP001");
    assert_eq!(found, [(Level::Allow, Some("in July"), vec![])]);
}

#[test]
fn an_expired_setting_holds_no_longer() {
    let policy = overdue("  OSP001: { level: allow, reason: in July, until: \"2026-11-21\" }\n");
    assert_eq!(of(&policy, &check(), "OSP001").len(), 1);
    let before = Check::new(date(2026, 11, 21));
    assert_eq!(of(&policy, &before, "OSP001"), []);
}

#[test]
fn a_setting_for_a_row_leaves_the_others() {
    let unused = |setting| {
        policy(&[
            UNUSED,
            (
                "columns: [line-manager",
                "columns: [suspension, line-manager",
            ),
            (SETTINGS, setting),
        ])
    };
    let policy = unused("");
    let both = vec![
        (Level::Warn, None, vec!["further-sanction"]),
        (Level::Warn, None, vec!["suspension"]),
    ];
    assert_eq!(of(&policy, &check(), "OSP040"), both);

    let policy =
        unused("  OSP040: { level: allow, rows: [suspension], reason: the trust suspends }\n");
    assert_eq!(of(&policy, &check(), "OSP040"), both[..1]);
    // Even the caller who insists leaves single rows alone: somebody decided about them.
    let insistent = check().level(LintCode::ResponseNeverUsed, Level::Deny);
    let found = of(&policy, &insistent, "OSP040");
    assert_eq!(found, [(Level::Deny, None, vec!["further-sanction"])]);
}

#[test]
fn a_finding_about_several_things_is_split_by_their_levels() {
    let setting =
        "  OSP033: { level: allow, rows: [parent], reason: the home agreement speaks of them }\n";
    let policy = policy(&[
        (
            "    who: [adults]\n",
            "    who: [adults, visitor, parent]\n",
        ),
        (SETTINGS, setting),
    ]);
    let check = check().with_allowed();
    let findings = policy.check(&check);
    let messages: Vec<(Level, &str)> = findings.iter().map(|f| (f.level, &*f.message)).collect();
    assert_eq!(
        messages,
        [
            (
                Level::Allow,
                "1 of 10 roles that rules bind is judged by no incident table: `parent`"
            ),
            (
                Level::Warn,
                "1 of 10 roles that rules bind is judged by no incident table: `visitor`"
            ),
        ]
    );
}

#[test]
fn a_row_can_be_named_with_its_table() {
    let row = (
        "{ line: 82, required: [headteacher, police, technical-support, ",
        "{ line: 82, required: [headteacher, police, ",
    );
    let named = |rows: &'static str| policy(&[row, (SETTINGS, rows)]);
    let here =
        named("  OSP051: { level: allow, rows: [pupil-incidents.illegal-material], reason: r }\n");
    assert_eq!(of(&here, &check(), "OSP051"), []);
    let elsewhere =
        named("  OSP051: { level: allow, rows: [staff-incidents.illegal-material], reason: r }\n");
    assert_eq!(of(&elsewhere, &check(), "OSP051").len(), 1);
    assert_eq!(of(&elsewhere, &check(), "OSP090").len(), 1);
}

#[test]
fn a_lint_that_nobody_knows_is_an_error() {
    let error = check()
        .level_by_name("review-overdu", Level::Deny)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown lint `review-overdu`; did you mean `review-overdue`?"
    );
    assert_eq!(error.nearest(), Some("review-overdue"));
    let error = check().level_by_name("osp42", Level::Deny).unwrap_err();
    assert_eq!(error.nearest(), Some("OSP042"));
}

/// Settings that cannot be, with everything that is wrong with them.
#[test]
fn faults() {
    let settings = [
        "OSP01: warn",
        "review-overdu: warn",
        "OSP001: error",
        "OSP001: allow",
        "OSP001: { level: allow }",
        "OSP001: { reason: none }",
        "OSP001: { level: warn, why: none }",
        "OSP001: { level: allow, reason: r, until: \"2026-13-01\" }",
        "OSP001: { level: allow, reason: r, until: \"2026-07\" }",
        "OSP042: { level: allow, reason: r, rows: [pupil-incident] }",
        "OSP042: { level: allow, reason: r, rows: [pupil-incidents, pupil-incidents] }",
        "OSP042: { level: allow, reason: r, rows: [staff-incidents.social-media] }",
        "{ OSP042: warn, rows-all-alike: deny }",
        "OSP042: [warn]",
    ];
    let evidence = [
        "keep: [photo], of: all",
        "of: all",
        "keep: [print], of: [everything]",
        "keep: [print], of: [pornography, pornography]",
        "keep: [print, print], of: [pornography], except: [grooming]",
    ];
    let settings = settings.iter().map(|setting| {
        let broken = setting
            .strip_prefix("{ ")
            .and_then(|rest| rest.strip_suffix(" }"));
        let lines = match broken.filter(|_| !setting.starts_with("OSP")) {
            Some(two) => two.replace(", ", "\n  "),
            None => (*setting).to_owned(),
        };
        (setting, edited(&[]).replace("rows-all-alike: deny", &lines))
    });
    let evidence = evidence.iter().map(|rule| {
        let addresses = "keep: [record-address], of: all";
        (rule, edited(&[]).replace(addresses, rule))
    });
    let mut text = String::new();
    for (what, file) in settings.chain(evidence) {
        let error = Policy::from_yaml(&file).unwrap_err();
        text.push_str(&format!("{what}\n"));
        for fault in error.diagnostics() {
            text.push_str(&format!("    {fault}\n"));
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn a_finding_as_json() {
    let policy = policy(&[("2027-09", "2026-10"), UNUSED]);
    let check = check();
    let findings: Vec<Finding<'_>> = policy.check(&check);
    insta::assert_json_snapshot!(findings);
}
