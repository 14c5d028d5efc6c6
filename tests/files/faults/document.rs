//! Documents that were changed in code: they have no text, and the same faults.

use online_safety_policy::Policy;
use online_safety_policy::diagnostic::Code;
use online_safety_policy::document::PolicyDocument;

use super::check::{BASE, check_wording};

fn base() -> PolicyDocument {
    PolicyDocument::from_bytes(BASE.as_bytes()).unwrap()
}

/// Something taken out of a document, and where it is missed.
type Loss = (fn(&mut PolicyDocument), Code, &'static str);

const LOSSES: &[Loss] = &[
    (|d| d.policy.id.clear(), Code::EmptyValue, "policy.id"),
    (
        |d| d.policy.school = " ".into(),
        Code::EmptyValue,
        "policy.school",
    ),
    (
        |d| d.sections[1].line = None,
        Code::MissingField,
        "sections[1]",
    ),
    (
        |d| d.sections[1].title.clear(),
        Code::EmptyValue,
        "sections[1].title",
    ),
    (
        |d| d.times[1].1.to.clear(),
        Code::EmptyValue,
        "times.lunch.to",
    ),
    (
        |d| d.audiences[0].1.label.clear(),
        Code::EmptyValue,
        "audiences.pupils.label",
    ),
    (
        |d| d.audiences[0].1.roles.clear(),
        Code::EmptyValue,
        "audiences.pupils.roles",
    ),
    (
        |d| d.own.roles[0].1.label.clear(),
        Code::EmptyValue,
        "own.roles.prefect.label",
    ),
    (
        |d| d.own.permissions[0].1.means = None,
        Code::MissingField,
        "own.permissions.outdoors",
    ),
    (
        |d| d.own.pupil_responses[0].1.kind = None,
        Code::MissingField,
        "own.pupil-responses.tidy-up",
    ),
    (
        |d| d.user_actions.as_mut().unwrap().audiences.clear(),
        Code::EmptyValue,
        "user-actions.audiences",
    ),
    (
        |d| d.user_actions.as_mut().unwrap().columns.clear(),
        Code::NoColumns,
        "user-actions",
    ),
    (
        |d| d.communications.as_mut().unwrap().rows[0].1.line = None,
        Code::MissingField,
        "communications.rows.personal-phones",
    ),
    (
        |d| d.communications.as_mut().unwrap().rows[0].1.cells[1].1.is = None,
        Code::MissingField,
        "communications.rows.personal-phones.pupils",
    ),
    (
        |d| {
            d.user_actions.as_mut().unwrap().rows[5].1.cells[0].1.cases[0]
                .then
                .clear()
        },
        Code::EmptyValue,
        "user-actions.rows.social-media.adults.cases[0].then",
    ),
    (
        |d| {
            d.user_actions.as_mut().unwrap().rows[5].1.cells[0].1.cases[0].when[0]
                .1
                .clear()
        },
        Code::EmptyValue,
        "user-actions.rows.social-media.adults.cases[0].when.place",
    ),
    (
        |d| d.rules[0].1.who.clear(),
        Code::EmptyValue,
        "rules.phones-off.who",
    ),
    (
        |d| d.rules[0].1.about[0].clear(),
        Code::EmptyValue,
        "rules.phones-off.about[0]",
    ),
    (
        |d| d.rules[0].1.says.line = None,
        Code::MissingField,
        "rules.phones-off",
    ),
    (
        |d| d.rules[0].1.says.is = None,
        Code::MissingField,
        "rules.phones-off",
    ),
    (
        |d| d.pupil_incidents.as_mut().unwrap().audience.clear(),
        Code::EmptyValue,
        "pupil-incidents.audience",
    ),
    (
        |d| d.pupil_incidents.as_mut().unwrap().columns.clear(),
        Code::NoColumns,
        "pupil-incidents",
    ),
    (
        |d| d.pupil_incidents.as_mut().unwrap().rows[0].1.line = None,
        Code::MissingField,
        "pupil-incidents.rows.crashed-drone",
    ),
    (
        |d| d.response_rules[0].1.table.clear(),
        Code::EmptyValue,
        "response-rules.crimes-to-police.table",
    ),
    (
        |d| d.response_rules[0].1.incidents.clear(),
        Code::EmptyValue,
        "response-rules.crimes-to-police.incidents",
    ),
    (
        |d| d.contacts[0].1.to.clear(),
        Code::EmptyValue,
        "contacts.tell-the-head.to",
    ),
    (
        |d| d.contacts[0].1.matter.clear(),
        Code::EmptyValue,
        "contacts.tell-the-head.matter",
    ),
    (
        |d| {
            d.mapping[0].1.pupil_incidents.as_mut().unwrap()[0]
                .fit
                .clear()
        },
        Code::EmptyValue,
        "mapping.drones.pupil-incidents[0].fit",
    ),
];

#[test]
fn what_is_missing_from_a_document_is_missed_once() {
    for (lose, code, path) in LOSSES {
        let mut document = base();
        lose(&mut document);
        let error = Policy::from_document(&document).unwrap_err();
        let found: Vec<_> = error
            .diagnostics()
            .iter()
            .map(|fault| (fault.code(), fault.path()))
            .collect();
        assert_eq!(found, [(*code, *path)], "{error}");
        let fault = &error.diagnostics()[0];
        assert_eq!(fault.span(), None);
        assert!(fault.help_text().is_some(), "{fault}");
        check_wording(fault);
    }
}

#[test]
fn what_stands_twice_in_a_document_is_seen() {
    let twice: [Loss; 4] = [
        (
            |d| d.times.push(d.times[0].clone()),
            Code::DuplicateKey,
            "times.school-hours",
        ),
        (
            |d| d.rules.push(d.rules[1].clone()),
            Code::DuplicateKey,
            "rules.ask-before-posting",
        ),
        (
            |d| {
                let rows = &mut d.staff_incidents.as_mut().unwrap().rows;
                rows.push(rows[1].clone());
            },
            Code::DuplicateKey,
            "staff-incidents.rows.misuse",
        ),
        (
            |d| {
                let cells = &mut d.user_actions.as_mut().unwrap().rows[0].1.cells;
                cells.push(cells[0].clone());
            },
            Code::DuplicateKey,
            "user-actions.rows.grooming.pupils",
        ),
    ];
    for (double, code, path) in twice {
        let mut document = base();
        double(&mut document);
        let error = Policy::from_document(&document).unwrap_err();
        let found: Vec<_> = error
            .diagnostics()
            .iter()
            .map(|fault| (fault.code(), fault.path()))
            .collect();
        assert_eq!(found, [(code, path)], "{error}");
    }
}

/// What no text could say would be lost without a word.
#[test]
fn what_no_text_could_say_is_seen_in_a_document() {
    let unsaid: [Loss; 2] = [
        (
            |d| d.times.push((String::new(), d.times[0].1.clone())),
            Code::BadKey,
            "times",
        ),
        (
            |d| d.own.roles[0].1.kind = Some("referral".into()),
            Code::UnknownKey,
            "own.roles.prefect.kind",
        ),
    ];
    for (say, code, path) in unsaid {
        let mut document = base();
        say(&mut document);
        let error = Policy::from_document(&document).unwrap_err();
        let faults = error.diagnostics().iter();
        let found: Vec<_> = faults.map(|fault| (fault.code(), fault.path())).collect();
        assert_eq!(found, [(code, path)], "{error}");
    }
}

/// A document of which nothing is left says what a policy is to begin with.
#[test]
fn an_empty_document_is_no_policy() {
    let error = Policy::from_document(&PolicyDocument::default()).unwrap_err();
    let paths: Vec<_> = error
        .diagnostics()
        .iter()
        .map(|fault| fault.path())
        .collect();
    assert_eq!(paths, ["policy.id", "policy.school", "policy.title"]);
}

/// What is wrong in a text is as wrong in the document that was read from one, at the same path.
#[test]
fn the_same_word_is_as_wrong_in_a_document_as_in_a_text() {
    let wrong = BASE.replace(
        "gambling: { line: 4, pupils: unacceptable",
        "gambling: { line: 4, pupils: perhaps",
    );
    let from_text = Policy::from_yaml(&wrong).unwrap_err();
    let mut document = base();
    document.user_actions.as_mut().unwrap().rows[2].1.cells[0]
        .1
        .is = Some("perhaps".into());
    let made = Policy::from_document(&document).unwrap_err();
    let told = |error: &online_safety_policy::LoadError| -> Vec<_> {
        let faults = error.diagnostics().iter();
        faults
            .map(|f| (f.code(), f.path().to_owned(), f.message().to_owned()))
            .collect()
    };
    assert_eq!(told(&from_text), told(&made));
    assert_eq!(told(&made).len(), 1);
}
