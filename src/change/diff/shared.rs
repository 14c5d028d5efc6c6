//! What two policies can both be asked about, and what only one of them can.

use serde::Serialize;

use crate::policy::{IncidentTable, Judge, PerTable, Policy, Words};
use crate::vocabulary::{Word, words};

words! {
    /// The kinds of names that are not common to all policies.
    ///
    /// Non-exhaustive: schools may come to name more.
    #[non_exhaustive]
    pub enum NameKind, "kind of name" {
        /// A role.
        Role = "Role",
        /// A user action.
        UserAction = "User action",
        /// A device or a channel.
        Technology = "Technology",
        /// An incident of pupils.
        PupilIncident = "Pupil incident",
        /// An incident of staff.
        StaffIncident = "Staff incident",
        /// A response to an incident of pupils.
        PupilResponse = "Response to pupils",
        /// A response to an incident of staff.
        StaffResponse = "Response to staff",
        /// A group of roles.
        Audience = "Audience",
    }
}

words! {
    /// How a name differs between two policies.
    ///
    /// Exhaustive: a name is one of these, or it does not differ.
    pub enum NameDiffers, "difference of a name" {
        /// Only the earlier policy has it.
        Gone = "Gone",
        /// Only the later policy has it.
        New = "New",
        /// Both have it, and it means something else: another kind of response, another area.
        MeansOtherwise = "Means something else",
        /// Both have the role, and its incidents are judged by another table.
        JudgedOtherwise = "Judged by another table",
    }
}

/// A name by which only one of two policies can be asked, or with which each means something else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct NotShared {
    /// What it names.
    pub kind: NameKind,
    /// The name.
    pub id: String,
    /// How it differs.
    pub how: NameDiffers,
}

/// Words that both policies have, with their number in each; in the order of the vocabulary.
pub(super) struct Shared {
    pub(super) roles: Pairs,
    pub(super) subjects: Pairs,
    incidents: PerTable<Pairs>,
    pub(super) names: Vec<NotShared>,
}

/// The numbers of shared words before and after.
pub(super) type Pairs = Vec<[usize; 2]>;

impl Shared {
    pub(super) fn of([a, b]: [&Policy; 2]) -> Self {
        let mut names = Vec::new();
        let roles = pairs([&a.roles, &b.roles], NameKind::Role, &mut names);
        let mut subjects = pairs([&a.actions, &b.actions], NameKind::UserAction, &mut names);
        for [was, is] in &subjects {
            if let (Some(was), Some(is)) = (a.actions.own_at(*was), b.actions.own_at(*is))
                && was.detail != is.detail
            {
                let how = NameDiffers::MeansOtherwise;
                names.push(name(NameKind::UserAction, was.id.as_str(), how));
            }
        }
        let technologies = [&a.technologies, &b.technologies];
        let technologies = pairs(technologies, NameKind::Technology, &mut names);
        let past_actions =
            |[was, is]: [usize; 2]| [a.actions.count() + was, b.actions.count() + is];
        subjects.extend(technologies.into_iter().map(past_actions));
        let pupils = [&a.pupil_incidents, &b.pupil_incidents];
        let staff = [&a.staff_incidents, &b.staff_incidents];
        let shared = Self {
            incidents: PerTable {
                pupils: pairs(pupils, NameKind::PupilIncident, &mut names),
                staff: pairs(staff, NameKind::StaffIncident, &mut names),
            },
            roles,
            subjects,
            names: Vec::new(),
        };
        for (judge, kind) in [
            (Judge::Pupils, NameKind::PupilResponse),
            (Judge::Staff, NameKind::StaffResponse),
        ] {
            responses(
                [a, b].map(|policy| policy.incident_table(judge)),
                kind,
                &mut names,
            );
        }
        audiences([a, b], &mut names);
        for [was, is] in &shared.roles {
            if let (Some(before), Some(after)) = (a.judge(*was), b.judge(*is))
                && before != after
            {
                let how = NameDiffers::JudgedOtherwise;
                names.push(name(NameKind::Role, a.roles.id_at(*was), how));
            }
        }
        names.sort_unstable();
        Self { names, ..shared }
    }

    /// The incidents of a table that both policies know.
    pub(super) fn incidents(&self, judge: Judge) -> &Pairs {
        self.incidents.of(judge)
    }
}

fn name(kind: NameKind, id: &str, how: NameDiffers) -> NotShared {
    let id = id.to_owned();
    NotShared { kind, id, how }
}

/// Matches the words of a kind; those without a match are noted.
fn pairs<W: Word, D>(
    [a, b]: [&Words<W, D>; 2],
    kind: NameKind,
    names: &mut Vec<NotShared>,
) -> Pairs {
    let mut pairs = Pairs::new();
    for was in 0..a.count() {
        match a.term_at(was).and_then(|term| b.slot(&term)) {
            Some(is) => pairs.push([was, is]),
            None => names.push(name(kind, a.id_at(was), NameDiffers::Gone)),
        }
    }
    for is in 0..b.count() {
        if b.term_at(is).and_then(|term| a.slot(&term)).is_none() {
            names.push(name(kind, b.id_at(is), NameDiffers::New));
        }
    }
    pairs
}

/// Notes the school's own responses that only one table has, or that are of another kind.
fn responses([a, b]: [Option<&IncidentTable>; 2], kind: NameKind, names: &mut Vec<NotShared>) {
    let own = |table: Option<&IncidentTable>| {
        let responses = table
            .map(|table| table.responses.clone())
            .unwrap_or_default();
        responses
            .into_iter()
            .filter(|response| response.own.is_some())
            .collect::<Vec<_>>()
    };
    let (a, b) = (own(a), own(b));
    for was in &a {
        match b.iter().find(|is| is.id == was.id) {
            None => names.push(name(kind, &was.id, NameDiffers::Gone)),
            Some(is) if (is.kind, is.urgency) != (was.kind, was.urgency) => {
                names.push(name(kind, &was.id, NameDiffers::MeansOtherwise));
            }
            Some(_) => {}
        }
    }
    for is in b.iter().filter(|is| a.iter().all(|was| was.id != is.id)) {
        names.push(name(kind, &is.id, NameDiffers::New));
    }
}

fn audiences([a, b]: [&Policy; 2], names: &mut Vec<NotShared>) {
    let has = |policy: &Policy, id: &str| policy.audiences.iter().any(|of| *of.id == *id);
    let gone = a.audiences.iter().filter(|was| !has(b, &was.id));
    let new = b.audiences.iter().filter(|is| !has(a, &is.id));
    names.extend(gone.map(|was| name(NameKind::Audience, &was.id, NameDiffers::Gone)));
    names.extend(new.map(|is| name(NameKind::Audience, &is.id, NameDiffers::New)));
}
