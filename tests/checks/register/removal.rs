//! Whoever takes out what encodes a statement is found out: the policy does not
//! load any more, or one of its cases fails, or a duty is missing.

use std::fmt::Write as _;

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::cases::Cases;
use online_safety_policy::check::register::RegisteredStatement;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::vocabulary::Serves;

use crate::register::shipped::{register, rules_of};
use crate::register::without::without;
use support::one_by_one::one_by_one;

/// What nobody misses when it is taken out, of each policy, and why.
const MISSED_BY_NOBODY: [(Builtin, &str, &str); 0] = [];

/// Who misses what was taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// The policy does not load without it.
    Loading,
    Case,
    /// The list of duties is another one.
    Duties,
    Nobody,
}

struct Shipped {
    document: PolicyDocument,
    /// The same with nothing but duties, which loads in no time.
    duties: PolicyDocument,
    cases: Vec<(String, Cases)>,
}

impl Shipped {
    fn new(which: Builtin) -> Self {
        let document = PolicyDocument::from_bytes(which.source().as_bytes()).unwrap();
        let mut duties = PolicyDocument::default();
        duties.policy = document.policy.clone();
        duties.audiences = document.audiences.clone();
        duties.own = document.own.clone();
        duties.duties = document.duties.clone();
        Self {
            document,
            duties,
            cases: one_by_one(which),
        }
    }

    fn missed(&self, statement: &RegisteredStatement) -> By {
        let rules = rules_of(statement);
        if rules.iter().all(|rule| rule.starts_with("duties.")) {
            let before = Policy::from_document(&self.duties).unwrap();
            let edited = without(&self.duties, rules, &statement.at);
            let after = Policy::from_document(&edited).unwrap();
            return match after.all_duties().eq(before.all_duties()) {
                true => By::Nobody,
                false => By::Duties,
            };
        }
        let edited = without(&self.document, rules, &statement.at);
        let Ok(policy) = Policy::from_document(&edited) else {
            return By::Loading;
        };
        // Those first that name the line, or the rule or row.
        let line = statement.at.lines().unwrap().first().to_string();
        let names: Vec<&str> = rules
            .iter()
            .flat_map(|rule| rule.split('.').skip(1))
            .filter(|name| *name != "rows")
            .collect();
        let is_near =
            |text: &str| text.contains(&line) || names.iter().any(|name| text.contains(name));
        let (near, far): (Vec<_>, Vec<_>) = self.cases.iter().partition(|(text, _)| is_near(text));
        let mut cases = near.iter().chain(&far);
        match cases.any(|(_, cases)| !cases.hold(&policy)) {
            true => By::Case,
            false => By::Nobody,
        }
    }
}

/// Takes out every statement that decides something or lays a duty on somebody.
fn whatever_is_taken_out_is_missed(which: Builtin) {
    let shipped = Shipped::new(which);
    let register = register(which);
    let mut counts = [0; 4];
    let (mut duties, mut nobody) = (String::new(), Vec::new());
    let encoded = register
        .statements()
        .iter()
        .filter(|statement| !rules_of(statement).is_empty())
        .filter(|statement| statement.serves.decides() || statement.serves == Serves::Duties);
    for statement in encoded {
        let missed = shipped.missed(statement);
        counts[missed as usize] += 1;
        match missed {
            By::Nobody => nobody.push(&*statement.name),
            By::Duties if statement.serves.decides() => {
                writeln!(duties, "  {} ({})", statement.name, statement.serves).unwrap();
            }
            _ => {}
        }
    }
    let [loading, case, by_duties, _] = counts;
    let text = format!(
        "taken out and missed: by a case {case}, by loading {loading}, by the list of duties {by_duties}\n\
         decide something, and are missed by the list of duties alone:\n{duties}"
    );
    let known = MISSED_BY_NOBODY.iter().filter(|(of, ..)| *of == which);
    let known: Vec<&str> = known.map(|(_, name, _)| *name).collect();
    assert_eq!(nobody, known, "{which}: missed by nobody\n{text}");
    insta::assert_snapshot!(format!("taken-out-of-{which}"), text);
}

#[test]
fn whatever_is_taken_out_of_telford_is_missed() {
    whatever_is_taken_out_is_missed(Builtin::TelfordInfant2020);
}

#[test]
fn whatever_is_taken_out_of_trafalgar_is_missed() {
    whatever_is_taken_out_is_missed(Builtin::TrafalgarInfant2018);
}
