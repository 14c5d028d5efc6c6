//! From every answer in the space of the shipped policies to the sentences behind it.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::answer::ReasonKind;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::register::{Became, Register};
use online_safety_policy::source::{NumberRange, Numbers, Passage, Table};
use online_safety_policy::vocabulary::{Authority, History, Matter, Suspicion, Word as _};
use online_safety_policy::{Circumstances, Policy, Reason};
use strum::IntoEnumIterator as _;

use crate::register::shipped::{every_line, meet, ranges_of, register, rules_of};

/// Reasons, each once, by what they are and where they stand.
#[derive(Default)]
struct Found<'p>(BTreeMap<Place<'p>, Reason<'p>>);

/// The kind of a reason, its rule, its lines and its table.
type Place<'p> = (&'static str, &'p str, Option<String>, Option<Table>);

impl<'p> Found<'p> {
    fn keep(&mut self, reasons: impl Iterator<Item = Reason<'p>>) {
        for reason in reasons {
            let source = &reason.source;
            let lines = source.lines.map(ToString::to_string);
            let key = (reason.kind.as_str(), reason.rule, lines, source.table);
            self.0.entry(key).or_insert(reason);
        }
    }
}

/// Every reason of every answer.
fn reasons(policy: &Policy) -> Vec<Reason<'_>> {
    let mut found = Found::default();
    for (role, subject) in policy.questions() {
        for known in policy.circumstances_of(role, subject).unwrap() {
            let answer = policy.classify(role, subject, &known).unwrap();
            found.keep(answer.reasons());
        }
        let unknown = Circumstances::new();
        let answer = policy.assess(role, subject, &unknown, None, History::FirstTime);
        found.keep(answer.unwrap().reasons());
    }
    for (role, incident, intent, history) in policy.incident_questions() {
        let answer = policy.recommend(role, [incident], intent, history);
        found.keep(answer.unwrap().reasons());
    }
    found.0.into_values().collect()
}

#[test]
fn every_reason_of_every_answer_leads_to_a_statement() {
    for which in Builtin::iter() {
        let register = register(which);
        let mut wrong = Vec::new();
        let mut kinds = BTreeSet::new();
        for reason in reasons(which.policy()) {
            let statements: Vec<_> = register.statements_for(&reason).collect();
            kinds.insert(reason.kind);
            if reason.source.authority == Authority::Ours {
                assert!(statements.is_empty(), "{which}: {reason:?}");
                continue;
            }
            let lines = reason.source.lines.unwrap();
            let stands = statements
                .iter()
                .any(|statement| meet(ranges_of(&statement.at), lines.ranges()));
            if !stands {
                wrong.push(format!("{} {} ({lines})", reason.kind, reason.rule));
            }
        }
        assert!(wrong.is_empty(), "{which}: {wrong:#?}");
        // Trafalgar prints no tables, and so has no rows of incidents.
        let rows = [ReasonKind::IncidentRow, ReasonKind::RepeatRow];
        let all = ReasonKind::iter()
            .filter(|kind| which == Builtin::TelfordInfant2020 || !rows.contains(kind))
            // Neither prints a ladder.
            .filter(|kind| *kind != ReasonKind::LadderStep);
        assert_eq!(kinds, all.collect(), "{which}");
    }
}

/// What else an answer names has a path, and that leads on.
#[test]
fn every_contact_duty_and_step_leads_to_a_statement() {
    for which in Builtin::iter() {
        let (register, policy) = (register(which), which.policy());
        let is_stated = |path: &str| {
            let stated = register.statements_of(path).next().is_some();
            assert!(stated, "{which}: {path}");
        };
        for matter in Matter::iter() {
            for point in policy.contacts(matter).points() {
                is_stated(&format!("contacts.{}", point.rule));
            }
        }
        for duty in policy.all_duties() {
            is_stated(&format!("duties.{}", duty.name));
        }
        for suspicion in Suspicion::iter() {
            let procedure = policy.procedure(suspicion);
            for reason in procedure.said().iter().flat_map(|step| &step.reasons) {
                is_stated(&format!("procedure.steps.{}", reason.rule));
            }
            for open in procedure.open() {
                is_stated(&format!("procedure.open.{}", open.point.as_str()));
            }
        }
        for law in policy
            .invariants()
            .filter(|law| law.source().lines.is_some())
        {
            is_stated(&format!("invariants.{}", law.name()));
        }
    }
}

