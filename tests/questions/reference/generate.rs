//! Policy files made up at random, small and valid, and meant to be awkward:
//! windows of the day that overlap and touch, audiences named like roles, rows
//! that send to each other, repeats in the middle of a table.

mod conditions;
mod incidents;
mod levels;

use std::fmt::Write as _;

use online_safety_policy::vocabulary::{
    Acceptability, Permission, Permitter, PupilIncident, PupilResponse, Role, StaffIncident,
    StaffResponse, Technology, UserAction,
};

use super::draw::Draw;
use super::words::standard;
use conditions::Fact;

/// The ends that windows may have; few, so that they often meet.
const ENDS: [&str; 9] = [
    "00:00", "07:59", "08:00", "08:45", "12:00", "12:01", "15:20", "23:59", "24:00",
];

/// What responses do.
const KINDS: [&str; 5] = [
    "referral",
    "notification",
    "sanction",
    "logging",
    "protection",
];

/// The text of a policy file.
pub(crate) fn policy(seed: u64) -> String {
    let mut draw = Draw::new(seed);
    let mut text =
        String::from("format: 1\npolicy: { id: made-up, school: Nowhere, title: Made up }\n");
    let windows = windows(&mut draw, &mut text);
    let kinds = Kinds::new(&mut draw);
    let words = Words::new(&mut draw, &kinds, &mut text);
    kinds.write(&mut text);
    words.response_kinds(&mut draw, &mut text);
    let audiences = Audiences::new(&mut draw, &words, &mut text);
    scope(&mut draw, &audiences, &words, &mut text);
    let facts = conditions::facts(&mut draw, &windows, &words);
    let mut generator = Generator {
        draw,
        words,
        audiences,
        facts,
    };
    generator.level_tables(&mut text);
    generator.rules(&mut text);
    generator.incident_tables(&mut text);
    generator.mapping(&mut text);
    text
}

/// Where the policy holds, in some files.
fn scope(draw: &mut Draw, audiences: &Audiences, words: &Words, text: &mut String) {
    if draw.percent(60) {
        return;
    }
    let outside = draw.one(&[
        "place: [off-site]",
        "place: [off-site, toilets], occasion: [ordinary]",
    ]);
    let _ = writeln!(text, "scope:\n  line: 1\n  outside: {{ {outside} }}");
    let count = draw.below(4);
    for number in 0..count {
        let head = if number == 0 { "  reaches:\n" } else { "" };
        let who = match draw.percent(50) {
            true => format!(", who: {}", list(&draw.some(&audiences.names, 1, 2))),
            false => String::new(),
        };
        let about = match draw.percent(30) {
            true => format!(", about: {}", list(&draw.some(&words.actions, 1, 2))),
            false => String::new(),
        };
        let when = draw.one(&[
            "device: [school, loaned]",
            "school-system: [\"yes\"]",
            "related-to-membership: [\"yes\"], device: [own]",
            "moment: [lesson]",
        ]);
        let _ = writeln!(
            text,
            "{head}    reach-{number}: {{ line: {number}{who}{about}, when: {{ {when} }} }}",
            number = number + 2,
        );
    }
}

struct Generator {
    draw: Draw,
    words: Words,
    audiences: Audiences,
    /// The facts on which conditions are laid; few, so that all can be tried.
    facts: Vec<Fact>,
}

/// Named windows of the day, as the numbers of their ends.
fn windows(draw: &mut Draw, text: &mut String) -> Vec<(String, usize, usize)> {
    let count = draw.below(4);
    let names = ["early", "in-between", "late"];
    let windows: Vec<_> = names[..count]
        .iter()
        .map(|name| {
            let from = draw.below(ENDS.len() - 1);
            let to = draw.between(from + 1, ENDS.len() - 1);
            ((*name).to_owned(), from, to)
        })
        .collect();
    for (number, (name, from, to)) in windows.iter().enumerate() {
        let head = if number == 0 { "times:\n" } else { "" };
        let (from, to) = (ENDS[*from], ENDS[*to]);
        let _ = writeln!(text, "{head}  {name}: {{ from: \"{from}\", to: \"{to}\" }}");
    }
    windows
}

/// The words that the file uses: some standard ones, and its own.
struct Words {
    roles: Vec<String>,
    actions: Vec<String>,
    technologies: Vec<String>,
    acceptability: Vec<String>,
    permissions: Vec<String>,
    /// Levels, standard or own, that ask for a nomination.
    nominating: Vec<String>,
    /// Levels, standard or own, that ask for a permission.
    permitting: Vec<String>,
    pupil_incidents: Vec<String>,
    staff_incidents: Vec<String>,
    pupil_responses: Vec<String>,
    staff_responses: Vec<String>,
    values: conditions::Values,
    facts: Vec<String>,
}

