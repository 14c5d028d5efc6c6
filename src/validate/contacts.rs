//! To whom a matter is brought first.

use crate::diagnostic::Path;
use crate::document::{ContactDocument, Entries, Reader};
use crate::policy::Contact;
use crate::source::Source;
use crate::vocabulary::Authority;

use super::{Scope, audiences, names};

/// Reads the contacts.
pub(super) fn contacts(
    document: &Entries<ContactDocument>,
    scope: &Scope,
    reader: &mut Reader<'_>,
) -> Vec<Contact> {
    let at = Path::ROOT.key("contacts");
    document
        .iter()
        .filter_map(|(name, contact)| {
            let at = at.key(name);
            let matter = names::standard(&contact.matter, reader, at.key("matter"));
            let by = if contact.by.is_empty() {
                vec![true; scope.roles.count()]
            } else {
                audiences::who(&contact.by, scope, reader, at.key("by"))
            };
            let to = names::standards(&contact.to, reader, at.key("to"));
            let authority = contact
                .authority
                .as_deref()
                .and_then(|text| names::standard(text, reader, at.key("authority")));
            Some(Contact {
                name: name.as_str().into(),
                source: Source {
                    lines: contact.line.clone()?,
                    authority: authority.unwrap_or(Authority::Printed),
                    cell: None,
                },
                matter: matter?,
                by,
                to,
                note: contact.note.as_deref().map(Into::into),
            })
        })
        .collect()
}
