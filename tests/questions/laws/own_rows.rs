//! What an own row changes: nothing but the answers about itself.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::document::{CellDocument, Entries, OwnWordDocument, PolicyDocument};
use online_safety_policy::paper::ExportRow;
use online_safety_policy::vocabulary::{
    History, PupilIncident, Role, StaffIncident, Technology, UserAction, Word,
};
use online_safety_policy::{Circumstances, Decision, Incident, Policy, Subject};
use strum::IntoEnumIterator as _;

use super::transcript::{Questions, assert_same, classification};

/// The rows of a table, with one more at their end.
fn with_row(text: &str, table: &str, row: &str) -> String {
    let heading = format!("\n{table}:\n");
    let start = text.find(&heading).unwrap() + heading.len();
    let is_next = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase());
    let lines = text[start..].split_inclusive('\n');
    let length: usize = lines.take_while(|line| !is_next(line)).map(str::len).sum();
    let (section, rest) = text[start..].split_at(length);
    let section = section.replace("  rows: {}\n", "  rows:\n");
    format!("{}{section}    {row}\n{rest}", &text[..start])
}

/// A shipped file with an own word and its row, and the text that declares the word.
fn with_own_row(builtin: Builtin, table: &str, kind: &str, row: &str) -> (String, String) {
    let (name, _) = row.split_once(':').unwrap();
    let word = format!("    {name}: {{ label: Added }}\n");
    let kind = format!("\n  {kind}:\n");
    let (text, declared) = match builtin.source().split_once("\nown:") {
        Some((before, own)) => {
            assert!(
                own.contains(&kind),
                "{builtin} has no own words of that kind"
            );
            let own = own.replacen(&kind, &format!("{kind}{word}"), 1);
            (format!("{before}\nown:{own}"), word)
        }
        None => {
            let own = format!("\nown:{kind}{word}");
            let actions = "\nuser-actions:\n";
            let text = builtin.source();
            (text.replacen(actions, &format!("{own}{actions}"), 1), own)
        }
    };
    (with_row(&text, table, row), declared)
}

#[track_caller]
fn load(text: &str) -> Policy {
    Policy::from_yaml(text).unwrap_or_else(|error| panic!("{error}"))
}

/// The audience that has the first columns of a table.
fn audience(builtin: Builtin, table: &str) -> &'static str {
    match (builtin, table) {
        (Builtin::TelfordInfant2020, "user-actions") => "everyone",
        (Builtin::TelfordInfant2020, _) => "staff-and-other-adults",
        _ => "all-staff",
    }
}

#[test]
fn an_own_row_changes_no_other_answer() {
    for builtin in Builtin::iter() {
        let before = builtin.policy();
        let questions = Questions::of(before);
        let answers = questions.answers(before);
        for (table, kind, name, cell) in [
            ("user-actions", "user-actions", "aaa-first", "unacceptable"),
            ("user-actions", "user-actions", "zzz-last", "acceptable"),
            ("communications", "technologies", "smart-pens", "allowed"),
            ("pupil-incidents", "pupil-incidents", "smart-pens", ""),
            ("staff-incidents", "staff-incidents", "aaa-first", ""),
        ] {
            let who = audience(builtin, table);
            let row = if cell.is_empty() {
                format!("{name}: {{ line: 1, required: [police] }}")
            } else {
                format!("{name}: {{ line: 1, {who}: {cell} }}")
            };
            let (added, own) = with_own_row(builtin, table, kind, &row);
            let after = load(&added);
            assert_same(&answers, &questions.answers(&after));
            assert_ne!(after, *before);
            // It does answer, and without it everything is as it was.
            match kind {
                "pupil-incidents" => {
                    assert_police_are_told(&after, Incident::Pupil(name.parse().unwrap()))
                }
                "staff-incidents" => {
                    assert_police_are_told(&after, Incident::Staff(name.parse().unwrap()))
                }
                _ => {
                    let subject = after.subject(name).unwrap();
                    assert!(
                        before
                            .classify(Role::Staff, subject, &Circumstances::UNKNOWN)
                            .is_err()
                    );
                    let answer = after
                        .classify(Role::Staff, subject, &Circumstances::UNKNOWN)
                        .unwrap();
                    assert_ne!(answer.decision(), Decision::Silent);
                }
            }
            let removed = added
                .replacen(&own, "", 1)
                .replacen(&format!("    {row}\n"), "", 1);
            let removed = removed.replace("  rows:\n\n", "  rows: {}\n\n");
            assert_eq!(load(&removed), *before, "{table}");
        }
    }
}

