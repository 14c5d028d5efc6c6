//! Compiling: what is said about every role and subject.

use std::collections::HashMap;

use crate::diagnostic::{Code, Path};
use crate::document::Reader;
use crate::policy::Entry;

use super::Scope;
use super::cells::Bound;

/// Works out the entry of each role and subject; the first entry is the silent one.
pub(super) fn compile(
    scope: &Scope,
    statements: &[Bound],
    reader: &mut Reader<'_>,
) -> (Vec<Entry>, Vec<u16>) {
    let (roles, subjects) = (
        scope.roles.count(),
        scope.actions.count() + scope.technologies.count(),
    );
    if statements.len() > usize::from(u16::MAX) {
        reader.fault(
            Code::TooMany,
            Path::ROOT,
            "more rules and cells than can be numbered",
            None,
        );
        return (Vec::new(), Vec::new());
    }
    let mut speaking: Vec<Vec<u16>> = vec![Vec::new(); roles * subjects];
    for (number, bound) in (0_u16..).zip(statements) {
        for (role, _) in bound.roles.iter().enumerate().filter(|(_, bound)| **bound) {
            for subject in &bound.subjects {
                if let Some(speaking) = speaking.get_mut(role * subjects + subject) {
                    speaking.push(number);
                }
            }
        }
    }
    let mut entries = vec![Entry::silent()];
    let mut known: HashMap<Vec<u16>, u16> = HashMap::from([(Vec::new(), 0)]);
    let questions = speaking
        .into_iter()
        .map(|numbers| {
            if let Some(entry) = known.get(&numbers) {
                return *entry;
            }
            let spoken: Vec<_> = numbers
                .iter()
                .filter_map(|number| {
                    Some((*number, &statements.get(usize::from(*number))?.statement))
                })
                .collect();
            let entry = Entry::compile(&spoken, scope.clock.bands()).unwrap_or_else(|_| {
                let message = "rules about one act ask for too many facts at once";
                reader.fault(Code::TooMany, Path::ROOT, message, None);
                Entry::silent()
            });
            // There are no more entries than roles and subjects, both small.
            let number = u16::try_from(entries.len()).unwrap_or(0);
            entries.push(entry);
            known.insert(numbers, number);
            number
        })
        .collect();
    (entries, questions)
}
