//! Prose about the responses to many incidents at once.

use crate::diagnostic::Code;
use crate::document::{PolicyDocument, ResponseRuleDocument};
use crate::policy::{Judge, ResponseRule, WordList};
use crate::source::Table;
use crate::validate::{Scope, names};
use crate::vocabulary::Word;
use crate::yaml::{At, Reader};

use super::Reading;
use super::responses::Order;

/// Reports rules about a table that the file does not hold.
pub(in crate::validate) fn check_rule_tables(
    document: &PolicyDocument,
    scope: &Scope,
    reader: &Reader<'_>,
) {
    let at = reader.at("response-rules");
    for (name, rule) in &document.response_rules {
        let (table, at) = (&rule.table, at.key(name));
        let help =
            || format!("add `{table}:` with its columns, and `rows: {{}}` if there are none");
        if !table.is_empty() {
            held_table(table, document, scope, help, at.key("table"));
        }
    }
}

/// The table of that name; one that the file does not hold is reported, with what to do about it.
pub(in crate::validate) fn held_table(
    name: &str,
    document: &PolicyDocument,
    scope: &Scope,
    help: impl FnOnce() -> String,
    at: At<'_>,
) -> Option<Judge> {
    let mut tables = scope.tables.iter().zip(document.incident_tables());
    let found = tables.find(|((_, of), _)| of.kind.table.as_str() == name);
    let Some(((judge, _), table)) = found else {
        let known = Table::INCIDENTS.map(Word::as_str);
        names::unknown("incident table", name, known.into_iter(), at);
        return None;
    };
    if table.is_none() {
        let message = format!("the file has no table `{name}`");
        at.fault(Code::MissingField, message, Some(help()));
    }
    Some(judge)
}

impl Reading<'_> {
    /// The rules in prose about this table.
    pub(super) fn response_rules(&self, order: &Order, reader: &Reader<'_>) -> Vec<ResponseRule> {
        let path = reader.at("response-rules");
        let mut rules = Vec::new();
        for (name, rule) in self
            .rules
            .iter()
            .filter(|(_, rule)| rule.table == self.table().as_str())
        {
            let at = path.key(name);
            let reached = reached(rule, &self.words.incidents, at);
            let required = self.bits(&rule.required, None, order, at.key("required"));
            let available = self.bits(&rule.available, None, order, at.key("available"));
            if rule.required.is_empty() && rule.available.is_empty() {
                let help = Some("name responses under `required` or `available`".into());
                let message = format!("rule `{name}` says nothing");
                at.fault_at_key(Code::MissingField, message, help);
            }
            let (line, whose) = (rule.line.as_ref(), rule.authority.as_deref());
            let Some(source) = self.source(line, whose, None, at) else {
                continue;
            };
            rules.push(ResponseRule {
                name: name.as_str().into(),
                source,
                incidents: reached,
                by_name: !says_all(rule),
                required,
                available,
                note: rule.note.as_deref().map(Into::into),
            });
        }
        rules
    }
}

/// The incidents that a rule reaches, as bits.
fn reached(rule: &ResponseRuleDocument, incidents: &WordList, at: At<'_>) -> u128 {
    let every = u128::MAX >> (128 - incidents.count());
    let set = |texts: &[String], path: At<'_>| {
        let mut set: u128 = 0;
        for (i, text) in texts.iter().enumerate() {
            if let Some(slot) = names::slot_or_all(texts, i, incidents, path.index(i)) {
                if set >> slot & 1 == 1 {
                    names::twice(text, path.index(i));
                }
                set |= 1 << slot;
            }
        }
        set
    };
    let except = set(&rule.except, at.key("except"));
    if says_all(rule) {
        return every & !except;
    }
    let incidents = set(&rule.incidents, at.key("incidents"));
    let list = ("incidents", rule.incidents.as_slice());
    names::except_without_all(&rule.except, list, at);
    incidents
}

/// Whether a rule is about all incidents.
fn says_all(rule: &ResponseRuleDocument) -> bool {
    rule.incidents == ["all"]
}
