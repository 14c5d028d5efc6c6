//! Phrases for auditors: words as files spell them, places in full.

use std::fmt::Display;

use enumset::{EnumSet, EnumSetType};

use super::Phrase;
use crate::answer::decision::{
    Classification, Condition, DueStanding, Problem, Reason, RecommendedResponse, ResponseList,
    Says, StepReason,
};
use crate::policy::{Incident, Policy};
use crate::source::Citation;
use crate::tell::phrase::places::noted;
use crate::tell::phrase::words::{list, measured, word as lower};
use crate::vocabulary::outcome::{ConditionState, Decision};
use crate::vocabulary::{Fact, Force, Word};

/// `` `gambling` ``.
pub(in crate::tell::explain) fn code(word: &str) -> Phrase {
    Phrase(format!("`{word}`"))
}

/// A standard word in its spelling.
pub(in crate::tell::explain) fn word(word: impl Word) -> Phrase {
    code(word.as_str())
}

/// The same; `none` where it is not given.
pub(in crate::tell::explain) fn given(word: Option<impl Word>) -> Phrase {
    word.map_or_else(|| Phrase("none".to_owned()), self::word)
}

/// A standard word as people read it.
pub(in crate::tell::explain) fn label(word: impl Word) -> Phrase {
    Phrase(word.label().to_owned())
}

/// `` `allowed`, `not-allowed` ``; `none` for none.
pub(in crate::tell::explain) fn codes<W: Display>(words: impl IntoIterator<Item = W>) -> Phrase {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    Phrase(if words.is_empty() {
        "none".to_owned()
    } else {
        words.join(", ")
    })
}

/// A set in the same way.
pub(in crate::tell::explain) fn set<W: Word + EnumSetType>(words: EnumSet<W>) -> Phrase {
    codes(words.iter())
}

/// Facts in the same way, as the policy spells them.
pub(in crate::tell::explain) fn facts(policy: &Policy, facts: EnumSet<Fact>) -> Phrase {
    codes(facts.iter().map(|fact| policy.fact_id(fact)))
}

/// `` `place` classroom, `time` 08:45-15:20 ``; `nothing` where nothing is.
pub(in crate::tell::explain) fn known(of: &Classification<'_>) -> Phrase {
    let policy = of.policy;
    let known = policy.all_facts().filter_map(|fact| {
        let value = policy.known_label(fact, of.facts())?;
        Some(format!("`{}` {value}", policy.fact_id(fact)))
    });
    let known: Vec<String> = known.collect();
    Phrase(if known.is_empty() {
        "nothing".to_owned()
    } else {
        known.join(", ")
    })
}

/// Whether a case or a mapping applies: `holds`, `is not known`.
pub(in crate::tell::explain) fn state(state: ConditionState) -> Phrase {
    Phrase(
        match state {
            ConditionState::Holds => "holds",
            ConditionState::Fails => "fails",
            ConditionState::Unknown => "is not known to hold",
        }
        .to_owned(),
    )
}

/// A decision in a few words.
pub(in crate::tell::explain) fn decision(policy: &Policy, decision: Decision) -> Phrase {
    match decision {
        Decision::Decided(verdict) => Phrase(format!("decided, `{verdict}`")),
        Decision::Silent => Phrase("silent".to_owned()),
        Decision::Unclear(verdicts) => Phrase(format!("unclear, {}", set(verdicts))),
        Decision::Depends { missing, outcomes } => Phrase(format!(
            "depends on {}, and can come to {}",
            facts(policy, missing),
            set(outcomes)
        )),
    }
}

/// The column of a level: `“Acceptable” (acceptable)`.
pub(in crate::tell::explain) fn column(id: &str, label: &str) -> Phrase {
    Phrase(format!("“{label}” (`{id}`)"))
}

/// A place with its row and column, and the encoder's remark.
pub(in crate::tell::explain) fn place(source: &Citation<'_>, note: Option<&str>) -> Phrase {
    Phrase(noted(source, note))
}

/// The encoder's remark on something, behind it; nothing for none.
pub(in crate::tell::explain) fn note(note: Option<&str>) -> Phrase {
    Phrase(note.map_or_else(String::new, |note| format!("; note: {note}")))
}

