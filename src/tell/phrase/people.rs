//! People and bodies, and what is brought to them, with the articles that labels leave out.

use super::words::list;
use crate::policy::Policy;
use crate::vocabulary::{Matter, Office, Party, Role, Term, Word as _};

/// All people in a role, as in "not allowed for supply staff".
pub(crate) fn people(policy: &Policy, role: usize) -> String {
    let standard = policy.role_at(role).standard();
    let called = policy.roles.called(role);
    // A school's own label stays as the school writes it.
    let text = match standard.filter(|role| called.is_none() || *role == Role::Headteacher) {
        None => {
            let plural = called.and_then(|called| called.plural.as_deref());
            let label = policy.roles.label_at(role);
            return plural.map_or_else(|| format!("the role “{label}”"), str::to_owned);
        }
        Some(Role::Headteacher) if called.is_some() => {
            return format!("the {}", policy.roles.label_at(role));
        }
        Some(Role::Pupil) => "pupils",
        Some(Role::Staff) => "staff",
        Some(Role::Headteacher) => "the headteacher",
        Some(Role::SupplyStaff) => "supply staff",
        Some(Role::WorkExperienceStudent) => "students on placement",
        Some(Role::Volunteer) => "volunteers",
        Some(Role::Governor) => "governors",
        Some(Role::Parent) => "parents and carers",
        Some(Role::Visitor) => "visitors",
        Some(Role::Contractor) => "contractors",
        Some(Role::CommunityUser) => "community users",
    };
    text.to_owned()
}

/// Several roles; by the policy's own name where they are one of its audiences.
///
/// Who is of a kind is told with all others of that role.
pub(crate) fn groups(policy: &Policy, roles: &[usize]) -> String {
    let all = policy.roles.count();
    let mut held: Vec<bool> = (0..all).map(|role| roles.contains(&role)).collect();
    policy.groups.hold_kinds(&mut held);
    if held.iter().all(|held| *held) {
        return "anyone".to_owned();
    }
    let mut audiences = policy.audiences.iter();
    let audience = audiences.find(|audience| audience.roles == held);
    let widest = policy.groups.widest(|role| roles.contains(&role), all);
    let widest: Vec<usize> = widest.collect();
    if let Some(audience) = audience.filter(|_| widest.len() > 1) {
        return audience.label.to_string();
    }
    list(widest.iter().map(|role| people(policy, *role)), "and")
}

/// Those who bring a matter, or are bound by a rule, by their words.
pub(crate) fn groups_of(policy: &Policy, by: &[Term<Role>]) -> String {
    let roles = by.iter().filter_map(|role| policy.roles.slot(role));
    groups(policy, &roles.collect::<Vec<_>>())
}

/// Those of whom something is told, where others are told of apart: `everyone else`.
pub(crate) fn everyone_else(policy: &Policy, roles: &[usize]) -> String {
    match everyone(policy, roles) {
        all if all == "everyone" && roles.len() < policy.roles.count() => {
            "everyone else".to_owned()
        }
        told => told,
    }
}

/// Those who do something, each of them: `staff`, `everyone`.
pub(crate) fn everyone(policy: &Policy, roles: &[usize]) -> String {
    match groups(policy, roles) {
        all if all == "anyone" => "everyone".to_owned(),
        some => some,
    }
}

/// Who does something: `the online safety lead and staff`; `everyone`.
pub(crate) fn parties(policy: &Policy, parties: &[Party]) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut roles = Vec::new();
    for party in parties {
        match party {
            Party::Office(of) => names.push(office(policy, *of)),
            Party::Role(role) => roles.extend(policy.roles.slot(role)),
        }
    }
    if !roles.is_empty() {
        names.push(everyone(policy, &roles));
    }
    list(names, "and")
}

/// The same; `the school` where nobody is named.
pub(crate) fn doers(policy: &Policy, parties: &[Party]) -> String {
    match parties.is_empty() {
        true => office(policy, Office::School),
        false => self::parties(policy, parties),
    }
}

/// Offices of which any will do: `the headteacher or the police`.
pub(crate) fn any_of(policy: &Policy, offices: &[Office]) -> String {
    list(offices.iter().map(|of| office(policy, *of)), "or")
}

