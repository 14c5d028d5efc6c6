//! What is not asked question by question: listed side by side, and compared as listed.

mod mapping;
mod procedure;
mod scope;

use std::collections::{BTreeMap, BTreeSet};

use super::change::{ListedChange, RulePlace};
use super::shared::Shared;
use strum::IntoEnumIterator as _;

use crate::policy::{DutyRule, Heading, LevelRow, People, Policy};
use crate::source::{Citation, Table};
use crate::vocabulary::{Authority, Matter, Word, words};

words! {
    /// The parts of a policy that are compared as lists.
    ///
    /// Non-exhaustive: policies may come to have more.
    #[non_exhaustive]
    pub enum Part, "part of a policy" {
        /// To whom a matter is brought.
        Contacts = "Whom to contact",
        /// What is kept as evidence.
        Evidence = "What is kept as evidence",
        /// What is done when something is suspected.
        Procedure = "What is done on suspicion",
        /// Where the policy holds at all.
        Scope = "Where the policy holds",
        /// Who has to do what.
        Duties = "Who has to do what",
        /// Headings, and texts in cells: no answer turns on them.
        Printed = "What tables print beside their marks",
        /// Which incidents an act amounts to: this encoding's reading, never the school's.
        Mapping = "Which incidents an act amounts to",
    }
}

/// What one policy says of one thing: its lines in the words of the files, and where they stand.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    lines: BTreeSet<String>,
    places: Vec<RulePlace>,
}

