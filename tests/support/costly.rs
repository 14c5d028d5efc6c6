//! Policy files made to ask for as much as a policy may, shared by the test that no more loads and
//! the bench that measures what the most costs.

use std::fmt::Write as _;

use online_safety_policy::Policy;
use online_safety_policy::vocabulary::{Technology, UserAction, Word as _};
use strum::IntoEnumIterator as _;

/// Files that ask for the more the larger their number is.
pub struct Family {
    pub name: &'static str,
    pub make: fn(usize) -> String,
    /// The largest number that is tried.
    pub most: usize,
}

const HEAD: &str = "format: 1\npolicy: { id: p, school: S, title: T }\n";

/// A value of each fact but the time, those with the fewest values first.
const FACTS: [(&str, &str); 15] = [
    ("headteacher-permission", "\"yes\""),
    ("lead-permission", "\"yes\""),
    ("teacher-permission", "\"yes\""),
    ("parent-consent", "\"yes\""),
    ("subject-consent", "\"yes\""),
    ("nominated", "\"yes\""),
    ("agreed-time", "\"yes\""),
    ("approved", "\"yes\""),
    ("agreement-signed", "\"yes\""),
    ("accompanied", "\"yes\""),
    ("device", "own"),
    ("purpose", "personal"),
    ("occasion", "ordinary"),
    ("moment", "break"),
    ("place", "toilets"),
];

pub const FAMILIES: [Family; 15] = [
    Family {
        name: "facts of one rule for everyone",
        make: |n| file(&rule("r", "everyone", "gambling", &when(0..n))),
        most: 15,
    },
    Family {
        name: "facts of one rule for one role",
        make: |n| file(&rule("r", "pupil", "gambling", &when(0..n))),
        most: 15,
    },
    Family {
        name: "facts of one rule about all acts",
        make: |n| file(&rule("r", "everyone", &acts(), &when(0..n))),
        most: 15,
    },
    Family {
        name: "a fact each of many rules",
        make: |n| {
            file(&many(n, |n| {
                rule(&format!("r{n}"), "everyone", "gambling", &when(n..n + 1))
            }))
        },
        most: 15,
    },
    Family {
        name: "rules of five facts each",
        make: |n| {
            file(&many(n, |n| {
                rule(
                    &format!("r{n}"),
                    "everyone",
                    "gambling",
                    &when(n % 3..n % 3 + 5),
                )
            }))
        },
        most: 300,
    },
    Family {
        name: "cases of three facts of ten",
        make: |n| file(&cases(n)),
        most: 120,
    },
    Family {
        name: "facts on top of a cut-up day",
        make: |n| {
            let when = format!("time: [t0], {}", when(0..n));
            format!(
                "{HEAD}{}rules:\n{}",
                times(),
                rule("r", "everyone", "gambling", &when)
            )
        },
        most: 14,
    },
    Family {
        name: "own roles and acts",
        make: |n| format!("{HEAD}{}rules:\n{}", own(n), said("r", "everyone", &acts())),
        most: 256,
    },
    Family {
        name: "rules about everything",
        make: |n| file(&many(n, |n| said(&format!("r{n}"), "everyone", &acts()))),
        most: 90,
    },
    Family {
        name: "roles told apart by rules",
        make: apart,
        most: 16,
    },
    Family {
        name: "audiences of a page",
        make: |n| {
            let audiences = many(n, |n| {
                format!("  a{n}: {{ label: A{n}, roles: [pupil, staff, parent] }}\n")
            });
            let rule = rule("r", "everyone", "gambling", &when(0..6));
            format!("{HEAD}audiences:\n{audiences}rules:\n{rule}")
        },
        most: 256,
    },
    Family {
        name: "rules about incidents",
        make: |n| {
            let rule = |n| {
                format!(
                    "  i{n}: {{ line: 1, table: pupil-incidents, incidents: [all], required: [police] }}\n"
                )
            };
            format!("{HEAD}{TABLE}response-rules:\n{}", many(n, rule))
        },
        most: 1_400,
    },
    Family {
        name: "ladders about all incidents",
        make: |n| {
            let step = "{ line: 1, required: [police, warning], measures: \
                        { police: 1 hour, warning: \"1 day, 1 more each time\" } }";
            let ladder = |n| {
                let steps = [step; 8].join(", ");
                format!("  l{n}: {{ table: pupil-incidents, incidents: all, steps: [{steps}] }}\n")
            };
            format!("{HEAD}{TABLE}ladders:\n{}", many(n, ladder))
        },
        most: 90,
    },
    Family {
        name: "what an act amounts to",
        make: |n| {
            let rule = rule("r", "pupil", "gambling", &when(0..4));
            let mapped = many(n, |n| {
                format!(
                    "      - {{ incident: misuse, fit: partly, when: {{ {} }} }}\n",
                    when(n..n + 1)
                )
            });
            format!(
                "{HEAD}{TABLE}rules:\n{rule}mapping:\n  gambling:\n    pupil-incidents:\n{mapped}"
            )
        },
        most: 15,
    },
    Family {
        name: "laws about all acts",
        make: |n| {
            let rule = rule("r", "everyone", &acts(), &when(0..3));
            let law = |n| {
                format!(
                    "  l{n}: {{ for-all: {{ who: everyone, about: all }}, expect: {{ never: [police] }} }}\n"
                )
            };
            format!("{HEAD}{TABLE}rules:\n{rule}invariants:\n{}", many(n, law))
        },
        most: 256,
    },
];

