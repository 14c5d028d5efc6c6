//! Every small change to what a policy file says, one at a time.

mod acts;
mod incidents;
mod procedure;

use online_safety_policy::document::PolicyDocument;
use online_safety_policy::source::{LineRange, Lines};

/// A change: of which kind, what it is, and the word it is about.
pub(crate) struct Change<'a> {
    pub(crate) kind: &'static str,
    pub(crate) what: String,
    pub(crate) about: &'a str,
}

/// Somebody who looks at each changed document.
pub(crate) type Look<'l> = dyn FnMut(Change<'_>, PolicyDocument) + 'l;

/// Shows every change of a document.
pub(crate) fn each(document: &PolicyDocument, look: &mut Look<'_>) {
    let mut edits = Edits { document, look };
    edits.head();
    edits.levels("user-actions", |d| d.user_actions.as_mut().unwrap());
    edits.levels("communications", |d| d.communications.as_mut().unwrap());
    edits.rules();
    edits.incidents("pupil-incidents", |d| d.pupil_incidents.as_mut().unwrap());
    edits.incidents("staff-incidents", |d| d.staff_incidents.as_mut().unwrap());
    edits.response_rules();
    edits.contacts_and_evidence();
    edits.procedure();
}

struct Edits<'d, 'l, 'm> {
    document: &'d PolicyDocument,
    look: &'l mut Look<'m>,
}

/// Finds a part of a document.
type Part<T> = fn(&mut PolicyDocument) -> &mut T;

impl Edits<'_, '_, '_> {
    fn make(
        &mut self,
        kind: &'static str,
        what: String,
        about: &str,
        edit: impl FnOnce(&mut PolicyDocument),
    ) {
        let mut changed = self.document.clone();
        edit(&mut changed);
        (self.look)(Change { kind, what, about }, changed);
    }

    fn head(&mut self) {
        for year in ["2018", "2030"] {
            self.make("date", format!("review {year}"), "review", |d| {
                d.policy.review_due = Some(year.into());
            });
        }
        for i in 0..self.document.times.len() {
            let name = &self.document.times[i].0;
            for (from, to) in [
                ("08:46", "15:20"),
                ("08:45", "15:21"),
                ("08:44", "15:20"),
                ("08:45", "15:19"),
            ] {
                self.make("time", format!("{name} {from}-{to}"), "phones", |d| {
                    d.times[i].1.from = from.into();
                    d.times[i].1.to = to.into();
                });
            }
        }
    }
}

/// A line that no document has.
fn elsewhere() -> Option<Lines> {
    Lines::new(LineRange::new(9_999, 9_999))
}
