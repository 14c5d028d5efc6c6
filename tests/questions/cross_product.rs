//! Every question that the shipped policies can be asked with nothing known
//! about the circumstances, with its answer: one reviewed snapshot a kind.
//!
//! An edit of a rule file or of the engine shows here as the lines it changes.
#![expect(clippy::unwrap_used, reason = "a failing unwrap is the test failing")]

use online_safety_policy::answer::MappedIncident;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::{History, Intent, Role};
use online_safety_policy::{
    Assessment, Circumstances, Classification, Decision, Incident, Policy, Reason, Recommendation,
};
use strum::IntoEnumIterator as _;
use support::space::HISTORIES;
use support::space::{incidents, intents, subjects};

#[test]
fn telford_classifications() {
    insta::assert_snapshot!(classifications(telford_infant_2020()));
}

#[test]
fn telford_recommendations() {
    insta::assert_snapshot!(recommendations(telford_infant_2020()));
}

#[test]
fn telford_assessments() {
    insta::assert_snapshot!(assessments(telford_infant_2020()));
}

#[test]
fn trafalgar_classifications() {
    insta::assert_snapshot!(classifications(trafalgar_infant_2018()));
}

#[test]
fn trafalgar_recommendations() {
    insta::assert_snapshot!(recommendations(trafalgar_infant_2018()));
}

#[test]
fn trafalgar_assessments() {
    insta::assert_snapshot!(assessments(trafalgar_infant_2018()));
}

/// `gambling | all | not-allowed | cell 291 r17 c4`
fn classifications(policy: &Policy) -> String {
    let mut lines = Vec::new();
    for subject in subjects() {
        let answers = Role::iter().map(|role| {
            let answer = policy
                .classify(role, subject, &Circumstances::UNKNOWN)
                .unwrap();
            (role, classified(&answer))
        });
        for (roles, answer) in grouped(answers) {
            let roles = named(&roles, Role::iter().count());
            lines.push(format!("{:<34}| {roles} | {answer}", subject.as_str()));
        }
    }
    lines.join("\n")
}

/// The answer, the places, what must be kept to, what is left open.
fn classified(answer: &Classification<'_>) -> String {
    let is = match answer.decision() {
        Decision::Decided(verdict) => verdict.to_string(),
        Decision::Silent => return "silent".to_owned(),
        Decision::Unclear(verdicts) => format!("unclear: {}", list(verdicts.iter(), " or ")),
        Decision::Depends { missing, outcomes } => {
            let on = list(missing.iter(), ", ");
            format!("depends on {on}: {}", list(outcomes.iter(), " or "))
        }
    };
    let mut parts = vec![is, places(answer.reasons())];
    let provisos = answer.provisos();
    if !provisos.is_empty() {
        parts.push(format!("keep to: {}", list(provisos, ", ")));
    }
    parts.extend(answer.gaps().iter().map(|gap| gap.to_string()));
    parts.join(" | ")
}

/// `illegal-material | any intent | any history | required police, ... | incident-row 341 r1`
fn recommendations(policy: &Policy) -> String {
    let mut lines = Vec::new();
    for (role, incident) in incidents() {
        let by_intent = intents().map(|intent| {
            let by_history = HISTORIES.into_iter().map(|history| {
                let answer = policy.recommend(role, [incident], intent, history).unwrap();
                (history, recommended(&answer))
            });
            (name(intent), grouped(by_history))
        });
        for (intents, answers) in grouped(by_intent) {
            let intents = named(&intents, Intent::iter().count() + 1);
            for (histories, answer) in answers {
                let histories = named(&histories, HISTORIES.len());
                let incident = incident.as_str();
                lines.push(format!(
                    "{role} {incident:<34}| {intents} | {histories} | {answer}"
                ));
            }
        }
    }
    lines.join("\n")
}

fn recommended(answer: &Recommendation<'_>) -> String {
    let mut parts = vec![responses(answer)];
    let places = places(answer.reasons());
    parts.extend((!places.is_empty()).then_some(places));
    let repeats = answer.repetitions();
    parts.extend(repeats.iter().map(|r| format!("repeat row: {}", r.effect)));
    let other: Vec<_> = answer
        .judged()
        .filter(|of| !answer.asked().any(|asked| asked == *of))
        .collect();
    if !other.is_empty() {
        parts.push(format!(
            "answered as {}",
            list(other.iter().map(Incident::as_str), ", ")
        ));
    }
    if !answer.set_aside().is_empty() {
        parts.push("set aside".to_owned());
    }
    parts.join(" | ")
}

