//! What holds for what auditors are told.

use online_safety_policy::Citation;
use online_safety_policy::answer::StepOrder;
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::explain::{Reader, SentenceKind};
use online_safety_policy::vocabulary::{Step, Suspicion, Word as _};

use super::answer::{Answer, classified, everything, following};
use super::other::{Other, others};
use super::policies;

#[test]
fn auditors_see_every_rule_with_its_place_and_authority() {
    for answer in policies().flat_map(everything) {
        sees_every_rule(&answer);
    }
}

pub fn sees_every_rule(answer: &Answer<'_>) {
    let told = answer.explain(Reader::Auditor);
    let sources: Vec<&str> = told
        .sentences()
        .filter(|sentence| sentence.kind() == SentenceKind::Source)
        .map(|sentence| sentence.text())
        .collect();
    for reason in answer.reasons() {
        let place = reason.source.to_string();
        let rule = format!("`{}`", reason.rule);
        let authority = reason.source.authority.label().to_lowercase();
        let shown = sources.iter().any(|text| {
            text.contains(&place)
                && text.contains(&rule)
                && text.contains(&authority)
                && reason.note.is_none_or(|note| text.contains(note))
        });
        assert!(shown, "{rule}, {place}\n{told}");
    }
}

/// Conditions are shown with the values that meet them and how they stand.
#[test]
fn auditors_see_every_condition_and_how_it_stands() {
    for answer in policies().flat_map(classified) {
        let Some(classified) = answer.classification() else {
            continue;
        };
        let told = answer.explain(Reader::Auditor).to_string();
        for condition in classified.conditions() {
            let state = condition.state().label();
            let known = condition.known().map(|known| format!(": {known}"));
            let values = condition.accepted();
            let fact = format!("`{}` {}", condition.fact(), values[0]);
            let stands = format!(
                "{} ({state}{})",
                values.last().unwrap(),
                known.unwrap_or_default()
            );
            assert!(
                told.contains(&fact) && told.contains(&stands),
                "{fact} {stands}\n{told}"
            );
        }
        for fact in online_safety_policy::EnumSet::all() {
            for leads in classified.leads_to(fact) {
                let value = format!("With `{fact}` {}: ", leads.value);
                assert!(told.contains(&value), "{value}\n{told}");
            }
        }
        for gap in classified.gaps() {
            assert!(told.contains(gap.label()), "{told}");
        }
        for proviso in classified.provisos() {
            assert!(
                told.to_lowercase()
                    .contains(&proviso.label().to_lowercase()),
                "{told}"
            );
        }
    }
}

#[test]
fn auditors_see_every_response_and_every_mapped_incident() {
    for answer in policies().flat_map(following) {
        let told = answer.explain(Reader::Auditor).to_string();
        if let Some(recommended) = answer.recommendation() {
            for response in recommended.responses() {
                let named = format!(
                    "(`{}`): {}",
                    response.id(),
                    response.modality().label().to_lowercase()
                );
                assert!(told.contains(&named), "{named}\n{told}");
            }
            for contact in recommended.contacts() {
                assert!(told.contains(&format!("`{}`", contact.rule)), "{told}");
                assert!(told.contains(&contact.source.to_string()), "{told}");
            }
        }
        if let super::answer::Answer::Assessed(assessed) = &answer {
            for mapped in assessed.incidents().chain(assessed.possible()) {
                assert!(told.contains(&format!("`{}`", mapped.incident)), "{told}");
                assert!(mapped.note.is_none_or(|note| told.contains(note)), "{told}");
            }
        }
    }
}

/// Steps that nobody speaks of are named, and only where some were taken.
#[test]
fn auditors_see_the_steps_taken_that_nobody_speaks_of() {
    let procedure = telford_infant_2020().procedure(Suspicion::Misuse);
    for (taken, is_named) in [(Step::ReportSuspicion, false), (Step::InformParents, true)] {
        let check = procedure.check(StepOrder::Ours, [taken]);
        let told = check.explain(Reader::Auditor).to_string();
        let named =
            format!("spoken of by nobody, which neither permits nor forbids it: `{taken}`.");
        assert_eq!(told.contains(&named), is_named, "{told}");
        assert_eq!(told.contains("spoken of by nobody"), is_named, "{told}");
    }
}

#[test]
fn auditors_see_every_rule_of_everything_else() {
    for other in policies().flat_map(others) {
        sees_every_rule_of(&other);
    }
}

/// A sentence that names the rule, its place, its authority and its remark.
pub fn sees_every_rule_of(other: &Other<'_>) {
    let told = other.explain(Reader::Auditor);
    let shown = |rule: &str, source: &Citation<'_>, note: Option<&str>| {
        let rule = format!("`{rule}`");
        let authority = source.authority.label().to_lowercase();
        let place = source.to_string();
        let shown = told.sentences().any(|sentence| {
            let text = sentence.text();
            text.contains(&rule)
                && text.contains(&place)
                && text.contains(&authority)
                && note.is_none_or(|note| text.contains(note))
        });
        assert!(shown, "{rule}, {place}\n{told}");
    };
    let text = told.to_string();
    match other {
        Other::Procedure(procedure) | Other::Steps(procedure, _, _) => {
            for step in procedure.said() {
                assert!(
                    text.contains(&format!("`{}`: force ", step.step)),
                    "{}\n{told}",
                    step.step
                );
                for reason in &step.reasons {
                    shown(reason.rule, &reason.source, reason.note);
                }
            }
            for ban in procedure.forbidden() {
                assert!(
                    text.contains(&format!("`{}`: forbidden", ban.step)),
                    "{}\n{told}",
                    ban.step
                );
            }
            for open in procedure.open() {
                let point = format!("Open point `{}`: {}", open.point, open.source);
                assert!(text.contains(&point), "{point}\n{told}");
            }
        }
        Other::Duties(duties) => {
            for duty in duties {
                shown(duty.name, &duty.source, duty.note);
            }
        }
        Other::Due(due) => {
            for due in due {
                shown(due.duty.name, &due.duty.source, due.duty.note);
                assert!(
                    text.contains(&format!("`{}` stands", due.duty.name)),
                    "{told}"
                );
            }
        }
        Other::Contacts(contacts) => {
            for point in contacts.points() {
                shown(point.rule, &point.source, point.note);
            }
        }
    }
}
