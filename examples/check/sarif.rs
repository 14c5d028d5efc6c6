//! What was found, in SARIF 2.1.0: for code review and editors.

mod address;
mod log;
mod rules;

use std::collections::{BTreeMap, HashSet};

use jiff::civil::Date;
use online_safety_policy::check::lint::{self, Finding};
use online_safety_policy::diagnostic::{Diagnostic, Label, Path, Position, Span};
use serde_json::json;

use crate::load::Written;
use crate::output::{Failure, json as pretty};
use crate::review::Review;
use address::Root;
use log::{
    Artifact, ArtifactLocation, AutomationDetails, Driver, Fingerprints, Invocation, Level,
    Location, Log, LogicalLocation, Message, Notification, Outcome, PhysicalLocation, Region, Run,
    Suppression, Tool,
};

/// The standard with its corrections of 2023.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(crate) fn report(reviews: &[Review<'_>], as_of: Date, code: u8) -> Result<String, Failure> {
    let (rules, places) = rules::of(reviews);
    let root = &Root::of_repository();
    let unread = reviews.iter().flat_map(Review::unread);
    let notifications = unread.map(|(file, failure)| Notification {
        level: Level::Error,
        message: Message::of(failure),
        locations: [File::of(file, root).location(None, "")],
    });
    let notifications: Vec<_> = notifications.collect();
    let certificates = reviews.iter().flat_map(|review| &review.certificate);
    let mutants = reviews.iter().flat_map(|review| &review.mutants).flatten();
    let run = Run {
        // The part before the last stroke is what the results of one run replace those of another by.
        automation_details: AutomationDetails {
            id: "online-safety-policy/check/",
        },
        tool: Tool {
            driver: Driver {
                name: "online-safety-policy check",
                full_name: concat!("online-safety-policy check ", env!("CARGO_PKG_VERSION")),
                version: env!("CARGO_PKG_VERSION"),
                semantic_version: env!("CARGO_PKG_VERSION"),
                information_uri: env!("CARGO_PKG_REPOSITORY"),
                rules,
            },
        },
        language: "en-GB",
        column_kind: "utf16CodeUnits",
        invocations: [Invocation {
            execution_successful: notifications.is_empty(),
            exit_code: code,
            tool_execution_notifications: notifications,
            properties: json!({ "asOf": as_of.to_string() }),
        }],
        artifacts: artifacts(reviews, root),
        results: reviews
            .iter()
            .flat_map(|review| results(review, &places, root))
            .collect(),
        properties: json!({
            "certificates": certificates.collect::<Vec<_>>(),
            "mutants": mutants.collect::<Vec<_>>(),
        }),
    };
    pretty(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [run],
    })
}

