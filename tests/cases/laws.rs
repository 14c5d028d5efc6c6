//! Laws that hold for every answer: a case made from it passes, and one that
//! expects any other answer fails.

use std::fmt::Write as _;

use online_safety_policy::builtin::Builtin;
use online_safety_policy::cases::Cases;
use online_safety_policy::vocabulary::{Fact, Word};
use online_safety_policy::{
    Circumstances, Classification, Decision, EnumSet, IncidentQuestion, Outcome, Policy, Reason,
    ReasonKind, Recommendation, ResponseList, Says, Standing,
};
use strum::IntoEnumIterator as _;

/// Cases of one policy, one after the other.
struct File {
    text: String,
    count: usize,
}

/// So few that no file is too large.
const MOST: usize = 300;

impl File {
    fn new(policy: &Policy) -> Self {
        Self {
            text: format!("format: 1\npolicy: {}\ncases:\n", policy.id()),
            count: 0,
        }
    }

    fn add(&mut self, case: &str) {
        writeln!(self.text, "  c{}:\n{case}", self.count).unwrap();
        self.count += 1;
    }
}

fn list<T: ToString>(words: impl IntoIterator<Item = T>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| word.to_string()).collect();
    format!("[{}]", words.join(", "))
}

fn set<T: Word + enumset::EnumSetType>(words: EnumSet<T>) -> String {
    list(words.iter().map(Word::as_str))
}

/// What is known, as a case gives it.
fn given(circumstances: &Circumstances, policy: &Policy, about: &Classification<'_>) -> String {
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
fn values(fact: Fact) -> Vec<String> {
    let error = Circumstances::new().set(fact.as_str(), "?").unwrap_err();
    let error = error.to_string();
    let (_, accepted) = error.split_once("accepted: ").unwrap();
    accepted.split(", ").map(str::to_owned).collect()
}

fn because<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> String {
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

fn answer(decision: Decision) -> &'static str {
    match decision {
        Decision::Decided(verdict) => verdict.as_str(),
        other => other.kind(),
    }
}

/// The whole answer about an act, as a case states it.
fn of_act(answer_of: &Classification<'_>) -> String {
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

fn of_incident(answer: &Recommendation<'_>) -> String {
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
fn run(policy: &Policy, file: &File, passes: bool) {
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
fn run_all<T>(
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

/// Every answer about an act, for every combination of what is known; one of some.
fn acts(
    policy: &Policy,
    one_of: usize,
) -> impl Iterator<Item = (Classification<'_>, Circumstances)> {
    policy
        .questions()
        .filter(|(role, _)| is_named(policy, role.as_str()))
        .flat_map(move |(role, subject)| {
            let known = policy.circumstances_of(role, subject).unwrap();
            known.map(move |known| (policy.classify(role, subject, &known).unwrap(), known))
        })
        .step_by(one_of)
}

#[test]
fn a_case_made_from_an_answer_about_an_act_passes() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        run_all(policy, true, acts(policy, 3), |(answer, known)| {
            format!(
                "    who: {}\n    classify: {}\n{}    expect: {{ {}{} }}",
                answer.role(),
                answer.subject().unwrap().as_str(),
                given(&known, policy, &answer),
                of_act(&answer),
                because(answer.reasons())
            )
        });
    }
}

/// Whether a word of a case means this role alone, and not an audience of that name.
fn is_named(policy: &Policy, role: &str) -> bool {
    let audiences = policy.listing().audiences();
    audiences.iter().all(|audience| audience.id != role)
}

#[test]
fn a_case_made_from_an_answer_about_an_incident_passes() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        // Of a role that no table judges, a case asks in the words for staff.
        let questions = policy
            .incident_questions()
            .filter(|asked| is_named(policy, asked.role.as_str()))
            .filter(|asked| {
                policy.incident(asked.role, asked.incident.as_str()) == Ok(asked.incident)
            })
            .step_by(7);
        run_all(policy, true, questions, |asked: IncidentQuestion| {
            let who = asked.role;
            let answer = policy
                .recommend(who, [asked.incident], asked.intent, asked.history)
                .unwrap();
            let standing = answer.standing();
            let intent = asked
                .intent
                .map_or(String::new(), |i| format!("    intent: {i}\n"));
            let expect = match standing {
                Standing::Silent => "answer: silent".to_owned(),
                _ => format!("answer: {}, {}", standing.as_str(), of_incident(&answer)),
            };
            format!(
                "    who: {}\n    recommend: {}\n{intent}    history: {}\n    expect: {{ {expect}{} }}",
                who.as_str(),
                asked.incident.as_str(),
                asked.history,
                because(answer.reasons())
            )
        });
    }
}

#[test]
fn a_case_made_from_an_assessment_passes() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        run_all(policy, true, acts(policy, 11), |(act, known)| {
            let who = act.role();
            let answer = policy
                .assess(
                    who,
                    act.subject().unwrap(),
                    &known,
                    None,
                    "repeat".parse().unwrap(),
                )
                .unwrap();
            let incidents = list(answer.incidents().map(|mapped| mapped.incident));
            let possible: std::collections::BTreeSet<&str> =
                answer.possible().map(|mapped| mapped.incident).collect();
            format!(
                "    who: {}\n    assess: {}\n{}    history: repeat\n    expect: {{ {}, resolution: {}, incidents: {incidents}, possible: {}, {} }}",
                who.as_str(),
                act.subject().unwrap().as_str(),
                given(&known, policy, &act),
                of_act(answer.classification()),
                answer.resolution(),
                list(possible),
                of_incident(answer.recommendation())
            )
        });
    }
}

#[test]
fn a_case_that_expects_another_answer_fails() {
    let kinds = || Outcome::iter().map(Outcome::as_str).chain(["depends"]);
    for (builtin, other) in Builtin::iter().flat_map(|b| kinds().map(move |kind| (b, kind))) {
        let policy = builtin.policy();
        let wrong = acts(policy, 31).filter(|(act, _)| answer(act.decision()) != other);
        run_all(policy, false, wrong, |(act, known)| {
            format!(
                "    who: {}\n    classify: {}\n{}    expect: {other}",
                act.role(),
                act.subject().unwrap().as_str(),
                given(&known, policy, &act),
            )
        });
    }
}
