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
            | "intentionally" | "premeditated" | "knew what he was doing" | "malicious"
            | "knew what she was doing" | "meaning to" | "meant to do it" | "for a dare"
            | "out of spite" | "intent" | "wilfully" | "went looking for it" | "wanted to"
            | "planned it" | "tried to" | "on purpose by pupils" | "set out to" | "determined"
            | "purposefully" | "purposely" | "full intent" | "with intent",
        /// They did not mean it, but took less care than was due.
        Careless = "Careless"
            | "careless" | "by carelessness" | "did not think" | "negligent" | "sloppy"
            | "thoughtless" | "carelessly" | "didn't think" | "through carelessness"
            | "not paying attention" | "reckless" | "silly mistake" | "forgot" | "wasn't thinking"
            | "without thinking" | "forgot to check" | "forgetful" | "slapdash" | "didn't check"
            | "lack of care" | "not careful" | "oversight" | "slip-up" | "being careless"
            | "should have known better" | "careless mistake" | "out of carelessness"
            | "thoughtlessly" | "slip",
        /// It befell them, and they told somebody if there was anything to tell.
        Accidental = "Accidental"
            | "by accident" | "accident" | "accidental" | "accidentally" | "by mistake"
            | "mistake" | "unintentional" | "didn't mean to" | "not on purpose" | "pop-up"
            | "did not mean it" | "clicked by mistake" | "innocent mistake" | "stumbled across it"
            | "inadvertently" | "unintentionally" | "oops" | "he clicked it by mistake"
            | "clicked it by mistake" | "clicked by accident" | "pressed the wrong button"
            | "didn't know" | "had no idea" | "an accident" | "not his fault" | "wasn't meant"
            | "not deliberate" | "without meaning to" | "came up by itself" | "by chance"
            | "did it by mistake" | "it just happened" | "unintended" | "honest mistake"
            | "genuine mistake" | "came up unexpectedly" | "wrong button" | "never meant it"
            | "fluke" | "unaware",
        /// It befell them, and they kept it to themselves.
        AccidentalUnreported = "Accidental and not reported"
            | "by accident and didn't tell" | "accident but kept quiet" | "didn't report"
            | "accidental but not reported" | "by accident but told nobody"
            | "accident not reported" | "mistake and said nothing" | "accident but never said"
            | "an accident she hid" | "by mistake and hid it" | "didn't mean to but said nothing"
            | "accident and told no one" | "by mistake but told nobody"
            | "mistake he kept to himself",
    }
}
