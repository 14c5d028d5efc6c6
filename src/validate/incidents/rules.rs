//! Prose about the responses to many incidents at once.

use crate::diagnostic::Code;
use crate::document::{PolicyDocument, ResponseRuleDocument};
use crate::policy::{ResponseRule, Words};
use crate::source::Table;
use crate::validate::names;
use crate::vocabulary::Word;
use crate::yaml::{At, Reader};

use super::Reading;
use super::responses::Order;

/// Reports rules about a table that the file does not hold.
pub(in crate::validate) fn check_rule_tables(document: &PolicyDocument, reader: &Reader<'_>) {
    let at = reader.at("response-rules");
    for (name, rule) in &document.response_rules {
        let at = at.key(name);
        let held = match rule.table.parse() {
            Ok(Table::PupilIncidents) => document.pupil_incidents.is_some(),
            Ok(Table::StaffIncidents) => document.staff_incidents.is_some(),
            _ if rule.table.is_empty() => true,
            _ => {
                let accepted = [Table::PupilIncidents, Table::StaffIncidents].map(Word::as_str);
                names::unknown(
                    "incident table",
                    &rule.table,
                    accepted.into_iter(),
                    at.key("table"),
                );
                true
            }
        };
        if !held {
            let message = format!("the file has no table `{}`", rule.table);
            let help = Some(format!(
                "add `{}:` with its columns, and `rows: {{}}` if there are none",
                rule.table
            ));
            at.key("table").fault(Code::MissingField, message, help);
        }
    }
}

impl Reading<'_> {
    /// The rules in prose about this table.
    pub(super) fn response_rules<W: Word, R: Word, D>(
        &self,
        incidents: &Words<W>,
        responses: &Words<R, D>,
        order: &Order,
        reader: &Reader<'_>,
    ) -> Vec<ResponseRule> {
        let path = reader.at("response-rules");
        let mut rules = Vec::new();
        for (name, rule) in self
            .rules
            .iter()
            .filter(|(_, rule)| rule.table == self.kind.as_str())
        {
            let at = path.key(name);
            let reached = reached(rule, incidents, at);
            let bits = |texts: &[String], at: At<'_>| self.bits(texts, responses, None, order, at);
            let required = bits(&rule.required, at.key("required"));
            let available = bits(&rule.available, at.key("available"));
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
fn reached<W: Word>(rule: &ResponseRuleDocument, incidents: &Words<W>, at: At<'_>) -> u128 {
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
    rule.incidents.len() == 1 && rule.incidents.iter().all(|text| text == "all")
}
