//! What a case can name: the words, rules and places of the policy.

use std::collections::BTreeSet;

use strum::IntoEnumIterator as _;

use crate::diagnostic::{Code, FEW, Quoted, help_for};
use crate::policy::circumstances::ANY_OTHER;
use crate::policy::{Bounds, Judge, Origin, Policy};
use crate::source::{Passage, Source, Table};
use crate::vocabulary::{self, Index, Office, Word};
use crate::yaml::At;

/// How a fault is reported: at a value, or at a key.
pub(super) type Report<'a> = fn(At<'a>, Code, String, Option<String>);

/// What a policy knows.
pub(super) struct Known<'p> {
    pub(super) policy: &'p Policy,
    /// Every place on which something rests.
    places: Vec<&'p Passage>,
    /// Every rule and row that can be a reason, by name.
    rules: BTreeSet<&'p str>,
}

impl<'p> Known<'p> {
    pub(super) fn of(policy: &'p Policy) -> Self {
        let mut known = Self {
            policy,
            places: Vec::new(),
            rules: BTreeSet::new(),
        };
        for statement in &policy.statements {
            known.source(&statement.source);
            let cases = statement.cases.iter().filter_map(|case| case.at.as_ref());
            known.places.extend(cases);
            if let Origin::Rule(name) = &statement.origin {
                known.rules.insert(name);
            }
        }
        for table in policy.level_tables() {
            for row in &table.rows {
                known.source(&row.source);
                known.rules.insert(policy.subject_id(row.subject));
            }
        }
        for (judge, table) in policy.incident_tables() {
            for row in &table.rows {
                known.source(&row.source);
                known.rules.insert(policy.incident_id(judge, row.slot));
            }
            for rung in table.rungs(u128::MAX) {
                known.source(&rung.source);
                known.rules.insert(&rung.name);
            }
        }
        for (_, _, rule) in policy.response_rules() {
            known.source(&rule.source);
            known.rules.insert(&rule.name);
        }
        if let Some(bounds) = &policy.bounds {
            known.source(&bounds.source);
            known.rules.insert(Bounds::WHOLE);
            for reach in &bounds.reaches {
                known.source(&reach.source);
                known.rules.insert(&reach.name);
            }
        }
        for contact in &policy.contacts {
            known.source(&contact.source);
            known.rules.insert(&contact.name);
        }
        let procedure = &policy.procedure_rules;
        for rule in &procedure.steps {
            known.source(&rule.source);
            known.rules.insert(&rule.name);
        }
        for rule in &procedure.open {
            known.source(&rule.source);
            known.rules.insert(rule.point.as_str());
        }
        for duty in &policy.duties {
            known.source(&duty.source);
            known.rules.insert(&duty.name);
        }
        for rule in &policy.evidence {
            known.source(&rule.source);
            known.rules.insert(&rule.name);
        }
        known
    }

    fn source(&mut self, source: &'p Source) {
        self.places.push(&source.at);
    }

    /// Reports a place on which nothing rests: no reason could ever name it.
    pub(super) fn passage(&self, passage: &Passage, at: At<'_>) {
        if at.is_full() || self.places.iter().any(|known| known.meets(passage)) {
            return;
        }
        let message = format!("nothing rests on {passage}");
        let help = format!(
            "give a {} that the policy file cites, or take this one out",
            passage.kind().called()[0]
        );
        at.fault(Code::LineNotCited, message, Some(help));
    }

    /// Whether some rule or row has a name.
    pub(super) fn has_rule(&self, name: &str) -> bool {
        self.rules.contains(name)
    }

    /// Reports a name that no rule or row has.
    pub(super) fn rule(&self, name: &str, at: At<'_>) -> bool {
        let is_known = self.has_rule(name);
        if !is_known {
            let message = format!("unknown rule or row {}", Quoted(name));
            unknown(message, help_for(name, self.rules.iter().copied()), at);
        }
        is_known
    }

    /// Reports a name that nothing has about which a lint could find something.
    pub(super) fn part(&self, name: &str, at: At<'_>) {
        let policy = self.policy;
        let acts = policy.actions.ids().chain(policy.technologies.ids());
        let mut all: BTreeSet<&str> = acts.chain(self.people()).collect();
        all.extend(&self.rules);
        all.extend(self.levels());
        let judges: Vec<Judge> = policy.tables.iter().map(|(judge, _)| judge).collect();
        all.extend(self.responses(&judges));
        all.extend(self.incidents(&judges));
        let tables: Vec<&str> = Table::iter().map(Word::as_str).collect();
        all.extend(tables);
        among("row, column or rule", name, all.iter().copied(), at);
    }

