//! Counting and writing everything again, through the public methods alone.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use online_safety_policy::answer::ResponseList;
use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::Standing;
use online_safety_policy::vocabulary::{History, Intent, Party, Role, Suspicion, Term, Word};
use online_safety_policy::{
    Classification, Decision, Incident, Policy, Procedure, Recommendation, Subject,
};
use sha2::Digest as _;
use strum::IntoEnumIterator as _;

/// Decided, depends, silent, unclear; by table and audience.
pub type Counts = BTreeMap<(Table, Option<String>), [u64; 4]>;

pub fn counts(policy: &Policy) -> Counts {
    let mut counts = Counts::new();
    for (role, subject) in policy.questions() {
        let table = match subject {
            Subject::UserAction(_) => Table::UserActions,
            Subject::Technology(_) => Table::Communications,
        };
        let key = (table, column_of(policy, table, role));
        for known in policy.circumstances_of(role, subject).unwrap() {
            let answer = policy.classify(role, subject, &known).unwrap();
            let sort = match answer.decision() {
                Decision::Decided(_) => 0,
                Decision::Depends { .. } => 1,
                Decision::Silent => 2,
                Decision::Unclear(_) => 3,
            };
            counts.entry(key.clone()).or_default()[sort] += 1;
        }
    }
    for (role, incident, intent, history) in policy.incident_questions() {
        let table = match incident {
            Incident::Pupil(_) => Table::PupilIncidents,
            Incident::Staff(_) => Table::StaffIncidents,
        };
        let ask = |intent| {
            let answer = policy.recommend(role, [incident], intent, history);
            answer.unwrap()
        };
        let said = |answer: &Recommendation<'_>| {
            let ids = |list: Option<ResponseList<'_>>| -> Vec<String> {
                list.iter()
                    .flat_map(ResponseList::ids)
                    .map(str::to_owned)
                    .collect()
            };
            let listed = [answer.required(), answer.disputed(), answer.available()].map(ids);
            (listed, answer.one_of().len(), ids(answer.depending()))
        };
        let answer = ask(intent);
        let differs = |intent| said(&ask(Some(intent))) != said(&answer);
        let sort = match answer.standing() {
            Standing::Unclear => 3,
            Standing::Depends => 1,
            _ if intent.is_none() && Intent::iter().any(differs) => 1,
            Standing::Silent => 2,
            Standing::Answered => 0,
        };
        let audience = answer.is_judged().then(|| judged(policy, table));
        counts.entry((table, audience)).or_default()[sort] += 1;
    }
    counts
}

/// The audience in whose columns a role finds its answer.
fn column_of(policy: &Policy, table: Table, role: Term<Role>) -> Option<String> {
    let export = policy.export();
    let table = export.tables.iter().find(|of| of.table == table)?;
    let audiences = policy.listing().audiences();
    let holds = |id: &str| {
        let audience = audiences.iter().find(|audience| audience.id == id).unwrap();
        audience.roles.contains(&role.as_str())
    };
    let mut columns = table.columns.iter().filter_map(|column| column.audience);
    columns.find(|id| holds(id)).map(str::to_owned)
}

/// The audience whose incidents a table judges, by the roles that say so.
fn judged(policy: &Policy, table: Table) -> String {
    let listing = policy.listing().with_retired();
    let judged: Vec<&str> = listing
        .roles()
        .iter()
        .filter(|role| role.judged_by == Some(table))
        .map(|role| role.id)
        .collect();
    let audiences = listing.audiences();
    let exact = audiences.iter().find(|audience| audience.roles == judged);
    exact.unwrap().id.to_owned()
}

