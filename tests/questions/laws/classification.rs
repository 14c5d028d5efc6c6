//! What every answer to "may this be done" keeps to, whatever the policy.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Debug;

use online_safety_policy::answer::ReasonKind;
use online_safety_policy::vocabulary::{
    ConditionState, Fact, Outcome, Permitter, Role, Term, YesNo,
};
use online_safety_policy::{
    Circumstances, Classification, Decision, EnumSet, Policy, Reason, Subject,
};
use strum::IntoEnumIterator as _;

/// One question under every combination of the facts on which it turns.
struct Space<'p> {
    policy: &'p Policy,
    role: Term<Role>,
    subject: Subject,
    facts: Vec<Fact>,
    /// One more than each fact has values: the first stands for unknown.
    sizes: Vec<usize>,
    known: Vec<Circumstances>,
    decisions: Vec<Decision>,
}

impl<'p> Space<'p> {
    fn of(policy: &'p Policy, role: Term<Role>, subject: Subject) -> Self {
        let facts: Vec<Fact> = policy.facts_of(role, subject).unwrap().iter().collect();
        let alone = |fact| policy.circumstances_over(EnumSet::only(fact)).len();
        let known: Vec<_> = policy.circumstances_of(role, subject).unwrap().collect();
        let mut space = Self {
            policy,
            role,
            subject,
            sizes: facts.iter().copied().map(alone).collect(),
            facts,
            known,
            decisions: Vec::new(),
        };
        let ask = |point| space.ask(point).decision();
        space.decisions = (0..space.known.len()).map(ask).collect();
        space
    }

