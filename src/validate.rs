//! Validation: a document becomes a policy, or a list of everything that is wrong with it.
//!
//! Each file checks one part of the document and builds the matching part of
//! the policy. A part that holds a fault is still built as far as it goes, so
//! that the parts that lean on it are checked too; the policy is given out only
//! when nothing was found.

mod audiences;
pub mod builtin;
mod cases;
mod cells;
mod columns;
mod conditions;
mod contacts;
mod duties;
pub(crate) mod error;
mod evidence;
mod head;
mod illegal;
mod incidents;
mod invariants;
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

#[cfg(feature = "schema")]
pub(crate) use illegal::ILLEGAL;

use crate::diagnostic::Code;
use crate::document::PolicyDocument;
use crate::policy::{Audience, Clock, Files, Judge, Mapping, PerTable, Policy, Words};
use crate::vocabulary::{PupilIncident, Role, StaffIncident, Technology, UserAction};
use crate::yaml::Reader;

/// What later parts of the document lean on.
struct Scope {
    clock: Clock,
    audiences: Vec<Audience>,
    roles: Words<Role>,
    actions: Words<UserAction, Option<crate::vocabulary::AreaOfRisk>>,
    technologies: Words<Technology>,
    pupil_incidents: Words<PupilIncident>,
    staff_incidents: Words<StaffIncident>,
    levels: own::OwnLevels,
    responses: own::OwnResponses,
}

/// Checks a document and builds the policy; what it finds goes to the reader.
///
/// The policy is only to be used if the reader holds no fault afterwards.
pub(crate) fn validate(document: &PolicyDocument, reader: &Reader<'_>) -> Policy {
    let head = head::head(&document.policy, reader);
    let sections = head::sections(&document.sections, reader);
    let scope = scope(document, reader);

    let mut statements = Vec::new();
    let user_actions = document
        .user_actions
        .as_ref()
        .map(|table| levels::user_actions(table, &scope, reader, &mut statements));
    let communications = document
        .communications
        .as_ref()
        .map(|table| levels::communications(table, &scope, reader, &mut statements));
    rules::rules(&document.rules, &scope, reader, &mut statements);
    let pupils = document
        .pupil_incidents
        .as_ref()
        .map(|table| incidents::pupils(table, &document.response_rules, &scope, reader));
    let staff = document
        .staff_incidents
        .as_ref()
        .map(|table| incidents::staff(table, &document.response_rules, &scope, reader));
    incidents::check_rule_tables(document, reader);
    let tables = PerTable { pupils, staff };
    let judged = judged(&scope, &tables, reader);
    let contacts = contacts::contacts(&document.contacts, &scope, reader);
    let duties = duties::duties(&document.duties, &scope, reader);
    let evidence = evidence::evidence(&document.evidence, &scope, reader);
    let procedure_rules = procedure::procedure(document.procedure.as_ref(), &scope, reader);
    let lints = lints::lints(document, &scope, reader);
    let invariants = invariants::invariants(document, &scope, reader);
    let mapping: Mapping = mapping::mapping(&document.mapping, &scope, reader);
    let (entries, questions) = questions::compile(&scope, &statements, reader);

    let policy = Policy {
        files: Files::default(),
        head,
        sections,
        clock: scope.clock,
        audiences: scope.audiences,
        roles: scope.roles,
        actions: scope.actions,
        technologies: scope.technologies,
        pupil_incidents: scope.pupil_incidents,
        staff_incidents: scope.staff_incidents,
        user_actions,
        communications,
        statements: statements
            .into_iter()
            .map(|bound| bound.statement)
            .collect(),
        tables,
        contacts,
        duties,
        evidence,
        procedure_rules,
        mapping,
        invariants,
        lints,
        entries,
        questions,
        judged,
    };
    invariants::bound(&policy, reader);
    policy
}

/// Builds what the rest leans on: words, audiences, times.
fn scope(document: &PolicyDocument, reader: &Reader<'_>) -> Scope {
    let own = &document.own;
    let at = reader.at("own");
    let roles = own::plain(&own.roles, at.key("roles"));
    Scope {
        clock: head::clock(&document.times, reader),
        audiences: audiences::audiences(&document.audiences, &roles, reader),
        actions: own::actions(&own.user_actions, at.key("user-actions")),
        technologies: own::technologies(
            &own.technologies,
            &own.user_actions,
            at.key("technologies"),
        ),
        pupil_incidents: own::plain(&own.pupil_incidents, at.key("pupil-incidents")),
        staff_incidents: own::plain(&own.staff_incidents, at.key("staff-incidents")),
        levels: own::levels(own, reader),
        responses: own::responses(own, reader),
        roles,
    }
}

/// Finds the table that judges each role; a role in both is reported.
fn judged(
    scope: &Scope,
    tables: &PerTable<Option<crate::policy::IncidentTable>>,
    reader: &Reader<'_>,
) -> Vec<Option<Judge>> {
    let holds = |judge, role| {
        let table = tables.of(judge).as_ref();
        table
            .and_then(|table| scope.audiences.get(table.audience))
            .is_some_and(|audience| audience.holds(role))
    };
    let judged: Vec<_> = (0..scope.roles.count())
        .map(
            |role| match (holds(Judge::Pupils, role), holds(Judge::Staff, role)) {
                (true, true) => Err(role),
                (true, false) => Ok(Some(Judge::Pupils)),
                (false, true) => Ok(Some(Judge::Staff)),
                (false, false) => Ok(None),
            },
        )
        .collect();
    if let Some(role) = judged.iter().find_map(|judge| judge.err()) {
        reader.at("staff-incidents").key("audience").fault(
            Code::OverlappingAudiences,
            format!(
                "role `{}` is judged by both incident tables",
                scope.roles.id_at(role)
            ),
            Some("give each table an audience of its own".into()),
        );
        reader
            .at("pupil-incidents")
            .key("audience")
            .also("the other audience");
    }
    judged.into_iter().map(Result::unwrap_or_default).collect()
}
