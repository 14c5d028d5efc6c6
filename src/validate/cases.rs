//! The cases of a cell or a rule: what decides under which circumstances.

use enumset::EnumSet;

use crate::diagnostic::Code;
use crate::document::{CaseDocument, CellDocument};
use crate::policy::circumstances::Facts;
use crate::policy::{Case, deciding};
use crate::vocabulary::{Fact, Proviso, Verdict};
use crate::yaml::At;

use super::{Scope, conditions, names};

/// The cases and what goes with them.
pub(super) struct Body {
    pub(super) cases: Vec<Case>,
    pub(super) otherwise: EnumSet<Verdict>,
    pub(super) provisos: Vec<Proviso>,
}

/// Reads the cases; `otherwise` is what holds when none does and the document does not say.
pub(super) fn body(
    document: &CellDocument,
    otherwise: EnumSet<Verdict>,
    scope: &Scope,
    path: At<'_>,
) -> Body {
    let at = path.key("cases");
    let cases = document.cases.iter().enumerate();
    let (cases, are_whole): (Vec<Case>, Vec<bool>) = cases
        .map(|(i, document)| case(document, scope, at.index(i)))
        .unzip();
    check_reached(&cases, &are_whole, at);
    if document.cases.is_empty() && !document.otherwise.is_empty() && !at.is_at_fault() {
        let message = "`otherwise` without cases";
        let help = Some("add `cases`, or take `otherwise` out".into());
        path.key("otherwise")
            .fault_at_key(Code::ContradictoryRow, message, help);
    }
    if !document.readings.is_empty() && !document.cases.is_empty() {
        let message = "`cases` beside `readings`";
        let help =
            Some("give a case several verdicts instead: `then: [allowed, not-allowed]`".into());
        path.key("cases")
            .fault_at_key(Code::ContradictoryRow, message, help);
    }
    let otherwise = match document.otherwise.as_slice() {
        [] => otherwise,
        [silent] if silent == "silent" => EnumSet::empty(),
        verdicts => names::standards::<Verdict>(verdicts, path.key("otherwise"))
            .into_iter()
            .collect(),
    };
    Body {
        cases,
        otherwise,
        provisos: names::standards(&document.provisos, path.key("provisos")),
    }
}

/// Reads a case; tells whether all its conditions could be read.
fn case(document: &CaseDocument, scope: &Scope, at: At<'_>) -> (Case, bool) {
    let then: Vec<Verdict> = names::standards(&document.then, at.key("then"));
    let (when, unless) = (&document.when, &document.unless);
    let (conditions, are_whole) = conditions::conditions(when, unless, scope, at);
    let case = Case {
        conditions,
        then: then.into_iter().collect(),
        at: at.passage(document.line.as_ref()),
        authority: names::authority(document.authority.as_deref(), at.key("authority")),
        provisos: names::standards(&document.provisos, at.key("provisos")),
        note: document.note.as_deref().map(Into::into),
    };
    (case, are_whole)
}

/// The most combinations of facts, times cases, that are tried to find out which
/// cases can decide.
const MOST_TRIED: usize = 1 << 15;

/// Reports cases that can never decide, because those above decide first.
fn check_reached(cases: &[Case], are_whole: &[bool], at: At<'_>) {
    if cases.len() < 2 {
        return;
    }
    // A case that lacks a condition, or was reported, would seem to decide more than was meant.
    let sound =
        |i: &usize| are_whole.get(*i).copied().unwrap_or(false) && !at.index(*i).is_at_fault();
    let sound: Vec<usize> = (0..cases.len()).filter(sound).collect();
    let above: Vec<Case> = sound
        .iter()
        .filter_map(|i| cases.get(*i))
        .cloned()
        .collect();
    let atoms = || above.iter().flat_map(|case| &case.conditions);
    let asked: EnumSet<Fact> = atoms().map(|atom| atom.fact).collect();
    let size = |fact| {
        atoms()
            .find(|atom| atom.fact == fact)
            .map_or(1, |atom| usize::from(atom.of))
    };
    let tried = asked.iter().map(size).product::<usize>();
    if tried.saturating_mul(above.len()) > MOST_TRIED {
        return;
    }
    let mut reached = vec![false; above.len()];
    deciding(&above, Facts::UNKNOWN, &mut |case| {
        let decides = above
            .iter()
            .position(|other| case.is_some_and(|case| std::ptr::eq(other, case)));
        if let Some(reached) = decides.and_then(|i| reached.get_mut(i)) {
            *reached = true;
        }
    });
    let mut unreached = sound.iter().zip(reached).filter(|(_, reached)| !reached);
    if let Some((first, _)) = unreached.next() {
        let message = "the cases above decide all that this one could";
        let help = Some("the cases are tried in order: take it out, move it up, or give one above a further condition".into());
        at.index(*first).fault(Code::UnreachableCase, message, help);
        // One case above that decides too much is one mistake, whatever it hides.
        for (further, _) in unreached {
            at.index(*further).here_too();
        }
    }
}
