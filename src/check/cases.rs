//! Cases: questions to a policy with the answers that somebody expects.
//!
//! A cases file stands beside a policy file. Whoever knows the school's document
//! writes down what it says, in the words of the document; running the cases
//! shows whether the rules say the same. A case fails where the answer differs
//! in anything that the case states; what it leaves out is not compared.
//!
//! ```
//! use online_safety_policy::builtin::{self, Builtin};
//! use online_safety_policy::check::cases::Cases;
//!
//! let telford = builtin::telford_infant_2020();
//! let text = r#"
//! format: 1
//! policy: telford-infant-2020
//! cases:
//!   no-devices-from-home:
//!     line: 124
//!     who: pupil
//!     classify: [personal-phones, personal-watches, personal-tablets]
//!     expect: not-allowed
//!   shared-passwords:
//!     who: pupil
//!     recommend: shared-credentials
//!     expect: { required: [class-teacher, head-of-year, headteacher] }
//! "#;
//! let report = Cases::from_yaml(text, telford)?.run(telford);
//! assert_eq!((report.cases(), report.questions()), (2, 4));
//! assert!(report.passed(), "{report}");
//! # Ok::<(), online_safety_policy::LoadError>(())
//! ```
//!
//! # What can be asked?
//!
//! | Key | Question | Expected |
//! |---|---|---|
//! | `classify` | is this act allowed to `who`? | `answer`, `readings`, `outcomes`, `missing`, `level`, `provisos`, `gaps` |
//! | `assess` | what does this act amount to, and what follows? | the same, and `resolution`, `incidents`, `possible`, and those of `recommend` |
//! | `recommend` | what follows this incident? | `answer`, `required`, `available`, `disputed`, `includes`, `never` |
//! | `suspect` | what is done on this suspicion? | `answer`, `steps`, `never`, `open` |
//! | `suspect`, `step` | and what is said of this step? | `answer`, `by`, `to`, `after`, `urgency` |
//! | `report` | to whom does `who` bring this matter? | `to`, `then` |
//! | `has-to` | what does `who` have to do of this kind? | `answer`, `every`, `trigger`, `vaguely`, `towards` |
//! | `keep` | what is kept as evidence of this act? | `keep` |
//! | `check` | does this lint find something `as-of` a day? `not`: nothing | |
//!
//! Each but the last also takes `because`: lines of the document, rules and
//! rows on which the answer rests, and `not-because`: some on which it does not.
//! A `line` of the case is one more reason.
//!
//! Lists multiply: each of `who` is asked about each act, for each combination
//! of what is `given`, of `intent` and of `history`. A single word after
//! `expect` is the `answer`.
//!
//! # How is a procedure written?
//!
//! Of a suspicion as a whole, `steps` names some steps that are to be taken or may
//! be, in the order of the print; `never` some that must not be, whoever says so;
//! `open` some points that the document leaves open. Others may stand beside them.
//! The `answer` is whether the document has a procedure: `set-out`, `fragments` or
//! `silent`.
//!
//! Of single steps, the `answer` is how strongly the document speaks of each:
//! `must`, `should`, `may`... or `silent`, whatever this library adds. `by`, `to`,
//! `after` and `urgency` are what its sentences say, all of it.
//!
//! ```yaml
//! abuse-images:
//!   line: 322
//!   suspect: child-sexual-abuse-images
//!   expect: { steps: [record-address, stop-viewing, call-police], never: [print-and-attach] }
//! more-than-one-person:
//!   line: 314
//!   suspect: [misuse, grooming]
//!   step: involve-several-seniors
//!   expect: { answer: must, by: [senior-staff, volunteer] }
//! ```
//!
//! Of duties, `who` may also name offices; the `answer` is the strongest force with
//! which any duty of the kind is laid on each of them, and what else is expected is
//! what all of them say together.
//!
//! ```yaml
//! logs-are-reviewed-each-term:
//!   line: 58
//!   who: [online-safety-lead, online-safety-governor]
//!   has-to: review-log
//!   expect: { answer: must, every: term }
//! ```
//!
//! # How is a whole table written?
//!
//! As a grid, in place of the list of acts or incidents. With `who`, the columns
//! are those of the printed table and the cells hold its marks: `x`, `.` for
//! none, and for responses `(x)` if it may follow, `x/.` if readings differ. The
//! marks are those of the row, whatever prose adds to it; an incident without a
//! row has those of the answer.
//!
//! ```yaml
//! pupil-table:
//!   who: pupil
//!   recommend:
//!     columns: [line, class-teacher, head-of-year, headteacher, police]
//!     rows:
//!       illegal-material: [341, ., x, x, x]
//! ```
//!
//! Without, the columns are audiences or roles and the cells hold answers, `.`
//! where nothing is asked.
//!
//! ```yaml
//! devices:
//!   classify:
//!     columns: [line, staff-and-other-adults, pupils]
//!     rows:
//!       school-ipads: [235, allowed, allowed]
//! ```
//!
//! A place that is not told by lines stands under `at`, in a column of a grid as well: `at: p. 14`.
//! Of what `places: pages` says at the head of the file, a number alone counts pages.
//!
//! # What is covered?
//!
//! [`Coverage`] counts which kinds of answers the cases have met, and which
//! cells, cases and rules of the policy a met expectation rested on. Lines of the
//! policy file are not counted: a table on one line would be covered by one
//! cell of it. Nor is the mapping of acts to incidents, which no document holds; nor
//! are duties, of which a file has many and asks of few.

mod answer;
mod compare;
mod coverage;
mod expected;
mod question;
mod report;
mod run;
mod validate;

pub use coverage::{Coverage, CoveredPart, PartKind};
pub use report::CasesReport;

use crate::document::CasesDocument;
use crate::policy::Policy;
use crate::validate::error::LoadError;
use crate::validate::load::load;
use expected::{Expectation, Place};
use question::Asked;

/// The cases of a policy, ready to be run.
///
/// They are checked against one policy when they are loaded; they can be
/// [run](Cases::run) against any, such as the same one after an edit.
#[derive(Clone, Debug, PartialEq)]
pub struct Cases {
    policy: Box<str>,
    pub(super) cases: Vec<Case>,
}

/// One case: its questions, each with the number of what is expected.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Case {
    name: Box<str>,
    /// Where it stands, for a question that cannot be asked.
    place: Place,
    expected: Vec<Vec<Expectation>>,
    asked: Vec<(Asked, usize)>,
}

impl Cases {
    /// Loads cases from the text of their file.
    ///
    /// # Errors
    ///
    /// [`LoadError`] with every fault in the file: of syntax and shape as for
    /// [`Policy::from_yaml`], and of meaning: the id of another policy, a word
    /// or a line that the policy does not know, a case that expects nothing or
    /// what no answer can hold, one question asked twice with answers that
    /// exclude each other, a row of a grid without a cell for each column.
    pub fn from_yaml(text: &str, policy: &Policy) -> Result<Self, LoadError> {
        Self::from_bytes(text.as_bytes(), policy)
    }

    /// Loads cases from the bytes of their file; a byte-order mark is skipped.
    ///
    /// # Errors
    ///
    /// [`LoadError`], as for [`Cases::from_yaml`], and for bytes that are not
    /// UTF-8.
    pub fn from_bytes(bytes: &[u8], policy: &Policy) -> Result<Self, LoadError> {
        load(bytes, |document: CasesDocument, reader| Self {
            cases: validate::validate(&document, policy, reader),
            policy: document.policy.into(),
        })
    }

    /// The id of the policy they are about.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// The names of the cases, in the order of the file.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.cases.iter().map(|case| &*case.name)
    }
}
