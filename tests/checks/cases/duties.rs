//! Cases about duties: one made from the whole answer passes, one that expects
//! another force fails.

use online_safety_policy::Policy;
use online_safety_policy::answer::ListedDuty;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::vocabulary::{Duty, Force, Party, Word};
use strum::IntoEnumIterator as _;

use crate::cases::made::{list, run_all};

type Asked<'p> = (Party, Duty, Vec<ListedDuty<'p>>);

/// Every kind of duty of everybody who has any, but of roles that a case takes for an audience.
fn all(policy: &Policy) -> impl Iterator<Item = Asked<'_>> {
    let listing = policy.listing();
    let audiences = listing.audiences();
    let holders = listing.holders().into_iter().map(|holder| holder.id);
    holders
        .filter(move |who| audiences.iter().all(|audience| audience.id != who.as_str()))
        .flat_map(|who| Duty::iter().map(move |duty| (who, duty)))
        .map(|(who, duty)| {
            let held = policy.duties_of(who).unwrap();
            (who, duty, held.filter(|of| of.duty == duty).collect())
        })
}

fn force(duties: &[ListedDuty<'_>]) -> &'static str {
    let force = duties.iter().map(|duty| duty.force).max();
    force.map_or("silent", Force::as_str)
}

fn words(words: impl Iterator<Item = String>) -> String {
    let mut words: Vec<String> = words.collect();
    words.sort_unstable();
    words.dedup();
    list(words)
}

#[test]
fn a_case_made_from_duties_passes() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        run_all(policy, true, all(policy), |(who, duty, duties)| {
            let each = || duties.iter();
            let mut text = format!(
                "    who: {who}\n    has-to: {duty}\n    expect: {{ answer: {}, every: {}, trigger: {}, vaguely: {}, towards: {}",
                force(&duties),
                words(each().filter_map(|of| of.every).map(|of| of.to_string())),
                words(each().flat_map(|of| of.trigger).map(ToString::to_string)),
                words(each().filter_map(|of| of.vaguely).map(|of| of.to_string())),
                words(each().flat_map(|of| &of.towards).map(ToString::to_string)),
            );
            if !duties.is_empty() {
                text += &format!(", because: {}", words(each().map(|of| of.name.to_owned())));
            }
            text + " }"
        });
    }
}

#[test]
fn a_case_that_expects_another_force_fails() {
    for builtin in Builtin::iter() {
        let policy = builtin.policy();
        for other in Force::iter().map(Force::as_str).chain(["silent"]) {
            let wrong = all(policy).filter(|(.., duties)| force(duties) != other);
            run_all(policy, false, wrong, |(who, duty, _)| {
                format!("    who: {who}\n    has-to: {duty}\n    expect: {other}")
            });
        }
    }
}

/// Telford line 58: once a term; line 68: of the technical staff (line 64), regularly, and no number.
#[test]
fn telfords_periods_are_as_it_says() {
    let policy = Builtin::TelfordInfant2020.policy();
    let cases = [
        "    line: 58\n    who: [online-safety-lead, online-safety-governor]\n    has-to: review-log\n    expect: { answer: must, every: term }",
        "    line: 68\n    who: technical-support\n    has-to: change-password\n    expect: { answer: must, every: [], vaguely: regularly }",
    ];
    for case in cases {
        let text = format!(
            "format: 1\npolicy: {}\ncases:\n  it:\n{case}\n",
            policy.id()
        );
        let cases = online_safety_policy::check::cases::Cases::from_yaml(&text, policy).unwrap();
        let report = cases.run(policy);
        assert!(report.passed(), "{report}");
    }
}
