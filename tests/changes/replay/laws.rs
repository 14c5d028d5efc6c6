//! What holds of every log: no line is lost, and neither threads nor pieces make a difference.

use online_safety_policy::log::replay::{LogFormat, Replay, Totals};
use online_safety_policy::vocabulary::Role;
use proptest::prelude::*;

use super::write::{Line, csv, ndjson};
use super::{replayed, telford, told_of, trafalgar};

/// Values of columns, good ones and others.
const VALUES: [(&str, &[&str]); 9] = [
    ("reference", &["", "a-1", "b.2", "by Mia"]),
    (
        "asks",
        &["classify", "recommend", "assess", "assess", "ask", ""],
    ),
    ("role", &["pupil", "staff", "visitor", "pupil", "teacher"]),
    (
        "subject",
        &[
            "gambling",
            "personal-phones",
            "personal-tablets",
            "homework",
            "",
        ],
    ),
    (
        "incidents",
        &[
            "",
            "filter-bypass",
            "filter-bypass mobile-device",
            "mobile-phone",
        ],
    ),
    ("history", &["", "repeat", "repeat-after-warning"]),
    (
        "place",
        &[
            "",
            "",
            "classroom",
            "non-teaching-area",
            "two\nlines",
            "a \"quoted\", place",
        ],
    ),
    (
        "time",
        &[
            "", "08:44", "08:45", "10:00", "15:20", "1000", "25:00", "10:00:30",
        ],
    ),
    ("moment", &["", "lesson", "break"]),
];

fn any_line() -> impl Strategy<Value = Line> {
    proptest::collection::vec(0_usize..64, VALUES.len()).prop_map(|numbers| {
        let columns = VALUES.iter().zip(numbers);
        let given = columns.map(|((column, values), number)| {
            // The first half of the numbers makes good values the likelier ones.
            let values = if number < 32 {
                &values[..values.len().div_ceil(2)]
            } else {
                values
            };
            (*column, values[number % values.len()].to_owned())
        });
        given.filter(|(_, value)| !value.is_empty()).collect()
    })
}

fn sum(parts: &[&Totals]) -> Totals {
    let mut all = Totals::default();
    parts.iter().for_each(|part| all.add(part));
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn neither_threads_nor_pieces_nor_the_form_make_a_difference(
        lines in proptest::collection::vec(any_line(), 0..60),
        threads in 1_usize..5,
        piece in 1_usize..600,
        two in any::<bool>(),
    ) {
        let replay = Replay::new(telford());
        let replay = if two { replay.against(trafalgar()) } else { replay };
        let log = csv(&lines);
        let (totals, whole) = replayed(&replay, &log, LogFormat::Csv);
        prop_assert_eq!(totals.lines(), lines.len() as u64);
        prop_assert_eq!(totals.lines(), totals.judged() + totals.refused());
        let cut = replayed(&replay.clone().threads(threads).piece(piece), &log, LogFormat::Csv);
        prop_assert_eq!(&totals, &cut.0);
        prop_assert_eq!(told_of(&whole), told_of(&cut.1));
        if !lines.is_empty() {
            let objects = replayed(&replay.threads(threads), &ndjson(&lines), LogFormat::Ndjson);
            prop_assert_eq!(&totals, &objects.0);
            let [csv, ndjson] = [&whole, &objects.1].map(|of| told_of(of).into_values().collect::<Vec<_>>());
            prop_assert_eq!(csv, ndjson);
        }
    }

    /// Each line is answered as when it is the only one: nothing is mixed up with what was met before.
    #[test]
    fn no_line_makes_a_difference_to_another(lines in proptest::collection::vec(any_line(), 1..40)) {
        let replay = Replay::new(telford()).against(trafalgar());
        let (_, all) = replayed(&replay, &csv(&lines), LogFormat::Csv);
        for (line, of) in lines.into_iter().zip(&all) {
            let (_, alone) = replayed(&replay, &csv(&[line]), LogFormat::Csv);
            prop_assert_eq!(alone[0].faults(), of.faults());
            prop_assert_eq!(alone[0].reference(), of.reference());
            let [alone, of] = [&alone[0], of].map(|line| format!("{:?}", line.judgement()));
            prop_assert_eq!(alone, of);
        }
    }

    #[test]
    fn totals_of_parts_add_up_to_those_of_the_whole(
        lines in proptest::collection::vec(any_line(), 3..60),
        cuts in [0_usize..60, 0..60],
    ) {
        let replay = Replay::new(telford()).against(trafalgar());
        let mut cuts = cuts.map(|cut| cut.min(lines.len()));
        cuts.sort_unstable();
        let of = |lines: &[Line]| replayed(&replay, &csv(lines), LogFormat::Csv).0;
        let [a, b, c] = [&lines[..cuts[0]], &lines[cuts[0]..cuts[1]], &lines[cuts[1]..]].map(of);
        let whole = of(&lines);
        prop_assert_eq!(&sum(&[&a, &b, &c]), &whole);
        prop_assert_eq!(&sum(&[&c, &a, &b]), &whole);
        prop_assert_eq!(&sum(&[&sum(&[&a, &b]), &c]), &sum(&[&a, &sum(&[&b, &c])]));
    }
}

/// More lines and more questions than are kept, some of them twice: all are counted.
#[test]
fn what_is_forgotten_is_counted() {
    use std::fmt::Write as _;

    let mut log = "asks,role,incidents,intent,history\n".to_owned();
    let mut count = 0;
    for role in ["pupil", "staff", "pupil"] {
        let incidents: Vec<_> = telford()
            .incidents_of(role.parse::<Role>().unwrap())
            .unwrap()
            .collect();
        for (one, other) in incidents
            .iter()
            .flat_map(|one| incidents.iter().map(move |other| (one, other)))
        {
            for intent in [
                "",
                "deliberate",
                "careless",
                "accidental",
                "accidental-unreported",
            ] {
                for history in ["", "repeat", "repeat-after-warning"] {
                    let incidents = [one.as_str(), other.as_str()].join(" ");
                    writeln!(log, "recommend,{role},{incidents},{intent},{history}").unwrap();
                    count += 1;
                }
            }
        }
    }
    assert!(count > 1 << 16, "{count}");
    let totals = Replay::new(telford())
        .run(log.as_bytes(), LogFormat::Csv, |_| Ok(()))
        .unwrap();
    assert_eq!((totals.judged(), totals.refused()), (count, 0));
}
