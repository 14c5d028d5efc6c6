//! Inverse answers for people.

mod conditions;
mod leads_to;
mod who_may;

use std::fmt;

use crate::answer::inverse::WhyNot;
use crate::tell::phrase::facts::nouns;
use crate::tell::phrase::words::lower;
use crate::tell::text::answer;
use crate::vocabulary::Word as _;
use conditions::conditions;

/// The answer as it is, then each change that gives the wanted one, with its places.
impl fmt::Display for WhyNot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wanted = self.wanted.label();
        write!(f, "{}.", answer(&self.asked))?;
        if self.is_met() {
            return write!(f, " This is the wanted answer already: {}.", lower(wanted));
        }
        let held = self
            .asked
            .entry
            .asks()
            .filter(|fact| self.held.contains(*fact));
        let held = match nouns(self.asked.policy, held).as_str() {
            "" => String::new(),
            held => format!(" that leaves {held} as it is"),
        };
        let several = self.wanted.outcomes().len() > 1;
        let told = conditions(self.asked.policy, &self.changes, |_| several);
        match told.as_slice() {
            [] => write!(
                f,
                " No change of circumstances{held} leads to the answer “{}”.",
                lower(wanted)
            ),
            [one] => write!(f, "\n{wanted} if: {one}."),
            several => write!(f, "\n{wanted} if:\n- {}", several.join("\n- ")),
        }
    }
}