/// The most that loads of each family.
pub fn costliest() -> impl Iterator<Item = (&'static str, String)> {
    FAMILIES
        .iter()
        .map(|family| (family.name, family.make_most()))
}

impl Family {
    fn make_most(&self) -> String {
        let loads = |number: usize| Policy::from_yaml(&(self.make)(number)).is_ok();
        let (mut below, mut above) = (1, self.most + 1);
        assert!(loads(below), "{}", self.name);
        while above - below > 1 {
            let middle = usize::midpoint(below, above);
            match loads(middle) {
                true => below = middle,
                false => above = middle,
            }
        }
        (self.make)(below)
    }
}

/// Conditions on some of the facts.
fn when(facts: std::ops::Range<usize>) -> String {
    let conditions = FACTS[facts]
        .iter()
        .map(|(fact, value)| format!("{fact}: [{value}]"));
    conditions.collect::<Vec<_>>().join(", ")
}

fn file(rules: &str) -> String {
    format!("{HEAD}rules:\n{rules}")
}

fn many(count: usize, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect()
}

fn rule(name: &str, who: &str, about: &str, when: &str) -> String {
    format!(
        "  {name}: {{ line: 1, who: [{who}], about: [{about}], cases: [{{ when: {{ {when} }}, then: allowed }}], otherwise: [not-allowed] }}\n"
    )
}

fn said(name: &str, who: &str, about: &str) -> String {
    format!("  {name}: {{ line: 1, who: [{who}], about: [{about}], is: not-allowed }}\n")
}

/// Every act that is not illegal anyway.
fn acts() -> String {
    let actions = UserAction::iter().skip(4).map(UserAction::as_str);
    let all = actions.chain(Technology::iter().map(Technology::as_str));
    all.collect::<Vec<_>>().join(", ")
}

/// A table of pupils' incidents.
const TABLE: &str = "audiences: { children: { label: Children, roles: [pupil] } }
pupil-incidents:
  audience: children
  columns: [police]
  rows:
    misuse: { line: 1, required: [police] }
";

/// Cases that permit under every three of ten facts: there are many minimal changes.
fn cases(count: usize) -> String {
    let mut text = "  r:\n    line: 1\n    who: [everyone]\n    about: [gambling]\n    otherwise: [not-allowed]\n    cases:\n".to_owned();
    let threes =
        (0..10).flat_map(|a| (a + 1..10).flat_map(move |b| (b + 1..10).map(move |c| [a, b, c])));
    for (line, three) in (1..).zip(threes).take(count) {
        let all = three
            .map(|n| format!("{}: [{}]", FACTS[n].0, FACTS[n].1))
            .join(", ");
        let _ = writeln!(
            text,
            "      - {{ line: {line}, when: {{ {all} }}, then: allowed }}"
        );
    }
    text
}

/// As many times as there may be, each cutting the day twice.
fn times() -> String {
    let time = |n: usize| {
        let minutes = [n * 40, n * 40 + 20].map(|at| format!("\"{:02}:{:02}\"", at / 60, at % 60));
        format!("  t{n}: {{ from: {}, to: {} }}\n", minutes[0], minutes[1])
    };
    format!("times:\n{}", many(31, time))
}

/// So many roles and acts of the school's own.
fn own(count: usize) -> String {
    let words =
        |stem: &str, more: &str| many(count, |n| format!("    {stem}{n}: {{ label: L{more} }}\n"));
    format!(
        "own:\n  roles:\n{}  user-actions:\n{}",
        words("r", ""),
        words("u", ", area: conduct")
    )
}

/// Roles of which so many rules each bind half.
fn apart(rules: usize) -> String {
    let roles = many(200, |n| format!("    r{n}: {{ label: L }}\n"));
    let half = |rule: usize| {
        let bound = (0..200).filter(|role| (role >> (rule % 8) & 1) == 1);
        bound
            .map(|role| format!("r{role}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let audiences = many(rules, |n| {
        format!("  a{n}: {{ label: A{n}, roles: [{}] }}\n", half(n))
    });
    let rules = many(rules, |n| {
        rule(
            &format!("x{n}"),
            &format!("a{n}"),
            &acts(),
            &when(n % 3..n % 3 + 1),
        )
    });
    format!("{HEAD}own:\n  roles:\n{roles}audiences:\n{audiences}rules:\n{rules}")
}
