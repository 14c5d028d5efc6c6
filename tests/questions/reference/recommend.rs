//! This happened: what follows?

use std::collections::BTreeSet;

use std::sync::LazyLock;

use online_safety_policy::document::{
    IncidentRowDocument, IncidentTableDocument, PolicyDocument, ResponseRuleDocument,
};

use super::people::{up, widest};
use super::responses;
use super::voices::{is_meant, meant};

type Words = BTreeSet<String>;

/// The answer, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Followed {
    pub(crate) is_judged: bool,
    pub(crate) standing: String,
    pub(crate) required: Words,
    pub(crate) disputed: Words,
    pub(crate) available: Words,
    /// Sets of which one is due.
    pub(crate) one_of: BTreeSet<Words>,
    /// Those in such a set that are not required in one reading.
    pub(crate) choices: Words,
    /// What becomes of these depends on which time it is.
    pub(crate) depending: Words,
    /// Response and measure.
    pub(crate) measures: BTreeSet<(String, String)>,
    /// Every response with how it follows, in the order in which to act.
    pub(crate) in_order: Vec<(String, String)>,
    /// The incidents whose rows answer.
    pub(crate) judged: Words,
    pub(crate) set_aside: Words,
    pub(crate) unspoken: Words,
    /// Row about repeats, incident, effect.
    pub(crate) repetitions: BTreeSet<(String, String, String)>,
    /// The rows and rules that name a response.
    pub(crate) rests_on: Words,
}

/// The table that judges a role, with its name.
pub(crate) fn judging<'d>(
    document: &'d PolicyDocument,
    role: &str,
) -> Option<(&'static str, &'d IncidentTableDocument)> {
    [
        ("pupil-incidents", document.pupil_incidents.as_ref()),
        ("staff-incidents", document.staff_incidents.as_ref()),
    ]
    .into_iter()
    .filter_map(|(name, table)| Some((name, table?)))
    .filter(|(_, table)| is_meant(document, &table.audience, role))
    // One for a kind of the role judges it instead of the one for all.
    .reduce(|one, other| {
        let through = |audience: &str| {
            let up = up(document, role);
            let held = up
                .into_iter()
                .filter(|role| is_meant(document, audience, role));
            widest(document, &held.collect())
        };
        let (here, there) = (through(&one.1.audience), through(&other.1.audience));
        let below = |role: &String| {
            here.iter()
                .any(|of| role != of && up(document, role).contains(of))
        };
        match there.iter().any(below) {
            true => other,
            false => one,
        }
    })
}

/// A table that holds nothing.
static NONE: LazyLock<IncidentTableDocument> = LazyLock::new(IncidentTableDocument::default);

/// The table of a name, if the file holds it.
pub(crate) fn held<'d>(
    document: &'d PolicyDocument,
    name: &str,
) -> Option<&'d IncidentTableDocument> {
    match name {
        "pupil-incidents" => document.pupil_incidents.as_ref(),
        _ => document.staff_incidents.as_ref(),
    }
}

/// Whether a rule in the words of a table speaks of an incident to a role that no table judges.
pub(crate) fn is_ruled(
    document: &PolicyDocument,
    name: &'static str,
    role: &str,
    incident: &str,
) -> bool {
    let question = Question {
        document,
        name,
        table: &NONE,
        hearers: Hearers::Other(role),
        intent: None,
    };
    !question.prose(incident).is_empty()
}

/// Whether a table has a row for an incident that is no own one, or a rule speaks of it; of a table that
/// is not held, a rule for whomever.
pub(crate) fn speaks_of(document: &PolicyDocument, name: &'static str, incident: &str) -> bool {
    let question = Question {
        document,
        name,
        table: held(document, name).unwrap_or(&NONE),
        hearers: match held(document, name) {
            Some(_) => Hearers::Judged,
            None => Hearers::Anybody,
        },
        intent: None,
    };
    let own = match name {
        "pupil-incidents" => &document.own.pupil_incidents,
        _ => &document.own.staff_incidents,
    };
    let is_own = own.iter().any(|(own, _)| own == incident);
    let climbs = !question
        .steps(&[incident.to_owned()].into(), None)
        .is_empty();
    let in_prose = climbs || !question.prose(incident).is_empty();
    !is_own && (question.row(incident).is_some() || in_prose)
}

