//! Every fact against every other, and what there is room for.

use std::collections::HashSet;

use jiff::civil::time;
use strum::{EnumCount as _, IntoEnumIterator as _};

use super::provisos::Provisos;
use super::room::{MOST_FACTS, MOST_VALUES, Room, Rooms};
use super::{Circumstances, Facts};
use crate::answer::question::Question;
use crate::policy::Clock;
use crate::vocabulary::{Fact, Permitter, Proviso, Role, Word, facts};

/// What a setter makes of some circumstances.
type Given = Box<dyn Fn(Circumstances) -> Circumstances>;

/// Each value of a fact as its setter gives it, with the text that gives it too.
macro_rules! given {
    ($setter:ident: Time) => {
        vec![
            given!($setter, "08:44", time(8, 44, 0, 0)),
            given!($setter, "23:59", time(23, 59, 0, 0)),
        ]
    };
    ($setter:ident: Group) => {
        vec![
            in_group("contractor", Role::Contractor, false),
            in_group("visitor any-other", Role::Visitor, true),
        ]
    };
    // Those of policies are given by name.
    ($setter:ident: Own) => {
        Vec::new()
    };
    ($setter:ident: YesNo) => {
        vec![given!($setter, "yes", true), given!($setter, "no", false)]
    };
    ($setter:ident: $values:ident) => {
        crate::vocabulary::$values::iter()
            .map(|word| given!($setter, word.as_str(), word))
            .collect()
    };
    ($setter:ident, $text:expr, $value:expr) => {
        (
            $text,
            Box::new(move |known: Circumstances| known.$setter($value)) as Given,
        )
    };
}

