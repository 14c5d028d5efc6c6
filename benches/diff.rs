//! Comparing two policies: below 100 ms for one with a few amended rows.
//!
//! The yardstick is certifying both, which is what one would compare without it. A lap is a pair
//! of policies. `cargo bench --bench diff`.
#![expect(clippy::expect_used, reason = "a bench may stop")]

mod race;

use std::hint::black_box;

use online_safety_policy::amend::Amendment;
use online_safety_policy::builtin::{Builtin, telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::{Digest, Policy};
use race::Race;

fn main() {
    let telford = telford_infant_2020();
    let amendment = amendment();
    let amended = amended(&amendment);
    race::run(vec![
        compared("Telford and Telford amended", telford, &amended, 100.0),
        compared(
            "Telford and Trafalgar",
            telford,
            trafalgar_infant_2018(),
            1000.0,
        ),
        Race::new("Telford with an amendment", 1)
            .add("loaded", || {
                black_box(Policy::from_yaml(Builtin::TelfordInfant2020.source()))
                    .expect("it loads");
            })
            .add("amended", || {
                black_box(self::amended(&amendment));
            }),
    ]);
}

fn compared<'a>(name: &'static str, before: &'a Policy, after: &'a Policy, limit: f64) -> Race<'a> {
    Race::new(name, 1)
        .add("both certified", move || {
            black_box((before.verify(), after.verify()));
        })
        .limited(limit)
        .add("compared", move || {
            black_box(before.diff(after));
        })
}

/// A cell, a time that many rules lean on, a row of incidents, and a rule about all of them.
fn amendment() -> Amendment {
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

fn amended(amendment: &Amendment) -> Policy {
    let source = Builtin::TelfordInfant2020.source().as_bytes();
    Policy::amended(source, std::slice::from_ref(amendment)).expect("a good amendment")
}
