//! Facts and their values in a sentence: "from 08:45 to 15:20, in a classroom".

use enumset::EnumSet;
use strum::IntoEnumIterator as _;

use super::people::office;
use super::words::list;
use crate::policy::circumstances::Facts;
use crate::policy::{Atom, Case, Policy, bits};
use crate::time::clock;
use crate::vocabulary::{
    Fact, Moment, Occasion, Office, Ownership, Place, Purpose, Word as _, YesNo, own_fact,
};

/// What an answer depends on.
pub(crate) fn noun(policy: &Policy, fact: Fact) -> String {
    match given_by(fact) {
        _ if fact.is_own() => format!("“{}”", policy.fact_label(fact)),
        Some(of) => format!("{}'s permission", office(policy, of)),
        None => common_noun(fact).to_owned(),
    }
}

/// The office whose permission a fact is about.
const fn given_by(fact: Fact) -> Option<Office> {
    match fact {
        Fact::HeadteacherPermission => Some(Office::Headteacher),
        Fact::LeadPermission => Some(Office::OnlineSafetyLead),
        Fact::SafeguardingLeadPermission => Some(Office::SafeguardingLead),
        _ => None,
    }
}

const fn common_noun(fact: Fact) -> &'static str {
    match fact {
        Fact::Place => "the place",
        Fact::Time => "the time of day",
        Fact::Moment => "what the person is doing",
        Fact::Occasion => "the occasion",
        Fact::Purpose => "the purpose",
        Fact::Device => "whose device it is",
        Fact::HeadteacherPermission => "the headteacher's permission",
        Fact::LeadPermission => "the online safety lead's permission",
        Fact::TeacherPermission => "the teacher's permission",
        Fact::SafeguardingLeadPermission => "the safeguarding lead's permission",
        Fact::StaffPermission => "the permission of a member of staff",
        Fact::Permission => "permission",
        Fact::ParentConsent => "the parents' consent",
        Fact::SubjectConsent => "the consent of the people shown",
        Fact::Nominated => "being nominated",
        Fact::AgreedTime => "an agreed time",
        Fact::Approved => "the school's approval",
        Fact::AgreementSigned => "a signed agreement",
        Fact::Accompanied => "a responsible adult",
        Fact::SchoolSystem => "use of a school system",
        Fact::RelatedToMembership => "a link to membership of the school",
        Fact::WithinScope => "the policy's scope",
        Fact::Group => "the group",
        own_fact!() => "a fact of the school's own",
    }
}

/// `the place and the time of day`.
pub(crate) fn nouns(policy: &Policy, facts: impl IntoIterator<Item = Fact>) -> String {
    list(facts.into_iter().map(|fact| noun(policy, fact)), "and")
}

/// One value of a fact, as where, when or how something is done; of a place in which others lie, that it
/// is none of these.
pub(crate) fn value(policy: &Policy, fact: Fact, value: usize) -> String {
    let text = whole(policy, fact, value);
    match policy.values.is_wide(fact, value) {
        true => format!("elsewhere {text}"),
        false => text,
    }
}

/// A value of a fact with all that lies in it.
fn whole(policy: &Policy, fact: Fact, value: usize) -> String {
    let words = policy.values.words(fact);
    if fact.has_own_values()
        && let Some(own) = words.and_then(|words| words.own_at(value))
    {
        let before = match fact {
            Fact::Place if policy.values.is_wide(fact, value) => "in",
            Fact::Moment => "during",
            Fact::Purpose => "for",
            _ => "at",
        };
        return format!("{before} “{}”", own.label);
    }
    let text = match fact {
        Fact::Place => Place::iter().nth(value).map(place),
        Fact::Time => return time(policy.clock.bounds(value)),
        Fact::Group => return group(policy, value),
        Fact::Moment => Moment::iter().nth(value).map(moment),
        Fact::Occasion => Occasion::iter().nth(value).map(occasion),
        Fact::Purpose => Purpose::iter().nth(value).map(purpose),
        Fact::Device => Ownership::iter().nth(value).map(device),
        // The yes/no facts: yes comes first.
        Fact::Nominated if value == 0 => Some("if nominated"),
        Fact::Nominated => Some("if not nominated"),
        Fact::AgreedTime if value == 0 => Some("at an agreed time"),
        Fact::AgreedTime => Some("outside agreed times"),
        Fact::WithinScope if value == 0 => Some("within the policy's scope"),
        Fact::WithinScope => Some("outside the policy's scope"),
        _ if fact.is_own() && value > 0 => return format!("if not {}", noun(policy, fact)),
        _ if fact.is_own() => return format!("if {}", noun(policy, fact)),
        _ if value == 0 => return format!("with {}", noun(policy, fact)),
        _ => return format!("without {}", noun(policy, fact)),
    };
    text.unwrap_or_default().to_owned()
}

