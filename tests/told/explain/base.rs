//! Every base decision of the shipped policies, explained to each reader: each row of the level
//! tables for each audience with nothing known, each incident the first time, each suspicion, all
//! duties and matters. A file for each table and reader.

use online_safety_policy::answer::ListedWord;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::explain::{self, Explanation, Reader};
use online_safety_policy::vocabulary::{History, Matter, Suspicion, Word as _};
use online_safety_policy::{Circumstances, Policy};
use strum::IntoEnumIterator as _;

use super::other::{DAY, OF_EACH_COURSE};
use super::sheet::{folded, snapshot};

const UNKNOWN: Circumstances = Circumstances::UNKNOWN;

/// Questions that are explained alike: a heading, and what is told.
type Told = (String, String);

fn each(table: &str, tell: impl Fn(&'static Policy, Reader) -> Vec<Told>) {
    for policy in Builtin::iter().map(|builtin| -> &'static Policy { builtin.policy() }) {
        for reader in Reader::iter() {
            let told = tell(policy, reader);
            assert!(!told.is_empty(), "{} {table}", policy.id());
            let told = told
                .iter()
                .map(|(asked, told)| format!("## {asked}\n\n{told}\n"));
            let sheet = told.collect::<Vec<_>>().join("\n");
            snapshot(policy.id(), &format!("{table}_for_{reader}"), &sheet);
        }
    }
}

#[test]
fn of_user_actions() {
    each("user-actions", |policy, reader| {
        level(policy, reader, policy.listing().user_actions())
    });
}

#[test]
fn of_communication_technologies() {
    each("communications", |policy, reader| {
        level(policy, reader, policy.listing().technologies())
    });
}

/// Each word that has a row or is spoken of, for one role of each audience; audiences that are told
/// the same share a heading.
fn level(policy: &'static Policy, reader: Reader, words: Vec<ListedWord<'_>>) -> Vec<Told> {
    let spoken = words
        .into_iter()
        .filter(|word| word.row.is_some() || word.spoken);
    spoken
        .flat_map(|word| of_word(policy, reader, word.id))
        .collect()
}

fn of_word(policy: &'static Policy, reader: Reader, word: &str) -> Vec<Told> {
    let mut told: Vec<(Vec<String>, String, String)> = Vec::new();
    for audience in policy.listing().audiences() {
        // Everyone are all the others together.
        let Some(role) = audience.roles.first().filter(|_| audience.id != "everyone") else {
            continue;
        };
        let role = policy.role(role).unwrap();
        let answer = policy
            .classify(role, policy.subject(word).unwrap(), &UNKNOWN)
            .unwrap();
        let text = answer.explain(reader).to_string();
        let alike = text
            .replace(&format!("for {}", people(role.as_str())), "for them")
            .replace(&format!("`{role}`"), "them");
        match told.iter_mut().find(|(_, _, known)| *known == alike) {
            Some((audiences, _, _)) => audiences.push(audience.id.to_owned()),
            None => told.push((vec![audience.id.to_owned()], text, alike)),
        }
    }
    let told = told.into_iter();
    told.map(|(audiences, text, _)| (format!("{word}: {}", audiences.join(", ")), folded(&text)))
        .collect()
}

/// How explanations name all in a role.
fn people(role: &str) -> String {
    match role {
        "staff" => "staff".to_owned(),
        "parent" => "parents and carers".to_owned(),
        "headteacher" => "the headteacher".to_owned(),
        "supply-staff" => "supply staff".to_owned(),
        "work-experience-student" => "students on placement".to_owned(),
        role => format!("{}s", role.replace('-', " ")),
    }
}

#[test]
fn of_pupil_incidents() {
    each("pupil-incidents", |policy, reader| {
        incidents(policy, reader, "pupil")
    });
}

#[test]
fn of_staff_incidents() {
    each("staff-incidents", |policy, reader| {
        incidents(policy, reader, "staff")
    });
}

fn incidents(policy: &'static Policy, reader: Reader, role: &str) -> Vec<Told> {
    let role = policy.role(role).unwrap();
    let words = policy.listing().incidents(role).unwrap();
    let spoken = words
        .into_iter()
        .filter(|word| word.row.is_some() || word.spoken);
    let told = spoken.map(|word| {
        let incident = policy.incident(role, word.id).unwrap();
        let answer = policy.recommend(role, [incident], None, History::FirstTime);
        (
            word.id.to_owned(),
            told_of(&answer.unwrap().explain(reader)),
        )
    });
    told.collect()
}

#[test]
fn of_procedures() {
    each("procedures", |policy, reader| {
        // Auditors see every rule of the procedure each time; a suspicion of each course will do.
        let shown =
            |suspicion: &Suspicion| reader != Reader::Auditor || OF_EACH_COURSE.contains(suspicion);
        let told = Suspicion::iter().filter(shown).map(|suspicion| {
            let procedure = policy.procedure(suspicion);
            (suspicion.to_string(), told_of(&procedure.explain(reader)))
        });
        told.collect()
    });
}

#[test]
fn of_duties() {
    each("duties", |policy, reader| {
        let due = policy.due(DAY, []).unwrap();
        vec![(format!("as of {DAY}"), told_of(&explain::due(&due, reader)))]
    });
}

#[test]
fn of_contacts() {
    each("contacts", |policy, reader| {
        let told = Matter::iter().map(|matter| {
            let contacts = policy.contacts(matter);
            (
                matter.as_str().to_owned(),
                told_of(&contacts.explain(reader)),
            )
        });
        told.collect()
    });
}

fn told_of(told: &Explanation) -> String {
    folded(&told.to_string())
}
