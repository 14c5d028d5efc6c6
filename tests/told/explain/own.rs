//! What a school calls its own is told as the school writes it.

use online_safety_policy::explain::Reader;

use super::OPEN;
use super::answer::{Answer, classified, following};

const TOLD: [Reader; 2] = [Reader::Staff, Reader::Parent];

#[test]
fn acts_and_roles_of_its_own() {
    for (role, label) in [
        ("pupil", "pupils"),
        ("lunchtime-supervisor", "“Lunchtime Supervisor”"),
    ] {
        let (role, act) = (
            OPEN.role(role).unwrap(),
            OPEN.subject("virtual-reality").unwrap(),
        );
        for known in OPEN.circumstances_of(role, act).unwrap() {
            let answer = OPEN.classify(role, act, &known).unwrap();
            for reader in TOLD {
                let told = answer.explain(reader).to_string();
                assert!(
                    told.contains("“VR headsets”") && told.contains(label),
                    "{told}"
                );
            }
        }
    }
    assert!(classified(&OPEN).count() > 100);
}

#[test]
fn responses_and_incidents_of_its_own() {
    let mut tried = 0;
    for answer in following(&OPEN) {
        let named = match &answer {
            Answer::Assessed(assessed) => assessed.incidents().any(|of| of.incident == "vr-misuse"),
            Answer::Classified(_) | Answer::Recommended(_) => false,
        };
        let responses = answer
            .recommendation()
            .into_iter()
            .flat_map(|of| of.responses());
        let room = responses
            .filter(|response| response.id() == "isolation-room")
            .count()
            > 0;
        for reader in TOLD {
            let told = answer.explain(reader).to_string();
            assert!(!named || told.contains("“VR misuse”"), "{told}");
            assert!(
                !room || told.contains("carry out “Isolation Room”"),
                "{told}"
            );
            tried += usize::from(named) + usize::from(room);
        }
    }
    assert!(tried > 10, "{tried}");
}