/// An incident is answered by telling the police, for whomever its table judges.
fn assert_police_are_told(policy: &Policy, incident: Incident) {
    let role = policy.roles().find(|role| {
        policy
            .recommend(*role, [incident], None, History::FirstTime)
            .is_ok_and(|answer| answer.is_judged())
    });
    let answer = policy
        .recommend(role.unwrap(), [incident], None, History::FirstTime)
        .unwrap();
    assert!(answer.required().unwrap().ids().any(|id| id == "police"));
}

/// The name of a copy of a row.
fn copied(name: &str) -> String {
    format!("copy-of-{name}")
}

/// Declares a copy of each word, with what the school calls it.
fn declare<W: Word>(
    own: &mut Entries<OwnWordDocument>,
    labels: &Entries<String>,
    area: impl Fn(W) -> Option<String>,
) {
    let copies = own.iter().map(|(name, word)| (copied(name), word.clone()));
    let copies: Vec<_> = copies.collect();
    own.extend(copies);
    let copies: Vec<_> = own.iter().map(|(name, _)| name.clone()).collect();
    // A policy may have declared a word before it became standard.
    for word in W::iter().filter(|word| !copies.contains(&copied(word.as_str()))) {
        let mut copy = OwnWordDocument::default();
        let mut labels = labels.iter();
        let label = labels.find(|(name, _)| name == word.as_str());
        copy.label = label.map_or_else(|| word.label().to_owned(), |(_, label)| label.clone());
        copy.area = area(word);
        own.push((copied(word.as_str()), copy));
    }
}

/// Copies each row, and puts the copy below it.
fn double<T: Clone>(rows: &mut Entries<T>) {
    let below =
        |(name, row): &(String, T)| [(name.clone(), row.clone()), (copied(name), row.clone())];
    *rows = rows.iter().flat_map(below).collect();
}

/// A policy in which every standard row stands twice: as it is, and as an own one.
fn doubled(builtin: Builtin) -> Policy {
    let mut document = PolicyDocument::from_bytes(builtin.source().as_bytes()).unwrap();
    let labels = document.labels.clone();
    let area = |action: UserAction| action.area().map(|area| area.as_str().to_owned());
    declare::<UserAction>(&mut document.own.user_actions, &labels.user_actions, area);
    declare::<Technology>(&mut document.own.technologies, &labels.technologies, |_| {
        None
    });
    declare::<PupilIncident>(
        &mut document.own.pupil_incidents,
        &labels.pupil_incidents,
        |_| None,
    );
    declare::<StaffIncident>(
        &mut document.own.staff_incidents,
        &labels.staff_incidents,
        |_| None,
    );
    double(&mut document.user_actions.as_mut().unwrap().rows);
    double(&mut document.communications.as_mut().unwrap().rows);
    double(&mut document.pupil_incidents.as_mut().unwrap().rows);
    double(&mut document.staff_incidents.as_mut().unwrap().rows);
    double(&mut document.mapping);
    for (_, rule) in &mut document.rules {
        let copies: Vec<_> = rule.about.iter().map(|name| copied(name)).collect();
        rule.about.extend(copies);
    }
    if let Some(scope) = &mut document.scope {
        for (_, reach) in &mut scope.reaches {
            let copies: Vec<_> = reach.about.iter().map(|name| copied(name)).collect();
            reach.about.extend(copies);
        }
        // What is against the law everywhere is so by its standard word.
        let (_, mut crimes) = scope.reaches[0].clone();
        crimes.when = Vec::new();
        crimes.who = Vec::new();
        let words = [
            UserAction::ChildSexualAbuseImages,
            UserAction::Grooming,
            UserAction::ExtremePornography,
            UserAction::RacistMaterial,
        ];
        crimes.about = words.map(|word| copied(word.as_str())).into();
        scope.reaches.push(("copies-of-crimes".to_owned(), crimes));
    }
    for (_, rule) in &mut document.response_rules {
        for words in [&mut rule.incidents, &mut rule.except] {
            if words.iter().all(|word| word != "all") {
                let copies: Vec<_> = words.iter().map(|name| copied(name)).collect();
                words.extend(copies);
            }
        }
    }
    Policy::from_document(&document).unwrap_or_else(|error| panic!("{error}"))
}