/// What one row or one rule says.
#[derive(Default)]
struct Said {
    name: String,
    /// One set for each reading.
    required: Vec<Words>,
    available: Words,
    one_of: BTreeSet<Words>,
    measures: BTreeSet<(String, String)>,
}

impl Said {
    fn says_nothing(&self) -> bool {
        let lists = self.required.iter().chain(&self.one_of);
        lists.chain([&self.available]).all(BTreeSet::is_empty)
    }
}

fn sets(lists: &[Vec<String>]) -> BTreeSet<Words> {
    lists.iter().map(|list| words(list)).collect()
}

fn words(list: &[String]) -> Words {
    list.iter().cloned().collect()
}

/// Everything that is at hand for one question.
struct Question<'d> {
    document: &'d PolicyDocument,
    name: &'static str,
    table: &'d IncidentTableDocument,
    hearers: Hearers<'d>,
    intent: Option<&'d str>,
}

/// Whose rules count.
enum Hearers<'d> {
    /// Those whom the table judges.
    Judged,
    /// A role that no table judges.
    Other(&'d str),
    /// All who are named by some rule.
    Anybody,
}

/// The times there are, in words of files.
const TIMES: [&str; 8] = [
    "first-time",
    "second-time",
    "third-time",
    "fourth-time",
    "fifth-time",
    "sixth-time",
    "seventh-time",
    "eighth-time",
];

/// Which time it is, from 1, if a history says so.
fn time(history: &str) -> Option<usize> {
    let plain = history.strip_suffix("-after-warning").unwrap_or(history);
    TIMES
        .iter()
        .position(|time| *time == plain)
        .map(|at| at + 1)
}

pub(crate) fn recommend(
    document: &PolicyDocument,
    role: &str,
    words: &'static str,
    incidents: &[String],
    intent: Option<&str>,
    history: &str,
) -> Followed {
    let judging = judging(document, role);
    let is_ruled = |incident: &String| is_ruled(document, words, role, incident);
    if judging.is_none() && !incidents.iter().any(is_ruled) {
        return Followed {
            standing: "silent".to_owned(),
            ..Followed::default()
        };
    }
    let (name, table) = judging.unwrap_or((words, &NONE));
    let question = Question {
        document,
        name,
        table,
        hearers: match judging {
            Some(_) => Hearers::Judged,
            None => Hearers::Other(role),
        },
        intent,
    };
    let after_warning = history.ends_with("-after-warning");
    let possible: Vec<String> = match (time(history), history) {
        (Some(_), _) => Vec::new(),
        (None, "unknown") => TIMES.iter().map(|time| (*time).to_owned()).collect(),
        (None, _) if after_warning => {
            let times = TIMES[1..].iter();
            times.map(|time| format!("{time}-after-warning")).collect()
        }
        (None, _) => TIMES[1..].iter().map(|time| (*time).to_owned()).collect(),
    };
    let each: Vec<(Followed, bool)> = possible
        .iter()
        .map(|history| question.at(incidents, history))
        .collect();
    // Where no ladder bears on it, it makes no difference that the time is not known.
    let mut answer = match each.iter().any(|(_, climbs)| *climbs) {
        true => over(each.into_iter().map(|(answer, _)| answer).collect()),
        false => question.at(incidents, history).0,
    };
    answer.repetitions = question.at(incidents, history).0.repetitions;
    answer.in_order = responses::in_order(document, name, held(document, name), &answer);
    if judging.is_none() {
        answer.is_judged = false;
        answer.judged.clear();
    }
    answer
}

