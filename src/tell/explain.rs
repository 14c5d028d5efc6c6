//! Explanations of answers, worded for one of three readers.
//!
//! The printed form of an answer is one paragraph for a head teacher. An
//! explanation is for somebody with a job to do: a member of staff who has to
//! act now, a parent who asks what the policy says, an auditor who wants every
//! rule, place and condition. The same answer gives the same explanation.
//!
//! All wording stands in a catalogue of messages, apart from the logic that
//! picks them. A message has a name and a text with slots; slots are filled
//! with words of the vocabulary, labels and places, and with nothing else.
//! [`catalogue`] lists the messages, so that they can be reviewed, or worded
//! anew in another program by their names.
//!
//! # What holds for every reader?
//!
//! None is told more than the answer says. Where the document can be read in
//! several ways, all three see every reading; where it says nothing, all three
//! are told that this neither permits nor forbids. What is this library's own
//! is said to be the software's, and [marked](Sentence::is_ours).

mod auditor;
mod catalogue;
mod explanation;
mod parent;
mod shared;
mod staff;

pub use catalogue::{Wording, catalogue};
pub use explanation::{Explanation, Paragraph, Sentence, SentenceKind};

use crate::answer::ask::Answer;
use crate::answer::decision::{
    Assessment, Classification, Contacts, Due, ListedDuty, Procedure, ProcedureCheck,
    Recommendation,
};
use crate::vocabulary::words;

words! {
    /// For whom an answer is explained.
    ///
    /// Exhaustive: each of these needs other words, and a wrong choice would
    /// tell somebody too little or too much.
    pub enum Reader, "reader" {
        /// Somebody at the school who has to act: short, what to do first, what not to do.
        Staff = "Staff",
        /// A parent or carer: plain words, only what the policy says and does not say.
        Parent = "Parent or carer",
        /// Somebody who checks the answer: every rule, place, authority, condition and reading.
        Auditor = "Auditor",
    }
}

/// What the reader is told of an answer.
macro_rules! told {
    ($reader:expr, $question:ident::$told:ident($of:expr)) => {
        match $reader {
            Reader::Staff => Explanation::new($reader, staff::$question::$told($of)),
            Reader::Parent => Explanation::new($reader, parent::$question::$told($of)),
            Reader::Auditor => Explanation::new($reader, auditor::$question::$told($of)),
        }
    };
}