impl Words {
    fn new(draw: &mut Draw, kinds: &Kinds, text: &mut String) -> Self {
        let mut words = Self {
            roles: standard::<Role>(),
            // The first four are against the law, and no level that permits may stand there.
            actions: draw.some(&standard::<UserAction>()[4..], 3, 5),
            technologies: draw.some(&standard::<Technology>(), 2, 4),
            acceptability: standard::<Acceptability>(),
            permissions: standard::<Permission>(),
            nominating: vec![
                "acceptable-for-nominated-users".to_owned(),
                "allowed-for-selected-staff".to_owned(),
            ],
            permitting: vec![
                "acceptable-with-permission".to_owned(),
                "allowed-with-permission".to_owned(),
            ],
            pupil_incidents: draw.some(&standard::<PupilIncident>(), 4, 6),
            staff_incidents: draw.some(&standard::<StaffIncident>(), 4, 6),
            pupil_responses: draw.some(&standard::<PupilResponse>(), 4, 8),
            staff_responses: draw.some(&standard::<StaffResponse>(), 4, 8),
            values: Vec::new(),
            facts: Vec::new(),
        };
        text.push_str("own:\n");
        let label = |_: &mut Draw| String::new();
        let like = |draw: &mut Draw| match draw.percent(50) {
            true if draw.percent(60) => {
                format!(", like: {}", draw.one(&standard::<UserAction>()))
            }
            true => format!(", like: {}", draw.one(&standard::<Technology>())),
            false => String::new(),
        };
        let mut cooks = String::new();
        own(draw, &mut cooks, "roles", "cook", &mut words.roles, label);
        text.push_str(&cooks.replace(" {}", ""));
        for kind in kinds.own() {
            let _ = writeln!(text, "    {kind}: {{ label: Group {kind} }}");
            words.roles.push(kind);
        }
        own(draw, text, "user-actions", "vr", &mut words.actions, like);
        let technologies = &mut words.technologies;
        own(draw, text, "technologies", "drone", technologies, like);
        let incidents = &mut words.pupil_incidents;
        own(draw, text, "pupil-incidents", "prank", incidents, label);
        let incidents = &mut words.staff_incidents;
        own(draw, text, "staff-incidents", "lapse", incidents, label);
        let (nominating, permitting) = (&mut words.nominating, &mut words.permitting);
        for (section, stem, levels) in [
            ("acceptability", "level", &mut words.acceptability),
            ("permissions", "grade", &mut words.permissions),
        ] {
            let meanings = levels.clone();
            let first = levels.len();
            let mut meant = Vec::new();
            own(draw, text, section, stem, levels, |draw| {
                let means = draw.one(&meanings);
                let permission = match permitting[..2].contains(&means) && draw.percent(70) {
                    true => format!(", permission: {}", draw.one(&standard::<Permitter>())),
                    false => String::new(),
                };
                meant.push(means);
                format!(", means: {}{permission}", meant[meant.len() - 1])
            });
            for (level, means) in levels[first..].iter().zip(&meant) {
                for asking in [&mut *nominating, &mut *permitting] {
                    if asking[..2].contains(means) {
                        asking.push(level.clone());
                    }
                }
            }
        }
        for (section, stem, responses) in [
            ("pupil-responses", "time-out", &mut words.pupil_responses),
            ("staff-responses", "talk", &mut words.staff_responses),
        ] {
            own(draw, text, section, stem, responses, |draw| {
                let kind = draw.one(&KINDS);
                let urgency = ["", ", urgency: at-once", ", urgency: afterwards"];
                format!(", kind: {kind}{}", draw.one(&urgency))
            });
        }
        words.values = conditions::values(draw, text);
        let facts = &mut words.facts;
        own(draw, text, "facts", "handed-in", facts, label);
        words
    }

    /// Makes some standard responses another kind.
    fn response_kinds(&self, draw: &mut Draw, text: &mut String) {
        let pupils = (&self.pupil_responses, standard::<PupilResponse>());
        let staff = (&self.staff_responses, standard::<StaffResponse>());
        text.push_str("response-kinds:\n");
        for (section, (used, standard)) in [("pupil-responses", pupils), ("staff-responses", staff)]
        {
            let used = used.iter().filter(|word| standard.contains(word));
            let used: Vec<String> = used.cloned().collect();
            let some = draw.some(&used, 0, 2);
            let some = some
                .iter()
                .map(|word| format!("{word}: {}", draw.one(&KINDS)));
            let some: Vec<String> = some.collect();
            let _ = writeln!(text, "  {section}: {{ {} }}", some.join(", "));
        }
    }

    fn subjects(&self) -> Vec<String> {
        let subjects = self.actions.iter().chain(&self.technologies);
        subjects.cloned().collect()
    }
}

/// Roles that are kinds of others, some of several, some several levels deep.
struct Kinds {
    kinds: Vec<(&'static str, Vec<&'static str>)>,
    apart: Option<[&'static str; 2]>,
    complete: Option<(&'static str, [&'static str; 2])>,
}

