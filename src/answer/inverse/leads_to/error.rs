//! Asking for what leads to a response, in words that the policy does not know.

use crate::policy::ResponseName;
use crate::vocabulary::{Role, Term};

/// Why a policy cannot be asked what leads to a response.
///
/// Not to be mixed up with silence, as with a [`QuestionError`](crate::QuestionError).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PathsError {
    /// An own role that the policy does not declare.
    #[error("this policy knows no role `{0}`")]
    UnknownRole(Term<Role>),
    /// An own response that the policy does not declare.
    #[error("this policy knows no response `{}`", .0.as_str())]
    UnknownResponse(ResponseName),
}
