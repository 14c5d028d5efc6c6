//! Two policies side by side: what is read back, and which rows are marked.

mod expected;
pub mod read;

use std::collections::BTreeMap;

use online_safety_policy::Policy;
use online_safety_policy::change::diff::{Direction, PolicyDiff, Release};
use online_safety_policy::paper::render::Comparison;
use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::Word as _;
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use super::read::words;
use super::{OWN_WORDS, edited_telford, shipped};
use expected::expected;
use read::{Row, Standing, read};
use support::generate::any_policy;

/// The tables of the Markdown, those without a row on either side sorted.
fn read_back(diff: &PolicyDiff<'_>) -> BTreeMap<String, Vec<Row>> {
    let mut tables = read(&Comparison::of(diff.clone()).to_markdown());
    for rows in tables.values_mut() {
        let printed = rows
            .iter()
            .take_while(|row| row.sides != [None, None])
            .count();
        assert!(rows[printed..].iter().all(|row| row.sides == [None, None]));
        rows[printed..].sort();
    }
    tables
}

#[track_caller]
fn is_read_back(before: &Policy, after: &Policy) {
    let diff = before.diff(after);
    assert_eq!(read_back(&diff), expected(&diff));
}

/// What moved, without labels, which are the later policy's; turned round if asked.
fn essence(tables: BTreeMap<String, Vec<Row>>, turned: bool) -> Vec<(String, Vec<Row>)> {
    let way = |way: Direction| match way {
        Direction::Stricter if turned => Direction::Looser,
        Direction::Looser if turned => Direction::Stricter,
        // Which silence or doubt it was is for the answers to say.
        Direction::NowSilent | Direction::NowUnclear => Direction::NowDecided,
        way => way,
    };
    let turn = |row: Row| {
        let [before, after] = row.sides;
        Row {
            label: String::new(),
            sides: if turned {
                [after, before]
            } else {
                [before, after]
            },
            standing: match row.standing {
                Standing::OnlyBefore if turned => Standing::OnlyAfter,
                Standing::OnlyAfter if turned => Standing::OnlyBefore,
                Standing::Moved(ways) => Standing::Moved(ways.into_iter().map(way).collect()),
                standing => standing,
            },
        }
    };
    let tables = tables.into_iter().map(|(title, rows)| {
        let mut rows: Vec<Row> = rows.into_iter().map(turn).collect();
        rows.sort();
        (title, rows)
    });
    tables.collect()
}

#[track_caller]
fn mirrors(a: &Policy, b: &Policy) {
    let [there, back] = [a.diff(b), b.diff(a)].map(|diff| read_back(&diff));
    assert_eq!(essence(there, false), essence(back, true));
}

/// Nothing is marked on either kind of paper.
#[track_caller]
fn nothing_is_marked(policy: &Policy) {
    let diff = policy.diff(policy);
    let rows = read_back(&diff);
    let mut rows = rows.values().flatten();
    assert!(rows.all(|row| row.standing == Standing::Same && row.sides[0] == row.sides[1]));
    let page = Comparison::of(diff.clone()).to_html();
    let (_, body) = page.split_once("</style>").unwrap();
    assert!(
        !body.contains("moved\"") && !body.contains("\"moved"),
        "{}",
        policy.id()
    );
    assert_eq!(diff.release(), Release::NoChange);
}

#[test]
fn shipped_and_own_words_are_read_back_and_mirrored() {
    let own = Policy::from_yaml(OWN_WORDS).unwrap();
    let mut all: Vec<Policy> = shipped().cloned().collect();
    all.push(own);
    for before in &all {
        nothing_is_marked(before);
        for after in &all {
            is_read_back(before, after);
            mirrors(before, after);
        }
    }
}

/// The page has a section for what was not compared where there is such, for one reason or another.
#[test]
fn a_page_says_what_was_not_compared() {
    let own = Policy::from_yaml(OWN_WORDS).unwrap();
    let (before, after) = edited_telford();
    for (diff, due) in [(before.diff(&after), false), (before.diff(&own), true)] {
        assert!(diff.left_out().is_empty());
        assert_eq!(!diff.names().is_empty(), due);
        let page = Comparison::of(diff).to_html();
        assert_eq!(page.contains("aria-labelledby=\"apart\""), due);
    }
}

