//! Explanations as data, and of whom to contact.

use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::explain::Reader;
use online_safety_policy::vocabulary::{History, Matter, PupilIncident, Role, Word as _};
use strum::IntoEnumIterator as _;

use super::policies;

#[test]
fn an_explanation_as_json() {
    let incident = [PupilIncident::IllegalMaterial];
    let answer = telford_infant_2020().recommend(Role::Pupil, incident, None, History::FirstTime);
    insta::assert_json_snapshot!(answer.unwrap().explain(Reader::Staff));
}

/// Whoever has to act, or to check, sees every office that a policy names.
#[test]
fn whom_to_contact_in_each_matter() {
    for policy in policies() {
        for matter in Matter::iter() {
            let contacts = policy.contacts(matter);
            let staff = contacts.explain(Reader::Staff).to_string().to_lowercase();
            let auditor = contacts.explain(Reader::Auditor).to_string();
            let offices = contacts
                .points()
                .flat_map(|point| point.to.iter().chain(point.then));
            for office in offices {
                assert!(
                    auditor.contains(&format!("`{office}`")),
                    "{office}: {auditor}"
                );
                // Nobody is named where it is the school.
                let label = office.label().to_lowercase();
                let label = label.replace(" (nobody is named)", "");
                assert!(staff.contains(&label), "{label}: {staff}");
            }
        }
    }
}
