//! Two policies side by side.

use super::pair::Pair;
use super::{Paper, html, markdown};
use crate::change::diff::PolicyDiff;
use crate::policy::Policy;

/// Two policies on paper, side by side.
///
/// The four tables stand row beside row, as the earlier and the later policy print them. Rows of
/// which a question is answered otherwise are marked, each with the way it moved, and what moved
/// is told with the places on both sides. Which rows these are is for [`Policy::diff`] to say, not
/// for the marks of a table: a sentence beside it may settle what a cell does not, and two cells
/// may say the same in other words.
///
/// ```
/// use online_safety_policy::Policy;
/// use online_safety_policy::builtin::Builtin;
/// use online_safety_policy::paper::render::Comparison;
///
/// let text = Builtin::TelfordInfant2020.source();
/// let before = Policy::from_yaml(text)?;
/// let after = Policy::from_yaml(&text.replace(
///     "{ line: 291, everyone: unacceptable }",
///     "{ line: 291, everyone: unacceptable-and-illegal }",
/// ))?;
///
/// let markdown = Comparison::of(before.diff(&after)).to_markdown();
/// assert!(markdown.contains("| Online gambling | **4** Unacceptable | **5** Unacceptable and illegal | **Stricter** |"));
/// # Ok::<(), online_safety_policy::LoadError>(())
/// ```
///
/// In the Markdown, a cell lists the marks of a row: the number of each column in
/// [`Policy::export`] in strong type, in brackets where it is printed so and for a response that may
/// follow, and the column's label after it. In emphasis stand `or` before each other reading of the row, `nothing`
/// where none is marked, `no row` and `retired`. The last cell tells in strong type which way answers
/// moved, or in emphasis that none did.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison<'p> {
    pub(super) diff: PolicyDiff<'p>,
}

impl<'p> Comparison<'p> {
    /// The policies of a difference, side by side.
    #[must_use]
    pub fn of(diff: PolicyDiff<'p>) -> Self {
        Self { diff }
    }

    /// As Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::comparison(&self.diff)
    }

    /// As one page of HTML.
    #[must_use]
    pub fn to_html(&self) -> String {
        html::comparison(&self.diff)
    }
}

/// The two policies.
pub(super) fn sides<'p>(diff: &PolicyDiff<'p>) -> [&'p Policy; 2] {
    [diff.before(), diff.after()]
}

/// What identifies each document: what it is, and what it says on either side.
pub(super) fn facts(diff: &PolicyDiff<'_>) -> Vec<(&'static str, [String; 2])> {
    let [before, after] = sides(diff).map(|policy| {
        let mut facts = Paper::of(policy).facts();
        facts.insert(1, ("Document", policy.title().to_owned()));
        let amendments = match policy.amendments().len() {
            0 => "none".to_owned(),
            count => count.to_string(),
        };
        facts.push(("Amendments", amendments));
        facts
    });
    let both = before.into_iter().zip(after);
    both.map(|((what, was), (_, is))| (what, [was, is]))
        .collect()
}

/// Whether the policies have a table on paper.
pub(super) fn printed(pair: &Pair<'_>) -> String {
    let says = |printed| match printed {
        Some(true) => "prints this table",
        Some(false) => "prints no such table, and its column collects what the text says",
        None => "has no such table",
    };
    match pair.printed {
        [Some(true), Some(true)] => "Both policies print this table.".to_owned(),
        [Some(false), Some(false)] => {
            "No policy prints such a table: the columns collect what the texts say.".to_owned()
        }
        [before, after] => format!(
            "The earlier policy {}; the later one {}.",
            says(before),
            says(after)
        ),
    }
}
