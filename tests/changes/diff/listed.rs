//! What is listed side by side: each edit of it is one change, of its part, with what was and what is.

use online_safety_policy::Policy;
use online_safety_policy::change::diff::{Change, ListedChange, Part, Release};

use super::{BASE, base, edited, telford, telford_with};

#[track_caller]
fn only<'d>(before: &'d Policy, after: &'d Policy) -> ListedChange {
    let diff = before.diff(after);
    let [Change::Listed(change)] = diff.changes() else {
        panic!("{diff}")
    };
    assert_eq!(
        (diff.release(), diff.changed()),
        (Release::Mixed, 0),
        "{diff}"
    );
    // And back again.
    let back = after.diff(before);
    let [Change::Listed(mirrored)] = back.changes() else {
        panic!("{back}")
    };
    assert_eq!(
        (&mirrored.before, &mirrored.after),
        (&change.after, &change.before)
    );
    change.clone()
}

/// An edit of the base file: the part and what it is about, what was said and what is.
#[track_caller]
fn is(find: &str, put: &str, part: Part, about: &[&str], before: &[&str], after: &[&str]) {
    let policy = edited(BASE, find, put);
    let change = only(base(), &policy);
    assert_eq!(change.part, part);
    assert_eq!(change.about, about);
    assert_eq!((change.before, change.after), (owned(before), owned(after)));
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn contacts() {
    let part = Part::Contacts;
    let about = ["suspected-misuse"];
    let was = ["from prefect, pupil, staff to headteacher, then police"];
    let by = "by: [pupils, staff], to: [headteacher], then: [police] }";
    let to = |put: &str, is_: &[&str]| is(by, put, part, &about, &was, is_);
    to(
        "by: [pupils, staff], to: [headteacher], then: [local-authority] }",
        &["from prefect, pupil, staff to headteacher, then local-authority"],
    );
    to(
        "by: [pupils, staff], to: [headteacher] }",
        &["from prefect, pupil, staff to headteacher"],
    );
    to(
        "by: [everyone], to: [headteacher], then: [police] }",
        &["from anyone to headteacher, then police"],
    );
    to(
        "by: [staff], to: [headteacher], then: [police] }",
        &["from staff to headteacher, then police"],
    );
}

/// Whom only one of the policies knows, only that one can say something of.
#[test]
fn contacts_of_whom_only_one_policy_knows() {
    let text = BASE
        .replace(
            "    caretaker: { label: Caretaker }\n",
            "    caretaker: { label: Caretaker }\n    cook: { label: Cook }\n",
        )
        .replace(
            "\nmapping:\n",
            "  cooks: { line: 62, matter: complaint, by: [cook], to: [headteacher] }\n\nmapping:\n",
        );
    let after = super::load(&text);
    let diff = base().diff(&after);
    assert!(diff.changes().is_empty(), "{diff}");
    assert_eq!(diff.names().len(), 1);
}

#[test]
fn mapping() {
    let part = Part::Mapping;
    let was = ["pupils: crashed-drone; direct; if careless; where moment is break"];
    let drones = |find: &str, put: &str, is_: &str| is(find, put, part, &["drones"], &was, &[is_]);
    drones(
        "when: { moment: [break] } }",
        "when: { moment: [lesson, break] } }",
        "pupils: crashed-drone; direct; if careless; where moment is lesson, break",
    );
    drones(
        "fit: direct, intent: [careless]",
        "fit: partly, intent: [careless]",
        "pupils: crashed-drone; partly; if careless; where moment is break",
    );
    drones(
        "fit: direct, intent: [careless]",
        "fit: direct, intent: [deliberate]",
        "pupils: crashed-drone; direct; if deliberate; where moment is break",
    );
    // That an act amounts to nothing is said, too.
    is(
        "    staff-incidents: []\n",
        "",
        part,
        &["drones"],
        &["staff: no incident"],
        &[],
    );
}

#[test]
fn procedure() {
    let part = Part::Procedure;
    let changed = |find: &str, put: &str| -> Vec<ListedChange> {
        let after = edited(BASE, find, put);
        let diff = base().diff(&after);
        assert_eq!(diff.changed(), 0);
        let listed = diff.changes().iter().map(|change| match change {
            Change::Listed(change) if change.part == part => change.clone(),
            _ => panic!("{diff}"),
        });
        listed.collect()
    };
    for (find, put, was, now) in [
        (
            "force: must, after: [involve-several-seniors] }",
            "force: must }",
            Some("record-address; must; after involve-several-seniors"),
            Some("record-address; must"),
        ),
        (
            "step: record-address, force: must,",
            "step: record-address, force: should,",
            Some("record-address; must; after involve-several-seniors"),
            Some("record-address; should; after involve-several-seniors"),
        ),
        (
            "to: [headteacher], urgency: at-once }",
            "to: [headteacher], urgency: same-day }",
            Some("report-suspicion; should; at-once; to headteacher"),
            Some("report-suspicion; should; same-day; to headteacher"),
        ),
        (
            "    no-copies: { line: 75, step: copy-content, force: must-not }\n",
            "",
            Some("copy-content; must-not"),
            None,
        ),
        (
            "    how-long-kept: { line: 79 }",
            "    form-missing: { line: 79 }",
            Some("open: how-long-kept"),
            Some("open: form-missing"),
        ),
    ] {
        let listed = changed(find, put);
        let told = |change: &ListedChange| {
            change.before == Vec::from_iter(was) && change.after == Vec::from_iter(now)
        };
        assert!(listed.iter().any(told), "{find}: {listed:?}");
    }
    // What this library adds to a procedure is no difference between two schools.
    let text = BASE.replace("\nduties:\n", "\nremoved: ");
    let without = text.split("\nprocedure:\n").next().unwrap().to_owned();
    let without = super::load(&without);
    let with = format!(
        "{}\nduties:\n{}",
        BASE.split("\nprocedure:\n").next().unwrap(),
        BASE.split("\nduties:\n").nth(1).unwrap()
    );
    assert!(
        without
            .diff(&super::load(&with))
            .changes()
            .iter()
            .all(|change| matches!(
                change,
                Change::Listed(change) if change.part == Part::Duties
            ))
    );
}

/// Where going on may be a crime, this library adds steps of a halt, or makes them a must: what is listed
/// is what the policy itself says of them.
#[test]
fn the_steps_of_a_halt_are_listed_as_the_policy_says_them() {
    let last = "    no-copies: { line: 75, step: copy-content, force: must-not }\n";
    let halt = |force: &str| {
        let of = "for: [child-sexual-abuse-images]";
        let halt = format!("    halt: {{ line: 76, step: call-police, force: {force}, {of} }}\n");
        edited(BASE, last, &format!("{last}{halt}"))
    };
    let (may, must) = (halt("may"), halt("must"));
    let change = only(&may, &must);
    assert_eq!(change.about, ["child-sexual-abuse-images"]);
    assert_eq!(
        (change.before, change.after),
        (owned(&["call-police; may"]), owned(&["call-police; must"]))
    );
    let diff = base().diff(&must);
    let new = diff.changes().iter().any(|change| {
        matches!(change, Change::Listed(change)
        if change.before.is_empty() && change.after == ["call-police; must"])
    });
    assert!(new, "{diff}");
}

/// Two steps that change places: the printed order is told.
#[test]
fn the_order_of_a_procedure() {
    let (team, telling) = (
        "    team: { line: 72, step: involve-several-seniors, force: must, by: [senior-staff, adults], for: [misuse, grooming] }\n",
        "    telling: { line: 73, step: report-suspicion, force: should, to: [headteacher], urgency: at-once }\n",
    );
    let after = edited(
        BASE,
        &format!("{team}{telling}"),
        &format!("{telling}{team}"),
    );
    let change = only(base(), &after);
    assert_eq!(change.part, Part::Procedure);
    let [was, is] = [&change.before, &change.after].map(|lines| lines.join(""));
    assert!(
        was.starts_with("order: involve-several-seniors, report-suspicion"),
        "{was}"
    );
    assert!(
        is.starts_with("order: report-suspicion, involve-several-seniors"),
        "{is}"
    );
}

#[test]
fn duties() {
    let part = Part::Duties;
    // The head is asked as an office and as a role.
    let log =
        ["must; review-log; by headteacher, headteacher; towards headteacher, staff; every term"];
    let read = |find: &str, put: &str, is_: &[&str]| {
        is(find, put, part, &["read-the-log"], &log, is_);
    };
    read(
        "every: term, towards: [adults] }",
        "every: year, towards: [adults] }",
        &["must; review-log; by headteacher, headteacher; towards headteacher, staff; every year"],
    );
    read(
        "every: term, towards: [adults] }",
        "every: term, towards: [staff] }",
        &["must; review-log; by headteacher, headteacher; towards staff; every term"],
    );
    read(
        "who: [headteacher], every: term",
        "who: [staff], every: term",
        &["must; review-log; by staff; towards headteacher, staff; every term"],
    );
    let learn = ["must; keep-up-to-date; by headteacher, staff; on induction; regularly"];
    let learn = |find: &str, put: &str, is_: &[&str]| {
        is(find, put, part, &["learn"], &learn, is_);
    };
    learn(
        "vaguely: regularly, trigger: [induction] }",
        "vaguely: regularly }",
        &["must; keep-up-to-date; by headteacher, staff; regularly"],
    );
    learn(
        "vaguely: regularly, trigger: [induction] }",
        "trigger: [induction] }",
        &["must; keep-up-to-date; by headteacher, staff; on induction"],
    );
    is(
        "every: 90-days, force: should }",
        "every: 90-days }",
        part,
        &["new-passwords"],
        &["should; change-password; by staff; every 90-days"],
        &["must; change-password; by staff; every 90-days"],
    );
}

/// Telford, line 317: the addresses of sites are written down.
#[test]
fn evidence() {
    let text = online_safety_policy::builtin::Builtin::TelfordInfant2020.source();
    let section = text.split("\nevidence:\n").nth(1).unwrap();
    let rule = section
        .lines()
        .find(|line| line.contains("record-address"))
        .unwrap();
    let after = telford_with(rule, &rule.replace("record-address", "store-message"));
    let diff = telford().diff(&after);
    assert!(!diff.changes().is_empty());
    for change in diff.changes() {
        let Change::Listed(change) = change else {
            panic!("{diff}")
        };
        assert_eq!(change.part, Part::Evidence);
        assert!(change.before.contains(&"record-address".to_owned()));
        assert!(!change.after.contains(&"record-address".to_owned()));
    }
}
