//! Which amendment brought a fault, and which word of it, however many there are.

use online_safety_policy::change::amend::Amendment;

use super::{amended, amendment, text};

/// Each fault: the number of its amendment, the place in the policy, and what it underlines there.
#[track_caller]
fn told(changes: &[&str]) -> Vec<(usize, String, String)> {
    let texts: Vec<String> = changes.iter().map(|changes| text(changes)).collect();
    let amendments: Vec<Amendment> = changes.iter().map(|changes| amendment(changes)).collect();
    let error = amended(&amendments).unwrap_err();
    let each = error.diagnostics().map(|(number, fault)| {
        let number = number.unwrap();
        let shown = fault.span().unwrap().of(&texts[number]).unwrap();
        (number, fault.path().to_owned(), shown.to_owned())
    });
    each.collect()
}

fn fault(number: usize, path: &str, shown: &str) -> (usize, String, String) {
    (number, path.to_owned(), shown.to_owned())
}

const PREFECT: &str = "remove: [own.roles.prefect]";
const LUNCH: &str = "remove: [times.lunch]";
const HARMLESS: &str = "set: { user-actions.rows.gambling.adults: acceptable }";

/// What shows in the policy file alone is put down to the change that brought it: not to the last,
/// and not to another that brought such a fault elsewhere.
#[test]
fn what_shows_elsewhere_is_put_down_to_the_change_that_brought_it() {
    // Told once, wherever else the word stands.
    let of_prefect = |number| {
        [fault(
            number,
            "audiences.pupils.roles[1]",
            "own.roles.prefect",
        )]
    };
    let of_lunch = |number| {
        let path = "user-actions.rows.social-media.adults.cases[0].when.time[0]";
        [fault(number, path, "times.lunch")]
    };
    assert_eq!(told(&[PREFECT]), of_prefect(0));
    assert_eq!(told(&[PREFECT, HARMLESS]), of_prefect(0));
    assert_eq!(told(&[HARMLESS, PREFECT]), of_prefect(1));
    assert_eq!(
        told(&[PREFECT, HARMLESS, LUNCH]),
        [&of_prefect(0)[..], &of_lunch(2)].concat()
    );
    assert_eq!(
        told(&[LUNCH, HARMLESS, PREFECT]),
        [&of_lunch(0)[..], &of_prefect(2)].concat()
    );
}

/// Two faults of one kind, each from an amendment of its own.
#[test]
fn two_faults_of_one_kind_are_told_apart() {
    let one = "remove: [audiences.pupils.label]";
    let other = "remove: [user-actions.rows.gambling.line]";
    let label = |number| fault(number, "audiences.pupils", "audiences.pupils.label");
    let row = "user-actions.rows.gambling";
    let line = |number| fault(number, row, "user-actions.rows.gambling.line");
    assert_eq!(told(&[one, HARMLESS, other]), [label(0), line(2)]);
    assert_eq!(told(&[other, HARMLESS, one]), [line(0), label(2)]);
    let error = amended(&[amendment(one), amendment(other)]).unwrap_err();
    let codes: Vec<_> = error.diagnostics().map(|(_, fault)| fault.code()).collect();
    assert_eq!(codes[0], codes[1]);
}

/// The lines of the policy file in which it shows stand in their order, each once.
#[test]
fn every_line_of_the_policy_is_named_once() {
    let changes = "remove: [user-actions.columns.unacceptable]";
    let error = amended(&[amendment(changes)]).unwrap_err();
    let messages: Vec<_> = error
        .diagnostics()
        .map(|(_, fault)| fault.message())
        .collect();
    assert_eq!(
        messages,
        [
            "`unacceptable` is no column of this table, in lines 29, 31, 32, 35, 37 of the policy file"
        ]
    );
}

/// What was added to a list is found again when items before it are gone.
#[test]
fn an_item_is_found_again_after_others_have_gone() {
    let list = "pupil-incidents.rows.filter-bypass.required";
    let add = format!("add: {{ {list}: [inform-parents, polise] }}");
    let remove = format!("remove: [\"{list}[0]\"]");
    let found = |number| [fault(number, &format!("{list}[2]"), "polise")];
    assert_eq!(told(&[&add, &remove]), found(0));
    assert_eq!(told(&[&remove, &add]), found(1));
    let word = format!("remove: [{list}.headteacher]");
    assert_eq!(
        told(&[&add, &remove, &word]),
        [fault(0, &format!("{list}[1]"), "polise")]
    );
}

/// What an amendment replaced as a whole is its own, but for what another sets in it.
#[test]
fn what_was_replaced_is_the_amendments_that_replaced_it() {
    let row = "user-actions.rows.gambling";
    let cell = format!("set: {{ {row}.adults: acceptable }}");
    let whole = format!("set:\n  {row}: {{ line: 9, pupils: acceptable, adults: aceptable }}");
    let wrong = |number| [fault(number, &format!("{row}.adults.is"), "aceptable")];
    assert_eq!(told(&[&whole]), wrong(0));
    let mended = |changes: [&str; 2]| amended(&changes.map(amendment)).unwrap();
    assert!(mended([&cell, &whole]) == mended([&whole, &cell]));
    // What is gone has nothing that can be set.
    let gone = format!("remove: [{row}]");
    for changes in [[&cell, &gone], [&gone, &cell]] {
        let found = told(&changes.map(String::as_str));
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].0, found[1].0), (0, 1));
    }
    let mended = format!("set: {{ {row}.adults: unaceptable }}");
    assert_eq!(
        told(&[&whole, &mended]),
        [fault(1, &format!("{row}.adults.is"), "unaceptable")]
    );
}