/// The files, each once.
fn artifacts(reviews: &[Review<'_>], root: &Root) -> Vec<Artifact> {
    let files = reviews.iter().flat_map(|review| {
        let cases = review.cases.iter().map(|cases| cases.file);
        std::iter::once(review.file).chain(cases)
    });
    let mut known = HashSet::new();
    let locations = files.map(|file| File::of(file, root).artifact);
    let artifacts = locations
        .filter(|location| known.insert(location.uri.clone()))
        .map(|location| Artifact {
            location,
            roles: ["analysisTarget"],
        });
    artifacts.collect()
}

fn results(
    review: &Review<'_>,
    rules: &BTreeMap<&'static str, usize>,
    root: &Root,
) -> Vec<Outcome> {
    let file = File::of(review.file, root);
    let faults = review.all_faults().flat_map(|(file, faults)| {
        let file = File::of(file, root);
        faults.iter().map(move |fault| file.fault(fault))
    });
    let all = review.findings.iter().chain(&review.allowed);
    let findings = all.map(|finding| {
        let suppressions = suppression(review, &file, finding);
        file.finding(finding, suppressions)
    });
    let mut known: BTreeMap<(&'static str, String), usize> = BTreeMap::new();
    let outcomes = faults.chain(findings).map(|mut outcome| {
        outcome.rule_index = rules.get(outcome.rule_id).copied().unwrap_or_default();
        // Lines move and words change; what stays is the place in the policy, and the order of
        // those who share one.
        let path = std::mem::take(&mut outcome.partial_fingerprints.policy_path);
        let number = known.entry((outcome.rule_id, path.clone())).or_default();
        *number += 1;
        outcome.partial_fingerprints.policy_path = format!("{}:{path}:{number}", outcome.rule_id);
        outcome
    });
    outcomes.collect()
}

/// Who allowed a finding, and why; nothing for one that nobody allows.
fn suppression(review: &Review<'_>, file: &File<'_>, finding: &Finding<'_>) -> Option<Suppression> {
    if finding.level != lint::Level::Allow {
        return None;
    }
    let by_file = finding.setting.map(|key| {
        let path = Path::ROOT.key("lints").key(key).to_string();
        let positions = review.positions.as_ref();
        file.place(positions.and_then(|all| all.find(&path)), &path)
    });
    let reason = finding.reason.unwrap_or("allowed on the command line");
    Some(Suppression {
        kind: if by_file.is_some() {
            "inSource"
        } else {
            "external"
        },
        status: "accepted",
        justification: reason.to_owned(),
        location: by_file,
    })
}

/// A file, and how places in it are written.
struct File<'t> {
    artifact: ArtifactLocation,
    text: &'t str,
}

impl<'t> File<'t> {
    fn of(file: &'t Written, root: &Root) -> Self {
        Self {
            artifact: ArtifactLocation {
                uri: root.address(&file.name),
            },
            text: &file.text,
        }
    }

    fn fault(&self, fault: &Diagnostic) -> Outcome {
        let help = fault.help_text().map(|help| format!("; help: {help}"));
        let message = message(fault.code().meaning(), fault.message(), help);
        Outcome {
            rule_id: fault.code().id(),
            rule_index: 0,
            level: Level::Error,
            message,
            locations: [self.place(fault.span(), fault.path())],
            related_locations: self.others(fault.labels()),
            partial_fingerprints: Fingerprints {
                policy_path: fault.path().to_owned(),
            },
            suppressions: Vec::new(),
            properties: json!({ "ours": false }),
        }
    }

    fn finding(&self, finding: &Finding<'_>, suppression: Option<Suppression>) -> Outcome {
        let ours = finding
            .rests_on
            .map(|ours| format!("; not the school's: {ours}"));
        let more = format!("; help: {}{}", finding.help, ours.unwrap_or_default());
        let message = message(finding.lint.code().meaning(), &finding.message, Some(more));
        // How much it would count if nobody allowed it.
        let level = match suppression {
            Some(_) => finding.lint.level(),
            None => finding.level,
        };
        let document: Vec<_> = finding.places.iter().map(ToString::to_string).collect();
        Outcome {
            rule_id: finding.lint.id(),
            rule_index: 0,
            level: rules::level(level),
            message,
            locations: [self.place(finding.span, &finding.path)],
            related_locations: self.others(&finding.labels),
            partial_fingerprints: Fingerprints {
                policy_path: finding.path.clone(),
            },
            suppressions: suppression.into_iter().collect(),
            properties: json!({
                "ours": finding.is_ours(),
                "about": finding.about,
                "document": document,
            }),
        }
    }

    fn others(&self, labels: &[Label]) -> Vec<Location> {
        let places = labels.iter().zip(0..).map(|(label, id)| Location {
            id: Some(id),
            message: Some(Message::of(&label.text)),
            ..self.place(label.span, &label.path)
        });
        places.collect()
    }

    /// A place in the file; its beginning, for what is about all of it.
    fn place(&self, span: Option<Span>, path: &str) -> Location {
        let beginning = Position {
            offset: 0,
            line: 1,
            column: 1,
        };
        let whole = Span {
            start: beginning,
            end: beginning,
        };
        self.location(Some(span.unwrap_or(whole)), path)
    }

    fn location(&self, span: Option<Span>, path: &str) -> Location {
        let logical = LogicalLocation {
            fully_qualified_name: path.to_owned(),
            kind: "property",
        };
        Location {
            id: None,
            physical_location: PhysicalLocation {
                artifact_location: self.artifact.clone(),
                region: span.map(|span| Region {
                    start_line: span.start.line,
                    start_column: self.column(span.start),
                    end_line: span.end.line,
                    end_column: self.column(span.end),
                }),
            },
            logical_locations: Some(logical)
                .filter(|_| !path.is_empty())
                .into_iter()
                .collect(),
            message: None,
        }
    }

    /// The column of a place, in units of UTF-16.
    fn column(&self, at: Position) -> usize {
        let Some(before) = self.text.get(..at.offset) else {
            return at.column;
        };
        let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
        let wide = line.chars().filter(|c| c.len_utf16() == 2).count();
        at.column + wide
    }
}

/// A message that begins with what all of its kind have in common: summaries show no more.
fn message(meaning: &str, message: &str, more: Option<String>) -> Message {
    Message::of(&format!("{meaning}: {message}{}", more.unwrap_or_default()))
}
