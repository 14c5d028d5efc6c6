//! Asking backwards: every role and act of a policy in less than 100 ms, also of one that was amended.
//!
//! The yardstick asks every question forwards, under all that can be known. A lap is a whole policy.
//! For the amended one, a lap is: compare it with what it was, and ask of each answer that has changed,
//! under all circumstances in which it has, what would have to be otherwise for the old one.
//! `cargo bench --workspace --bench inverse`.
#![expect(clippy::expect_used, reason = "a bench may stop")]

mod amended;

use std::hint::black_box;

use online_safety_policy::answer::inverse::Wanted;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::change::diff::Change;
use online_safety_policy::vocabulary::{PupilResponse, Role, Term};
use online_safety_policy::{Circumstances, EnumSet, Policy, QuestionError, Subject};
use race::Race;

const NOTHING: Circumstances = Circumstances::UNKNOWN;

fn main() {
    let telford = telford_infant_2020();
    let later = amended::amended(&amended::amendment());
    race::run(vec![
        why_not("why not, every question of Telford", telford),
        why_not("why not, every question of Telford amended", &later),
        why_not(
            "why not, every question of Trafalgar",
            trafalgar_infant_2018(),
        ),
        amended_back("why not as before, of Telford amended", telford, &later),
        leads_to("the police, at Telford", telford_infant_2020()),
    ]);
}

fn why_not<'a>(name: &'static str, policy: &'a Policy) -> Race<'a> {
    let of = "a question of the policy itself";
    Race::new(name, 1)
        .add("asked forwards, whatever is known", move || {
            for (role, subject) in policy.questions() {
                for known in policy.circumstances_of(role, subject).expect(of) {
                    black_box(policy.classify(role, subject, &known).expect(of));
                }
            }
        })
        .limited(3.0)
        .add("asked why not allowed", move || {
            for (role, subject) in policy.questions() {
                let none = EnumSet::empty();
                let answer = policy.why_not(role, subject, &NOTHING, Wanted::Allowed, none);
                black_box(answer.expect(of));
            }
        })
}

/// What the earlier policy said, asked of the later one wherever that says something else.
fn amended_back<'a>(name: &'static str, before: &'a Policy, after: &'a Policy) -> Race<'a> {
    Race::new(name, 1)
        .add("compared", move || {
            black_box(before.diff(after));
        })
        .limited(100.0)
        .add("compared, and asked why not as before", move || {
            let diff = before.diff(after);
            let acts = diff.changes().iter().filter_map(|change| match change {
                Change::Act(change) => Some(change),
                _ => None,
            });
            for act in acts {
                for role in &act.roles {
                    as_before(before, after, *role, act.subject)
                        .expect("a question of both policies");
                }
            }
        })
}

fn as_before(
    before: &Policy,
    after: &Policy,
    role: Term<Role>,
    subject: Subject,
) -> Result<(), QuestionError> {
    for known in after.circumstances_of(role, subject)? {
        let was = before.classify(role, subject, &known)?.decision();
        let now = after.classify(role, subject, &known)?;
        if let Some(outcome) = was.outcome().filter(|_| was != now.decision()) {
            black_box(now.why_not(outcome, EnumSet::empty()));
        }
    }
    Ok(())
}

fn leads_to<'a>(name: &'static str, policy: &'static Policy) -> Race<'a> {
    let of = "a role and a response of the policy itself";
    Race::new(name, 1)
        .add("every incident asked about", move || {
            let pupils = policy.incident_questions();
            let pupils = pupils.filter(|(role, ..)| *role == Role::Pupil.into());
            for (role, incident, intent, history) in pupils {
                let answer = policy.recommend(role, [incident], intent, history);
                black_box(&answer.expect(of));
            }
        })
        .limited(100.0)
        .add("what leads there, acts too", move || {
            black_box(
                policy
                    .leads_to(Role::Pupil, PupilResponse::Police)
                    .expect(of),
            );
        })
}
