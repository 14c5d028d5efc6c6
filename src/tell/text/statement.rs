//! One cell or rule in a sentence: what it says, where, and under what conditions.

use enumset::EnumSet;

use crate::answer::decision::{Classification, bearing_cases};
use crate::policy::circumstances::Facts;
use crate::policy::{Case, Origin, Policy, Statement};
use crate::tell::phrase::facts::conditions;
use crate::tell::phrase::people;
use crate::tell::phrase::places::bracket;
use crate::tell::phrase::verdicts::either;
use crate::vocabulary::outcome::{ConditionState, Decision};
use crate::vocabulary::{Authority, Verdict};

/// How a statement stands to the first one of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// The answer is not in dispute.
    Plain,
    /// It is the first of several that disagree, or agrees with the first.
    First,
    /// It is another reading of the same cell.
    OtherReading,
    /// It is another mark in the same cell.
    OtherMark,
    /// It comes to something else.
    Against,
    /// Another one holds in its place.
    Aside,
}

/// A statement as a sentence, without its full stop.
pub(super) fn sentence(of: &Classification<'_>, statement: &Statement, stands: Stands) -> String {
    let printed = statement.source.cell.is_some();
    let level = statement.level.as_ref().filter(|_| printed);
    let inferred = statement.source.authority == Authority::Inferred;
    let open = match (stands, printed) {
        (Stands::OtherReading, _) => "The same row can also be read as",
        (Stands::OtherMark, _) => "The same cell also marks",
        (Stands::Against, true) => "Against this, the table says",
        (Stands::Against, false) if inferred => "Against this, it follows from the text",
        (Stands::Against, false) => "Against this, the text says",
        (Stands::Aside, true) => "This comes before what the table says",
        (Stands::Aside, false) if inferred => "This comes before what follows from the text",
        (Stands::Aside, false) => "This comes before what the text says",
        (Stands::Plain | Stands::First, true) => "The table says",
        (Stands::Plain | Stands::First, false) if inferred => "It follows from the text",
        (Stands::Plain | Stands::First, false) => "The text says",
    };
    let level = level.map_or_else(String::new, |level| format!(" “{}”", level.label));
    let place = match stands {
        // It stands where the first one does, and under the same remark.
        Stands::OtherReading | Stands::OtherMark => String::new(),
        _ => {
            let source = of.policy.cite(&statement.source);
            format!(" {}", bracket(&source, statement.note.as_deref()))
        }
    };
    let body = match stands {
        Stands::Aside => String::new(),
        _ => body(of, statement),
    };
    let groups: Vec<usize> = of.groups(statement).collect();
    let whose = match groups.as_slice() {
        [] => String::new(),
        groups => format!(" for {}", people::groups(of.policy, groups)),
    };
    // What a level means goes without saying; a rule without one says the verdict.
    let so = if level.is_empty() && body.is_empty() {
        match stands {
            Stands::Aside => String::new(),
            Stands::Plain if inferred => String::new(),
            Stands::Plain => " so".to_owned(),
            _ => format!(" that it is {}", either(statement.possible(of.facts()))),
        }
    } else {
        String::new()
    };
    format!("{open}{level}{so}{whose}{place}{body}")
}

/// The cases that bear, first to last: ": allowed on a break; otherwise not allowed".
fn body(of: &Classification<'_>, statement: &Statement) -> String {
    let printed = statement.level.is_some() && statement.source.cell.is_some();
    let implied = printed && statement.cases.iter().all(|case| case.at.is_none());
    if statement.cases.is_empty() || implied || said_already(of, statement) {
        return String::new();
    }
    let mut parts: Vec<String> = shown(statement, of.facts())
        .map(|case| clause(of, statement, case))
        .collect();
    if statement.may_fall_through(of.facts()) && !statement.otherwise.is_empty() {
        parts.push(either(statement.otherwise));
    }
    format!(": {}", parts.join("; otherwise "))
}

/// Whether the sentence on the one missing fact says all that the cases do.
fn said_already(of: &Classification<'_>, statement: &Statement) -> bool {
    let one = matches!(of.decision, Decision::Depends { missing, .. } if missing.len() == 1);
    let here = |case: &Case| {
        let passage = case.at.as_ref();
        let authority = case.authority.unwrap_or(Authority::Printed);
        case.note.is_none()
            && passage.is_none_or(|passage| {
                *passage == statement.source.at && authority == statement.source.authority
            })
    };
    one && of.speaking().count() == 1 && shown(statement, of.facts()).all(here)
}

/// The cases that can decide; where none can, those that would have permitted.
fn shown<'p>(statement: &'p Statement, facts: &Facts) -> impl Iterator<Item = &'p Case> + use<'p> {
    let none_open = statement.open_cases(facts).next().is_none();
    let facts = *facts;
    bearing_cases(statement, &facts).filter(move |case| {
        let failed = case.state(&facts) == ConditionState::Fails;
        failed == none_open
    })
}

/// One case: what it says under which conditions, and where, if not where its statement stands.
fn clause(of: &Classification<'_>, statement: &Statement, case: &Case) -> String {
    said(of.policy, case) + &elsewhere(of.policy, statement, case)
}

/// `allowed in a classroom, on a break`
pub(crate) fn said(policy: &Policy, case: &Case) -> String {
    let conditions = conditions(policy, case);
    let space = if conditions.is_empty() { "" } else { " " };
    format!("{}{space}{conditions}", either(case.then))
}

/// Where a case stands that has a place of its own, and the remark on it; nothing for neither.
pub(crate) fn elsewhere(policy: &Policy, statement: &Statement, case: &Case) -> String {
    let here = case.at.as_ref() == Some(&statement.source.at);
    let place = policy
        .cite_case(case)
        .filter(|place| !here || place.authority != statement.source.authority)
        .map(|mut place| {
            // One heading is named once.
            if place.section == policy.section_of(&statement.source.at) {
                place.section = None;
            }
            place
        });
    match (place, case.note.as_deref()) {
        (Some(place), note) => format!(" {}", bracket(&place, note)),
        (None, Some(note)) => format!(" (note: {note})"),
        (None, None) => String::new(),
    }
}

/// How a statement stands to the first.
pub(super) fn stands(
    policy: &Policy,
    first: &Statement,
    this: &Statement,
    facts: &Facts,
) -> Stands {
    let comes_to = |statement: &Statement| -> EnumSet<Verdict> { statement.possible(facts) };
    let same_cell = matches!(
        (&first.origin, &this.origin),
        (Origin::Cell { .. }, Origin::Cell { .. })
    ) && first.origin == this.origin;
    if std::ptr::eq(first, this) {
        Stands::First
    } else if same_cell {
        let cell = policy.level_cell(&this.origin);
        match cell.is_some_and(|cell| cell.together) {
            true => Stands::OtherMark,
            false => Stands::OtherReading,
        }
    } else if comes_to(first) != comes_to(this) {
        Stands::Against
    } else {
        Stands::First
    }
}
