//! Lints: opinions on a policy that loads.
//!
//! A fault makes a file unusable; what a lint finds leaves it usable and
//! doubtful: levels without content, places that contradict each other,
//! incidents that nobody hears of. Each lint has a stable code, a name, a level
//! and a manual page, and [`Policy::check`](crate::Policy::check) asks them all.
//!
//! ```
//! use jiff::civil::date;
//! use online_safety_policy::builtin;
//! use online_safety_policy::check::lint::Check;
//!
//! let findings = builtin::telford_infant_2020().check(&Check::new(date(2026, 11, 22)));
//! let first = &findings[0];
//! assert_eq!(first.lint.name(), "review-overdue");
//! assert_eq!(first.path, "policy.review-due");
//! ```
//!
//! # Who decides what is shown?
//!
//! A lint has a [`Level`] of its own. The policy file can set another one under
//! `lints:`, and so can the caller, who is heeded before the file. What the
//! file says of particular rows is heeded before both: it is a decision that
//! somebody took about these rows, with a reason, in sight of everybody who
//! reads the file. A caller for whom warnings will not do
//! [denies](Check::deny_warnings) whatever is left at warn after that.
//!
//! ```yaml
//! lints:
//!   OSP042: deny
//!   response-on-every-row:
//!     level: allow
//!     rows: [headteacher]
//!     until: "2027-07-31"
//!     reason: the head of a small school hears of everything
//! ```
//!
//! # What is not the school's?
//!
//! Some lints need more than the policy: which act amounts to which incident,
//! which incident is graver. Where that was supplied by whoever encoded the
//! policy or by this library, the finding [says so](Finding::is_ours).

mod act_not_mapped;
mod act_without_incident;
mod ambiguous_case;
mod ambiguous_cell;
mod annotated;
mod approval_missing;
mod audience_not_judged;
mod audience_not_told_apart;
mod check;
mod evidence_copies_illegal_content;
mod expired_suppression;
mod fact_never_used;
mod finding;
mod graver_answered_lighter;
mod illegal_without_police;
mod illegal_without_technical_support;
mod incident_without_act;
mod incident_without_mirror;
mod intent_without_effect;
mod invariant_over_nothing;
mod invariant_violated;
mod level_never_used;
mod never_authorised;
mod no_repeat_row;
mod nominated_nobody;
mod own_word_is_standard;
mod parents_never_told;
mod police_triggers_diverge;
mod prose_contradicts_prose;
mod referrals_only;
mod registry;
mod repeat_not_escalating;
mod repeat_not_last;
mod report;
mod response_never_used;
mod response_on_every_row;
mod review_date_missing;
mod review_interval_long;
mod review_overdue;
mod row_without_response;
mod rows_all_alike;
mod safeguarding_lead_never_reached;
mod said_twice;
mod self_referral;
mod setting;
mod table_contradicts_prose;
mod tables_contradict;
mod times_without_times;
mod undecided_alternative;
mod unused_suppression;
mod view;

use std::fmt;

use crate::vocabulary::{getters, object};

pub use crate::diagnostic::{Level, LintCode};
pub use check::{Check, UnknownLint};
pub use finding::Finding;
pub use registry::{all, find};
use report::Report;

/// A lint: what it looks for, and how much that counts.
pub struct Lint {
    code: LintCode,
    level: Level,
    rests_on: Option<&'static str>,
    manual: &'static str,
    check: fn(&mut Report<'_>),
}

/// Declares the lint of a file, as `LINT`: its manual page, its code, its level,
/// what it rests on, and the function that looks for it.
macro_rules! lint {
    ($(#[doc = $line:literal])+ $code:ident, $level:ident, printed, $check:ident) => {
        $crate::check::lint::lint!(@ concat!($($line, "\n"),+), $code, $level, None, $check);
    };
    ($(#[doc = $line:literal])+ $code:ident, $level:ident, ours($what:literal), $check:ident) => {
        $crate::check::lint::lint!(@ concat!($($line, "\n"),+), $code, $level, Some($what), $check);
    };
    (@ $manual:expr, $code:ident, $level:ident, $rests_on:expr, $check:ident) => {
        pub(super) static LINT: $crate::check::lint::Lint = $crate::check::lint::Lint {
            code: $crate::check::lint::LintCode::$code,
            level: $crate::check::lint::Level::$level,
            rests_on: $rests_on,
            manual: $manual,
            check: $check,
        };
    };
}
use lint;

impl Lint {
    getters! {
        /// Its code.
        pub fn code(&self) -> LintCode { self.code }
        /// Its code's id, such as `OSP001`.
        pub fn id(&self) -> &'static str { self.code.id() }
        /// Its name, such as `review-overdue`.
        pub fn name(&self) -> &'static str { self.code.into() }
        /// The level it has unless somebody sets another.
        pub fn level(&self) -> Level { self.level }
        /// What that is not the school's it rests on; nothing where it rests on the
        /// policy alone.
        pub fn rests_on(&self) -> Option<&'static str> { self.rests_on }
    }

    /// Its manual page, in Markdown: what it checks, why that matters, an
    /// example, and the remedy.
    #[must_use]
    pub fn manual(&self) -> String {
        let lines = self.manual.lines();
        // A doc comment has a space before each line.
        let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
        lines.flat_map(|line| [line, "\n"]).collect()
    }
}

/// Two lints are the same if their codes are.
impl PartialEq for Lint {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Lint {}

impl fmt::Debug for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lint({})", self.id())
    }
}

/// `OSP001 review-overdue`.
impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id(), self.name())
    }
}

object! {
    impl Lint as it {
        id: it.id(),
        name: it.name(),
        lint_level: it.level,
        meaning: it.code.meaning(),
        relies_on: it.rests_on,
    }
}