/// Where a matter may go from there: `, and from there perhaps to the police`; nothing for nowhere.
pub(crate) fn and_on(policy: &Policy, next: &[Office]) -> String {
    match next {
        [] => String::new(),
        next => format!(", and from there perhaps to {}", any_of(policy, next)),
    }
}

/// Several, where nothing says whether one of them is enough: `the headteacher and/or the police`.
pub(crate) fn offices(policy: &Policy, offices: &[Office]) -> String {
    list(offices.iter().map(|of| office(policy, *of)), "and/or")
}

/// As in "it goes to the headteacher"; by the school's label as the school writes it.
pub(crate) fn office(policy: &Policy, office: Office) -> String {
    let standard = standard_office(office);
    let Some(called) = policy.offices.called(office.index()) else {
        return standard.to_owned();
    };
    let label = &called.label;
    match standard.split_once(' ') {
        Some((article @ ("the" | "a"), _)) => format!("{article} {label}"),
        Some(("an", _)) => format!("a {label}"),
        _ => label.to_string(),
    }
}

const fn standard_office(office: Office) -> &'static str {
    match office {
        Office::Headteacher => "the headteacher",
        Office::OnlineSafetyLead => "the online safety lead",
        Office::SafeguardingLead => "the designated safeguarding lead",
        Office::NominatedPerson => "the nominated person",
        Office::TechnicalSupport => "technical support",
        Office::LocalAuthority => "the local authority",
        Office::Police => "the police",
        Office::TrustedAdult => "a trusted adult",
        Office::ClassTeacher => "the class teacher",
        Office::SchoolOffice => "the school office",
        Office::LineManager => "the line manager",
        Office::Governors => "the governors",
        Office::SeniorStaff => "senior members of staff",
        Office::Investigators => "the investigating group",
        Office::OnlineSafetyGovernor => "the online safety governor",
        Office::OnlineSafetyGroup => "the online safety group",
        Office::SeniorLeaders => "the senior leadership team",
        Office::ComputingLead => "the computing lead",
        Office::DataProtectionOfficer => "the data protection officer",
        Office::SupportAgency => "an outside support agency",
        Office::School => "the school",
        Office::Lado => "the local authority designated officer",
        Office::Prevent => "Prevent or Channel",
        Office::SocialCare => "children's social care",
    }
}

/// `a complaint`.
pub(crate) fn matter(policy: &Policy, matter: Matter) -> String {
    let about = |of| format!("a complaint about {}", office(policy, of));
    match matter {
        Matter::ComplaintAboutHead => about(Office::Headteacher),
        Matter::ComplaintAboutLead => about(Office::OnlineSafetyLead),
        other => common_matter(other).to_owned(),
    }
}

const fn common_matter(matter: Matter) -> &'static str {
    match matter {
        Matter::SuspectedMisuse => "suspected misuse",
        Matter::Complaint => "a complaint",
        Matter::ComplaintAboutHead => "a complaint about the headteacher",
        Matter::ComplaintAboutLead => "a complaint about the online safety lead",
        Matter::StaffAllegation => "an allegation against staff",
        Matter::StaffMisuseComplaint => "a complaint about staff misuse",
        Matter::DetectedMisuse => "misuse found by monitoring",
        Matter::UncomfortableMessage => "a message that causes discomfort",
        Matter::FilteringFailure => "a failure of the filtering",
        Matter::TechnicalFailure => "a technical failure",
        Matter::FilteringChange => "a change to the filtering",
        Matter::TechnicalIncident => "a technical or security incident",
        Matter::DataIncident => "a data protection incident",
        Matter::ChildProtectionConcern => "a child protection concern",
        Matter::Cyberbullying => "cyberbullying",
        Matter::OnlineSafetyIssue => "any online safety issue",
        Matter::OnlineProblem => "abuse or a problem online",
        Matter::ParentalConcern => "a parent's concern",
        Matter::SupportNeeded => "support from outside",
        Matter::FamilyContact => "family and pupil contact in the school day",
        Matter::ExpectedCall => "an expected private call",
    }
}
