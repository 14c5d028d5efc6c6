//! From answers, rules and places to the statements that stand behind them.

use super::paths::holds;
use super::{Became, Register, RegisteredStatement};
use crate::answer::decision::{Reason, ReasonKind};
use crate::policy::Bounds;
use crate::source::{Passage, Table};
use crate::vocabulary::Word as _;

impl Register {
    /// The statement of this name.
    #[must_use]
    pub fn statement(&self, name: &str) -> Option<&RegisteredStatement> {
        self.statements
            .iter()
            .find(|statement| *statement.name == *name)
    }

    /// The statements that a rule encodes, by its path in the policy file: a cell, a
    /// row for all its cells, or a place inside of a rule.
    pub fn statements_of<'r>(
        &'r self,
        path: &'r str,
    ) -> impl Iterator<Item = &'r RegisteredStatement> {
        self.statements.iter().filter(move |statement| {
            statement.is_encoded_by(|rule| holds(rule, path) || holds(path, rule))
        })
    }

    /// The statements that stand in a passage of the document, or in a part of it, in its order.
    pub fn statements_at<'r>(
        &'r self,
        at: &'r Passage,
    ) -> impl Iterator<Item = &'r RegisteredStatement> {
        let statements = self.statements.iter();
        statements.filter(|statement| statement.at.meets(at))
    }

    /// The statements that a reason rests on: of those that its rule encodes, the
    /// ones that stand where the reason says; all of them, if none does.
    ///
    /// None for a reason that is ours, such as the mapping of acts to incidents.
    ///
    /// ```
    /// use online_safety_policy::builtin::Builtin;
    /// use online_safety_policy::check::register::Register;
    /// use online_safety_policy::vocabulary::{Role, UserAction};
    /// use online_safety_policy::Circumstances;
    ///
    /// let telford = Builtin::TelfordInfant2020;
    /// let register = Register::from_yaml(telford.register_source(), telford.policy())?;
    /// let answer = telford
    ///     .policy()
    ///     .classify(Role::Pupil, UserAction::Gambling, &Circumstances::new())?;
    /// let reason = answer.reasons().next().unwrap();
    /// for statement in register.statements_for(&reason) {
    ///     assert_eq!(statement.at.to_string(), "line 291");
    ///     assert!(!statement.says.is_empty());
    /// }
    /// # assert_ne!(register.statements_for(&reason).count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn statements_for<'r>(
        &'r self,
        reason: &Reason<'r>,
    ) -> impl Iterator<Item = &'r RegisteredStatement> {
        let (parts, name) = (parts_of(reason), reason.rule);
        let at = reason.source.at;
        let encoded = move |statement: &&RegisteredStatement| {
            statement.is_encoded_by(|rule| parts.iter().any(|part| is_of(rule, part, name)))
        };
        let stands_there =
            move |statement: &RegisteredStatement| at.is_some_and(|at| at.meets(&statement.at));
        let mut all = self.statements.iter().filter(encoded.clone());
        let is_there = all.any(stands_there);
        self.statements
            .iter()
            .filter(encoded)
            .filter(move |statement| !is_there || stands_there(statement))
    }
}

impl RegisteredStatement {
    /// Whether a rule with such a path encodes it.
    fn is_encoded_by(&self, is_meant: impl Fn(&str) -> bool) -> bool {
        match &self.became {
            Became::Encoded(rules) => rules.iter().any(|rule| is_meant(rule)),
            Became::AccountedFor { .. } | Became::Forgotten => false,
        }
    }
}

/// The parts of the file where the rule of a reason may stand. Where no table is
/// printed, a row has its place alone to tell it from those of another table.
fn parts_of(reason: &Reason<'_>) -> Vec<String> {
    let rows = |table: &str| format!("{table}.rows");
    let levels = [Table::UserActions, Table::Communications].map(|table| rows(table.as_str()));
    let rules = "rules".to_owned();
    match (reason.kind, reason.source.table) {
        (ReasonKind::Cell | ReasonKind::IncidentRow | ReasonKind::RepeatRow, Some(table)) => {
            vec![rows(table.as_str())]
        }
        (ReasonKind::Cell, None) => levels.into(),
        (ReasonKind::Rule, _) => vec![rules],
        (ReasonKind::Case, _) => levels.into_iter().chain([rules]).collect(),
        (ReasonKind::Scope, _) if reason.rule == Bounds::WHOLE => vec![String::new()],
        (ReasonKind::Scope, _) => vec!["scope.reaches".to_owned()],
        (ReasonKind::IncidentRow | ReasonKind::RepeatRow, None) => {
            Table::INCIDENTS.map(|table| rows(table.as_str())).into()
        }
        (ReasonKind::ResponseRule, _) => vec!["response-rules".to_owned()],
        (ReasonKind::LadderStep, _) => vec!["ladders".to_owned()],
        (ReasonKind::Mapping, _) => Vec::new(),
    }
}

/// Whether a path leads to something of this name in a part of the file, or into it.
fn is_of(path: &str, part: &str, name: &str) -> bool {
    let rest = match part {
        "" => Some(path),
        part => path
            .strip_prefix(part)
            .and_then(|rest| rest.strip_prefix('.')),
    };
    rest.is_some_and(|rest| holds(name, rest))
}
