//! What a law expects of the answers.

mod following;

use strum::IntoEnumIterator as _;

use crate::diagnostic::Code;
use crate::document::InvariantPropertyDocument;
use crate::policy::{Acts, Following, How, Incidents, Law, Ruling};
use crate::validate::{Scope, names};
use crate::vocabulary::Verdict;
use crate::vocabulary::outcome::DecisionKind;
use crate::yaml::At;

use super::set::OfAnswers;
use following::followings;

/// Reads what is expected of acts: a ruling, or what follows them. `at` is the law.
pub(super) fn of_acts(
    document: &InvariantPropertyDocument,
    acts: Acts,
    of_answers: OfAnswers,
    scope: &Scope,
    at: At<'_>,
) -> Option<Law> {
    let in_expect = at.key("expect");
    let ruling = ruling_keys(document);
    let following = following_keys(document);
    match (ruling.first(), following.first()) {
        (None, None) => {
            expects_nothing(in_expect);
            None
        }
        (Some(one), Some(other)) => {
            let message = format!("`{other}` beside `{one}`");
            let help = "state one law on whether it is allowed, and one on what follows";
            let key = in_expect.key(other);
            key.fault_at_key(Code::ContradictoryRow, message, Some(help.into()));
            in_expect.key(one).also("on whether it is allowed");
            None
        }
        (Some(one), None) => {
            for key in of_answers.keys {
                let message = format!("`{key}` in a law on whether something is allowed");
                let help = Some("take it out, or expect responses".into());
                let in_set = at.key("for-all");
                let code = Code::ContradictoryRow;
                in_set.key(key).fault_at_key(code, message, help);
                in_expect.key(one).also("what is expected");
            }
            let expect = rulings(document, in_expect);
            Some(Law::Classified { acts, expect })
        }
        (None, Some(_)) => {
            let OfAnswers { filter, how, .. } = of_answers;
            let expect = followings(document, None, &how, scope, in_expect);
            Some(Law::Assessed {
                acts,
                filter,
                how,
                expect,
            })
        }
    }
}

/// Reads what is expected to follow incidents. `at` is the property.
pub(super) fn of_incidents(
    document: &InvariantPropertyDocument,
    incidents: &Incidents,
    how: &How,
    scope: &Scope,
    at: At<'_>,
) -> Vec<Following> {
    let ruling = ruling_keys(document);
    for key in &ruling {
        let message = format!("`{key}` in a law about incidents");
        let help = Some("expect responses of incidents, and verdicts of acts".into());
        at.key(key)
            .fault_at_key(Code::ContradictoryRow, message, help);
    }
    if ruling.is_empty() && following_keys(document).is_empty() {
        expects_nothing(at);
    }
    followings(document, incidents.table, how, scope, at)
}

fn expects_nothing(at: At<'_>) {
    if !at.is_at_fault() {
        let help = Some("expect responses, `required: [...]`, or a `verdict: [...]`".into());
        at.fault_at_key(Code::MissingField, "a law that expects nothing", help);
    }
}

fn ruling_keys(document: &InvariantPropertyDocument) -> Vec<&'static str> {
    there([
        ("verdict", !document.verdict.is_empty()),
        ("never-verdict", !document.never_verdict.is_empty()),
        ("decision", !document.decision.is_empty()),
    ])
}

fn following_keys(document: &InvariantPropertyDocument) -> Vec<&'static str> {
    there([
        ("required", !document.required.is_empty()),
        ("available", !document.available.is_empty()),
        ("never", !document.never.is_empty()),
        ("required-kind", !document.required_kind.is_empty()),
        ("available-kind", !document.available_kind.is_empty()),
        ("never-kind", !document.never_kind.is_empty()),
        ("no-lighter-than", document.no_lighter_than.is_some()),
        ("no-harsher-than", document.no_harsher_than.is_some()),
    ])
}

/// The keys that are there.
pub(super) fn there<const N: usize>(keys: [(&'static str, bool); N]) -> Vec<&'static str> {
    let keys = keys.into_iter().filter(|(_, is_there)| *is_there);
    keys.map(|(key, _)| key).collect()
}

fn rulings(document: &InvariantPropertyDocument, at: At<'_>) -> Vec<Ruling> {
    let mut rulings = Vec::new();
    let verdicts: Vec<Verdict> = names::standards(&document.verdict, at.key("verdict"));
    let never = at.key("never-verdict");
    let never_verdicts: Vec<Verdict> = names::standards(&document.never_verdict, never);
    both(
        ("verdict", &document.verdict),
        ("never-verdict", &document.never_verdict),
        at,
    );
    let in_decision = at.key("decision");
    let decisions: Vec<DecisionKind> = names::standards(&document.decision, in_decision);
    if DecisionKind::iter().all(|kind| decisions.contains(&kind)) {
        let help = Some("leave out those that may not be".into());
        let message = "every answer meets this";
        in_decision.fault(Code::ContradictoryRow, message, help);
    }
    if !verdicts.is_empty() {
        rulings.push(Ruling::Verdict(verdicts.into_iter().collect()));
    }
    if !never_verdicts.is_empty() {
        rulings.push(Ruling::NeverVerdict(never_verdicts.into_iter().collect()));
    }
    if !decisions.is_empty() {
        rulings.push(Ruling::Decision(decisions.into_iter().collect()));
    }
    rulings
}

/// Reports what two keys name that cannot both be, or that one says already.
fn both(one: (&str, &[String]), other: (&str, &[String]), at: At<'_>) {
    let path = at.key(other.0);
    for (i, text) in other.1.iter().enumerate() {
        let same = one
            .1
            .iter()
            .position(|known| known == text && !text.is_empty());
        if let Some(same) = same {
            let message = format!("`{text}` under `{}` and under `{}`", one.0, other.0);
            let help = Some("take one of the two out".into());
            path.index(i).fault(Code::ContradictoryRow, message, help);
            at.key(one.0).index(same).also("the other");
        }
    }
}
