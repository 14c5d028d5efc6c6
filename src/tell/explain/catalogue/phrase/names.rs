//! Phrases for people, matters and responses, with the articles that labels leave out.

use super::Phrase;
use crate::policy::{Policy, Response};
use crate::tell::phrase::words::{groups, list, lower, upper};
use crate::vocabulary::{
    Matter, Office, Party, PupilResponse, Role, StaffResponse, Term, Word as _,
};

/// Offices of which any will do: `the headteacher or the police`.
pub(in crate::tell::explain) fn any_of(offices: &[Office]) -> Phrase {
    Phrase(list(offices.iter().copied().map(office), "or"))
}

/// Several, where nothing says whether one of them is enough: `the headteacher and/or the police`.
pub(in crate::tell::explain) fn offices(offices: &[Office]) -> Phrase {
    Phrase(list(offices.iter().copied().map(office), "and/or"))
}

/// `, to the headteacher`; empty for nobody.
pub(in crate::tell::explain) fn to(offices: &[Office]) -> Phrase {
    if offices.is_empty() {
        return Phrase(String::new());
    }
    Phrase(format!(", to {}", self::offices(offices)))
}

pub(super) fn office(office: Office) -> &'static str {
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
    }
}

/// Who does something: `the online safety lead and staff`; `everyone`.
pub(in crate::tell::explain) fn parties(policy: &Policy, parties: &[Party]) -> Phrase {
    let mut names: Vec<String> = Vec::new();
    let mut roles = Vec::new();
    for party in parties {
        match party {
            Party::Office(of) => names.push(office(*of).to_owned()),
            Party::Role(role) => roles.extend(policy.roles.slot(role)),
        }
    }
    if !roles.is_empty() {
        names.push(everyone(policy, &roles));
    }
    Phrase(list(names, "and"))
}

/// The same; `the school` where nobody is named.
pub(in crate::tell::explain) fn doers(policy: &Policy, parties: &[Party]) -> Phrase {
    if parties.is_empty() {
        return Phrase(office(Office::School).to_owned());
    }
    self::parties(policy, parties)
}

/// At the start of a sentence.
pub(in crate::tell::explain) fn first(phrase: &Phrase) -> Phrase {
    Phrase(upper(&phrase.0))
}

/// Those who bring a matter: `staff`, `everyone`.
pub(in crate::tell::explain) fn people_by(policy: &Policy, by: &[Term<Role>]) -> Phrase {
    let roles = by.iter().filter_map(|role| policy.roles.slot(role));
    Phrase(everyone(policy, &roles.collect::<Vec<_>>()))
}

fn everyone(policy: &Policy, roles: &[usize]) -> String {
    match roles.len() == policy.roles.count() {
        true => "everyone".to_owned(),
        false => groups(policy, roles),
    }
}

/// `a complaint`.
pub(in crate::tell::explain) fn matter(matter: Matter) -> Phrase {
    let text = match matter {
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
        Matter::FamilyContact => "contact between a family and a pupil in the school day",
        Matter::ExpectedCall => "an expected private call",
    };
    Phrase(text.to_owned())
}

/// As something to do: `refer it to the police`, `give a warning`.
pub(in crate::tell::explain) fn response(response: &Response) -> Phrase {
    Phrase(task(response))
}

/// Several, one after another.
pub(in crate::tell::explain) fn responses<'p>(
    among: impl IntoIterator<Item = &'p Response>,
) -> Phrase {
    let tasks: Vec<String> = among.into_iter().map(task).collect();
    Phrase(tasks.join("; "))
}

/// A school's own response as the school writes it. The two vocabularies share words, and their
/// labels tell which of them is meant.
fn task(response: &Response) -> String {
    let label = &response.label;
    if response.own.is_some() {
        return format!("carry out “{label}”");
    }
    let pupil = response.id.parse::<PupilResponse>().ok();
    let pupil = pupil.filter(|word| *word.label() == **label).map(for_pupil);
    let staff = response.id.parse::<StaffResponse>().ok().map(for_staff);
    match pupil.or(staff) {
        Some(task) => task.to_owned(),
        None => lower(label),
    }
}

const fn for_pupil(response: PupilResponse) -> &'static str {
    match response {
        PupilResponse::ClassTeacher => "refer it to the class teacher",
        PupilResponse::HeadOfYear => "refer it to the head of year",
        PupilResponse::Headteacher => "refer it to the headteacher",
        PupilResponse::Police => "refer it to the police",
        PupilResponse::TechnicalSupport => "refer it to technical support",
        PupilResponse::InformParents => "inform parents or carers",
        PupilResponse::RemoveAccess => "remove network or internet access",
        PupilResponse::Warning => "give a warning",
        PupilResponse::FurtherSanction => "apply a further sanction",
        PupilResponse::InternetWatchFoundation => "report it to the Internet Watch Foundation",
        PupilResponse::SafeguardingLead => "refer it to the safeguarding lead",
        PupilResponse::OnlineSafetyLead => "refer it to the online safety lead",
        PupilResponse::LocalAuthority => "refer it to the local authority",
        PupilResponse::AntiBullyingPolicy => "handle it under the anti-bullying policy",
        PupilResponse::InterviewByOnlineSafetyLead => {
            "arrange an interview by the online safety lead"
        }
        PupilResponse::WithdrawDevicePermission => "withdraw permission for a device",
    }
}

const fn for_staff(response: StaffResponse) -> &'static str {
    match response {
        StaffResponse::LineManager => "refer it to the line manager",
        StaffResponse::Headteacher => "refer it to the headteacher",
        StaffResponse::LocalAuthority => "refer it to the local authority or HR",
        StaffResponse::Police => "refer it to the police",
        StaffResponse::TechnicalSupport => "refer it to technical support",
        StaffResponse::Warning => "give a warning",
        StaffResponse::Suspension => "apply a suspension",
        StaffResponse::DisciplinaryAction => "take disciplinary action",
        StaffResponse::InternetWatchFoundation => "report it to the Internet Watch Foundation",
        StaffResponse::SafeguardingLead => "refer it to the safeguarding lead",
        StaffResponse::OnlineSafetyLead => "refer it to the online safety lead",
        StaffResponse::ChairOfGovernors => "refer it to the chair of governors",
        StaffResponse::AntiBullyingPolicy => "handle it under the anti-bullying policy",
        StaffResponse::InformParents => "inform parents or carers",
        StaffResponse::RemoveAccess => "remove network or internet access",
        StaffResponse::InterviewByOnlineSafetyLead => {
            "arrange an interview by the online safety lead"
        }
        StaffResponse::WithdrawDevicePermission => "withdraw permission for a device",
    }
}
