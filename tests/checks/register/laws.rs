//! Laws that hold for the register of each shipped policy.

use std::collections::BTreeSet;

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::register::{Became, Register};
use online_safety_policy::vocabulary::Serves;
use serde_yaml::Value;
use strum::IntoEnumIterator as _;

use crate::register::shipped::{
    by_rule, cited, every_line, length, meet, ranges_of, register, rules_of,
};

#[test]
fn nothing_is_forgotten() {
    for which in Builtin::iter() {
        let coverage = register(which).coverage(which.policy());
        assert!(coverage.forgotten.is_empty(), "{:#?}", coverage.forgotten);
    }
}

#[test]
fn no_rule_is_without_a_statement() {
    for which in Builtin::iter() {
        let coverage = register(which).coverage(which.policy());
        let without = coverage.rules_without_statement;
        assert!(without.is_empty(), "{without:#?}");
    }
}

/// What the school never wrote, and so needs no statement.
#[test]
fn what_is_ours_is_listed() {
    for which in Builtin::iter() {
        let coverage = register(which).coverage(which.policy());
        insta::assert_snapshot!(format!("ours-{which}"), coverage.ours.join("\n"));
    }
}

/// Every line of the document is of a statement, or is said to state nothing; not both.
#[test]
fn every_line_of_the_document_is_accounted_for() {
    for which in Builtin::iter() {
        let register = register(which);
        let statements = register.statements().iter();
        let stated: BTreeSet<u32> = statements.flat_map(|s| every_line(&s.at)).collect();
        let without = register.without_statement();
        let stateless: BTreeSet<u32> = without.into_iter().flat_map(every_line).collect();
        let both: Vec<_> = stated.intersection(&stateless).collect();
        assert!(both.is_empty(), "{which}: {both:?}");
        let all: BTreeSet<u32> = (1..=length(which)).collect();
        let listed: BTreeSet<u32> = &stated | &stateless;
        let missing: Vec<_> = all.difference(&listed).collect();
        assert!(missing.is_empty(), "{which}: {missing:?}");
        let beyond: Vec<_> = listed.difference(&all).collect();
        assert!(beyond.is_empty(), "{which}: {beyond:?}");
    }
}

#[test]
fn the_policy_cites_no_line_beyond_the_document() {
    for which in Builtin::iter() {
        let file: Value = serde_yaml::from_str(which.source()).unwrap();
        for part in file.as_mapping().unwrap().keys() {
            for range in cited(&file, part.as_str().unwrap()) {
                assert!(range.last() <= length(which), "{which}: {range:?}");
            }
        }
    }
}

#[test]
fn statements_stand_in_the_order_of_the_document() {
    for which in Builtin::iter() {
        let register = register(which);
        for pair in register.statements().windows(2) {
            let [one, next] = pair else { continue };
            let (first, then) = (
                ranges_of(&one.at)[0].first(),
                ranges_of(&next.at)[0].first(),
            );
            assert!(first <= then, "{which}: {} before {}", one.name, next.name);
        }
    }
}

/// Of each policy, statements whose rules cite other lines, and why.
const CITED_ELSEWHERE: [(Builtin, &str, &str); 0] = [];

/// A rule that encodes a statement cites its lines, if it cites any.
#[test]
fn rules_cite_the_statements_that_they_encode() {
    for which in Builtin::iter() {
        let file: Value = serde_yaml::from_str(which.source()).unwrap();
        let register = register(which);
        let wrong: Vec<String> = register
            .statements()
            .iter()
            .filter(|statement| {
                let rules = rules_of(statement).iter();
                // The head of a file has no lines.
                let mut rules = rules.filter(|rule| !rule.starts_with("policy.")).peekable();
                let lines = ranges_of(&statement.at);
                rules.peek().is_some() && !rules.any(|rule| meet(&cited(&file, rule), lines))
            })
            .map(|statement| {
                format!(
                    "{} ({}): {:?}",
                    statement.name, statement.at, statement.became
                )
            })
            .collect();
        let known = |name: &str| {
            let mut known = CITED_ELSEWHERE.iter();
            known.any(|(of, statement, _)| {
                *of == which && name.starts_with(&format!("{statement} "))
            })
        };
        let unknown: Vec<_> = wrong.iter().filter(|wrong| !known(wrong)).collect();
        assert!(unknown.is_empty(), "{which}: {unknown:#?}");
        let listed = CITED_ELSEWHERE.iter().filter(|(of, ..)| *of == which);
        assert_eq!(
            wrong.len(),
            listed.count(),
            "{which}: an exception too many"
        );
    }
}

