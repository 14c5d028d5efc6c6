//! What goes with what in a case.

use crate::check::cases::question::Verb;
use crate::diagnostic::Code;
use crate::document::{AboutDocument, AskedDocument};
use crate::vocabulary::Word as _;
use crate::yaml::At;

/// Finds the one thing that a case asks.
pub(super) fn verb(asked: &AskedDocument, at: At<'_>) -> Option<Verb> {
    let all = [
        (Verb::Classify, asked.classify.is_some()),
        (Verb::Assess, asked.assess.is_some()),
        (Verb::Recommend, asked.recommend.is_some()),
        (
            Verb::Suspect,
            !asked.suspect.is_empty() && asked.step.is_empty(),
        ),
        (Verb::Step, !asked.step.is_empty()),
        (Verb::Report, !asked.report.is_empty()),
        (Verb::HasTo, !asked.has_to.is_empty()),
        (Verb::Keep, !asked.keep.is_empty()),
        (
            Verb::Check,
            !asked.check.is_empty() || !asked.not.is_empty(),
        ),
    ];
    let mut found = all.into_iter().filter(|(_, is_there)| *is_there);
    let Some((verb, _)) = found.next() else {
        // A misspelt key was reported, and may be the one that is missing.
        if !at.is_at_fault() {
            let help = Some(
                "add `classify`, `assess`, `recommend`, `suspect`, `report`, `has-to`, `keep`, `check` or `not`"
                    .into(),
            );
            at.fault_at_key(Code::AsksNothing, "the case asks nothing", help);
        }
        return None;
    };
    if let Some((other, _)) = found.next() {
        let message = format!("`{other}` beside `{verb}`");
        let help = Some("a case asks one thing: make two of it".into());
        at.key(key(other, asked))
            .fault_at_key(Code::AsksNothing, message, help);
        at.key(key(verb, asked)).also("the other");
        return None;
    }
    Some(verb)
}

/// The key of the verb; a case about lints may have `not` alone.
fn key(verb: Verb, asked: &AskedDocument) -> &'static str {
    match verb {
        Verb::Check if asked.check.is_empty() => "not",
        verb => verb.as_str(),
    }
}

/// What the questions are about, where they are about acts or incidents.
pub(super) fn about(asked: &AskedDocument, verb: Verb) -> Option<&AboutDocument> {
    match verb {
        Verb::Classify => asked.classify.as_ref(),
        Verb::Assess => asked.assess.as_ref(),
        Verb::Recommend => asked.recommend.as_ref(),
        Verb::Suspect | Verb::Step | Verb::Report | Verb::HasTo | Verb::Keep | Verb::Check => None,
    }
}

/// The key under which a case says where the document states what is expected.
fn place_key(asked: &AskedDocument) -> &'static str {
    let passage = asked.line.as_ref();
    passage.map_or("line", |passage| passage.key("line", "at"))
}

/// Reports what is missing and what has no meaning beside the verb.
pub(super) fn check(asked: &AskedDocument, verb: Verb, at: At<'_>) {
    use Verb::{Assess, Check, Classify, HasTo, Recommend, Report, Step};
    let is_grid = matches!(about(asked, verb), Some(AboutDocument::Grid(_)));
    let acts = matches!(verb, Classify | Assess);
    let people = matches!(verb, Classify | Assess | Recommend | Report | HasTo);
    let past = matches!(verb, Assess | Recommend);
    let keys = [
        (place_key(asked), asked.line.is_some(), verb != Check, false),
        (
            "who",
            !asked.who.is_empty(),
            people,
            people && !(is_grid && verb == Classify),
        ),
        // A case that asks of a step asks of it under some suspicion.
        (
            "suspect",
            !asked.suspect.is_empty(),
            matches!(verb, Verb::Suspect | Step),
            verb == Step,
        ),
        ("given", !asked.given.is_empty(), acts, false),
        ("intent", !asked.intent.is_empty(), past, false),
        ("history", !asked.history.is_empty(), past, false),
        ("about", !asked.about.is_empty(), verb == Check, false),
        ("as-of", asked.as_of.is_some(), verb == Check, verb == Check),
        (
            "expect",
            asked.expect.is_some(),
            verb != Check && !is_grid,
            verb != Check && !is_grid,
        ),
    ];
    for (key, is_there, may, must) in keys {
        if is_there && !may {
            let message = match is_grid && key == "expect" {
                true => "`expect` beside a grid, whose cells say what is expected".into(),
                false => format!("`{key}` has no meaning beside `{verb}`"),
            };
            let help = Some(format!("take `{key}` out"));
            at.key(key)
                .fault_at_key(Code::ContradictoryRow, message, help);
        } else if must && !is_there && !at.has_unknown_key() {
            // A key that was reported may be the one that is missing.
            at.missing(key);
        }
    }
    if is_grid && verb == Assess {
        let help = Some("write the acts as a list, with `expect`".into());
        let message = "a grid beside `assess`";
        at.key("assess")
            .fault_at_key(Code::ContradictoryRow, message, help);
    }
}
