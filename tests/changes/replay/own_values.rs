//! Logs that name places of a school's own.

use std::collections::BTreeMap;

use online_safety_policy::log::replay::Replay;

use super::{load, told};

const SCHOOL: &str = include_str!("../../policies/own_values.yaml");

#[test]
fn a_line_names_a_place_of_every_policy_that_judges_it() {
    let log = "asks,role,subject,place,moment\n\
               classify,pupil,personal-phones,gate,tutor-time\n\
               classify,pupil,personal-phones,common-rooms,\n\
               classify,pupil,personal-phones,comon-rooms,\n\
               classify,pupil,personal-watches,gate,\n";
    let school = load(SCHOOL);
    let said = told(&Replay::new(&school), log);
    let expected = BTreeMap::from([
        (2, "discouraged".to_owned()),
        (3, "allowed".to_owned()),
        (4, said[&4].clone()),
        (5, "depends".to_owned()),
    ]);
    assert_eq!(said, expected);
    assert!(
        said[&4].contains("did you mean `common-rooms`?"),
        "{said:?}"
    );
    // The other policy calls it by another name.
    let renamed = load(&SCHOOL.replace("gate", "entrance"));
    let both = told(&Replay::new(&school).against(&renamed), log);
    assert!(both[&2].contains("unknown place `gate`"), "{both:?}");
    assert_eq!(both[&3], "allowed");
}
