//! Faults that stand in the policy file: the change that brought each is to blame.

use std::collections::BTreeSet;

use super::Stack;
use crate::diagnostic::{Diagnostic, Span};

/// So many faults are traced to their change; further ones are put down to the last that was found.
const MOST_TRACED: usize = 12;

/// Every fault with the number of the amendment whose change brought it, and its place there.
///
/// The policy itself has no fault. So for each fault there is a first number of changes with which
/// it is there, and the last of these changes brought it.
pub(super) fn blame(
    stack: &Stack<'_>,
    faults: Vec<(Option<usize>, Diagnostic)>,
) -> Vec<(usize, Diagnostic)> {
    let mut last = stack.changes.len().saturating_sub(1);
    let mut traced = 0;
    let blamed = faults.into_iter().filter_map(|(owner, fault)| {
        if let Some(owner) = owner {
            return Some((owner, fault));
        }
        if traced < MOST_TRACED {
            traced += 1;
            last = culprit(stack, &fault);
        }
        let (number, change) = *stack.changes.get(last)?;
        let place = change.span_in(stack.texts.get(number)?);
        Some((number, in_the_policy(&fault, place)))
    });
    blamed.collect()
}

/// The number of the change without which the changes before it leave the policy without a fault.
fn culprit(stack: &Stack<'_>, fault: &Diagnostic) -> usize {
    let is_there = |count: usize| {
        stack.made(count).is_ok_and(|(_, _, faults)| {
            faults
                .iter()
                .any(|(_, known)| known.code() == fault.code() && known.path() == fault.path())
        })
    };
    // With no change it is not there, with all it is.
    let (mut without, mut with) = (0, stack.changes.len());
    while with - without > 1 {
        let between = without + (with - without) / 2;
        if is_there(between) {
            with = between;
        } else {
            without = between;
        }
    }
    with.saturating_sub(1)
}

/// A fault at lines of the policy file, shown at the change that brought it.
fn in_the_policy(fault: &Diagnostic, change: Option<Span>) -> Diagnostic {
    let labels = fault.labels().iter().filter_map(|label| label.span);
    let places = fault.span().into_iter().chain(labels);
    let lines: BTreeSet<usize> = places.map(|span| span.start.line).collect();
    let lines: Vec<String> = lines.iter().map(usize::to_string).collect();
    // What is "here" in the policy file is not here in the amendment.
    let what = fault.message().split(", here and in line").next();
    let what = what.unwrap_or_default();
    let message = match lines.as_slice() {
        [] => what.to_owned(),
        [line] => format!("{what}, in line {line} of the policy file"),
        lines => format!("{what}, in lines {} of the policy file", lines.join(", ")),
    };
    Diagnostic::error(fault.code(), fault.path(), message)
        .at(change)
        .maybe_help(fault.help_text().map(str::to_owned))
}