/// One line of the document, its statements, their rules, and back again.
#[test]
fn lines_rules_and_statements_lead_to_each_other() {
    for which in Builtin::iter() {
        let register = register(which);
        for statement in register.statements() {
            assert_eq!(register.statement(&statement.name), Some(statement));
            for line in every_line(&statement.at) {
                let line = Numbers::new(NumberRange::new(line, line)).map(Passage::Lines);
                let line = line.unwrap();
                assert!(
                    register
                        .statements_at(&line)
                        .any(|other| other == statement)
                );
            }
            for rule in rules_of(statement) {
                assert!(register.statements_of(rule).any(|other| other == statement));
                let inside = format!("{rule}.cases[0].then");
                assert!(
                    register
                        .statements_of(&inside)
                        .any(|other| other == statement)
                );
            }
        }
        assert_eq!(register.statement("unheard-of"), None);
        let nowhere = Passage::NotGiven;
        assert_eq!(register.statements_at(&nowhere).count(), 0);
        assert_eq!(register.statements_of("rules.unheard-of").count(), 0);
        // The beginning of a name is none.
        assert_eq!(register.statements_of("rule").count(), 0);
    }
}

const POLICY: &str = "
format: 1
policy: { id: a, school: A, title: A }
audiences:
  adults: { label: Adults, roles: [staff] }
rules:
  phones:
    line: [3, 9]
    who: [adults]
    about: [personal-phones]
    cases:
      - { line: 4, when: { place: [toilets] }, then: not-allowed }
      - { line: 9, then: allowed }
  no-phones: { line: 6, who: [adults], about: [personal-tablets], is: not-allowed }
mapping:
  personal-phones: { staff-incidents: [{ incident: misuse, fit: direct }] }
staff-incidents:
  audience: adults
  columns: [police]
  rows:
    misuse: { line: 12, required: [police] }
";

const REGISTER: &str = "
format: 1
policy: a
statements:
  in-general: { line: 3, who: staff, serves: classify, rules: rules.phones, says: a }
  in-toilets: { line: 4, who: staff, serves: classify, rules: rules.phones, says: a }
  in-passing: { line: 6, who: staff, serves: classify, rules: [rules.no-phones], says: a }
  again: { line: 7, who: staff, serves: none, unencoded: background, says: a }
  to-police: { line: 13, who: staff, serves: recommend, rules: staff-incidents.rows.misuse, says: a }
";

/// The statement that stands where the reason says, and not its neighbours.
#[test]
fn a_reason_leads_to_the_statements_in_its_lines() {
    let policy = Policy::from_yaml(POLICY).unwrap();
    let register = Register::from_yaml(REGISTER, &policy).unwrap();
    let toilets = Circumstances::new().set("place", "toilets").unwrap();
    let staff: online_safety_policy::vocabulary::Term<_> = "staff".parse().unwrap();
    let phones = policy.subject("personal-phones").unwrap();
    let answer = policy
        .assess(staff, phones, &toilets, None, History::FirstTime)
        .unwrap();
    let found: Vec<(ReasonKind, Vec<&str>)> = answer
        .reasons()
        .map(|reason| {
            let statements = register.statements_for(&reason);
            let names = statements.map(|statement| &*statement.name).collect();
            (reason.kind, names)
        })
        .collect();
    assert_eq!(
        found,
        [
            (ReasonKind::Rule, vec!["in-general"]),
            (ReasonKind::Case, vec!["in-toilets"]),
            (ReasonKind::Mapping, vec![]),
            // None stands in line 12, but one names the row.
            (ReasonKind::IncidentRow, vec!["to-police"]),
        ]
    );
    let of_rule: Vec<&str> = register.statements_of("rules").map(|s| &*s.name).collect();
    assert_eq!(of_rule, ["in-general", "in-toilets", "in-passing"]);
    assert!(matches!(
        register.statement("again").unwrap().became,
        Became::AccountedFor { .. }
    ));
}
