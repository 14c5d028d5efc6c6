//! Every answer as a line of words, hashed as it is written.

mod kept;

use super::text::Text;
use crate::answer::decision::{
    Assessment, Classification, Reason, Recommendation, ResponseList, Says,
};
use crate::policy::{Incident, Policy};
use crate::source::digest::Digest;
use crate::vocabulary::Word;
use crate::vocabulary::outcome::Decision;

/// The three texts that a certificate has digests of.
pub(super) struct Transcript {
    answers: Text,
    assessments: Text,
    reasons: Text,
}

impl Transcript {
    /// Begins with what depends on nobody's act: contacts, duties, the procedure.
    pub(super) fn begun(policy: &Policy) -> Self {
        let mut text = Self {
            answers: Text::default(),
            assessments: Text::default(),
            reasons: Text::default(),
        };
        text.asked_of_nobody(policy);
        text
    }

    pub(super) fn classification(&mut self, answer: &Classification<'_>) {
        for text in [&mut self.answers, &mut self.reasons] {
            text.word("classification");
            act(text, answer);
            text.word("=");
        }
        decision(&mut self.answers, answer.policy, answer.decision);
        self.answers
            .some("area:", names(answer.area()))
            .some("provisos:", names(answer.provisos()))
            .some("gaps:", names(answer.gaps()))
            .end();
        self.reasons.end();
        self.rests_on(answer.reasons());
    }

    pub(super) fn recommendation(&mut self, incident: Incident, answer: &Recommendation<'_>) {
        for text in [&mut self.answers, &mut self.reasons] {
            text.word("recommendation")
                .word(answer.policy.roles.id_at(answer.role.into()))
                .word(incident.table().as_str().trim_end_matches('s'))
                .word(incident.as_str())
                .list("intent:", names(answer.intent))
                .list("history:", names([answer.history]))
                .word("=");
        }
        self.answers.word(answer.standing().as_str());
        responses(self.answers.word("required:"), answer.required());
        responses(self.answers.word("disputed:"), answer.disputed());
        responses(self.answers.word("available:"), answer.available());
        for set in answer.one_of() {
            responses(self.answers.word("one-of:"), Some(set));
        }
        if let Some(depending) = answer.depending().filter(|list| !list.is_empty()) {
            responses(self.answers.word("depending:"), Some(depending));
        }
        for response in answer.responses() {
            for measure in response.measures() {
                self.answers
                    .word("measure:")
                    .word(response.id())
                    .word(&measure.to_string());
            }
        }
        self.answers.end();
        self.reasons.end();
        self.rests_on(answer.reasons());
    }

    pub(super) fn assessment(&mut self, answer: &Assessment<'_>) {
        let text = self.assessments.word("assessment");
        act(text, answer.classification());
        text.list("intent:", names(answer.intent()))
            .word("=")
            .word(answer.resolution().as_str())
            .list("incidents:", answer.incidents().map(|of| of.incident))
            .word("possible:");
        for of in answer.possible() {
            text.joined([of.incident, of.fit.as_str(), of.applies.as_str()]);
        }
        text.end();
    }

    fn rests_on<'p>(&mut self, reasons: impl Iterator<Item = Reason<'p>>) {
        for reason in reasons {
            let text = self.reasons.word("reason").word(reason.kind.as_str());
            text.name(reason.rule);
            match &reason.says {
                Says::Level { id, .. } => text.list("level:", [*id]),
                Says::Verdicts(verdicts) => text.list("verdicts:", names(*verdicts)),
                Says::Incident(incident) => text.list("incident:", [*incident]),
                Says::Scope(state) => text.list("within-scope:", [state.as_str()]),
                Says::Responses {
                    required,
                    available,
                    one_of,
                } => {
                    let lists = text
                        .list("required:", required.ids())
                        .list("available:", available.ids());
                    let sets = one_of.iter();
                    sets.fold(lists, |text, set| text.list("one-of:", set.ids()))
                }
            };
            let source = reason.source;
            text.word(source.authority.as_str())
                .some("table:", names(source.table))
                .shown("row:", source.row)
                .shown("column:", source.column)
                .passage(source.at)
                .end();
        }
    }

    /// The digests of the answers, the assessments and the reasons.
    pub(super) fn digests(self) -> [Digest; 3] {
        [self.answers, self.assessments, self.reasons].map(Text::digest)
    }
}

/// Who does what, and what is known.
fn act(text: &mut Text, answer: &Classification<'_>) {
    let policy = answer.policy;
    text.word(policy.roles.id_at(answer.role.into()))
        .words(answer.subject().map(|subject| subject.kind()))
        .word(policy.subject_id(answer.subject.into()));
    for fact in policy.all_facts() {
        if let Some(value) = answer.facts().get(fact) {
            let value = policy.value_label(fact, value.into());
            text.word(policy.fact_id(fact)).word(&value);
        }
    }
}

fn decision(text: &mut Text, policy: &Policy, decision: Decision) {
    text.word(decision.kind());
    match decision {
        Decision::Decided(verdict) => text.word(verdict.as_str()),
        Decision::Silent => text,
        Decision::Unclear(verdicts) => text.words(names(verdicts)),
        Decision::Depends { missing, outcomes } => text
            .words(missing.iter().map(|fact| policy.fact_id(fact)))
            .list("outcomes:", names(outcomes)),
    };
}

/// Responses in the order in which to act, each with its kind and urgency.
fn responses(text: &mut Text, list: Option<ResponseList<'_>>) {
    let Some(ResponseList { table, bits }) = list else {
        return;
    };
    for response in table.responses_in(bits) {
        let (kind, urgency) = (response.kind.as_str(), response.urgency.as_str());
        text.joined([&response.id, kind, urgency]);
    }
}

fn names<W: Word>(words: impl IntoIterator<Item = W>) -> impl Iterator<Item = &'static str> {
    words.into_iter().map(Word::as_str)
}
