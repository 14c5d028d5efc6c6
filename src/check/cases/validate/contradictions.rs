//! One question, asked twice with answers that exclude each other.

use std::collections::{BTreeSet, HashMap};

use crate::check::cases::Case;
use crate::check::cases::expected::{Expectation, Expected};
use crate::check::cases::question::Asked;
use crate::diagnostic::{Code, Diagnostic, Label};
use crate::yaml::Reader;

/// The most expectations of one question that are compared with each other.
const MOST: usize = 64;

/// Reports questions of which no answer can meet all that is expected.
pub(super) fn check(cases: &[Case], reader: &Reader<'_>) {
    let mut stated: HashMap<&Asked, Vec<(Expected, &Expectation)>> = HashMap::new();
    let mut reported = BTreeSet::new();
    for case in cases {
        for (question, number) in &case.asked {
            let above = stated.entry(question).or_default();
            for expectation in case.expected.get(*number).into_iter().flatten() {
                let implied = expectation.what.implied();
                for what in [Some(expectation.what.clone()), implied]
                    .into_iter()
                    .flatten()
                {
                    let other = above.iter().find(|(other, _)| other.excludes(&what));
                    if let Some((_, other)) = other {
                        let places = (&*expectation.place.path, &*other.place.path);
                        if reported.insert(places) {
                            reader.add(contradiction(question, expectation, other));
                        }
                    } else if above.len() < MOST && above.iter().all(|(same, _)| *same != what) {
                        above.push((what, expectation));
                    }
                }
            }
        }
    }
}

fn contradiction(question: &Asked, here: &Expectation, there: &Expectation) -> Diagnostic {
    let message = format!("{question}: no answer can be as expected here and elsewhere");
    let label = Label {
        span: there.place.span,
        path: there.place.path.to_string(),
        text: "the other expectation".into(),
    };
    Diagnostic::error(Code::ContradictoryCases, &here.place.path, message)
        .at(here.place.span)
        .also(label)
        .help("look the document up, and keep the one that is right")
}
