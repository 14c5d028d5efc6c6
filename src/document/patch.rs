//! Reading an amendment, every fault of shape in one run.

use super::PolicyDocument;
use super::declare::Declared as _;
use super::read::{format, open_policy};
#[cfg(feature = "schema")]
use super::shape::{self, FileHash, Id, Map, OneOrMore, PartOfFile, PlacePath, Text};
use crate::diagnostic::{Code, Diagnostic, Path, Quoted};
use crate::source::digest::Digest;
use crate::yaml::patch::{Change, Deed, Steps, patch};
use crate::yaml::{Fields, Node, Reader, open};

/// An amendment as written.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        rename = "amendment-file",
        rename_all = "kebab-case",
        deny_unknown_fields,
        transform = shape::with_format,
        transform = shape::some_change
    )
)]
pub(crate) struct PatchDocument {
    /// What it asks, in a few words of whoever wrote it.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Text>"))]
    pub(crate) title: Option<String>,
    /// The edition of a policy that it amends.
    pub(crate) amends: AmendsDocument,
    /// Values that take the place of others, by the paths of these.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Map<PlacePath, PartOfFile>>")
    )]
    pub(crate) set: Vec<Change>,
    /// Values that are not there yet, by the paths where they are to be; items of a list, by the
    /// path of the list.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Map<PlacePath, PartOfFile>>")
    )]
    pub(crate) add: Vec<Change>,
    /// The paths of what is taken away.
    #[cfg_attr(feature = "schema", schemars(with = "Option<OneOrMore<PlacePath>>"))]
    pub(crate) remove: Vec<Change>,
}

/// The edition of a policy that an amendment amends.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "edition", rename_all = "kebab-case", deny_unknown_fields)
)]
pub(crate) struct AmendsDocument {
    /// The id of the policy.
    #[cfg_attr(feature = "schema", schemars(with = "Id"))]
    pub(crate) policy: String,
    /// The SHA-256 hash of the file.
    #[cfg_attr(feature = "schema", schemars(with = "FileHash"))]
    pub(crate) hash: Option<Digest>,
}

/// Reads an amendment; what it changes is only found beside the policy.
pub(crate) fn read_patch(bytes: &[u8]) -> Result<(PatchDocument, Reader<'_>), Vec<Diagnostic>> {
    let (node, mut reader) = open(
        bytes,
        "an amendment begins with `format: 1`, and `amends:` with the id and the hash of a policy",
    )?;
    let document = PatchDocument::read(&mut reader, &node);
    Ok((document, reader))
}

impl PatchDocument {
    fn read(reader: &mut Reader<'_>, node: &Node) -> Self {
        const KEYS: [&str; 6] = ["format", "title", "amends", "set", "add", "remove"];
        let fields = Fields::of(reader, node, Path::ROOT, &KEYS);
        fields.require(reader, &["format", "amends"]);
        format(reader, &fields);
        let patch = Self {
            title: fields.optional_text(reader, "title"),
            amends: fields.nested(reader, "amends", AmendsDocument::read),
            set: values(reader, &fields, Deed::Set),
            add: values(reader, &fields, Deed::Add),
            remove: removed(reader, &fields),
        };
        let all = [&patch.set[..], &patch.add, &patch.remove].concat();
        if all.is_empty() && !reader.is_at_fault(Path::ROOT) {
            let help = "write what changes under `set`, `add` or `remove`";
            let message = "the amendment changes nothing";
            let fault = Diagnostic::error(Code::ChangesNothing, "", message);
            reader.add(
                fault
                    .help(help)
                    .at(reader.value_span(Path::ROOT.key("amends"))),
            );
        }
        check_apart(reader, &all);
        patch
    }

    /// All changes, in the order in which they are made.
    pub(crate) fn into_changes(self) -> Vec<Change> {
        [self.set, self.add, self.remove].concat()
    }
}

impl AmendsDocument {
    fn read(reader: &mut Reader<'_>, node: &Node, path: Path<'_>) -> Self {
        let fields = Fields::of(reader, node, path, &["policy", "hash"]);
        fields.require(reader, &["policy", "hash"]);
        let policy = fields.text_or_empty(reader, "policy");
        let hash = fields
            .optional_text(reader, "hash")
            .filter(|hash| !hash.is_empty());
        Self {
            policy,
            hash: hash.and_then(|hash| read_hash(reader, &hash, path.key("hash"))),
        }
    }
}