/// What is so at every time, and what depends on it.
fn over(each: Vec<Followed>) -> Followed {
    let every = |of: &dyn Fn(&Followed) -> Words| {
        let sets = each.iter().map(of);
        sets.reduce(|all, one| &all & &one).unwrap()
    };
    let how = |answer: &Followed, response: &String| match () {
        () if answer.required.contains(response) => 4,
        () if answer.disputed.contains(response) => 3,
        () if answer.choices.contains(response) => 2,
        () if answer.available.contains(response) => 1,
        () => 0,
    };
    let named = |of: &Followed| {
        let must = &(&of.required | &of.disputed) | &of.choices;
        &must | &of.available
    };
    let all: Words = each.iter().flat_map(named).collect();
    let differs = |response: &String| {
        let first = how(&each[0], response);
        each.iter().any(|answer| how(answer, response) != first)
    };
    let depending: Words = all.into_iter().filter(differs).collect();
    let one_of = each.iter().map(|answer| answer.one_of.clone());
    let one_of = one_of.reduce(|all, one| &all & &one).unwrap();
    // Of what does not turn anyway.
    let rest = |answer: &Followed| {
        let measures = answer.measures.iter();
        let measures = measures.filter(|(response, _)| !depending.contains(response));
        let sets = answer
            .one_of
            .iter()
            .filter(|set| set.is_disjoint(&depending));
        let measures: BTreeSet<_> = measures.cloned().collect();
        (measures, sets.cloned().collect::<BTreeSet<_>>())
    };
    let rest_differs = each.iter().any(|answer| rest(answer) != rest(&each[0]));
    let mut answer = Followed {
        required: every(&|answer| answer.required.clone()),
        disputed: every(&|answer| answer.disputed.clone()),
        available: &every(&|answer| answer.available.clone()) - &depending,
        choices: every(&|answer| answer.choices.clone()),
        one_of,
        measures: each
            .iter()
            .flat_map(|answer| answer.measures.clone())
            .collect(),
        rests_on: each
            .iter()
            .flat_map(|answer| answer.rests_on.clone())
            .collect(),
        ..each[0].clone()
    };
    let says_something =
        !answer.required.is_empty() || !answer.available.is_empty() || !answer.choices.is_empty();
    answer.standing = match () {
        () if !answer.disputed.is_empty() => "unclear",
        () if !depending.is_empty() || rest_differs => "depends",
        () if says_something => "answered",
        () => "silent",
    }
    .to_owned();
    answer.depending = depending;
    answer
}

/// Unites what was said: required in every reading of something, or in some.
fn unite(answer: &mut Followed, said: &[Said]) {
    for said in said {
        for response in said.required.iter().flatten() {
            if said.required.iter().all(|one| one.contains(response)) {
                answer.required.insert(response.clone());
            } else {
                answer.disputed.insert(response.clone());
            }
        }
        answer.available.extend(said.available.iter().cloned());
        answer.measures.extend(said.measures.iter().cloned());
        if !said.says_nothing() {
            answer.rests_on.insert(said.name.clone());
        }
    }
    // What one row requires in every reading is no longer in dispute.
    answer.disputed = &answer.disputed - &answer.required;
    let sets = || said.iter().flat_map(|said| &said.one_of);
    let due = sets().filter(|set| set.is_disjoint(&answer.required));
    answer.one_of = due.cloned().collect();
    let choices: Words = answer.one_of.iter().flatten().cloned().collect();
    answer.choices = &choices - &answer.disputed;
    // What one of them settles leaves the others free.
    let settled = &(&answer.required | &answer.choices) | &answer.disputed;
    let free = sets()
        .flatten()
        .filter(|response| !settled.contains(*response));
    answer.available.extend(free.cloned());
    let is_silent =
        answer.required.is_empty() && answer.available.is_empty() && answer.one_of.is_empty();
    answer.standing = match (answer.disputed.is_empty(), is_silent) {
        (false, _) => "unclear",
        (true, false) => "answered",
        (true, true) => "silent",
    }
    .to_owned();
}

