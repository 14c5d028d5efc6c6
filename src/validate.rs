//! Validation: a document becomes a policy, or a list of everything that is wrong with it.
//!
//! Each file checks one part of the document and builds the matching part of
//! the policy. A part that holds a fault is still built as far as it goes, so
//! that the parts that lean on it are checked too; the policy is given out only
//! when nothing was found.

mod audiences;
mod bounds;
pub mod builtin;
mod cases;
mod cells;
mod circle;
mod columns;
mod conditions;
mod contacts;
mod duties;
pub(crate) mod error;
mod evidence;
mod groups;
mod head;
mod illegal;
mod incidents;
mod invariants;
mod labels;
mod levels;
mod lints;
pub(crate) mod load;
mod mapping;
mod names;
mod own;
mod people;
mod procedure;
mod questions;
mod rules;
mod values;

#[cfg(feature = "schema")]
pub(crate) use illegal::ILLEGAL;

use crate::diagnostic::Code;
use crate::document::PolicyDocument;
use crate::policy::{
    Audience, Bounds, Clock, Files, Finder, Groups, Judge, Others, PerTable, Policy, PolicyTable,
    TableKind, Values, Vocabulary, WordList, Words,
};
use crate::vocabulary::{Fact, Office, Role, Technology, UserAction, Word as _};
use crate::yaml::Reader;
use questions::Compiled;

/// What later parts of the document lean on.
struct Scope {
    clock: Clock,
    values: Values,
    facts: Words<Fact>,
    audiences: Vec<Audience>,
    roles: Words<Role>,
    offices: Words<Office>,
    groups: Groups,
    bounds: Option<Bounds>,
    actions: Words<UserAction, Option<crate::vocabulary::AreaOfRisk>>,
    technologies: Words<Technology>,
    tables: PerTable<PolicyTable>,
    levels: own::OwnLevels,
}

impl Scope {
    /// One table, or all.
    fn tables(&self, of: Option<Judge>) -> impl Iterator<Item = (Judge, &PolicyTable)> + Clone {
        let all = self.tables.iter();
        all.filter(move |(judge, _)| of.is_none_or(|of| of == *judge))
    }

    /// Whether some roles mean a role by a narrower one than others do.
    fn is_for_fewer(&self, role: usize, these: &[bool], than: &[bool]) -> bool {
        let within = self.groups.all_of(role);
        let through = |roles: &[bool]| self.groups.widest_of(self.groups.set(roles) & within);
        self.groups.are_narrower(through(these), through(than))
    }

    /// What a subject is called, where no row calls it otherwise.
    fn subject_label(&self, subject: usize) -> &str {
        match subject.checked_sub(self.actions.count()) {
            None => self.actions.label_at(subject),
            Some(slot) => self.technologies.label_at(slot),
        }
    }

    /// What such a word is called: as that of the one table that is meant, or in general.
    fn called(
        &self,
        of: Option<Judge>,
        general: &'static str,
        words: impl FnOnce(&TableKind) -> &Vocabulary,
    ) -> &'static str {
        let table = of.and_then(|of| self.tables.of(of));
        table.map_or(general, |table| words(table.kind).kind)
    }
}

/// Checks a document and builds the policy; what it finds goes to the reader.
///
/// The policy is only to be used if the reader holds no fault afterwards.
pub(crate) fn validate(document: &PolicyDocument, reader: &Reader<'_>) -> Policy {
    let head = head::head(&document.policy, reader);
    let sections = head::sections(&document.sections, reader);
    let mut scope = scope(document, reader);

    let mut statements = Vec::new();
    let user_actions = document
        .user_actions
        .as_ref()
        .map(|table| levels::user_actions(table, &scope, reader, &mut statements));
    let communications = document.communications.as_ref().map(|table| {
        let other = user_actions.as_ref();
        levels::communications(table, other, &scope, reader, &mut statements)
    });
    rules::rules(&document.rules, &scope, reader, &mut statements);
    groups::tell_apart(&mut scope, &statements, reader);
    let tables = scope.tables.iter().zip(document.incident_tables());
    let read = tables
        .map(|((_, table), held)| incidents::table(held.as_ref(), table, document, &scope, reader));
    let (compiled, for_others): (Vec<_>, Vec<_>) = read.unzip();
    scope
        .tables
        .fill(compiled, |table, compiled| table.compiled = compiled);
    incidents::check_rule_tables(document, &scope, reader);
    let judged = judged(&scope, reader);
    let tables = scope.tables.iter().zip(for_others);
    let others = tables.map(|((judge, table), rules)| {
        incidents::check_whom(&rules, judge, &judged, reader);
        Others::new(&rules, &judged, table.incidents.count())
    });
    let others = others.collect();
    scope
        .tables
        .fill(others, |table, others| table.others = others);
    let contacts = contacts::contacts(&document.contacts, &scope, reader);
    let duties = duties::duties(&document.duties, &scope, reader);
    let evidence = evidence::evidence(&document.evidence, &scope, reader);
    let procedure_rules = procedure::procedure(document.procedure.as_ref(), &scope, reader);
    let lints = lints::lints(document, &scope, reader);
    let invariants = invariants::invariants(document, &scope, reader);
    let mapping = mapping::mapping(document, &statements, &judged, &scope, reader);
    scope
        .tables
        .fill(mapping, |table, mapping| table.mapping = mapping);
    let parts = questions::Parts {
        scope: &scope,
        statements: &statements,
        judged: &judged,
    };
    let Compiled {
        entries,
        questions,
        steps,
        costliest,
    } = questions::compile(&parts, reader);

    let mut policy = Policy {
        files: Files::default(),
        head,
        sections,
        clock: scope.clock,
        values: scope.values,
        facts: scope.facts,
        audiences: scope.audiences,
        roles: scope.roles,
        offices: scope.offices,
        groups: scope.groups,
        bounds: scope.bounds,
        actions: scope.actions,
        technologies: scope.technologies,
        user_actions,
        communications,
        statements: statements
            .into_iter()
            .map(|bound| bound.statement)
            .collect(),
        tables: scope.tables,
        contacts,
        duties,
        evidence,
        procedure_rules,
        invariants,
        lints,
        entries,
        questions,
        judged,
        steps,
        finder: Finder::default(),
    };
    policy.steps = invariants::bound(&policy, costliest.as_deref(), reader);
    policy
}

