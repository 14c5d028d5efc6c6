//! Telford as somebody may want to amend it.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::change::amend::Amendment;
use online_safety_policy::{Digest, Policy};

/// A cell, a time that many rules lean on, a row of incidents, and a rule about all of them.
pub(crate) fn amendment() -> Amendment {
    let hash = Digest::of_file(Builtin::TelfordInfant2020.source().as_bytes());
    let text = format!(
        "format: 1\n\
         amends: {{ policy: telford-infant-2020, hash: \"{hash}\" }}\n\
         set:\n  \
           user-actions.rows.gambling.everyone: unacceptable-and-illegal\n  \
           times.school-hours.to: \"16:00\"\n\
         add:\n  \
           pupil-incidents.rows.filter-bypass.available: [warning]\n  \
           response-rules.parents-always-hear: {{ line: 253, table: pupil-incidents, incidents: all, required: [inform-parents] }}\n"
    );
    Amendment::from_yaml(&text).expect("a good amendment")
}

/// Telford with that amendment.
pub(crate) fn amended(amendment: &Amendment) -> Policy {
    let source = Builtin::TelfordInfant2020.source().as_bytes();
    Policy::amended(source, std::slice::from_ref(amendment)).expect("a good amendment")
}
