//! What is ours: the order that this library advises, what leans on what, and
//! what is left to do after a halt. No school wrote any of it.

use crate::answer::decision::Course;
use crate::vocabulary::Step;

/// Looking into it: everything that the first steps of an inquiry protect.
const INQUIRY: [Step; 6] = [
    Step::ProvideAccess,
    Step::RecordVisits,
    Step::RecordAddress,
    Step::StoreScreenshots,
    Step::SearchDevice,
    Step::JudgeSubstance,
];

/// Steps in the order in which we advise them, of the ordinary course.
const ORDINARY: [Step; 28] = [
    Step::TellTrustedAdult,
    Step::KeepMessage,
    Step::KeepConfidential,
    Step::ReportSuspicion,
    Step::Escalate,
    Step::InformSafeguardingLead,
    Step::FollowChildProtectionProcedures,
    Step::StopViewing,
    Step::CallPolice,
    Step::InvolveSeveralSeniors,
    Step::DesignateComputer,
    Step::IsolateComputer,
    Step::ProvideAccess,
    Step::ViewContent,
    Step::RecordVisits,
    Step::RecordAddress,
    Step::StoreScreenshots,
    Step::CopyContent,
    Step::PrintAndAttach,
    Step::SearchDevice,
    Step::ReferToInternetWatchFoundation,
    Step::JudgeSubstance,
    Step::FollowAntiBullyingPolicy,
    Step::ActInternally,
    Step::InvolveLocalAuthority,
    Step::InformParents,
    Step::KeepForm,
    Step::LogIncident,
];

/// What comes first where it is a crime.
const POLICE: [Step; 2] = [Step::CallPolice, Step::IsolateComputer];

/// What comes first where everything is halted.
const HALT: [Step; 3] = [Step::StopViewing, Step::CallPolice, Step::IsolateComputer];

/// Where a step stands in our order: the lower, the sooner.
pub(super) fn rank(course: Course, step: Step, is_required: bool) -> usize {
    let first: &[Step] = match course {
        Course::Halt => &HALT,
        Course::Police => &POLICE,
        Course::Ordinary => &[],
    };
    let place = |list: &[Step]| list.iter().position(|known| *known == step);
    if let Some(place) = place(first) {
        return place;
    }
    let first = first.len();
    match (step, place(&ORDINARY)) {
        // Whether to call them is then for those to decide who have judged.
        (Step::CallPolice, _) if !is_required => first + ORDINARY.len(),
        (_, Some(place)) => first + place,
        // Telling the community comes last, and so does what is never advised.
        (_, None) => first + ORDINARY.len() + 1,
    }
}

/// Whether, by our order, one step is to be taken before another.
pub(super) fn leans_on(course: Course, step: Step, on: Step, is_required: bool) -> bool {
    let inquiry = INQUIRY.contains(&step) || step == Step::PrintAndAttach;
    let outside = matches!(
        step,
        Step::ReferToInternetWatchFoundation
            | Step::InvolveLocalAuthority
            | Step::InformParents
            | Step::InformCommunity
    );
    match (course, on) {
        // Whoever is outside the school hears of it when nothing can get lost any more.
        (Course::Halt, Step::StopViewing | Step::CallPolice | Step::IsolateComputer) => {
            outside || matches!(step, Step::JudgeSubstance | Step::ActInternally)
        }
        // An inquiry that was under way goes by its own rules up to the halt; what the halt
        // interrupts, or what follows it, is not held to them.
        (Course::Halt, Step::RecordAddress) => step == Step::KeepForm,
        (Course::Halt, _) => false,
        (Course::Police, Step::CallPolice) => matches!(
            step,
            Step::JudgeSubstance | Step::ActInternally | Step::InformCommunity
        ),
        (_, Step::InvolveSeveralSeniors) => inquiry,
        (_, Step::DesignateComputer) => matches!(
            step,
            Step::ProvideAccess | Step::RecordVisits | Step::StoreScreenshots
        ),
        // Whatever is done on it before changes its state.
        (_, Step::IsolateComputer) => inquiry,
        (_, Step::ProvideAccess) => step == Step::RecordVisits,
        (_, Step::StoreScreenshots) => step == Step::PrintAndAttach,
        (_, Step::RecordVisits) => step == Step::JudgeSubstance,
        (_, Step::RecordAddress) => matches!(step, Step::JudgeSubstance | Step::KeepForm),
        (_, Step::JudgeSubstance) => match step {
            Step::ActInternally | Step::InformCommunity => true,
            // What the policy asks for in any case waits for no judgement.
            Step::InvolveLocalAuthority => !is_required,
            Step::CallPolice => course == Course::Ordinary && !is_required,
            _ => false,
        },
        _ => false,
    }
}

/// Whether a step is left to do after a halt: the police, isolation and the written record, and
/// telling those who have to know. Nothing that views, copies, prints or judges.
pub(super) fn is_left_after_halt(step: Step, is_required: bool) -> bool {
    match step {
        Step::StopViewing
        | Step::CallPolice
        | Step::IsolateComputer
        | Step::RecordVisits
        | Step::RecordAddress
        | Step::KeepMessage
        | Step::KeepForm
        | Step::LogIncident
        | Step::KeepConfidential => true,
        // It shows nobody the content, and it may be how the police come to be called.
        Step::ReportSuspicion
        | Step::Escalate
        | Step::TellTrustedAdult
        | Step::InformSafeguardingLead
        | Step::FollowChildProtectionProcedures => true,
        // Only where the policy leaves no choice: choosing would be judging.
        Step::ReferToInternetWatchFoundation
        | Step::InvolveLocalAuthority
        | Step::InformParents
        | Step::InformCommunity => is_required,
        Step::InvolveSeveralSeniors
        | Step::DesignateComputer
        | Step::ProvideAccess
        | Step::StoreScreenshots
        | Step::PrintAndAttach
        | Step::CopyContent
        | Step::ViewContent
        | Step::SearchDevice
        | Step::JudgeSubstance
        | Step::ActInternally
        | Step::FollowAntiBullyingPolicy
        | Step::DiscussPublicly
        | Step::ReplyToMessage
        | Step::DeleteMessage
        | Step::SwitchComputer
        | Step::LetPupilsUseComputer
        | Step::ChangeComputerState => false,
    }
}

/// Whether a halt is called by taking this step.
pub(super) fn halts(step: Step) -> bool {
    matches!(step, Step::StopViewing | Step::CallPolice)
}