/// Answers that explain themselves, and where each reader's words for them are chosen.
macro_rules! explained {
    ($($(#[$doc:meta])* $answer:ty => $question:ident::$told:ident;)+) => {$(
        impl $answer {
            $(#[$doc])*
            #[must_use]
            pub fn explain(&self, reader: Reader) -> Explanation {
                told!(reader, $question::$told(self))
            }
        }
    )+};
}

explained! {
    /// Explains the answer to a reader.
    ///
    /// ```
    /// use online_safety_policy::explain::Reader;
    /// use online_safety_policy::{Circumstances, builtin};
    /// use online_safety_policy::vocabulary::{Role, UserAction};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let answer = telford.classify(Role::Pupil, UserAction::Gambling, &Circumstances::new())?;
    /// assert_eq!(
    ///     answer.explain(Reader::Parent).to_string(),
    ///     "The school's policy does not allow “Online gambling” for pupils.\n\n\
    ///      The policy speaks of this under “User Actions”.",
    /// );
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    Classification<'_> => classification::sentences;

    /// Explains the answer to a reader.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::explain::{Reader, SentenceKind};
    /// use online_safety_policy::vocabulary::{History, PupilIncident, Role};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let incident = [PupilIncident::IllegalMaterial];
    /// let answer = telford.recommend(Role::Pupil, incident, None, History::FirstTime)?;
    /// let explanation = answer.explain(Reader::Staff);
    /// let first = explanation.sentences().find(|s| s.kind() == SentenceKind::Step);
    /// assert_eq!(first.map(|step| step.text()), Some("At once: refer it to the police."));
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    Recommendation<'_> => recommendation::sentences;

    /// Explains the answer to a reader.
    ///
    /// ```
    /// use online_safety_policy::explain::Reader;
    /// use online_safety_policy::{Circumstances, builtin};
    /// use online_safety_policy::vocabulary::{History, Role, Technology};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let nothing_known = Circumstances::new();
    /// let phone = Technology::PersonalPhones;
    /// let answer = telford.assess(Role::Pupil, phone, &nothing_known, None, History::FirstTime)?;
    /// let ours = answer.explain(Reader::Parent);
    /// let ours: Vec<_> = ours.sentences().filter(|s| s.is_ours()).collect();
    /// assert!(ours.iter().all(|sentence| sentence.text().contains("software")));
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    Assessment<'_> => assessment::sentences;

    /// Explains to a reader to whom the matter is brought.
    Contacts<'_> => contacts::sentences;

    /// Explains to a reader what is done.
    ///
    /// To staff in the order that this library advises, to auditors in printed order with the
    /// other beside it. Parents are told what the policy says, and nothing that this library adds
    /// but that the rest is left aside.
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::explain::{Reader, SentenceKind};
    /// use online_safety_policy::vocabulary::Suspicion;
    ///
    /// let trafalgar = builtin::trafalgar_infant_2018();
    /// let told = trafalgar.procedure(Suspicion::ChildSexualAbuseImages).explain(Reader::Staff);
    /// let first = told.sentences().find(|sentence| sentence.kind() == SentenceKind::Step);
    /// assert!(first.is_some_and(|step| step.text().starts_with("At once: ")));
    /// ```
    Procedure<'_> => procedure::sentences;

    /// Explains to a reader what was wrong with the steps taken, and what is still to be done.
    ProcedureCheck<'_, '_> => procedure::check;
}

impl Answer<'_> {
    /// Explains to a reader what is explained by itself; nothing for an inverse answer.
    #[must_use]
    pub fn explain(&self, reader: Reader) -> Option<Explanation> {
        Some(match self {
            Self::Classification(answer) => answer.explain(reader),
            Self::Recommendation(answer) => answer.explain(reader),
            Self::Assessment(answer) => answer.explain(reader),
            Self::Procedure(answer) => answer.explain(reader),
            Self::Contacts(answer) => answer.explain(reader),
            Self::Duties(_, listed) => duties(listed, reader),
            Self::Due(_, standing) => due(standing, reader),
            Self::WhoMay(_) | Self::PathsTo(_) | Self::WhyNot(_) => return None,
        })
    }
}

impl ListedDuty<'_> {
    /// Explains the duty to a reader; [`duties`] explains several in one.
    #[must_use]
    pub fn explain(&self, reader: Reader) -> Explanation {
        duties(std::slice::from_ref(self), reader)
    }
}

impl Due<'_> {
    /// Explains to a reader how the duty stands; [`due`] explains several in one.
    #[must_use]
    pub fn explain(&self, reader: Reader) -> Explanation {
        due(std::slice::from_ref(self), reader)
    }
}

/// Explains duties to a reader, in the order given.
///
/// ```
/// use online_safety_policy::builtin;
/// use online_safety_policy::explain::{self, Reader};
/// use online_safety_policy::vocabulary::Office;
///
/// let telford = builtin::telford_infant_2020();
/// let duties: Vec<_> = telford.duties_of(Office::Governors)?.collect();
/// let told = explain::duties(&duties, Reader::Parent).to_string();
/// assert!(told.contains("The policy requires the governors to approve the policy."));
/// # Ok::<(), online_safety_policy::QuestionError>(())
/// ```
#[must_use]
pub fn duties(duties: &[ListedDuty<'_>], reader: Reader) -> Explanation {
    told!(reader, duties::duties(duties))
}

/// Explains to a reader how duties stand on a day: to staff, what is overdue first.
#[must_use]
pub fn due(due: &[Due<'_>], reader: Reader) -> Explanation {
    told!(reader, duties::due(due))
}
