//! Prose about the responses to many incidents at once.

use crate::diagnostic::Code;
use crate::document::PolicyDocument;
use crate::policy::{IncidentTable, Judge, ResponseRule, Whom};
use crate::source::Table;
use crate::validate::{Scope, audiences, names};
use crate::vocabulary::Word;
use crate::yaml::{At, Reader};

use super::Reading;
use super::responses::Order;
use super::said::Written;

/// Reports rules and ladders about a table that the file does not hold.
pub(in crate::validate) fn check_rule_tables(
    document: &PolicyDocument,
    scope: &Scope,
    reader: &Reader<'_>,
) {
    // One that says for whom it holds needs the words of a table alone.
    let rules = document.response_rules.iter();
    let rules = rules.filter(|(_, rule)| rule.who.is_empty() || !is_table(&rule.table));
    let rules = rules.map(|(name, rule)| ("response-rules", name, &rule.table));
    let ladders = document.ladders.iter();
    let ladders = ladders.map(|(name, ladder)| ("ladders", name, &ladder.table));
    for (key, name, table) in rules.chain(ladders) {
        let at = reader.at(key);
        let at = at.key(name);
        let help =
            || format!("add `{table}:` with its columns, and `rows: {{}}` if there are none");
        if !table.is_empty() {
            held_table(table, document, scope, help, at.key("table"));
        }
    }
}

/// Whether some table is called that.
fn is_table(name: &str) -> bool {
    Table::INCIDENTS.iter().any(|table| table.as_str() == name)
}

/// Reports rules that hold for nobody in the words of their table: for people whom another one judges.
pub(in crate::validate) fn check_whom(
    rules: &IncidentTable,
    judge: Judge,
    judged: &[Option<Judge>],
    reader: &Reader<'_>,
) {
    let path = reader.at("response-rules");
    for rule in &rules.rules {
        let at = path.key(&rule.name);
        let at = at.key("who");
        let hears = |who: &Whom| {
            let mut each = judged
                .iter()
                .zip(&who.roles)
                .filter(|(_, holds)| **holds)
                .peekable();
            // An audience without roles was reported.
            each.peek().is_none() || each.any(|(by, _)| by.is_none_or(|by| by == judge))
        };
        if !rule.who.as_ref().is_none_or(hears) && !at.is_at_fault() {
            let message = "a rule for people whom another table judges";
            let help = "name that table under `table`, with incidents and responses in its words";
            at.fault_at_key(Code::ContradictoryRow, message, Some(help.into()));
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
    /// The rules in prose about this table, which judges an audience.
    pub(super) fn response_rules(
        &self,
        audience: Option<usize>,
        order: &Order,
        reader: &Reader<'_>,
    ) -> Vec<ResponseRule> {
        let path = reader.at("response-rules");
        let mut rules = Vec::new();
        for (name, rule) in self
            .rules
            .iter()
            .filter(|(_, rule)| rule.table == self.table().as_str())
        {
            let at = path.key(name);
            let reached = self.reached(&rule.incidents, &rule.except, at);
            let written = Written {
                required: &rule.required,
                available: &rule.available,
                one_of: &rule.one_of,
                measures: &rule.measures,
                is_rung: false,
            };
            let said = self.said_in_prose(&written, order, at);
            let who = self.whom(&rule.who, audience, at.key("who"));
            let (line, whose) = (rule.line.as_ref(), rule.authority.as_deref());
            let Some(source) = self.source(line, whose, None, at) else {
                continue;
            };
            rules.push(ResponseRule {
                name: name.as_str().into(),
                source,
                who,
                incidents: reached,
                by_name: !says_all(&rule.incidents),
                said,
                note: rule.note.as_deref().map(Into::into),
            });
        }
        rules
    }

    /// For whom a rule holds, where it says so: for all whom the table judges, or for none of them.
    fn whom(&self, written: &[String], audience: Option<usize>, at: At<'_>) -> Option<Whom> {
        if written.is_empty() {
            return None;
        }
        let roles = audiences::who(written, self.scope, at);
        let audience = audience.and_then(|audience| self.scope.audiences.get(audience));
        let of = audience
            .into_iter()
            .flat_map(|of| of.roles.iter().zip(&roles));
        let mut judged = of.filter(|(is_judged, _)| **is_judged);
        let all = judged.clone().all(|(_, holds)| *holds);
        if !all && judged.any(|(_, holds)| *holds) && !at.is_at_fault() {
            let message = "a rule for some of those whom its table judges";
            let help = "name all of them as well, or none";
            at.fault_at_key(Code::ContradictoryRow, message, Some(help.into()));
        }
        let label = |text: &String| {
            let mut audiences = self.scope.audiences.iter();
            let audience = audiences.find(|audience| *audience.id == **text);
            let role = || {
                Some(
                    self.scope
                        .roles
                        .label_at(self.scope.roles.slot_of(text)?)
                        .into(),
                )
            };
            audience
                .map(|audience| audience.label.clone())
                .or_else(role)
        };
        Some(Whom {
            labels: written.iter().filter_map(label).collect(),
            roles,
        })
    }

    /// The incidents that a rule reaches, as bits.
    pub(super) fn reached(&self, listed: &[String], except: &[String], at: At<'_>) -> u128 {
        let incidents = &self.words.incidents;
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
        let left_out = set(except, at.key("except"));
        if says_all(listed) {
            return every & !left_out;
        }
        let reached = set(listed, at.key("incidents"));
        names::except_without_all(except, ("incidents", listed), at);
        reached
    }
}

/// Whether a rule is about all incidents.
pub(super) fn says_all(incidents: &[String]) -> bool {
    incidents == ["all"]
}
