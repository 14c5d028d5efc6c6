//! What leads to a response: a line an incident, then the acts.

use std::collections::BTreeSet;
use std::fmt;

use crate::answer::decision::Reason;
use crate::answer::inverse::{ActPath, IncidentPath, PathsTo, Way};
use crate::policy::Policy;
use crate::tell::past::told;
use crate::tell::phrase::people::people;
use crate::tell::phrase::places::{OURS, bracket};
use crate::tell::phrase::words::{list, quoted, word};

/// Every incident that leads there, in which way and why, then every act that can amount to one.
impl fmt::Display for PathsTo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let policy = self.policy;
        let role = policy.role_slot(self.role);
        let people = role.map_or_else(|_| self.role.to_string(), |role| people(policy, role));
        let response = policy.response_label(self.response);
        if self.judge.is_none() && self.incidents.is_empty() {
            return write!(
                f,
                "No incident table of this policy covers {people}: nothing leads to “{response}”."
            );
        }
        if self.incidents.is_empty() {
            return write!(f, "Nothing leads to “{response}”, for {people}.");
        }
        write!(f, "What leads to “{response}”, for {people}:")?;
        // Of whom no table judges, it may be said in the words of each.
        let mut told = BTreeSet::new();
        for line in self.incidents.iter().map(incident) {
            if !told.contains(&line) {
                write!(f, "\n- {line}")?;
                told.insert(line);
            }
        }
        if self.acts.is_empty() {
            return Ok(());
        }
        write!(f, "\n\nActs that can amount to one of these, by {OURS}:")?;
        for act in &self.acts {
            write!(f, "\n- {}", self::act(policy, act))?;
        }
        Ok(())
    }
}

fn incident(of: &IncidentPath<'_>) -> String {
    let ways: Vec<String> = of.ways.iter().map(way).collect();
    format!("{}: {}", of.label, ways.join("; "))
}

fn way(of: &Way<'_>) -> String {
    let mut places: Vec<String> = Vec::new();
    for Reason { source, note, .. } in &of.reasons {
        let place = bracket(source, *note);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    let how = word(of.modality);
    format!("{how}{} {}", told(&of.when), list(places, "and"))
}

fn act(policy: &Policy, of: &ActPath<'_>) -> String {
    let through = of.through.iter().map(|incident| {
        let (judge, slot) = policy.place_of(incident);
        slot.map_or(incident.as_str(), |slot| policy.incident_label(judge, slot))
    });
    let through = quoted(through, "or");
    let when = match of.outright {
        true => "",
        false => ", under some circumstances",
    };
    format!(
        "{}: {}{when}, through {through}",
        of.label,
        word(of.modality)
    )
}
