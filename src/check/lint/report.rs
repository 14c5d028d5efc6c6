//! Where lints put what they find; it knows the settings.

use std::rc::Rc;

use jiff::civil::Date;

use super::view::{Incidents, Said};
use super::{Check, Finding, Level, Lint};
use crate::diagnostic::Label;
use crate::policy::{LintSetting, Policy};
use crate::source::Citation;

/// What a lint looks at, and where it puts what it finds.
pub(super) struct Report<'p> {
    pub(super) policy: &'p Policy,
    pub(super) as_of: Date,
    /// All cells and rules; gathered once for all lints.
    pub(super) said: Rc<[Said<'p>]>,
    check: Check,
    lint: &'static Lint,
    findings: Vec<Finding<'p>>,
    /// For each setting of the file, how often it was met as a whole and for each of its rows.
    met: Vec<Met>,
}

/// How often a setting was met.
#[derive(Clone, Debug, Default)]
pub(super) struct Met {
    pub(super) whole: usize,
    pub(super) rows: Vec<usize>,
}

/// Something that a finding is about: the part of the file, and the name in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name<'p> {
    pub(super) section: &'p str,
    pub(super) name: &'p str,
}

/// A finding without what the settings make of it.
#[derive(Default)]
pub(super) struct Draft<'p> {
    pub(super) path: String,
    pub(super) message: String,
    /// Other places in the file that have to do with it, and what is there.
    pub(super) labels: Vec<(String, String)>,
    pub(super) places: Vec<Citation<'p>>,
    pub(super) help: String,
    /// What that is not the school's it rests on, beside what its lint always does.
    pub(super) rests_on: Option<&'static str>,
}

/// Things of which one finding tells.
struct Part<'p, T> {
    weight: Weight<'p>,
    about: Vec<&'p str>,
    names: Vec<Name<'p>>,
    things: Vec<T>,
}

/// What the settings make of something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Weight<'p> {
    level: Level,
    reason: Option<&'p str>,
    /// The key of the file's setting.
    setting: Option<&'p str>,
}

impl<'p> Report<'p> {
    pub(super) fn new(policy: &'p Policy, check: &Check, lint: &'static Lint) -> Self {
        let met = policy.lints.iter().map(|setting| Met {
            whole: 0,
            rows: vec![0; setting.rows.len()],
        });
        Self {
            policy,
            as_of: check.as_of(),
            said: Said::all(policy).into(),
            check: check.clone(),
            lint,
            findings: Vec::new(),
            met: met.collect(),
        }
    }

    /// Lets another lint look.
    pub(super) fn run(&mut self, lint: &'static Lint) {
        self.lint = lint;
        (lint.check)(self);
    }

    pub(super) fn met(&self) -> &[Met] {
        &self.met
    }

