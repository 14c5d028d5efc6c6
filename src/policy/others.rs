//! Those whom no table judges: what rules say of them all the same.

use std::hint::cold_path;

use crate::source::Table;

use super::{IncidentTable, Judge, Policy, PolicyTable, ResponseRule};

/// The rules that hold for roles which no table judges, in the words of one table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Others {
    /// Rules alone: all of them, then each other set that holds for somebody.
    tables: Vec<IncidentTable>,
    /// Which of these answers for each role, by the role's number.
    of: Vec<Option<usize>>,
}

impl Others {
    /// Sorts rules by those for whom they hold, for so many incident words.
    pub(crate) fn new(rules: &IncidentTable, judged: &[Option<Judge>], words: usize) -> Self {
        let all: Vec<&ResponseRule> = rules.rules.iter().collect();
        let mut sets: Vec<Vec<&ResponseRule>> = Vec::new();
        sets.extend((!all.is_empty()).then_some(all));
        let roles = judged.iter().enumerate().map(|(role, judge)| {
            let holds = |rule: &&ResponseRule| rule.who.as_ref().is_some_and(|who| who.holds(role));
            let set: Vec<_> = rules.rules.iter().filter(holds).collect();
            if judge.is_some() || set.is_empty() {
                return None;
            }
            let known = sets.iter().position(|known| *known == set);
            Some(known.unwrap_or_else(|| {
                sets.push(set);
                sets.len() - 1
            }))
        });
        let of = roles.collect();
        let tables = sets.into_iter().map(|set| {
            let mut table = IncidentTable {
                rules: set.into_iter().cloned().collect(),
                ..rules.clone()
            };
            table.compile(words, &[]);
            table
        });
        Self {
            tables: tables.collect(),
            of,
        }
    }

    /// What answers for a role.
    pub(crate) fn of(&self, role: usize) -> Option<&IncidentTable> {
        self.tables.get(self.of.get(role).copied().flatten()?)
    }

    /// All of them, for whomever they hold.
    pub(crate) fn all(&self) -> Option<&IncidentTable> {
        self.tables.first()
    }
}

impl Policy {
    /// What answers for a role in the words of a table: the table that judges it; for those whom none
    /// judges, the rules that hold for them.
    #[inline]
    pub(crate) fn answering(&self, role: usize, words: Judge) -> Option<&IncidentTable> {
        if let Some(judge) = self.judge(role) {
            return self.incident_table(judge);
        }
        cold_path();
        self.tables.of(words)?.others.of(role)
    }

    /// The name of the table that judges a role.
    pub(crate) fn judged_by(&self, role: usize) -> Option<Table> {
        Some(self.incident_table(self.judge(role)?)?.table)
    }

    /// The same in whichever words it is that something is said of the role.
    pub(crate) fn answers_for(&self, role: usize) -> impl Iterator<Item = (Judge, &IncidentTable)> {
        let judge = self.judge(role);
        let words = self.tables_for_others().map(|(words, _)| words);
        let words = words.filter(move |words| judge.is_none_or(|judge| judge == *words));
        words.filter_map(move |words| Some((words, self.answering(role, words)?)))
    }

    /// In the words of which table it is told to what an act amounts: of that which judges the role; of
    /// those whom none judges, of one with rules about what it may amount to.
    #[inline]
    pub(crate) fn words_of_act(&self, role: usize, subject: usize) -> Option<Judge> {
        self.judge(role).or_else(|| {
            cold_path();
            let speaks = |(_, table): &(Judge, &PolicyTable)| {
                let mut mapped = table.mapped(subject).unwrap_or_default().iter();
                let rules = table.others.of(role);
                rules.is_some_and(|rules| mapped.any(|of| rules.has_rule_about(1 << of.incident)))
            };
            Some(self.tables_for_others().find(speaks)?.0)
        })
    }

    /// Of which rules a role that no table judges hears, by table; nothing for all others.
    #[cfg(feature = "change")]
    pub(crate) fn heard_by(&self, role: usize) -> Vec<Option<usize>> {
        let tables = self.tables.iter().filter(|_| self.judge(role).is_none());
        let heard = tables.map(|(_, table)| table.others.of.get(role).copied().flatten());
        heard.collect()
    }

    /// Every rule about what follows incidents, each once, table by table, with what its responses are of.
    #[cfg(any(feature = "check", feature = "render"))]
    pub(crate) fn response_rules(
        &self,
    ) -> impl Iterator<Item = (Judge, &IncidentTable, &ResponseRule)> {
        self.tables.iter().flat_map(|(judge, of)| {
            let judged = of.compiled.as_ref();
            let is_known = move |rule: &ResponseRule| {
                let mut rules = judged.into_iter().flat_map(|table| &table.rules);
                rules.any(|known| known.name == rule.name)
            };
            let each = move |table| move |rule| (judge, table, rule);
            let others = of.others.all().into_iter().flat_map(move |table| {
                let rules = table.rules.iter().filter(move |rule| !is_known(rule));
                rules.map(each(table))
            });
            let judged = judged.into_iter();
            let judged = judged.flat_map(move |table| table.rules.iter().map(each(table)));
            judged.chain(others)
        })
    }
}
