//! Reading: YAML text to a [`PolicyDocument`], every fault of shape in one run.

use std::borrow::Cow;

use super::fields::Fields;
use super::node::Node;
use super::scan::{self, Tree};
use super::{
    ApprovalDocument, AudienceDocument, ContactDocument, EvidenceDocument, FORMAT, HeadDocument,
    IncidentTableDocument, LevelTableDocument, LintDocument, MappingDocument, OwnDocument,
    OwnWordDocument, PolicyDocument, ResponseRuleDocument, RuleDocument, SectionDocument,
    TimesDocument,
};
use crate::diagnostic::{Code, Diagnostic, Label, Path};
use crate::source::{LineRange, Lines};

/// The most faults that one run reports.
const MOST_FAULTS: usize = 200;

/// The faults found so far, and the positions to report them at.
pub(crate) struct Reader<'t> {
    tree: Option<Tree<'t>>,
    faults: Vec<Diagnostic>,
}

/// Reads a policy file.
///
/// Gives the document and the reader, in which validation goes on
/// reporting; a text that cannot be read at all gives its faults alone.
pub(crate) fn read_yaml(bytes: &[u8]) -> Result<(PolicyDocument, Reader<'_>), Vec<Diagnostic>> {
    let text = scan::text_of(bytes).map_err(|fault| vec![fault])?;
    let scanned = scan::scan(text)?;
    let node: Node<'_> = if scanned.findings.is_empty() {
        // The scan accepted the text, so an error is a difference between two parsers: never silent.
        serde_yaml::from_str(text).map_err(|error| {
            let message = format!("cannot be read as YAML: {error}");
            vec![Diagnostic::error(Code::Syntax, Path::ROOT, message)]
        })?
    } else {
        scanned.salvage()
    };
    let mut reader = Reader {
        tree: Some(scanned.tree),
        faults: scanned.findings,
    };
    let document = PolicyDocument::read(&mut reader, &node);
    Ok((document, reader))
}

