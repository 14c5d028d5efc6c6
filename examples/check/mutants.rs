//! Mutants of a policy, tried by its cases on all cores.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Builder};

use online_safety_policy::check::mutants::{Fate, MutantReport, Mutants};
use online_safety_policy::document::PolicyDocument;

use crate::load::Loaded;

/// What came of them; nothing for a policy that cannot be used, or has no cases that can.
pub(crate) fn tried(loaded: &Loaded) -> Option<MutantReport> {
    let policy = loaded.policy.as_deref().ok()?;
    let cases = loaded.cases.as_ref()?.cases.as_ref().ok()?;
    let document = PolicyDocument::from_bytes(loaded.file.text.as_bytes()).ok()?;
    let mutants = Mutants::new(&document, policy, cases);
    let next = AtomicUsize::new(0);
    let work = || {
        let mine = std::iter::from_fn(|| {
            let number = next.fetch_add(1, Ordering::Relaxed);
            Some((number, mutants.fate(mutants.all().get(number)?)))
        });
        mine.collect::<Vec<(usize, Fate)>>()
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut fates = thread::scope(|scope| {
        // Where no other thread can be had, this one does all.
        let others = (1..threads).map_while(|_| Builder::new().spawn_scoped(scope, work).ok());
        let others: Vec<_> = others.collect();
        let mut fates = work();
        for other in others {
            fates.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        fates
    });
    fates.sort_unstable_by_key(|(number, _)| *number);
    Some(mutants.report(fates.into_iter().map(|(_, fate)| fate)))
}
