//! Comparing an answer with what is expected of it.

use super::answer::Answered;
use super::expected::{Aspect, Because, Expectation, Expected, Found, WordSet};
use crate::check::lint::Finding;
use crate::diagnostic::Quoted;
use crate::document::Mark;
use crate::source::Citation;
use crate::vocabulary::{Step, Word as _};

/// How an answer differs: what was expected, and what came.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Difference {
    pub(super) expected: String,
    pub(super) got: String,
}

/// The most places that a message lists.
const FEW: usize = 4;

impl Expectation {
    /// How the answer differs from it; nothing where it does not.
    pub(super) fn compare(&self, answer: &Answered<'_>) -> Option<Difference> {
        let differs = |met: bool, expected: String, got: String| {
            (!met).then_some(Difference { expected, got })
        };
        match &self.what {
            Expected::Exactly(aspect, words) => {
                let found = answer.words(*aspect);
                if found == *words {
                    return None;
                }
                let expected = format!("{} {}", aspect.label(), list(words));
                differs(false, expected, list(&found))
            }
            Expected::Includes(words) => {
                let required = answer.words(Aspect::Required);
                let met = words.is_subset(&required);
                let expected = format!("required responses to include {}", list(words));
                differs(met, expected, list(&required))
            }
            Expected::Never(words) => {
                let mut named = words.iter().map(|word| (word, answer.named(word)));
                let named = named.find(|(_, mark)| *mark != Mark::None);
                let (word, mark) = named?;
                let expected = format!("no response {}", Quoted(word));
                differs(false, expected, mark.label().to_owned())
            }
            Expected::Steps(steps) => {
                let all = answer.steps();
                // Those that were named, as they stand.
                let named: Vec<Step> = steps.iter().copied().filter(|s| all.contains(s)).collect();
                let stand: Vec<Step> = all.into_iter().filter(|s| named.contains(s)).collect();
                let met = stand == *steps;
                differs(met, in_order(steps), in_order(&stand))
            }
            Expected::Banned(steps) => {
                let free = steps.iter().copied().filter(|s| !answer.is_banned(*s));
                let free: Vec<Step> = free.collect();
                let steps: Vec<Step> = steps.iter().copied().collect();
                let expected = format!("a ban on {}", in_order(&steps));
                let got = format!("no ban on {}", in_order(&free));
                differs(free.is_empty(), expected, got)
            }
            Expected::Open(points) => {
                let open = answer.open();
                let expected = format!("{} to be left open", list(points));
                differs(points.is_subset(&open), expected, list(&open))
            }
            Expected::Column(column, mark) => {
                let found = answer.mark(column);
                let expected = format!("{} under {}", mark.label(), Quoted(column));
                differs(found == *mark, expected, found.label().to_owned())
            }
            Expected::Because(because) => {
                let reasons = answer.reasons();
                let met = reasons.iter().any(|reason| is_reason(reason, because));
                let expected = format!("a reason in {}", said(because));
                differs(met, expected, reasons_in_short(&reasons))
            }
            Expected::NotBecause(because) => {
                let reasons = answer.reasons();
                let met = !reasons.iter().any(|reason| is_reason(reason, because));
                let expected = format!("no reason in {}", said(because));
                differs(met, expected, reasons_in_short(&reasons))
            }
            Expected::Found(found) => {
                let met = findings(answer).any(|finding| is_about(finding, found));
                let same = findings(answer).filter(|finding| finding.lint.code() == found.lint);
                let about: Vec<String> = same
                    .flat_map(|finding| &finding.about)
                    .map(|about| Quoted(about).to_string())
                    .collect();
                let got = match about.is_empty() {
                    true => "no such finding".into(),
                    false => format!("findings about {}", few(about)),
                };
                differs(met, name(found), got)
            }
            Expected::NotFound(found) => {
                let finding = findings(answer).find(|finding| is_about(finding, found))?;
                let expected = format!("nothing of {}", name(found));
                differs(false, expected, finding.message.clone())
            }
        }
    }
}

/// The reasons of an answer, for whoever wonders why it is what it is.
pub(super) fn why(answer: &Answered<'_>) -> Option<String> {
    let mut reasons: Vec<String> = answer
        .reasons()
        .iter()
        .map(|(rule, place)| format!("{} ({place})", Quoted(rule)))
        .collect();
    reasons.dedup();
    (!reasons.is_empty()).then(|| format!("the answer rests on {}", few(reasons)))
}

/// A rule or row on which an answer rests, and its place.
type Reason<'p> = (&'p str, Citation<'p>);

fn is_reason((name, place): &Reason<'_>, because: &Because) -> bool {
    match because {
        Because::At(at) => place.at.is_some_and(|place| place.meets(at)),
        Because::Rule(rule) => *name == &**rule,
    }
}

fn said(because: &Because) -> String {
    match because {
        Because::At(at) => at.to_string(),
        Because::Rule(rule) => Quoted(rule).to_string(),
    }
}

fn reasons_in_short(reasons: &[Reason<'_>]) -> String {
    let reasons = reasons.iter().map(|(name, place)| match place.at {
        Some(at) => format!("{} ({at})", Quoted(name)),
        None => Quoted(name).to_string(),
    });
    few(reasons.collect())
}

fn findings<'a, 'p>(answer: &'a Answered<'p>) -> impl Iterator<Item = &'a Finding<'p>> {
    let findings: &[Finding<'p>] = match answer {
        Answered::Found(findings) => findings,
        _ => &[],
    };
    findings.iter()
}

fn is_about(finding: &Finding<'_>, found: &Found) -> bool {
    finding.lint.code() == found.lint
        && found
            .about
            .as_deref()
            .is_none_or(|about| finding.about.contains(&about))
}

fn name(found: &Found) -> String {
    let lint = Quoted(found.lint.into()).to_string();
    match &found.about {
        None => lint,
        Some(about) => format!("{lint} about {}", Quoted(about)),
    }
}

/// Words as a message lists them.
pub(super) fn list(words: &WordSet) -> String {
    match words.is_empty() {
        true => "none".into(),
        false => {
            let words: Vec<String> = words.iter().map(|word| Quoted(word).to_string()).collect();
            words.join(", ")
        }
    }
}

/// Steps as a message lists them.
fn in_order(steps: &[Step]) -> String {
    let noun = if steps.len() == 1 { "step" } else { "steps" };
    let steps: Vec<String> = steps.iter().map(|step| format!("`{step}`")).collect();
    match steps.is_empty() {
        true => "none of these steps".into(),
        false => format!("{noun} {}", steps.join(", ")),
    }
}

/// The first few of some things, and how many more there are.
fn few(mut things: Vec<String>) -> String {
    if things.is_empty() {
        return "none".into();
    }
    things.dedup();
    let more = things.len().saturating_sub(FEW);
    things.truncate(FEW);
    let shown = things.join("; ");
    match more {
        0 => shown,
        more => format!("{shown}; and {more} more"),
    }
}
