//! Who somebody is: a role, with every further role that they are in, tried one by one.

use std::collections::BTreeSet;

use online_safety_policy::document::PolicyDocument;

use super::voices::{Voice, voices};

/// Every role that one person is in.
pub(crate) type Person = BTreeSet<String>;

fn wider<'d>(document: &'d PolicyDocument, role: &str) -> &'d [String] {
    let mut kinds = document.groups.kinds.iter();
    let found = kinds.find(|(kind, _)| kind == role);
    found.map_or(&[], |(_, wider)| wider)
}

/// A role and all that it is a kind of.
pub(crate) fn up(document: &PolicyDocument, role: &str) -> Person {
    let mut all = Person::from([role.to_owned()]);
    for wider in wider(document, role) {
        all.extend(up(document, wider));
    }
    all
}

/// All roles of whoever is in some: what these are kinds of, and the kinds of several of them.
pub(crate) fn close(document: &PolicyDocument, roles: &Person) -> Person {
    let mut all: Person = roles.iter().flat_map(|role| up(document, role)).collect();
    loop {
        let before = all.len();
        for (kind, wider) in &document.groups.kinds {
            if wider.len() > 1 && wider.iter().all(|wider| all.contains(wider)) {
                all.insert(kind.clone());
            }
        }
        if all.len() == before {
            return all;
        }
    }
}

fn is_possible(document: &PolicyDocument, person: &Person) -> bool {
    let groups = &document.groups;
    let is_in = |roles: &[String]| roles.iter().filter(|role| person.contains(*role)).count();
    groups.apart.iter().all(|set| is_in(set) < 2)
        && groups
            .complete
            .iter()
            .all(|(role, some)| !person.contains(role) || is_in(some) > 0)
}

/// Everybody in a role whom the file tells apart from others: each may be in a kind of what they are in.
pub(crate) fn people(document: &PolicyDocument, role: &str) -> Vec<Person> {
    let mut people = vec![close(document, &Person::from([role.to_owned()]))];
    let mut at = 0;
    while at < people.len() {
        for (kind, wider) in &document.groups.kinds {
            if let [wider] = wider.as_slice()
                && people[at].contains(wider)
            {
                let mut person = people[at].clone();
                person.insert(kind.clone());
                let person = close(document, &person);
                if !people.contains(&person) {
                    people.push(person);
                }
            }
        }
        at += 1;
    }
    people.retain(|person| is_possible(document, person));
    people
}

/// The groups that some cell or rule names for themselves.
pub(crate) fn named(document: &PolicyDocument) -> Person {
    let voices = voices(document, |_| true);
    let widest = voices
        .iter()
        .flat_map(|voice| widest(document, &voice.binds));
    widest
        .filter(|role| !wider(document, role).is_empty())
        .collect()
}

/// Those of some roles that are kinds of no other among them.
pub(crate) fn widest(document: &PolicyDocument, roles: &Person) -> Person {
    let is_widest = |role: &&String| {
        let mut up = up(document, role);
        up.remove(*role);
        up.is_disjoint(roles)
    };
    roles.iter().filter(is_widest).cloned().collect()
}

/// Whether one voice stands in place of another for a person, if it says anything.
pub(crate) fn sets_aside(
    document: &PolicyDocument,
    person: &Person,
    by: &Voice,
    this: &Voice,
) -> bool {
    let through = |voice: &Voice| widest(document, &(&voice.binds & person));
    let narrower = |these: &Voice, than: &Voice| {
        let (these, than) = (through(these), through(than));
        than.iter().all(|than| {
            let below = |role: &String| role != than && up(document, role).contains(than);
            these.iter().any(below)
        })
    };
    match (by.regardless, this.regardless) {
        (true, false) => true,
        (false, true) => false,
        (false, false) => narrower(by, this),
        (true, true) => narrower(this, by),
    }
}

/// Whether a person may be the one of whom this is known: `year-6 any-other`.
pub(crate) fn is_known_so(
    document: &PolicyDocument,
    person: &Person,
    role: &str,
    known: Option<&String>,
    named: &Person,
) -> bool {
    let Some(known) = known else {
        return true;
    };
    let (other, groups): (Vec<&str>, Vec<&str>) =
        known.split(' ').partition(|word| *word == "any-other");
    let mut groups: Person = groups.into_iter().map(str::to_owned).collect();
    groups.insert(role.to_owned());
    let groups = close(document, &groups);
    groups.is_subset(person) && (other.is_empty() || &groups & named == person & named)
}

/// What can be known of the groups of somebody in a role.
pub(crate) fn knowable(document: &PolicyDocument, role: &str) -> Vec<String> {
    let people = people(document, role);
    let named = named(document);
    let kinds: Vec<&String> = document.groups.kinds.iter().map(|(kind, _)| kind).collect();
    let one = kinds.iter().map(|kind| kind.to_string());
    let two = kinds.iter().enumerate().flat_map(|(at, one)| {
        let rest = kinds[..at].iter();
        rest.map(move |other| format!("{one} {other}"))
    });
    let some: Vec<String> = one.chain(two).collect();
    let closed = some.iter().map(|some| format!("{some} any-other"));
    let all = some
        .iter()
        .cloned()
        .chain(closed)
        .chain(["any-other".to_owned()]);
    let is_possible = |known: &String| {
        let mut people = people.iter();
        people.any(|person| is_known_so(document, person, role, Some(known), &named))
    };
    all.filter(is_possible).collect()
}
