//! Findings shown in the text they are about.

use annotate_snippets::Level as Shade;

use super::{Finding, Level};
use crate::diagnostic::{Annotated, Shown};
use crate::source::{Citation, Passage};

impl<'a> Annotated<'a> {
    /// Shows what lints found, in the text that the policy was loaded from.
    ///
    /// The findings are to be [`located`](Finding::located) in that text: the
    /// others are shown with their paths alone. One at `warn` is shown as a
    /// warning, one at `deny` as an error; what is not the school's is said to
    /// be so in a note, and so is the reason that the file gives for the level.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use online_safety_policy::document::Positions;
    /// use online_safety_policy::{builtin::Builtin, diagnostic::Annotated};
    /// use online_safety_policy::check::lint::Check;
    ///
    /// let (text, policy) = (Builtin::TelfordInfant2020.source(), Builtin::TelfordInfant2020.policy());
    /// let positions = Positions::of(text)?;
    /// let found = policy.check(&Check::new(date(2026, 11, 22))).into_iter();
    /// let found: Vec<_> = found.map(|finding| finding.located(&positions)).collect();
    /// assert_eq!(
    ///     Annotated::findings(&found[..1], "telford.yaml", text).to_string(),
    ///     "\
    /// warning[OSP001]: the review was due by 2021-11, 4 years and 11 months before 2026-11-22
    ///   --> telford.yaml:22:3
    ///    |
    /// 22 |   review-due: \"2021-11\"
    ///    |   ^^^^^^^^^^
    ///    |
    ///    = help: review the policy and give the new dates in `updated` and `review-due`",
    /// );
    /// # Ok::<(), Vec<online_safety_policy::diagnostic::Diagnostic>>(())
    /// ```
    #[must_use]
    pub fn findings(findings: &'a [Finding<'a>], file_name: &'a str, text: &'a str) -> Self {
        Self::of(findings, file_name, text)
    }
}

impl<'a> From<&'a Finding<'a>> for Shown<'a> {
    fn from(finding: &'a Finding<'a>) -> Self {
        let mut notes = Vec::new();
        if !finding.places.is_empty() {
            notes.push(format!("the document: {}", places(&finding.places)));
        }
        if let Some(ours) = finding.rests_on {
            notes.push(format!("not the school's: {ours}"));
        }
        if let Some(reason) = finding.reason {
            notes.push(format!("`{}` because: {reason}", finding.level));
        }
        Self {
            level: match finding.level {
                Level::Allow => Shade::NOTE.with_name("allowed"),
                Level::Warn => Shade::WARNING,
                Level::Deny => Shade::ERROR,
            },
            id: finding.lint.id(),
            message: &finding.message,
            path: &finding.path,
            span: finding.span,
            labels: &finding.labels,
            notes,
            help: Some(&finding.help),
        }
    }
}

/// `Communications, lines 229, 231; Digital Images, line 209`: each section once.
fn places(places: &[Citation<'_>]) -> String {
    let mut sections: Vec<(Option<&str>, Vec<Passage>)> = Vec::new();
    for place in places {
        let Some(at) = place.at else {
            continue;
        };
        let mut known = sections.iter_mut();
        let is_same = |section: Option<&str>, of: &[Passage]| {
            section == place.section && of.iter().all(|known| known.kind() == at.kind())
        };
        match known.find(|(section, of)| is_same(*section, of)) {
            Some((_, known)) if known.contains(at) => {}
            Some((_, known)) => known.push(at.clone()),
            None => sections.push((place.section, vec![at.clone()])),
        }
    }
    let told = sections.into_iter().map(|(section, all)| {
        let passage = Passage::joined(&all).unwrap_or(Passage::NotGiven);
        let comma = if section.is_some() { ", " } else { "" };
        format!("{}{comma}{passage}", section.unwrap_or_default())
    });
    told.collect::<Vec<_>>().join("; ")
}
