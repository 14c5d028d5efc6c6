//! Phrases in plain words: for parents, and as orders for staff.

use super::Phrase;
use crate::answer::decision::MappedIncident;
use crate::policy::Policy;
use crate::source::Citation;
use crate::tell::phrase::verdicts::{clause, still_open};
use crate::tell::phrase::words::quoted;
use crate::vocabulary::Proviso;
use crate::vocabulary::outcome::Decision;

/// What a value of a fact leads to, for somebody who is not told all that it can come to.
pub(in crate::tell::explain) fn leads(policy: &Policy, decision: Decision) -> Phrase {
    Phrase(match decision {
        Decision::Depends { missing, .. } => still_open(policy, missing),
        decision => clause(policy, decision),
    })
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
        Proviso::OffOrSilent => "keep the device switched off or mute",
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

/// `“Misuse of a mobile device”`, without what it waits for.
pub(in crate::tell::explain) fn mapped<'p>(
    among: impl Iterator<Item = MappedIncident<'p>>,
    last: &str,
) -> Phrase {
    Phrase(quoted(among.map(|mapped| mapped.label), last))
}

/// The parts of the policy that rules stand in: `“Communications” and “Misuse”`.
pub(in crate::tell::explain) fn parts<'p>(
    policy: &Policy,
    sources: impl Iterator<Item = Citation<'p>>,
) -> Option<Phrase> {
    let mut parts: Vec<&str> = Vec::new();
    for source in sources {
        // A place before the first heading is in the document all the same.
        let part = source.section.unwrap_or(policy.title());
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    (!parts.is_empty()).then(|| Phrase(quoted(parts, "and")))
}
