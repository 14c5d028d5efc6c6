//! How grave incidents are: this library's ranking, never a school's.

use super::incidents::Incidents;
use crate::policy::Judge;
use crate::vocabulary::{PupilIncident, StaffIncident, Word as _};

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
    let policy = incidents.policy;
    match incidents.judge {
        Judge::Pupils => pupil(policy.pupil_incidents.term_at(slot)?.standard()?),
        Judge::Staff => staff(policy.staff_incidents.term_at(slot)?.standard()?),
    }
}

fn pupil(word: PupilIncident) -> Option<Rank> {
    use PupilIncident as I;
    Some(match word {
        // What is repeated can be anything.
        I::ContinuedInfringements => return None,
        I::NonEducationalSites | I::AccidentalOffensiveUnreported => Rank::Light,
        I::MobileDevice
        | I::SocialMedia
        | I::FileTransfer
        | I::SharedCredentials
        | I::AnotherPupilsAccount
        | I::CopyrightOrDataProtection => Rank::Breach,
        I::StaffAccount | I::OthersData | I::OffensiveMessage | I::DeliberateOffensive => {
            Rank::Harm
        }
        I::Disrepute | I::FilterBypass => Rank::Breach,
        I::IllegalMaterial => Rank::Crime,
        other => return common(other.as_str()),
    })
}

fn staff(word: StaffIncident) -> Option<Rank> {
    use StaffIncident as I;
    Some(match word {
        I::ContinuedInfringements => return None,
        I::PersonalUse | I::AccidentalOffensiveUnreported => Rank::Light,
        I::FileTransfer
        | I::SharedOrAnothersAccount
        | I::CarelessPersonalData
        | I::FilterBypass
        | I::Disrepute
        | I::Copyright
        | I::MobileDevice => Rank::Breach,
        I::DeliberateDataOrNetworkBreach
        | I::DataOrEquipmentDamage
        | I::OffensiveMessage
        | I::PersonalChannelsWithPupils
        | I::ProfessionalStanding
        | I::DeliberateOffensive
        | I::FailingToReport => Rank::Harm,
        I::IllegalMaterial => Rank::Crime,
        other => return common(other.as_str()),
    })
}

/// The incidents that both tables name alike.
fn common(id: &str) -> Option<Rank> {
    let word: PupilIncident = id.parse().ok()?;
    use PupilIncident as I;
    Some(match word {
        I::EntertainmentStreaming => Rank::Light,
        I::UnapprovedAi | I::LiveStreaming => Rank::Breach,
        I::Cyberbullying
        | I::UnauthorisedAccess
        | I::NetworkDisruption
        | I::PenetrationTools
        | I::PhishingOrScam
        | I::FilmingWithoutConsent => Rank::Harm,
        I::ChildProtectionConcern
        | I::Grooming
        | I::ObscenePublication
        | I::Extremism
        | I::HateCrime
        | I::HarassmentOrStalking
        | I::IntimateImages
        | I::EncouragingSelfHarm
        | I::DrugOffence
        | I::WeaponOffence
        | I::Fraud => Rank::Crime,
        // Too vague to rank, or nothing that anybody did.
        _ => return None,
    })
}