/// Takes out what two rows cannot share: their names and their places.
fn without_place(told: &str, name: &str) -> String {
    let told = told.replace(&copied(name), name);
    let mut kept = String::new();
    for part in told.split(", ") {
        if !part.starts_with("row ") {
            kept += part;
        }
    }
    kept
}

/// What an export shows of a row, but for its name and place.
fn shown(row: &ExportRow<'_>) -> String {
    let rests_on: Vec<_> = row
        .rests_on
        .iter()
        .map(|part| (part.rule, &part.marks))
        .collect();
    let (marks, available, others) = (&row.marks, &row.available, &row.also_read_as);
    let (label, retired, note) = (row.label, row.retired, row.note);
    format!("{label} {marks:?} {available:?} {others:?} {retired} {note:?} {rests_on:?}")
}

#[test]
fn an_own_row_answers_like_a_standard_row_with_the_same_cells() {
    for builtin in Builtin::iter() {
        let policy = &doubled(builtin);
        let standard = |name: &str| !name.starts_with("copy-of-");
        for (role, subject) in policy
            .questions()
            .filter(|(_, subject)| standard(subject.as_str()))
        {
            let name = subject.as_str();
            let copy: Subject = policy.subject(&copied(name)).unwrap();
            for known in policy.circumstances_of(role, subject).unwrap() {
                let told = [subject, copy].map(|subject| {
                    let answer = policy.classify(role, subject, &known).unwrap();
                    without_place(&classification(&answer), name)
                });
                assert_eq!(told[0], told[1], "{role} {name} {known:?}");
            }
        }
        for table in &policy.export().tables {
            for row in table.rows.iter().filter(|row| standard(row.id)) {
                let name = copied(row.id);
                // Where nothing is printed, one row stands for all that no rule names.
                match table.rows.iter().find(|other| other.id == name) {
                    Some(copy) => assert_eq!(shown(row), shown(copy)),
                    None => assert_eq!((row.id, table.printed), ("misuse", false)),
                }
            }
        }
        for (role, incident, intent, history) in policy.incident_questions() {
            let name = incident.as_str();
            if !standard(name) {
                continue;
            }
            let copy = match incident {
                Incident::Pupil(_) => Incident::Pupil(copied(name).parse().unwrap()),
                Incident::Staff(_) => Incident::Staff(copied(name).parse().unwrap()),
            };
            let told = [incident, copy].map(|incident| {
                let answer = policy.recommend(role, [incident], intent, history).unwrap();
                let ids: Vec<_> = answer
                    .responses()
                    .map(|r| (r.id(), r.modality(), r.kind(), r.urgency(), r.column()))
                    .collect();
                format!("{ids:?} {}", answer.standing())
            });
            assert_eq!(told[0], told[1], "{role} {name}");
        }
    }
}

/// Adds a row to each table that a policy has.
pub(crate) fn check(text: &str) {
    let before = load(text);
    let questions = Questions::of(&before);
    let answers = questions.answers(&before);
    let mut document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
    let mut word = OwnWordDocument::default();
    word.label = "Added".to_owned();
    let own = &mut document.own;
    for (words, name) in [
        (&mut own.user_actions, "added-action"),
        (&mut own.technologies, "added-technology"),
        (&mut own.pupil_incidents, "added"),
        (&mut own.staff_incidents, "added"),
    ] {
        words.insert(0, (name.to_owned(), word.clone()));
    }
    for (table, name) in [
        (&mut document.user_actions, "added-action"),
        (&mut document.communications, "added-technology"),
    ] {
        if let Some(table) = table {
            let (_, mut row) = table.rows[0].clone();
            let mut cell = CellDocument::default();
            cell.is = table.columns.last().cloned();
            row.cells = vec![(table.audiences[0].clone(), cell)];
            table.rows.push((name.to_owned(), row));
        }
    }
    for table in [&mut document.pupil_incidents, &mut document.staff_incidents] {
        let Some(table) = table else { continue };
        if let Some((_, mut row)) = table.rows.first().cloned() {
            // Further rows about repeats would, of course, reach others.
            row.repeat = None;
            row.after = None;
            table.rows.push(("added".to_owned(), row));
        }
    }
    let after = Policy::from_document(&document).unwrap_or_else(|error| panic!("{error}"));
    assert_same(&answers, &questions.answers(&after));
}
