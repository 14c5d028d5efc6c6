//! Totals for people: a table for each thing that lines have in common.

use comfy_table::{CellAlignment, Table as Grid, presets};
use online_safety_policy::answer::{Asks, Modality};
use online_safety_policy::change::diff::Direction;
use online_safety_policy::log::replay::{AnswerKind, FaultKind, LineTally, Totals};
use online_safety_policy::vocabulary::Word;
use strum::IntoEnumIterator as _;

use crate::output::heading;

pub(crate) fn report(names: &str, totals: &Totals, two: bool) -> String {
    let mut parts = vec![head(names, totals, two)];
    parts.extend(refused(totals));
    let asks = Asks::iter().map(|asks| (asks.label().to_owned(), totals.asking(asks)));
    parts.extend(answers("By question", asks.collect(), two, false));
    let audiences = totals.audiences();
    let audiences = audiences
        .map(|(id, tally)| (id.to_owned(), tally))
        .collect();
    parts.extend(answers("By audience", audiences, two, false));
    let acts = totals.acts();
    let acts = acts
        .map(|(act, tally)| (act.as_str().to_owned(), tally))
        .collect();
    parts.extend(answers("By act: is it allowed?", acts, two, two));
    let incidents = totals.incidents();
    let incidents = incidents.map(|(of, tally)| (of.as_str().to_owned(), tally));
    parts.extend(answers(
        "By incident: what follows?",
        incidents.collect(),
        two,
        two,
    ));
    parts.extend(responses(totals, two));
    parts.join("\n\n")
}

fn head(names: &str, totals: &Totals, two: bool) -> String {
    let count = |count: u64, what: &str| match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    };
    let lines = count(totals.lines(), "line");
    let judged = format!(
        "{names}: {lines}, {} judged, {} refused.",
        totals.judged(),
        totals.refused()
    );
    if totals.judged() == 0 {
        return match two {
            true => format!("{judged} Nothing was judged, so nothing is compared."),
            false => format!("{judged} Nothing was judged."),
        };
    }
    if !two {
        return judged;
    }
    let all = totals.all();
    let ways = Direction::iter().filter(|way| all.moved(*way) > 0);
    let ways = ways.map(|way| format!("{} {}", all.moved(way), way.label().to_lowercase()));
    let ways: Vec<String> = ways.collect();
    match ways.as_slice() {
        [] => format!("{judged} All are answered alike."),
        ways => format!(
            "{judged} {} answered otherwise: {}.",
            count(all.changed(), "line"),
            ways.join(", ")
        ),
    }
}

fn refused(totals: &Totals) -> Option<String> {
    let kinds = FaultKind::iter().map(|kind| (kind, totals.refused_for(kind)));
    let kinds: Vec<_> = kinds.filter(|(_, count)| *count > 0).collect();
    let rows = kinds
        .iter()
        .map(|(kind, count)| (kind.label().to_owned(), vec![*count]));
    (!kinds.is_empty()).then(|| grid("Refused", &["lines"], rows.collect()))
}

/// What lines were answered, and how the answers moved; `changed` leaves out rows in which none did.
fn answers(
    title: &str,
    rows: Vec<(String, &LineTally)>,
    two: bool,
    changed: bool,
) -> Option<String> {
    type Count = Box<dyn Fn(&LineTally) -> u64>;
    let mut columns: Vec<(String, Count)> = vec![("lines".to_owned(), Box::new(LineTally::lines))];
    // How answers moved says more than what they were.
    if two {
        columns.push(("same".to_owned(), Box::new(LineTally::same)));
        columns.extend(Direction::iter().map(|way| -> (String, Count) {
            let count = move |tally: &LineTally| tally.moved(way);
            (way.label().to_lowercase(), Box::new(count))
        }));
    } else {
        columns.extend(AnswerKind::iter().map(|kind| -> (String, Count) {
            let count = move |tally: &LineTally| tally.answered(kind);
            (kind.label().to_lowercase(), Box::new(count))
        }));
    }
    let is_told = |tally: &LineTally| tally.lines() > 0 && (!changed || tally.changed() > 0);
    let (told, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, tally)| is_told(tally));
    let alike = others.iter().filter(|(_, tally)| tally.lines() > 0).count();
    columns.retain(|(_, count)| told.iter().any(|(_, tally)| count(tally) > 0));
    let names: Vec<&str> = columns.iter().map(|(name, _)| &**name).collect();
    let cells = told.into_iter().map(|(name, tally)| {
        let counts = columns.iter().map(|(_, count)| count(tally));
        (name, counts.collect())
    });
    let cells: Vec<_> = cells.collect();
    let alike = match alike {
        0 => String::new(),
        1 => "\n1 other: all lines alike".to_owned(),
        alike => format!("\n{alike} others: all lines alike"),
    };
    match cells.as_slice() {
        [] => None,
        _ => Some(grid(title, &names, cells) + &alike),
    }
}

fn responses(totals: &Totals, two: bool) -> Option<String> {
    let mut names: Vec<&str> = vec![
        "required",
        "one of several",
        "in one reading",
        "by the time",
        "available",
    ];
    if two {
        names.extend([
            "then required",
            "one of several",
            "in one reading",
            "by the time",
            "available",
            "gained",
            "lost",
            "otherwise",
        ]);
    }
    let rows = totals.responses().filter_map(|(table, id, tally)| {
        let mut counts: Vec<u64> = Modality::iter().map(|how| tally.follows(how)).collect();
        if two {
            counts.extend(Modality::iter().map(|how| tally.follows_after(how)));
            let changes = [tally.gained(), tally.lost(), tally.otherwise()];
            if changes == [0; 3] {
                return None;
            }
            counts.extend(changes);
        }
        let of = table.as_str().trim_end_matches("-incidents");
        Some((format!("{id} ({of})"), counts))
    });
    let mut rows: Vec<(String, Vec<u64>)> = rows.collect();
    let used: Vec<bool> = (0..names.len())
        .map(|at| rows.iter().any(|(_, counts)| counts.get(at) > Some(&0)))
        .collect();
    for (_, counts) in &mut rows {
        let mut used = used.iter();
        counts.retain(|_| used.next() == Some(&true));
    }
    let mut kept = used.iter();
    names.retain(|_| kept.next() == Some(&true));
    (!rows.is_empty()).then(|| grid("By response: after how many lines?", &names, rows))
}

fn grid(title: &str, columns: &[&str], rows: Vec<(String, Vec<u64>)>) -> String {
    let mut grid = Grid::new();
    grid.load_style(presets::NOTHING);
    grid.set_header([""].iter().chain(columns));
    for (name, counts) in rows {
        // A nought is nothing to look at.
        let counts = counts.iter().map(|count| match count {
            0 => ".".to_owned(),
            count => count.to_string(),
        });
        grid.add_row([name].into_iter().chain(counts));
    }
    for column in grid.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    for column in grid.column_iter_mut() {
        column.set_padding((0, 2));
    }
    format!("{}\n{}", heading(title), grid.trim_fmt())
}
