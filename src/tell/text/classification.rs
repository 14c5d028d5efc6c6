//! Classifications as a paragraph.

use std::fmt;

use super::statement::{Stands, sentence, stands};
use crate::answer::decision::{Classification, Obstacle, Rest};
use crate::policy::{Bears, Statement};
use crate::tell::phrase::facts::{known, nouns, values};
use crate::tell::phrase::people::people;
use crate::tell::phrase::places::{bracket, unmarked};
use crate::tell::phrase::scope::scope;
use crate::tell::phrase::verdicts::{clause, either};
use crate::tell::phrase::words::{labels, upper, word};
use crate::vocabulary::outcome::{Decision, Outcome};
use crate::vocabulary::{Fact, Verdict, Word as _};

/// A short paragraph for people: the answer, what it turns on, and why.
///
/// ```
/// use online_safety_policy::{Circumstances, builtin};
/// use online_safety_policy::vocabulary::{Role, UserAction};
///
/// let telford = builtin::telford_infant_2020();
/// let answer = telford.classify(Role::Pupil, UserAction::Gambling, &Circumstances::new())?;
/// assert_eq!(
///     answer.to_string(),
///     "Online gambling: not allowed for pupils. \
///      The table says “Unacceptable” (User Actions, line 291, row 17).",
/// );
/// # Ok::<(), online_safety_policy::QuestionError>(())
/// ```
impl fmt::Display for Classification<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::paragraphs(f, &[paragraph(self)])
    }
}

/// The whole of it, in one paragraph.
pub(super) fn paragraph(of: &Classification<'_>) -> String {
    let mut sentences = vec![answer(of)];
    sentences.extend(turns_on(of));
    sentences.extend(why(of));
    sentences.extend(scope(of, true));
    sentences.extend(in_the_way(of));
    let broken = of.broken();
    if !broken.is_empty() {
        sentences.push(format!("It was not kept to: {}", labels(broken)));
    }
    sentences.extend(of.gaps().iter().map(|gap| upper(gap.label())));
    // What must be kept to while doing it matters only where it may be done.
    if of.decision.verdict().is_none_or(Verdict::is_permitted) {
        let provisos = of.provisos();
        if !provisos.is_empty() {
            sentences.push(format!("To be kept to: {}", labels(provisos)));
        }
    }
    sentences.join(". ") + "."
}

/// The answer alone, for whom and under what.
pub(crate) fn answer(of: &Classification<'_>) -> String {
    let policy = of.policy;
    let label = policy.subject_label(usize::from(of.subject));
    let people = people(policy, usize::from(of.role));
    let known = known(policy, of.facts(), of.asks());
    match of.decision {
        Decision::Decided(Verdict::Illegal) => {
            format!("{label}: not allowed for {people}{known}, and illegal")
        }
        Decision::Decided(verdict) => format!("{label}: {} for {people}{known}", word(verdict)),
        Decision::Silent => format!(
            "The policy says nothing about “{label}” for {people}{known}: this is neither \
             a permission nor a prohibition"
        ),
        Decision::Unclear(verdicts) => format!(
            "{label}: unclear for {people}{known}. The document can be read in more than \
             one way: it is {}",
            either(verdicts)
        ),
        Decision::Depends { missing, .. } => format!(
            "{label}: for {people}{known}, this depends on {}",
            nouns(policy, missing)
        ),
    }
}

/// What the values of each missing fact lead to, a sentence a fact.
fn turns_on(of: &Classification<'_>) -> Vec<String> {
    let turns = of.turns();
    let mut sentences: Vec<String> = turns
        .facts
        .iter()
        .map(|(fact, turns)| {
            let clauses = turns.iter().map(|turn| {
                let values = values(of.policy, *fact, &turn.values);
                format!("{values} {}", clause(of.policy, turn.decision))
            });
            upper(&clauses.collect::<Vec<_>>().join("; "))
        })
        .collect();
    sentences.extend(turns.rest.map(|rest| {
        let nothing = match rest {
            Rest::Nothing => "Nothing",
            Rest::NothingElse => "Nothing else",
        };
        format!("{nothing} settles it by itself")
    }));
    sentences
}

/// A sentence for each cell and rule that speaks.
fn why(of: &Classification<'_>) -> Vec<String> {
    let statements: Vec<&Statement> = of.speaking().collect();
    let aside = of.statements().filter(|(_, bears)| *bears == Bears::Aside);
    let unclear = match of.decision {
        Decision::Unclear(_) => true,
        Decision::Depends { outcomes, .. } => outcomes.contains(Outcome::Unclear),
        Decision::Decided(_) | Decision::Silent => false,
    };
    let Some(first) = statements.first() else {
        let printed = of.unmarked().map(|printed| {
            let place = bracket(&printed.source, None);
            format!("The table lists it {} {place}", unmarked(printed.text))
        });
        return printed.into_iter().collect();
    };
    statements
        .iter()
        .map(|statement| {
            let stands = if unclear {
                stands(of.policy, first, statement, of.facts())
            } else {
                Stands::Plain
            };
            sentence(of, statement, stands)
        })
        .chain(aside.map(|(statement, _)| sentence(of, statement, Stands::Aside)))
        .collect()
}

/// What it fails on, where all that is said would permit it under conditions.
fn in_the_way(of: &Classification<'_>) -> Option<String> {
    Some(match of.obstacle()? {
        Obstacle::Fails(failing) => {
            let mut facts: Vec<Fact> = failing.into_iter().map(|atom| atom.fact).collect();
            facts.dedup();
            format!("It fails on {}", nouns(of.policy, facts))
        }
        Obstacle::NoneMet => "None of these conditions is met".to_owned(),
    })
}
