//! Changes to what is said of the steps of the procedure, and of what it leaves open.

use online_safety_policy::document::{ProcedureDocument, StepDocument};
use online_safety_policy::vocabulary::Force;
use strum::IntoEnumIterator as _;

use super::{Edits, elsewhere};

impl Edits<'_, '_, '_> {
    pub(super) fn procedure(&mut self) {
        let Some(procedure) = &self.document.procedure else {
            return;
        };
        self.steps(procedure);
        for (i, (name, point)) in procedure.open.iter().enumerate() {
            self.of_procedure("open point left out", name.clone(), name, |p| {
                p.open.remove(i);
            });
            self.of_procedure("line of an open point", name.clone(), name, |p| {
                p.open[i].1.line = elsewhere();
            });
            for j in (0..point.suspicions.len()).filter(|_| point.suspicions.len() > 1) {
                self.of_procedure(
                    "suspicion of an open point",
                    format!("{name} [{j}]"),
                    name,
                    |p| {
                        p.open[i].1.suspicions.remove(j);
                    },
                );
            }
        }
    }

    fn steps(&mut self, procedure: &ProcedureDocument) {
        for (i, (name, step)) in procedure.steps.iter().enumerate() {
            let about = step.step.as_str();
            self.of_procedure("step left out", name.clone(), about, |p| {
                p.steps.remove(i);
            });
            self.of_procedure("line of a step", name.clone(), about, |p| {
                p.steps[i].1.line = elsewhere();
            });
            for force in Force::iter().filter(|force| step.force != force.to_string()) {
                self.of_procedure("force of a step", format!("{name} {force}"), about, |p| {
                    p.steps[i].1.force = force.to_string();
                });
            }
            type List = fn(&mut StepDocument) -> &mut Vec<String>;
            let lists: [(&str, List, usize); 5] = [
                ("people of a step", |s| &mut s.by, 0),
                ("offices of a step", |s| &mut s.to, 0),
                ("steps before a step", |s| &mut s.after, 0),
                ("suspicion of a step", |s| &mut s.suspicions, 1),
                ("exception of a step", |s| &mut s.except, 0),
            ];
            for (kind, list, least) in lists {
                let mut step = step.clone();
                let count = list(&mut step).len();
                for j in (0..count).filter(|_| count > least) {
                    self.of_procedure(kind, format!("{name} [{j}]"), about, |p| {
                        list(&mut p.steps[i].1).remove(j);
                    });
                }
            }
            if step.urgency.is_some() {
                self.of_procedure("urgency of a step", name.clone(), about, |p| {
                    p.steps[i].1.urgency = None;
                });
            }
        }
    }

    fn of_procedure(
        &mut self,
        kind: &'static str,
        what: String,
        about: &str,
        edit: impl FnOnce(&mut ProcedureDocument),
    ) {
        self.make(kind, what, about, |d| edit(d.procedure.as_mut().unwrap()));
    }
}
