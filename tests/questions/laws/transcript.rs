//! All answers to some questions, as text that can be compared.

use std::fmt::Write as _;

use online_safety_policy::vocabulary::{History, Intent, Role, Term};
use online_safety_policy::{Assessment, Classification, Incident, Policy, Recommendation, Subject};

/// What can be asked of a policy, to be asked of another one.
pub(crate) struct Questions {
    acts: Vec<(Term<Role>, Subject)>,
    incidents: Vec<(Term<Role>, Incident, Option<Intent>, History)>,
}

impl Questions {
    pub(crate) fn of(policy: &Policy) -> Self {
        Self {
            acts: policy.questions().collect(),
            incidents: policy.incident_questions().collect(),
        }
    }

    /// The answers of a policy, one a line, with all that stands in them.
    pub(crate) fn answers(&self, policy: &Policy) -> Vec<String> {
        let mut answers = Vec::new();
        for &(role, subject) in &self.acts {
            for known in policy.circumstances_of(role, subject).unwrap() {
                let answer = policy.classify(role, subject, &known).unwrap();
                let told = classification(&answer);
                answers.push(format!("{role} {} {known:?}: {told}", subject.as_str()));
            }
            let facts = policy.facts_of_assessment(role, subject).unwrap();
            for known in policy.circumstances_over(facts) {
                let answer = policy.assess(role, subject, &known, None, History::Repeat);
                let told = assessment(&answer.unwrap());
                answers.push(format!("{role} did {} {known:?}: {told}", subject.as_str()));
            }
        }
        for question in &self.incidents {
            let (role, incident, intent, history) = *question;
            let answer = policy.recommend(role, [incident], intent, history).unwrap();
            answers.push(format!("{question:?}: {}", recommendation(&answer)));
        }
        answers
    }
}

/// Says that two lists of answers are the same, and if not, which is the first that is not.
#[track_caller]
pub(crate) fn assert_same(before: &[String], after: &[String]) {
    let changed = before
        .iter()
        .zip(after)
        .find(|(before, after)| before != after);
    if let Some((before, after)) = changed {
        panic!("before: {before}\nafter:  {after}");
    }
    assert_eq!(before.len(), after.len());
}

/// What is the same in the answers about two rows whose cells are alike.
pub(crate) fn classification(answer: &Classification<'_>) -> String {
    let mut text = format!(
        "{:?} {:?} {:?} {:?}",
        answer.decision(),
        answer.provisos(),
        answer.gaps(),
        answer.area(),
    );
    for condition in answer.conditions() {
        let (fact, state) = (condition.fact(), condition.state());
        let (accepted, known) = (condition.accepted(), condition.known());
        let _ = write!(text, "; {fact} {state} {accepted:?} {known:?}");
    }
    for reading in answer.readings() {
        let (level, label) = (reading.level, reading.level_label);
        let _ = write!(
            text,
            "; reads {level:?} {label:?} {:?} {:?}",
            reading.verdicts, reading.asks
        );
    }
    for fact in answer.policy().listing().facts() {
        for leads in answer.leads_to(fact.fact) {
            let _ = write!(text, "; {} leads to {:?}", leads.value, leads.decision);
        }
    }
    for reason in answer.reasons() {
        let (kind, rule, note, source) = (reason.kind, reason.rule, reason.note, reason.source);
        let _ = write!(
            text,
            "; {kind} {rule} says {:?} {note:?} {source}",
            reason.says
        );
    }
    text
}

pub(crate) fn recommendation(answer: &Recommendation<'_>) -> String {
    let mut text = answer.standing().to_string();
    for response in answer.responses() {
        let (id, label, column) = (response.id(), response.label(), response.column());
        let (modality, kind, urgency) = (response.modality(), response.kind(), response.urgency());
        let _ = write!(
            text,
            "; {id} {label} {modality} {kind} {urgency} {column:?}"
        );
    }
    for reason in answer.reasons() {
        let (kind, rule, note, source) = (reason.kind, reason.rule, reason.note, reason.source);
        let _ = write!(text, "; {kind} {rule} {note:?} {source}");
    }
    for repetition in answer.repetitions() {
        let (row, incident, effect) = (repetition.row, repetition.incident, repetition.effect);
        let _ = write!(text, "; {row} {incident} {effect} {}", repetition.source);
    }
    let contacts: Vec<_> = answer.contacts().map(|contact| contact.rule).collect();
    let _ = write!(
        text,
        "; {contacts:?} {:?} {:?}",
        answer.set_aside(),
        answer.unspoken()
    );
    text
}

fn assessment(answer: &Assessment<'_>) -> String {
    let mut text = format!(
        "{} {}",
        answer.resolution(),
        recommendation(answer.recommendation())
    );
    for mapped in answer.incidents().chain(answer.possible()) {
        let (incident, label, applies) = (mapped.incident, mapped.label, mapped.applies);
        let _ = write!(
            text,
            "; {incident} {label} {} {applies} {:?}",
            mapped.fit, mapped.note
        );
    }
    text
}
