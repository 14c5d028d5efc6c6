//! What an amendment changes, from what it says.

use crate::diagnostic::{Code, Diagnostic, Quoted};
use crate::document::AmendmentDocument;
use crate::source::digest::Digest;
use crate::yaml::patch::{Change, Deed, Steps};
use crate::yaml::{At, Node, Reader};

/// The edition that it amends, and its changes in the order in which they are made.
pub(super) fn validate(document: &AmendmentDocument, reader: &Reader<'_>) -> (Digest, Vec<Change>) {
    let hash = read_hash(reader, &document.amends.hash);
    let mut changes = Vec::new();
    for (deed, values) in [(Deed::Set, &document.set), (Deed::Add, &document.add)] {
        let section = reader.at(deed.section());
        for (key, value) in values {
            let steps = read_path(key, section.key(key));
            changes.extend(steps.map(|steps| Change {
                deed,
                steps,
                key: key.clone(),
                item: 0,
                value: value.as_node().clone(),
            }));
        }
    }
    let deed = Deed::Remove;
    let section = reader.at(deed.section());
    for (item, text) in document.remove.iter().enumerate() {
        let is_read = !text.is_empty();
        let steps = is_read.then(|| read_path(text, section.index(item)));
        changes.extend(steps.flatten().map(|steps| Change {
            deed,
            steps,
            key: String::new(),
            item,
            value: Node::Null,
        }));
    }
    if changes.is_empty() && !reader.root().is_at_fault() {
        let help = "write what changes under `set`, `add` or `remove`";
        let message = "the amendment changes nothing";
        let fault = Diagnostic::error(Code::ChangesNothing, "", message).help(help);
        reader.add(fault.at(reader.at("amends").value_span()));
    }
    check_apart(reader, &changes);
    (hash, changes)
}

/// The hash of a file; of an empty one where it was reported.
fn read_hash(reader: &Reader<'_>, hash: &str) -> Digest {
    let read: Option<Digest> = hash.parse().ok();
    if read.is_none() && !hash.is_empty() {
        let amends = reader.at("amends");
        let message = format!("{} is no hash of a file", Quoted(hash));
        let help = "a hash has 64 hexadecimal digits, in quotes; `sha256sum` prints it";
        amends
            .key("hash")
            .fault(Code::OtherEdition, message, Some(help.into()));
    }
    read.unwrap_or_else(|| Digest::of_file(&[]))
}

fn read_path(text: &str, at: At<'_>) -> Option<Steps> {
    let steps = Steps::read(text).ok();
    if steps.is_none() {
        let message = format!("{} is no path", Quoted(text));
        let help = "write the keys from the top of the file with dots between them: `user-actions.rows.gambling.everyone`";
        at.fault_at_key(Code::NoSuchPlace, message, Some(help.into()));
    }
    steps
}

/// Reports changes that touch the same place: which comes first must not matter within a file.
fn check_apart(reader: &Reader<'_>, changes: &[Change]) {
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
