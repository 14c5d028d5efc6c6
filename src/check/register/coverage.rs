//! What is encoded, what is accounted for, and what was forgotten.

use std::fmt;

use serde::Serialize;
use strum::IntoEnumIterator as _;

use super::paths::{names, rules};
use super::{Became, PlaceCount, Register, RegisteredStatement};
use crate::policy::Policy;
use crate::vocabulary::{Serves, Word as _, getters};

/// The statements of a document against the rules of its policy, both ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RegisterCoverage {
    /// The id of the policy.
    pub policy: String,
    /// By the question that statements serve, in the order of the questions.
    pub served: Vec<ServedCount>,
    /// By kind of place, how much of the document there is, and what the register leaves out of it;
    /// empty where no place is given, and there is nothing to count.
    #[serde(rename = "counted_places")]
    pub places: Vec<PlaceCount>,
    /// The names of the statements that nobody accounted for.
    pub forgotten: Vec<String>,
    /// The paths of the rules that no statement asked for, but for those that are ours.
    pub rules_without_statement: Vec<String>,
    /// The paths of the rules that the school never wrote.
    #[serde(rename = "our_rules")]
    pub ours: Vec<String>,
    /// How many rules there are, ours included.
    #[serde(rename = "rule_count")]
    pub rules: usize,
}

/// What became of the statements that serve one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ServedCount {
    /// The question.
    pub serves: Serves,
    /// How many statements serve it.
    pub statements: usize,
    /// How many of these some rule encodes.
    pub encoded: usize,
    /// Of how many of these it is said why none does.
    pub accounted: usize,
}

impl Register {
    /// Counts the statements of the document against the rules of a policy, both ways.
    #[must_use]
    pub fn coverage(&self, policy: &Policy) -> RegisterCoverage {
        let count = |serves: Serves| {
            let of = || {
                self.statements
                    .iter()
                    .filter(move |statement| statement.serves == serves)
            };
            let encoded =
                |statement: &&RegisteredStatement| matches!(statement.became, Became::Encoded(_));
            let accounted = |statement: &&RegisteredStatement| {
                matches!(statement.became, Became::AccountedFor { .. })
            };
            ServedCount {
                serves,
                statements: of().count(),
                encoded: of().filter(encoded).count(),
                accounted: of().filter(accounted).count(),
            }
        };
        let forgotten = self.statements.iter();
        let forgotten = forgotten.filter(|statement| statement.became == Became::Forgotten);
        let all = rules(policy);
        let named: Vec<&str> = self
            .statements
            .iter()
            .flat_map(|statement| match &statement.became {
                Became::Encoded(rules) => rules.as_slice(),
                Became::AccountedFor { .. } | Became::Forgotten => &[],
            })
            .map(|rule| &**rule)
            .collect();
        let is_named = |path: &str| named.iter().any(|rule| names(rule, path));
        let without = all
            .iter()
            .filter(|rule| !rule.ours && !is_named(&rule.path));
        RegisterCoverage {
            policy: policy.id().to_owned(),
            served: Serves::iter().map(count).collect(),
            places: self.places(policy),
            forgotten: forgotten
                .map(|statement| statement.name.to_string())
                .collect(),
            rules_without_statement: without.map(|rule| rule.path.clone()).collect(),
            ours: all
                .iter()
                .filter(|rule| rule.ours)
                .map(|rule| rule.path.clone())
                .collect(),
            rules: all.len(),
        }
    }
}

impl RegisterCoverage {
    getters! {
        /// How many statements there are.
        pub fn statements(&self) -> usize { self.served.iter().map(|count| count.statements).sum() }
        /// How many statements some rule encodes.
        pub fn encoded(&self) -> usize { self.served.iter().map(|count| count.encoded).sum() }
        /// Of how many statements it is said why no rule encodes them.
        pub fn accounted(&self) -> usize { self.served.iter().map(|count| count.accounted).sum() }
    }

    /// Those that bear on what is allowed, what follows, or how that is carried out:
    /// how many there are, and how many of them some rule encodes.
    #[must_use]
    pub fn deciding(&self) -> (usize, usize) {
        let deciding = self.served.iter().filter(|count| count.serves.decides());
        deciding.fold((0, 0), |(all, encoded), count| {
            (all + count.statements, encoded + count.encoded)
        })
    }
}

/// A table by question, and a line each for what is missing.
impl fmt::Display for RegisterCoverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<24} {:>10} {:>8} {:>10} {:>10}",
            self.policy, "statements", "encoded", "accounted", "forgotten"
        )?;
        for count in &self.served {
            row(f, count.serves.label(), &[*count])?;
        }
        row(f, "All", &self.served)?;
        let deciding = self.served.iter().filter(|count| count.serves.decides());
        row(
            f,
            "That decide something",
            &deciding.copied().collect::<Vec<_>>(),
        )?;
        write!(
            f,
            "{} rules; {} without a statement; {} ours",
            self.rules,
            self.rules_without_statement.len(),
            self.ours.len()
        )?;
        if self.places.is_empty() {
            write!(
                f,
                "\nno place in a document is given: there is nothing of it to count"
            )?;
        }
        for left_out in self.places.iter().filter_map(|of| of.left_out.as_ref()) {
            write!(f, "\nleft out: {left_out}")?;
        }
        for name in &self.forgotten {
            write!(f, "\nforgotten: {name}")?;
        }
        for path in &self.rules_without_statement {
            write!(f, "\nwithout a statement: {path}")?;
        }
        Ok(())
    }
}

/// A row of the table: the sum of some counts.
fn row(f: &mut fmt::Formatter<'_>, what: &str, counts: &[ServedCount]) -> fmt::Result {
    let sum = |of: fn(&ServedCount) -> usize| counts.iter().map(of).sum::<usize>();
    writeln!(
        f,
        "{what:<24} {:>10} {:>8} {:>10} {:>10}",
        sum(|count| count.statements),
        sum(|count| count.encoded),
        sum(|count| count.accounted),
        sum(ServedCount::forgotten)
    )
}

impl ServedCount {
    /// How many nobody accounted for.
    #[must_use]
    pub const fn forgotten(&self) -> usize {
        self.statements
            .saturating_sub(self.encoded + self.accounted)
    }
}
