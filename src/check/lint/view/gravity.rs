//! How grave incidents are: this library's ranking, never a school's.

use super::incidents::Incidents;
use crate::vocabulary::{PupilIncident, StaffIncident};

/// Ranks of incidents, lighter before graver. Few, so that a difference is a plain one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// A slip, or time wasted.
    Light,
    /// A breach of the rules of use.
    Breach,
    /// Somebody else is harmed or put at risk, or safeguards are defeated on purpose.
    Harm,
    /// A crime, or a child in danger.
    Crime,
}

/// Whether one incident of a table is graver than another; never where one has no rank.
pub(in crate::check::lint) fn is_graver(
    incidents: &Incidents<'_>,
    one: usize,
    other: usize,
) -> bool {
    let ranks = rank(incidents, one).zip(rank(incidents, other));
    ranks.is_some_and(|(one, other)| one > other)
}

fn rank(incidents: &Incidents<'_>, slot: usize) -> Option<Rank> {
    if incidents.of.incidents.own_at(slot).is_some() {
        return None;
    }
    // What two tables name alike is as grave in both.
    let id = incidents.id(slot);
    id.parse()
        .map_or_else(|_| only_by_staff(id.parse().ok()?), pupil)
}

fn pupil(word: PupilIncident) -> Option<Rank> {
    use PupilIncident as I;
    Some(match word {
        I::NonEducationalSites
        | I::AccidentalOffensiveUnreported
        | I::AccidentalOffensiveReported
        | I::EntertainmentStreaming => Rank::Light,
        I::MobileDevice
        | I::SocialMedia
        | I::FileTransfer
        | I::SharedCredentials
        | I::AnotherPupilsAccount
        | I::CopyrightOrDataProtection
        | I::Disrepute
        | I::FilterBypass
        | I::UnapprovedAi
        | I::LiveStreaming
        | I::AiInAssessedWork
        | I::AiMalpractice
        | I::PersonalDataToAi
        | I::RefusingToHandOver => Rank::Breach,
        I::StaffAccount
        | I::OthersData
        | I::OffensiveMessage
        | I::DeliberateOffensive
        | I::Cyberbullying
        | I::UnauthorisedAccess
        | I::NetworkDisruption
        | I::PenetrationTools
        | I::PhishingOrScam
        | I::FilmingWithoutConsent
        | I::Deepfakes
        | I::Disinformation
        | I::Misogyny
        | I::Antisemitism
        | I::GroupHatred
        | I::CoerciveBehaviour => Rank::Harm,
        I::IllegalMaterial
        | I::ChildProtectionConcern
        | I::Grooming
        | I::ObscenePublication
        | I::Extremism
        | I::HateCrime
        | I::HarassmentOrStalking
        | I::IntimateImages
        | I::EncouragingSelfHarm
        | I::DrugOffence
        | I::WeaponOffence
        | I::Fraud
        | I::Upskirting
        | I::Extortion => Rank::Crime,
        // Too vague to rank, or nothing that anybody did; what is repeated can be anything.
        _ => return None,
    })
}

/// Incidents that only the table for staff names, or names so.
fn only_by_staff(word: StaffIncident) -> Option<Rank> {
    use StaffIncident as I;
    Some(match word {
        I::PersonalUse => Rank::Light,
        I::SharedOrAnothersAccount | I::CarelessPersonalData | I::Copyright => Rank::Breach,
        I::DeliberateDataOrNetworkBreach
        | I::DataOrEquipmentDamage
        | I::PersonalChannelsWithPupils
        | I::ProfessionalStanding
        | I::FailingToReport => Rank::Harm,
        _ => return None,
    })
}
