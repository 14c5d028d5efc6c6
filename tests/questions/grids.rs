//! What grids print beside plain marks, and where: `tests/schools/marks-of-all-kinds.yaml` has all of it.
#![expect(clippy::unwrap_used, reason = "where a helper fails, the test fails")]

use online_safety_policy::change::diff::Change;
use online_safety_policy::check::lint::Check;
use online_safety_policy::check::register::Register;
use online_safety_policy::paper::render::Paper;
use online_safety_policy::vocabulary::{Role, Technology, UserAction};
use online_safety_policy::{Circumstances, Decision, Policy, Subject};
use support::root;

fn school() -> Policy {
    let path = root().join("tests/schools/marks-of-all-kinds.yaml");
    Policy::from_yaml(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn said(policy: &Policy, role: Role, what: impl Into<Subject>) -> String {
    let answer = policy.classify(role, what, &Circumstances::new());
    answer.unwrap().to_string()
}

#[test]
fn a_text_stands_beside_its_mark() {
    let school = school();
    let said = said(&school, Role::Pupil, UserAction::EducationalGaming);
    let cell =
        "The table says “Acceptable at certain times: in clubs” (What is done, line 4, row 3)";
    assert!(said.contains(cell), "{said}");
}

#[test]
fn brackets_are_told_wherever_the_level_is() {
    let school = school();
    let explained = said(&school, Role::Pupil, UserAction::FileSharing);
    assert!(
        explained.contains("depends on the permission of a member of staff"),
        "{explained}"
    );
    assert!(
        explained.contains("The table says “(Acceptable)” (What is done, line 3"),
        "{explained}"
    );
    // With the place of the key that explains them.
    assert!(explained.contains("(line 12)"), "{explained}");
    let unexplained = said(&school, Role::Staff, Technology::PersonalPhones);
    assert!(unexplained.contains("unclear for staff"), "{unexplained}");
    assert!(unexplained.contains("“(Allowed)”"), "{unexplained}");
}

#[test]
fn both_marks_of_a_cell_are_told() {
    let school = school();
    let at_odds = said(&school, Role::Staff, UserAction::OnlineShopping);
    assert!(at_odds.contains("The table says “Acceptable”"), "{at_odds}");
    assert!(
        at_odds.contains("The same cell also marks “Unacceptable”"),
        "{at_odds}"
    );
    let apart = said(&school, Role::Staff, UserAction::SocialMedia);
    assert!(apart.contains("“Acceptable at certain times”"), "{apart}");
    assert!(
        apart.contains("“Acceptable for nominated users”"),
        "{apart}"
    );
    // Each has its own printed column.
    let about = school.classify(
        Role::Staff,
        UserAction::OnlineShopping,
        &Circumstances::new(),
    );
    let columns: Vec<_> = about
        .unwrap()
        .reasons()
        .map(|reason| reason.source.column)
        .collect();
    assert_eq!(columns, [Some(1), Some(4)]);
}

#[test]
fn what_is_printed_and_says_nothing_is_silent_and_has_a_place() {
    let school = school();
    let ask = |role, what| school.classify(role, what, &Circumstances::new()).unwrap();
    let empty = ask(Role::Pupil, UserAction::MessagingApps);
    assert_eq!(empty.decision(), Decision::Silent);
    let place = empty.unmarked().unwrap().source;
    assert_eq!(
        (place.row, place.lines.map(ToString::to_string).as_deref()),
        (Some(7), Some("9"))
    );
    assert!(
        empty
            .to_string()
            .contains("without a mark (What is done, line 9, row 7)"),
        "{empty}"
    );

    let text = ask(Role::Staff, UserAction::VideoBroadcasting);
    assert_eq!(text.unmarked().unwrap().text, Some("see the film policy"));
    assert!(
        text.to_string()
            .contains("with “see the film policy” and no mark"),
        "{text}"
    );

    // Nobody printed it, or not for them.
    assert_eq!(ask(Role::Pupil, UserAction::Grooming).unmarked(), None);
    assert_eq!(
        ask(Role::Visitor, UserAction::MessagingApps).unmarked(),
        None
    );
    // And what is marked is not without a mark.
    assert_eq!(ask(Role::Pupil, UserAction::Gambling).unmarked(), None);
}

#[test]
fn the_export_gives_it_back() {
    let school = school();
    let export = school.export();
    let row = |table: usize, id: &str| {
        let mut rows = export.tables[table].rows.iter();
        rows.find(|row| row.id == id).unwrap().clone()
    };
    // Staff have four columns, pupils three.
    assert_eq!(export.tables[0].columns.len(), 7);
    let sharing = row(0, "file-sharing");
    assert_eq!((sharing.marks, sharing.brackets), (vec![1, 5], vec![5]));
    let shopping = row(0, "online-shopping");
    assert_eq!(
        (shopping.marks, shopping.also_read_as.len()),
        (vec![1, 4, 7], 0)
    );
    let film = row(0, "video-broadcasting");
    assert_eq!(
        (film.marks, film.texts[0].audience, film.texts[0].text),
        (vec![7], "staff", "see the film policy")
    );
    assert!(row(0, "messaging-apps").marks.is_empty());
    assert_eq!(row(1, "personal-phones").brackets, [3, 4]);
}

#[test]
fn headings_stand_above_their_rows_and_count_as_none() {
    let school = school();
    let export = school.export();
    let headings = export.tables[0].headings.iter();
    let headings: Vec<_> = headings.map(|of| (of.above, of.title)).collect();
    assert_eq!(headings, [(1, "Games and money"), (4, "Talking to others")]);
    let page = Paper::of(&school).to_markdown();
    let at = |text: &str| page.find(text).unwrap();
    assert!(at("**Talking to others**") < at("| 4 | "), "{page}");
    assert!(at("| 3 | ") < at("**Talking to others**"), "{page}");
    // A heading that reads otherwise moves no answer, and is told.
    let text = std::fs::read_to_string(root().join("tests/schools/marks-of-all-kinds.yaml"));
    let text = text.unwrap().replace("Talking to others", "Messages");
    let renamed = Policy::from_yaml(&text).unwrap();
    let diff = school.diff(&renamed);
    assert!(diff.to_string().contains("“Messages”"), "{diff}");
    let is_listed = |change: &Change<'_>| matches!(change, Change::Listed(_));
    assert!(diff.changes().iter().all(is_listed));
}

#[test]
fn a_register_asks_for_all_that_is_printed() {
    let nothing = "format: 1\npolicy: marks-2023\nstatements: {}\n";
    let school = school();
    let register = Register::from_yaml(nothing, &school).unwrap();
    let rules = register.coverage(&school).rules_without_statement;
    for due in ["headings", "brackets", "rows.messaging-apps"] {
        let due = format!("user-actions.{due}");
        assert!(rules.contains(&due), "{due}: {rules:?}");
    }
    // What a table does not have nobody has to name.
    let none = ["communications.headings", "communications.brackets"];
    assert!(
        none.iter()
            .all(|none| rules.iter().all(|rule| rule != none))
    );
}

#[test]
fn lints_ask_what_is_meant_where_nobody_says_it() {
    let school = school();
    let findings = school.check(&Check::new("2026-11-22".parse().unwrap()));
    let of = |id: &str| -> Vec<String> {
        let these = findings.iter().filter(|finding| finding.lint.name() == id);
        these.map(|finding| finding.path.clone()).collect()
    };
    assert_eq!(
        of("ambiguous-cell"),
        ["user-actions.rows.online-shopping.staff.marks"]
    );
    let unexplained = [
        "earphones.pupils",
        "personal-phones.pupils",
        "personal-phones.staff",
    ];
    assert_eq!(
        of("ambiguous-case"),
        unexplained.map(|cell| format!("communications.rows.{cell}"))
    );
    // Pupils have no column for nominated users, so that it is not an empty one of theirs.
    let unused = findings
        .iter()
        .filter(|finding| finding.lint.name() == "level-never-used");
    let unused: Vec<_> = unused.map(|finding| &finding.message).collect();
    assert!(
        unused.iter().any(|message| message.contains("`pupils`")),
        "{unused:?}"
    );
    assert!(
        !unused.iter().any(|message| message.contains("nominated")),
        "{unused:?}"
    );
}
