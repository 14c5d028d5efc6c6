//! Logs that say of a school's own facts whether they are so.

use std::collections::BTreeMap;

use online_safety_policy::log::replay::Replay;

use super::{load, told};

const SCHOOL: &str = include_str!("../../policies/own_facts.yaml");

#[test]
fn a_line_gives_facts_of_every_policy_that_judges_it() {
    let log = "asks,role,subject,handed-in,parents-applied,headteacher-permission,facts\n\
               classify,pupil,personal-phones,yes,yes,yes,\n\
               classify,pupil,personal-phones,no,,,\n\
               classify,pupil,personal-phones,yes,yes,,sunny=yes\n\
               classify,pupil,personal-phones,perhaps,,,\n\
               classify,pupil,personal-phones,no lockdown=yes,,,\n\
               classify,staff,personal-phones,no,,,lockdown=yes\n";
    let school = load(SCHOOL);
    let said = told(&Replay::new(&school), log);
    let expected = BTreeMap::from([
        (2, "allowed".to_owned()),
        (3, "not-allowed".to_owned()),
        (4, "depends".to_owned()),
        (5, said[&5].clone()),
        (6, said[&6].clone()),
        (7, "allowed".to_owned()),
    ]);
    assert_eq!(said, expected);
    assert!(
        said[&5].contains("handed-in: unknown yes or no `perhaps`"),
        "{said:?}"
    );
    assert!(
        said[&6].contains("handed-in: unknown yes or no"),
        "{said:?}"
    );
    // The other policy calls it by another name, and numbers its facts otherwise.
    let renamed = load(&SCHOOL.replace("sunny", "bright"));
    let both = told(&Replay::new(&school).against(&renamed), log);
    assert!(both[&4].contains("unknown fact `sunny`"), "{both:?}");
    assert_eq!(both[&2], "allowed");
}
