//! Changes to what is said of the steps of the procedure, and of what it leaves open.

use strum::IntoEnumIterator as _;

use super::edits::{Edits, Words, part};
use crate::document::{OpenPointDocument, StepDocument};
use crate::vocabulary::{Force, Word as _};

impl Edits<'_> {
    pub(super) fn procedure(&mut self) {
        let Some(procedure) = &self.document.procedure else {
            return;
        };
        for (i, (name, step)) in procedure.steps.iter().enumerate() {
            self.step(&format!("procedure.steps.{name}"), i, step);
        }
        for (i, (name, point)) in procedure.open.iter().enumerate() {
            let at = format!("procedure.open.{name}");
            let find = part(move |d| Some(&mut d.procedure.as_mut()?.open.get_mut(i)?.1));
            self.without(&at, name, i, |d| Some(&mut d.procedure.as_mut()?.open));
            self.elsewhere(&at, name, move |d| Some(&mut find(d)?.line));
            let lists: [(&str, Words<OpenPointDocument>, usize); 2] = [
                ("for", |of| &mut of.suspicions, 1),
                ("except", |of| &mut of.except, 0),
            ];
            self.without_words(&at, name, point, find, lists);
        }
    }

    fn step(&mut self, at: &str, i: usize, step: &StepDocument) {
        let about = &step.step;
        let find = part(move |d| Some(&mut d.procedure.as_mut()?.steps.get_mut(i)?.1));
        self.without(at, about, i, |d| Some(&mut d.procedure.as_mut()?.steps));
        self.elsewhere(at, about, move |d| Some(&mut find(d)?.line));
        for force in Force::iter().filter(|force| step.force != force.as_str()) {
            self.instead(
                format!("{at}.force"),
                force.as_str(),
                about,
                move |d, force| {
                    find(d)?.force = force;
                    Some(())
                },
            );
        }
        let lists: [(&str, Words<StepDocument>, usize); 5] = [
            ("by", |step| &mut step.by, 0),
            ("to", |step| &mut step.to, 0),
            ("after", |step| &mut step.after, 0),
            ("for", |step| &mut step.suspicions, 1),
            ("except", |step| &mut step.except, 0),
        ];
        self.without_words(at, about, step, find, lists);
        if step.urgency.is_some() {
            self.make(format!("{at}.urgency"), "left out", about, move |d| {
                find(d)?.urgency = None;
                Some(())
            });
        }
    }
}
