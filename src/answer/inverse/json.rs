//! Inverse answers as data: ids, never texts that only people need.

use super::{ChangedCircumstances, PathsTo, RoleMay, SetFact, WhoMay, WhyNot};
use crate::answer::decision::Known;
use crate::answer::plain::{Plain, Told};
use crate::vocabulary::{Fact, object};

object! {
    impl WhyNot<'_> as it {
        policy: it.asked.policy.id(),
        question: object! {
            role: it.asked.role(),
            subject: it.asked.subject().map(Plain),
            circumstances: Known::of(&it.asked),
            wanted: it.wanted,
            held: Told(it.asked.policy, it.held),
        },
        answer: Told(it.asked.policy, it.asked.decision),
        met: it.is_met(),
        // None where nothing gives it.
        changed_circumstances: it.changes,
    }
}

object! {
    impl ChangedCircumstances<'_> as it {
        set: it.sets,
        answer: Told(it.answer.policy, it.decision()),
        provisos: it.provisos(),
        reasons: it.reasons().collect::<Vec<_>>(),
    }
}

object! {
    impl SetFact<'_> as it {
        fact: it.id,
        value: it.value,
        #[some] times: (it.fact == Fact::Time).then_some(&it.times),
        was: it.was,
    }
}

object! {
    impl WhoMay<'_> as it {
        policy: it.policy.id(),
        subject: Plain(it.subject),
        by_role: it.roles,
    }
}

object! {
    impl RoleMay<'_> as it {
        role: it.role(),
        may: it.may,
        #[some] in_general: it.in_general,
        answer: Told(it.answer.policy, it.answer.decision),
        changed_circumstances: it.conditions,
        reasons: it.answer.reasons().collect::<Vec<_>>(),
    }
}

object! {
    impl PathsTo<'_> as it {
        policy: it.policy.id(),
        role: it.role,
        response: it.response,
        judged: it.is_judged(),
        incident_paths: it.incidents,
        act_paths: it.acts,
    }
}
