//! JSON of every kind: of small policies that together have everything, and a few answers of those
//! that come with the crate.

use std::fs;

use jiff::civil::date;
use online_safety_policy::answer::StepOrder;
use online_safety_policy::answer::inverse::Wanted;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::change::amend::Amendment;
use online_safety_policy::check::cases::Cases;
use online_safety_policy::check::lint::Check;
use online_safety_policy::check::mutants::Mutants;
use online_safety_policy::check::register::Register;
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::explain::Reader;
use online_safety_policy::log::replay::{Batch, LogFormat, Replay};
use online_safety_policy::vocabulary::{
    Fact, History, Intent, Matter, Moment, Proviso, PupilIncident, PupilResponse, Role, Step,
    Suspicion, Technology,
};
use online_safety_policy::{Answer, Circumstances, Decision, KeptAnswer, Policy, Question};
use serde::Serialize;
use serde_json::Value;
use strum::IntoEnumIterator as _;
use support::examples::run;
use support::policies::{base, load, telford, trafalgar};
use support::root;

/// Takes one document after the other, each with the name that the page has for its kind.
pub(super) type Sink<'s> = dyn FnMut(&'static str, &Value) + 's;

pub(super) fn each(all: &mut Sink<'_>) {
    let files = ["recorded_school", "own_words", "doubtful", "small_school"];
    let files = files.map(|file| load(&read(file)));
    for policy in files.iter().chain([telford(), trafalgar(), base()]) {
        let few = if policy.subjects().count() > 30 { 7 } else { 1 };
        asked(policy, few, all);
        followed(policy, all);
        listed(policy, all);
    }
    grouped(all);
    stepped(all);
    listed(&load(&read("own_values")), all);
    refused(all);
    changed(&files, all);
    replayed(&files, all);
    registered(all);
    checked(all);
    printed(all);
}

/// A policy with roles that are kinds of others, and an answer that rests on an exception.
fn grouped(all: &mut Sink<'_>) {
    let path = root().join("tests/schools/primary-walkers.yaml");
    let policy = load(&fs::read_to_string(path).unwrap());
    listed(&policy, all);
    let walkers = policy.role("year-6-walking").unwrap();
    let answer = policy.classify(walkers, Technology::PersonalPhones, &Circumstances::UNKNOWN);
    add(all, "Classification", answer.unwrap());
}

/// A policy with ladders, one of several and measures, and what becomes of these where a step changes.
fn stepped(all: &mut Sink<'_>) {
    let read = |name: &str| {
        let path = root().join(format!("tests/schools/{name}.yaml"));
        fs::read_to_string(path).unwrap()
    };
    let text = read("secondary-reflection");
    let policy = load(&text);
    listed(&policy, all);
    asked(&policy, 7, all);
    for history in History::iter() {
        let device = [PupilIncident::MobileDevice];
        let answer = policy.recommend(Role::Pupil, device, None, history);
        add(all, "Recommendation", answer.unwrap());
    }
    let longer = load(&text.replace("reflection: 30 minutes", "reflection: 1 hour"));
    add(all, "PolicyDiff", policy.diff(&longer));
    listed(&load(&read("tier-codes")), all);
}

fn add(all: &mut Sink<'_>, name: &'static str, of: impl Serialize) {
    all(name, &serde_json::to_value(of).unwrap());
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(format!("tests/policies/{file}.yaml"))).unwrap()
}

