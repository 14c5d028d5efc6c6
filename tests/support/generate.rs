//! Policy files made up at random, all of them valid.

mod acts;
mod incidents;

use std::fmt::Write as _;

use online_safety_policy::source::PassageKind;
use online_safety_policy::vocabulary::{
    Acceptability, Authority, Fact, Moment, Occasion, Office, Ownership, Permission, Place,
    Proviso, PupilIncident, PupilResponse, Purpose, ResponseKind, Role, StaffIncident,
    StaffResponse, Technology, UserAction, Verdict, Word, YesNo,
};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use crate::tape::Tape;

/// The text of a policy file that loads.
pub fn any_policy() -> impl Strategy<Value = String> {
    proptest::collection::vec(any::<u16>(), 0..600)
        .prop_map(|numbers| Generator::new(&numbers).policy())
}

/// What the parts of one file share.
struct Generator<'a> {
    tape: Tape<'a>,
    /// The facts on which its conditions lie, few enough to try them all.
    facts: Vec<Fact>,
    windows: usize,
    /// What its head says that places are told by, if it says so.
    places: Option<PassageKind>,
    roles: Vec<String>,
    /// Audiences without a role in common.
    groups: Vec<String>,
    actions: Vec<String>,
    technologies: Vec<String>,
    acceptability: Vec<String>,
    permissions: Vec<String>,
    own_incidents: usize,
    own_responses: usize,
}

/// The standard words of a kind.
fn words<W: Word>() -> Vec<String> {
    W::iter().map(|word| word.as_str().to_owned()).collect()
}

/// Own words, named after a stem.
fn own(stem: &str, count: usize) -> impl Iterator<Item = String> {
    (0..count).map(move |number| format!("{stem}-{number}"))
}

fn list(words: &[String]) -> String {
    format!("[{}]", words.join(", "))
}

impl<'a> Generator<'a> {
    fn new(numbers: &'a [u16]) -> Self {
        let mut tape = Tape::new(numbers);
        let windows = tape.below(3);
        let (few, many): (Vec<Fact>, Vec<Fact>) = words::<Fact>()
            .iter()
            .map(|word| word.parse().unwrap())
            .partition(|fact: &Fact| fact.is_yes_no());
        // No condition is laid on the group.
        let timed = |fact: &Fact| match fact {
            Fact::Group | Fact::WithinScope => false,
            fact => *fact != Fact::Time || windows > 0,
        };
        let many: Vec<Fact> = many.into_iter().filter(timed).collect();
        let mut facts = tape.some(&many, 1, 2);
        let few: Vec<Fact> = few.into_iter().filter(timed).collect();
        facts.extend(tape.some(&few, 0, 2));
        // What follows from one permission for another would make cases idle.
        if facts.contains(&Fact::StaffPermission) {
            let is_other = |fact: &Fact| fact.as_str().ends_with("-permission");
            facts.retain(|fact| *fact == Fact::StaffPermission || !is_other(fact));
        }
        let kinds: Vec<_> = PassageKind::iter().map(Some).chain([None]).collect();
        Self {
            facts,
            windows,
            places: tape.one(&kinds),
            roles: words::<Role>(),
            groups: Vec::new(),
            // Four acts are against the law: a level that permits them is a fault.
            actions: tape.some(&words::<UserAction>()[4..], 1, 3),
            technologies: tape.some(&words::<Technology>(), 1, 3),
            acceptability: words::<Acceptability>(),
            permissions: words::<Permission>(),
            own_incidents: tape.below(3),
            own_responses: tape.below(3),
            tape,
        }
    }

