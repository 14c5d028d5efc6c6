//! A sheet of questions and the paragraphs that answer them.

use std::fmt::Write as _;

use online_safety_policy::vocabulary::{History, Intent, Role, Term};
use online_safety_policy::{Circumstances, Incident, Policy, Subject};

/// Questions with their answers, one under another.
pub struct Sheet<'p> {
    policy: &'p Policy,
    pub text: String,
}

impl<'p> Sheet<'p> {
    pub fn new(policy: &'p Policy) -> Self {
        Self {
            policy,
            text: String::new(),
        }
    }

    fn add(&mut self, question: String, answer: String) {
        writeln!(self.text, "## {question}\n\n{}\n", folded(&answer)).unwrap();
    }

    pub fn classify(
        &mut self,
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        when: Circumstances,
    ) -> &mut Self {
        let (who, what) = (who.into(), what.into());
        let answer = self.policy.classify(who, what, &when).unwrap();
        self.add(format!("{who}, {}", what.as_str()), answer.to_string());
        self
    }

    pub fn recommend<I: Into<Incident>>(
        &mut self,
        who: impl Into<Term<Role>>,
        incidents: impl IntoIterator<Item = I>,
        intent: Option<Intent>,
        history: History,
    ) -> &mut Self {
        let who = who.into();
        let incidents: Vec<Incident> = incidents.into_iter().map(Into::into).collect();
        let names: Vec<_> = incidents.iter().map(Incident::as_str).collect();
        let intent_name = intent.map_or("intent not known".to_owned(), |intent| intent.to_string());
        let question = format!("{who}, {}, {intent_name}, {history}", names.join(" + "));
        let answer = self
            .policy
            .recommend(who, incidents.iter().copied(), intent, history)
            .unwrap();
        self.add(question, answer.to_string());
        self
    }

    pub fn assess(
        &mut self,
        who: impl Into<Term<Role>>,
        what: impl Into<Subject>,
        when: Circumstances,
        intent: Option<Intent>,
    ) -> &mut Self {
        let (who, what) = (who.into(), what.into());
        let answer = self
            .policy
            .assess(who, what, &when, intent, History::FirstTime)
            .unwrap();
        let intent = intent.map_or("intent not known".to_owned(), |intent| intent.to_string());
        self.add(
            format!("{who} did: {}, {intent}", what.as_str()),
            answer.to_string(),
        );
        self
    }
}

/// Folded at 100 columns, so that a change shows as a change of a line.
fn folded(text: &str) -> String {
    let mut out = String::new();
    for paragraph in text.split('\n') {
        let mut width = 0;
        for word in paragraph.split(' ') {
            if width > 0 && width + 1 + word.chars().count() > 100 {
                out.push('\n');
                width = 0;
            } else if width > 0 {
                out.push(' ');
                width += 1;
            }
            out.push_str(word);
            width += word.chars().count();
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}
