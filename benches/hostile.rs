//! What it costs to refuse a text that is made to cost much: time, and memory
//! at its peak beside the text itself. `cargo bench --workspace --bench hostile`.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    unreachable_pub,
    reason = "a failing unwrap is the test failing, and figures are for people to read"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use online_safety_policy::Policy;

/// What nobody should have to wait for, and the memory nobody should miss.
const LONGEST: Duration = Duration::from_millis(50);
const MOST: u64 = 16 << 20;

fn main() {
    println!(
        "{:<30} {:>9} {:>10} {:>10}  refused as",
        "text", "bytes", "ms", "peak KiB"
    );
    let mut beyond = 0;
    for (name, bytes) in support::hostile::hostile() {
        let load = || Policy::from_bytes(black_box(&bytes)).err();
        let mut times: Vec<Duration> = (0..11)
            .map(|_| {
                let begun = Instant::now();
                black_box(load());
                begun.elapsed()
            })
            .collect();
        times.sort();
        // Others take their turns on the machine; the quickest run tells what it costs.
        let time = times[0];
        let peak = allocation_counter::measure(|| drop(black_box(load()))).bytes_max;
        let code = load().map_or("accepted", |error| error.diagnostics()[0].code().id());
        let is_beyond = time > LONGEST || peak > MOST;
        beyond += usize::from(is_beyond);
        println!(
            "{name:<30} {:>9} {:>10.2} {:>10}  {code}{}",
            bytes.len(),
            time.as_secs_f64() * 1e3,
            peak / 1024,
            if is_beyond { "  <- too much" } else { "" },
        );
    }
    println!("{beyond} beyond {LONGEST:?} or {} MiB", MOST >> 20);
}