    fn ask(&self, point: usize) -> Classification<'p> {
        let known = &self.known[point];
        self.policy
            .classify(self.role, self.subject, known)
            .unwrap()
    }

    fn stride(&self, dim: usize) -> usize {
        self.sizes[..dim].iter().product()
    }

    fn digit(&self, point: usize, dim: usize) -> usize {
        point / self.stride(dim) % self.sizes[dim]
    }

    fn unknown(&self, point: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.facts.len()).filter(move |dim| self.digit(point, *dim) == 0)
    }

    /// The same with one more fact known, for each of its values.
    fn refined(&self, point: usize, dim: usize) -> impl Iterator<Item = usize> + '_ {
        (1..self.sizes[dim]).map(move |value| point + value * self.stride(dim))
    }

    /// Everything known that agrees with what is known.
    fn completions(&self, point: usize) -> Vec<usize> {
        let mut points = vec![point];
        for dim in self.unknown(point) {
            points = points
                .iter()
                .flat_map(|at| self.refined(*at, dim))
                .collect();
        }
        points
    }

    fn outcome(&self, point: usize) -> Outcome {
        self.decisions[point]
            .outcome()
            .expect("everything is known")
    }

    /// Whether it lies within the policy's scope.
    fn scope(&self, point: usize) -> ConditionState {
        self.ask(point).scope()
    }

    /// The same with what follows of the scope said.
    fn settled(&self, point: usize) -> usize {
        let value = match self.scope(point) {
            ConditionState::Holds => 1 + YesNo::Yes as usize,
            ConditionState::Fails => 1 + YesNo::No as usize,
            ConditionState::Unknown => return point,
        };
        let mut unknown = self.unknown(point);
        let dim = unknown.find(|dim| self.facts[*dim] == Fact::WithinScope);
        dim.map_or(point, |dim| point + value * self.stride(dim))
    }

    fn check(&self) {
        let distinct: HashSet<_> = self.known.iter().collect();
        assert_eq!(distinct.len(), self.known.len(), "each combination once");
        assert_eq!(
            self.known[0],
            Circumstances::UNKNOWN,
            "nothing known comes first"
        );
        assert_eq!(self.known.len(), self.sizes.iter().product::<usize>());
        for point in 0..self.known.len() {
            let asked = &(self.role, self.subject, self.known[point]);
            self.check_reasons(point, asked);
            let settled = self.settled(point);
            if settled != point {
                assert_eq!(self.decisions[settled], self.decisions[point], "{asked:?}");
                continue;
            }
            match self.decisions[point] {
                Decision::Decided(_) | Decision::Silent => self.check_settled(point, asked),
                Decision::Unclear(_) => self.check_unclear(point, asked),
                Decision::Depends { missing, outcomes } => {
                    self.check_depends(point, missing, outcomes, asked);
                }
            }
        }
        self.check_other_facts();
    }

    /// What is decided, or silent, stays so whatever else becomes known.
    fn check_settled(&self, point: usize, asked: &dyn Debug) {
        for dim in self.unknown(point) {
            for refined in self.refined(point, dim) {
                assert_eq!(self.decisions[refined], self.decisions[point], "{asked:?}");
            }
        }
    }

    /// What is unclear has several readings, each says where it stands, and no fact settles it.
    fn check_unclear(&self, point: usize, asked: &dyn Debug) {
        let Decision::Unclear(verdicts) = self.decisions[point] else {
            unreachable!()
        };
        let readings = self.ask(point).readings();
        assert!(verdicts.len() > 1, "{asked:?}");
        let one_case_says_two = readings.iter().any(|reading| reading.verdicts.len() > 1);
        assert!(readings.len() > 1 || one_case_says_two, "{asked:?}");
        let mut said = EnumSet::empty();
        for reading in &readings {
            assert!(reading.source.at.is_some(), "{asked:?}");
            said |= reading.verdicts;
        }
        assert_eq!(said, verdicts, "{asked:?}: {readings:?}");
        for dim in self.unknown(point) {
            for refined in self.refined(point, dim) {
                let Decision::Unclear(still) = self.decisions[refined] else {
                    panic!("a fact settles what is unclear: {asked:?}");
                };
                assert!(still.is_subset(verdicts), "{asked:?}");
            }
        }
    }

    /// What depends says on what, and to what it can come: no less, no more.
    fn check_depends(
        &self,
        point: usize,
        missing: EnumSet<Fact>,
        outcomes: EnumSet<Outcome>,
        asked: &dyn Debug,
    ) {
        assert!(!missing.is_empty() && outcomes.len() > 1, "{asked:?}");
        let completions = self.completions(point);
        let reached: EnumSet<Outcome> = completions.iter().map(|at| self.outcome(*at)).collect();
        assert_eq!(reached, outcomes, "{asked:?}");
        let unknown: EnumSet<Fact> = self.unknown(point).map(|dim| self.facts[dim]).collect();
        assert!(missing.is_subset(unknown), "{asked:?}");
        for dim in self.unknown(point) {
            let fact = self.facts[dim];
            let stride = self.stride(dim);
            let changes = completions.iter().any(|at| {
                let first = at - (self.digit(*at, dim) - 1) * stride;
                self.outcome(first) != self.outcome(*at)
            });
            assert_eq!(missing.contains(fact), changes, "{fact}: {asked:?}");
            let leads_to = self.ask(point).leads_to(fact);
            assert_eq!(leads_to.is_empty(), !missing.contains(fact), "{asked:?}");
            for (value, refined) in self.refined(point, dim).enumerate() {
                let decision = self.decisions[refined];
                // What puts it within the scope, or outside, settles what that decides.
                let moves_scope = self.scope(refined) != self.scope(point);
                if !missing.contains(fact) && !moves_scope {
                    assert_eq!(decision, self.decisions[point], "{fact}: {asked:?}");
                    continue;
                }
                if missing.contains(fact) {
                    assert_eq!(leads_to[value].decision, decision, "{asked:?}");
                }
                match decision {
                    Decision::Depends {
                        missing: fewer,
                        outcomes: some,
                    } => {
                        assert!(fewer.is_subset(missing - fact), "{fact}: {asked:?}");
                        assert!(some.is_subset(outcomes), "{fact}: {asked:?}");
                    }
                    _ => assert!(outcomes.contains(decision.outcome().unwrap()), "{asked:?}"),
                }
            }
        }
    }

    /// Whoever says something gives a reason, whoever is silent gives none.
    fn check_reasons(&self, point: usize, asked: &dyn Debug) {
        let answer = self.ask(point);
        assert_eq!(
            answer.decision(),
            self.decisions[point],
            "asked twice: {asked:?}"
        );
        let silent = answer.decision() == Decision::Silent;
        let of_scope = |reason: &Reason<'_>| reason.kind == ReasonKind::Scope;
        let says_nothing = answer.reasons().all(|reason| of_scope(&reason));
        assert_eq!(says_nothing, silent, "{asked:?}");
        let outside = answer.scope() == ConditionState::Fails;
        assert!(!outside || silent && answer.reasons().any(|reason| of_scope(&reason)));
        for reason in answer.reasons() {
            super::reasons::check(&reason, asked);
        }
        let unclear = matches!(answer.decision(), Decision::Unclear(_));
        assert_eq!(answer.readings().is_empty(), !unclear, "{asked:?}");
    }

    /// Facts on which no rule lays a condition, and from which nothing follows for those, never matter.
    fn check_other_facts(&self) {
        let policy = self.policy;
        let asked: EnumSet<Fact> = self.facts.iter().copied().collect();
        let permissions = Permitter::iter().map(Permitter::fact);
        let follows = match asked.is_disjoint(permissions.collect()) {
            true => EnumSet::empty(),
            false => Permitter::iter().map(Permitter::fact).collect(),
        };
        for fact in EnumSet::<Fact>::all() - asked - follows {
            for known in policy.circumstances_over(EnumSet::only(fact)) {
                let answer = policy.classify(self.role, self.subject, &known).unwrap();
                if answer.scope() == self.scope(0) {
                    assert_eq!(answer.decision(), self.decisions[0], "{fact}");
                }
            }
        }
    }
}

/// Holds a policy to every law about classification; asks at most so many of its questions.
pub(crate) fn check(policy: &Policy, most: usize) {
    let questions: Vec<_> = policy.questions().collect();
    let said: Vec<_> = questions
        .iter()
        .filter(|(role, subject)| {
            let answer = policy
                .classify(*role, *subject, &Circumstances::UNKNOWN)
                .unwrap();
            let name = answer.subject().map(|subject| subject.as_str().to_owned());
            assert_eq!(answer.role(), *role);
            assert_eq!(name.as_deref(), Some(subject.as_str()));
            answer.decision() != Decision::Silent || answer.reasons().next().is_some()
        })
        .collect();
    for (role, subject) in said.iter().step_by(said.len() / most + 1) {
        Space::of(policy, *role, *subject).check();
    }
}

/// The questions are as many as there are roles and subjects, each once.
pub(crate) fn check_questions(policy: &Policy) {
    let questions: Vec<_> = policy.questions().collect();
    let distinct: BTreeSet<_> = questions.iter().collect();
    assert_eq!(distinct.len(), questions.len());
    assert_eq!(
        questions.len(),
        policy.roles().count() * policy.subjects().count()
    );
    for role in policy.roles() {
        assert_eq!(policy.role(role.as_str()).unwrap(), role);
    }
    for subject in policy.subjects() {
        assert_eq!(policy.subject(subject.as_str()).unwrap(), subject);
    }
}
