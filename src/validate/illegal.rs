//! Acts that are against the law whatever a school prints.

use crate::diagnostic::{Code, Path};
use crate::document::{CellDocument, Reader};
use crate::policy::Level;
use crate::vocabulary::{Meaning, UserAction, Verdict, Word as _};

/// Acts that are against the law of the United Kingdom.
pub(crate) const ILLEGAL: [UserAction; 4] = [
    UserAction::ChildSexualAbuseImages,
    UserAction::Grooming,
    UserAction::ExtremePornography,
    UserAction::RacistMaterial,
];

/// Reports an act that no policy can permit and that a cell or a rule permits in some
/// degree; says whether it did.
pub(super) fn refuse_permission(
    subject: &str,
    says: &CellDocument,
    levels: &[Level],
    reader: &mut Reader<'_>,
    at: Path<'_>,
) -> bool {
    let action = ILLEGAL.iter().find(|action| action.as_str() == subject);
    let Some(action) = action.filter(|_| permits(says, levels)) else {
        return false;
    };
    let message = format!("`{action}` is against the law and cannot be acceptable in any degree");
    let help = Some("write `unacceptable-and-illegal`".into());
    reader.fault(Code::IllegalMadeAcceptable, at, message, help);
    true
}

fn permits(says: &CellDocument, levels: &[Level]) -> bool {
    let forbids = |level: &Level| matches!(level.meaning, Meaning::NotAllowed | Meaning::Illegal);
    let verdicts = says.cases.iter().flat_map(|case| &case.then);
    let mut verdicts = verdicts.chain(&says.otherwise);
    let named = says.is.iter().chain(&says.readings);
    let mut named = named.filter_map(|name| levels.iter().find(|level| *level.id == **name));
    named.any(|level| !forbids(level))
        || verdicts.any(|verdict| verdict.parse().is_ok_and(Verdict::is_permitted))
}
