//! Classifications.

use serde::{Serialize, Serializer};
use strum::IntoEnumIterator as _;

use crate::answer::decision::classification::{Classification, Condition, LeadsTo, Reading};
use crate::answer::plain::{Plain, Told};
use crate::policy::Policy;
use crate::policy::circumstances::Facts;
use crate::vocabulary::outcome::Listed;
use crate::vocabulary::{Proviso, Word as _, YesNo, object};

/// The facts that are known, with their values; the time as a band of the day.
pub(crate) struct Known<'p> {
    policy: &'p Policy,
    facts: Facts,
}

impl<'p> Known<'p> {
    pub(crate) fn of(classification: &Classification<'p>) -> Self {
        Self {
            policy: classification.policy,
            facts: *classification.facts(),
        }
    }
}

impl Serialize for Known<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let facts = self.policy.all_facts().filter_map(|fact| {
            let value = self.policy.known_label(fact, &self.facts)?;
            Some((self.policy.fact_id(fact), value))
        });
        let provisos = Proviso::iter().filter_map(|proviso| {
            let kept = YesNo::from(self.facts.provisos.get(proviso)?);
            Some((proviso.as_str(), kept.as_str().to_owned()))
        });
        serializer.collect_map(facts.chain(provisos))
    }
}

object! {
    impl Classification<'_> as it {
        policy: it.policy.id(),
        question: object! {
            role: it.role(),
            subject: it.subject().map(Plain),
            kind: it.subject().map(|subject| subject.kind()),
            circumstances: Known::of(it),
        },
        answer: Told(it.policy, it.decision),
        #[some] area: it.area(),
        conditions: it.conditions(),
        readings: it.readings(),
        leads_to: it.policy.all_facts().flat_map(|fact| it.leads_to(fact)).collect::<Vec<_>>(),
        provisos: it.provisos(),
        #[some] broken: (!it.broken().is_empty()).then(|| it.broken()),
        gaps: it.gaps(),
        reasons: it.reasons().collect::<Vec<_>>(),
        #[some] unmarked: it.unmarked(),
    }
}

object! {
    impl LeadsTo<'_> as it {
        fact: it.policy.fact_id(it.fact),
        value: it.value,
        answer: Told(it.policy, it.decision),
    }
}

object! {
    impl Condition<'_> as it {
        fact: it.policy().fact_id(it.fact()),
        accepted: it.accepted(),
        state: it.state(),
        #[some] known: it.known(),
    }
}

object! {
    impl Reading<'_> as it {
        #[some] level: it.level,
        verdicts: Listed(it.verdicts),
        asks_for: Told(it.policy, it.asks),
        #[some] groups: (!it.groups.is_empty()).then_some(&it.groups),
        #[some] note: it.note,
        source: it.source,
    }
}
