//! Whether something was meant.

use super::word_set;

word_set! {
    /// How far somebody meant what happened, and whether they then told anybody.
    ///
    /// The tables have rows that hold for one of these only. Exhaustive: a policy's rows must cover
    /// each.
    pub enum Intent, "intent" {
        /// They meant to do it, or tried to.
        Deliberate = "Deliberate"
            | "on purpose" | "deliberately" | "meant to" | "intentional" | "meant it"
            | "knowingly" | "wilful" | "intended" | "planned" | "did it on purpose"
            | "intentionally" | "premeditated" | "knew what he was doing" | "malicious",
        /// They did not mean it, but took less care than was due.
        Careless = "Careless"
            | "careless" | "by carelessness" | "did not think" | "negligent" | "sloppy"
            | "thoughtless" | "carelessly" | "didn't think" | "through carelessness"
            | "not paying attention" | "reckless" | "silly mistake" | "forgot",
        /// It befell them, and they told somebody if there was anything to tell.
        Accidental = "Accidental"
            | "by accident" | "accident" | "accidental" | "accidentally" | "by mistake"
            | "mistake" | "unintentional" | "didn't mean to" | "not on purpose" | "pop-up"
            | "did not mean it" | "clicked by mistake" | "innocent mistake" | "stumbled across it"
            | "inadvertently" | "unintentionally" | "oops",
        /// It befell them, and they kept it to themselves.
        AccidentalUnreported = "Accidental and not reported"
            | "by accident and didn't tell" | "accident but kept quiet" | "didn't report"
            | "accidental but not reported" | "by accident but told nobody"
            | "accident not reported" | "mistake and said nothing",
    }
}
