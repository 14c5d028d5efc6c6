//! Files that stand beside a policy and are checked against it.

use std::borrow::Cow;
use std::path::Path;

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::change::amend::Amendment;
use online_safety_policy::check::cases::Cases;
use online_safety_policy::check::register::Register;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::document::{CasesDocument, RegisterDocument};
use strum::IntoEnumIterator as _;

use crate::kind::Kind;
use crate::load::{Loaded, LoadedCases, Unusable, Written};
use crate::source;

/// Such a file, and the policy that it is about.
pub(crate) struct Beside<'p> {
    pub(crate) kind: Kind,
    pub(crate) file: Written,
    pub(crate) made: Result<Made<'p>, Unusable>,
}

/// What came of it.
pub(crate) struct Made<'p> {
    pub(crate) policy: Cow<'p, Policy>,
    /// In one line.
    pub(crate) told: String,
    pub(crate) cases: Option<LoadedCases>,
}

/// A policy with the text of its file.
struct About<'p> {
    policy: Cow<'p, Policy>,
    text: Cow<'p, str>,
}

impl<'p> Beside<'p> {
    /// Checks such a file against its policy: one of those that are known, the one in the file
    /// beside it, or a shipped one.
    pub(crate) fn of(name: String, bytes: Vec<u8>, kind: Kind, known: &'p [Loaded]) -> Self {
        let made = match kind {
            Kind::Amendment => amendment(&name, &bytes, known),
            Kind::Cases => cases(&name, &bytes, known),
            Kind::Register | Kind::Policy => register(&name, &bytes, known),
        };
        let file = Written::of_bytes(name, bytes);
        Self { kind, file, made }
    }
}

fn amendment<'p>(name: &str, bytes: &[u8], known: &'p [Loaded]) -> Result<Made<'p>, Unusable> {
    let amendment = Amendment::from_bytes(bytes).map_err(Unusable::of)?;
    let amended = |About { text, .. }: About<'_>| {
        let made = Policy::amended(text.as_bytes(), std::slice::from_ref(&amendment));
        made.map_err(|error| {
            let faults = error.diagnostics().map(|(_, fault)| fault.clone());
            Unusable::Faulty(faults.collect())
        })
    };
    let all = about(name, amendment.policy(), known).into_iter();
    // Of several editions it is one that is amended.
    let policy = all
        .map(amended)
        .reduce(|first, next| if first.is_ok() { first } else { next.or(first) })
        .ok_or_else(|| alone(name, Kind::Amendment, amendment.policy()))??;
    let changes = match amendment.len() {
        1 => "1 change".to_owned(),
        changes => format!("{changes} changes"),
    };
    Ok(Made {
        told: format!("an amendment of {} with {changes}", policy.id()),
        policy: Cow::Owned(policy),
        cases: None,
    })
}

fn cases<'p>(name: &str, bytes: &[u8], known: &'p [Loaded]) -> Result<Made<'p>, Unusable> {
    let document = CasesDocument::from_bytes(bytes).map_err(Unusable::Faulty)?;
    let About { policy, .. } = first(name, Kind::Cases, &document.policy, known)?;
    let cases = Cases::from_bytes(bytes, &policy).map_err(Unusable::of)?;
    let file = Written::of_bytes(name.to_owned(), bytes.to_vec());
    Ok(Made {
        policy,
        told: String::new(),
        cases: Some(LoadedCases {
            file,
            cases: Ok(cases),
        }),
    })
}

fn register<'p>(name: &str, bytes: &[u8], known: &'p [Loaded]) -> Result<Made<'p>, Unusable> {
    let document = RegisterDocument::from_bytes(bytes).map_err(Unusable::Faulty)?;
    let About { policy, .. } = first(name, Kind::Register, &document.policy, known)?;
    let register = Register::from_bytes(bytes, &policy).map_err(Unusable::of)?;
    let coverage = register.coverage(&policy);
    Ok(Made {
        told: format!(
            "a register of {} with {} statements, {} of them forgotten",
            policy.id(),
            coverage.statements(),
            coverage.forgotten.len()
        ),
        policy,
        cases: None,
    })
}

/// The policies of an id: those that are checked as well, else what stands beside, else a shipped one.
fn about<'p>(name: &str, id: &str, known: &'p [Loaded]) -> Vec<About<'p>> {
    let named = |about: &About<'_>| about.policy.id() == id;
    let checked = known.iter().filter_map(|loaded| {
        let policy = loaded.policy.as_deref().ok()?;
        Some(About {
            policy: Cow::Borrowed(policy),
            text: Cow::Borrowed(&loaded.file.text),
        })
    });
    let checked: Vec<_> = checked.filter(named).collect();
    if !checked.is_empty() {
        return checked;
    }
    let beside = Path::new(name).with_extension("").with_extension("yaml");
    let beside = beside.to_string_lossy();
    let beside = Loaded::of(&beside, source::find(&beside), None);
    let beside = beside.policy.ok().map(|policy| About {
        policy,
        text: beside.file.text,
    });
    let shipped = Builtin::iter().map(|shipped| About {
        policy: Cow::Borrowed(shipped.policy()),
        text: Cow::Borrowed(shipped.source()),
    });
    let one = beside.into_iter().chain(shipped).find(named);
    one.into_iter().collect()
}

fn first<'p>(name: &str, kind: Kind, id: &str, known: &'p [Loaded]) -> Result<About<'p>, Unusable> {
    let first = about(name, id, known).into_iter().next();
    first.ok_or_else(|| alone(name, kind, id))
}

/// Nobody knows its policy.
fn alone(name: &str, kind: Kind, id: &str) -> Unusable {
    let (name, kind, id) = (Quoted(name), kind.label(), Quoted(id));
    Unusable::Unread(format!(
        "{name} is {kind} of {id}, of which no policy can be made here; name its policy file as well"
    ))
}
