//! Changes to what is said of the steps of the procedure, and of what it leaves open.

use strum::IntoEnumIterator as _;

use super::edits::{Edits, part};
use crate::document::StepDocument;
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
            self.without_each(
                &format!("{at}.for"),
                name,
                (point.suspicions.len(), 1),
                move |d| Some(&mut find(d)?.suspicions),
            );
            self.without_each(
                &format!("{at}.except"),
                name,
                (point.except.len(), 0),
                move |d| Some(&mut find(d)?.except),
            );
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
        type List = fn(&mut StepDocument) -> &mut Vec<String>;
        let lists: [(&str, List, usize); 5] = [
            ("by", |step| &mut step.by, 0),
            ("to", |step| &mut step.to, 0),
            ("after", |step| &mut step.after, 0),
            ("for", |step| &mut step.suspicions, 1),
            ("except", |step| &mut step.except, 0),
        ];
        let mut written = step.clone();
        for (key, list, least) in lists {
            let count = list(&mut written).len();
            self.without_each(&format!("{at}.{key}"), about, (count, least), move |d| {
                Some(list(find(d)?))
            });
        }
        if step.urgency.is_some() {
            self.make(format!("{at}.urgency"), "left out", about, move |d| {
                find(d)?.urgency = None;
                Some(())
            });
        }
    }
}
