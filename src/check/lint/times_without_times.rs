//! OSP010: something is allowed at certain times, and no times are given.

use std::rc::Rc;

use super::report::{Draft, Report};
use super::view::list;
use crate::vocabulary::outcome::Gap;

super::lint! {
    /// ## What it checks
    ///
    /// Whether every cell or rule that allows something at certain times also says at
    /// which: by `cases` with a time of day, a place, a moment, or whatever else decides.
    ///
    /// ## Why it matters
    ///
    /// Whoever asks gets no answer but "ask the school". Staff settle it each for
    /// themselves, and a breach can be shown to nobody.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// personal-email: { line: 236, staff: allowed-at-certain-times, pupils: not-allowed }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Add the times to the document, and `cases` to the cell. If none are meant, move
    /// the mark to another column.
    TimesWithoutTimes, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for said in Rc::clone(&report.said).iter() {
        let open = said
            .statements
            .iter()
            .filter(|(_, s)| s.gap == Some(Gap::NoTimesGiven));
        let levels: Vec<&str> = open
            .filter_map(|(_, s)| Some(&*s.level.as_ref()?.id))
            .collect();
        if levels.is_empty() {
            continue;
        }
        let readings = said.levels().len();
        let one_of = match readings {
            0 | 1 => String::new(),
            _ => format!("in one of {readings} readings, "),
        };
        let whom = said.audience().map(|audience| format!(" for `{audience}`"));
        let message = format!(
            "{one_of}`{}` is {}{}, and no times are given",
            said.name(),
            list(levels),
            whom.unwrap_or_default(),
        );
        let windows = policy.clock.windows().iter().map(|window| &*window.name);
        let windows: Vec<&str> = windows.collect();
        let known = match windows.as_slice() {
            [] => "name them under `times:` and ".to_owned(),
            _ => format!("the file knows {}; ", list(windows)),
        };
        let draft = Draft {
            path: said.path(),
            message,
            places: said.places(),
            help: format!("{known}add `cases` with `when: {{ time: [...] }}`, a place or a moment"),
            ..Draft::default()
        };
        report.one(&said.names(), draft);
    }
}
