//! Assessments.

use super::classification::Known;
use crate::answer::decision::assessment::{Assessment, MappedIncident};
use crate::answer::plain::Plain;
use crate::vocabulary::outcome::Listed;
use crate::vocabulary::{Authority, object};

object! {
    impl Assessment<'_> as it {
        policy: it.classification.policy.id(),
        question: object! {
            role: it.classification.role(),
            subject: it.classification.subject().map(Plain),
            kind: it.classification.subject().map(|subject| subject.kind()),
            circumstances: Known::of(&it.classification),
            intent: it.intent,
            history: it.history(),
        },
        classification: it.classification,
        resolution: it.resolution,
        mapped_incidents: it.incidents().collect::<Vec<_>>(),
        possible_incidents: it.possible().collect::<Vec<_>>(),
        recommendation: it.recommendation,
        // Said once for all incidents, so that nobody takes them for the school's.
        authority_of_mapping: Authority::Ours,
    }
}

object! {
    impl MappedIncident<'_> as it {
        incident: it.incident,
        label: it.label,
        fit: it.fit,
        applies: it.applies,
        intents: Listed(it.intents),
        conditions: it.conditions(),
        #[some] note: it.note,
        authority: it.authority,
    }
}