fn responses(answer: &Recommendation<'_>) -> String {
    if answer.is_silent() {
        return "silent".to_owned();
    }
    let mut parts = Vec::new();
    let (required, available) = (support::required(answer), support::available(answer));
    parts.extend((!required.is_empty()).then(|| format!("required {}", required.join(", "))));
    parts.extend((!available.is_empty()).then(|| format!("available {}", available.join(", "))));
    assert!(
        answer.disputed().is_none_or(|list| list.is_empty()),
        "print it here, too"
    );
    parts.join("; ")
}

/// `pupil gambling | any intent | possible | ? non-educational-sites, ? disrepute`
fn assessments(policy: &Policy) -> String {
    let mut lines = Vec::new();
    for subject in subjects() {
        for role in [Role::Pupil, Role::Staff] {
            let answers = intents().map(|intent| {
                let nothing = Circumstances::UNKNOWN;
                let answer = policy.assess(role, subject, &nothing, intent, History::FirstTime);
                (name(intent), assessed(&answer.unwrap()))
            });
            for (intents, answer) in grouped(answers) {
                let intents = named(&intents, Intent::iter().count() + 1);
                let subject = subject.as_str();
                lines.push(format!("{role:<5} {subject:<34}| {intents} | {answer}"));
            }
        }
    }
    lines.join("\n")
}

fn assessed(answer: &Assessment<'_>) -> String {
    let mark = |mark: &str, mapped: MappedIncident<'_>| {
        let note = mapped
            .note
            .map(|note| format!(" ({note})"))
            .unwrap_or_default();
        format!("{mark}{}{note}", mapped.incident)
    };
    let incidents = answer.incidents().map(|mapped| mark("", mapped));
    let possible = answer.possible().map(|mapped| mark("? ", mapped));
    let named: Vec<String> = incidents.chain(possible).collect();
    let kind = answer.classification().decision().kind();
    let kind = answer
        .classification()
        .verdict()
        .map_or(kind.to_owned(), |v| v.to_string());
    let mut parts = vec![format!("{kind}: {}", answer.resolution())];
    parts.extend((!named.is_empty()).then(|| named.join(", ")));
    let recommendation = answer.recommendation();
    parts.extend((!recommendation.is_silent()).then(|| responses(recommendation)));
    parts.join(" | ")
}

/// `cell 229 r1 c2, case 201, rule no-phones 124`; ours and inferred ones marked.
fn places<'p>(reasons: impl Iterator<Item = Reason<'p>>) -> String {
    let mut places: Vec<String> = Vec::new();
    for Reason {
        kind, rule, source, ..
    } in reasons
    {
        let mut place = kind.to_string();
        if matches!(place.as_str(), "rule" | "response-rule") {
            place = format!("{place} {rule}");
        }
        place.extend(source.lines.map(|lines| format!(" {lines}")));
        place.extend(source.row.map(|row| format!(" r{row}")));
        place.extend(source.column.map(|column| format!(" c{column}")));
        let authority = source.authority.to_string();
        place.extend((authority != "printed").then(|| format!(" {authority}")));
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places.join(", ")
}

fn name(intent: Option<Intent>) -> String {
    intent.map_or_else(|| "unknown".to_owned(), |intent| intent.to_string())
}

/// Those with the same answer together, in the order of the first of them.
fn grouped<K, A: PartialEq>(answers: impl Iterator<Item = (K, A)>) -> Vec<(Vec<K>, A)> {
    let mut groups: Vec<(Vec<K>, A)> = Vec::new();
    for (key, answer) in answers {
        match groups.iter_mut().find(|(_, known)| *known == answer) {
            Some((keys, _)) => keys.push(key),
            None => groups.push((vec![key], answer)),
        }
    }
    groups
}

fn named<T: ToString>(some: &[T], all: usize) -> String {
    if some.len() == all {
        "all".to_owned()
    } else {
        list(some.iter().map(T::to_string), " ")
    }
}

fn list<T: ToString>(words: impl IntoIterator<Item = T>, between: &str) -> String {
    words
        .into_iter()
        .map(|word| word.to_string())
        .collect::<Vec<_>>()
        .join(between)
}
