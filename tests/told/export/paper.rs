//! Telford's tables as they stand on paper, and the comparison with the export.

use online_safety_policy::builtin::telford_infant_2020;

use super::table;

/// Telford's tables as they stand on paper, typed from the document and not from the policy file:
/// its line, the row's word, a character a cell. Two rows are printed one cell short.
const ACCEPTABLE: &str = "
    275 child-sexual-abuse-images  ....X
    276 grooming                   ....X
    277 extreme-pornography        ....X
    278 racist-material            ....X
    279 pornography                ...X.
    280 discrimination             ...X.
    281 threatening-behaviour      ...X.
    282 offensive-or-disreputable  ...X.
    283 private-business           ...X.
    284 filter-bypass              ...X.
    285 copyright-infringement     ...X.
    286 confidential-information   ...X.
    287 viruses                    ...X.
    288 unfair-usage               ...X.
    289 educational-gaming         .X...
    290 non-educational-gaming     ...X.
    291 gambling                   ...X.
    292 online-shopping            ..X..
    293 file-sharing               X....
    294 social-media               .X...
    297 messaging-apps             X...
    298 video-broadcasting         X...
";

const PERMITTED: &str = "
    229 personal-phones            .X.X..
    230 personal-watches           .X.X..
    231 personal-phones-photo      X..X..
    232 personal-watches-photo     X..X..
    233 personal-tablets           ..XX..
    234 personal-tablets-photo     X..X..
    235 school-ipads               ..X..X
    236 personal-email             .X.X..
    237 school-email-personal-use  X..X..
";

const PUPILS: &str = "
    341 illegal-material                 .XXX.....
    342 non-educational-sites            ..X......
    343 mobile-device                    ..X......
    344 social-media                     ..X......
    345 file-transfer                    ..X......
    346 shared-credentials               XXX......
    347 another-pupils-account           XXX......
    348 staff-account                    ..X......
    349 others-data                      ..X......
    350 offensive-message                ..X......
    351 continued-infringements          ..X......
    352 disrepute                        ..X......
    353 filter-bypass                    ..X......
    354 accidental-offensive-unreported  ..X......
    355 deliberate-offensive             ..X......
    358 copyright-or-data-protection     ..X......
";

const STAFF: &str = "
    365 illegal-material                   .XXX....
    366 personal-use                       .X......
    367 file-transfer                      .X......
    368 shared-or-anothers-account         XX......
    369 careless-personal-data             .X......
    370 deliberate-data-or-network-breach  .X......
    371 data-or-equipment-damage           .X......
    372 offensive-message                  .X......
    373 personal-channels-with-pupils      .X......
    374 professional-standing              .X......
    375 disrepute                          .X......
    376 filter-bypass                      .X......
    377 accidental-offensive-unreported    .X......
    379 deliberate-offensive               .X......
    380 copyright                          .X......
    381 continued-infringements            .X......
";

/// Compares a table, cell for cell, with the one typed from paper.
#[track_caller]
fn assert_prints(name: &str, paper: &str) {
    let export = telford_infant_2020().export();
    let table = table(&export, name);
    assert!(table.printed);
    let lines: Vec<&str> = paper
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(table.rows.len(), lines.len());
    for (number, (row, line)) in table.rows.iter().zip(lines).enumerate() {
        let mut parts = line.split_whitespace();
        let mut part = || parts.next().unwrap();
        let (printed_at, id, cells) = (part(), part(), part());
        assert_eq!((row.row, row.id), (number + 1, id), "{line}");
        assert_eq!(
            row.source.lines.unwrap().first().to_string(),
            printed_at,
            "{line}"
        );
        assert_eq!(row.source.row, Some(row.row), "{line}");
        let marks = |cells: &str| -> Vec<usize> {
            cells.match_indices('X').map(|(at, _)| at + 1).collect()
        };
        if cells.len() == table.columns.len() {
            assert_eq!(row.marks, marks(cells), "{line}");
            assert!(row.also_read_as.is_empty(), "{line}");
        } else {
            // A cell is missing: adopted is that it stood before the mark, the other
            // reading is the row as printed.
            assert_eq!(cells.len() + 1, table.columns.len(), "{line}");
            assert_eq!(row.marks, marks(&format!(".{cells}")), "{line}");
            assert_eq!(row.also_read_as, [marks(cells)], "{line}");
        }
        assert!(row.available.is_empty(), "{line}");
        assert!(!row.retired, "{line}");
    }
}

#[test]
fn user_actions_are_marked_as_on_paper() {
    assert_prints("user-actions", ACCEPTABLE);
}

#[test]
fn communications_are_marked_as_on_paper() {
    assert_prints("communications", PERMITTED);
}

#[test]
fn pupil_incidents_are_marked_as_on_paper() {
    assert_prints("pupil-incidents", PUPILS);
}

#[test]
fn staff_incidents_are_marked_as_on_paper() {
    assert_prints("staff-incidents", STAFF);
}
