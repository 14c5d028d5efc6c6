//! Contacts: to whom a matter is brought, first and then.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    reason = "a failing unwrap is the test failing"
)]

use online_safety_policy::builtin::{Builtin, telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::{Matter, Office, Role, Word as _};
use online_safety_policy::{Citation, ContactPoint, Policy};
use strum::IntoEnumIterator as _;

fn points(policy: &Policy, matter: Matter) -> Vec<ContactPoint<'_>> {
    policy.contacts(matter).points().collect()
}

fn lines(place: &Citation<'_>) -> String {
    place.lines.unwrap().to_string()
}

/// Line 145: the lead for any complaint, the head for one about staff.
#[test]
fn trafalgar_sends_complaints_to_the_lead_and_those_about_staff_to_the_head() {
    let any = points(trafalgar_infant_2018(), Matter::Complaint);
    let staff = points(trafalgar_infant_2018(), Matter::StaffMisuseComplaint);
    assert_eq!((any.len(), staff.len()), (1, 1));
    assert_eq!(any[0].to, [Office::OnlineSafetyLead]);
    assert_eq!(staff[0].to, [Office::Headteacher]);
    assert_eq!(lines(&any[0].source), "145");
}

/// Neither document says where a complaint about those goes to whom complaints go.
#[test]
fn nobody_says_where_a_complaint_about_the_head_or_the_lead_goes() {
    for policy in Builtin::iter().map(Builtin::policy) {
        for matter in [Matter::ComplaintAboutHead, Matter::ComplaintAboutLead] {
            assert!(policy.contacts(matter).is_silent(), "{policy:?} {matter}");
        }
    }
}

/// Lines 80, 320 and 321: the head or the lead; if there is substance, the authority or the police.
#[test]
fn telfords_staff_report_to_the_head_or_the_lead_and_it_may_go_on() {
    let telford = telford_infant_2020();
    let suspected = points(telford, Matter::SuspectedMisuse);
    let staff = suspected
        .iter()
        .find(|point| point.rule == "staff-report-misuse")
        .unwrap();
    assert_eq!(staff.to, [Office::Headteacher, Office::OnlineSafetyLead]);
    assert_eq!(staff.then, [Office::LocalAuthority, Office::Police]);
    assert!(staff.by.contains(&Role::Staff.into()));
}

/// Every matter of both policies: silent exactly where nobody is named, each point with its place.
#[test]
fn silence_is_said_and_only_silence() {
    for policy in Builtin::iter().map(Builtin::policy) {
        for matter in Matter::iter() {
            let answer = policy.contacts(matter);
            let points: Vec<_> = answer.points().collect();
            let text = answer.to_string();
            assert_eq!(answer.is_silent(), points.is_empty());
            assert_eq!(text.contains("does not say"), points.is_empty(), "{text}");
            assert!(text.starts_with(matter.label()), "{text}");
            for point in points {
                assert!(!point.to.is_empty() && !point.by.is_empty(), "{text}");
                assert!(point.to.iter().all(|office| !point.then.contains(office)));
                assert!(text.contains(&lines(&point.source)), "{text}");
            }
        }
    }
}

#[test]
fn every_matter_reads_well() {
    let texts = Builtin::iter().map(|builtin| {
        let matters = Matter::iter().map(|matter| builtin.policy().contacts(matter).to_string());
        format!("{builtin}\n\n{}", matters.collect::<Vec<_>>().join("\n"))
    });
    insta::assert_snapshot!(texts.collect::<Vec<_>>().join("\n\n"));
}
