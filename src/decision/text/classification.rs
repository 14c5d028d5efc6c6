//! Classifications as a paragraph.

use std::fmt;

use super::facts::{known, value};
use super::statement::{Stands, sentence, stands};
use super::words::{clause, either, labels, list, nouns, people, upper, verdict};
use crate::circumstances::Facts;
use crate::decision::classification::{Classification, bearing_cases};
use crate::outcome::{ConditionState, Decision};
use crate::policy::{Atom, Case, Statement};
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
    sentences.extend(in_the_way(of));
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

fn answer(of: &Classification<'_>) -> String {
    let policy = of.policy;
    let label = policy.subject_label(usize::from(of.subject));
    let people = people(policy, usize::from(of.role));
    let known = known(policy, &of.facts, of.entry.asks().collect());
    let comma = if known.is_empty() { "" } else { ", " };
    match of.decision {
        Decision::Decided(Verdict::Illegal) => {
            format!("{label}: not allowed for {people}{comma}{known}, and illegal")
        }
        Decision::Decided(decided) => {
            format!("{label}: {} for {people}{comma}{known}", verdict(decided))
        }
        Decision::Silent => format!(
            "The policy says nothing about “{label}” for {people}{comma}{known}: this is neither \
             a permission nor a prohibition"
        ),
        Decision::Unclear(verdicts) => format!(
            "{label}: unclear for {people}{comma}{known}. The document can be read in more than \
             one way: it is {}",
            either(verdicts)
        ),
        Decision::Depends { missing, .. } => format!(
            "{label}: for {people}{comma}{known}, this depends on {}",
            nouns(missing.iter())
        ),
    }
}

/// More missing facts than this, and no value by itself says much.
const FEW: usize = 2;

/// What the values of each missing fact lead to, a sentence a fact.
fn turns_on(of: &Classification<'_>) -> Vec<String> {
    let Decision::Depends { missing, .. } = of.decision else {
        return Vec::new();
    };
    let few = missing.len() <= FEW;
    let mut sentences: Vec<String> = missing
        .iter()
        .map(|fact| leads_to(of, fact, few))
        .filter(|sentence| !sentence.is_empty())
        .collect();
    if !few {
        let none = sentences.is_empty();
        let nothing = if none { "Nothing" } else { "Nothing else" };
        sentences.push(format!("{nothing} settles it by itself"));
    }
    sentences
}

/// What the values of a fact lead to; only where they settle it, if not all are wanted.
fn leads_to(of: &Classification<'_>, fact: Fact, all: bool) -> String {
    let mut groups: Vec<(Decision, Vec<String>)> = Vec::new();
    for (number, leads) in of.leads_to(fact).into_iter().enumerate() {
        let phrase = value(of.policy, fact, number);
        match groups
            .iter_mut()
            .find(|(known, _)| *known == leads.decision)
        {
            Some((_, phrases)) => phrases.push(phrase),
            None => groups.push((leads.decision, vec![phrase])),
        }
    }
    let clauses: Vec<String> = groups
        .into_iter()
        .filter(|(decision, _)| all || decision.outcome().is_some())
        .map(|(decision, phrases)| format!("{} {}", list(phrases, "or"), clause(decision)))
        .collect();
    upper(&clauses.join("; "))
}

/// A sentence for each cell and rule that speaks.
fn why(of: &Classification<'_>) -> Vec<String> {
    let statements: Vec<&Statement> = of.speaking().collect();
    let unclear = matches!(of.decision, Decision::Unclear(_));
    let Some(first) = statements.first() else {
        return Vec::new();
    };
    statements
        .iter()
        .map(|statement| {
            let stands = if unclear {
                stands(first, statement, &of.facts)
            } else {
                Stands::Plain
            };
            sentence(of, statement, stands)
        })
        .collect()
}

/// The facts on which it fails, where all that is said about it would permit it under
/// conditions, and refuses it only for want of the same ones.
fn in_the_way(of: &Classification<'_>) -> Option<String> {
    if of.decision.verdict().is_none_or(Verdict::is_permitted) {
        return None;
    }
    let mut wants = of.speaking().map(|statement| want(statement, &of.facts));
    let first = wants.next()??;
    wants
        .all(|other| other.as_ref() == Some(&first))
        .then_some(first)
}

/// What a statement wants before it permits, where it refuses for no other reason.
fn want(statement: &Statement, facts: &Facts) -> Option<String> {
    if statement.open_cases(facts).next().is_some() {
        return None;
    }
    let wanting: Vec<&Case> = bearing_cases(statement, facts).collect();
    match wanting.as_slice() {
        [] => None,
        [case] => {
            let fails = |atom: &&Atom| atom.state(facts) == ConditionState::Fails;
            let failing = case.conditions.iter().filter(fails);
            Some(format!(
                "It fails on {}",
                nouns(failing.map(|atom| atom.fact))
            ))
        }
        _ => Some("None of these conditions is met".to_owned()),
    }
}
