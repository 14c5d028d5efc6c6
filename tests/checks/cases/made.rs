//! Cases made from answers: all of an answer as a case states it.

use std::fmt::Write as _;

use online_safety_policy::answer::{ReasonKind, ResponseList, Says};
use online_safety_policy::check::cases::Cases;
use online_safety_policy::vocabulary::{Fact, Word};
use online_safety_policy::{
    Circumstances, Classification, Decision, EnumSet, Policy, Reason, Recommendation,
};

/// Cases of one policy, one after the other.
pub(crate) struct File {
    text: String,
    count: usize,
}

/// So few that no file is too large.
pub(crate) const MOST: usize = 300;

impl File {
    pub(crate) fn new(policy: &Policy) -> Self {
        Self {
            text: format!("format: 1\npolicy: {}\ncases:\n", policy.id()),
            count: 0,
        }
    }

    pub(crate) fn add(&mut self, case: &str) {
        writeln!(self.text, "  c{}:\n{case}", self.count).unwrap();
        self.count += 1;
    }
}

pub(crate) fn list<T: ToString>(words: impl IntoIterator<Item = T>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| word.to_string()).collect();
    format!("[{}]", words.join(", "))
}

pub(crate) fn set<T: Word + enumset::EnumSetType>(words: EnumSet<T>) -> String {
    list(words.iter().map(Word::as_str))
}

/// What is known, as a case gives it.
pub(crate) fn given(
    circumstances: &Circumstances,
    policy: &Policy,
    about: &Classification<'_>,
) -> String {
    // The facts of an answer are not public; its conditions tell those that matter.
    let mut text = String::new();
    let facts = policy
        .facts_of(about.role(), about.subject().unwrap())
        .unwrap();
    for fact in facts {
        if fact == Fact::Time {
            if let Some(time) = circumstances.clock_time() {
                let (hour, minute) = (time.hour(), time.minute());
                write!(text, "time: \"{hour:02}:{minute:02}\", ").unwrap();
            }
            continue;
        }
        let value = values(fact)
            .into_iter()
            .find(|value| circumstances.set(fact.as_str(), value) == Ok(*circumstances));
        if let Some(value) = value {
            write!(text, "{fact}: \"{value}\", ").unwrap();
        }
    }
    match text.is_empty() {
        true => String::new(),
        false => format!("    given: {{ {} }}\n", text.trim_end_matches(", ")),
    }
}

/// The values of a fact, as the error about a wrong one lists them.
pub(crate) fn values(fact: Fact) -> Vec<String> {
    if fact == Fact::Group {
        // The policy has no groups.
        return vec!["any-other".to_owned()];
    }
    let error = Circumstances::new().set(fact.as_str(), "?").unwrap_err();
    let error = error.to_string();
    let (_, accepted) = error.split_once("accepted: ").unwrap();
    let words = accepted.split(", ");
    words
        .map(|word| word.trim_matches('`').to_owned())
        .collect()
}

pub(crate) fn because<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> String {
    let mut all: Vec<String> = Vec::new();
    for reason in reasons {
        all.push(reason.rule.to_owned());
        let lines = reason
            .source
            .lines
            .into_iter()
            .flat_map(|lines| lines.ranges());
        all.extend(lines.map(|range| format!("\"{}-{}\"", range.first(), range.last())));
    }
    all.sort_unstable();
    all.dedup();
    match all.is_empty() {
        true => String::new(),
        false => format!(", because: {}", list(all)),
    }
}

pub(crate) fn answer(decision: Decision) -> &'static str {
    match decision {
        Decision::Decided(verdict) => verdict.as_str(),
        other => other.kind(),
    }
}

/// The whole answer about an act, as a case states it.
pub(crate) fn of_act(answer_of: &Classification<'_>) -> String {
    let decision = answer_of.decision();
    let mut text = format!("answer: {}", answer(decision));
    match decision {
        Decision::Unclear(verdicts) => write!(text, ", readings: {}", set(verdicts)).unwrap(),
        Decision::Depends { missing, outcomes } => {
            write!(
                text,
                ", missing: {}, outcomes: {}",
                set(missing),
                set(outcomes)
            )
            .unwrap();
        }
        Decision::Decided(_) | Decision::Silent => {}
    }
    let mut levels: Vec<&str> = answer_of
        .reasons()
        .filter(|reason| reason.kind == ReasonKind::Cell)
        .filter_map(|reason| match reason.says {
            Says::Level { id, .. } => Some(id),
            _ => None,
        })
        .collect();
    levels.dedup();
    let provisos = answer_of.provisos();
    let gaps = answer_of.gaps();
    write!(
        text,
        ", level: {}, provisos: {}, gaps: {}",
        list(levels),
        list(provisos.iter().map(|word| word.as_str())),
        list(gaps.iter().map(|word| word.as_str()))
    )
    .unwrap();
    text
}

pub(crate) fn of_incident(answer: &Recommendation<'_>) -> String {
    let ids = |responses: Option<ResponseList<'_>>| {
        list(responses.into_iter().flat_map(|list| list.ids()))
    };
    format!(
        "required: {}, available: {}, disputed: {}",
        ids(answer.required()),
        ids(answer.available()),
        ids(answer.disputed())
    )
}

/// Runs a file in which every case is to pass, or none.
#[track_caller]
pub(crate) fn run(policy: &Policy, file: &File, passes: bool) {
    let cases = match Cases::from_yaml(&file.text, policy) {
        Ok(cases) => cases,
        Err(error) => panic!("{}", error.annotated("made.yaml", &file.text)),
    };
    let report = cases.run(policy);
    assert_eq!(report.cases(), file.count);
    assert_eq!(report.questions(), file.count);
    if passes {
        assert!(report.passed(), "{}", report.failures()[0]);
        assert!(cases.hold(policy));
    } else {
        assert_eq!(report.failed(), file.count);
        assert!(!cases.hold(policy));
    }
}

/// Makes a case from each thing, and runs them file by file.
pub(crate) fn run_all<T>(
    policy: &Policy,
    passes: bool,
    things: impl Iterator<Item = T>,
    case: impl Fn(T) -> String,
) {
    let mut file = File::new(policy);
    for thing in things {
        file.add(&case(thing));
        if file.count == MOST {
            run(policy, &file, passes);
            file = File::new(policy);
        }
    }
    if file.count > 0 {
        run(policy, &file, passes);
    }
}