/// What is asked where it is not known.
#[cfg(feature = "explain")]
pub(crate) fn question(policy: &Policy, fact: Fact) -> String {
    match given_by(fact) {
        _ if fact.is_own() => format!("whether this is so: “{}”", policy.fact_label(fact)),
        Some(of) => format!("whether {} has given permission", office(policy, of)),
        None => common_question(fact).to_owned(),
    }
}

#[cfg(feature = "explain")]
const fn common_question(fact: Fact) -> &'static str {
    match fact {
        Fact::Place => "where it happens",
        Fact::Time => "what time it is",
        Fact::Moment => "what the person is doing at the time",
        Fact::Occasion => "what the occasion is",
        Fact::Purpose => "what it is for",
        Fact::Device => "whose device it is",
        Fact::HeadteacherPermission => "whether the headteacher has given permission",
        Fact::LeadPermission => "whether the online safety lead has given permission",
        Fact::TeacherPermission => "whether the teacher has given permission",
        Fact::SafeguardingLeadPermission => "whether the safeguarding lead has given permission",
        Fact::StaffPermission => "whether a member of staff has given permission",
        Fact::Permission => "whether whoever may permit it has done so",
        Fact::ParentConsent => "whether the parents have agreed",
        Fact::SubjectConsent => "whether the people shown have agreed",
        Fact::Nominated => "whether the person is nominated for it",
        Fact::AgreedTime => "whether it is an agreed time",
        Fact::Approved => "whether the school has approved it",
        Fact::AgreementSigned => "whether the agreement has been signed",
        Fact::Accompanied => "whether a responsible adult comes along",
        Fact::SchoolSystem => "whether a system of the school's is used",
        Fact::RelatedToMembership => "whether it has to do with membership of the school",
        Fact::WithinScope => "whether the policy's scope reaches it",
        Fact::Group => "which group the person is in",
        own_fact!() => "whether a fact of the school's own is so",
    }
}

/// Who can say how it stands; nobody where the fact does not name one.
#[cfg(feature = "explain")]
pub(crate) fn who_knows(policy: &Policy, fact: Fact) -> Option<String> {
    match fact {
        Fact::HeadteacherPermission | Fact::LeadPermission | Fact::SafeguardingLeadPermission => {
            given_by(fact).map(|of| office(policy, of))
        }
        Fact::TeacherPermission => Some("the teacher".to_owned()),
        Fact::StaffPermission => Some("any member of staff".to_owned()),
        Fact::Permission => Some("whoever may permit it".to_owned()),
        Fact::ParentConsent => Some("the parents".to_owned()),
        Fact::SubjectConsent => Some("the people shown".to_owned()),
        Fact::Place
        | Fact::Time
        | Fact::Moment
        | Fact::Occasion
        | Fact::Purpose
        | Fact::Device
        | Fact::Nominated
        | Fact::AgreedTime
        | Fact::Approved
        | Fact::AgreementSigned
        | Fact::Accompanied
        | Fact::SchoolSystem
        | Fact::RelatedToMembership
        | Fact::WithinScope
        | Fact::Group
        | own_fact!() => None,
    }
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Classroom => "in a classroom",
        Place::NonTeachingArea => "in a non-teaching area",
        Place::Toilets => "in the toilets",
        Place::ChangingRooms => "in changing rooms",
        Place::OffSite => "off site",
    }
}

