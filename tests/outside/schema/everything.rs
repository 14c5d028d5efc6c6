//! Of each kind a file with one of everything, to be changed in one place.

use std::sync::LazyLock;

use online_safety_policy::diagnostic::Diagnostic;
use serde_yaml::{Mapping, Value as Yaml};

use crate::schema::files::{
    AMENDMENT, BASE, BASE_AMENDMENT, BASE_CASES, BASE_REGISTER, CASES, Format, POLICY, REGISTER,
};
use crate::schema::walk::{Laid, at, lay_over};

/// A file with one of everything.
pub struct Everything {
    pub format: &'static Format,
    pub file: Yaml,
}

pub static FILES: LazyLock<[Everything; 4]> =
    LazyLock::new(|| [policy(), cases(), register(), amendment()]);

/// What a row and a rule may say beside their lists.
const DETAILS: &str = "one-of: [[headteacher, police]], measures: { tidy-up: 5 school days }";

/// A heading among the rows of a table of levels, and what a mark in brackets means there.
const HEADING: &str = "{ line: 4, above: gambling, title: Games }";
const BRACKETS: &str =
    "{ line: 19, when: { place: classroom }, unless: { time: lunch }, note: a remark }";

fn policy() -> Everything {
    let cell = "pupils: unacceptable-and-illegal, adults";
    let cases =
        "pupils: { is: unacceptable-and-illegal, cases: [{ line: 3, then: illegal }] }, adults";
    // A standard word of one kind that the file gives to another has no label there.
    let base = BASE
        .replace("drones", "kites")
        .replacen(cell, cases, 1)
        .replacen("guests: outdoors", "guests: { is: outdoors }", 1)
        .replacen(
            "available: [tidy-up]",
            &format!("available: [tidy-up], {DETAILS}"),
            1,
        )
        .replacen(
            "available: [inform-parents]",
            &format!("available: [tidy-up], {DETAILS}"),
            1,
        )
        .replacen(
            "  lines: 2-19\n",
            &format!("  lines: 2-19\n  headings: [{HEADING}]\n  brackets: {BRACKETS}\n"),
            1,
        )
        .replacen("area: conduct }", "area: conduct, like: gambling }", 1)
        .replacen(
            "label: Smart pens }",
            "label: Smart pens, like: earphones }",
            1,
        )
        .replacen("\nmapping:", "\nstandard-mapping: true\nmapping:", 1);
    let more = "
own:
  places: { hall: { label: Hall, in: non-teaching-area } }
  moments: { tutor-time: { label: Tutor time } }
  occasions: { exam: { label: Exam } }
  purposes: { translation: { label: Translation } }
  facts: { handed-in: { label: Handed in } }
scope:
  line: 10
  authority: inferred
  outside: { place: off-site }
  reaches:
    kites: { line: 11, authority: printed, who: [pupils], about: [kites], when: { device: school }, note: a remark }
  note: a remark
groups:
  kinds: { prefect: pupil, caretaker: [staff, visitor] }
  apart: [[prefect, caretaker]]
  complete: { pupil: prefect }
labels:
  roles: { pupil: { label: Student, plural: Students } }
  offices: { headteacher: Principal }
  user-actions: { gambling: Betting }
  technologies: { personal-phones: Mobiles }
  pupil-incidents: { misuse: Wrong use }
  staff-incidents: { misuse: Wrong use }
  acceptability: { acceptable: Fine }
  permissions: { allowed: Fine }
  pupil-responses: { police: The police }
  staff-responses: { police: The police }
names:
  roles: { pupil: [kid, youngster] }
  offices: { headteacher: the boss }
response-kinds:
  pupil-responses: { police: logging }
  staff-responses: { police: protection }
ladders:
  wrecks:
    table: pupil-incidents
    incidents: all
    except: [illegal-material]
    within: term
    steps:
      - { line: 48, required: [class-teacher], one-of: [[headteacher, police]], measures: { class-teacher: 1 hour } }
      - { line: 49, time: third-time, replaces: true, available: [tidy-up], authority: inferred, note: a remark }
evidence:
  kept: { line: 9, keep: screenshot, of: all, except: [viruses], authority: printed, note: a remark }
procedure:
  lines: 70-79
  steps:
    team: { line: 71, step: involve-several-seniors, force: must, by: [senior-staff, adults, caretaker] }
    report:
      { line: 72, step: report-suspicion, force: should, to: headteacher, for: misuse, after: involve-several-seniors,
        urgency: at-once, authority: inferred, note: a remark }
    stop: { line: 73, step: stop-viewing, force: must, except: misuse }
  open:
    how-long-kept: { line: 79, for: misuse, note: a remark }
    parents-told: { line: 79, except: misuse }
duties:
  be-brief: { line: 64, duty: meet, label: be brief, who: [governors, caretaker], towards: everyone, every: week,
              trigger: once, force: advised, authority: inferred, note: a remark }
contacts:
  tell-anyone: { line: 62, matter: complaint, by: everyone, to: headteacher, then: governors, authority: inferred,
                 note: a remark }
invariants:
  repeats-answered-no-more-lightly: { apply: false, reason: it is known, note: a remark }
  of-incidents:
    line: 42
    authority: inferred
    for-all: { table: pupil-incidents, incidents: all, except: misuse, who: pupils, intent: unknown, history: repeat }
    expect: { required: headteacher, available: police, never: tidy-up, required-kind: referral,
              available-kind: sanction, never-kind: notification, no-lighter-than: first-time,
              no-harsher-than: deliberate }
  of-acts:
    for-all: { who: adults, about: illegal, except: kites, given: { place: classroom } }
    expect: { verdict: illegal, never-verdict: allowed, decision: [decided, unclear] }
  of-what-follows:
    for-all: { who: adults, about: kites, classified: allowed, covered: true }
    expect: { never: police }
    note: a remark
lints:
  review-overdue: { level: allow, reason: it is known, rows: grooming, until: \"2030-01-31\" }
";
    let mut file: Yaml = serde_yaml::from_str(&base).unwrap();
    let more: Mapping = serde_yaml::from_str(more).unwrap();
    for (section, more) in more {
        let mut held = match file.get(&section) {
            Some(Yaml::Mapping(held)) => held.clone(),
            _ => Mapping::new(),
        };
        held.extend(more.as_mapping().unwrap().clone());
        file[section] = held.into();
    }
    Everything {
        format: &POLICY,
        file,
    }
}

fn cases() -> Everything {
    Everything {
        format: &CASES,
        file: serde_yaml::from_str(BASE_CASES).unwrap(),
    }
}

fn register() -> Everything {
    Everything {
        format: &REGISTER,
        file: serde_yaml::from_str(BASE_REGISTER).unwrap(),
    }
}

fn amendment() -> Everything {
    Everything {
        format: &AMENDMENT,
        file: serde_yaml::from_str(BASE_AMENDMENT).unwrap(),
    }
}

impl Everything {
    pub fn laid(&self) -> Laid<'_> {
        lay_over(&self.format.schema, &self.file)
    }

    /// The file with something in it changed.
    pub fn changed(&self, steps: &[Yaml], change: impl FnOnce(&mut Yaml)) -> Yaml {
        let mut file = self.file.clone();
        change(at(&mut file, steps));
        file
    }

    pub fn faults(&self, value: &Yaml) -> Vec<Diagnostic> {
        self.format.faults(text(value).as_bytes())
    }

    pub fn is_valid(&self, value: &Yaml) -> bool {
        self.format.is_valid(&serde_json::to_value(value).unwrap())
    }
}

/// The text of a file, in the order of its keys.
fn text(value: &Yaml) -> String {
    let list = |items: Vec<String>| items.join(", ");
    match value {
        Yaml::Mapping(map) => {
            let entries = map.iter();
            let entries = entries.map(|(key, value)| format!("{}: {}", text(key), text(value)));
            format!("{{ {} }}", list(entries.collect()))
        }
        Yaml::Sequence(items) => format!("[{}]", list(items.iter().map(text).collect())),
        scalar => serde_json::to_string(scalar).unwrap(),
    }
}