/// The rows of the tables of two policies: label and classes.
fn rows_of(page: &str) -> Vec<(String, String)> {
    let tables = page.split("<table class=\"beside ").skip(1);
    let rows = tables.flat_map(|table| {
        let (_, body) = table.split_once("<tbody>").unwrap();
        body.split("</tbody>")
            .next()
            .unwrap()
            .split("<tr class=\"")
            .skip(1)
    });
    let rows = rows.map(|row| {
        let (classes, rest) = row.split_once('"').unwrap();
        let (_, label) = rest.split_once("<summary>").unwrap();
        let label = label.split("</summary>").next().unwrap();
        (words(&label.replace("&amp;", "&")), classes.to_owned())
    });
    rows.collect()
}

#[test]
fn a_page_marks_the_same_rows_in_words() {
    let (before, after) = edited_telford();
    let mut shipped = shipped();
    let schools = shipped.next().unwrap().diff(shipped.next().unwrap());
    for diff in [before.diff(&after), schools] {
        let both = Comparison::of(diff);
        let read = read(&both.to_markdown());
        let tables = Table::iter().filter_map(|table| read.get(table.label()));
        let rows = tables.flatten().map(|row| {
            let classes = match &row.standing {
                Standing::Same => "same".to_owned(),
                Standing::OnlyBefore | Standing::OnlyAfter => "only".to_owned(),
                Standing::Moved(ways) => {
                    let ways = ways.iter().map(|way| format!(" {way}"));
                    format!("moved{}", ways.collect::<String>())
                }
            };
            (row.label.clone(), classes)
        });
        let page = both.to_html();
        assert_eq!(rows_of(&page), rows.collect::<Vec<_>>());
        // Each way that a row is marked with is said in it, not shown by colour alone.
        for row in page.split("<tr class=\"moved ").skip(1) {
            let (classes, rest) = row.split_once('"').unwrap();
            let cell = rest
                .split("</tr>")
                .next()
                .unwrap()
                .rsplit("<td>")
                .next()
                .unwrap();
            for way in classes.split(' ') {
                let way: Direction = way.parse().unwrap();
                assert!(cell.contains(way.label()), "{cell}");
            }
        }
    }
}

#[test]
fn a_page_has_before_on_the_left_and_after_on_the_right() {
    let (before, after) = edited_telford();
    let page = Comparison::of(before.diff(&after)).to_html();
    let row = page.split("<tr class=\"moved stricter\">").nth(1).unwrap();
    let told = [
        "For anyone: not allowed, now not allowed, and illegal.",
        "<dt>Before</dt><dd>“Unacceptable” (User Actions, line 291, row 17)</dd>",
        "<dt>After</dt><dd>“Unacceptable and illegal” (User Actions, line 291, row 17)</dd>",
    ];
    for said in told {
        assert!(row.contains(said), "{said}");
    }
    let cells: Vec<&str> = row
        .split("</tr>")
        .next()
        .unwrap()
        .split("<td>")
        .skip(1)
        .collect();
    let [before, after, answers] = cells.as_slice() else {
        panic!("{cells:?}");
    };
    assert!(
        before.contains("−") && before.contains("> Unacceptable<"),
        "{before}"
    );
    assert!(
        after.contains("+") && after.contains("> Unacceptable and illegal<"),
        "{after}"
    );
    assert!(
        answers.contains("▲") && answers.contains("Stricter"),
        "{answers}"
    );
}

#[test]
fn one_edited_cell_is_one_marked_row() {
    let (before, after) = edited_telford();
    let tables = read_back(&before.diff(&after));
    let marked: Vec<&Row> = tables
        .values()
        .flatten()
        .filter(|row| row.standing != Standing::Same)
        .collect();
    let [row] = marked.as_slice() else {
        panic!("{marked:#?}");
    };
    assert_eq!(row.label, "Online gambling");
    assert_eq!(row.standing, Standing::Moved([Direction::Stricter].into()));
    let marks = [("4", "Unacceptable"), ("5", "Unacceptable and illegal")];
    for (side, (number, label)) in row.sides.iter().zip(marks) {
        let readings = &side.as_ref().unwrap().readings;
        assert_eq!(readings, &[[(number.to_owned(), label.to_owned())]]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn policies_made_up_at_random_are_read_back_and_mirrored(one in any_policy(), other in any_policy()) {
        let [one, other] = [one, other].map(|text| Policy::from_yaml(&text).unwrap());
        nothing_is_marked(&one);
        is_read_back(&one, &other);
        mirrors(&one, &other);
    }
}