    fn policy(mut self) -> String {
        let places = self
            .places
            .map_or_else(String::new, |kind| format!(", places: {kind}"));
        let mut text = format!(
            "format: 1\n\
             policy: {{ id: made-up, school: Nowhere, title: Made up, updated: \"2024\"{places} }}\n\
             sections: [{{ line: 1, title: Begin }}, {{ at: p. 2, title: Pages }}, \
             {{ at: §3, title: Three }}, {{ line: 9, title: Middle }}, {{ at: §3.1, title: Part }}]\n",
        );
        self.times(&mut text);
        self.own(&mut text);
        self.labels(&mut text);
        self.response_kinds(&mut text);
        self.audiences(&mut text);
        self.level_tables(&mut text);
        self.rules(&mut text);
        self.incident_tables(&mut text);
        self.mapping(&mut text);
        text
    }

    /// Windows that do not touch midnight, so that some time is in none of them.
    fn times(&mut self, text: &mut String) {
        let clock = |minute: usize| format!("{:02}:{:02}", minute / 60, minute % 60);
        let mut minute = 0;
        text.push_str("times:");
        text.push_str(if self.windows == 0 { " {}\n" } else { "\n" });
        for number in 0..self.windows {
            let from = minute + 1 + self.tape.below(300);
            minute = from + 1 + self.tape.below(300);
            let (from, to) = (clock(from), clock(minute));
            let _ = writeln!(
                text,
                "  window-{number}: {{ from: \"{from}\", to: \"{to}\" }}"
            );
        }
    }

    /// Declares own words; the rest of the file uses standard and own ones alike.
    fn own(&mut self, text: &mut String) {
        let [roles, actions, technologies, levels, permits] =
            std::array::from_fn(|_| self.tape.below(3));
        let (incidents, responses) = (self.own_incidents, self.own_responses);
        let means = |words: Vec<String>| -> Vec<String> {
            words
                .iter()
                .map(|word| format!(", means: {word}"))
                .collect()
        };
        let area = ["", ", area: content", ", area: commerce"].map(str::to_owned);
        let kind = [
            ", kind: referral",
            ", kind: sanction, urgency: at-once",
            ", kind: notification",
            ", kind: logging",
            ", kind: protection",
        ]
        .map(str::to_owned);
        text.push_str("own:\n");
        for (section, stem, count, more) in [
            ("roles", "role", roles, &[][..]),
            ("user-actions", "action", actions, &area),
            ("technologies", "technology", technologies, &[]),
            ("pupil-incidents", "incident", incidents, &[]),
            ("staff-incidents", "incident", incidents, &[]),
            (
                "acceptability",
                "level",
                levels,
                &means(words::<Acceptability>()),
            ),
            (
                "permissions",
                "permit",
                permits,
                &means(words::<Permission>()),
            ),
            ("pupil-responses", "response", responses, &kind),
            ("staff-responses", "response", responses, &kind),
        ] {
            let _ = writeln!(text, "  {section}:{}", if count == 0 { " {}" } else { "" });
            for name in own(stem, count) {
                let more = match more {
                    [] => String::new(),
                    more => self.tape.one(more),
                };
                let _ = writeln!(text, "    {name}: {{ label: Own {name}{more} }}");
            }
        }
        self.roles.extend(own("role", roles));
        self.actions.extend(own("action", actions));
        self.technologies.extend(own("technology", technologies));
        self.acceptability.extend(own("level", levels));
        self.permissions.extend(own("permit", permits));
    }

    /// Calls some standard words as only this school does.
    fn labels(&mut self, text: &mut String) {
        text.push_str("labels:\n");
        for (section, words) in [
            ("roles", words::<Role>()),
            ("offices", words::<Office>()),
            ("user-actions", words::<UserAction>()),
            ("technologies", words::<Technology>()),
            ("pupil-incidents", words::<PupilIncident>()),
            ("staff-incidents", words::<StaffIncident>()),
            ("acceptability", words::<Acceptability>()),
            ("permissions", words::<Permission>()),
            ("pupil-responses", words::<PupilResponse>()),
            ("staff-responses", words::<StaffResponse>()),
        ] {
            let called = self.tape.some(&words, 0, 2).into_iter().map(|word| {
                let label = format!("Our {}", word.replace('-', " "));
                match section == "roles" && self.tape.once_in(2) {
                    true => format!("{word}: {{ label: {label}, plural: our lot }}"),
                    false => format!("{word}: {label}"),
                }
            });
            let called: Vec<String> = called.collect();
            let _ = writeln!(text, "  {section}: {{ {} }}", called.join(", "));
        }
    }