impl<'t> Reader<'t> {
    /// A reader of a document that did not come from a text.
    pub(crate) fn without_text() -> Reader<'static> {
        Reader {
            tree: None,
            faults: Vec::new(),
        }
    }

    /// All faults, in the order of the text.
    pub(crate) fn into_faults(mut self) -> Vec<Diagnostic> {
        self.faults
            .sort_by_key(|fault| fault.span().map_or(usize::MAX, |span| span.start.offset));
        self.faults
    }

    /// Whether there are so many faults that nobody reads further; finding the
    /// place of each costs a walk through the file.
    fn is_full(&self) -> bool {
        self.faults.len() >= MOST_FAULTS
    }

    /// Reports the value at a path.
    pub(crate) fn fault(
        &mut self,
        code: Code,
        path: Path<'_>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        if self.is_full() {
            return;
        }
        let span = self.tree.as_ref().and_then(|tree| tree.value_span(&path));
        self.push(code, path, span, message.into(), help);
    }

    /// Reports the key at a path.
    pub(crate) fn fault_at_key(
        &mut self,
        code: Code,
        path: Path<'_>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        if self.is_full() {
            return;
        }
        let span = self.tree.as_ref().and_then(|tree| tree.key_span(&path));
        self.push(code, path, span, message.into(), help);
    }

    fn push(
        &mut self,
        code: Code,
        path: Path<'_>,
        span: Option<crate::diagnostic::Span>,
        message: String,
        help: Option<String>,
    ) {
        let mut fault = Diagnostic::error(code, path.to_string(), message);
        if let Some(span) = span {
            fault = fault.at(span);
        }
        if let Some(help) = help {
            fault = fault.help(help);
        }
        self.faults.push(fault);
    }

    /// Adds a second place to the last fault.
    pub(crate) fn also(&mut self, path: Path<'_>, text: impl Into<String>) {
        if self.is_full() {
            return;
        }
        let span = self
            .tree
            .as_ref()
            .and_then(|tree| tree.key_span(&path).or_else(|| tree.value_span(&path)));
        if let Some(fault) = self.faults.pop() {
            self.faults.push(fault.also(Label {
                span,
                path: path.to_string(),
                text: text.into(),
            }));
        }
    }

    pub(super) fn missing(&mut self, path: Path<'_>, key: &str) {
        if self.is_full() {
            return;
        }
        let message = format!("`{key}` is missing");
        let help = Some(format!("add `{key}: ...`"));
        let span = self
            .tree
            .as_ref()
            .and_then(|tree| tree.key_span(&path).or_else(|| tree.value_span(&path)));
        self.push(Code::MissingField, path, span, message, help);
    }

    fn wrong(&mut self, node: &Node, path: Path<'_>, wanted: &str) {
        if *node == Node::Reported {
            return;
        }
        if *node == Node::Null {
            let help = Some(format!("write {wanted}, or take the key out"));
            self.fault_at_key(Code::EmptyValue, path, "no value", help);
        } else {
            let message = format!("{} where {wanted} is due", node.kind());
            let help = matches!(node, Node::Integer(_) | Node::Float(_) | Node::Bool(_))
                .then(|| "put it in double quotes if it is meant as a text".to_owned());
            self.fault(Code::WrongType, path, message, help);
        }
    }

    /// A text with something in it; empty where it was reported.
    pub(super) fn text(&mut self, node: &Node, path: Path<'_>) -> String {
        match node {
            Node::Text(text) if !text.trim().is_empty() => text.to_string(),
            Node::Text(_) => {
                self.fault(Code::EmptyValue, path, "an empty text", None);
                String::new()
            }
            _ => {
                self.wrong(node, path, "a text");
                String::new()
            }
        }
    }

    pub(super) fn flag(&mut self, node: &Node, path: Path<'_>) -> Option<bool> {
        match node {
            Node::Bool(value) => Some(*value),
            _ => {
                self.wrong(node, path, "true or false");
                None
            }
        }
    }

    /// The items of a list; none where it was reported.
    pub(super) fn items<'n>(&mut self, node: &'n Node<'n>, path: Path<'_>) -> &'n [Node<'n>] {
        match node {
            Node::List(items) => items,
            _ => {
                self.wrong(node, path, "a list");
                &[]
            }
        }
    }

    /// The entries of a map; none where it was reported.
    pub(super) fn map<'n>(
        &mut self,
        node: &'n Node<'n>,
        path: Path<'_>,
    ) -> &'n [(Cow<'n, str>, Node<'n>)] {
        match node {
            Node::Map(entries) => entries,
            _ => {
                self.wrong(node, path, "a map");
                &[]
            }
        }
    }

    pub(super) fn texts(&mut self, node: &Node, path: Path<'_>) -> Vec<String> {
        self.items(node, path)
            .iter()
            .enumerate()
            .map(|(i, item)| self.text(item, path.index(i)))
            .collect()
    }

    /// A list of texts, or one text alone.
    pub(super) fn one_or_more(&mut self, node: &Node, path: Path<'_>) -> Vec<String> {
        match node {
            Node::List(items) if items.is_empty() => {
                self.fault(Code::EmptyValue, path, "an empty list", None);
                Vec::new()
            }
            Node::List(_) => self.texts(node, path),
            Node::Text(_) => vec![self.text(node, path)],
            _ => {
                self.wrong(node, path, "a text or a list of texts");
                // Something stands here, or what leans on it would be reported too.
                vec![String::new()]
            }
        }
    }

    /// Line references: `201`, `355-357`, or a list of those.
    pub(super) fn lines(&mut self, node: &Node, path: Path<'_>) -> Option<Lines> {
        let ranges: Vec<LineRange> = match node {
            Node::List(items) => items
                .iter()
                .enumerate()
                .filter_map(|(i, item)| self.line_range(item, path.index(i)))
                .collect(),
            _ => self.line_range(node, path).into_iter().collect(),
        };
        Lines::new(ranges)
    }

    fn line_range(&mut self, node: &Node, path: Path<'_>) -> Option<LineRange> {
        let range = match node {
            Node::Integer(line) => u32::try_from(*line)
                .ok()
                .and_then(|line| LineRange::new(line, line)),
            Node::Text(text) => text.split_once('-').and_then(|(first, last)| {
                LineRange::new(first.trim().parse().ok()?, last.trim().parse().ok()?)
            }),
            _ => None,
        };
        if *node == Node::Null {
            self.wrong(node, path, "a line number");
        } else if range.is_none() && *node != Node::Reported {
            let help =
                "write a line number, `12-15` for a range, or a list of those; lines count from 1";
            self.fault(
                Code::BadLineReference,
                path,
                "not a line of the document",
                Some(help.into()),
            );
        }
        range
    }
}