fn moment(moment: Moment) -> &'static str {
    match moment {
        Moment::Lesson => "during a lesson",
        Moment::Supervising => "while responsible for children",
        Moment::Break => "on a break",
        Moment::NoChildren => "with no children present",
    }
}

fn occasion(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Ordinary => "on an ordinary day",
        Occasion::SchoolEvent => "at a school event",
        Occasion::OffSiteActivity => "during an activity off site",
        Occasion::Emergency => "in an emergency",
    }
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Educational => "for teaching and learning",
        Purpose::Professional => "for work",
        Purpose::Personal => "for private purposes",
        Purpose::Medical => "for a medical need",
        Purpose::Accessibility => "for accessibility",
    }
}

fn device(device: Ownership) -> &'static str {
    match device {
        Ownership::Own => "with one's own device",
        Ownership::School => "with the school's device",
        Ownership::Loaned => "with a device on loan from the school",
    }
}

/// Who is in some groups and in no other: `for “Year 6”`, `for any other`.
fn group(policy: &Policy, class: usize) -> String {
    let class = 1_u64.checked_shl(class as u32).unwrap_or_default();
    let (groups, is_all) = policy.groups.common(class);
    let labels: Vec<String> = groups
        .map(|role| format!("“{}”", policy.roles.label_at(role)))
        .collect();
    let alone = if is_all { " alone" } else { "" };
    match labels.as_slice() {
        [] => "for any other".to_owned(),
        [one] => format!("for {one}{alone}"),
        _ => format!("for whoever is in {}{alone}", list(labels, "and")),
    }
}

/// A stretch of the day, from minute to minute.
fn time((from, to): (u16, u16)) -> String {
    stretch(&clock(from), &clock(to))
}

/// A stretch of the day between two times as files write them.
pub(crate) fn stretch(from: &str, to: &str) -> String {
    match (from, to) {
        ("00:00", "24:00") => "at any time".to_owned(),
        ("00:00", to) => format!("before {to}"),
        (from, "24:00") => format!("from {from} on"),
        (from, to) => format!("from {from} to {to}"),
    }
}

/// The known facts out of some, behind whom they are known of: ", in a classroom, on a break".
pub(crate) fn known(policy: &Policy, facts: &Facts, of: EnumSet<Fact>) -> String {
    let known = of
        .iter()
        .filter_map(|fact| Some((fact, usize::from(facts.get(fact)?))))
        // Within its scope a policy holds anyway.
        .filter(|known| *known != (Fact::WithinScope, YesNo::Yes.index()));
    known
        .map(|(fact, number)| format!(", {}", value(policy, fact, number)))
        .collect()
}

/// Some values of a fact: "in a classroom or off site"; bands of the day that meet are told as one.
pub(crate) fn values(policy: &Policy, fact: Fact, values: &[usize]) -> String {
    if fact.has_own_values() {
        let few = policy.values.in_few(fact, values).into_iter();
        let told = few.map(|(number, is_whole)| match is_whole {
            true => whole(policy, fact, number),
            false => value(policy, fact, number),
        });
        return list(told, "or");
    }
    if fact != Fact::Time {
        return list(
            values.iter().map(|number| value(policy, fact, *number)),
            "or",
        );
    }
    let runs = values.chunk_by(|band, next| band + 1 == *next);
    let stretch = |run: &[usize]| {
        let ends = run.first().zip(run.last());
        ends.map(|(first, last)| {
            time((policy.clock.bounds(*first).0, policy.clock.bounds(*last).1))
        })
    };
    list(runs.filter_map(stretch), "or")
}

/// The conditions of a case: "in the toilets or in changing rooms, on a break".
pub(crate) fn conditions(policy: &Policy, case: &Case) -> String {
    let phrases: Vec<String> = case
        .conditions
        .iter()
        .map(|atom| accepted(policy, *atom))
        .collect();
    phrases.join(", ")
}

/// The values that meet one condition.
pub(crate) fn accepted(policy: &Policy, atom: Atom) -> String {
    values(policy, atom.fact, &bits(atom.values).collect::<Vec<_>>())
}