/// What one policy says, by what it is about, and by which aspect of it.
pub(super) type Listed = BTreeMap<(String, &'static str), Said>;

impl Said {
    fn add(&mut self, line: String, place: RulePlace) {
        self.lines.insert(line);
        if !self.places.contains(&place) {
            self.places.push(place);
        }
    }
}

/// Everything listed that differs; what is said alike about several things, together.
pub(super) fn changes(policies: [&Policy; 2], shared: &Shared) -> Vec<ListedChange> {
    let sides = [0, 1].map(|side| Side {
        policy: policies.get(side).copied().unwrap_or(policies[0]),
        side,
        shared,
    });
    let parts = [
        (Part::Contacts, sides.each_ref().map(Side::contacts)),
        (Part::Evidence, sides.each_ref().map(Side::evidence)),
        (Part::Procedure, sides.each_ref().map(Side::procedure)),
        (Part::Scope, sides.each_ref().map(Side::scope)),
        (Part::Duties, sides.each_ref().map(Side::duties)),
        (Part::Printed, sides.each_ref().map(Side::printed)),
        (Part::Mapping, sides.each_ref().map(Side::mapping)),
    ];
    let mut changes: Vec<ListedChange> = Vec::new();
    for (part, [was, is]) in parts {
        let about: BTreeSet<_> = was.keys().chain(is.keys()).collect();
        for about in about {
            let said = |listed: &Listed| listed.get(about).cloned().unwrap_or_default();
            let (was, is) = (said(&was), said(&is));
            if was.lines != is.lines {
                add(&mut changes, part, &about.0, was, is);
            }
        }
    }
    changes
}

fn add(changes: &mut Vec<ListedChange>, part: Part, about: &str, was: Said, is: Said) {
    let [before, after] = [&was, &is].map(|said| Vec::from_iter(said.lines.iter().cloned()));
    let known = changes
        .iter_mut()
        .find(|known| known.part == part && known.before == before && known.after == after);
    let change = match known {
        Some(known) => known,
        None => {
            changes.push(ListedChange {
                part,
                about: Vec::new(),
                before,
                after,
                before_at: Vec::new(),
                after_at: Vec::new(),
            });
            let Some(new) = changes.last_mut() else {
                return;
            };
            new
        }
    };
    change.about.push(about.to_owned());
    for (all, places) in [
        (&mut change.before_at, was.places),
        (&mut change.after_at, is.places),
    ] {
        for place in places {
            if !all.contains(&place) {
                all.push(place);
            }
        }
    }
}

/// One of the two policies.
struct Side<'p, 's> {
    policy: &'p Policy,
    side: usize,
    shared: &'s Shared,
}

impl Side<'_, '_> {
    /// Those of some roles that both policies know, by their words.
    fn roles(&self, of: &[bool]) -> BTreeSet<String> {
        let shared = self
            .shared
            .roles
            .iter()
            .filter_map(|pair| pair.get(self.side).copied());
        let meant = shared.filter(|role| of.get(*role).copied().unwrap_or(false));
        meant
            .map(|role| self.policy.roles.id_at(role).to_owned())
            .collect()
    }

    fn people(&self, roles: &BTreeSet<String>) -> String {
        if roles.len() == self.shared.roles.len() {
            return "anyone".to_owned();
        }
        list(roles)
    }

    fn contacts(&self) -> Listed {
        let mut listed = Listed::new();
        for matter in Matter::iter() {
            // Who brings it, by where it goes: one sentence may say what elsewhere takes two.
            let mut ways: BTreeMap<String, (BTreeSet<String>, Vec<RulePlace>)> = BTreeMap::new();
            for contact in self
                .policy
                .contacts
                .iter()
                .filter(|contact| contact.matter == matter)
            {
                let then = match contact.then.as_slice() {
                    [] => String::new(),
                    then => format!(", then {}", names(then)),
                };
                let way = ways
                    .entry(format!("{}{then}", names(&contact.to)))
                    .or_default();
                way.0.extend(self.roles(&contact.by));
                way.1.push(RulePlace::new(
                    &contact.name,
                    &self.policy.cite(&contact.source),
                ));
            }
            for (way, (roles, places)) in
                ways.into_iter().filter(|(_, (roles, _))| !roles.is_empty())
            {
                let said = listed.entry((matter.as_str().to_owned(), "")).or_default();
                let line = format!("from {} to {way}", self.people(&roles));
                for place in places {
                    said.add(line.clone(), place);
                }
            }
        }
        listed
    }

    fn evidence(&self) -> Listed {
        let mut listed = Listed::new();
        let actions = self
            .shared
            .subjects
            .iter()
            .filter_map(|pair| pair.get(self.side).copied());
        for action in actions.filter(|action| *action < self.policy.actions.count()) {
            let of = |rule: &bool| *rule;
            for rule in self
                .policy
                .evidence
                .iter()
                .filter(|rule| rule.of.get(action).is_some_and(of))
            {
                let said = listed
                    .entry((self.policy.actions.id_at(action).to_owned(), ""))
                    .or_default();
                for kept in &rule.keep {
                    said.add(
                        kept.as_str().to_owned(),
                        RulePlace::new(&rule.name, &self.policy.cite(&rule.source)),
                    );
                }
            }
        }
        listed
    }

    fn procedure(&self) -> Listed {
        procedure::listed(self.policy)
    }

    /// Headings and texts, by the table and the row.
    fn printed(&self) -> Listed {
        let policy = self.policy;
        let mut listed = Listed::new();
        let mut add = |table: Table, row: &str, line: String, source: &Citation<'_>| {
            let said = listed
                .entry((format!("{table}.rows.{row}"), ""))
                .or_default();
            said.add(line, RulePlace::new(row, source));
        };
        let heading = |of: &Heading| format!("below the heading “{}”", of.title);
        for table in policy.level_tables() {
            let id = |row: &LevelRow| policy.subject_id(row.subject);
            for of in &table.headings {
                let row = table.rows.get(of.above).map_or("", id);
                let place = policy.cite_passage(&of.at, Authority::Printed);
                add(table.table, row, heading(of), &place);
            }
            for row in &table.rows {
                for (audience, cell) in table.audiences.iter().zip(&row.cells) {
                    let audience = policy.audiences.get(*audience);
                    if let (Some(audience), Some(text)) = (audience, &cell.text) {
                        let line = format!("“{text}” for {}", audience.id);
                        add(table.table, id(row), line, &policy.cite(&row.source));
                    }
                }
            }
        }
        for (judge, table) in policy.incident_tables() {
            for of in &table.headings {
                let row = table.rows.get(of.above);
                let row = row.map_or("", |row| policy.incident_id(judge, row.slot));
                let place = policy.cite_passage(&of.at, Authority::Printed);
                add(table.table, row, heading(of), &place);
            }
        }
        listed
    }

    fn duties(&self) -> Listed {
        let each = self.policy.duties.iter().map(|duty| {
            let mut said = Said::default();
            said.add(
                self.duty(duty),
                RulePlace::new(&duty.name, &self.policy.cite(&duty.source)),
            );
            ((duty.name.to_string(), ""), said)
        });
        each.collect()
    }

    fn duty(&self, duty: &DutyRule) -> String {
        let people = |people: &People| {
            let offices: BTreeSet<String> = people
                .offices
                .iter()
                .map(|office| office.as_str().to_owned())
                .collect();
            let roles = self.roles(&people.roles);
            let roles = (!roles.is_empty()).then(|| self.people(&roles));
            list(offices.into_iter().chain(roles))
        };
        let parts = [
            (None, duty.force.as_str().to_owned()),
            (None, duty.duty.as_str().to_owned()),
            (Some("by"), people(&duty.who)),
            (Some("towards"), people(&duty.towards)),
            (
                Some("every"),
                duty.every
                    .map(|every| every.to_string())
                    .unwrap_or_default(),
            ),
            (Some("on"), names(&duty.trigger)),
            (
                None,
                duty.vaguely
                    .map(|how| how.as_str().to_owned())
                    .unwrap_or_default(),
            ),
        ];
        phrases(parts)
    }
}

/// Phrases that are not empty, each with the word before it.
fn phrases<'a>(parts: impl IntoIterator<Item = (Option<&'a str>, String)>) -> String {
    let spoken = parts.into_iter().filter(|(_, text)| !text.is_empty());
    let phrases = spoken.map(|(before, text)| match before {
        Some(before) => format!("{before} {text}"),
        None => text,
    });
    phrases.collect::<Vec<_>>().join("; ")
}

fn names<W: Word>(words: &[W]) -> String {
    list(words.iter().map(|word| word.as_str()))
}

fn list<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> String {
    let words: Vec<S> = words.into_iter().collect();
    words
        .iter()
        .map(AsRef::as_ref)
        .collect::<Vec<_>>()
        .join(", ")
}
