//! An explanation: sentences of several kinds, in paragraphs.

use std::fmt;

use serde::Serialize;
use strum::EnumCount as _;

use super::Reader;
use crate::vocabulary::{Word as _, getters, object, words};

/// An answer in words for one reader.
///
/// It is whole sentences, no longer tied to the policy: it can be kept, sent
/// or shown. It prints as paragraphs, and serialises as the reader and a list
/// of paragraphs, each with its kind and its sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    reader: Reader,
    sentences: Vec<Sentence>,
}

/// Sentences of one kind that stand together.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Paragraph<'e> {
    kind: SentenceKind,
    sentences: &'e [Sentence],
}

/// One sentence: a message of the catalogue with its slots filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sentence {
    #[serde(skip)]
    pub(super) kind: SentenceKind,
    #[serde(rename = "message_id")]
    pub(super) message: &'static str,
    pub(super) ours: bool,
    pub(super) text: String,
}

words! {
    /// What a sentence of an explanation tells.
    ///
    /// They stand in this order; to staff, what is to be done stands before what explains it.
    ///
    /// Non-exhaustive: answers may come to have more to explain.
    #[non_exhaustive]
    pub enum SentenceKind, "kind of sentence" {
        /// What was asked.
        Question = "What was asked",
        /// Whether it is allowed.
        Answer = "The answer",
        /// One way in which the document can be read.
        Reading = "A reading",
        /// What a value of a missing fact leads to.
        TurnsOn = "What it turns on",
        /// A condition, or what stands in the way.
        Condition = "A condition",
        /// What must be kept to if it is done.
        Proviso = "To be kept to",
        /// What the policy leaves open.
        Gap = "Left open",
        /// Which incident it amounts to.
        Incident = "The incident",
        /// Whether anything follows.
        Follows = "What follows",
        /// Something that was done and should not have been, or too early.
        Wrong = "What was wrong",
        /// A response that is required.
        Step = "To be done",
        /// Whose the order of responses is.
        Order = "Whose order it is",
        /// A step that must not be taken.
        Forbidden = "Not to be done",
        /// What readings of the policy differ about.
        Dispute = "In dispute",
        /// What the school may choose to do.
        Choice = "For the school to choose",
        /// What it means that it happened before.
        Repeat = "When it happened before",
        /// To whom it is brought.
        Contact = "Whom to tell",
        /// What not to do.
        Caution = "What not to do",
        /// Whom to ask.
        Ask = "Whom to ask",
        /// A duty whose day has passed.
        Overdue = "Overdue",
        /// A duty with a day that has not passed.
        Due = "Due",
        /// A duty that can be looked up: nobody says when it was done, or it is a setting.
        NoRecord = "To be looked up",
        /// A duty without a date.
        Duty = "A duty",
        /// Something that a policy ought to say and does not.
        Open = "Not said",
        /// What the answer rests on.
        Source = "Where it comes from",
    }
}

/// What staff are told once they know what to do.
const BACKGROUND: [SentenceKind; 7] = [
    SentenceKind::Reading,
    SentenceKind::TurnsOn,
    SentenceKind::Condition,
    SentenceKind::Gap,
    SentenceKind::Open,
    SentenceKind::Repeat,
    SentenceKind::Source,
];

/// What staff are told before what they must keep to.
const ACTION: [SentenceKind; 8] = [
    SentenceKind::Incident,
    SentenceKind::Follows,
    SentenceKind::Wrong,
    SentenceKind::Step,
    SentenceKind::Order,
    SentenceKind::Forbidden,
    SentenceKind::Dispute,
    SentenceKind::Choice,
];

impl SentenceKind {
    /// Where it stands among the others.
    fn rank(self, reader: Reader) -> usize {
        let own = self.index();
        let all = Self::COUNT;
        match reader {
            Reader::Parent | Reader::Auditor => own,
            Reader::Staff => {
                let among = |kinds: &[Self]| kinds.iter().position(|kind| *kind == self);
                match (among(&ACTION), among(&BACKGROUND)) {
                    (Some(at), _) => all + at,
                    (_, Some(at)) => 3 * all + at,
                    (None, None) if self > Self::Answer => 2 * all + own,
                    (None, None) => own,
                }
            }
        }
    }

    /// Whether several of them are a list rather than running text.
    pub(crate) const fn is_list(self) -> bool {
        matches!(
            self,
            Self::Reading
                | Self::TurnsOn
                | Self::Condition
                | Self::Proviso
                | Self::Step
                | Self::Dispute
                | Self::Wrong
                | Self::Forbidden
                | Self::Order
                | Self::Choice
                | Self::Open
                | Self::Overdue
                | Self::Due
                | Self::NoRecord
                | Self::Duty
                | Self::Contact
                | Self::Source
        )
    }
}

impl Explanation {
    /// Puts sentences into the order of their kinds; those told twice are told once.
    pub(super) fn new(reader: Reader, told: Vec<impl Into<Sentence>>) -> Self {
        let mut sentences: Vec<Sentence> = Vec::with_capacity(told.len());
        for sentence in told.into_iter().map(Into::into) {
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
        sentences.sort_by_key(|sentence| sentence.kind.rank(reader));
        Self { reader, sentences }
    }

    /// For whom it is worded.
    #[must_use]
    pub fn reader(&self) -> Reader {
        self.reader
    }

    /// Its paragraphs, in the order of their kinds; one for each kind that says anything.
    pub fn paragraphs(&self) -> impl Iterator<Item = Paragraph<'_>> {
        self.sentences
            .chunk_by(|one, next| one.kind == next.kind)
            .filter_map(|sentences| {
                let kind = sentences.first()?.kind;
                Some(Paragraph { kind, sentences })
            })
    }

    /// Its sentences.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.sentences.iter()
    }
}

impl<'e> Paragraph<'e> {
    /// What its sentences tell.
    #[must_use]
    pub fn kind(&self) -> SentenceKind {
        self.kind
    }

    /// Its sentences; never none.
    #[must_use]
    pub fn sentences(&self) -> &'e [Sentence] {
        self.sentences
    }
}

impl Sentence {
    getters! {
        /// What it tells.
        pub fn kind(&self) -> SentenceKind { self.kind }
        /// The name of its message in the reader's [`catalogue`](super::catalogue).
        pub fn message(&self) -> &'static str { self.message }
        /// Whether it tells something of this library's own, which the school never wrote.
        pub fn is_ours(&self) -> bool { self.ours }
        /// The sentence, in one line.
        pub fn text(&self) -> &str { &self.text }
    }
}

/// Paragraphs, one blank line apart. What is a list has a line for each
/// sentence; the steps of staff are numbered in the order in which to act.
impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, paragraph) in self.paragraphs().enumerate() {
            if number > 0 {
                f.write_str("\n\n")?;
            }
            let list = paragraph.kind.is_list() && paragraph.sentences.len() > 1;
            let steps = paragraph.kind == SentenceKind::Step && self.reader == Reader::Staff;
            for (number, sentence) in paragraph.sentences.iter().enumerate() {
                let text = &sentence.text;
                match (list, number) {
                    (true, number) => {
                        f.write_str(if number > 0 { "\n" } else { "" })?;
                        if steps {
                            write!(f, "{}. {text}", number + 1)?;
                        } else {
                            write!(f, "- {text}")?;
                        }
                    }
                    (false, 0) => f.write_str(text)?,
                    (false, _) => write!(f, " {text}")?,
                }
            }
        }
        Ok(())
    }
}

object! {
    impl Explanation as it {
        reader: it.reader,
        paragraphs: it.paragraphs().collect::<Vec<_>>(),
    }
}
