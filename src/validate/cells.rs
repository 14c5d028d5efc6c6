//! Cells and rules: from a level and its cases to statements.

use enumset::EnumSet;

use crate::diagnostic::Code;
use crate::document::CellDocument;
use crate::policy::circumstances::Room;
use crate::policy::{Atom, Case, Level, Origin, Statement};
use crate::source::{Cell, Passage, Source};
use crate::vocabulary::outcome::Gap;
use crate::vocabulary::{Authority, Fact, Meaning, Permitter, Verdict};
use crate::yaml::At;

use super::{Scope, audiences, cases, names};

/// A statement, with whom it binds and what it is about.
pub(super) struct Bound {
    pub(super) statement: Statement,
    /// Whether it binds each role, by the role's number.
    pub(super) roles: Vec<bool>,
    /// The subjects it is about, by number.
    pub(super) subjects: Vec<usize>,
}

/// Where a cell or a rule stands, and whom and what it is about.
pub(super) struct Frame<'a> {
    pub(super) origin: Origin,
    pub(super) at: Option<&'a Passage>,
    /// The row, for a cell of a printed table.
    pub(super) cell: Option<Cell>,
    /// The printed column of each level, from 1; none for a rule.
    pub(super) columns: &'a [usize],
    /// When a mark in brackets counts, where the file says so.
    pub(super) brackets: Option<&'a Case>,
    pub(super) roles: &'a [bool],
    pub(super) subjects: &'a [usize],
    /// What holds when no case does and the cell does not say.
    pub(super) otherwise: EnumSet<Verdict>,
}

/// Makes the statements of a cell: one for each reading, two where roles are nominated.
pub(super) fn statements(
    document: &CellDocument,
    levels: &[Level],
    frame: &Frame<'_>,
    scope: &Scope,
    path: At<'_>,
) -> Vec<Bound> {
    let body = cases::body(document, frame.otherwise, scope, path);
    let nominated = nominated(document, levels, scope, path);
    let permitter = permitter(document, levels, path);
    // A missing place was reported where it is missing.
    let Some(passage) = path.passage(document.line.as_ref().or(frame.at)) else {
        return Vec::new();
    };
    let authority = names::authority(document.authority.as_deref(), path.key("authority"));
    let statement = |reading: usize, role_is_nominated: Option<bool>| {
        let level = levels.get(reading);
        let (cases, otherwise, gap) = match (level, role_is_nominated) {
            (_, Some(nominated)) => {
                let verdict = if nominated {
                    Verdict::Allowed
                } else {
                    Verdict::NotAllowed
                };
                (Vec::new(), EnumSet::only(verdict), None)
            }
            (Some(level), None) if body.cases.is_empty() => {
                meaning(permitted(level.meaning, permitter))
            }
            _ => (body.cases.clone(), body.otherwise, None),
        };
        // What the cell itself says under conditions is what its brackets mean.
        let is_open = level.is_some_and(|level| level.in_brackets) && body.cases.is_empty();
        let (cases, otherwise) = match is_open {
            true => bracketed(
                cases,
                otherwise,
                role_is_nominated.is_some(),
                frame.brackets,
            ),
            false => (cases, otherwise),
        };
        Statement {
            origin: frame.origin.clone(),
            source: Source {
                at: passage.clone(),
                authority: authority.unwrap_or(Authority::Printed),
                cell: frame.cell.map(|cell| Cell {
                    column: frame.columns.get(reading).copied(),
                    ..cell
                }),
            },
            level: level.cloned(),
            // Known with whom it binds.
            binds: 0,
            regardless: document.regardless,
            cases,
            otherwise,
            provisos: body.provisos.clone(),
            gap,
            note: document.note.as_deref().map(Into::into),
        }
    };
    let bind = |statement, roles: Vec<bool>| Bound {
        statement: Statement {
            binds: scope.groups.set(&roles),
            ..statement
        },
        roles,
        subjects: frame.subjects.to_vec(),
    };
    let mut bound = Vec::new();
    // A rule without a level has one reading all the same: its cases.
    for reading in 0..levels.len().max(1) {
        let level = levels.get(reading);
        match nominated
            .as_deref()
            .filter(|_| level.is_some_and(|l| l.meaning == Meaning::Nominated))
        {
            None => bound.push(bind(statement(reading, None), frame.roles.to_vec())),
            Some(nominated) => {
                for wanted in [true, false] {
                    let both = frame.roles.iter().zip(nominated);
                    let roles = both
                        .map(|(bound, nominated)| *bound && *nominated == wanted)
                        .collect();
                    bound.push(bind(statement(reading, Some(wanted)), roles));
                }
            }
        }
    }
    bound
}

