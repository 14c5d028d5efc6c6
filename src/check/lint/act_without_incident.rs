//! OSP030: a forbidden act amounts to no incident.

use enumset::EnumSet;

use super::report::{Draft, Name, Report};
use super::view::{
    Incidents, Said, acts, count, entries, forbids, forms, judged_by, list, places, points,
};
use crate::policy::{Entry, Mapped, Policy};
use crate::source::Citation;
use crate::vocabulary::outcome::ConditionState;
use crate::vocabulary::{Fact, Fit, PupilIncident, UserAction, Word as _};

super::lint! {
    /// ## What it checks
    ///
    /// Whether every act that is forbidden to the people an incident table judges amounts
    /// to an incident about which the policy says what follows. An act is listed as
    /// having none, as fitting one in part only, or as fitting one under some
    /// circumstances only.
    ///
    /// Acts that are not mapped at all are left to `act-not-mapped`.
    ///
    /// ## Why it matters
    ///
    /// A rule without consequence is a wish. When it is broken, somebody has to invent
    /// the consequence on the day, and the next case will be treated differently.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// communications: { rows: { personal-phones-photo: { line: 231, staff: not-allowed } } }
    /// mapping: { personal-phones-photo: { staff-incidents: [] } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Add a row for the act to the incident table of the document; or, if a row is meant
    /// to cover it, say so there and change the mapping.
    ActWithoutIncident, Warn, ours("the mapping of acts to incidents"), check
}

/// An act of pupils that is one incident or the other, and always one of them.
const EITHER: (UserAction, [PupilIncident; 2]) = (
    UserAction::AnothersAccount,
    [
        PupilIncident::AnotherPupilsAccount,
        PupilIncident::StaffAccount,
    ],
);

/// How far an act lacks an incident.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lack {
    /// No incident fits.
    Whole,
    /// One fits, but only in part.
    Part,
    /// One fits, but not under all circumstances under which the act is forbidden.
    Sometimes,
}

/// A forbidden act that lacks an incident.
struct Act<'p> {
    subject: usize,
    lack: Lack,
    places: Vec<Citation<'p>>,
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    for incidents in Incidents::all(policy) {
        let acts = lacking(policy, &report.said, &incidents);
        for lack in [Lack::Whole, Lack::Part, Lack::Sometimes] {
            let acts: Vec<&Act<'_>> = acts.iter().filter(|act| act.lack == lack).collect();
            report.together(
                acts,
                |act| {
                    let name = policy.subject_id(act.subject);
                    ["mapping", incidents.section()]
                        .map(|section| Name { section, name })
                        .into()
                },
                |acts| draft(policy, &incidents, lack, acts),
            );
        }
    }
}

fn draft<'p>(
    policy: &'p Policy,
    incidents: &Incidents<'p>,
    lack: Lack,
    acts: &[&Act<'p>],
) -> Draft<'p> {
    let what = match lack {
        Lack::Whole => "no incident",
        Lack::Part => "an incident in part only",
        Lack::Sometimes => "an incident under some circumstances only",
    };
    let mut places: Vec<Citation<'p>> = Vec::new();
    for place in acts.iter().flat_map(|act| &act.places) {
        if !places.contains(place) {
            places.push(place.clone());
        }
    }
    Draft {
        path: incidents.rows_path(),
        message: format!(
            "{} forbidden to {} {} to {what}: {}",
            count(acts.len(), "act", "acts"),
            incidents.people(),
            forms(acts.len(), "amounts", "amount"),
            list(acts.iter().map(|act| policy.subject_id(act.subject))),
        ),
        places,
        help: "add rows to the table, or say there which row covers what".into(),
        ..Draft::default()
    }
}

/// The forbidden acts that lack an incident of a table.
fn lacking<'p>(policy: &'p Policy, all: &[Said<'p>], incidents: &Incidents<'p>) -> Vec<Act<'p>> {
    let judged = judged_by(policy, incidents.judge);
    let act = |subject| {
        let mapped = policy.mapped(incidents.judge, subject)?;
        let spoken: Vec<&Mapped> = mapped
            .iter()
            .filter(|mapped| incidents.base(mapped.incident.into()).spoken)
            .collect();
        if is_either(incidents, subject, &spoken) {
            return None;
        }
        let mut entries = entries(policy, &judged, subject);
        let lack = entries.find_map(|entry| lack(policy, entry, &spoken))?;
        let places = places(all, subject, &judged)
            .into_iter()
            .map(|(_, place)| place);
        Some(Act {
            subject,
            lack,
            places: places.collect(),
        })
    };
    acts(policy).filter_map(act).collect()
}

/// Whether an act of pupils is covered by two rows together.
fn is_either(incidents: &Incidents<'_>, subject: usize, mapped: &[&Mapped]) -> bool {
    let (act, rows) = EITHER;
    let maps = |row: &PupilIncident| {
        let mut mapped = mapped.iter();
        mapped.any(|mapped| incidents.is_any(mapped.incident.into(), &[row.into()]))
    };
    subject == act.index() && rows.iter().all(maps)
}

/// How far an act lacks an incident where it is forbidden; nothing where it has one or is not.
fn lack(policy: &Policy, entry: &Entry, mapped: &[&Mapped]) -> Option<Lack> {
    let conditions = mapped.iter().flat_map(|mapped| &mapped.conditions);
    let asked: EnumSet<Fact> = entry
        .asks()
        .chain(conditions.map(|atom| atom.fact))
        .collect();
    let direct = mapped.iter().filter(|mapped| mapped.fit == Fit::Direct);
    let direct: Vec<&&Mapped> = direct.collect();
    // The intent is nobody's to know beforehand: only circumstances count.
    let holds = |facts: &_| {
        let met = |mapped: &&&Mapped| {
            mapped
                .conditions
                .iter()
                .all(|c| c.state(facts) == ConditionState::Holds)
        };
        direct.iter().any(met)
    };
    let lacks = points(policy, asked).any(|facts| forbids(entry.decide(&facts)) && !holds(&facts));
    lacks.then_some(match (mapped, direct.as_slice()) {
        ([], _) => Lack::Whole,
        (_, []) => Lack::Part,
        _ => Lack::Sometimes,
    })
}
