//! What it costs to refuse a text that is made to cost much: time, and memory
//! at its peak beside the text itself; then what the costliest policies cost that
//! are not refused, whatever is done with them. `cargo bench --workspace --bench hostile`.

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

use jiff::civil::date;
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::check::lint::Check;
use online_safety_policy::explain::Reader;
use online_safety_policy::paper::render::Paper;
use online_safety_policy::vocabulary::{History, PupilResponse, UserAction};
use online_safety_policy::{Circumstances, Policy};

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
    worst();
}

/// What nobody should have to wait for whose policy loads.
const LONGEST_OF_ANY: Duration = Duration::from_secs(2);

/// Something that is done with a policy.
type Done = (&'static str, fn(&Policy));

/// Everything that can be done with a policy, once each.
const DONE: [Done; 9] = [
    ("verify", |policy| drop(black_box(policy.verify()))),
    ("laws", |policy| {
        black_box(policy.violations().count());
    }),
    ("lints", |policy| {
        let check = Check::new(date(2026, 11, 29)).with_allowed();
        black_box(policy.check(&check));
    }),
    ("who-may", |policy| {
        // The act of most families; their other acts cost less.
        let answer = policy.who_may(UserAction::Gambling).unwrap();
        black_box((answer.to_string(), serde_json::to_string(&answer).unwrap()));
    }),
    ("leads-to", |policy| {
        for role in policy.roles() {
            let answer = policy.leads_to(role, PupilResponse::Police).unwrap();
            black_box(answer.to_string());
        }
    }),
    ("asked", |policy| {
        for (role, subject) in policy.questions() {
            let nothing = Circumstances::new();
            let answer = policy.assess(role, subject, &nothing, None, History::FirstTime);
            black_box(serde_json::to_string(&answer.unwrap()).unwrap());
        }
    }),
    ("told", |policy| {
        for (role, subject) in policy.questions() {
            let answer = policy
                .classify(role, subject, &Circumstances::new())
                .unwrap();
            black_box((
                answer.to_string(),
                answer.explain(Reader::Auditor).to_string(),
            ));
        }
    }),
    ("page", |policy| {
        drop(black_box(Paper::of(policy).to_html()))
    }),
    ("diff", |policy| {
        black_box(telford_infant_2020().diff(policy).changes().len());
    }),
];

fn worst() {
    print!(
        "\n{:<34} {:>7} {:>6} {:>6}",
        "the most that loads", "bytes", "steps", "load"
    );
    for (done, _) in DONE {
        print!(" {done:>8}");
    }
    println!(" {:>8}  ms", "each");
    let all: Vec<(&str, String)> = support::costly::costliest().collect();
    let mut beyond = 0;
    let mut policies: Vec<Policy> = Vec::new();
    for (name, text) in &all {
        let begun = Instant::now();
        let policy = Policy::from_yaml(text).unwrap();
        let load = begun.elapsed();
        let share = policy.steps() * 100 / Policy::MOST_STEPS;
        print!(
            "{name:<34} {:>7} {share:>5}% {:>6}",
            text.len(),
            load.as_millis()
        );
        let mut times: Vec<Duration> = vec![load];
        for (_, done) in DONE {
            let begun = Instant::now();
            done(&policy);
            times.push(begun.elapsed());
            print!(" {:>8}", begun.elapsed().as_millis());
        }
        // With each of those before, which ask for other facts.
        let longest = policies.iter().map(|other| {
            let begun = Instant::now();
            black_box(other.diff(&policy).changes().len());
            begun.elapsed()
        });
        let longest = longest.max().unwrap_or_default();
        times.push(longest);
        let is_beyond = times.iter().any(|time| *time > LONGEST_OF_ANY);
        beyond += usize::from(is_beyond);
        println!(
            " {:>8}{}",
            longest.as_millis(),
            if is_beyond { "  <- too much" } else { "" }
        );
        policies.push(policy);
    }
    println!("{beyond} beyond {LONGEST_OF_ANY:?}");
}
