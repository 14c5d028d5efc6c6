//! Finding words by what people say: less than 100 µs a phrase, from an index that loading does not pay for.
//!
//! The yardstick looks a phrase up as it is written in a map of all names: what it costs where nothing has
//! to be understood. A lap is the whole list of phrases on which the finder is held; the index is made
//! before the race, and, in the last row, each time. `cargo bench --workspace --bench find`.

use std::collections::HashMap;
use std::hint::black_box;

use online_safety_policy::builtin::{Builtin, telford_infant_2020};
use online_safety_policy::vocabulary::{Technology, UserAction, Word, find};
use online_safety_policy::{Policy, UnknownWord};
use race::Race;

const PHRASES: [&str; 3] = [
    include_str!("../tests/questions/phrases/before.txt"),
    include_str!("../tests/questions/phrases/unseen.txt"),
    include_str!("../tests/questions/phrases/more.txt"),
];

fn main() {
    let lines = PHRASES.iter().flat_map(|file| file.lines());
    let lines = lines.filter(|line| !line.starts_with('#'));
    let said: Vec<&str> = lines
        .filter_map(|line| Some(line.split_once('|')?.0.trim()))
        .collect();
    let map: HashMap<&str, &str> = names::<UserAction>().chain(names::<Technology>()).collect();
    let telford = telford_infant_2020();
    assert!(
        !telford.find("phone").is_empty() && !find("phone").is_empty(),
        "both are indexed"
    );
    let said = said.as_slice();
    race::run(vec![
        Race::new("find what is said", said.len() as u64)
            .add("looked up as it is written", || {
                for said in said {
                    black_box(map.get(black_box(said)));
                }
            })
            .add("find, the standard words", || {
                for said in said {
                    black_box(find(black_box(said)));
                }
            })
            .add("Policy::find, Telford", || {
                for said in said {
                    black_box(telford.find(black_box(said)));
                }
            })
            .add("an unknown word, with candidates", || {
                for said in said {
                    black_box::<Result<_, UnknownWord>>(telford.subject(black_box(said))).ok();
                }
            }),
        Race::new("load Telford's file, and find the first time", 1)
            .add("load", || {
                black_box(Policy::from_yaml(Builtin::TelfordInfant2020.source()).is_ok());
            })
            .add("load and find", || {
                let policy = Policy::from_yaml(Builtin::TelfordInfant2020.source());
                black_box(policy.map(|policy| policy.find("phone")).is_ok());
            }),
    ]);
}

/// Every everyday name of the words of a kind, with its word.
fn names<W: Word>() -> impl Iterator<Item = (&'static str, &'static str)> {
    W::iter().flat_map(|of| of.names().iter().map(move |name| (*name, of.as_str())))
}
