//! The parts of SARIF 2.1.0 that a report needs.
//!
//! The crates that have all of it build it from the standard's schema with parsers that nobody
//! keeps any more; this is less than a tenth of it, and a test holds it against the schema.

use serde::Serialize;
use serde_json::Value;

#[derive(Serialize)]
pub(crate) struct Log {
    #[serde(rename = "$schema")]
    pub(crate) schema: &'static str,
    pub(crate) version: &'static str,
    pub(crate) runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Run {
    pub(crate) automation_details: AutomationDetails,
    pub(crate) tool: Tool,
    pub(crate) language: &'static str,
    pub(crate) column_kind: &'static str,
    pub(crate) invocations: [Invocation; 1],
    pub(crate) artifacts: Vec<Artifact>,
    pub(crate) results: Vec<Outcome>,
    pub(crate) properties: Value,
}

/// What tells the runs of one tool from those of others, over all days.
#[derive(Serialize)]
pub(crate) struct AutomationDetails {
    pub(crate) id: &'static str,
}

#[derive(Serialize)]
pub(crate) struct Tool {
    pub(crate) driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Driver {
    pub(crate) name: &'static str,
    pub(crate) full_name: &'static str,
    pub(crate) version: &'static str,
    pub(crate) semantic_version: &'static str,
    pub(crate) information_uri: &'static str,
    pub(crate) rules: Vec<Rule>,
}

/// A lint or a fault, as the standard's `reportingDescriptor`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    pub(crate) name: String,
    pub(crate) short_description: Text,
    pub(crate) full_description: Text,
    pub(crate) help: Text,
    pub(crate) default_configuration: Configuration,
    pub(crate) properties: Value,
}

#[derive(Serialize)]
pub(crate) struct Text {
    pub(crate) text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) markdown: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Configuration {
    pub(crate) enabled: bool,
    pub(crate) level: Level,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Level {
    Note,
    Warning,
    Error,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Invocation {
    pub(crate) execution_successful: bool,
    pub(crate) exit_code: u8,
    pub(crate) tool_execution_notifications: Vec<Notification>,
    pub(crate) properties: Value,
}

#[derive(Serialize)]
pub(crate) struct Notification {
    pub(crate) level: Level,
    pub(crate) message: Message,
    pub(crate) locations: [Location; 1],
}

#[derive(Serialize)]
pub(crate) struct Artifact {
    pub(crate) location: ArtifactLocation,
    pub(crate) roles: [&'static str; 1],
}

#[derive(Clone, Serialize)]
pub(crate) struct ArtifactLocation {
    pub(crate) uri: String,
}

/// What the standard calls a `result`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Outcome {
    pub(crate) rule_id: &'static str,
    pub(crate) rule_index: usize,
    pub(crate) level: Level,
    pub(crate) message: Message,
    pub(crate) locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) related_locations: Vec<Location>,
    pub(crate) partial_fingerprints: Fingerprints,
    /// Empty says that it is not suppressed; leaving it out would say that nobody knows.
    pub(crate) suppressions: Vec<Suppression>,
    pub(crate) properties: Value,
}

#[derive(Serialize)]
pub(crate) struct Fingerprints {
    #[serde(rename = "policyPath/v1")]
    pub(crate) policy_path: String,
}

#[derive(Serialize)]
pub(crate) struct Suppression {
    pub(crate) kind: &'static str,
    pub(crate) status: &'static str,
    pub(crate) justification: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) location: Option<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<usize>,
    pub(crate) physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) logical_locations: Vec<LogicalLocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PhysicalLocation {
    pub(crate) artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) region: Option<Region>,
}

/// The place in the policy document.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LogicalLocation {
    pub(crate) fully_qualified_name: String,
    pub(crate) kind: &'static str,
}

/// Lines and columns count from 1, columns in units of UTF-16; `end_column` is the column behind the
/// last character.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Region {
    pub(crate) start_line: usize,
    pub(crate) start_column: usize,
    pub(crate) end_line: usize,
    pub(crate) end_column: usize,
}

/// A message, in which braces hold places for arguments and brackets links unless they are escaped.
#[derive(Serialize)]
pub(crate) struct Message {
    text: String,
}

impl Message {
    /// A message of these very characters, whatever stands among them.
    pub(crate) fn of(plain: &str) -> Self {
        let mut text = String::with_capacity(plain.len());
        for c in plain.chars() {
            match c {
                '{' | '}' => text.push(c),
                '[' | ']' | '\\' => text.push('\\'),
                _ => {}
            }
            text.push(c);
        }
        Self { text }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self {
            text,
            markdown: None,
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}
