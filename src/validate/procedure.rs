//! The procedure for suspected misuse.

use enumset::EnumSet;
use strum::IntoEnumIterator as _;

use crate::diagnostic::Code;
use crate::document::{Entries, OpenPointDocument, ProcedureDocument, StepDocument};
use crate::policy::{OpenRule, ProcedureRules, StepRule};
use crate::source::{Passage, Source};
use crate::vocabulary::{Authority, OpenPoint, Step, Suspicion, Word as _};
use crate::yaml::{At, Reader};

use super::{Scope, names, people};

/// Reads the procedure; without one, a policy says nothing of any step.
pub(super) fn procedure(
    document: Option<&ProcedureDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
) -> ProcedureRules {
    let Some(document) = document else {
        return ProcedureRules::default();
    };
    let at = reader.at("procedure");
    ProcedureRules {
        printed: document.printed,
        source: at.passage(document.lines.as_ref()).map(printed_at),
        steps: steps(&document.steps, scope, at.key("steps")),
        open: open(&document.open, at.key("open")),
    }
}

fn printed_at(at: Passage) -> Source {
    Source {
        at,
        authority: Authority::Printed,
        cell: None,
    }
}

fn steps(document: &Entries<StepDocument>, scope: &Scope, at: At<'_>) -> Vec<StepRule> {
    let mut above: Vec<StepRule> = Vec::with_capacity(document.len());
    for (name, written) in document {
        let at = at.key(name);
        let step = names::standard(&written.step, at.key("step"));
        let force = names::standard(&written.force, at.key("force"));
        let word = |text: &Option<String>| text.clone().unwrap_or_default();
        let urgency = names::standard(&word(&written.urgency), at.key("urgency"));
        let whose = written.authority.as_deref();
        let source = names::source(written.line.as_ref(), whose, at);
        let by = people::parties(&written.by, scope, at.key("by"));
        let to = names::standards(&written.to, at.key("to"));
        let of = suspicions(&written.suspicions, &written.except, at);
        let after = after(written, &above, at);
        let (Some(step), Some(force), Some(source)) = (step, force, source) else {
            continue;
        };
        let rule = StepRule {
            name: name.as_str().into(),
            source,
            step,
            force,
            by,
            to,
            of,
            after,
            urgency,
            note: written.note.as_deref().map(Into::into),
        };
        contradiction(&rule, &above, at);
        above.push(rule);
    }
    above
}

/// Reports a step that is asked for here and asked against above, of one suspicion.
fn contradiction(rule: &StepRule, above: &[StepRule], at: At<'_>) {
    let other = above.iter().find(|other| {
        other.step == rule.step
            && other.force.forbids() != rule.force.forbids()
            && !other.of.is_disjoint(rule.of)
    });
    let (Some(other), Some(steps)) = (other, at.parent()) else {
        return;
    };
    // Of what something is said may have been reported.
    if at.is_at_fault() || steps.key(&other.name).is_at_fault() {
        return;
    }
    let both = (rule.of & other.of).iter().map(|of| format!("`{of}`"));
    let message = format!(
        "`{}` is both asked for and forbidden, of {}",
        rule.step,
        both.collect::<Vec<_>>().join(", ")
    );
    let help = Some("tell them apart with `for` or `except`".into());
    at.key("force").fault(Code::ContradictoryRow, message, help);
    steps.key(&other.name).key("force").also("the other");
}

/// The steps that are to come before: only what stands above can, so there is always a first.
fn after(written: &StepDocument, above: &[StepRule], at: At<'_>) -> EnumSet<Step> {
    let at = at.key("after");
    let before: Vec<Step> = names::standards(&written.after, at);
    for (i, text) in written.after.iter().enumerate() {
        let Ok(step) = text.parse::<Step>() else {
            continue;
        };
        let is_above = above.iter().any(|rule| rule.step == step);
        // An entry above that was reported may be the one.
        let is_lost = at.parent().and_then(|at| at.parent());
        if *text == written.step {
            let message = format!("`{text}` comes after itself");
            let help = Some("name the steps before it, or leave `after` out".into());
            at.index(i).fault(Code::SeeSelf, message, help);
        } else if !is_above && !is_lost.is_some_and(|steps| steps.is_at_fault()) {
            let message = format!("no step above is `{text}`");
            let help = Some("list the steps in printed order".into());
            at.index(i).fault(Code::UnknownWord, message, help);
        }
    }
    before.into_iter().collect()
}

/// The suspicions that something is said of: any, if none is named.
fn suspicions(of: &[String], except: &[String], at: At<'_>) -> EnumSet<Suspicion> {
    let named: Vec<Suspicion> = names::standards(of, at.key("for"));
    let excepted: Vec<Suspicion> = names::standards(except, at.key("except"));
    let excepted: EnumSet<Suspicion> = excepted.into_iter().collect();
    if of.is_empty() {
        return !excepted;
    }
    if !except.is_empty() {
        let help = Some("leave them out of `for` instead".into());
        let message = "`except` beside `for`";
        at.key("except")
            .fault_at_key(Code::ContradictoryRow, message, help);
    }
    named.into_iter().collect()
}

fn open(document: &Entries<OpenPointDocument>, at: At<'_>) -> Vec<OpenRule> {
    let mut rules = Vec::with_capacity(document.len());
    for (name, written) in document {
        let at = at.key(name);
        let point = name.parse::<OpenPoint>().ok();
        if point.is_none() {
            let accepted = OpenPoint::iter().map(|point| point.as_str());
            names::unknown_key(OpenPoint::KIND, name, accepted, at);
        }
        let of = suspicions(&written.suspicions, &written.except, at);
        let (Some(point), Some(passage)) = (point, at.passage(written.line.as_ref())) else {
            continue;
        };
        rules.push(OpenRule {
            point,
            source: printed_at(passage),
            of,
            note: written.note.as_deref().map(Into::into),
        });
    }
    rules
}