/// What a rule says, of which groups, and whether another holds in its place.
pub(in crate::tell::explain) fn says_in(reason: &Reason<'_>) -> Phrase {
    let mut text = says(&reason.says).to_string();
    if !reason.groups.is_empty() {
        text.push_str(&format!(" of {}", codes(&reason.groups)));
    }
    if reason.replaced {
        text.push_str(", in place of which another rule holds");
    }
    Phrase(text)
}

/// What a rule says, in words of files.
pub(in crate::tell::explain) fn says(says: &Says<'_>) -> Phrase {
    match says {
        Says::Level { id, label } => column(id, label),
        Says::Verdicts(verdicts) => set(*verdicts),
        Says::Incident(incident) => code(incident),
        Says::Scope(state) => word(*state),
        Says::Responses {
            required,
            available,
            one_of,
        } => {
            let one_of = one_of.iter().map(|set| format!(", one of {}", ids(set)));
            let one_of: String = one_of.collect();
            let (required, available) = (ids(required), ids(available));
            Phrase(format!(
                "required {required}{one_of}, available {available}"
            ))
        }
    }
}

fn ids(responses: &ResponseList<'_>) -> Phrase {
    codes(responses.ids())
}

/// Incidents asked about, in their spelling.
pub(in crate::tell::explain) fn incidents(among: impl IntoIterator<Item = Incident>) -> Phrase {
    let words: Vec<String> = among
        .into_iter()
        .map(|incident| format!("`{}`", incident.as_str()))
        .collect();
    Phrase(words.join(", "))
}

/// A response with its label: `` Refer to the police (`police`) ``.
pub(in crate::tell::explain) fn response(response: &RecommendedResponse<'_>) -> Phrase {
    Phrase(format!("{} (`{}`)", response.label(), response.id()))
}

/// How it follows, and how long or how much of it it is: `required (60 minutes)`.
pub(in crate::tell::explain) fn follows(response: &RecommendedResponse<'_>) -> Phrase {
    Phrase(measured(lower(response.modality()), response))
}

/// The printed column of a response.
pub(in crate::tell::explain) fn printed_column(response: &RecommendedResponse<'_>) -> Phrase {
    Phrase(match response.column() {
        Some(column) => format!("column {column}"),
        None => "no column, from prose".to_owned(),
    })
}

/// What a case or an incident needs: `` `place` toilets or off-site (fails: classroom) ``.
pub(in crate::tell::explain) fn conditions<'p>(
    conditions: impl IntoIterator<Item = Condition<'p>>,
) -> Phrase {
    let conditions: Vec<String> = conditions
        .into_iter()
        .map(|condition| {
            let state = condition.state().label();
            let found = condition
                .known()
                .map_or_else(String::new, |known| format!(": {known}"));
            let accepted = list(condition.accepted(), "or");
            let fact = condition.policy().fact_id(condition.fact());
            format!("`{fact}` {accepted} ({state}{found})")
        })
        .collect();
    Phrase(if conditions.is_empty() {
        "no condition".to_owned()
    } else {
        conditions.join(", ")
    })
}

/// How strongly something is said: `` force `must` ``.
pub(in crate::tell::explain) fn force(force: Force) -> Phrase {
    Phrase(format!("force `{force}`"))
}

/// How a duty stands on a day: `` `overdue`, by 2021-11-30 ``.
pub(in crate::tell::explain) fn standing(standing: DueStanding) -> Phrase {
    let by = standing.by().map(|by| format!(", by {by}"));
    let id: &'static str = standing.into();
    Phrase(format!("`{id}`{}", by.unwrap_or_default()))
}

/// The rules that speak of a step, by name.
pub(in crate::tell::explain) fn rules(reasons: &[StepReason<'_>]) -> Phrase {
    codes(reasons.iter().map(|reason| reason.rule))
}

/// What is wrong with a step that was taken.
pub(in crate::tell::explain) fn problem(problem: &Problem) -> Phrase {
    Phrase(match problem {
        Problem::Forbidden(why) => format!("forbidden, `{}`", why.as_str()),
        Problem::OutOfOrder { why, before } => {
            format!("out of order, `{}`, before {}", why.as_str(), codes(before))
        }
    })
}
