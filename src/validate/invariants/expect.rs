//! What a law expects of the answers.

mod following;

use strum::IntoEnumIterator as _;

use crate::diagnostic::{Code, Path};
use crate::document::InvariantPropertyDocument;
use crate::policy::{Acts, Following, How, Incidents, Law, Ruling};
use crate::validate::{Scope, names};
use crate::vocabulary::Verdict;
use crate::vocabulary::outcome::DecisionKind;
use crate::yaml::Reader;

use super::set::OfAnswers;
use following::followings;

/// Reads what is expected of acts: a ruling, or what follows them. `at` is the law.
pub(super) fn of_acts(
    document: &InvariantPropertyDocument,
    acts: Acts,
    of_answers: OfAnswers,
    scope: &Scope,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Option<Law> {
    let in_expect = at.key("expect");
    let ruling = ruling_keys(document);
    let following = following_keys(document);
    match (ruling.first(), following.first()) {
        (None, None) => {
            expects_nothing(reader, in_expect);
            None
        }
        (Some(one), Some(other)) => {
            let message = format!("`{other}` beside `{one}`");
            let help = "state one law on whether it is allowed, and one on what follows";
            let key = in_expect.key(other);
            reader.fault_at_key(Code::ContradictoryRow, key, message, Some(help.into()));
            reader.also(in_expect.key(one), "on whether it is allowed");
            None
        }
        (Some(one), None) => {
            for key in of_answers.keys {
                let message = format!("`{key}` in a law on whether something is allowed");
                let help = Some("take it out, or expect responses".into());
                let in_set = at.key("for-all");
                let code = Code::ContradictoryRow;
                reader.fault_at_key(code, in_set.key(key), message, help);
                reader.also(in_expect.key(one), "what is expected");
            }
            let expect = rulings(document, reader, in_expect);
            Some(Law::Classified { acts, expect })
        }
        (None, Some(_)) => {
            let OfAnswers { filter, how, .. } = of_answers;
            let expect = followings(document, None, &how, scope, reader, in_expect);
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
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Vec<Following> {
    let ruling = ruling_keys(document);
    for key in &ruling {
        let message = format!("`{key}` in a law about incidents");
        let help = Some("expect responses of incidents, and verdicts of acts".into());
        reader.fault_at_key(Code::ContradictoryRow, at.key(key), message, help);
    }
    if ruling.is_empty() && following_keys(document).is_empty() {
        expects_nothing(reader, at);
    }
    followings(document, incidents.table, how, scope, reader, at)
}

fn expects_nothing(reader: &mut Reader<'_>, at: Path<'_>) {
    if !reader.is_at_fault(at) {
        let help = Some("expect responses, `required: [...]`, or a `verdict: [...]`".into());
        reader.fault_at_key(Code::MissingField, at, "a law that expects nothing", help);
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

fn there<const N: usize>(keys: [(&'static str, bool); N]) -> Vec<&'static str> {
    let keys = keys.into_iter().filter(|(_, is_there)| *is_there);
    keys.map(|(key, _)| key).collect()
}

fn rulings(
    document: &InvariantPropertyDocument,
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> Vec<Ruling> {
    let mut rulings = Vec::new();
    let verdicts: Vec<Verdict> = names::standards(&document.verdict, reader, at.key("verdict"));
    let never = at.key("never-verdict");
    let never_verdicts: Vec<Verdict> = names::standards(&document.never_verdict, reader, never);
    both(
        ("verdict", &document.verdict),
        ("never-verdict", &document.never_verdict),
        reader,
        at,
    );
    let in_decision = at.key("decision");
    let decisions: Vec<DecisionKind> = names::standards(&document.decision, reader, in_decision);
    if DecisionKind::iter().all(|kind| decisions.contains(&kind)) {
        let help = Some("leave out those that may not be".into());
        let message = "every answer meets this";
        reader.fault(Code::ContradictoryRow, in_decision, message, help);
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
fn both(one: (&str, &[String]), other: (&str, &[String]), reader: &mut Reader<'_>, at: Path<'_>) {
    let path = at.key(other.0);
    for (i, text) in other.1.iter().enumerate() {
        let same = one
            .1
            .iter()
            .position(|known| known == text && !text.is_empty());
        if let Some(same) = same {
            let message = format!("`{text}` under `{}` and under `{}`", one.0, other.0);
            let help = Some("take one of the two out".into());
            reader.fault(Code::ContradictoryRow, path.index(i), message, help);
            reader.also(at.key(one.0).index(same), "the other");
        }
    }
}
