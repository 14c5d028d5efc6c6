//! OSP022: a row permits a part of what another row forbids.

use std::rc::Rc;

use enumset::EnumSet;

use super::report::{Draft, Name, Report};
use super::view::{hold, places, points, told, verdicts, who, witness};
use crate::policy::circumstances::Facts;
use crate::policy::{Entry, Policy};
use crate::source::Citation;
use crate::vocabulary::{Technology, UserAction, Verdict};

super::lint! {
    /// ## What it checks
    ///
    /// Whether some people may do a part of what they may not do as a whole, under the
    /// same circumstances: take photos with a phone where the phone is not allowed.
    ///
    /// ## Why it matters
    ///
    /// One row says no and the next says yes to the same thing. Whoever is caught will
    /// cite the second.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// rows:
    ///   personal-phones:       { line: 10, staff: not-allowed }
    ///   personal-phones-photo: { line: 11, staff: discouraged }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Forbid the part as well, or permit the whole under the same conditions.
    TablesContradict, Warn, ours("which act is a part of which other"), check
}

/// Devices and channels, and what is a part of using them.
const TECHNOLOGIES: [(Technology, Technology); 4] = [
    (Technology::PersonalPhones, Technology::PersonalPhonesPhoto),
    (
        Technology::PersonalWatches,
        Technology::PersonalWatchesPhoto,
    ),
    (
        Technology::PersonalTablets,
        Technology::PersonalTabletsPhoto,
    ),
    (Technology::SchoolEmail, Technology::SchoolEmailPersonalUse),
];

/// Acts, and what is a part of them.
const ACTIONS: [(UserAction, UserAction); 2] = [
    (
        UserAction::SocialMedia,
        UserAction::DiscussingSchoolOnSocialMedia,
    ),
    (
        UserAction::ImagesOfOthers,
        UserAction::FilmingWithoutConsent,
    ),
];

/// A combination of facts under which the part is permitted and the whole is not.
#[derive(PartialEq)]
struct Gap {
    facts: Facts,
    whole: Verdict,
    part: Verdict,
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let all = Rc::clone(&report.said);
    let technologies = TECHNOLOGIES.into_iter().filter_map(|(whole, part)| {
        let slot = |word: Technology| {
            Some(policy.actions.count() + policy.technologies.slot(&word.into())?)
        };
        slot(whole).zip(slot(part))
    });
    let actions = ACTIONS.into_iter().filter_map(|(whole, part)| {
        let slot = |word: UserAction| policy.actions.slot(&word.into());
        slot(whole).zip(slot(part))
    });
    for (whole, part) in technologies.chain(actions) {
        for (gap, roles) in gaps(policy, whole, part) {
            let names = [part, whole].map(|subject| Name {
                section: section(policy, subject),
                name: policy.subject_id(subject),
            });
            let message = format!(
                "`{}` is {} for {} where `{}` is {}{}",
                policy.subject_id(part),
                verdicts(EnumSet::only(gap.part)),
                who(policy, &roles),
                policy.subject_id(whole),
                verdicts(EnumSet::only(gap.whole)),
                told(policy, &gap.facts),
            );
            let (permits, forbids) = (places(&all, part, &roles), places(&all, whole, &roles));
            // A rule about both can permit under some circumstances and forbid under others.
            let is_of_part = |(path, _): &&(String, _)| {
                let mut forbids = forbids.iter();
                forbids.all(|(other, _)| other != path)
            };
            let at = permits.iter().find(is_of_part).or(permits.first());
            let path = at.map_or_else(String::new, |(path, _)| path.clone());
            let said = format!("says {}", verdicts(EnumSet::only(gap.whole)));
            let draft = Draft {
                message,
                labels: forbids
                    .iter()
                    .filter(|(other, _)| *other != path)
                    .map(|(path, _)| (path.clone(), said.clone()))
                    .collect(),
                places: once(permits.into_iter().chain(forbids).map(|(_, place)| place)),
                path,
                help: "forbid the part as well, or permit the whole under the same conditions"
                    .into(),
                ..Draft::default()
            };
            report.one(&names, draft);
        }
    }
}

fn once<'p>(all: impl Iterator<Item = Citation<'p>>) -> Vec<Citation<'p>> {
    let mut places: Vec<Citation<'p>> = Vec::new();
    for place in all {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// Where a part is permitted and its whole is not, with the roles of which that is true.
fn gaps(policy: &Policy, whole: usize, part: usize) -> Vec<(Gap, Vec<bool>)> {
    let mut gaps: Vec<(Gap, Vec<bool>)> = Vec::new();
    for role in 0..policy.roles.count() {
        let entries = policy
            .question(role, whole)
            .zip(policy.question(role, part));
        let Some(gap) = entries.and_then(|(whole, part)| gap(policy, whole, part)) else {
            continue;
        };
        match gaps.iter_mut().find(|(known, _)| *known == gap) {
            Some((_, roles)) => hold(roles, role),
            None => {
                let mut roles = vec![false; policy.roles.count()];
                hold(&mut roles, role);
                gaps.push((gap, roles));
            }
        }
    }
    gaps
}

fn gap(policy: &Policy, whole: &Entry, part: &Entry) -> Option<Gap> {
    let asked = whole.asks().chain(part.asks()).collect();
    let said = |facts: &Facts| {
        whole
            .decide(facts)
            .verdict()
            .zip(part.decide(facts).verdict())
    };
    let point = points(policy, asked).find(|facts| {
        said(facts).is_some_and(|(whole, part)| part.is_permitted() && !whole.is_permitted())
    })?;
    let (whole, part) = said(&point)?;
    Some(Gap {
        facts: witness(policy, asked, |facts| said(facts) == Some((whole, part)))?,
        whole,
        part,
    })
}

fn section(policy: &Policy, subject: usize) -> &'static str {
    policy.table_of(subject).into()
}
