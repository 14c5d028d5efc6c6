//! What two policies can both be asked about, and what only one of them can.

use serde::Serialize;

use crate::policy::{IncidentTable, Judge, Policy, Response, TableKind, WordList};
use crate::source::Table;
use crate::vocabulary::{Fact, Role, Term, words};

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
        /// Somebody to whom matters are brought; every policy has all of them.
        Office = "Office",
        /// A level of what is done; compared by its label alone.
        Acceptability = "Level of acceptability",
        /// A level of what is used; compared by its label alone.
        Permission = "Level of permission",
        /// A place.
        Place = "Place",
        /// What a person is engaged in.
        Moment = "Moment",
        /// What is going on that day.
        Occasion = "Occasion",
        /// What something is for.
        Purpose = "Purpose",
        /// What is so or not.
        Fact = "Fact",
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
    /// Roles that only one policy has, each with what it is a kind of in the other.
    pub(super) kinds: Pairs,
    pub(super) subjects: Pairs,
    pub(super) tables: Vec<SharedTable>,
    /// The values of the facts to which policies add some.
    pub(super) values: Vec<(Fact, NameKind, Pairs)>,
    pub(super) facts: Pairs,
    pub(super) names: Vec<NotShared>,
}

/// An incident table of both policies, by its number in each.
pub(super) struct SharedTable {
    pub(super) kind: &'static TableKind,
    pub(super) judges: [Judge; 2],
    pub(super) incidents: Pairs,
}

impl SharedTable {
    /// Whether both policies can be asked in its words about a role that they judge so.
    pub(super) fn is_asked(&self, judged: [Option<Judge>; 2]) -> bool {
        let mut each = judged.iter().zip(self.judges);
        each.all(|(by, judge)| by.is_none_or(|by| by == judge))
    }
}

/// The numbers of shared words before and after.
pub(super) type Pairs = Vec<[usize; 2]>;

impl Shared {
    pub(super) fn of([a, b]: [&Policy; 2]) -> Self {
        let mut names = Vec::new();
        let roles = pairs::<()>([&a.roles, &b.roles], NameKind::Role, &mut names);
        let actions = NameKind::row_of(Table::UserActions);
        let mut subjects = pairs::<Option<_>>([&a.actions, &b.actions], actions, &mut names);
        for [was, is] in &subjects {
            if a.area_of(*was) != b.area_of(*is) {
                let how = NameDiffers::MeansOtherwise;
                names.push(name(actions, a.actions.id_at(*was), how));
            }
        }
        let technologies = NameKind::row_of(Table::Communications);
        let technologies =
            pairs::<()>([&a.technologies, &b.technologies], technologies, &mut names);
        let past_actions =
            |[was, is]: [usize; 2]| [a.actions.count() + was, b.actions.count() + is];
        subjects.extend(technologies.into_iter().map(past_actions));
        let mut tables = Vec::new();
        for (judge, was) in a.tables.iter() {
            let Some((to, is)) = b.table_named(was.kind.table) else {
                continue;
            };
            let row = NameKind::row_of(was.kind.table);
            tables.push(SharedTable {
                kind: was.kind,
                judges: [judge, to],
                incidents: pairs([&was.incidents, &is.incidents], row, &mut names),
            });
            let both = [was, is].map(|table| table.compiled.as_ref());
            responses(both, NameKind::column_of(was.kind.table), &mut names);
        }
        audiences([a, b], &mut names);
        let mut values = Vec::new();
        for (fact, kind) in NameKind::VALUES {
            let words = [a, b].map(|policy| policy.values.words(fact));
            let [Some(was), Some(is)] = words else {
                continue;
            };
            let both = pairs([was, is], kind, &mut names);
            let lies_in = |policy: &Policy, place| {
                let mut around = policy.values.around(fact, place);
                around.next().map(|place| policy.value_label(fact, place))
            };
            for [was, is] in &both {
                if lies_in(a, *was) != lies_in(b, *is) {
                    let id = a.value_label(fact, *was);
                    names.push(name(kind, &id, NameDiffers::MeansOtherwise));
                }
            }
            values.push((fact, kind, both));
        }
        let facts = pairs([&a.facts, &b.facts], NameKind::Fact, &mut names);
        for [was, is] in &roles {
            let judged = [a.judge(*was), b.judge(*is)];
            if !tables.iter().any(|table| table.is_asked(judged)) {
                let how = NameDiffers::JudgedOtherwise;
                names.push(name(NameKind::Role, a.roles.id_at(*was), how));
            }
        }
        names.sort_unstable();
        let new = (0..b.roles.count()).filter_map(|is| Some([wider(b, is, a)?, is]));
        let gone = (0..a.roles.count()).filter_map(|was| Some([was, wider(a, was, b)?]));
        Self {
            roles,
            kinds: new.chain(gone).collect(),
            subjects,
            tables,
            values,
            facts,
            names,
        }
    }
}