/// What is set or added.
fn values(reader: &mut Reader<'_>, fields: &Fields<'_>, deed: Deed) -> Vec<Change> {
    let read = |reader: &mut Reader<'_>, node: &Node, path: Path<'_>| {
        let mut changes = Vec::new();
        for (key, value) in reader.map(node, path) {
            let steps = (!key.is_empty()).then(|| read_path(reader, key, path.key(key)));
            if let Some(steps) = steps.flatten() {
                changes.push(Change {
                    deed,
                    steps,
                    key: key.to_string(),
                    item: 0,
                    value: value.to_owned_node(),
                });
            }
        }
        changes
    };
    fields.nested(reader, deed.section(), read)
}

fn removed(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<Change> {
    let read = |reader: &mut Reader<'_>, node: &Node, path: Path<'_>| {
        let mut changes = Vec::new();
        for (item, text) in reader.one_or_more(node, path).iter().enumerate() {
            let steps = (!text.is_empty()).then(|| read_path(reader, text, path.index(item)));
            if let Some(steps) = steps.flatten() {
                changes.push(Change {
                    deed: Deed::Remove,
                    steps,
                    key: String::new(),
                    item,
                    value: Node::Null,
                });
            }
        }
        changes
    };
    fields.nested(reader, Deed::Remove.section(), read)
}

fn read_hash(reader: &mut Reader<'_>, hash: &str, path: Path<'_>) -> Option<Digest> {
    let read = hash.parse().ok();
    if read.is_none() {
        let message = format!("{} is no hash of a file", Quoted(hash));
        let help = "a hash has 64 hexadecimal digits, in quotes; `sha256sum` prints it";
        reader.fault(Code::OtherEdition, path, message, Some(help.into()));
    }
    read
}

fn read_path(reader: &mut Reader<'_>, text: &str, path: Path<'_>) -> Option<Steps> {
    let steps = Steps::read(text).ok();
    if steps.is_none() {
        let message = format!("{} is no path", Quoted(text));
        let help = "write the keys from the top of the file with dots between them: `user-actions.rows.gambling.everyone`";
        reader.fault_at_key(Code::NoSuchPlace, path, message, Some(help.into()));
    }
    steps
}

/// Reports changes that touch the same place: which comes first must not matter within a file.
fn check_apart(reader: &mut Reader<'_>, changes: &[Change]) {
    let each = changes.iter().enumerate();
    let mut touched: Vec<(Steps, usize)> = each
        .flat_map(|(number, change)| change.touches().into_iter().map(move |at| (at, number)))
        .collect();
    // A place comes right before all that is in it.
    touched.sort_unstable();
    let mut touched = touched.into_iter();
    let Some(mut whole) = touched.next() else {
        return;
    };
    for part in touched {
        if !whole.0.holds(&part.0) {
            whole = part;
        } else if whole.1 != part.1 {
            let (first, last) = (whole.1.min(part.1), whole.1.max(part.1));
            let (Some(first), Some(last)) = (changes.get(first), changes.get(last)) else {
                continue;
            };
            let message = format!("two changes touch {}", Quoted(&part.0.to_string()));
            let help = Some("make them one change".to_owned());
            last.report(reader, Code::ChangedTwice, message, help);
            first.point(reader, "the other change");
        }
    }
}

/// A policy file with changes made to it, as far as they could be.
pub(crate) struct Patched<'t> {
    pub(crate) document: PolicyDocument,
    pub(crate) reader: Reader<'t>,
    /// What could not be done, with the number of the amendment.
    pub(crate) refused: Vec<(usize, Diagnostic)>,
}

/// Makes changes to a policy file that has no fault; each comes with the number of its amendment,
/// whose text is at that place of `texts`.
pub(crate) fn patched<'t>(
    base: &'t [u8],
    texts: &[&'t str],
    changes: &[(usize, &Change)],
) -> Result<Patched<'t>, Vec<Diagnostic>> {
    let (mut node, mut reader) = open_policy(base)?;
    let refused = patch(&mut node, &mut reader, texts, changes)?;
    let document = PolicyDocument::read_file(&mut reader, &node);
    Ok(Patched {
        document,
        reader,
        refused,
    })
}