    /// Makes some standard responses another kind.
    fn response_kinds(&mut self, text: &mut String) {
        let kinds = words::<ResponseKind>();
        text.push_str("response-kinds:\n");
        for (section, words) in [
            ("pupil-responses", words::<PupilResponse>()),
            ("staff-responses", words::<StaffResponse>()),
        ] {
            let some = self.tape.some(&words, 0, 2).into_iter();
            let some = some.map(|word| format!("{word}: {}", self.tape.one(&kinds)));
            let some: Vec<String> = some.collect();
            let _ = writeln!(text, "  {section}: {{ {} }}", some.join(", "));
        }
    }

    /// Puts each role into one group or none.
    fn audiences(&mut self, text: &mut String) {
        let mut groups: Vec<Vec<String>> = vec![Vec::new(); 4];
        for role in self.roles.clone() {
            groups[self.tape.below(4)].push(role);
        }
        text.push_str("audiences:\n");
        // The first group is of those whom no audience holds, as far as there are others.
        let used = if groups[1..].iter().all(Vec::is_empty) {
            0
        } else {
            1
        };
        for (number, roles) in groups.iter().enumerate().skip(used) {
            if !roles.is_empty() {
                let name = format!("group-{number}");
                let _ = writeln!(text, "  {name}: {{ label: G, roles: {} }}", list(roles));
                self.groups.push(name);
            }
        }
    }

    /// The end of a map: where it stands, whose word it is, a remark.
    fn source(&mut self, place_is_needed: bool) -> String {
        let mut text = String::new();
        let none_is_given = self.places == Some(PassageKind::NotGiven);
        if place_is_needed && !(none_is_given && self.tape.once_in(2)) || self.tape.once_in(3) {
            let n = 1 + self.tape.below(40);
            let _ = match self.tape.below(9) {
                0 => write!(text, ", line: {n}"),
                1 => write!(text, ", line: {n}-{}", n + 2),
                2 => write!(text, ", line: [{n}, {}]", n + 5),
                3 => write!(text, ", at: p. {n}"),
                4 => write!(text, ", at: [pp. {n}-{}, page {}]", n + 1, n + 9),
                5 => write!(text, ", at: [§{n}, \"3.1.{n}\"]"),
                6 => write!(text, ", at: paras. {n}-{}", n + 3),
                7 if self.places.is_some() && !none_is_given => write!(text, ", at: {n}"),
                _ => write!(text, ", at: not-given"),
            };
        }
        if self.tape.once_in(5) {
            let authority = self.tape.one(&[Authority::Printed, Authority::Inferred]);
            let _ = write!(text, ", authority: {authority}");
        }
        if self.tape.once_in(6) {
            text.push_str(", note: a remark");
        }
        text
    }

    fn provisos(&mut self) -> String {
        if !self.tape.once_in(4) {
            return String::new();
        }
        let provisos = self.tape.shuffled(&words::<Proviso>(), 1, 2);
        format!(", provisos: {}", list(&provisos))
    }

    fn verdicts(&mut self) -> String {
        let most = if self.tape.once_in(5) { 2 } else { 1 };
        list(&self.tape.shuffled(&words::<Verdict>(), 1, most))
    }
}

/// The values that a condition on a fact may name.
fn values(fact: Fact, windows: usize) -> Vec<String> {
    match fact {
        Fact::Place => words::<Place>(),
        Fact::Time => own("window", windows).collect(),
        Fact::Moment => words::<Moment>(),
        Fact::Occasion => words::<Occasion>(),
        Fact::Purpose => words::<Purpose>(),
        Fact::Device => words::<Ownership>(),
        // Without quotes some readers take them for true and false.
        _ => words::<YesNo>()
            .iter()
            .map(|word| format!("\"{word}\""))
            .collect(),
    }
}
