//! A card for each audience: what its people may do.

use crate::answer::decision::Classification;
use crate::policy::circumstances::Circumstances;
use crate::policy::{Audience, Policy};
use crate::vocabulary::outcome::Decision;
use crate::vocabulary::{Verdict, words};

words! {
    /// How an act stands for everybody in an audience, when nothing more is known.
    pub(super) enum Standing, "standing of an act" {
        /// It is permitted.
        May = "Allowed",
        /// It is permitted, against advice.
        Discouraged = "Advised against but not forbidden",
        /// Something has to be known first.
        Depends = "It depends on more than who it is",
        /// The document can be read in several ways.
        Unclear = "Unclear: the policy can be read in more than one way",
        /// It is otherwise for some of them.
        Differs = "Not the same for all of them",
        /// It is forbidden.
        MayNot = "Not allowed",
        /// It is against the law.
        Illegal = "Not allowed, and illegal",
    }
}

/// What one audience may do.
pub(super) struct Card<'p> {
    pub(super) title: String,
    /// The roles in it.
    pub(super) roles: Vec<&'p str>,
    /// The acts, with why they stand so.
    pub(super) acts: Vec<Act<'p>>,
    /// Of how many acts the policy says nothing.
    pub(super) silent: usize,
}

/// One act on a card.
pub(super) struct Act<'p> {
    pub(super) label: &'p str,
    pub(super) standing: Standing,
    /// The answers in words: one, unless roles differ.
    pub(super) why: Vec<String>,
}

impl Card<'_> {
    /// What is said of the acts of which nothing is said.
    pub(super) fn silence(&self) -> String {
        match self.silent {
            0 => "The policy says something of everything else that can be asked.".to_owned(),
            1 => "Of one other act that can be asked about, the policy says nothing: this is neither \
                  a permission nor a prohibition."
                .to_owned(),
            acts => format!(
                "Of {acts} other acts that can be asked about, the policy says nothing: this is \
                 neither a permission nor a prohibition."
            ),
        }
    }
}

/// A card for each audience but everyone; for everyone where there is no other.
pub(super) fn cards(policy: &Policy) -> Vec<Card<'_>> {
    let all = policy.roles.count();
    let is_part = |audience: &&Audience| {
        let held = (0..all).filter(|role| audience.holds(*role)).count();
        0 < held && held < all
    };
    let parts: Vec<&Audience> = policy.audiences.iter().filter(is_part).collect();
    let shown = match parts.is_empty() {
        true => policy.audiences.iter().take(1).collect(),
        false => parts,
    };
    shown
        .into_iter()
        .map(|audience| card(policy, audience))
        .collect()
}

fn card<'p>(policy: &'p Policy, audience: &'p Audience) -> Card<'p> {
    let held = |role: &usize| audience.holds(*role);
    let mut roles: Vec<usize> = (0..policy.roles.count()).filter(held).collect();
    // What is said of a kind of them is an exception, and comes after.
    roles.sort_by_key(|role| policy.groups.depth(*role));
    let mut silent = 0;
    let mut acts = Vec::new();
    for subject in policy.subject_slots() {
        let retired = policy.level_row(subject);
        if retired.is_some_and(|(_, row)| row.retired) {
            continue;
        }
        match act(policy, &roles, subject) {
            Some(act) => acts.push(act),
            None => silent += 1,
        }
    }
    Card {
        title: format!("What {} may do", audience.label),
        roles: roles.iter().map(|r| policy.roles.label_at(*r)).collect(),
        acts,
        silent,
    }
}

/// How an act stands; nothing where the policy says nothing to anybody there.
fn act<'p>(policy: &'p Policy, roles: &[usize], subject: usize) -> Option<Act<'p>> {
    let nothing_known = Circumstances::new();
    let asked = policy.subject_at(subject)?;
    let answers: Vec<Classification<'p>> = roles
        .iter()
        .filter_map(|role| {
            let role = policy.role_at(*role);
            policy.classify(role, asked, &nothing_known).ok()
        })
        .collect();
    let first = answers.first()?;
    // Roles about whom the same is said are told of once.
    let mut apart: Vec<&Classification<'p>> = Vec::new();
    for answer in &answers {
        if !apart.iter().any(|known| known.entry == answer.entry) {
            apart.push(answer);
        }
    }
    let alike = apart.iter().all(|one| one.decision == first.decision);
    let standing = match alike {
        true => standing(first.decision)?,
        false => Standing::Differs,
    };
    let shown = if alike { 1 } else { apart.len() };
    Some(Act {
        label: policy.subject_label(subject),
        standing,
        why: apart.iter().take(shown).map(ToString::to_string).collect(),
    })
}

fn standing(decision: Decision) -> Option<Standing> {
    match decision {
        Decision::Silent => None,
        Decision::Depends { .. } => Some(Standing::Depends),
        Decision::Unclear(_) => Some(Standing::Unclear),
        Decision::Decided(Verdict::Allowed) => Some(Standing::May),
        Decision::Decided(Verdict::Discouraged) => Some(Standing::Discouraged),
        Decision::Decided(Verdict::NotAllowed) => Some(Standing::MayNot),
        Decision::Decided(Verdict::Illegal) => Some(Standing::Illegal),
    }
}