/// Of each policy, rules that cite lines of no statement that names them, and why.
const STATED_ELSEWHERE: [(Builtin, &str, &str); 0] = [];

/// Whatever a rule cites, a statement stands there that names the rule.
#[test]
fn statements_name_the_rules_that_cite_them() {
    for which in Builtin::iter() {
        let file: Value = serde_yaml::from_str(which.source()).unwrap();
        let register = register(which);
        let mut wrong = Vec::new();
        for (rule, statements) in by_rule(&register) {
            // A table is cited as a whole by its columns.
            if ["columns", "audiences", "audience"]
                .iter()
                .any(|head| rule.ends_with(&format!(".{head}")))
            {
                continue;
            }
            let lines: Vec<_> = statements
                .iter()
                .flat_map(|s| ranges_of(&s.at).to_vec())
                .collect();
            // What the scope reaches are rules of their own.
            let own = |other: &str| other.starts_with(&format!("{rule}.reaches."));
            let of_others: Vec<_> = by_rule(&register)
                .into_keys()
                .filter(|other| own(other))
                .flat_map(|other| cited(&file, other))
                .collect();
            for range in cited(&file, rule) {
                if !of_others.contains(&range) && !meet(&[range], &lines) {
                    wrong.push(format!("{rule} cites {range:?}"));
                }
            }
        }
        let known = |wrong: &str| {
            let mut known = STATED_ELSEWHERE.iter();
            known.any(|(of, rule, _)| *of == which && wrong.starts_with(&format!("{rule} ")))
        };
        let unknown: Vec<_> = wrong.iter().filter(|wrong| !known(wrong)).collect();
        assert!(unknown.is_empty(), "{which}: {unknown:#?}");
    }
}

#[test]
fn the_figures_add_up() {
    for which in Builtin::iter() {
        let register = register(which);
        let coverage = register.coverage(which.policy());
        let statements = register.statements();
        assert_eq!(coverage.policy, which.policy().id());
        assert_eq!(coverage.statements(), statements.len());
        assert_eq!(
            coverage.encoded() + coverage.accounted() + coverage.forgotten.len(),
            statements.len()
        );
        for count in &coverage.served {
            let of = statements.iter().filter(|s| s.serves == count.serves);
            assert_eq!(count.statements, of.clone().count());
            let encoded = of
                .clone()
                .filter(|s| matches!(s.became, Became::Encoded(_)));
            assert_eq!(count.encoded, encoded.count());
            let accounted = of.filter(|s| matches!(s.became, Became::AccountedFor { .. }));
            assert_eq!(count.accounted, accounted.count());
        }
        let served: Vec<Serves> = coverage.served.iter().map(|count| count.serves).collect();
        assert_eq!(served, Serves::iter().collect::<Vec<_>>());
        let (deciding, encoded) = coverage.deciding();
        let deciding_statements = statements.iter().filter(|s| s.serves.decides());
        assert_eq!(deciding, deciding_statements.count());
        assert!(encoded <= deciding);
        // Every rule is named, ours, or without a statement.
        let named = coverage.rules - coverage.ours.len() - coverage.rules_without_statement.len();
        let rules = by_rule(&register);
        assert!(named >= rules.keys().filter(|rule| !rule.contains(".rows.")).count());
    }
}

/// A statement that is said again is encoded, or its reason is another one.
#[test]
fn a_repetition_leads_to_what_is_accounted_for() {
    for which in Builtin::iter() {
        let register = register(which);
        for statement in register.statements() {
            if let Became::AccountedFor { of: Some(of), .. } = &statement.became {
                let first = find(&register, of);
                assert_ne!(first, &Became::Forgotten, "{which}: {}", statement.name);
            }
        }
    }
}

fn find<'r>(register: &'r Register, name: &str) -> &'r Became {
    let mut statements = register.statements().iter();
    &statements.find(|s| *s.name == *name).unwrap().became
}