/// Every kind of question, asked and recorded; some of those about an act and of a few roles.
fn asked(policy: &Policy, few: usize, all: &mut Sink<'_>) {
    let unknown = Circumstances::UNKNOWN;
    let lesson = Circumstances::new().moment(Moment::Lesson);
    let day = date(2026, 11, 22);
    let mut questions = vec![Question::duties(None)];
    questions.extend(Suspicion::iter().map(Question::procedure));
    questions.extend(Matter::iter().map(Question::contacts));
    for duty in policy.all_duties() {
        let party = duty.who.first().copied();
        questions.push(Question::duties(party));
        questions.push(Question::due(party, day, &[]));
        questions.push(Question::due(None, day, &[(duty.name, date(2026, 1, 10))]));
    }
    let twice = (Some(Intent::Deliberate), History::RepeatAfterWarning);
    for role in policy.roles().take(3) {
        for subject in policy.subjects().step_by(few) {
            let wanted = Wanted::Allowed;
            questions.extend([
                Question::classify(role, subject, &unknown),
                Question::classify(role, subject, &lesson),
                Question::assess(role, subject, &unknown, None, History::FirstTime),
                Question::assess(role, subject, &lesson, twice.0, twice.1),
                Question::why_not(role, subject, &lesson, wanted, Fact::Time),
                Question::who_may(subject),
            ]);
        }
        for incident in policy.incidents_of(role).into_iter().flatten() {
            for (intent, history) in [(None, History::FirstTime), twice] {
                questions.push(Question::recommend(role, [incident], intent, history));
            }
        }
        let responses = policy.listing().responses(role).unwrap();
        for response in responses.into_iter().take(3) {
            let response = policy.response(response.id).unwrap();
            questions.push(Question::leads_to(role, response));
        }
    }
    let is_unclear = |question: &Question| match policy.ask(question) {
        Ok(Answer::Classification(answer)) => matches!(answer.decision(), Decision::Unclear(_)),
        _ => false,
    };
    let tone = Circumstances::new().proviso(Proviso::ProfessionalTone, false);
    let broken = Question::classify(Role::Staff, Technology::SchoolEmail, &tone);
    questions.push(broken);
    let mut acts = policy
        .questions()
        .map(|(role, subject)| Question::classify(role, subject, &unknown));
    questions.extend(acts.find(is_unclear));
    let shared = std::sync::Arc::new(policy.clone());
    for question in &questions {
        add(all, "Question", question);
        answer(&policy.ask(question).unwrap(), all);
        let at = "2026-11-20T09:30:00Z".parse().unwrap();
        if let Ok(record) = policy.record(question, at, &"case-17".parse().unwrap()) {
            let record: Value = serde_json::from_str(record.as_str()).unwrap();
            add(all, "DecisionRecord", record);
        }
    }
    for question in questions.into_iter().step_by(20) {
        let kept = KeptAnswer::new(shared.clone(), question).unwrap();
        let borrowed = serde_json::to_value(kept.answer().unwrap()).unwrap();
        assert_eq!(serde_json::to_value(&kept).unwrap(), borrowed);
    }
}

fn answer(answer: &Answer<'_>, all: &mut Sink<'_>) {
    let name = match answer {
        Answer::Classification(_) => "Classification",
        Answer::Recommendation(_) => "Recommendation",
        Answer::Assessment(_) => "Assessment",
        Answer::Procedure(_) => "Procedure",
        Answer::Contacts(_) => "Contacts",
        Answer::WhoMay(_) => "WhoMay",
        Answer::PathsTo(_) => "PathsTo",
        Answer::WhyNot(_) => "WhyNot",
        Answer::Duties(_, duties) => {
            return duties.iter().for_each(|duty| add(all, "ListedDuty", duty));
        }
        Answer::Due(_, due) => return due.iter().for_each(|due| add(all, "Due", due)),
        _ => "an answer that the page does not name",
    };
    add(all, name, answer);
}

fn followed(policy: &Policy, all: &mut Sink<'_>) {
    for suspicion in Suspicion::iter() {
        let procedure = policy.procedure(suspicion);
        let told = Reader::iter().map(|reader| procedure.explain(reader));
        told.for_each(|told| add(all, "Explanation", told));
        for order in StepOrder::iter() {
            add(all, "ProcedureCheck", procedure.check(order, []));
            add(all, "ProcedureCheck", procedure.check(order, Step::iter()));
        }
    }
}