/// The digest of all answers, from their text as the documentation describes it.
pub fn answers(policy: &Policy) -> String {
    let mut text = String::new();
    let (role, incident, ..) = policy.incident_questions().next().unwrap();
    let answer = policy.recommend(role, [incident], None, History::FirstTime);
    for contact in answer.unwrap().contacts() {
        write!(text, "contact {} by: ", contact.matter).unwrap();
        words(&mut text, contact.by.iter().map(Term::as_str));
        text.push_str("to: ");
        words(&mut text, contact.to.iter().map(|office| office.as_str()));
        some(&mut text, "then:", contact.then.iter().copied());
        text.push('\n');
    }
    if let Some(due) = policy.review_due() {
        writeln!(text, "review {due} ").unwrap();
    }
    duties(&mut text, policy);
    for suspicion in Suspicion::iter() {
        procedure(&mut text, &policy.procedure(suspicion));
    }
    for (role, subject) in policy.questions() {
        for known in policy.circumstances_of(role, subject).unwrap() {
            classification(&mut text, &policy.classify(role, subject, &known).unwrap());
        }
    }
    for (role, incident, intent, history) in policy.incident_questions() {
        let answer = policy.recommend(role, [incident], intent, history);
        recommendation(&mut text, incident, &answer.unwrap());
    }
    let digest = sha2::Sha256::digest(&text);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn duties(text: &mut String, policy: &Policy) {
    for duty in policy.all_duties() {
        words(text, ["duty", duty.duty.as_str(), duty.force.as_str()]);
        words(text, ["who:"]);
        words(text, duty.who.iter().map(Party::as_str));
        people(text, "towards:", &duty.towards);
        if let Some(every) = duty.every {
            write!(text, "every: {every} ").unwrap();
        }
        some(text, "on:", duty.trigger.iter().copied());
        some(text, "vaguely:", duty.vaguely);
        text.push('\n');
    }
}

fn procedure(text: &mut String, procedure: &Procedure<'_>) {
    write!(text, "procedure {} = ", procedure.suspicion()).unwrap();
    let (standing, course) = (procedure.standing(), procedure.course());
    words(text, [standing.as_str(), course.as_str()]);
    some(
        text,
        "never:",
        procedure.forbidden().iter().map(|ban| ban.step),
    );
    some(
        text,
        "open:",
        procedure.open().iter().map(|open| open.point),
    );
    text.push('\n');
    for step in procedure.said() {
        write!(
            text,
            "step {} {} {} ",
            step.step, step.force, step.authority
        )
        .unwrap();
        words(text, step.set_aside.then_some("set-aside"));
        text.push('\n');
        for says in &step.reasons {
            words(text, ["says", says.force.as_str()]);
            some(text, "urgency:", says.urgency);
            people(text, "by:", says.by);
            some(text, "to:", says.to.iter().copied());
            some(text, "after:", says.after.iter().copied());
            text.push('\n');
        }
    }
}

fn people(text: &mut String, heading: &str, people: &[Party]) {
    if !people.is_empty() {
        words(text, [heading]);
        words(text, people.iter().map(Party::as_str));
    }
}

fn words<'a>(text: &mut String, words: impl IntoIterator<Item = &'a str>) {
    for word in words {
        text.push_str(word);
        text.push(' ');
    }
}

/// Words under a heading, where there are any.
fn some<W: Word>(text: &mut String, heading: &str, all: impl IntoIterator<Item = W>) {
    let all: Vec<&str> = all.into_iter().map(Word::as_str).collect();
    if !all.is_empty() {
        words(text, [heading]);
        words(text, all);
    }
}

fn classification(text: &mut String, answer: &Classification<'_>) {
    let subject = answer.subject().unwrap();
    let kind = match subject {
        Subject::UserAction(_) => "user-action",
        Subject::Technology(_) => "technology",
    };
    words(
        text,
        [
            "classification",
            answer.role().as_str(),
            kind,
            subject.as_str(),
        ],
    );
    let json = serde_json::to_value(answer).unwrap();
    let known = &json["question"]["circumstances"];
    let policy = answer.policy();
    for fact in policy.listing().facts() {
        if let Some(value) = known[fact.id].as_str() {
            words(text, [fact.id, value]);
        }
    }
    words(text, ["=", answer.decision().kind()]);
    match answer.decision() {
        Decision::Decided(verdict) => words(text, [verdict.as_str()]),
        Decision::Silent => {}
        Decision::Unclear(verdicts) => words(text, verdicts.iter().map(Word::as_str)),
        Decision::Depends { missing, outcomes } => {
            words(text, missing.iter().map(|fact| policy.fact_id(fact)));
            words(text, ["outcomes:"]);
            words(text, outcomes.iter().map(Word::as_str));
        }
    }
    some(text, "area:", answer.area());
    some(text, "provisos:", answer.provisos());
    some(text, "gaps:", answer.gaps());
    text.push('\n');
}

fn recommendation(text: &mut String, incident: Incident, answer: &Recommendation<'_>) {
    let kind = match incident {
        Incident::Pupil(_) => "pupil-incident",
        Incident::Staff(_) => "staff-incident",
    };
    words(
        text,
        [
            "recommendation",
            answer.role().as_str(),
            kind,
            incident.as_str(),
        ],
    );
    words(text, ["intent:"]);
    words(text, answer.intent().map(Word::as_str));
    words(text, ["history:", answer.history().as_str()]);
    words(text, ["=", answer.standing().as_str()]);
    // Each response is among all of them, once.
    let all: Vec<_> = answer.responses().collect();
    let lists = [
        ("required:", answer.required()),
        ("disputed:", answer.disputed()),
        ("available:", answer.available()),
    ];
    for (heading, list) in lists {
        words(text, [heading]);
        for id in list.iter().flat_map(ResponseList::ids) {
            let response = all.iter().find(|response| response.id() == id).unwrap();
            write!(text, "{id}/{}/{} ", response.kind(), response.urgency()).unwrap();
        }
    }
    text.push('\n');
}
