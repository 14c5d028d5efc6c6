//! Who stands behind a rule.

use super::words;

words! {
    /// Whose word a rule is, from strongest to weakest.
    ///
    /// Every rule has one, and nothing that is this library's own is ever shown as a school's.
    /// Exhaustive: whoever shows a rule must show which it is.
    pub enum Authority, "authority" {
        /// The school's own: a marked cell or a sentence of its policy.
        Printed = "Printed in the policy",
        /// Not said in so many words, but it follows from what is.
        Inferred = "Inferred from the policy",
        /// A mapping or ranking that the school never wrote; nothing that a file says with a
        /// place in the document.
        Ours = "Added by this software",
    }
}