fn listed(policy: &Policy, all: &mut Sink<'_>) {
    add(all, "Export", policy.export());
    policy.subjects().for_each(|of| add(all, "Subject", of));
    let incidents = policy.roles().flat_map(|role| policy.incidents_of(role));
    incidents.flatten().for_each(|of| add(all, "Incident", of));
    let laws = policy.invariants();
    laws.into_iter().for_each(|law| add(all, "Invariant", law));
    let broken = policy.violations().take(3);
    broken.for_each(|violation| add(all, "Violation", violation));
    let findings = policy.check(&Check::new(date(2026, 11, 22)));
    findings.iter().for_each(|of| add(all, "Finding", of));
}

fn refused(all: &mut Sink<'_>) {
    let words = [("asks", "classify"), ("role", "pupl"), ("place", "")];
    let word = |field: &str| {
        words
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, of)| *of)
    };
    let errors = Question::read(telford(), word).unwrap_err();
    let list = serde_json::to_value(&errors).unwrap();
    let each = list.as_array().unwrap().iter();
    each.for_each(|error| add(all, "WordError", error));
    let unknown = Circumstances::new().set("plaec", "classroom").unwrap_err();
    add(all, "UnknownWord", unknown);
    let found = telford().find("WhatsApp");
    found.iter().for_each(|found| add(all, "FoundWord", found));
    let words = [("asks", "who-may"), ("subject", "Personal Tablets")];
    let word = |field: &str| {
        words
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, of)| *of)
    };
    let (_, read_as) = Question::read_as(telford(), word).unwrap();
    read_as.iter().for_each(|read| add(all, "ReadAs", read));
    let own = load(&read("own_words")).roles().last().unwrap();
    let refused = telford().leads_to(own, PupilResponse::Police);
    add(all, "QuestionError", refused.unwrap_err());
    let refused = telford().ask(&Question::leads_to(own, PupilResponse::Police));
    add(all, "AskError", refused.unwrap_err());
    let refused = telford().ask(&Question::due(
        None,
        date(2026, 11, 20),
        &[("no-duty", date(2026, 11, 20))],
    ));
    add(all, "AskError", refused.unwrap_err());
}

fn changed(files: &[Policy], all: &mut Sink<'_>) {
    let amendment = Amendment::from_yaml(&read("parents_hear.amendment")).unwrap();
    let small = files.last().unwrap();
    let amended = Policy::amended(read("small_school").as_bytes(), &[amendment]).unwrap();
    let at = "2026-11-20T09:30:00Z".parse().unwrap();
    let question = Question::procedure(Suspicion::Grooming);
    let record = amended.record(&question, at, &"case-17".parse().unwrap());
    let record: Value = serde_json::from_str(record.unwrap().as_str()).unwrap();
    add(all, "DecisionRecord", record);
    add(all, "PolicyDiff", small.diff(&amended));
    let labels = "\nlabels: { roles: { pupil: Student } }\n";
    let named = load(&format!("{}{labels}", read("small_school")));
    add(all, "PolicyDiff", small.diff(&named));
    for pair in files.windows(2) {
        add(all, "PolicyDiff", pair[0].diff(&pair[1]));
    }
}

fn replayed(files: &[Policy], all: &mut Sink<'_>) {
    let log = "asks,role,subject,incidents,reference\n\
        classify,pupil,gambling,,case-1\nclassify,pupl,gambling,,\n\
        classify,Pupils,gambling,,\n\
        recommend,pupil,,filter-bypass,case-2\nassess,pupil,gambling,,\n";
    let small = files.last().unwrap();
    for replay in [Replay::new(small), Replay::new(small).against(telford())] {
        let seen = |batch: &Batch<'_>| {
            batch
                .lines()
                .iter()
                .for_each(|line| add(all, "JudgedLine", line));
            Ok(())
        };
        let replay = replay.every_line();
        let totals = replay.run(log.as_bytes(), LogFormat::Csv, seen).unwrap();
        add(all, "Totals", totals);
    }
}

