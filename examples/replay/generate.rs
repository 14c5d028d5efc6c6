//! Logs of made-up lines, in the words of a policy.

use std::io::{self, Write};

use online_safety_policy::vocabulary::{History, Intent, Moment, Place, Role, Term, Word};
use online_safety_policy::{Incident, Policy, Subject};

/// The columns that are written: first what is each line's own.
const COLUMNS: [&str; 11] = [
    "reference",
    "date",
    "time",
    "asks",
    "role",
    "subject",
    "incidents",
    "intent",
    "history",
    "place",
    "moment",
];

/// Numbers that look drawn and are the same for the same seed, everywhere and for ever (SplitMix64).
pub(crate) struct Draw(u64);

impl Draw {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn happens(&mut self, per_mille: u16) -> bool {
        self.below(1000) < usize::from(per_mille)
    }

    /// One of some words; the earlier ones are drawn more often, as some things happen more often.
    fn one<'w, T>(&mut self, words: &'w [T]) -> Option<&'w T> {
        let (one, other) = (self.below(words.len()), self.below(words.len()));
        words.get(one.min(other))
    }
}

/// What lines are made of.
struct Words {
    roles: Vec<(Term<Role>, Vec<Incident>)>,
    subjects: Vec<Subject>,
}

/// How a log is to be.
pub(crate) struct Plan {
    pub(crate) lines: u64,
    pub(crate) seed: u64,
    /// Of how many lines in a thousand a word is misspelt.
    pub(crate) misspelt: u16,
    pub(crate) ndjson: bool,
}

/// Writes a log.
pub(crate) fn write(policy: &Policy, plan: &Plan, out: &mut dyn Write) -> io::Result<()> {
    // Those that need no table beside them, and of one table: a line may name two.
    let plain =
        |role, incident: &Incident| policy.incident(role, incident.as_str()) == Ok(*incident);
    let incidents = |role| {
        let all = policy.incidents_of(role).into_iter().flatten();
        let mut all: Vec<_> = all.filter(|incident| plain(role, incident)).collect();
        let table = all.last().map(Incident::table);
        all.retain(|incident| Some(incident.table()) == table);
        all
    };
    let words = Words {
        roles: policy.roles().map(|role| (role, incidents(role))).collect(),
        subjects: policy.subjects().collect(),
    };
    let mut draw = Draw::new(plan.seed);
    if !plan.ndjson {
        writeln!(out, "{}", COLUMNS.join(","))?;
    }
    let mut line: Vec<String> = vec![String::new(); COLUMNS.len()];
    for number in 1..=plan.lines {
        words.draw(number, &mut draw, &mut line);
        if draw.happens(plan.misspelt) {
            misspell(&mut line, &mut draw);
        }
        if plan.ndjson {
            let given = COLUMNS.iter().zip(&line);
            let given = given.filter(|(_, value)| !value.is_empty());
            // Words have nothing in them that JSON escapes.
            let entries = given.map(|(name, value)| format!("\"{name}\":\"{value}\""));
            let entries: Vec<String> = entries.collect();
            writeln!(out, "{{{}}}", entries.join(","))?;
        } else {
            writeln!(out, "{}", line.join(","))?;
        }
    }
    Ok(())
}

impl Words {
    fn draw(&self, number: u64, draw: &mut Draw, line: &mut [String]) {
        line.iter_mut().for_each(String::clear);
        let [
            reference,
            date,
            time,
            asks,
            role,
            subject,
            incidents,
            intent,
            history,
            place,
            moment,
        ] = line
        else {
            return;
        };
        *reference = format!("log-{number}");
        // A day of a school year, and a minute between 08:00 and 17:00.
        let month = draw.below(10);
        let (year, month) = if month < 4 {
            (2025, month + 9)
        } else {
            (2026, month - 3)
        };
        *date = format!("{year}-{month:02}-{:02}", draw.below(28) + 1);
        if draw.happens(800) {
            let minute = 8 * 60 + draw.below(9 * 60);
            *time = format!("{:02}:{:02}", minute / 60, minute % 60);
        }
        let who = if draw.happens(600) {
            self.roles.first()
        } else {
            draw.one(&self.roles)
        };
        let Some((who, known)) = who else { return };
        *role = who.to_string();
        let happened = draw.happens(600);
        if happened {
            *asks = "recommend".to_owned();
            let count = if draw.happens(50) { 2 } else { 1 };
            let all = (0..count).filter_map(|_| draw.one(known));
            let all: Vec<&str> = all.map(Incident::as_str).collect();
            *incidents = all.join(" ");
        } else {
            let asked = if draw.happens(600) {
                "classify"
            } else {
                "assess"
            };
            *asks = asked.to_owned();
            *subject = draw
                .one(&self.subjects)
                .map_or("", Subject::as_str)
                .to_owned();
        }
        if *asks != "classify" {
            *intent = word::<Intent>(draw, 500);
            *history = word::<History>(draw, 300);
        }
        *place = word::<Place>(draw, 400);
        *moment = word::<Moment>(draw, 300);
    }
}

/// A word of a kind, or nothing.
fn word<W: Word>(draw: &mut Draw, per_mille: u16) -> String {
    let words: Vec<W> = W::iter().collect();
    let drawn = draw.one(&words).filter(|_| draw.happens(per_mille));
    drawn.map_or(String::new(), |word| word.as_str().to_owned())
}

/// Swaps two letters of what is asked about.
fn misspell(line: &mut [String], draw: &mut Draw) {
    let subject = line.get(5).is_some_and(|subject| !subject.is_empty());
    let Some(word) = line.get_mut(if subject { 5 } else { 6 }) else {
        return;
    };
    let mut letters: Vec<char> = word.chars().collect();
    let at = draw.below(letters.len().saturating_sub(1));
    if at + 1 < letters.len() {
        letters.swap(at, at + 1);
    }
    *word = letters.into_iter().collect();
}
