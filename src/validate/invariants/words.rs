//! A law in the words of the file, on one line.

use crate::document::{InvariantPropertyDocument, InvariantSetDocument};

/// The set of questions.
pub(super) fn set(document: &InvariantSetDocument) -> String {
    let mut out = Flow::default();
    out.text("table", document.table.as_deref());
    out.list("incidents", &document.incidents);
    out.list("who", &document.who);
    out.list("about", &document.about);
    out.list("except", &document.except);
    if !document.given.is_empty() {
        let mut facts = Flow::default();
        for (fact, values) in &document.given {
            facts.list(fact, values);
        }
        out.entry("given", &facts.finish());
    }
    out.list("classified", &document.classified);
    out.text(
        "covered",
        document
            .covered
            .map(|covered| if covered { "true" } else { "false" }),
    );
    out.list("intent", &document.intent);
    out.list("history", &document.history);
    out.finish()
}

/// The property.
pub(super) fn property(document: &InvariantPropertyDocument) -> String {
    let mut out = Flow::default();
    out.list("verdict", &document.verdict);
    out.list("never-verdict", &document.never_verdict);
    out.list("decision", &document.decision);
    out.list("required", &document.required);
    out.list("available", &document.available);
    out.list("never", &document.never);
    out.list("required-kind", &document.required_kind);
    out.list("available-kind", &document.available_kind);
    out.list("never-kind", &document.never_kind);
    out.text("no-lighter-than", document.no_lighter_than.as_deref());
    out.text("no-harsher-than", document.no_harsher_than.as_deref());
    out.finish()
}

/// A map on one line.
#[derive(Default)]
struct Flow(Vec<String>);

impl Flow {
    fn entry(&mut self, key: &str, value: &str) {
        self.0.push(format!("{key}: {value}"));
    }

    fn text(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.entry(key, value);
        }
    }

    fn list(&mut self, key: &str, values: &[String]) {
        match values {
            [] => {}
            [value] => self.entry(key, value),
            _ => self.entry(key, &format!("[{}]", values.join(", "))),
        }
    }

    fn finish(self) -> String {
        format!("{{ {} }}", self.0.join(", "))
    }
}