fn registered(all: &mut Sink<'_>) {
    let own = ["registered", "preschool"]
        .map(|name| (read(&format!("{name}.register")), load(&read(name))));
    let shipped = Builtin::iter().map(|of| (of.register_source().to_owned(), of.policy().clone()));
    for (text, policy) in shipped.chain(own) {
        let register = Register::from_yaml(&text, &policy).unwrap();
        add(all, "RegisterCoverage", register.coverage(&policy));
        let statements = register.statements().iter();
        statements.for_each(|statement| add(all, "RegisteredStatement", statement));
    }
}

fn checked(all: &mut Sink<'_>) {
    add(all, "Certificate", load(&read("small_school")).verify());
    let error = Policy::from_yaml(&read("faulty")).unwrap_err();
    error
        .diagnostics()
        .iter()
        .for_each(|of| add(all, "Diagnostic", of));
    let cases = "format: 1\npolicy: telford-infant-2020\ncases:\n  gambling-is-fine:\n    \
        who: everyone\n    classify: [gambling]\n    expect: allowed\n";
    let cases = Cases::from_yaml(cases, telford()).unwrap();
    add(all, "CasesReport", cases.run(telford()));
    let document = PolicyDocument::from_bytes(read("small_school").as_bytes()).unwrap();
    let policy = Policy::from_document(&document).unwrap();
    let cases = Cases::from_yaml(GAMBLING, &policy).unwrap();
    let mutants = Mutants::new(&document, &policy, &cases);
    add(all, "MutantReport", mutants.run());
}

/// All that is asked of a small policy.
const GAMBLING: &str = "format: 1\npolicy: amended-school-2024\ncases:\n  gambling:\n    \
    who: pupils\n    classify: gambling\n    expect: not-allowed\n";

/// What the examples write beside the types of the crate.
fn printed(all: &mut Sink<'_>) {
    let small = "tests/policies/small_school.yaml";
    let own = "tests/policies/own_words.yaml";
    let faulty = "tests/policies/faulty.yaml nothing.yaml tests/policies/doubtful.yaml";
    let log = std::env::temp_dir().join(format!("keys-{}.csv", std::process::id()));
    fs::write(
        &log,
        "asks,role,subject\nclassify,pupil,gambling\nclassify,pupl,gambling\n",
    )
    .unwrap();
    let log = log.display();
    let cases = format!("{log}.cases.yaml");
    fs::write(&cases, GAMBLING).unwrap();
    for (name, command) in [
        ("what_if list", "what_if list".to_owned()),
        (
            "what_if list",
            "what_if list --policy tests/schools/primary-walkers.yaml".to_owned(),
        ),
        (
            "what_if list",
            "what_if list --policy trafalgar-infant-2018".to_owned(),
        ),
        (
            "what_if list",
            format!("what_if list --retired --policy {own}"),
        ),
        (
            "check",
            format!("check {small} --verify --as-of 2026-11-22"),
        ),
        (
            "check",
            format!("check {small} --mutants --cases {cases} --as-of 2026-11-22"),
        ),
        (
            "check",
            format!("check {faulty} telford-infant-2020 --as-of 2026-11-22"),
        ),
        ("check --list", "check --list".to_owned()),
        ("check --explain", "check --explain OSP042".to_owned()),
        ("check --explain", "check --explain E0301".to_owned()),
        ("coverage", "coverage --statements".to_owned()),
        ("find", format!("find WhatsApp --policy {own}")),
        (
            "coverage",
            "coverage --forgotten tests/policies/registered.yaml".to_owned(),
        ),
        (
            "record verify",
            format!("record verify tests/policies/case-17.record.json --policy {small}"),
        ),
        (
            "replay",
            format!("replay {log} --policy {small} --against {own}"),
        ),
    ] {
        let (example, arguments) = command.split_once(' ').unwrap();
        let shown = run(example, &format!("{arguments} --format json"));
        assert_ne!(shown.out, "", "{command}: {}", shown.err);
        let json: Value = serde_json::from_str(&shown.out).unwrap();
        add(all, name, json);
    }
    fs::remove_file(log.to_string()).unwrap();
    fs::remove_file(cases).unwrap();
}
