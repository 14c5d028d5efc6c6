//! From a table to a policy file.

use online_safety_policy::Policy;
use online_safety_policy::document::PolicyDocument;

use super::imported;

const CERTAIN: &str = "\
## Communication technologies

<table>
<tr><th rowspan=2>Technology</th><th colspan=2>Pupils</th><th colspan=2>Staff</th></tr>
<tr><th>Allowed</th><th>Not allowed</th><th>Allowed</th><th>Not allowed</th></tr>
<tr><td>Social media</td><td></td><td>X</td><td>X</td><td></td></tr>
<tr><td>Walkie-talkies on the field</td><td>X</td><td></td><td>X</td><td></td></tr>
</table>

## Staff incidents

| Incident | Refer to the headteacher | Refer to the police |
|---|---|---|
| Careless use of personal data | X | |
| Leaving the office unlocked | X | X |
";

#[test]
fn where_nothing_is_in_doubt_the_file_loads() {
    let draft = imported("a.md", CERTAIN).draft("our-school", "Our School");
    let text = draft.to_yaml();
    let policy = Policy::from_yaml(&text).unwrap_or_else(|error| unreachable!("{error}\n{text}"));
    let export = policy.export();
    assert_eq!(export.policy.id.to_string(), "our-school");
    let communications = export.tables[0].rows.iter();
    let labels: Vec<String> = communications.map(|row| row.label.to_string()).collect();
    assert_eq!(labels, ["Social media", "Walkie-talkies on the field"]);
    let marks: Vec<&[usize]> = export.tables[0]
        .rows
        .iter()
        .map(|row| &*row.marks)
        .collect();
    assert_eq!(marks, [&[2, 3][..], &[1, 3][..]]);
    let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
    assert_eq!(document, draft.document);
}

#[test]
fn words_are_standard_where_the_label_is_one() {
    let draft = imported("a.md", CERTAIN).draft("our-school", "Our School");
    let staff = draft.document.staff_incidents.unwrap();
    assert_eq!(staff.columns, ["headteacher", "police"]);
    let own: Vec<&str> = draft
        .document
        .own
        .staff_incidents
        .iter()
        .map(|(_, word)| word.label.as_str())
        .collect();
    assert_eq!(own, ["Leaving the office unlocked"]);
    assert_eq!(staff.rows[1].1.required, ["headteacher", "police"]);
}

#[test]
fn what_is_asked_is_silent_and_told() {
    let text = CERTAIN.replace("| X | X |", "| (X) | X |");
    let draft = imported("a.md", &text).draft("our-school", "Our School");
    let row = &draft.document.staff_incidents.as_ref().unwrap().rows[1];
    assert_eq!(row.1.required, ["police"]);
    let yaml = draft.to_yaml();
    let told = "#   asked: Leaving the office unlocked / Refer to the headteacher: ";
    let lines = yaml.lines().map(str::trim_end);
    let lines = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let wanted = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        lines.into_iter().any(|line| line.starts_with(&wanted)),
        "{yaml}"
    );
}

/// A column that no standard word is has no meaning yet: the file waits for it.
#[test]
fn a_column_without_a_meaning_keeps_the_file_from_loading() {
    let text = CERTAIN.replace("<th>Allowed</th>", "<th>Within reason</th>");
    let draft = imported("a.md", &text).draft("our-school", "Our School");
    let error = Policy::from_yaml(&draft.to_yaml()).unwrap_err().to_string();
    assert!(error.contains("means"), "{error}");
}