impl Shared {
    /// All roles that are compared.
    pub(super) fn all_roles(&self) -> impl Iterator<Item = &[usize; 2]> + Clone {
        self.roles.iter().chain(&self.kinds)
    }
}

/// Who is meant by a pair of roles: of one that only one policy has, that one.
pub(super) fn role_of([a, b]: [&Policy; 2], [was, is]: [usize; 2]) -> Term<Role> {
    match a.roles.slot_of(b.roles.id_at(is)) {
        Some(_) => a.role_at(was),
        None => b.role_at(is),
    }
}

/// What a role that another policy does not have is a kind of there.
fn wider(policy: &Policy, role: usize, other: &Policy) -> Option<usize> {
    if other.roles.slot_of(policy.roles.id_at(role)).is_some() {
        return None;
    }
    let mut wider: Vec<usize> = policy.groups.wider(role).collect();
    // There is no circle among them.
    while let Some(next) = wider.pop() {
        match other.roles.slot_of(policy.roles.id_at(next)) {
            Some(found) => return Some(found),
            None => wider.extend(policy.groups.wider(next)),
        }
    }
    None
}

impl NameKind {
    /// What the values of facts name to which policies add some.
    const VALUES: [(Fact, Self); 4] = [
        (Fact::Place, Self::Place),
        (Fact::Moment, Self::Moment),
        (Fact::Occasion, Self::Occasion),
        (Fact::Purpose, Self::Purpose),
    ];

    /// What a row of a table names.
    pub(crate) fn row_of(table: Table) -> Self {
        match table {
            Table::UserActions => Self::UserAction,
            Table::Communications => Self::Technology,
            Table::PupilIncidents => Self::PupilIncident,
            Table::StaffIncidents => Self::StaffIncident,
        }
    }

    /// What a column of an incident table names.
    pub(super) fn column_of(table: Table) -> Self {
        match table {
            Table::PupilIncidents => Self::PupilResponse,
            _ => Self::StaffResponse,
        }
    }
}

fn name(kind: NameKind, id: &str, how: NameDiffers) -> NotShared {
    let id = id.to_owned();
    NotShared { kind, id, how }
}

/// Matches the words of a kind; those without a match are noted.
fn pairs<D>([a, b]: [&WordList<D>; 2], kind: NameKind, names: &mut Vec<NotShared>) -> Pairs {
    let mut pairs = Pairs::new();
    for was in (0..a.count()).filter(|slot| a.is_named(*slot)) {
        match b.slot_as_in(a, was) {
            Some(is) => pairs.push([was, is]),
            None => names.push(name(kind, a.id_at(was), NameDiffers::Gone)),
        }
    }
    for is in (0..b.count()).filter(|slot| b.is_named(*slot)) {
        if a.slot_as_in(b, is).is_none() {
            names.push(name(kind, b.id_at(is), NameDiffers::New));
        }
    }
    pairs
}

/// Notes the school's own responses that only one table has, or that are of another kind.
fn responses([a, b]: [Option<&IncidentTable>; 2], kind: NameKind, names: &mut Vec<NotShared>) {
    let all = |table: Option<&IncidentTable>| {
        table.map_or_else(Vec::new, |table| table.responses.clone())
    };
    let (a, b) = (all(a), all(b));
    let is_own = |response: &&Response| response.own.is_some();
    for was in &a {
        match b.iter().find(|is| is.id == was.id) {
            None if !is_own(&was) => {}
            None => names.push(name(kind, &was.id, NameDiffers::Gone)),
            Some(is) if (is.kind, is.urgency) != (was.kind, was.urgency) => {
                names.push(name(kind, &was.id, NameDiffers::MeansOtherwise));
            }
            Some(_) => {}
        }
    }
    let only_after = b.iter().filter(is_own);
    for is in only_after.filter(|is| a.iter().all(|was| was.id != is.id)) {
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
