//! What both policies have and call otherwise: wording, of which no answer is made.

use serde::Serialize;

use super::shared::{NameKind, Shared};
use crate::policy::Policy;
use crate::source::Table;

/// A word or a group that both policies have, with another label in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Relabelled<'p> {
    /// What it is.
    pub kind: NameKind,
    /// The word.
    pub id: &'p str,
    /// What the earlier policy calls it.
    #[serde(rename = "label_before")]
    pub before: &'p str,
    /// What the later one does.
    #[serde(rename = "label_after")]
    pub after: &'p str,
}

/// Everything that is called otherwise, in the order of the vocabulary.
pub(super) fn relabelled<'p>([a, b]: [&'p Policy; 2], shared: &Shared) -> Vec<Relabelled<'p>> {
    let mut all = Vec::new();
    let mut note = |kind, id, before, after| {
        if before != after {
            all.push(Relabelled {
                kind,
                id,
                before,
                after,
            });
        }
    };
    for [was, is] in &shared.roles {
        let id = a.roles.id_at(*was);
        note(
            NameKind::Role,
            id,
            a.roles.label_at(*was),
            b.roles.label_at(*is),
        );
    }
    for slot in 0..a.offices.count() {
        let [was, is] = [a, b].map(|policy| policy.offices.label_at(slot));
        note(NameKind::Office, a.offices.id_at(slot), was, is);
    }
    for (fact, kind, both) in &shared.values {
        let words = [a, b].map(|policy| policy.values.words(*fact));
        if let [Some(a), Some(b)] = words {
            for [was, is] in both {
                note(*kind, a.id_at(*was), a.label_at(*was), b.label_at(*is));
            }
        }
    }
    for [was, is] in &shared.facts {
        let labels = (a.facts.label_at(*was), b.facts.label_at(*is));
        note(NameKind::Fact, a.facts.id_at(*was), labels.0, labels.1);
    }
    for was in &a.audiences {
        if let Some(is) = b.audiences.iter().find(|is| is.id == was.id) {
            note(NameKind::Audience, &was.id, &was.label, &is.label);
        }
    }
    for [was, is] in &shared.subjects {
        let kind = match *was < a.actions.count() {
            true => NameKind::row_of(Table::UserActions),
            false => NameKind::row_of(Table::Communications),
        };
        let labels = (a.subject_label(*was), b.subject_label(*is));
        note(kind, a.subject_id(*was), labels.0, labels.1);
    }
    for (kind, table) in [
        (NameKind::Acceptability, Table::UserActions),
        (NameKind::Permission, Table::Communications),
    ] {
        let both = a.level_table(table).zip(b.level_table(table));
        for was in both.iter().flat_map(|(was, _)| &was.columns) {
            let is = both.and_then(|(_, is)| is.columns.iter().find(|is| is.id == was.id));
            if let Some(is) = is {
                note(kind, &was.id, &was.label, &is.label);
            }
        }
    }
    for table in &shared.tables {
        let [was_in, is_in] = table.judges;
        for [was, is] in &table.incidents {
            let labels = (a.incident_label(was_in, *was), b.incident_label(is_in, *is));
            let kind = NameKind::row_of(table.kind.table);
            note(kind, a.incident_id(was_in, *was), labels.0, labels.1);
        }
        let both = a.incident_table(was_in).zip(b.incident_table(is_in));
        for was in both.iter().flat_map(|(was, _)| &was.responses) {
            let is = both.and_then(|(_, is)| is.responses.iter().find(|is| is.id == was.id));
            if let Some(is) = is {
                let kind = NameKind::column_of(table.kind.table);
                note(kind, &was.id, &was.label, &is.label);
            }
        }
    }
    all
}
