//! Counting what questions have tried.

use std::collections::BTreeMap;

use super::parts::{named, parts, statement_paths};
use super::{Coverage, CoveredAnswer, CoveredPart, kinds};
use crate::answer::decision::{Classification, Procedure, Recommendation};
use crate::check::cases::answer::Answered;
use crate::check::cases::expected::{Aspect, Expectation, Expected};
use crate::check::cases::question::Part;
use crate::policy::{Bounds, Policy, Statement};
use crate::vocabulary::outcome::{ConditionState, Decision};
use crate::vocabulary::{Step, Word as _};

/// What was tried so far.
pub(in crate::check::cases) struct Tally<'p> {
    policy: &'p Policy,
    /// The path of each statement.
    paths: Vec<String>,
    parts: Vec<CoveredPart>,
    /// Where each path stands among the parts.
    places: BTreeMap<String, usize>,
    answers: BTreeMap<&'static str, usize>,
}

impl<'p> Tally<'p> {
    pub(in crate::check::cases) fn of(policy: &'p Policy) -> Self {
        let paths = statement_paths(policy);
        let parts = parts(policy, &paths);
        let places = parts.iter().enumerate();
        Self {
            policy,
            places: places.map(|(i, part)| (part.path.clone(), i)).collect(),
            paths,
            parts,
            // The answers that the policy can give, whether or not they are met.
            answers: policy
                .entries
                .iter()
                .flat_map(|entry| {
                    let outcomes = entry.outcomes().iter().map(|outcome| outcome.as_str());
                    let depends = matches!(entry.base(), Decision::Depends { .. });
                    outcomes.chain(depends.then_some("depends"))
                })
                .map(|answer| (answer, 0))
                .collect(),
        }
    }

    /// Counts a question whose answer was as expected.
    pub(in crate::check::cases) fn note(
        &mut self,
        answer: &Answered<'p>,
        expected: &[Expectation],
    ) {
        let looked = match answer {
            Answered::Of(looked) => looked,
            Answered::Kept(_, rules) => {
                for rule in rules {
                    self.whole(Aspect::Keep, expected, |keep| {
                        format!("evidence.{}.keep.{keep}", rule.name)
                    });
                }
                return;
            }
            Answered::Found(_) => return,
        };
        if let Some(act) = looked.answer.classification() {
            self.act(act);
        }
        if let Some(follows) = looked.answer.recommendation() {
            self.incident(follows, expected);
        }
        if let Some(procedure) = looked.answer.procedure() {
            match looked.part {
                Part::Step(step) => self.step(procedure, step, expected),
                _ => self.procedure(procedure, expected),
            }
        }
        // A file has many duties, and asks of few: they are not counted.
        for contact in looked.points() {
            self.whole(Aspect::To, expected, |to| {
                format!("contacts.{}.to.{to}", contact.rule)
            });
            self.whole(Aspect::Then, expected, |then| {
                format!("contacts.{}.then.{then}", contact.rule)
            });
        }
    }

    pub(in crate::check::cases) fn into_coverage(self) -> Coverage {
        let Self { answers, parts, .. } = self;
        let decisions = kinds()
            .filter_map(|answer| {
                let questions = *answers.get(answer)?;
                Some(CoveredAnswer { answer, questions })
            })
            .collect();
        Coverage { decisions, parts }
    }

    /// Counts for each word that is expected, where it is a part.
    fn whole(&mut self, aspect: Aspect, expected: &[Expectation], path: impl Fn(&str) -> String) {
        for expectation in expected {
            if let Expected::Exactly(of, words) = &expectation.what
                && *of == aspect
            {
                words.iter().for_each(|word| self.tried(&path(word)));
            }
        }
    }

    /// Counts the steps and the open points that are named.
    fn procedure(&mut self, procedure: &Procedure<'p>, expected: &[Expectation]) {
        for expectation in expected {
            let steps: Vec<Step> = match &expectation.what {
                Expected::Steps(steps) => steps.clone(),
                Expected::Banned(steps) => steps.iter().copied().collect(),
                Expected::Open(points) => {
                    let paths = points.iter().map(|point| format!("procedure.open.{point}"));
                    paths.for_each(|path| self.tried(&path));
                    continue;
                }
                _ => continue,
            };
            steps
                .into_iter()
                .for_each(|step| self.step(procedure, step, &[]));
        }
    }