impl Kinds {
    fn new(draw: &mut Draw) -> Self {
        let base = draw.one(&["pupil", "staff"]);
        let under = draw.one(&[base, "walker"]);
        let mut kinds = vec![
            ("year-6", vec![base]),
            ("walker", vec![base]),
            ("sixth", vec![under]),
        ];
        if draw.percent(50) {
            kinds.push(("six-walker", vec!["year-6", "walker"]));
        }
        if draw.percent(50) {
            kinds.push(("contractor", vec!["visitor"]));
        }
        match draw.percent(50) {
            true => Self {
                apart: draw.percent(50).then_some(["year-6", "sixth"]),
                complete: (draw.percent(30) && under == base)
                    .then_some((base, ["year-6", "sixth"])),
                kinds,
            },
            false => Self {
                kinds: Vec::new(),
                apart: None,
                complete: None,
            },
        }
    }

    fn own(&self) -> impl Iterator<Item = String> {
        let kinds = self.kinds.iter().map(|(kind, _)| (*kind).to_owned());
        // The first of all is a word, so that there is a map.
        let first = std::iter::once("nobody".to_owned());
        first.chain(kinds.filter(|kind| kind != "contractor"))
    }

    fn write(&self, text: &mut String) {
        if self.kinds.is_empty() {
            return;
        }
        text.push_str("groups:\n  kinds:\n");
        for (kind, wider) in &self.kinds {
            let _ = writeln!(text, "    {kind}: [{}]", wider.join(", "));
        }
        if let Some(apart) = self.apart {
            let _ = writeln!(text, "  apart: [[{}]]", apart.join(", "));
        }
        if let Some((base, some)) = self.complete {
            let _ = writeln!(text, "  complete: {{ {base}: [{}] }}", some.join(", "));
        }
    }
}

/// Declares up to two own words of a kind.
fn own(
    draw: &mut Draw,
    text: &mut String,
    section: &str,
    stem: &str,
    words: &mut Vec<String>,
    mut more: impl FnMut(&mut Draw) -> String,
) {
    let count = draw.below(3);
    let _ = writeln!(text, "  {section}:{}", if count == 0 { " {}" } else { "" });
    // Not in the order of their names.
    for number in (0..count).rev() {
        let more = more(draw);
        let _ = writeln!(text, "    {stem}-{number}: {{ label: Own{more} }}");
        words.push(format!("{stem}-{number}"));
    }
}

/// The audiences that the file declares.
struct Audiences {
    /// No two of these have a role in common; some roles are in none.
    apart: Vec<String>,
    /// Roles that no table judges, whoever else does.
    unjudged: Vec<String>,
    /// Every name that may stand under `who`.
    names: Vec<String>,
}

impl Audiences {
    fn new(draw: &mut Draw, words: &Words, text: &mut String) -> Self {
        let mut groups = vec![Vec::new(); 4];
        // Both of whom one group is made are in one place, or two tables would judge it.
        let together = draw.below(4);
        for role in &words.roles {
            let place = draw.below(4);
            let is_part = ["year-6", "walker", "six-walker"].contains(&role.as_str());
            groups[if is_part { together } else { place }].push(role.clone());
        }
        let mut unjudged = groups.pop().unwrap_or_default();
        let in_kinds = [
            "pupil",
            "staff",
            "year-6",
            "walker",
            "sixth",
            "six-walker",
            "contractor",
            "visitor",
        ];
        unjudged.retain(|role| !in_kinds.contains(&role.as_str()));
        let mut audiences = Self {
            apart: Vec::new(),
            unjudged,
            names: words.roles.clone(),
        };
        audiences.names.push("everyone".to_owned());
        text.push_str("audiences:\n");
        for (number, roles) in groups.iter().filter(|roles| !roles.is_empty()).enumerate() {
            // An audience may be called like a role that it holds, and then means all of them.
            let name = match draw.percent(30) {
                true => draw.one(roles),
                false => format!("group-{number}"),
            };
            let _ = writeln!(text, "  {name}: {{ label: Some, roles: {} }}", list(roles));
            audiences.apart.push(name);
        }
        let mixed = draw.some(&words.roles, 1, 6);
        let _ = writeln!(text, "  mixed: {{ label: Mixed, roles: {} }}", list(&mixed));
        audiences.names.push("mixed".to_owned());
        let groups = audiences.apart.iter();
        let new = groups.filter(|name| !words.roles.contains(name));
        audiences.names.extend(new.cloned());
        audiences
    }
}

impl Generator {
    /// Some audiences and roles.
    fn who(&mut self) -> String {
        list(&self.draw.some(&self.audiences.names, 1, 3))
    }
}

fn list(words: &[String]) -> String {
    format!("[{}]", words.join(", "))
}
