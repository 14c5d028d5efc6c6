//! What the words of a register mean.

mod named;

use std::collections::BTreeMap;

use strum::IntoEnumIterator as _;

use super::{Became, RegisteredStatement};
use crate::diagnostic::{Code, FEW, Quoted, help_for};
use crate::document::{RegisterDocument, StatementDocument};
use crate::policy::Policy;
use crate::source::PassageKind;
use crate::vocabulary::{self, Index, Office, Unencoded, Word};
use crate::yaml::{At, Reader};
use named::Named;

/// Checks a register against its policy; what it finds goes to the reader.
///
/// The statements are only to be used if the reader holds no fault afterwards.
pub(super) fn validate(
    document: &RegisterDocument,
    policy: &Policy,
    reader: &Reader<'_>,
) -> Vec<RegisteredStatement> {
    if !document.policy.is_empty() && document.policy != policy.id() {
        let message = format!(
            "this register is about {}, not {}",
            Quoted(&document.policy),
            Quoted(policy.id())
        );
        let help = Some("hold it against the policy that it was written for".into());
        reader.at("policy").fault(Code::OtherPolicy, message, help);
        // Its rules may all be others.
        return Vec::new();
    }
    if let Some(places) = &document.places {
        let _ = word::<PassageKind>(places, reader.at("places"));
    }
    let offices = Office::iter().map(|office| -> &str { office.as_str() });
    let audiences = policy.audiences.iter().map(|audience| &*audience.id);
    let statements = document.statements.iter();
    let known = Known {
        named: Named::of(policy),
        people: audiences.chain(policy.roles.ids()).chain(offices).collect(),
        statements: statements.map(|(name, it)| (name.as_str(), it)).collect(),
    };
    let at = reader.at("statements");
    let statements = document.statements.iter();
    let statements = statements
        .filter_map(|(name, written)| known.statement(name, written, at.key(name)))
        .collect();
    stateless(document, reader);
    statements
}

/// Reports places that are said to state nothing, and of which a statement is written.
fn stateless(document: &RegisterDocument, reader: &Reader<'_>) {
    let Some(passage) = document.lines_without_statement.as_ref() else {
        return;
    };
    let list = reader.at(passage.key("lines-without-statement", "places-without-statement"));
    if list.is_at_fault() {
        return;
    }
    for (i, part) in passage.parts().iter().enumerate() {
        let mut statements = document.statements.iter();
        let stated = statements.find_map(|(name, statement)| {
            let at = statement.line.as_ref();
            at.filter(|at| at.meets(part)).map(|at| (name, at))
        });
        if let Some((name, stands)) = stated {
            let item = list.index(i);
            let at = match item.value_span() {
                Some(_) => item,
                None => list,
            };
            let [one, _] = part.kind().called();
            let message = format!("a {one} that states nothing, and holds {}", Quoted(name));
            let help = format!("take it out here, or mend the {one} of the statement");
            at.fault(Code::ContradictoryRow, message, Some(help));
            let statements = reader.at("statements");
            let statement = statements.key(name);
            statement
                .key(stands.key("line", "at"))
                .also("the statement");
        }
    }
}

/// What a statement can name.
struct Known<'a> {
    named: Named,
    people: Vec<&'a str>,
    statements: BTreeMap<&'a str, &'a StatementDocument>,
}

