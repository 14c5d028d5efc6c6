//! What it costs that a policy grows: loading, trying every question, comparing.
//!
//! In each table the yardstick is the smallest policy; a target is how many times as much of what grows
//! the policy holds, so that one that is met is no worse than linear in what is looked at. `cargo bench
//! --workspace --bench growth`.
#![expect(clippy::expect_used, reason = "a bench may stop")]

mod grown;

use std::hint::black_box;

use online_safety_policy::Policy;
use race::Race;

/// Policies that grow in one way, each with its name.
struct Family {
    names: [&'static str; 3],
    sizes: [usize; 3],
    make: fn(usize) -> String,
}

const FAMILIES: [(Family, [&str; 3]); 2] = [
    (
        Family {
            // Of one kind there may be 256.
            names: ["10 own rows", "100 own rows", "300 own rows"],
            sizes: [10, 100, 300],
            make: grown::rows,
        },
        ["load own rows", "verify own rows", "compare own rows"],
    ),
    (
        Family {
            names: ["2 groups", "8 groups", "24 groups"],
            sizes: [2, 8, 24],
            make: grown::groups,
        },
        ["load groups", "verify groups", "compare groups"],
    ),
];

fn main() {
    let races = FAMILIES
        .iter()
        .flat_map(|(family, races)| family.race(races));
    race::run(races.collect());
}

impl Family {
    fn race(&self, [load, verify, compare]: &[&'static str; 3]) -> [Race<'static>; 3] {
        let texts = self.sizes.map(self.make);
        let policies = texts.each_ref().map(|text| policy(text));
        // One cell fewer says what it said before.
        let later = texts
            .each_ref()
            .map(|text| policy(&text.replacen(": unacceptable }", ": acceptable }", 1)));
        let loads = texts.map(|text| move || drop(black_box(Policy::from_yaml(&text))));
        let verifies = policies
            .clone()
            .map(|policy| move || drop(black_box(policy.verify())));
        let mut pairs = policies.into_iter().zip(later);
        let compares = [(); 3].map(|()| {
            let (before, after) = pairs.next().expect("three of each");
            move || drop(black_box(before.diff(&after)))
        });
        [
            self.grow(load, loads),
            self.grow(verify, verifies),
            self.grow(compare, compares),
        ]
    }

    fn grow(&self, name: &'static str, laps: [impl FnMut() + 'static; 3]) -> Race<'static> {
        let smallest = self.sizes[0] as f64;
        let each = self.names.into_iter().zip(self.sizes).zip(laps);
        each.fold(Race::new(name, 1), |race, ((name, size), lap)| {
            race.limited(size as f64 / smallest).add(name, lap)
        })
    }
}

fn policy(text: &str) -> Policy {
    Policy::from_yaml(text).expect("a made-up policy loads")
}
