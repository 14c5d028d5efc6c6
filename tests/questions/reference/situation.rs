//! What is known of a situation, and whether conditions hold in it.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::document::{ConditionDocument, PolicyDocument};

use super::{clock, words};

/// The value of each fact that is known; of the time, a clock time.
pub(crate) type Situation = BTreeMap<String, String>;

/// Whether a condition holds in a situation that knows every fact it mentions:
/// all of `when`, and nothing of `unless`.
pub(crate) fn holds(
    document: &PolicyDocument,
    when: &ConditionDocument,
    unless: &ConditionDocument,
    situation: &Situation,
) -> bool {
    let has_one = |fact: &String, values: &Vec<String>| {
        let value = &situation[fact];
        values.iter().any(|wanted| match fact.as_str() {
            "time" => clock::within(document, wanted, value),
            "place" => words::around(document, value).contains(wanted),
            _ => wanted == value,
        })
    };
    when.iter().all(|(fact, values)| has_one(fact, values))
        && !unless.iter().any(|(fact, values)| has_one(fact, values))
}

/// What is known and what follows from it: whoever of the staff has permitted something, a member
/// of staff has, and where no member of staff has, none of these has.
pub(crate) fn settled(situation: &Situation) -> Situation {
    const OF_STAFF: [&str; 4] = [
        "headteacher-permission",
        "lead-permission",
        "teacher-permission",
        "safeguarding-lead-permission",
    ];
    let mut settled = situation.clone();
    let is = |fact: &str, value: &str| situation.get(fact).is_some_and(|known| known == value);
    if OF_STAFF.iter().any(|fact| is(fact, "yes")) {
        settled.insert("staff-permission".to_owned(), "yes".to_owned());
    } else if is("staff-permission", "no") {
        let no = OF_STAFF.map(|fact| (fact.to_owned(), "no".to_owned()));
        settled.extend(no);
    }
    settled
}

/// The facts that a condition mentions.
pub(crate) fn mentioned(when: &ConditionDocument, unless: &ConditionDocument) -> BTreeSet<String> {
    let facts = when.iter().chain(unless).map(|(fact, _)| fact.clone());
    facts.collect()
}

/// Every situation that knows all of some facts and agrees with what is known.
pub(crate) fn completions(
    document: &PolicyDocument,
    facts: &BTreeSet<String>,
    known: &Situation,
) -> Vec<Situation> {
    each(facts, |fact| match known.get(fact) {
        Some(value) => vec![Some(value.clone())],
        None => words::values(document, fact)
            .into_iter()
            .map(Some)
            .collect(),
    })
}

/// Every situation that may or may not know each of some facts.
pub(crate) fn situations(document: &PolicyDocument, facts: &BTreeSet<String>) -> Vec<Situation> {
    each(facts, |fact| {
        let known = words::values(document, fact).into_iter().map(Some);
        std::iter::once(None).chain(known).collect()
    })
}

/// Every combination of the values of some facts; a fact without a value is left out.
fn each(facts: &BTreeSet<String>, values: impl Fn(&str) -> Vec<Option<String>>) -> Vec<Situation> {
    let mut situations = vec![Situation::new()];
    for fact in facts {
        let values = values(fact);
        situations = situations
            .iter()
            .flat_map(|situation| {
                values.iter().map(|value| {
                    let mut situation = situation.clone();
                    if let Some(value) = value {
                        situation.insert(fact.clone(), value.clone());
                    }
                    situation
                })
            })
            .collect();
    }
    situations
}