/// Finds the levels that a cell or a rule names, the adopted reading first.
pub(super) fn named_levels<T: PartialEq>(
    document: &CellDocument,
    path: At<'_>,
    mut find: impl FnMut(&str, At<'_>) -> Option<T>,
) -> Vec<T> {
    let mut found = Vec::new();
    if let Some(level) = &document.is {
        found.extend(find(level, path.key("is")));
    }
    let several = [
        ("readings", "reading", &document.readings),
        ("marks", "mark", &document.marks),
    ];
    let mut beside = document.is.is_some().then_some("is");
    for (key, one, levels) in several {
        let at = path.key(key);
        if levels.is_empty() {
            continue;
        }
        if let Some(other) = beside {
            let message = format!("`{key}` beside `{other}`");
            let help =
                "keep `is` for one reading, `readings` for several, `marks` for several marks";
            at.fault_at_key(Code::ContradictoryRow, message, Some(help.into()));
        }
        for (i, level) in levels.iter().enumerate() {
            match find(level, at.index(i)) {
                Some(level) if !found.contains(&level) => found.push(level),
                Some(_) if beside.is_none() => names::twice(level, at.index(i)),
                _ => {}
            }
        }
        if levels.len() == 1 && beside.is_none() && !at.is_at_fault() {
            let help = Some(format!("write `is: ...` for one {one}"));
            at.fault(Code::ContradictoryRow, format!("one {one} alone"), help);
        }
        beside = Some(key);
    }
    found
}

/// What a mark in brackets says: what it would say without them where they count, and else that it is
/// not allowed. Where nobody says when they do, it can be read as both; a prohibition in brackets as none.
fn bracketed(
    mut cases: Vec<Case>,
    otherwise: EnumSet<Verdict>,
    is_for_some: bool,
    counts: Option<&Case>,
) -> (Vec<Case>, EnumSet<Verdict>) {
    let forbidden = EnumSet::only(Verdict::NotAllowed);
    let Some(counts) = counts else {
        let permits = |then: EnumSet<Verdict>| then.iter().any(Verdict::is_permitted);
        let is_conditional = is_for_some || !cases.is_empty();
        for case in cases.iter_mut().filter(|case| permits(case.then)) {
            case.then |= forbidden;
        }
        let other = match permits(otherwise) {
            true => forbidden,
            false if is_conditional => EnumSet::empty(),
            false => EnumSet::only(Verdict::Allowed),
        };
        return (cases, otherwise | other);
    };
    for case in &mut cases {
        case.conditions.extend(&counts.conditions);
        case.at.clone_from(&counts.at);
        case.note.clone_from(&counts.note);
    }
    if cases.is_empty() {
        cases.push(Case {
            then: otherwise,
            ..counts.clone()
        });
    }
    (cases, forbidden)
}

/// What a level means where no cases are given.
fn meaning(meaning: Meaning) -> (Vec<Case>, EnumSet<Verdict>, Option<Gap>) {
    let on = |fact, gap| {
        let atom = Atom {
            room: Room::from(fact),
            fact,
            values: 1,
            of: 2,
        };
        let case = Case {
            conditions: vec![atom],
            then: EnumSet::only(Verdict::Allowed),
            at: None,
            authority: None,
            provisos: Vec::new(),
            note: None,
        };
        (vec![case], EnumSet::only(Verdict::NotAllowed), gap)
    };
    match meaning {
        Meaning::AtCertainTimes => on(Fact::AgreedTime, Some(Gap::NoTimesGiven)),
        Meaning::Nominated => on(Fact::Nominated, Some(Gap::NobodyNominated)),
        Meaning::WithPermission(permitter) => on(permitter.fact(), None),
        by_itself => (Vec::new(), by_itself.verdict().into_iter().collect(), None),
    }
}

/// A meaning that asks for the permission of whoever is named, if it asks for one.
pub(super) fn permitted(meaning: Meaning, by: Option<Permitter>) -> Meaning {
    match (meaning, by) {
        (Meaning::WithPermission(_), Some(by)) => Meaning::WithPermission(by),
        (meaning, _) => meaning,
    }
}

/// Whose permission it is; nothing where the cell names nobody.
fn permitter(document: &CellDocument, levels: &[Level], path: At<'_>) -> Option<Permitter> {
    let named = document.permission.as_deref()?;
    let at = path.key("permission");
    let asks = |level: &Level| {
        matches!(level.meaning, Meaning::WithPermission(_)) || path.is_excused(&level.id)
    };
    if !document.cases.is_empty() {
        let message = "`permission` beside `cases`";
        let help = "give a case the condition instead, as in `when: { staff-permission: \"yes\" }`";
        at.fault_at_key(Code::ContradictoryRow, message, Some(help.into()));
    } else if !levels.is_empty() && !levels.iter().any(asks) {
        at.fault_at_key(
            Code::ContradictoryRow,
            NO_PERMISSION,
            Some(NO_PERMISSION_HELP.into()),
        );
    }
    names::standard(named, at)
}

/// What is told where a level that asks for no permission is said to be permitted by somebody.
pub(super) const NO_PERMISSION: &str =
    "somebody is named who permits it, but the level asks for no permission";
pub(super) const NO_PERMISSION_HELP: &str =
    "take `permission` out, or choose a level that asks for permission";

/// The roles that are nominated; none where the cell names none.
fn nominated(
    document: &CellDocument,
    levels: &[Level],
    scope: &Scope,
    path: At<'_>,
) -> Option<Vec<bool>> {
    if document.nominated.is_empty() {
        return None;
    }
    let at = path.key("nominated");
    if !document.cases.is_empty() {
        let message = "`nominated` beside `cases`";
        let help =
            Some("give a case the condition `when: { nominated: [\"yes\"] }` instead".into());
        at.fault_at_key(Code::ContradictoryRow, message, help);
    } else if !levels.is_empty()
        && levels
            .iter()
            .all(|level| level.meaning != Meaning::Nominated && !path.is_excused(&level.id))
    {
        let message = "roles are nominated, but the level asks for no nomination";
        let help = Some("take `nominated` out, or choose a level for nominated users".into());
        at.fault_at_key(Code::ContradictoryRow, message, help);
    }
    Some(audiences::who(&document.nominated, scope, at))
}
