//! Contacts: to whom a matter is brought, first and then.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    reason = "a failing unwrap is the test failing"
)]

use online_safety_policy::answer::ContactPoint;
use online_safety_policy::builtin::{Builtin, telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::{Authority, Matter, Office, Role, Word as _};
use online_safety_policy::{Citation, Policy};
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

/// Line 145, of any complaint and of those about staff: nobody is sent to whom it is about.
#[test]
fn trafalgar_sends_nobody_to_whom_a_complaint_is_about() {
    let trafalgar = trafalgar_infant_2018();
    for (matter, office) in [
        (Matter::ComplaintAboutHead, Office::OnlineSafetyLead),
        (Matter::ComplaintAboutLead, Office::Headteacher),
    ] {
        let found = points(trafalgar, matter);
        assert_eq!(found.len(), 1, "{matter}");
        assert_eq!((found[0].to, found[0].then), (&[office][..], &[][..]));
        assert_eq!(found[0].source.authority, Authority::Inferred);
    }
    let allegation = points(trafalgar, Matter::StaffAllegation);
    let to: Vec<_> = allegation.iter().flat_map(|point| point.to).collect();
    assert_eq!(to, [&Office::Headteacher, &Office::SafeguardingLead]);
}

/// The document does not say where a complaint about those goes to whom complaints go.
#[test]
fn telford_does_not_say_where_a_complaint_about_the_head_or_the_lead_goes() {
    for matter in [Matter::ComplaintAboutHead, Matter::ComplaintAboutLead] {
        assert!(
            telford_infant_2020().contacts(matter).is_silent(),
            "{matter}"
        );
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

/// Line 499 speaks to families: of staff nothing is said, and that is said.
#[test]
fn whoever_is_not_spoken_of_is_named() {
    let answer = trafalgar_infant_2018().contacts(Matter::FamilyContact);
    let rest: Vec<_> = answer.silent_for().collect();
    assert!(!answer.is_silent() && rest.contains(&Role::Staff.into()));
    assert!(!rest.contains(&Role::Pupil.into()));
    let text = answer.to_string();
    assert!(text.contains("goes to the school office"), "{text}");
    let told = "the policy does not say to whom this goes.";
    assert!(
        text.contains(" For anybody else, ") && text.ends_with(told),
        "{text}"
    );
}

/// Everybody brings a matter somewhere, or is named as somebody of whom nothing is said.
#[test]
fn everybody_is_spoken_of_or_named() {
    for policy in Builtin::iter().map(Builtin::policy) {
        for matter in Matter::iter() {
            let answer = policy.contacts(matter);
            let silent: Vec<_> = answer.silent_for().collect();
            for role in Role::iter().map(Into::into) {
                let spoken = answer.points().any(|point| point.by.contains(&role));
                assert_ne!(spoken, silent.contains(&role), "{matter} {role}");
            }
            let json = serde_json::to_value(answer).unwrap();
            assert_eq!(json["silent_for"].as_array().unwrap().len(), silent.len());
        }
    }
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
            let silent = answer.silent_for().next().is_some();
            assert_eq!(text.contains("does not say"), silent, "{text}");
            let label = matter.label().to_lowercase();
            assert!(text.to_lowercase().contains(&label), "{label}: {text}");
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
