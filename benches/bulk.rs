//! What follows each of ten million incidents, beside a copy of as many bytes.
//!
//! Nothing can go faster over memory than `memcpy`. Each answer reads one byte,
//! the code, and writes eight, the set of responses; the yardstick copies half
//! as many bytes as that, so that it too moves nine bytes a question, reading
//! and writing counted together. `cargo bench --workspace --bench bulk`, and read the table
//! at the end: a ratio of 4 is a quarter of the speed of a copy.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench may stop"
)]

use std::hint::black_box;

use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::vocabulary::{History, PupilIncident, Role};
use race::Race;
use strum::IntoEnumIterator as _;

const QUESTIONS: usize = 10_000_000;

fn main() {
    let codes = telford_infant_2020()
        .incident_codes(Role::Pupil, None, History::FirstTime)
        .expect("pupil is a standard role");
    let known: Vec<u8> = PupilIncident::iter()
        .map(|incident| codes.code(incident).expect("a standard incident"))
        .collect();
    // A plain recurrence spreads them, so that no branch could learn the order.
    let mut state = 1_usize;
    let questions: Vec<u8> = std::iter::repeat_with(|| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        known[(state >> 33) % known.len()]
    })
    .take(QUESTIONS)
    .collect();

    let traffic = QUESTIONS * (size_of::<u8>() + size_of::<u64>());
    let source = vec![1_u8; traffic / 2];
    let mut copy = source.clone();
    let mut answers = vec![0_u64; QUESTIONS];
    let questions = &questions;
    race::run(vec![
        Race::new("what follows ten million incidents", QUESTIONS as u64)
            .add("memcpy of the same traffic", move || {
                copy.copy_from_slice(black_box(&source));
                black_box(&copy);
            })
            .limited(4.0)
            .add("incident codes to required responses", move || {
                let answered = codes.required(black_box(questions), &mut answers);
                answered.expect("as many places as questions");
                black_box(&answers);
            }),
    ]);
}
