//! How mutants are made: what every part of a file has in common.

use super::Mutant;
use crate::diagnostic::Quoted;
use crate::document::{PolicyDocument, TimesDocument};
use crate::source::{NumberRange, Numbers, Passage, Table};
use crate::time::{MIDNIGHT, clock, minute_in_file};

/// The mutants of a document, as they are made.
pub(super) struct Edits<'d> {
    pub(super) document: &'d PolicyDocument,
    all: Vec<Mutant>,
}

impl<'d> Edits<'d> {
    pub(super) fn of(document: &'d PolicyDocument) -> Vec<Mutant> {
        let mut edits = Edits {
            document,
            all: Vec::new(),
        };
        edits.head();
        edits.groups();
        edits.scope();
        edits.levels(Table::UserActions, |d| d.user_actions.as_mut());
        edits.levels(Table::Communications, |d| d.communications.as_mut());
        edits.rules();
        edits.incidents(Table::PupilIncidents, |d| d.pupil_incidents.as_mut());
        edits.incidents(Table::StaffIncidents, |d| d.staff_incidents.as_mut());
        edits.response_rules();
        edits.ladders();
        edits.contacts();
        edits.evidence();
        edits.procedure();
        edits.all
    }

    /// Keeps a change.
    pub(super) fn make(
        &mut self,
        path: impl Into<String>,
        change: impl Into<String>,
        about: &str,
        edit: impl Fn(&mut PolicyDocument) -> Option<()> + Send + Sync + 'static,
    ) {
        self.all.push(Mutant {
            path: path.into(),
            change: change.into(),
            about: about.into(),
            edit: Box::new(edit),
        });
    }

    /// Says another word.
    pub(super) fn instead(
        &mut self,
        path: impl Into<String>,
        word: &str,
        about: &str,
        edit: impl Fn(&mut PolicyDocument, String) -> Option<()> + Send + Sync + 'static,
    ) {
        let change = format!("{} instead", Quoted(word));
        let word = word.to_owned();
        self.make(path, change, about, move |d| edit(d, word.clone()));
    }

    /// Leaves out the item of a list.
    pub(super) fn without<T>(
        &mut self,
        path: impl Into<String>,
        about: &str,
        index: usize,
        list: impl Fn(&mut PolicyDocument) -> Option<&mut Vec<T>> + Send + Sync + 'static,
    ) {
        self.make(path, "left out", about, move |d| {
            let list = list(d)?;
            (index < list.len()).then(|| list.remove(index))?;
            Some(())
        });
    }

    /// Leaves out each item of a list that has so many, but for the last `least`.
    pub(super) fn without_each<T>(
        &mut self,
        path: &str,
        about: &str,
        (count, least): (usize, usize),
        list: impl Fn(&mut PolicyDocument) -> Option<&mut Vec<T>> + Copy + Send + Sync + 'static,
    ) {
        for index in (0..count).filter(|_| count > least) {
            self.without(format!("{path}[{index}]"), about, index, list);
        }
    }

    /// The same of some lists of words of a part, each with how many of them stay.
    pub(super) fn without_words<T: Clone + 'static, const N: usize>(
        &mut self,
        at: &str,
        about: &str,
        written: &T,
        find: impl Fn(&mut PolicyDocument) -> Option<&mut T> + Copy + Send + Sync + 'static,
        lists: [(&str, Words<T>, usize); N],
    ) {
        let mut written = written.clone();
        for (key, words, least) in lists {
            let count = words(&mut written).len();
            self.without_each(&format!("{at}.{key}"), about, (count, least), move |d| {
                Some(words(find(d)?))
            });
        }
    }

    /// Moves something to a line that no document has.
    pub(super) fn elsewhere(
        &mut self,
        path: &str,
        about: &str,
        line: impl Fn(&mut PolicyDocument) -> Option<&mut Option<Passage>> + Send + Sync + 'static,
    ) {
        self.make(format!("{path}.line"), MOVED, about, move |d| {
            *line(d)? = nowhere();
            Some(())
        });
    }

    /// Which roles are kinds of which, and which of them nobody is in at once.
    fn groups(&mut self) {
        let groups = &self.document.groups;
        for (i, (kind, _)) in groups.kinds.iter().enumerate() {
            let at = format!("groups.kinds.{kind}");
            self.without(at, kind, i, |d| Some(&mut d.groups.kinds));
        }
        for (i, set) in groups.apart.iter().enumerate() {
            let about = set.first().map_or("", String::as_str);
            let at = format!("groups.apart[{i}]");
            self.without(at, about, i, |d| Some(&mut d.groups.apart));
        }
        for (i, (role, _)) in groups.complete.iter().enumerate() {
            let at = format!("groups.complete.{role}");
            self.without(at, role, i, |d| Some(&mut d.groups.complete));
        }
    }

    /// The day of the review, and the named times.
    fn head(&mut self) {
        let due = self
            .document
            .policy
            .review_due
            .as_deref()
            .unwrap_or_default();
        let year: Option<u16> = due.get(..4).and_then(|year| year.parse().ok());
        for year in year
            .into_iter()
            .flat_map(|year| [year.saturating_sub(9), year.saturating_add(9)])
        {
            self.instead(
                "policy.review-due",
                &year.to_string(),
                "review",
                |d, year| {
                    d.policy.review_due = Some(year);
                    Some(())
                },
            );
        }
        for (i, (name, window)) in self.document.times.iter().enumerate() {
            let ends: [(&str, &str, End); 2] = [
                ("from", &window.from, |of| &mut of.from),
                ("to", &window.to, |of| &mut of.to),
            ];
            for (key, time, end) in ends {
                for time in beside(time) {
                    self.instead(
                        format!("times.{name}.{key}"),
                        &time,
                        name,
                        move |d, time| {
                            *end(&mut d.times.get_mut(i)?.1) = time;
                            Some(())
                        },
                    );
                }
            }
        }
    }
}

/// A list of words in a part of a document.
pub(super) type Words<T> = fn(&mut T) -> &mut Vec<String>;

/// An end of a named time.
type End = fn(&mut TimesDocument) -> &mut String;

/// A way to find a part of a document.
pub(super) fn part<T, F>(find: F) -> F
where
    F: Fn(&mut PolicyDocument) -> Option<&mut T>,
{
    find
}

/// What is said of something that was moved.
pub(super) const MOVED: &str = "at another line";

/// A line that no document has.
pub(super) fn nowhere() -> Option<Passage> {
    Numbers::new(NumberRange::new(u32::MAX, u32::MAX)).map(Passage::Lines)
}

/// The minutes before and after a time of day; the day's end is one, what is later is none.
fn beside(time: &str) -> impl Iterator<Item = String> + use<> {
    let minute = minute_in_file(time.as_bytes());
    let beside = minute.map(|minute| [minute.checked_sub(1), minute.checked_add(1)]);
    let beside = beside.into_iter().flatten().flatten();
    beside.filter(|minute| *minute <= MIDNIGHT).map(clock)
}