impl Known<'_> {
    fn statement(
        &self,
        name: &str,
        written: &StatementDocument,
        at: At<'_>,
    ) -> Option<RegisteredStatement> {
        self.who(&written.who, at.key("who"));
        let force = written.force.as_deref();
        let force = force.and_then(|force| word(force, at.key("force")));
        let serves = word(&written.serves, at.key("serves"));
        let became = self.became(name, written, at);
        Some(RegisteredStatement {
            name: name.into(),
            at: at.passage(written.line.as_ref())?,
            who: written.who.iter().map(|who| who.as_str().into()).collect(),
            says: written.says.as_str().into(),
            force,
            serves: serves?,
            became,
            note: written.note.as_deref().map(Into::into),
        })
    }

    fn who(&self, people: &[String], at: At<'_>) {
        each_once(people, at, |who, at| {
            if !self.people.contains(&who) {
                let message = format!("unknown office, audience or role {}", Quoted(who));
                let help = || {
                    vocabulary::help_for(
                        Index::standard(),
                        "office or role",
                        who,
                        self.people.iter().copied(),
                        FEW,
                    )
                    .or_else(|| Some("name an office, an audience or a role".into()))
                };
                at.fault_with(Code::UnknownAudience, message, help);
            }
        });
    }

    fn became(&self, name: &str, written: &StatementDocument, at: At<'_>) -> Became {
        each_once(&written.rules, at.key("rules"), |rule, at| {
            self.named.rule(rule, at);
        });
        let reason = written.unencoded.as_deref();
        let reason: Option<Unencoded> = reason.and_then(|reason| word(reason, at.key("unencoded")));
        if !written.rules.is_empty() && written.unencoded.is_some() {
            let help = Some("keep the rules, or the reason why there are none".into());
            let message = "a statement that is encoded and is not";
            at.key("unencoded")
                .fault_at_key(Code::ContradictoryRow, message, help);
            at.key("rules").also("the rules");
        }
        self.same(name, written, reason, at);
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
    fn same(&self, name: &str, written: &StatementDocument, reason: Option<Unencoded>, at: At<'_>) {
        let Some(of) = written.of.as_deref() else {
            if reason == Some(Unencoded::Repeats) {
                at.missing("of");
            }
            return;
        };
        let is_other = reason.is_some_and(|reason| reason != Unencoded::Repeats);
        let at_of = at.key("of");
        if is_other || written.unencoded.is_none() {
            let help = Some("take it out, or write `unencoded: repeats`".into());
            let message = "`of` without `unencoded: repeats`";
            at_of.fault_at_key(Code::ContradictoryRow, message, help);
        } else if of == name {
            let help = Some("name the statement that says the same".into());
            at_of.fault(Code::SeeSelf, "a statement that repeats itself", help);
        } else if let Some(other) = self.statements.get(of) {
            // In a circle of repetitions nobody would have to account for anything.
            let circle = other.of.as_deref() == Some(name);
            match other.of.as_deref() {
                Some(_) if circle && name < of => {
                    let message = "two statements that repeat each other";
                    let help = Some("account for one of them in another way".into());
                    at_of.fault(Code::ContradictoryRow, message, help);
                    let statements = at.reader.at("statements");
                    statements.key(of).key("of").also("the other one");
                }
                Some(first) if !circle => {
                    let message = format!("{} repeats another statement itself", Quoted(of));
                    let help = Some(format!("name that one: {}", Quoted(first)));
                    at_of.fault(Code::ContradictoryRow, message, help);
                }
                _ => {}
            }
        } else if !of.is_empty() {
            let message = format!("unknown statement {}", Quoted(of));
            let help = || help_for(of, self.statements.keys().copied());
            at_of.fault_with(Code::UnknownWord, message, help);
        }
    }
}

/// Looks at each text of a list, and reports those that it holds twice.
fn each_once(texts: &[String], list: At<'_>, mut look: impl FnMut(&str, At<'_>)) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (i, text) in texts
        .iter()
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
    {
        let at = list.index(i);
        match seen.get(text.as_str()) {
            Some(first) => {
                let help = Some("take one of the two out".into());
                let message = format!("{} is listed twice", Quoted(text));
                at.fault(Code::DuplicateWord, message, help);
                list.index(*first).also("first listed here");
            }
            None => {
                seen.insert(text, i);
                look(text, at);
            }
        }
    }
}

/// Finds a standard word; an empty text was reported before.
fn word<W: Word>(text: &str, at: At<'_>) -> Option<W> {
    if text.is_empty() {
        return None;
    }
    let found = text.parse().ok();
    if found.is_none() {
        let message = format!("unknown {} {}", W::KIND, Quoted(text));
        let help = || {
            let ids = W::iter().map(Word::as_str);
            vocabulary::help_for(Index::standard(), W::KIND, text, ids, usize::MAX)
        };
        at.fault_with(Code::UnknownWord, message, help);
    }
    found
}
