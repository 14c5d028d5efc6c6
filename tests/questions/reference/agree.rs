//! The same question to both evaluators.

use std::collections::BTreeSet;
use std::fmt::Debug;

use online_safety_policy::document::PolicyDocument;
use online_safety_policy::{Decision, Policy};

use super::assess::assess;
use super::classify::{Act, Answer};
use super::draw::Draw;
use super::engine;
use super::mapping::mapping_facts;
use super::people::knowable;
use super::recommend::recommend;
use super::situation::{Situation, situations};
use super::voices::Voice;
use super::words;

/// A policy, as the engine holds it and as its file says it.
pub(crate) struct Both {
    text: String,
    pub(crate) document: PolicyDocument,
    policy: Policy,
}

/// The fact that nothing is known about the intent, and each intent.
pub(crate) const INTENTS: [Option<&str>; 5] = [
    None,
    Some("deliberate"),
    Some("careless"),
    Some("accidental"),
    Some("accidental-unreported"),
];

pub(crate) const HISTORIES: [&str; 9] = [
    "first-time",
    "repeat",
    "repeat-after-warning",
    "unknown",
    "second-time",
    "second-time-after-warning",
    "third-time",
    "fourth-time-after-warning",
    "eighth-time",
];

impl Both {
    pub(crate) fn new(text: &str) -> Self {
        let document = PolicyDocument::from_bytes(text.as_bytes());
        let document = document.unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
        // Read once: most of the time goes into reading.
        let policy = Policy::from_document(&document);
        Self {
            text: text.to_owned(),
            policy: policy.unwrap_or_else(|error| panic!("{error}\n{text}")),
            document,
        }
    }

    fn same<T: Debug + PartialEq>(&self, engine: &T, reference: &T, question: impl Fn() -> String) {
        assert!(
            engine == reference,
            "{}\nthe policy:\n{}\n{}\n   engine: {engine:#?}\nreference: {reference:#?}",
            question(),
            self.text,
            question(),
        );
    }

    /// One act in one situation: the answer, what it rests on, and what would lead on from it.
    pub(crate) fn classification(&self, role: &str, subject: &str, act: &Act, known: &Situation) {
        let ask = |what| move || format!("{what}: {role}, {subject}, {known:?}");
        let told = engine::classify(&self.policy, role, subject, known);
        let answer = act.answer(&self.document, known);
        self.same(
            &engine::answer(&self.policy, told.decision()),
            &answer,
            ask("classify"),
        );

        let speaking = act.speaking(&self.document, known);
        let names = speaking
            .iter()
            .map(|(voice, _)| (voice.name.clone(), voice.level.clone()));
        self.same(&engine::speaking(&told), &names.collect(), ask("reasons"));
        let is_broken = !told.broken().is_empty();
        if let Answer::Unclear(_) = answer
            && !is_broken
        {
            let readings = speaking.into_iter().map(|(_, verdicts)| verdicts);
            self.same(
                &engine::readings(&told),
                &readings.collect(),
                ask("readings"),
            );
        }
        if let Decision::Depends { missing, .. } = told.decision() {
            for to in missing.iter().flat_map(|fact| told.leads_to(fact)) {
                let mut known = known.clone();
                // A part of the day is as its first minute.
                let value = to.value.split_once(|c| c == '-' && to.value.contains(':'));
                let value = value.map_or(to.value.as_str(), |(from, _)| from);
                known.insert(self.policy.fact_id(to.fact).to_owned(), value.to_owned());
                let question = || format!("leads to: {role}, {subject}, {known:?}");
                self.same(
                    &engine::answer(&self.policy, to.decision),
                    &act.answer(&self.document, &known),
                    question,
                );
            }
        }
    }

    /// Each proviso on it was kept, or was not.
    pub(crate) fn broken_provisos(&self, role: &str, subject: &str, act: &Act, draw: &mut Draw) {
        let provisos: BTreeSet<String> = act.voices.iter().flat_map(Voice::provisos).collect();
        for proviso in provisos {
            for kept in ["yes", "no"] {
                let provisos = Situation::from([(proviso.clone(), kept.to_owned())]);
                let act = Act::under(&self.document, role, subject, &provisos);
                for mut known in self.situations(&act.facts, 40, draw) {
                    known.extend(provisos.clone());
                    self.classification(role, subject, &act, &known);
                }
            }
        }
    }

    /// Facts that nothing mentions change nothing.
    pub(crate) fn idle_facts(&self, role: &str, subject: &str, act: &Act, draw: &mut Draw) {
        let mut known = Situation::new();
        for fact in words::facts(&self.document) {
            let values = words::values(&self.document, &fact);
            if !act.facts.contains(&fact) && fact != "group" {
                known.insert(fact, draw.one(&values));
            }
        }
        self.classification(role, subject, act, &known);
    }

    /// Whatever can be known of the groups of somebody.
    pub(crate) fn groups(&self, role: &str, subject: &str, act: &Act, draw: &mut Draw) {
        for groups in knowable(&self.document, role) {
            for mut known in self.situations(&act.facts, 2, draw) {
                known.insert("group".to_owned(), groups.clone());
                self.classification(role, subject, act, &known);
            }
        }
    }

    pub(crate) fn recommendation(
        &self,
        role: &str,
        table: &'static str,
        incidents: &[String],
        intent: Option<&str>,
        history: &str,
    ) {
        let asked: Vec<_> = incidents
            .iter()
            .map(|word| engine::incident(table, word))
            .collect();
        let told = engine::recommend(&self.policy, role, &asked, intent, history);
        let answer = recommend(&self.document, role, table, incidents, intent, history);
        self.same(&told, &answer, || {
            format!("recommend: {role}, {incidents:?}, {intent:?}, {history}")
        });
    }

    pub(crate) fn assessment(
        &self,
        role: &str,
        subject: &str,
        act: &Act,
        known: &Situation,
        intent: Option<&str>,
        history: &str,
    ) {
        let told = engine::assess(&self.policy, role, subject, known, intent, history);
        let document = &self.document;
        let answer = assess(document, role, subject, act, known, intent, history);
        self.same(&told, &answer, || {
            format!("assess: {role}, {subject}, {known:?}, {intent:?}, {history}")
        });
    }

    /// What may be known about an act and its mapping: everything, or `most`
    /// situations at random where there are more.
    pub(crate) fn situations(
        &self,
        facts: &BTreeSet<String>,
        most: usize,
        draw: &mut Draw,
    ) -> Vec<Situation> {
        let all = situations(&self.document, facts);
        if all.len() <= most {
            all
        } else {
            draw.some(&all, most, most)
        }
    }

    /// The facts that an act or its mapping mentions.
    pub(crate) fn facts_of_assessment(
        &self,
        role: &str,
        subject: &str,
        act: &Act,
    ) -> BTreeSet<String> {
        &act.facts | &mapping_facts(&self.document, role, subject)
    }
}
