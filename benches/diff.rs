//! Comparing two policies: below 100 ms for one with a few amended rows.
//!
//! The yardstick is certifying both, which is what one would compare without it. A lap is a pair
//! of policies. `cargo bench --workspace --bench diff`.
#![expect(clippy::expect_used, reason = "a bench may stop")]

mod amended;

use std::hint::black_box;

use amended::{amended, amendment};
use online_safety_policy::Policy;
use online_safety_policy::builtin::{Builtin, telford_infant_2020, trafalgar_infant_2018};
use race::Race;

fn main() {
    let telford = telford_infant_2020();
    let amendment = amendment();
    let later = amended(&amendment);
    race::run(vec![
        compared("Telford and Telford amended", telford, &later, 100.0),
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
                black_box(amended(&amendment));
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