/// A measure that rises, so many times after the first that it is for; at the last time, which stands for
/// all after it, nobody can say.
fn risen(measure: &str, time: Option<usize>, first: usize) -> String {
    let (Some(time), Some((amount, more))) =
        (time.filter(|time| *time < 8), measure.split_once(", "))
    else {
        return measure.to_owned();
    };
    let more: usize = more.split(' ').next().unwrap().parse().unwrap();
    let mut words: Vec<String> = amount.split(' ').map(str::to_owned).collect();
    let mut last = 0;
    for word in &mut words {
        if let Ok(number) = word.parse::<usize>() {
            last = number + more * (time - first);
            *word = last.to_string();
        }
    }
    let unit = words.last_mut().unwrap();
    if last > 1 && !unit.ends_with('s') {
        unit.push('s');
    }
    words.join(" ")
}

fn row(incident: &str, row: &IncidentRowDocument) -> Said {
    let required = match row.readings.as_slice() {
        [] => vec![words(&row.required)],
        readings => readings.iter().map(|reading| words(reading)).collect(),
    };
    Said {
        name: incident.to_owned(),
        required,
        available: words(&row.available),
        one_of: sets(&row.one_of),
        measures: row.measures.iter().cloned().collect(),
    }
}

impl<'d> Question<'d> {
    /// The answer where the time is known, or makes no difference; and whether a ladder bears on it.
    fn at(&self, incidents: &[String], history: &str) -> (Followed, bool) {
        let mut answer = Followed {
            is_judged: true,
            ..Followed::default()
        };
        let mut said = Vec::new();
        let mut spoken_of = Words::new();
        for incident in incidents {
            match self.answering(incident) {
                Some(other) => {
                    said.extend(self.row(&other).map(|row| self::row(&other, row)));
                    said.extend(self.prose(&other));
                    spoken_of.insert(other.clone());
                    answer.judged.insert(other);
                }
                // No row speaks of that intent; prose about the incident speaks of any.
                None => {
                    answer.set_aside.insert(incident.clone());
                    said.extend(self.prose(incident));
                    spoken_of.insert(incident.clone());
                }
            }
        }
        for incident in &answer.judged {
            let row = self.row(incident).map(|row| self::row(incident, row));
            let mut all = self.prose(incident).into_iter().chain(row);
            let climbs = !self.steps(&[incident.clone()].into(), None).is_empty();
            if all.all(|said| said.says_nothing()) && !climbs {
                answer.unspoken.insert(incident.clone());
            }
        }
        if !["first-time", "unknown"].contains(&history) {
            said.extend(self.repeats(&mut answer, history, &mut spoken_of));
        }
        let climbs = !self.steps(&spoken_of, None).is_empty();
        said.extend(self.steps(&spoken_of, time(history)));
        unite(&mut answer, &said);
        (answer, climbs)
    }

    /// The steps of ladders about some incidents that hold at a time; all, if none is given.
    fn steps(&self, incidents: &Words, time: Option<usize>) -> Vec<Said> {
        let mut all = Vec::new();
        let ladders = self.document.ladders.iter();
        let ladders = ladders.filter(|_| matches!(self.hearers, Hearers::Judged));
        for (name, ladder) in ladders.filter(|(_, ladder)| ladder.table == self.name) {
            let is_about = |incident: &String| match ladder.incidents.as_slice() {
                [all] if all == "all" => !ladder.except.contains(incident),
                listed => listed.contains(incident),
            };
            if !incidents.iter().any(is_about) {
                continue;
            }
            let mut holding = Vec::new();
            let mut before = 0;
            for (at, step) in ladder.steps.iter().enumerate() {
                let first = step.time.as_deref().and_then(self::time);
                let first = first.unwrap_or(before + 1);
                before = first;
                if time.is_some_and(|time| time < first) {
                    break;
                }
                if step.replaces && time.is_some() {
                    holding.clear();
                }
                let measures = step
                    .measures
                    .iter()
                    .map(|(response, measure)| (response.clone(), risen(measure, time, first)));
                holding.push(Said {
                    name: format!("{name}.steps[{at}]"),
                    required: vec![words(&step.required)],
                    available: words(&step.available),
                    one_of: sets(&step.one_of),
                    measures: measures.collect(),
                });
            }
            all.extend(holding);
        }
        all
    }

