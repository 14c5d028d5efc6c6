//! Combinations of facts.

use enumset::EnumSet;

use crate::diagnostic::Quoted;
use crate::policy::Policy;
use crate::policy::circumstances::Facts;
use crate::vocabulary::Fact;

/// Every combination of values of some facts.
pub(in crate::check::lint) fn points(
    policy: &Policy,
    asked: EnumSet<Fact>,
) -> impl Iterator<Item = Facts> {
    let dims: Vec<(Fact, usize)> = asked.iter().map(|fact| (fact, policy.size(fact))).collect();
    let count = dims
        .iter()
        .fold(1_usize, |count, (_, size)| count.saturating_mul(*size));
    (0..count).map(move |mut index| {
        let mut facts = Facts::default();
        for (fact, size) in &dims {
            facts.set(*fact, u8::try_from(index % size).ok());
            index /= size;
        }
        facts
    })
}

/// The first combination of some facts that meets a test, without the facts on
/// which the test does not turn there.
pub(in crate::check::lint) fn witness(
    policy: &Policy,
    asked: EnumSet<Fact>,
    test: impl Fn(&Facts) -> bool,
) -> Option<Facts> {
    let mut witness = points(policy, asked).find(&test)?;
    let mut left_out = EnumSet::empty();
    for fact in asked {
        // Left out only if the test is met with every value of all that is left out.
        let every = points(policy, left_out | fact).all(|others| {
            let mut facts = witness;
            for other in left_out | fact {
                facts.set(other, others.get(other));
            }
            test(&facts)
        });
        if every {
            left_out |= fact;
        }
    }
    for fact in left_out {
        witness.set(fact, None);
    }
    Some(witness)
}

/// Words for a combination: `` , such as with occasion `school-event` ``; nothing for no facts.
pub(in crate::check::lint) fn told(policy: &Policy, facts: &Facts) -> String {
    let known: Vec<String> = policy
        .all_facts()
        .filter_map(|fact| {
            let value = usize::from(facts.get(fact)?);
            let value = policy.value_label(fact, value);
            Some(format!("{} {}", policy.fact_id(fact), Quoted(&value)))
        })
        .collect();
    if known.is_empty() {
        String::new()
    } else {
        format!(", such as with {}", known.join(", "))
    }
}
