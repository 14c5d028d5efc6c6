//! Numbers mean the places of the file as nobody has amended it, and an item is one place by its
//! number and by its word.

use online_safety_policy::change::amend::Amendment;
use online_safety_policy::{Digest, Policy};

use super::{BASE, amended, amendment};

const LIST: &str = "pupil-incidents.rows.filter-bypass.required";

/// The base with three responses in one list.
fn three() -> String {
    let two = "{ line: 23, required: [class-teacher, headteacher] }";
    assert_eq!(BASE.matches(two).count(), 1);
    BASE.replace(
        two,
        "{ line: 23, required: [class-teacher, headteacher, warning] }",
    )
}

/// What amendments make of it, in this order and turned round.
#[track_caller]
fn made(changes: &[String]) -> Result<Policy, Vec<(Option<usize>, String)>> {
    let base = three();
    let hash = Digest::of_file(base.as_bytes());
    let load = |changes: &String| {
        let head =
            format!("format: 1\namends: {{ policy: amended-school-2024, hash: \"{hash}\" }}");
        Amendment::from_yaml(&format!("{head}\n{changes}\n")).unwrap()
    };
    let mut amendments: Vec<Amendment> = changes.iter().map(load).collect();
    let there = Policy::amended(base.as_bytes(), &amendments);
    amendments.reverse();
    let back = Policy::amended(base.as_bytes(), &amendments);
    assert_eq!(there.as_ref().ok(), back.as_ref().ok(), "{changes:?}");
    there.map_err(|error| {
        let told = error
            .diagnostics()
            .map(|(number, fault)| (number, format!("{} {}", fault.code().id(), fault.message())));
        told.collect()
    })
}

/// The file with another list.
fn edited(list: &str) -> Policy {
    let text = three();
    let all = "[class-teacher, headteacher, warning] }";
    Policy::from_yaml(&text.replace(all, &format!("{list} }}"))).unwrap()
}

#[test]
fn items_that_go_leave_the_numbers_of_the_others() {
    let ways = [
        ["[0]", "[1]"],
        ["[0]", ".headteacher"],
        [".class-teacher", "[1]"],
        [".class-teacher", ".headteacher"],
    ];
    for [one, other] in ways {
        let path = |item: &str| format!("\"{LIST}{item}\"");
        let (one, other) = (path(one), path(other));
        let warning = edited("[warning]");
        for changes in [
            vec![format!("remove: [{one}, {other}]")],
            vec![format!("remove: [{other}, {one}]")],
            vec![format!("remove: [{one}]"), format!("remove: [{other}]")],
        ] {
            assert!(made(&changes).unwrap() == warning, "{changes:?}");
        }
    }
    let set = format!("set: {{ \"{LIST}[1]\": police }}");
    for gone in ["[0]", ".class-teacher"] {
        let gone = format!("remove: [\"{LIST}{gone}\"]");
        let changes = [gone.clone(), set.clone()];
        assert!(made(&changes).unwrap() == edited("[police, warning]"));
        assert!(made(&[format!("{gone}\n{set}")]).unwrap() == edited("[police, warning]"));
    }
}

#[test]
fn an_item_by_number_and_by_word_is_one_place() {
    let [number, word] = ["[0]", ".class-teacher"].map(|item| format!("\"{LIST}{item}\""));
    let told = |number, who| (Some(number), format!("E0505 {who} touch `{LIST}[0]`"));
    assert_eq!(
        made(&[format!("remove: [{number}, {word}]")]).unwrap_err(),
        [told(0, "two changes")]
    );
    let two = "two amendments";
    for other in [
        format!("remove: [{word}]"),
        format!("set: {{ {number}: police }}"),
    ] {
        let changes = [format!("remove: [{number}]"), other];
        assert_eq!(made(&changes).unwrap_err(), [told(0, two), told(1, two)]);
    }
    // What goes and comes again is one place as well.
    let again = format!("add: {{ {LIST}: class-teacher }}");
    let changes = [format!("remove: [{number}]"), again];
    assert_eq!(made(&changes).unwrap_err(), [told(0, two), told(1, two)]);
}

#[test]
fn what_another_amendment_adds_has_no_number() {
    let add = format!("add: {{ {LIST}: [police, inform-parents] }}");
    let by_number = format!("remove: [\"{LIST}[3]\"]");
    let none = (Some(1), format!("E0502 the policy has no `{LIST}[3]`"));
    assert_eq!(made(&[add, by_number]).unwrap_err(), [none]);
    let whole = format!("set: {{ {LIST}: [police, warning] }}");
    let changes = [whole, format!("set: {{ \"{LIST}[1]\": inform-parents }}")];
    assert_eq!(made(&changes).unwrap_err().len(), 2);
}

#[test]
fn what_two_amendments_add_has_one_order() {
    let one = format!(
        "add: {{ {LIST}: police, user-actions.rows.viruses: {{ line: 8, pupils: unacceptable }} }}"
    );
    let other = format!(
        "add: {{ {LIST}: inform-parents, user-actions.rows.apps: {{ line: 8, pupils: unacceptable }} }}"
    );
    let other = other.replace("rows.apps", "rows.fraud");
    assert!(made(&[one, other]).is_ok());
}

/// The same mistake in two amendments is told of each, in its own lines.
#[test]
fn each_amendment_has_its_own_faults_of_one_mistake() {
    let [one, other] = [
        "user-actions.rows.gambling.adults",
        "user-actions.rows.file-sharing.adults",
    ]
    .map(|cell| format!("set:\n  {cell}: aceptable\n"));
    let other = format!("# a remark\n\n{other}");
    let amendments = [amendment(&one), amendment(&other)];
    let error = amended(&amendments).unwrap_err();
    let told: Vec<_> = error
        .diagnostics()
        .map(|(number, fault)| {
            (
                number,
                fault.span().unwrap().start.line,
                fault.labels().iter().any(|label| label.text == "here too"),
            )
        })
        .collect();
    assert_eq!(told, [(Some(0), 4, false), (Some(1), 6, false)], "{error}");
}