    /// The roles of an audience, or the one role, of that name.
    pub(super) fn roles(&self, name: &str) -> Option<Vec<usize>> {
        let roles = &self.policy.roles;
        let mut audiences = self.policy.audiences.iter();
        match audiences.find(|audience| *audience.id == *name) {
            Some(audience) => Some((0..roles.count()).filter(|r| audience.holds(*r)).collect()),
            None => Some(vec![roles.slot_of(name)?]),
        }
    }

    /// The groups, and what stands for being in no other.
    pub(super) fn groups(&self) -> Vec<&'p str> {
        let policy = self.policy;
        let groups = policy.groups.roles(policy.groups.kinds());
        let ids = groups.map(|role| policy.roles.id_at(role));
        ids.chain([ANY_OTHER]).collect()
    }

    /// What [`Known::roles`] finds.
    pub(super) fn people(&self) -> impl Iterator<Item = &'p str> + Clone {
        let audiences = self.policy.audiences.iter().map(|audience| &*audience.id);
        audiences.chain(self.policy.roles.ids())
    }

    /// Offices, audiences and roles.
    pub(super) fn parties(&self) -> BTreeSet<&'p str> {
        let offices = Office::iter().map(|office| -> &'p str { office.as_str() });
        self.people().chain(offices).collect()
    }

    /// The words of the people whom a name stands for: the roles of an audience, which no office
    /// is called; else the name itself.
    pub(super) fn party(&self, name: &str) -> Vec<&'p str> {
        let roles = self.roles(name);
        match Office::named(name, roles.is_some()) {
            Some(office) => vec![office.as_str()],
            None => {
                let roles = roles.unwrap_or_default().into_iter();
                roles.map(|role| self.policy.roles.id_at(role)).collect()
            }
        }
    }

    /// The words for the responses of some tables.
    pub(super) fn responses(&self, judges: &[Judge]) -> BTreeSet<&'p str> {
        let mut words: BTreeSet<&'p str> = BTreeSet::new();
        for table in judges.iter().filter_map(|of| self.policy.tables.of(*of)) {
            words.extend(table.kind.responses.ids());
            let named = table.compiled.iter().flat_map(|table| &table.responses);
            words.extend(named.map(|response| &*response.id));
        }
        words
    }

    /// The words for the incidents of some tables.
    pub(super) fn incidents(&self, judges: &[Judge]) -> BTreeSet<&'p str> {
        let words = judges.iter();
        words
            .flat_map(|judge| self.policy.incident_ids(*judge))
            .collect()
    }

    /// The facts, those of the policy's own included.
    pub(super) fn facts(&self) -> BTreeSet<&'p str> {
        self.policy.facts.ids().collect()
    }

    /// The columns of both tables of levels, and those that some cell marks in brackets.
    pub(super) fn levels(&self) -> BTreeSet<&'p str> {
        let tables = self.policy.level_tables();
        let columns = tables.flat_map(|table| &table.columns);
        let marked = self.policy.statements.iter();
        let marked = marked.filter_map(|said| said.level.as_ref());
        let in_brackets = marked.filter(|level| level.in_brackets);
        columns.chain(in_brackets).map(|level| &*level.id).collect()
    }
}

/// Finds a standard word; one that is none is reported.
pub(super) fn standard<W: Word>(text: &str, at: At<'_>) -> Option<W> {
    let found = text.parse().ok();
    if found.is_none() {
        among(W::KIND, text, W::iter().map(Word::as_str), at);
    }
    found
}

/// Whether a text is one of some words; one that is not is reported, and an
/// empty one was.
pub(super) fn among<'a>(
    kind: &str,
    text: &str,
    words: impl Iterator<Item = &'a str> + Clone,
    at: At<'_>,
) -> bool {
    named(kind, text, words, at, At::fault)
}

/// The same for a text that may stand as a value or as a key.
pub(super) fn named<'a, 'w>(
    kind: &str,
    text: &str,
    mut words: impl Iterator<Item = &'w str> + Clone,
    at: At<'a>,
    report: Report<'a>,
) -> bool {
    let all = words.clone();
    let is_known = words.any(|word| word == text);
    if !is_known && !text.is_empty() && !at.is_full() {
        let most = match all.clone().count() {
            0..=24 => usize::MAX,
            _ => FEW,
        };
        let help = vocabulary::help_for(Index::standard(), kind, text, all, most);
        let message = format!("unknown {kind} {}", Quoted(text));
        report(at, Code::UnknownWord, message, help);
    }
    is_known
}

fn unknown(message: String, help: Option<String>, at: At<'_>) {
    at.fault(Code::UnknownWord, message, help);
}
