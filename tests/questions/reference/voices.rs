//! Whatever speaks about an act: cells of the two tables of levels, and rules
//! in prose. Each reading of a cell is a voice of its own.

use std::collections::BTreeSet;

use online_safety_policy::document::{
    BracketsDocument, CaseDocument, CellDocument, PolicyDocument,
};

use super::people::{Person, up};
use super::situation::{Situation, holds, mentioned, settled};
use super::words::roles;

/// One thing that is said about an act by a role.
#[derive(Clone, Debug)]
pub(crate) struct Voice {
    /// The row, or the rule's name.
    pub(crate) name: String,
    /// The level that it names.
    pub(crate) level: Option<String>,
    /// The roles that it is for, with all kinds of them.
    pub(crate) binds: Person,
    /// Whether it holds whatever else does.
    pub(crate) regardless: bool,
    /// What goes along with whatever it says.
    provisos: Vec<String>,
    says: Says,
}

#[derive(Clone, Debug)]
enum Says {
    /// The same whatever the circumstances.
    Always(&'static str),
    /// Allowed where this fact is `yes`, else not allowed.
    IfYes(&'static str),
    /// A mark in brackets: that, where this holds, and else not allowed; where nobody says when it
    /// counts, that or not.
    InBrackets(Box<Says>, Option<BracketsDocument>),
    /// The first case that holds decides.
    Cases {
        cases: Vec<CaseDocument>,
        otherwise: Vec<String>,
    },
}

impl Voice {
    /// The facts that it mentions.
    pub(crate) fn facts(&self) -> BTreeSet<String> {
        facts(&self.says)
    }

    /// The provisos on it, whichever case holds.
    pub(crate) fn provisos(&self) -> BTreeSet<String> {
        let cases = match &self.says {
            Says::Cases { cases, .. } => cases.as_slice(),
            _ => &[],
        };
        let of_cases = cases.iter().flat_map(|case| &case.provisos);
        self.provisos.iter().chain(of_cases).cloned().collect()
    }

    /// Whether it permits something on a proviso that was not kept.
    pub(crate) fn is_broken(&self, document: &PolicyDocument, situation: &Situation) -> bool {
        let situation = &settled(situation);
        let of_case = match &self.says {
            Says::Cases { cases, .. } => cases
                .iter()
                .find(|case| holds(document, &case.when, &case.unless, situation))
                .map_or(&[][..], |case| &case.provisos),
            _ => &[],
        };
        let permits = |verdict: &String| ["allowed", "discouraged"].contains(&verdict.as_str());
        let mut provisos = self.provisos.iter().chain(of_case);
        provisos.any(|it| situation.get(it).is_some_and(|kept| kept == "no"))
            && self.verdicts(document, situation).iter().any(permits)
    }

    /// What it says where every fact it mentions is known; nothing where it is silent.
    pub(crate) fn verdicts(
        &self,
        document: &PolicyDocument,
        situation: &Situation,
    ) -> BTreeSet<String> {
        let situation = &settled(situation);
        verdicts(document, &self.says, situation)
    }
}

fn facts(says: &Says) -> BTreeSet<String> {
    match says {
        Says::Always(_) => BTreeSet::new(),
        Says::IfYes(fact) => BTreeSet::from([(*fact).to_owned()]),
        Says::InBrackets(says, counts) => {
            let counts = counts.iter();
            let mentioned = counts.flat_map(|counts| mentioned(&counts.when, &counts.unless));
            facts(says).into_iter().chain(mentioned).collect()
        }
        Says::Cases { cases, .. } => cases
            .iter()
            .flat_map(|case| mentioned(&case.when, &case.unless))
            .collect(),
    }
}

fn verdicts(document: &PolicyDocument, says: &Says, situation: &Situation) -> BTreeSet<String> {
    match says {
        Says::Always(verdict) => BTreeSet::from([(*verdict).to_owned()]),
        Says::IfYes(fact) => BTreeSet::from([match situation[*fact].as_str() {
            "yes" => "allowed".to_owned(),
            _ => "not-allowed".to_owned(),
        }]),
        Says::InBrackets(says, Some(counts)) => {
            match holds(document, &counts.when, &counts.unless, situation) {
                true => verdicts(document, says, situation),
                false => BTreeSet::from(["not-allowed".to_owned()]),
            }
        }
        Says::InBrackets(plain, None) => {
            let mut both = verdicts(document, plain, situation);
            let permits = ["allowed", "discouraged"]
                .iter()
                .any(|it| both.contains(*it));
            both.extend(match (permits, plain.as_ref()) {
                (true, _) => Some("not-allowed".to_owned()),
                (false, Says::Always(_)) => Some("allowed".to_owned()),
                (false, _) => None,
            });
            both
        }
        Says::Cases { cases, otherwise } => cases
            .iter()
            .find(|case| holds(document, &case.when, &case.unless, situation))
            .map_or(otherwise, |case| &case.then)
            .iter()
            .cloned()
            .collect(),
    }
}

/// Whether a role, or what it is a kind of, is meant by the name of an audience, or else of a role.
pub(crate) fn is_meant(document: &PolicyDocument, name: &str, role: &str) -> bool {
    let audience = document.audiences.iter().find(|(other, _)| other == name);
    let up = up(document, role);
    match audience {
        Some((_, audience)) => audience.roles.iter().any(|held| up.contains(held)),
        None => name == "everyone" || up.contains(name),
    }
}

/// All roles that are meant by some names.
pub(crate) fn meant(document: &PolicyDocument, names: &[String]) -> Person {
    let is_meant = |role: &String| names.iter().any(|name| is_meant(document, name, role));
    roles(document).into_iter().filter(is_meant).collect()
}

/// All that is said about anything that is meant, in the order of the file.
pub(crate) fn voices(document: &PolicyDocument, is_about: impl Fn(&str) -> bool) -> Vec<Voice> {
    let mut voices = Vec::new();
    for table in [&document.user_actions, &document.communications]
        .into_iter()
        .flatten()
    {
        for (name, row) in table.rows.iter().filter(|(name, _)| is_about(name)) {
            for (audience, cell) in &row.cells {
                let binds = meant(document, std::slice::from_ref(audience));
                let is_printed_alone =
                    cell.is.is_none() && cell.marks.is_empty() && cell.readings.is_empty();
                if is_printed_alone {
                    continue;
                }
                let counts = table.brackets.as_ref();
                voices.extend(readings(
                    document,
                    name,
                    cell,
                    &binds,
                    ("not-allowed", counts),
                ));
            }
        }
    }
    for (name, rule) in &document.rules {
        let is_meant_here = rule.about.iter().any(|about| is_about(about));
        if is_meant_here {
            let binds = meant(document, &rule.who);
            voices.extend(readings(
                document,
                name,
                &rule.says,
                &binds,
                ("silent", None),
            ));
        }
    }
    voices
}

/// The readings of a cell or a rule.
fn readings(
    document: &PolicyDocument,
    name: &str,
    cell: &CellDocument,
    binds: &Person,
    (usually, counts): (&str, Option<&BracketsDocument>),
) -> Vec<Voice> {
    let levels = cell.is.iter().chain(&cell.marks).chain(&cell.readings);
    let levels: Vec<_> = levels.cloned().collect();
    let voice = |level: Option<&String>, binds: Person, says: Says| Voice {
        name: name.to_owned(),
        level: level.cloned(),
        binds,
        regardless: cell.regardless,
        provisos: cell.provisos.clone(),
        says,
    };
    let cases = || Says::Cases {
        cases: cell.cases.clone(),
        otherwise: otherwise(cell, usually),
    };
    let each = |level: &String| match cell.cases.as_slice() {
        [] => {
            let nominated = meant(document, &cell.nominated);
            let plain = level.trim_matches(['(', ')']);
            let marked = |says: Says| match plain == level {
                true => says,
                false => Says::InBrackets(Box::new(says), counts.cloned()),
            };
            match says(document, cell, plain) {
                Says::IfYes("nominated") if !cell.nominated.is_empty() => {
                    let allowed = marked(Says::Always("allowed"));
                    // Whoever is not nominated is not, whatever brackets mean.
                    let others = Says::Always("not-allowed");
                    vec![
                        voice(Some(level), binds & &nominated, allowed),
                        voice(Some(level), binds - &nominated, others),
                    ]
                }
                says => vec![voice(Some(level), binds.clone(), marked(says))],
            }
        }
        _ => vec![voice(Some(level), binds.clone(), cases())],
    };
    match levels.as_slice() {
        [] => vec![voice(None, binds.clone(), cases())],
        levels => levels.iter().flat_map(each).collect(),
    }
}

/// What holds where no case does.
fn otherwise(cell: &CellDocument, usually: &str) -> Vec<String> {
    let verdicts = match cell.otherwise.as_slice() {
        [] => vec![usually.to_owned()],
        verdicts => verdicts.to_vec(),
    };
    let spoken = verdicts.into_iter().filter(|verdict| verdict != "silent");
    spoken.collect()
}

/// What a level of a cell means that has no cases.
fn says(document: &PolicyDocument, cell: &CellDocument, level: &str) -> Says {
    let own = document.own.acceptability.iter();
    let own = own
        .chain(&document.own.permissions)
        .find(|(name, _)| name == level);
    let permission = own.and_then(|(_, word)| word.permission.as_deref());
    let permission = cell.permission.as_deref().or(permission);
    let level = own.map_or(level, |(_, word)| word.means.as_deref().unwrap());
    match level {
        "acceptable" | "allowed" => Says::Always("allowed"),
        "discouraged" => Says::Always("discouraged"),
        "unacceptable" | "not-allowed" => Says::Always("not-allowed"),
        "unacceptable-and-illegal" => Says::Always("illegal"),
        "acceptable-at-certain-times" | "allowed-at-certain-times" => Says::IfYes("agreed-time"),
        "acceptable-with-permission" | "allowed-with-permission" => Says::IfYes(match permission {
            None | Some("whoever-may") => "permission",
            Some("headteacher") => "headteacher-permission",
            Some("online-safety-lead") => "lead-permission",
            Some("safeguarding-lead") => "safeguarding-lead-permission",
            Some("teacher") => "teacher-permission",
            Some("staff") => "staff-permission",
            Some("parent") => "parent-consent",
            Some(other) => panic!("nobody `{other}` permits"),
        }),
        "acceptable-for-nominated-users" | "allowed-for-selected-staff" => Says::IfYes("nominated"),
        _ => panic!("no level `{level}`"),
    }
}