impl PolicyDocument {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Self {
        const KEYS: [&str; 16] = [
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
            "evidence",
            "mapping",
            "lints",
        ];
        let fields = Fields::of(reader, node, Path::ROOT, &KEYS);
        fields.require(reader, &["format", "policy"]);
        let _ = fields.optional(reader, "format", |reader, node, path| {
            if *node != Node::Integer(FORMAT) {
                let help = Some(format!("this version reads `format: {FORMAT}`"));
                reader.fault(Code::UnknownFormat, path, "unknown format", help);
            }
        });
        Self {
            policy: fields.nested(reader, "policy", HeadDocument::read),
            sections: fields
                .list(reader, "sections", SectionDocument::read)
                .into_iter()
                .flatten()
                .collect(),
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
            evidence: fields.entries(reader, "evidence", EvidenceDocument::read),
            mapping: fields.entries(reader, "mapping", MappingDocument::read),
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
                let fields = Fields::of(reader, node, path, &["by", "on"]);
                ApprovalDocument {
                    by: fields.optional_text(reader, "by"),
                    on: fields.optional_text(reader, "on"),
                }
            }),
        }
    }
}

impl SectionDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Option<Self> {
        let fields = Fields::of(reader, node, path, &["line", "title"]);
        fields.require(reader, &["line", "title"]);
        let title = fields.text_or_empty(reader, "title");
        let line = fields.optional_lines(reader, "line")?.first();
        Some(Self { line, title })
    }
}

impl TimesDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        let fields = Fields::of(reader, node, path, &["from", "to", "line"]);
        fields.require(reader, &["from", "to"]);
        Self {
            from: fields.text_or_empty(reader, "from"),
            to: fields.text_or_empty(reader, "to"),
            line: fields.optional_lines(reader, "line"),
        }
    }
}

impl AudienceDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        let fields = Fields::of(reader, node, path, &["label", "roles", "line"]);
        fields.require(reader, &["label", "roles"]);
        Self {
            label: fields.text_or_empty(reader, "label"),
            roles: fields.one_or_more(reader, "roles"),
            line: fields.optional_lines(reader, "line"),
        }
    }
}

impl OwnDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        const KEYS: [&str; 9] = [
            "roles",
            "user-actions",
            "technologies",
            "pupil-incidents",
            "staff-incidents",
            "acceptability",
            "permissions",
            "pupil-responses",
            "staff-responses",
        ];
        let fields = Fields::of(reader, node, path, &KEYS);
        let mut words = |key, more: &'static [&'static str]| {
            fields.entries(reader, key, |reader, node, path| {
                OwnWordDocument::read(reader, node, path, more)
            })
        };
        Self {
            roles: words("roles", &["label"]),
            user_actions: words("user-actions", &["label", "area"]),
            technologies: words("technologies", &["label"]),
            pupil_incidents: words("pupil-incidents", &["label"]),
            staff_incidents: words("staff-incidents", &["label"]),
            acceptability: words("acceptability", &["label", "means"]),
            permissions: words("permissions", &["label", "means"]),
            pupil_responses: words("pupil-responses", &["label", "kind", "urgency"]),
            staff_responses: words("staff-responses", &["label", "kind", "urgency"]),
        }
    }
}

impl OwnWordDocument {
    fn read(
        reader: &mut Reader<'_>,
        node: &Node,
        path: Path<'_>,
        keys: &'static [&'static str],
    ) -> Self {
        let fields = Fields::of(reader, node, path, keys);
        // What a word needs beside its label: a level a meaning, a response a kind.
        for key in keys
            .iter()
            .filter(|key| ["label", "means", "kind"].contains(key))
        {
            fields.require(reader, &[*key]);
        }
        Self {
            label: fields.text_or_empty(reader, "label"),
            area: fields.optional_text(reader, "area"),
            means: fields.optional_text(reader, "means"),
            kind: fields.optional_text(reader, "kind"),
            urgency: fields.optional_text(reader, "urgency"),
        }
    }
}
