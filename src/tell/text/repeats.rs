//! How rows about continued infringements bear on a recommendation.

use crate::answer::decision::{IncidentSet, Recommendation, slots};
use crate::policy::{IncidentTable, Judge};
use crate::tell::phrase::incidents::incidents;
use crate::tell::phrase::places::place;
use crate::tell::phrase::words::{list, response};

/// A sentence for each such row and effect; for a first time, none.
pub(super) fn sentences(of: &Recommendation<'_>) -> Vec<String> {
    let Some((judge, table)) = of.table() else {
        return Vec::new();
    };
    if !of.history.is_repeat() || of.judged_set() == 0 {
        return Vec::new();
    }
    if table.repeats(None).next().is_none() && of.ladders().is_empty() {
        return vec![
            "The policy has no rule about repeats, so this is what a first time leads to".into(),
        ];
    }
    (0..table.rows.len())
        .flat_map(|number| row(of, judge, table, number))
        .collect()
}

/// What one row has to say, if it is about repeats.
fn row(of: &Recommendation<'_>, judge: Judge, table: &IncidentTable, number: usize) -> Vec<String> {
    let Some((_, row, repeat)) = table
        .repeats(of.intent)
        .find(|(found, _, _)| *found == number)
    else {
        return Vec::new();
    };
    let name = format!(
        "The row “{}” ({})",
        of.policy.incident_label(judge, row.slot),
        place(&of.policy.cite(&row.source))
    );
    // Asked about itself, such a row bears on nothing further.
    let others = of.judged_set() & !(1 << row.slot);
    let (reached, missed) = (others & repeat.reaches, others & !repeat.reaches);
    let has_row = |slot: &usize| table.base(*slot).row.is_some();
    let (below, rowless): (Vec<usize>, Vec<usize>) = slots(missed).partition(has_row);

    let mut sentences = Vec::new();
    if reached != 0 {
        let which = which(of, others, reached);
        let effect = if repeat.after_warning && !of.history.is_after_warning() {
            "but asks for an earlier warning or sanction, and none was given".to_owned()
        } else {
            adds(table, row.slot, reached)
        };
        sentences.push(format!("{name} reaches {which}, {effect}"));
    }
    if !below.is_empty() {
        let rows = below.iter().filter_map(|slot| table.base(*slot).row);
        let rows: Vec<String> = rows.map(|row| (row + 1).to_string()).collect();
        let stands = match rows.as_slice() {
            [row] => format!("row {row} stands"),
            rows => format!("rows {} stand", list(rows, "and")),
        };
        sentences.push(format!(
            "{name} does not reach {}: it speaks only of the rows above itself, and {stands} below it",
            which(of, others, set(&below))
        ));
    }
    if !rowless.is_empty() {
        sentences.push(format!(
            "{name} does not reach {}: it speaks of rows of its own table, and there is none for this",
            which(of, others, set(&rowless))
        ));
    }
    sentences
}

/// What the row adds to what the incidents it reaches lead to anyway.
fn adds(table: &IncidentTable, row: usize, reached: IncidentSet) -> String {
    let own = table.base(row);
    let (required, available) = slots(reached).fold((0, 0), |(required, available), slot| {
        let base = table.base(slot);
        (required | base.required, available | base.available)
    });
    let name = |bits| list(table.responses_in(bits).map(response), "and");
    let requires = name(own.required & !required);
    let allows = name(own.available & !(own.required | required | available));
    match (requires.as_str(), allows.as_str()) {
        ("", "") => "and adds nothing to what a first time leads to".to_owned(),
        (requires, "") => format!("and makes required: {requires}"),
        ("", allows) => format!("and makes available: {allows}"),
        (requires, allows) => {
            format!("and makes required: {requires}; and available: {allows}")
        }
    }
}

fn set(among: &[usize]) -> IncidentSet {
    among.iter().fold(0, |set, slot| set | 1 << slot)
}

/// The incidents by name, where there are others they could be mixed up with.
fn which(of: &Recommendation<'_>, others: IncidentSet, these: IncidentSet) -> String {
    if others == these && others.count_ones() == 1 {
        "this incident".to_owned()
    } else {
        incidents(of, slots(these))
    }
}
