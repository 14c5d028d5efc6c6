//! Reading: YAML text to a [`PolicyDocument`], every fault of shape in one run.

use super::fields::{Fields, read_map};
use super::node::Node;
use super::reader::Reader;
use super::scan;
use super::{
    ApprovalDocument, AudienceDocument, ContactDocument, DutyDocument, EvidenceDocument, FORMAT,
    HeadDocument, IncidentTableDocument, InvariantDocument, LevelTableDocument, LintDocument,
    MappingDocument, OwnDocument, PolicyDocument, ProcedureDocument, ResponseRuleDocument,
    RuleDocument, SectionDocument, TimesDocument,
};
use crate::diagnostic::{Code, Diagnostic, Path};

/// Reads a policy file.
///
/// Gives the document and the reader, in which validation goes on
/// reporting; a text that cannot be read at all gives its faults alone.
pub(crate) fn read_yaml(bytes: &[u8]) -> Result<(PolicyDocument, Reader<'_>), Vec<Diagnostic>> {
    let (node, mut reader) = open_policy(bytes)?;
    let document = PolicyDocument::read(&mut reader, &node);
    Ok((document, reader))
}

/// Scans the text of a policy file and reads it into a tree of plain values.
pub(super) fn open_policy(bytes: &[u8]) -> Result<(Node<'_>, Reader<'_>), Vec<Diagnostic>> {
    open(
        bytes,
        "a policy file begins with `format: 1`, and `policy:` with its id, school and title",
    )
}

/// The same for any kind of file; an empty one is told how such a file `begins`.
pub(super) fn open<'t>(
    bytes: &'t [u8],
    begins: &str,
) -> Result<(Node<'t>, Reader<'t>), Vec<Diagnostic>> {
    let text = scan::text_of(bytes).map_err(|fault| vec![fault])?;
    let scanned = scan::scan(text).map_err(|faults| told(faults, begins))?;
    let node: Node<'_> = if scanned.findings.is_empty() {
        // The scan accepted the text, so an error is a difference between two parsers: never silent.
        serde_yaml::from_str(text).map_err(|error| {
            let message = format!("cannot be read as YAML: {error}");
            vec![Diagnostic::error(Code::Syntax, Path::ROOT, message)]
        })?
    } else {
        scanned.salvage()
    };
    Ok((node, Reader::new(scanned.tree, scanned.findings)))
}

fn told(faults: Vec<Diagnostic>, begins: &str) -> Vec<Diagnostic> {
    let told = faults.into_iter().map(|fault| match fault.code() {
        Code::EmptyFile => fault.help(begins),
        _ => fault,
    });
    told.collect()
}

/// Reports a format that this version does not read.
pub(super) fn format(reader: &mut Reader<'_>, fields: &Fields<'_>) {
    let _ = fields.optional(reader, "format", |reader, node, path| {
        if *node != Node::Integer(FORMAT) {
            let help = Some(format!("this version reads `format: {FORMAT}`"));
            let message = match node {
                Node::Integer(format) => format!("unknown format `{format}`"),
                Node::Text(_) => "the format is a number, without quotes".to_owned(),
                _ => "unknown format".to_owned(),
            };
            reader.fault(Code::UnknownFormat, path, message, help);
        }
    });
}

impl PolicyDocument {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node) -> Self {
        const KEYS: [&str; 19] = [
            "format",
            "policy",
            "sections",
            "times",
            "audiences",
            "own",
            "user-actions",
            "communications",
            "rules",
            "pupil-incidents",
            "staff-incidents",
            "response-rules",
            "contacts",
            "duties",
            "evidence",
            "procedure",
            "mapping",
            "invariants",
            "lints",
        ];
        let fields = Fields::of(reader, node, Path::ROOT, &KEYS);
        fields.require(reader, &["format", "policy"]);
        format(reader, &fields);
        Self {
            policy: fields.nested(reader, "policy", HeadDocument::read),
            sections: fields.list(reader, "sections", SectionDocument::read),
            times: fields.entries(reader, "times", TimesDocument::read),
            audiences: fields.entries(reader, "audiences", AudienceDocument::read),
            own: fields.nested(reader, "own", OwnDocument::read),
            user_actions: fields.optional(reader, "user-actions", LevelTableDocument::read),
            communications: fields.optional(reader, "communications", LevelTableDocument::read),
            rules: fields.entries(reader, "rules", RuleDocument::read),
            pupil_incidents: fields.optional(
                reader,
                "pupil-incidents",
                IncidentTableDocument::read,
            ),
            staff_incidents: fields.optional(
                reader,
                "staff-incidents",
                IncidentTableDocument::read,
            ),
            response_rules: fields.entries(reader, "response-rules", ResponseRuleDocument::read),
            contacts: fields.entries(reader, "contacts", ContactDocument::read),
            duties: fields.entries(reader, "duties", DutyDocument::read),
            evidence: fields.entries(reader, "evidence", EvidenceDocument::read),
            procedure: fields.optional(reader, "procedure", ProcedureDocument::read),
            mapping: fields.entries(reader, "mapping", MappingDocument::read),
            invariants: fields.entries(reader, "invariants", InvariantDocument::read),
            lints: fields.entries(reader, "lints", LintDocument::read),
        }
    }
}

impl HeadDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 6] = ["id", "school", "title", "updated", "review-due", "approved"];
        let fields = Fields::of(reader, node, path, &KEYS);
        fields.require(reader, &["id", "school", "title"]);
        Self {
            id: fields.text_or_empty(reader, "id"),
            school: fields.text_or_empty(reader, "school"),
            title: fields.text_or_empty(reader, "title"),
            updated: fields.optional_text(reader, "updated"),
            review_due: fields.optional_text(reader, "review-due"),
            approved: fields.optional(reader, "approved", |reader, node, path| {
                let fields = Fields::of(reader, node, path, &["by", "date"]);
                ApprovalDocument {
                    by: fields.optional_text(reader, "by"),
                    date: fields.optional_text(reader, "date"),
                }
            }),
        }
    }
}

impl SectionDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        let fields = Fields::of(reader, node, path, &["line", "title"]);
        fields.require(reader, &["line", "title"]);
        let lines = fields.optional_lines(reader, "line");
        Self {
            title: fields.text_or_empty(reader, "title"),
            line: lines.map_or(0, |lines| lines.first()),
        }
    }
}

impl TimesDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["from", "to"], {
            from: "from" => text_or_empty,
            to: "to" => text_or_empty,
            line: "line" => optional_lines,
        })
    }
}

impl AudienceDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        read_map!(reader, node, path, must have ["label", "roles"], {
            label: "label" => text_or_empty,
            roles: "roles" => one_or_more,
            line: "line" => optional_lines,
        })
    }
}