/// Builds what the rest leans on: words, audiences, times.
fn scope(document: &PolicyDocument, reader: &Reader<'_>) -> Scope {
    let own = &document.own;
    let at = reader.at("own");
    let roles = own::plain(&own.roles, at.key("roles"));
    let groups = groups::groups(&document.groups, &roles, reader);
    let clock = head::clock(&document.times, reader);
    let kinds = groups.roles(u64::MAX).map(|role| roles.id_at(role));
    let kinds: Vec<&str> = kinds.collect();
    let mut scope = Scope {
        values: values::values(own, &clock, &kinds, reader),
        facts: own::facts(&own.facts, at.key("facts")),
        clock,
        audiences: audiences::audiences(&document.audiences, &roles, &groups, reader),
        actions: own::actions(&own.user_actions, &own.technologies, at.key("user-actions")),
        technologies: own::technologies(
            &own.technologies,
            &own.user_actions,
            at.key("technologies"),
        ),
        tables: own::tables(own, reader),
        levels: own::levels(own, reader),
        offices: WordList::new(Vocabulary::of::<Office>(), Vec::new()).into(),
        roles,
        groups,
        bounds: None,
    };
    scope.bounds = bounds::bounds(document.scope.as_ref(), &scope, reader);
    labels::labels(&document.labels, &mut scope, reader);
    labels::names(&document.names, &mut scope, reader);
    labels::kinds(&document.response_kinds, &mut scope, reader);
    scope
}

/// Finds the table that judges each role; a role in two is reported.
fn judged(scope: &Scope, reader: &Reader<'_>) -> Vec<Option<Judge>> {
    let audience = |table: &PolicyTable| {
        let table = table.compiled.as_ref();
        table.and_then(|table| scope.audiences.get(table.audience))
    };
    let holding = |role: usize| {
        let holds = move |table: &PolicyTable| audience(table).is_some_and(|of| of.holds(role));
        scope.tables.iter().filter(move |(_, table)| holds(table))
    };
    // A table for a narrower group judges it instead of the one for all.
    let judges = |role: usize| {
        let is_narrower = move |this: &PolicyTable, than: &PolicyTable| {
            let both = audience(this).zip(audience(than));
            both.is_some_and(|(this, than)| scope.is_for_fewer(role, &this.roles, &than.roles))
        };
        holding(role)
            .filter(move |(_, table)| !holding(role).any(|(_, other)| is_narrower(other, table)))
    };
    let roles = 0..scope.roles.count();
    let twice = roles.clone().find_map(|role| {
        let mut judges = judges(role).map(|(_, table)| table.kind.table.as_str());
        Some((role, judges.next()?, judges.next()?))
    });
    if let Some((role, one, other)) = twice {
        let role = scope.roles.id_at(role);
        reader.at(other).key("audience").fault(
            Code::OverlappingAudiences,
            format!("role `{role}` is judged by both incident tables"),
            Some("give each table an audience of its own".into()),
        );
        reader.at(one).key("audience").also("the other audience");
    }
    roles
        .map(|role| {
            let mut judges = judges(role).map(|(judge, _)| judge);
            judges.next().filter(|_| judges.next().is_none())
        })
        .collect()
}