    /// The incident whose row answers: the one asked about, or the one to which it sends us.
    fn answering(&self, incident: &str) -> Option<String> {
        let Some(row) = self.row(incident) else {
            return Some(incident.to_owned());
        };
        if self.speaks(row) {
            return Some(incident.to_owned());
        }
        let other = row.see.as_ref()?;
        self.speaks(self.row(other)?).then(|| other.clone())
    }

    fn row(&self, incident: &str) -> Option<&'d IncidentRowDocument> {
        let mut rows = self.table.rows.iter();
        rows.find(|(name, _)| name == incident).map(|(_, row)| row)
    }

    /// Whether a row speaks of the intent that is asked about.
    fn speaks(&self, row: &IncidentRowDocument) -> bool {
        match self.intent {
            None => true,
            Some(intent) => row.intent.is_empty() || row.intent.iter().any(|i| i == intent),
        }
    }

    /// Whether a rule holds for those who are asked about.
    fn is_heard(&self, rule: &ResponseRuleDocument) -> bool {
        let meant = meant(self.document, &rule.who);
        match self.hearers {
            Hearers::Judged => {
                let judged = meant
                    .iter()
                    .any(|role| is_meant(self.document, &self.table.audience, role));
                rule.who.is_empty() || judged
            }
            Hearers::Other(role) => meant.contains(role),
            Hearers::Anybody => !rule.who.is_empty(),
        }
    }

    /// Rules in prose about an incident.
    fn prose(&self, incident: &str) -> Vec<Said> {
        let rules = self.document.response_rules.iter();
        rules
            .filter(|(_, rule)| rule.table == self.name && self.is_heard(rule))
            .filter(|(_, rule)| match rule.incidents.as_slice() {
                [all] if all == "all" => !rule.except.iter().any(|word| word == incident),
                listed => listed.iter().any(|word| word == incident),
            })
            .map(|(name, rule)| Said {
                name: name.clone(),
                required: vec![words(&rule.required)],
                available: words(&rule.available),
                one_of: sets(&rule.one_of),
                measures: rule.measures.iter().cloned().collect(),
            })
            .collect()
    }

    /// The rows about continued infringements that add something.
    fn repeats(&self, answer: &mut Followed, history: &str, spoken_of: &mut Words) -> Vec<Said> {
        let mut said = Vec::new();
        let rows = &self.table.rows;
        for (at, (name, row)) in rows.iter().enumerate() {
            let Some(reach) = &row.repeat else { continue };
            if !self.speaks(row) {
                continue;
            }
            let above = &rows[..at];
            let reaches = |incident: &String| match reach.as_str() {
                "all" => true,
                _ => above.iter().any(|(other, _)| other == incident),
            };
            let warning_is_due = row.after.as_deref() == Some("warning");
            let is_due = !warning_is_due || history.ends_with("-after-warning");
            for incident in answer.judged.iter().filter(|judged| *judged != name) {
                let effect = match (reaches(incident), is_due) {
                    (false, _) => "not-reached",
                    (true, false) => "not-warned",
                    (true, true) => "reached",
                };
                let told = [name, incident, effect].map(str::to_owned);
                answer.repetitions.insert(told.into());
            }
            if is_due && answer.judged.iter().any(reaches) {
                said.push(self::row(name, row));
                said.extend(self.prose(name));
                spoken_of.insert(name.clone());
            }
        }
        said
    }
}
