//! What the words of a register mean.

use strum::IntoEnumIterator as _;

use super::paths::{names, rules};
use super::{Became, RegisteredStatement};
use crate::diagnostic::{Code, Path, Quoted, help_for, help_in_full};
use crate::document::{Entries, Reader, RegisterDocument, StatementDocument};
use crate::policy::Policy;
use crate::vocabulary::{Office, Unencoded, Word};

/// Checks a register against its policy; what it finds goes to the reader.
pub(super) fn validate(
    document: &RegisterDocument,
    policy: &Policy,
    reader: &mut Reader<'_>,
) -> Vec<RegisteredStatement> {
    if !document.policy.is_empty() && document.policy != policy.id() {
        let message = format!(
            "a register of {}, not of `{}`",
            Quoted(&document.policy),
            policy.id()
        );
        let help = Some("name the policy that it is held against".into());
        reader.fault(Code::OtherPolicy, Path::ROOT.key("policy"), message, help);
    }
    let offices = Office::iter().map(|office| -> &str { office.as_str() });
    let audiences = policy.audiences.iter().map(|audience| &*audience.id);
    let known = Known {
        rules: rules(policy).into_iter().map(|rule| rule.path).collect(),
        people: audiences.chain(policy.roles.ids()).chain(offices).collect(),
        statements: &document.statements,
    };
    let at = Path::ROOT.key("statements");
    document
        .statements
        .iter()
        .filter_map(|(name, written)| known.statement(name, written, reader, at.key(name)))
        .collect()
}

/// What a statement can name.
struct Known<'a> {
    rules: Vec<String>,
    people: Vec<&'a str>,
    statements: &'a Entries<StatementDocument>,
}

impl Known<'_> {
    fn statement(
        &self,
        name: &str,
        written: &StatementDocument,
        reader: &mut Reader<'_>,
        at: Path<'_>,
    ) -> Option<RegisteredStatement> {
        for (i, who) in written.who.iter().enumerate() {
            let at = at.key("who");
            if !who.is_empty() && !self.people.contains(&who.as_str()) {
                let message = format!("unknown office, audience or role {}", Quoted(who));
                let help = help_for(who, self.people.iter().copied());
                reader.fault(Code::UnknownAudience, at.index(i), message, help);
            }
        }
        let force = written.force.as_deref();
        let force = force.and_then(|force| word(force, reader, at.key("force")));
        let serves = word(&written.serves, reader, at.key("serves"));
        let became = self.became(written, reader, at);
        Some(RegisteredStatement {
            name: name.into(),
            lines: written.line.clone()?,
            who: written.who.iter().map(|who| who.as_str().into()).collect(),
            says: written.says.as_str().into(),
            force,
            serves: serves?,
            became,
            note: written.note.as_deref().map(Into::into),
        })
    }

    fn became(&self, written: &StatementDocument, reader: &mut Reader<'_>, at: Path<'_>) -> Became {
        for (i, rule) in written.rules.iter().enumerate() {
            let at = at.key("rules");
            let at = at.index(i);
            if written.rules.iter().take(i).any(|other| other == rule) {
                let help = Some("take one of the two out".into());
                let message = format!("{} is listed twice", Quoted(rule));
                reader.fault(Code::DuplicateWord, at, message, help);
            } else if !rule.is_empty() && !self.rules.iter().any(|known| names(rule, known)) {
                let message = format!("the policy has no rule {}", Quoted(rule));
                let help = help_for(rule, self.rules.iter().map(String::as_str));
                reader.fault(Code::UnknownWord, at, message, help);
            }
        }
        let reason = written.unencoded.as_deref();
        let reason: Option<Unencoded> =
            reason.and_then(|reason| word(reason, reader, at.key("unencoded")));
        if !written.rules.is_empty() && written.unencoded.is_some() {
            let help = Some("keep the rules, or the reason why there are none".into());
            let message = "a statement that is encoded and is not";
            reader.fault_at_key(Code::ContradictoryRow, at.key("unencoded"), message, help);
            reader.also(at.key("rules"), "the rules");
        }
        self.same(written, reason, reader, at);
        match (written.rules.as_slice(), reason) {
            ([], None) => Became::Forgotten,
            ([], Some(reason)) => Became::AccountedFor {
                reason,
                of: written.of.as_deref().map(Into::into),
            },
            (rules, _) => Became::Encoded(rules.iter().map(|rule| rule.as_str().into()).collect()),
        }
    }

    /// Checks the statement that one repeats.
    fn same(
        &self,
        written: &StatementDocument,
        reason: Option<Unencoded>,
        reader: &mut Reader<'_>,
        at: Path<'_>,
    ) {
        match (&written.of, reason) {
            (None, Some(Unencoded::Repeats)) => reader.missing(at, "of"),
            (Some(_), reason)
                if written.unencoded.is_none()
                    || reason.is_some_and(|reason| reason != Unencoded::Repeats) =>
            {
                let help = Some("take it out, or write `unencoded: repeats`".into());
                let message = "`of` without `unencoded: repeats`";
                reader.fault_at_key(Code::ContradictoryRow, at.key("of"), message, help);
            }
            (Some(of), _) => {
                let names = self.statements.iter().map(|(name, _)| name.as_str());
                if !of.is_empty() && !names.clone().any(|name| name == of) {
                    let message = format!("unknown statement {}", Quoted(of));
                    reader.fault(
                        Code::UnknownWord,
                        at.key("of"),
                        message,
                        help_for(of, names),
                    );
                }
            }
            (None, _) => {}
        }
    }
}

/// Finds a standard word; an empty text was reported before.
fn word<W: Word>(text: &str, reader: &mut Reader<'_>, at: Path<'_>) -> Option<W> {
    if text.is_empty() {
        return None;
    }
    let found = text.parse().ok();
    if found.is_none() {
        let message = format!("unknown {} {}", W::KIND, Quoted(text));
        let help = help_in_full(text, W::iter().map(Word::as_str));
        reader.fault(Code::UnknownWord, at, message, help);
    }
    found
}