macro_rules! all {
    ($($(#[$meta:meta])* $fact:ident = $label:literal, $setter:ident: $values:ident $(| $also:literal)*;)+) => {
        /// Every standard fact with all its values.
        fn all() -> Vec<(Fact, Vec<(&'static str, Given)>)> {
            let mut all = vec![$((Fact::$fact, given!($setter: $values))),+];
            all.retain(|(fact, _)| !fact.is_own());
            all
        }
    };
}
facts!(all);

/// Who is in a group, and in no other if it is all, instead of those known before.
fn in_group(text: &'static str, group: Role, is_all: bool) -> (&'static str, Given) {
    let given = move |known: Circumstances| known.in_groups([group.into()], is_all);
    (text, Box::new(given))
}

/// Whether the values of a fact are those that a policy names.
fn is_named(fact: Fact) -> bool {
    matches!(fact, Fact::Time | Fact::Group)
}

/// The number of a fact's value; of one whose values a policy names, whether it is known.
fn value(known: &Circumstances, fact: Fact) -> Option<usize> {
    match fact {
        Fact::Time => known.clock_time().map(|_| 0),
        Fact::Group => known.groups().map(|_| 0),
        fact => known.facts.get(fact).map(usize::from),
    }
}

/// How many ways there are to read a fact from a text.
const READERS: usize = 3;

/// What each reader makes of one fact.
fn read(fact: Fact, text: &str) -> Vec<Circumstances> {
    let telford = crate::builtin::telford_infant_2020();
    let words = [
        ("asks", "classify"),
        ("role", "pupil"),
        ("subject", "gambling"),
        (fact.as_str(), text),
    ];
    let word = |name: &str| {
        words
            .iter()
            .find(|(of, _)| *of == name)
            .map(|(_, text)| *text)
    };
    let mut object: serde_json::Map<_, _> = words
        .map(|(name, text)| (name.into(), text.into()))
        .into_iter()
        .collect();
    object.insert("kind".into(), "user-action".into());
    let alone = serde_json::json!({ fact.as_str(): text });
    let questions = [
        Question::read(telford, word).ok(),
        serde_json::from_value(object.into()).ok(),
    ];
    let known = questions
        .iter()
        .flatten()
        .filter_map(Question::circumstances)
        .copied();
    known.chain(serde_json::from_value(alone).ok()).collect()
}

/// What is known of another fact where one is: of permissions, what the staff permit.
fn follows(fact: Fact, number: usize, other: Fact) -> Option<u8> {
    let of_staff = |fact| {
        matches!(
            Permitter::iter().find(|by| by.fact() == fact),
            Some(
                Permitter::Headteacher
                    | Permitter::OnlineSafetyLead
                    | Permitter::SafeguardingLead
                    | Permitter::Teacher
            )
        )
    };
    match (fact, number, other) {
        (fact, 0, Fact::StaffPermission) if of_staff(fact) => Some(0),
        (Fact::StaffPermission, 1, other) if of_staff(other) => Some(1),
        _ => None,
    }
}

/// What each getter says of circumstances of which one fact is known, by its number.
fn getters(known: Circumstances, fact: Fact, text: &str, number: usize) {
    let told: Vec<_> = known.known().collect();
    assert_eq!(told, [(fact.into(), text.into())]);
    let data = serde_json::json!({ fact.as_str(): text });
    assert_eq!(serde_json::to_value(known).ok(), Some(data));
    let band = known.clock_time().map(|_| 7);
    if !is_named(fact) {
        assert_eq!(
            Circumstances::new().value(fact, number),
            known,
            "{fact} {text}"
        );
    }
    for other in Fact::iter() {
        let value = match other {
            Fact::Time => band,
            // Which class it is, a policy says.
            Fact::Group => None,
            other if other == fact => u8::try_from(number).ok(),
            other => follows(fact, number, other),
        };
        assert_eq!(
            known.value_in(band, other, other.into()),
            value,
            "{fact} {text}: {other}"
        );
        assert_eq!(
            known.facts_in(band).value(other, other.into()),
            value,
            "{fact} {text}: {other}"
        );
    }
    #[cfg(feature = "replay")]
    {
        assert_eq!(known.only(fact.into(), Some), known);
        let others = enumset::EnumSet::all() - fact;
        let is_related = |other| {
            let says = |of, other| (0..2).any(|number| follows(of, number, other).is_some());
            says(fact, other) || says(other, fact)
        };
        // A fact from which something follows for others is kept beside them.
        let kept = others.iter().any(is_related);
        assert_eq!(known.only(others, Some) != Circumstances::UNKNOWN, kept);
    }
}

/// Where one of the staff has permitted it, a member of staff has; where none has, none of them has.
#[test]
fn what_one_of_the_staff_permits_the_staff_permit() {
    let of_staff = [
        Fact::HeadteacherPermission,
        Fact::LeadPermission,
        Fact::TeacherPermission,
        Fact::SafeguardingLeadPermission,
    ];
    let (yes, no) = (Some(0), Some(1));
    for number in 0..3_usize.pow(5) {
        let given = |place: u32| (number / 3_usize.pow(place) % 3).checked_sub(1);
        let mut known = Circumstances::UNKNOWN;
        for (place, fact) in (0..).zip(of_staff) {
            known = given(place).map_or(known, |value| known.value(fact, value));
        }
        known = given(4).map_or(known, |value| known.value(Fact::StaffPermission, value));
        let facts = known.facts_in(None);
        let any = (0..4).any(|place| given(place) == Some(0));
        let value = |fact: Fact| facts.value(fact, fact.into());
        let staff = value(Fact::StaffPermission);
        assert_eq!(
            staff,
            if any {
                yes
            } else {
                given(4).map(|value| value as u8)
            }
        );
        for (place, fact) in (0..).zip(of_staff) {
            let said = given(place).map(|value| value as u8);
            assert_eq!(
                value(fact),
                said.or(staff.filter(|staff| Some(*staff) == no))
            );
        }
        for fact in Fact::iter() {
            assert_eq!(known.value_in(None, fact, fact.into()), value(fact));
        }
    }
}

#[test]
fn a_setter_sets_one_fact_as_its_text_does() {
    let mut seen = HashSet::from([Circumstances::UNKNOWN]);
    for (fact, values) in all() {
        assert!(is_named(fact) || values.len() == fact.words().len());
        for (number, (text, given)) in values.into_iter().enumerate() {
            let known = given(Circumstances::new());
            assert_eq!(Circumstances::new().set(fact.as_str(), text), Ok(known));
            let number = if is_named(fact) { 0 } else { number };
            for other in Fact::iter() {
                let set = (other == fact).then_some(number);
                assert_eq!(value(&known, other), set, "{fact} {text}: {other}");
            }
            assert_eq!(read(fact, text), vec![known; READERS], "{fact} {text}");
            getters(known, fact, text, number);
            assert!(!known.are_unknown());
            assert!(seen.insert(known), "{fact} {text} is something else too");
        }
    }
    assert_eq!(all().len(), Fact::COUNT);
}

#[test]
fn facts_do_not_touch_each_other() {
    let all = all();
    for (fact, values) in &all {
        for (other, others) in all.iter().filter(|(other, _)| other != fact) {
            for (_, given) in values {
                for (_, and) in others {
                    let alone = given(Circumstances::new());
                    let both = and(alone);
                    assert_eq!(both, given(and(Circumstances::new())), "{fact}, {other}");
                    assert_eq!(value(&both, *fact), value(&alone, *fact), "{fact}, {other}");
                    assert_ne!(both, alone);
                }
            }
        }
        for (text, given) in values {
            for (again, and) in values {
                let last = and(Circumstances::new());
                assert_eq!(
                    and(given(Circumstances::new())),
                    last,
                    "{fact}: {text}, {again}"
                );
            }
        }
    }
}

/// The room of as many facts as there can be, the own ones with so many values.
fn rooms(values: usize) -> Vec<Room> {
    let mut rooms = Rooms::STANDARD;
    let own = std::iter::from_fn(|| rooms.next(values));
    let facts = Fact::ALL.iter().copied();
    facts.map(Room::from).chain(own).collect()
}

#[test]
fn there_is_room_for_64_facts_and_no_more() {
    assert_eq!(Circumstances::MOST_FACTS, 64);
    for values in [0, 1, 2, 3, 4, 15] {
        assert_eq!(rooms(values).len(), MOST_FACTS, "{values}");
    }
    let rooms = rooms(15);
    let most = |number: usize| match Fact::at(number) {
        Some(fact) => super::most(fact),
        None => 15,
    };
    let last = |number: usize| u8::try_from(most(number) - 1).ok();
    let mut facts = Facts::UNKNOWN;
    for (number, room) in rooms.iter().enumerate() {
        facts.set(*room, last(number));
    }
    for (number, room) in rooms.iter().enumerate() {
        assert_eq!(facts.get(*room), last(number), "fact {number}");
        let mut without = facts;
        without.set(*room, None);
        for (other, room) in rooms.iter().enumerate() {
            let known = last(other).filter(|_| other != number);
            assert_eq!(without.get(*room), known, "fact {other} without {number}");
        }
        without.set(*room, last(number));
        assert_eq!(without, facts);
    }
    for room in rooms {
        facts.set(room, None);
    }
    assert_eq!(facts, Facts::UNKNOWN);
}

#[test]
fn a_fact_has_at_most_63_values() {
    assert_eq!(Circumstances::MOST_VALUES, 63);
    assert_eq!(Clock::MOST_BANDS, MOST_VALUES);
    let mut free = Rooms::STANDARD;
    assert_eq!(free.next(64), None);
    assert!(free.next(63).is_some());
    // As many of the widest as there are bits for, and none beyond.
    let wide = rooms(63);
    assert!(wide.len() > Fact::ALL.len() + 24 && wide.len() < MOST_FACTS);
    let mut facts = Facts::UNKNOWN;
    for room in &wide {
        facts.set(*room, Some(0));
    }
    assert!(wide.iter().all(|room| facts.get(*room) == Some(0)));
}

#[test]
fn each_proviso_is_known_by_itself() {
    let mut seen = HashSet::from([Circumstances::UNKNOWN]);
    for proviso in Proviso::iter() {
        for kept in [true, false] {
            let mut provisos = Provisos::UNKNOWN;
            provisos.set(proviso, !kept);
            provisos.set(proviso, kept);
            for other in Proviso::iter() {
                let known = (other == proviso).then_some(kept);
                assert_eq!(provisos.get(other), known);
            }
            assert_eq!(provisos.are_broken(), !kept);
            assert!(!provisos.are_unknown());
            let given = Circumstances::new().proviso(proviso, !kept);
            let given = given.proviso(proviso, kept);
            let value = if kept { "yes" } else { "no" };
            assert_eq!(Circumstances::new().set(proviso.as_str(), value), Ok(given));
            assert!(!given.are_unknown() && seen.insert(given));
        }
        // Else it could not be given by its name.
        assert!(proviso.as_str().parse::<Fact>().is_err());
    }
}