    /// Counts the places that speak of a step, and what is expected of what they say.
    fn step(&mut self, procedure: &Procedure<'p>, step: Step, expected: &[Expectation]) {
        let said = procedure.step(step);
        for reason in said.into_iter().flat_map(|said| &said.reasons) {
            let path = format!("procedure.steps.{}", reason.rule);
            self.tried(&path);
            for expectation in expected {
                if let Expected::Exactly(aspect, _) = &expectation.what {
                    self.tried(&format!("{path}.{aspect}"));
                }
            }
        }
    }

    fn tried(&mut self, path: &str) {
        let place = self.places.get(path);
        if let Some(part) = place.and_then(|place| self.parts.get_mut(*place)) {
            part.questions += 1;
        }
    }

    fn act(&mut self, answer: &Classification<'p>) {
        let kind = match answer.decision() {
            Decision::Decided(verdict) => verdict.as_str(),
            other => other.kind(),
        };
        *self.answers.entry(kind).or_default() += 1;
        if answer.bounds().is_some() {
            self.tried(Bounds::WHOLE);
        }
        for (reach, _) in answer.reaches() {
            self.tried(&format!("scope.reaches.{}", reach.name));
        }
        let subject = self.policy.subject_id(usize::from(answer.subject));
        for number in answer.entry.statements.iter().map(|n| usize::from(*n)) {
            let (Some(statement), Some(path)) =
                (self.policy.statements.get(number), self.paths.get(number))
            else {
                continue;
            };
            if !statement.speaks(answer.facts()) {
                continue;
            }
            let mut tried = vec![path.clone(), format!("{path}.about.{subject}")];
            tried.extend(branch(statement, answer).map(|branch| format!("{path}.{branch}")));
            tried.iter().for_each(|path| self.tried(path));
        }
    }

    fn incident(&mut self, answer: &Recommendation<'p>, expected: &[Expectation]) {
        let Some((judge, table)) = answer.table() else {
            return;
        };
        let names = |path: &str| {
            let (path, response) = path.rsplit_once('.').unwrap_or_default();
            let is_measure = path.ends_with(".measures");
            let mut named = expected.iter().flat_map(|e| e.what.responses());
            let mut measured = expected.iter().flat_map(|e| e.what.measured());
            match is_measure {
                true => measured.any(|word| word == response),
                false => named.any(|word| word == response),
            }
        };
        let judged = answer.judged_set();
        let repeats = answer.repeat_rows();
        for (number, row) in table.rows.iter().enumerate() {
            let is_judged = judged >> row.slot & 1 == 1;
            let is_repeat = repeats >> number & 1 == 1;
            if !is_judged && !is_repeat {
                continue;
            }
            let path = self.policy.incident_path(judge, row.slot);
            self.tried(&path);
            if is_repeat && !is_judged {
                self.tried(&format!("{path}.repeat"));
            }
            let named = named(table, &path, &row.said);
            let named = named.iter().filter(|path| names(path));
            named.for_each(|path| self.tried(path));
        }
        for reason in answer.reasons() {
            let Some(rule) = table.rules.iter().find(|rule| *rule.name == *reason.rule) else {
                continue;
            };
            let path = format!("response-rules.{}", rule.name);
            let named = named(table, &path, &rule.said);
            let named = named.iter().filter(|path| names(path));
            named.for_each(|path| self.tried(path));
            for incident in answer.asked() {
                self.tried(&format!("{path}.incidents.{}", incident.as_str()));
            }
        }
        // While it is not known which step holds, none was tried.
        if answer.leads_to().is_empty() {
            for rung in answer.rungs(answer.history) {
                let path = format!("ladders.{}", rung.name);
                let named = named(table, &path, &rung.said);
                named
                    .iter()
                    .filter(|path| names(path))
                    .for_each(|path| self.tried(path));
            }
        }
    }
}

/// What decides in a statement, if what is known suffices.
fn branch(statement: &Statement, answer: &Classification<'_>) -> Option<String> {
    let mut cases = statement.cases.iter().enumerate();
    let open = cases.find_map(|(number, case)| match case.state(answer.facts()) {
        ConditionState::Fails => None,
        state => Some((number, state)),
    });
    match open {
        Some((number, ConditionState::Holds)) => Some(format!("cases[{number}]")),
        Some(_) => None,
        None => Some("otherwise".into()),
    }
}
