//! What amendments make of a policy.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::change::amend::{AmendError, Amendment};
use online_safety_policy::{Digest, Policy};
use strum::IntoEnumIterator as _;

use super::{BASE, amended, amendment, base, edited, text};

/// An amendment, and the edit of the file that does the same.
const ALIKE: [(&str, &str, &str); 14] = [
    (
        "remove: user-actions.rows.gambling.line\nadd: { user-actions.rows.gambling.at: p. 3 }",
        "{ line: 3, pupils: unacceptable, adults: unacceptable }",
        "{ at: p. 3, pupils: unacceptable, adults: unacceptable }",
    ),
    (
        "set: { user-actions.rows.gambling.adults: acceptable }",
        "{ line: 3, pupils: unacceptable, adults: unacceptable }",
        "{ line: 3, pupils: unacceptable, adults: acceptable }",
    ),
    (
        "set:\n  user-actions.rows.gambling: { line: 9, pupils: acceptable }",
        "{ line: 3, pupils: unacceptable, adults: unacceptable }",
        "{ line: 9, pupils: acceptable }",
    ),
    (
        "set:\n  user-actions.rows.social-media.adults.cases[0].then: discouraged",
        "then: allowed",
        "then: discouraged",
    ),
    (
        "set: { times.lunch.to: \"13:30\" }",
        "to: \"13:00\"",
        "to: \"13:30\"",
    ),
    (
        "add: { pupil-incidents.rows.filter-bypass.required: inform-parents }",
        "required: [class-teacher, headteacher]",
        "required: [class-teacher, headteacher, inform-parents]",
    ),
    (
        "add: { pupil-incidents.rows.filter-bypass.required: [inform-parents, police] }",
        "required: [class-teacher, headteacher]",
        "required: [class-teacher, headteacher, inform-parents, police]",
    ),
    (
        "add: { pupil-incidents.rows.filter-bypass.available: [warning] }",
        "required: [class-teacher, headteacher] }",
        "required: [class-teacher, headteacher], available: [warning] }",
    ),
    (
        "add:\n  user-actions.rows.viruses: { line: 8, pupils: unacceptable }",
        "\nrules:\n",
        "    viruses: { line: 8, pupils: unacceptable }\n\nrules:\n",
    ),
    (
        "add:\n  response-rules: { all-hear: { line: 25, table: pupil-incidents, incidents: all, required: [inform-parents] } }",
        "\ncontacts:\n",
        "\nresponse-rules: { all-hear: { line: 25, table: pupil-incidents, incidents: all, required: [inform-parents] } }\ncontacts:\n",
    ),
    (
        "add:\n  user-actions.rows.social-media.adults.cases: { line: 7, when: { moment: [break] }, then: discouraged }",
        "then: allowed }\n",
        "then: allowed }\n          - { line: 7, when: { moment: [break] }, then: discouraged }\n",
    ),
    (
        "remove: [rules.prefects-show-how]",
        "  prefects-show-how: { line: 7, who: [prefect], about: [file-sharing], is: unacceptable }\n",
        "  {}\n",
    ),
    (
        "remove: pupil-incidents.rows.filter-bypass.required.headteacher",
        "required: [class-teacher, headteacher]",
        "required: [class-teacher]",
    ),
    (
        "remove: [\"pupil-incidents.rows.filter-bypass.required[0]\"]",
        "required: [class-teacher, headteacher]",
        "required: [headteacher]",
    ),
];

#[test]
fn an_amendment_does_what_an_edit_does() {
    for (changes, find, put) in ALIKE {
        let made =
            amended(&[amendment(changes)]).unwrap_or_else(|error| panic!("{changes}\n{error}"));
        assert!(made == edited(find, put), "{changes}");
        assert!(made != *base(), "{changes}");
    }
}

#[test]
fn without_amendments_the_policy_is_as_it_was() {
    assert!(amended(&[]).unwrap() == *base());
}

/// What one amendment adds, another may change by its name, whichever is named first.
#[test]
fn amendments_are_made_together() {
    let add = amendment("add:\n  user-actions.rows.viruses: { line: 8, pupils: unacceptable }");
    let set = amendment("set:\n  user-actions.rows.viruses.pupils: unacceptable-and-illegal");
    let made = amended(&[add.clone(), set.clone()]).unwrap();
    assert!(made == amended(&[set.clone(), add]).unwrap());
    let whole = amendment(
        "add:\n  user-actions.rows.viruses: { line: 8, pupils: unacceptable-and-illegal }",
    );
    assert!(made == amended(&[whole]).unwrap());
    // Alone it has nothing to set.
    let error = amended(&[set]).unwrap_err();
    let faults: Vec<_> = error
        .diagnostics()
        .map(|(number, fault)| (number, fault.code().id()))
        .collect();
    assert_eq!(faults, [(Some(0), "E0502")]);
}

#[test]
fn every_edition_is_told_from_every_other() {
    for builtin in Builtin::iter() {
        let source = builtin.source();
        let hash = Digest::of_file(source.as_bytes());
        let title = "A what-if";
        let write = |hash: Digest| {
            let id: &str = builtin.into();
            Amendment::from_yaml(&format!("format: 1\ntitle: {title}\namends: {{ policy: {id}, hash: \"{hash}\" }}\nset: {{ policy.title: Another title }}\n")).unwrap()
        };
        let amendment = write(hash);
        assert_eq!(
            (amendment.title(), amendment.hash(), amendment.len()),
            (Some(title), hash, 1)
        );
        let windows = source.replace('\n', "\r\n");
        for copy in [source.to_owned(), windows, format!("\u{feff}{source}")] {
            let made = Policy::amended(copy.as_bytes(), std::slice::from_ref(&amendment)).unwrap();
            assert_eq!(made.title(), "Another title");
        }
        // One letter of a comment is another edition: who wrote it has to look again.
        let other = format!("{source}#\n");
        assert!(matches!(
            Policy::amended(other.as_bytes(), &[amendment]),
            Err(AmendError::Amendments(_))
        ));
    }
}

#[test]
fn a_policy_with_faults_is_not_amended() {
    let broken = BASE.replace("gambling:", "gamblng:");
    let error = Policy::amended(broken.as_bytes(), &[amendment("remove: [contacts]")]).unwrap_err();
    assert!(matches!(error, AmendError::Policy(_)), "{error}");
}

#[test]
fn an_amended_policy_differs_in_what_was_amended() {
    let made = amended(&[amendment(
        "set: { user-actions.rows.gambling.adults: unacceptable-and-illegal }",
    )])
    .unwrap();
    let diff = base().diff(&made);
    assert_eq!(
        (diff.release().to_string().as_str(), diff.changed()),
        ("stricter-only", 2)
    );
}

#[test]
fn what_editors_add_is_accepted() {
    let changes = "set: { user-actions.rows.gambling.adults: acceptable }\n";
    let plain = amended(&[amendment(changes)]).unwrap();
    for text in [
        format!("\u{feff}{}", text(changes)),
        text(changes).replace('\n', "\r\n"),
    ] {
        assert!(amended(&[Amendment::from_yaml(&text).unwrap()]).unwrap() == plain);
    }
}
