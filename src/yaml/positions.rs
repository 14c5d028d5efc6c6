//! Where the parts of a policy file stand in its text.

use super::scan::{self, Tree};
use crate::diagnostic::{Diagnostic, Span};

/// The places of all keys and values of one text, found by their paths.
///
/// A finding about a policy names a path in its document; this turns it into
/// lines and columns of the text that the policy was loaded from.
///
/// ```
/// use online_safety_policy::document::Positions;
///
/// let text = "policy:\n  review-due: \"2021-11\"\n";
/// let positions = Positions::of(text)?;
/// let span = positions.find("policy.review-due").and_then(|span| span.of(text));
/// assert_eq!(span, Some("review-due"));
/// assert_eq!(positions.value("policy.review-due").map(|span| span.start.line), Some(2));
/// # Ok::<(), Vec<online_safety_policy::diagnostic::Diagnostic>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Positions<'t>(Tree<'t>);

impl<'t> Positions<'t> {
    /// Finds the places in a text; a byte-order mark is skipped, and is no column.
    ///
    /// # Errors
    ///
    /// The faults of a text that cannot be scanned, as loading it would report.
    pub fn of(text: &'t str) -> Result<Self, Vec<Diagnostic>> {
        let text = scan::text_of(text.as_bytes()).map_err(|fault| vec![fault])?;
        Ok(Self(scan::scan(text)?.tree))
    }

    /// The place to point at for a path such as `pupil-incidents.rows.fraud`:
    /// the key, or the item of a list. Of a path that leads nowhere, the part
    /// that does lead somewhere; the first key, where that is the whole file.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<Span> {
        self.0.nearest(path)
    }

    /// The key of a path; none for an item of a list, or if there is no such path.
    #[must_use]
    pub fn key(&self, path: &str) -> Option<Span> {
        self.0.key_at(path)
    }

    /// The value of a path. An empty value stands where its key does.
    #[must_use]
    pub fn value(&self, path: &str) -> Option<Span> {
        self.0.value_at(path)
    }
}