    pub(super) fn into_findings(self) -> Vec<Finding<'p>> {
        self.findings
    }

    /// Reports one thing, which goes by one name or several.
    pub(super) fn one(&mut self, names: &[Name<'p>], draft: Draft<'p>) {
        self.one_of(self.lint.level(), names, draft);
    }

    /// The same for something that has a level of its own beside the lint's.
    pub(super) fn one_of(&mut self, level: Level, names: &[Name<'p>], draft: Draft<'p>) {
        let weight = self.weigh(level, names);
        let about = names.first().map(|name| name.name);
        self.push(weight, about.into_iter().collect(), names, draft);
    }

    /// Reports several things as one finding, or as one for each level that the
    /// settings give to some of them; nothing where there are none.
    ///
    /// The first name of each thing stands in the finding.
    pub(super) fn together<T>(
        &mut self,
        things: Vec<T>,
        names: impl Fn(&T) -> Vec<Name<'p>>,
        draft: impl Fn(&[T]) -> Draft<'p>,
    ) {
        let mut parts: Vec<Part<'p, T>> = Vec::new();
        for thing in things {
            let names = names(&thing);
            let weight = self.weigh(self.lint.level(), &names);
            let known = parts.iter().position(|known| known.weight == weight);
            let index = known.unwrap_or(parts.len());
            if known.is_none() {
                parts.push(Part {
                    weight,
                    about: Vec::new(),
                    names: Vec::new(),
                    things: Vec::new(),
                });
            }
            if let Some(part) = parts.get_mut(index) {
                let name = names.first().map(|name| name.name);
                part.about
                    .extend(name.filter(|name| !part.about.contains(name)));
                part.names.extend(names);
                part.things.push(thing);
            }
        }
        for part in parts {
            self.push(part.weight, part.about, &part.names, draft(&part.things));
        }
    }

    fn push(
        &mut self,
        weight: Weight<'p>,
        about: Vec<&'p str>,
        names: &[Name<'p>],
        draft: Draft<'p>,
    ) {
        let mut labels = labels(draft.labels);
        labels.extend(rows(self.policy, &draft.path, names));
        self.findings.push(Finding {
            lint: self.lint,
            level: weight.level,
            message: draft.message,
            path: draft.path,
            span: None,
            labels,
            places: draft.places,
            about,
            help: draft.help,
            rests_on: draft.rests_on.or(self.lint.rests_on()),
            reason: weight.reason,
            setting: weight.setting,
        });
    }

    /// What the settings make of something: first what the file says of its
    /// row, then the caller, then the file, then the level of its own; what that leaves
    /// at warn counts as the caller has it.
    fn weigh(&mut self, level: Level, names: &[Name<'p>]) -> Weight<'p> {
        let policy = self.policy;
        let mut weight = Weight {
            level,
            reason: None,
            setting: None,
        };
        let mut of_rows = None;
        let settings = policy.lints.iter().zip(&mut self.met);
        for (setting, met) in settings.filter(|(setting, _)| setting.lint == self.lint.code()) {
            let of_file = Weight {
                level: setting.level,
                reason: setting.reason.as_deref(),
                setting: Some(&setting.key),
            };
            let here = setting.rows.is_empty() || met.note(setting, names);
            if setting.rows.is_empty() {
                met.whole += 1;
            }
            if !here || setting.is_expired(self.as_of) {
                continue;
            }
            if setting.rows.is_empty() {
                weight = of_file;
            } else {
                of_rows = Some(of_file);
            }
        }
        if let Some(level) = self.check.level_of(self.lint) {
            weight = Weight {
                level,
                reason: None,
                setting: None,
            };
        }
        let weight = of_rows.unwrap_or(weight);
        if weight.level == Level::Warn && self.check.denies_warnings() {
            return Weight {
                level: Level::Deny,
                reason: None,
                setting: None,
            };
        }
        weight
    }
}

/// The most rows that are pointed at one by one.
const FEW: usize = 6;

/// The rows that a finding about a whole incident table names, as long as they are few.
fn rows(policy: &Policy, path: &str, names: &[Name<'_>]) -> Vec<Label> {
    let table = Incidents::all(policy).find(|incidents| incidents.rows_path() == path);
    let Some(incidents) = table else {
        return Vec::new();
    };
    let named = |id: &str| {
        let mut names = names.iter();
        names.any(|name| name.section == incidents.section() && name.name == id)
    };
    let rows = incidents
        .rows()
        .filter(|row| named(incidents.id(row.slot)))
        .map(|row| (incidents.row_path(row), "this row".to_owned()));
    let rows: Vec<_> = rows.take(FEW + 1).collect();
    if rows.len() > FEW {
        return Vec::new();
    }
    labels(rows)
}

/// Each place once.
fn labels(places: Vec<(String, String)>) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::with_capacity(places.len());
    for (path, text) in places {
        if labels.last().is_none_or(|last| last.path != path) {
            labels.push(Label {
                span: None,
                path,
                text,
            });
        }
    }
    labels
}

impl Met {
    /// Counts the rows of a setting that name something; says whether any does.
    fn note(&mut self, setting: &LintSetting, names: &[Name<'_>]) -> bool {
        let mut any = false;
        for (row, count) in setting.rows.iter().zip(&mut self.rows) {
            let meant = names
                .iter()
                .any(|name| LintSetting::names(row, name.section, name.name));
            *count += usize::from(meant);
            any |= meant;
        }
        any
    }
}
