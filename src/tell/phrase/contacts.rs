//! To whom matters like an incident are brought, in an answer about the incident.

use super::people::groups_of;
use super::places::place;
use crate::answer::decision::ContactPoint;
use crate::policy::Policy;
use crate::vocabulary::{Matter, Office, Role, Term};

/// One way for a matter to go, whoever brings it.
pub(crate) struct Way<'p> {
    pub(crate) matter: Matter,
    pub(crate) to: &'p [Office],
    pub(crate) then: &'p [Office],
    by: Vec<Term<Role>>,
    /// Whether the matter goes another way, too.
    is_one_of_several: bool,
    places: Vec<String>,
}

/// Each way once: what several rules say alike is told together, and the remarks on them are not.
pub(crate) fn ways<'p>(points: impl Iterator<Item = ContactPoint<'p>>) -> Vec<Way<'p>> {
    let mut ways: Vec<Way<'p>> = Vec::new();
    for point in points {
        let place = place(&point.source);
        let is_same = |way: &&mut Way<'p>| {
            (way.matter, way.to, way.then) == (point.matter, point.to, point.then)
        };
        match ways.iter_mut().find(is_same) {
            Some(way) => {
                way.by.extend(point.by);
                if !way.places.contains(&place) {
                    way.places.push(place);
                }
            }
            None => ways.push(Way {
                matter: point.matter,
                to: point.to,
                then: point.then,
                by: point.by,
                is_one_of_several: false,
                places: vec![place],
            }),
        }
    }
    let matters: Vec<Matter> = ways.iter().map(|way| way.matter).collect();
    for way in &mut ways {
        let same = matters.iter().filter(|matter| **matter == way.matter);
        way.is_one_of_several = same.count() > 1;
    }
    ways
}

impl Way<'_> {
    /// Those who bring it, `, from staff and governors,`; nothing where anyone brings it this one way.
    pub(crate) fn from(&self, policy: &Policy) -> String {
        match groups_of(policy, &self.by) {
            all if all == "anyone" && !self.is_one_of_several => String::new(),
            some => format!(", from {some},"),
        }
    }

    /// Where the rules stand.
    pub(crate) fn places(&self) -> String {
        self.places.join("; ")
    }
}
