//! Certificates: counts that can be counted again, digests that change with
//! the answers and with nothing else.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "a failing unwrap is the test failing"
)]

mod again;
mod edits;

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::verify::{Certificate, Tally};
use online_safety_policy::source::Table;
use strum::IntoEnumIterator as _;

const BASE: &str = include_str!("../fixtures/base.yaml");

fn base() -> Policy {
    Policy::from_yaml(BASE).unwrap()
}

fn shipped<'a>() -> impl Iterator<Item = &'a Policy> {
    Builtin::iter().map(|builtin| -> &'a Policy { builtin.policy() })
}

#[track_caller]
fn part(certificate: &Certificate, table: Table, audience: Option<&str>) -> [u64; 4] {
    let Tally {
        decided,
        depends,
        silent,
        unclear,
        ..
    } = certificate.part(table, audience).unwrap().tally;
    [decided, depends, silent, unclear]
}

#[test]
fn counts_are_those_of_asking_everything_again() {
    let base = base();
    for policy in shipped().chain([&base]) {
        let certificate = policy.verify();
        let mut counted = again::counts(policy);
        for of in &certificate.parts {
            // An audience may have columns and no role that counts with it.
            let again = counted
                .remove(&(of.table, of.audience.clone()))
                .unwrap_or_default();
            let Tally {
                decided,
                depends,
                silent,
                unclear,
                ..
            } = of.tally;
            assert_eq!([decided, depends, silent, unclear], again, "{of:?}");
        }
        assert!(counted.is_empty(), "not certified: {counted:?}");
    }
}

#[test]
fn parts_add_up_to_the_space() {
    for policy in shipped() {
        let certificate = policy.verify();
        let acts = policy.questions();
        let acts =
            acts.map(|(role, subject)| policy.circumstances_of(role, subject).unwrap().len());
        let size = acts.sum::<usize>() + policy.incident_questions().count();
        assert_eq!(certificate.size, size as u64);
        let parts = certificate.parts.iter().map(|part| part.tally.size());
        assert_eq!(parts.sum::<u64>(), certificate.size);
        assert_eq!(certificate.total.size(), certificate.size);
    }
}

#[test]
fn the_digest_of_answers_is_that_of_the_documented_text() {
    let base = base();
    assert_eq!(base.verify().answers.to_string(), again::answers(&base));
}

#[test]
fn a_policy_has_one_certificate() {
    let telford = Builtin::TelfordInfant2020;
    let loaded = Policy::from_yaml(telford.source()).unwrap();
    let certificate = telford.policy().verify();
    assert_eq!(certificate, telford.policy().verify());
    assert_eq!(certificate, loaded.verify());
    assert_ne!(certificate, Builtin::TrafalgarInfant2018.policy().verify());
}

/// Counted by hand from the document's tables.
#[test]
fn figures_of_telford_are_those_of_its_tables() {
    let telford = Builtin::TelfordInfant2020.policy().verify();
    // Two rows can be read as allowed always or at certain times: for 11 roles, if the time is not
    // agreed. Prose leaves programs on school devices, lent or not, open to 3 of these. All of it within
    // the scope, be that said or not.
    let actions = part(&telford, Table::UserActions, Some("everyone"));
    assert_eq!(actions[3], 2 * (2 * 11 + 3 * 2));
    // Nine cells for pupils, none with a condition, two of them of what takes a school system anyway; of
    // the six own devices, line 124 asks whether they are at school: in one of 5 places, or unknown. Off
    // site it depends on the scope while that is not said. Prose speaks of seven more, five of them on
    // school systems anyway, and of a phone in the bag in the 4 places that are at school, but not in the
    // fifth; of 16 more nothing is said.
    let devices = part(&telford, Table::Communications, Some("pupils"));
    let within = |decided: u64| 2 * decided;
    assert_eq!(
        devices,
        [
            6 * (within(6) - 1) + (2 + within(1)) + (5 + within(2)) + within(4),
            6 + within(1),
            6 * 6 + 1 + 2 + (within(1) + 6) + 16,
            0
        ]
    );
    // An incident can be asked about with 4 intents or none, and 3 histories.
    let [decided, depends, silent, unclear] = part(&telford, Table::PupilIncidents, Some("pupils"));
    assert_eq!(decided + depends + silent, 54 * 5 * 3);
    // Three rows speak of some intents only; nothing can be read in two ways.
    assert_eq!([depends, unclear], [3 * 3, 0]);
    // Five rows for staff, who are judged as staff, as head or as supply.
    let staff = part(&telford, Table::StaffIncidents, Some("staff"));
    assert_eq!(staff[1], 5 * 3 * 3);
    // Parents, governors and visitors are bound, and no incident table judges them: of seven roles, seven
    // crimes go to the police all the same, and of nothing else is anything said.
    let nobody = part(&telford, Table::PupilIncidents, None);
    assert_eq!([nobody[0], nobody[1], nobody[3]], [7 * 7 * 5 * 3, 0, 0]);
    assert_eq!(part(&telford, Table::StaffIncidents, None)[0], nobody[0]);
}

#[test]
fn certificates_of_the_shipped_policies() {
    for policy in shipped() {
        let certificate = policy.verify();
        insta::assert_snapshot!(format!("verify_{}", policy.id()), certificate);
    }
    let telford = Builtin::TelfordInfant2020.policy().verify();
    insta::assert_json_snapshot!("verify_telford_as_json", telford);
}
