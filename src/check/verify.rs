//! Verify: every question a policy can be asked, counted and hashed.
//!
//! # Which questions are counted?
//!
//! All of [`Policy::questions`] under all of their
//! [`circumstances_of`](Policy::circumstances_of), and all of
//! [`Policy::incident_questions`]. Each is counted once, in the table that its
//! answer comes from and for the audience that has columns there, or whose
//! incidents the table judges. A role that is in several such audiences counts
//! with the first, in printed order; one that is in none counts under no
//! audience, and so do all roles where the policy holds no such table. What
//! prose says to a role is then its answer, all the same.
//!
//! Contacts, duties and the procedure are hashed and not counted: they answer
//! matters, people and suspicions, not acts and incidents. Assessments are hashed
//! and not counted: each is made of a classification,
//! what the file maps the act to, and a recommendation.
//!
//! # What exactly is hashed?
//!
//! Three texts in UTF-8, a line for each question in the order in which the
//! policy gives them, made of words alone: no number that depends on a version
//! of this crate, no label, no note. A word is followed by a space, a line by a
//! line feed; no word holds a space or ends in `:`, so that a line can be read in
//! one way only. What stands in `( )` is left out where there is none, what stands
//! in `{ }` is repeated.
//!
//! | Text | Lines |
//! |---|---|
//! | answers | `contact` matter `by:` roles `to:` offices (`then:` offices) |
//! | | (`review` date) |
//! | | `duty` kind force `who:` people (`towards:` people) (`every:` period) (`on:` triggers) (`vaguely:` period) |
//! | | `procedure` suspicion `=` standing course (`never:` steps) (`open:` points) |
//! | | for each step `step` step force authority (`set-aside`) |
//! | | for each place that speaks of it `says` force (`urgency:` urgency) (`by:` people) (`to:` offices) (`after:` steps) |
//! | | `classification` role kind subject {fact value} `=` decision (`area:` area) (`provisos:` provisos) (`gaps:` gaps) |
//! | | `recommendation` role kind incident `intent:` (intent) `history:` history `=` standing `required:` responses `disputed:` responses `available:` responses |
//! | assessments | `assessment` role kind subject {fact value} `intent:` (intent) `=` resolution `incidents:` incidents `possible:` possible incidents |
//! | reasons | for each contact and duty `reason` kind rule authority (passage) |
//! | | `procedure` suspicion (passage), and the same for each place and open point |
//! | | the first part of a classification or recommendation, up to `=` |
//! | | for each reason `reason` kind rule says authority (`table:` table) (`row:` row) (`column:` column) (passage) |
//!
//! A passage is `lines:` lines, `pages:` pages, `sections:` sections, `paragraphs:` paragraphs or
//! `not-given`. Contacts and duties stand in the order of the file, suspicions in that of the
//! vocabulary. People are offices, then roles. The kind of a reason is `contact`,
//! `duty`, `step`, `open` or that of a decision; that of what is asked about is `user-action`, `technology`, `pupil-incident` or
//! `staff-incident`. A decision is `decided` verdict, `silent`, `unclear`
//! verdicts, or `depends` facts `outcomes:` outcomes. A response is its word
//! with its kind and urgency, as in `police/referral/at-once`; a possible
//! incident is its word with how it fits and whether its conditions hold, as in
//! `misuse/partly/unknown`. A rule in the reasons is its name, which may be any
//! text and so has its length in bytes and `:` before it; it says `level:`
//! level, `verdicts:` verdicts, `within-scope:` state, or `required:` words `available:` words.
//!
//! A later version of this crate that knows more words asks more questions, so
//! digests are compared within one version.

mod certificate;
mod count;
mod text;
mod transcript;

pub use certificate::{Certificate, CertifiedPart, Tally};

use strum::IntoEnumIterator as _;

use crate::answer::refused::QuestionError;
use crate::policy::Policy;
use crate::vocabulary::{History, Intent};
use count::Parts;
use transcript::Transcript;

impl Policy {
    /// Tries every question there is, and certifies what came of it: how many
    /// are decided, depend on something, are silent or unclear, and digests of
    /// all answers. [`verify`](crate::check::verify) says exactly what is counted and hashed.
    ///
    /// It asks some ten thousand questions of a policy without words of its
    /// own, which takes some milliseconds. Rules that ask for many facts at
    /// once make it many more, up to [`Policy::MOST_STEPS`]: some seconds.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::source::Table;
    ///
    /// let telford = builtin::telford_infant_2020().verify();
    /// let incidents = telford.part(Table::PupilIncidents, Some("pupils"));
    /// assert!(incidents.is_some_and(|part| part.tally.unclear == 0));
    /// println!("{telford}");
    /// ```
    #[must_use]
    pub fn verify(&self) -> Certificate {
        let mut space = Walk {
            policy: self,
            parts: Parts::of(self),
            transcript: Transcript::begun(self),
        };
        // Only words that the policy itself gave are asked about: none is refused.
        let walked = space.acts().and_then(|()| space.incidents());
        debug_assert_eq!(walked, Ok(()));
        space.certificate()
    }
}

/// The way through all questions.
struct Walk<'p> {
    policy: &'p Policy,
    parts: Parts,
    transcript: Transcript,
}

impl Walk<'_> {
    /// Everything that anybody may do or use.
    fn acts(&mut self) -> Result<(), QuestionError> {
        let policy = self.policy;
        for (role, subject) in policy.questions() {
            for known in policy.circumstances_of(role, subject)? {
                let answer = policy.classify(role, subject, &known)?;
                self.parts.add_classification(&answer);
                self.transcript.classification(&answer);
            }
            let facts = policy.facts_of_assessment(role, subject)?;
            for known in policy.circumstances_for(role, subject, facts)? {
                let answer = policy.classify(role, subject, &known)?;
                for intent in [None].into_iter().chain(Intent::iter().map(Some)) {
                    // What went before changes only what follows the incidents.
                    let answer = answer.assessed(intent, History::FirstTime);
                    self.transcript.assessment(&answer);
                }
            }
        }
        Ok(())
    }

    /// Everything that may happen.
    fn incidents(&mut self) -> Result<(), QuestionError> {
        let policy = self.policy;
        for (role, incident, intent, history) in policy.incident_questions() {
            let with = |intent| policy.recommend(role, [incident], intent, history);
            let answer = with(intent)?;
            // Where the intent is not known, each may lead elsewhere.
            let others = match intent {
                None => Intent::iter()
                    .map(|intent| with(Some(intent)))
                    .collect::<Result<_, _>>()?,
                Some(_) => Vec::new(),
            };
            self.parts.add_recommendation(incident, &answer, &others);
            self.transcript.recommendation(incident, &answer);
        }
        Ok(())
    }

    fn certificate(self) -> Certificate {
        let parts = self.parts.into_parts();
        let total = parts
            .iter()
            .fold(Tally::default(), |sum, part| sum.plus(part.tally));
        let [answers, assessments, reasons] = self.transcript.digests();
        Certificate {
            policy: self.policy.id().to_owned(),
            size: total.size(),
            parts,
            total,
            answers,
            assessments,
            reasons,
        }
    }
}
