//! Phrases in plain words: for parents, and as orders for staff.

use enumset::EnumSet;

use super::Phrase;
use super::facts::questions;
use crate::answer::decision::MappedIncident;
use crate::policy::Policy;
use crate::source::Citation;
use crate::tell::phrase::words::list;
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Fact, Proviso, Verdict};

/// `allowed or not allowed`.
pub(in crate::tell::explain) fn verdicts(verdicts: EnumSet<Verdict>) -> Phrase {
    Phrase(list(verdicts.iter().map(verdict), "or"))
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Allowed => "allowed",
        Verdict::Discouraged => "allowed but advised against",
        Verdict::NotAllowed => "not allowed",
        Verdict::Illegal => "not allowed and against the law",
    }
}

/// What a value of a fact leads to: `it is not allowed`.
pub(in crate::tell::explain) fn leads(decision: Decision) -> Phrase {
    Phrase(match decision {
        Decision::Decided(decided) => format!("it is {}", verdict(decided)),
        Decision::Silent => "the policy says nothing".to_owned(),
        Decision::Unclear(_) => "the policy can be read in more than one way".to_owned(),
        Decision::Depends { missing, .. } => format!("it also depends on {}", questions(missing)),
    })
}

/// `, and that depends on the place`, for a reading that leaves facts open.
pub(in crate::tell::explain) fn waits(on: EnumSet<Fact>) -> Phrase {
    if on.is_empty() {
        return Phrase(String::new());
    }
    Phrase(format!(", depending on {}", questions(on)))
}

/// As an order: `delete the images by the end of the day`.
pub(in crate::tell::explain) fn order(proviso: Proviso) -> Phrase {
    let text = match proviso {
        Proviso::DeleteSameDay => "delete the images by the end of the day",
        Proviso::NoSharingOutsideSchool => "share nothing outside school",
        Proviso::NotPublished => "do not publish it",
        Proviso::PersonalUseOnly => "keep it for personal use only",
        Proviso::ViaSchoolDisplay => "show it through a school display only",
        Proviso::HideOwnNumber => "hide one's own number",
        Proviso::ProfessionalTone => "stay professional in tone and content",
        Proviso::SchoolSystemsOnly => "use school systems only",
        Proviso::OffOrSilent => "keep the device switched off or silent",
        Proviso::Encrypted => "encrypt it",
        Proviso::NotInToiletsOrChangingRooms => "keep the device out of toilets and changing rooms",
        Proviso::Supervised => "keep it under the eyes of staff",
        Proviso::DecentImages => "show only people suitably dressed, and nothing disreputable",
        Proviso::ChosenWithCare => "choose with care what is shown",
        Proviso::NoFullNames => "leave out pupils' full names",
        Proviso::OfficialAddressOnly => "give an official email address only",
        Proviso::ScannedFirst => "scan it for viruses first",
        Proviso::DisplayOff => "switch the classroom display off meanwhile",
        Proviso::StaffOnly => "show it to staff only",
        Proviso::PasswordProtected => "protect it by a password",
        Proviso::HouseStyle => "keep to the style of the school",
    };
    Phrase(text.to_owned())
}

/// As what must be: `pictures must be gone from the device by the end of the day`.
pub(in crate::tell::explain) fn duty(proviso: Proviso) -> Phrase {
    let text = match proviso {
        Proviso::DeleteSameDay => "pictures must be gone from the device by the end of the day",
        Proviso::NoSharingOutsideSchool => "nothing may be shared outside school",
        Proviso::NotPublished => "it must not be published",
        Proviso::PersonalUseOnly => "it must be for personal use only",
        Proviso::ViaSchoolDisplay => "it must be shown through a school display only",
        Proviso::HideOwnNumber => "one's own number must be hidden",
        Proviso::ProfessionalTone => "tone and content must be professional",
        Proviso::SchoolSystemsOnly => "it must stay on school systems",
        Proviso::OffOrSilent => "the device must be switched off or make no sound",
        Proviso::Encrypted => "it must be encrypted",
        Proviso::NotInToiletsOrChangingRooms => {
            "the device must stay out of toilets and changing rooms"
        }
        Proviso::Supervised => "it must be under the eyes of staff",
        Proviso::DecentImages => {
            "the people shown must be suitably dressed, and nothing disreputable may be shown"
        }
        Proviso::ChosenWithCare => "what is shown must be chosen with care",
        Proviso::NoFullNames => "pupils' full names must be left out",
        Proviso::OfficialAddressOnly => "no address but an official email address may be given",
        Proviso::ScannedFirst => "it must be scanned for viruses first",
        Proviso::DisplayOff => "the classroom display must be off meanwhile",
        Proviso::StaffOnly => "nobody but staff may see it",
        Proviso::PasswordProtected => "it must be protected by a password",
        Proviso::HouseStyle => "it must be in the style of the school",
    };
    Phrase(text.to_owned())
}

/// `“Misuse of a mobile device”`, without what it waits for.
pub(in crate::tell::explain) fn mapped<'p>(
    among: impl Iterator<Item = MappedIncident<'p>>,
    last: &str,
) -> Phrase {
    Phrase(list(
        among.map(|mapped| format!("“{}”", mapped.label)),
        last,
    ))
}

/// The parts of the policy that rules stand in: `“Communications” and “Misuse”`.
pub(in crate::tell::explain) fn parts<'p>(
    policy: &Policy,
    sources: impl Iterator<Item = Citation<'p>>,
) -> Option<Phrase> {
    let mut parts: Vec<String> = Vec::new();
    for source in sources {
        // A place before the first heading is in the document all the same.
        let part = source.section.unwrap_or(policy.title());
        let part = format!("“{part}”");
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    (!parts.is_empty()).then(|| Phrase(list(parts, "and")))
}
