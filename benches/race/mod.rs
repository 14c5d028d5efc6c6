//! Contenders that answer the same questions, timed against each other.
//!
//! Criterion measures each contender on its own, one after the other; on a busy
//! machine the clock drifts meanwhile, and others take their turns. So each bench
//! ends with a race: all contenders run in short turns, round after round. The
//! table gives the time in a quiet moment (a tenth of the rounds are as quick),
//! the ratio of these times to the first contender's, which is what holds, and
//! between which ratios half of the single rounds lie, which tells how noisy the
//! machine was.
#![expect(clippy::print_stdout, reason = "a bench is there to print its figures")]

use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput};

/// Contenders for the same questions; the first is the yardstick.
pub struct Race<'a> {
    name: &'static str,
    questions: u64,
    contenders: Vec<Contender<'a>>,
    /// The limit of the contender to be added next.
    limit: Option<f64>,
}

struct Contender<'a> {
    name: &'static str,
    /// How many times the time of the yardstick it may take.
    limit: Option<f64>,
    lap: Box<dyn FnMut() + 'a>,
}

impl<'a> Race<'a> {
    /// A race in which one lap answers so many questions.
    pub fn new(name: &'static str, questions: u64) -> Self {
        Self {
            name,
            questions,
            contenders: Vec::new(),
            limit: None,
        }
    }

    /// Adds a contender.
    pub fn add(mut self, name: &'static str, lap: impl FnMut() + 'a) -> Self {
        self.contenders.push(Contender {
            name,
            limit: self.limit.take(),
            lap: Box::new(lap),
        });
        self
    }

    /// Lets the next contender take so many times as long as the first, and no longer.
    pub fn limited(mut self, limit: f64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Measures each contender by itself.
    fn measure(&mut self, criterion: &mut Criterion) {
        let mut group = criterion.benchmark_group(self.name);
        group.throughput(Throughput::Elements(self.questions));
        for contender in &mut self.contenders {
            group.bench_function(contender.name, |bencher| bencher.iter(&mut contender.lap));
        }
        group.finish();
    }

    /// Lets the contenders run in turns and prints how they compare.
    fn compare(&mut self) {
        const ROUNDS: std::ops::Range<usize> = 51..1001;
        const BUDGET: Duration = Duration::from_secs(2);
        const TURN: Duration = Duration::from_micros(100);

        let laps: Vec<u32> = self
            .contenders
            .iter_mut()
            .map(|contender| contender.laps_in(TURN))
            .collect();
        let mut times = vec![Vec::new(); laps.len()];
        let start = Instant::now();
        let mut rounds = 0..;
        while rounds.next() < Some(ROUNDS.start)
            || start.elapsed() < BUDGET && rounds.start < ROUNDS.end
        {
            for ((contender, laps), times) in self.contenders.iter_mut().zip(&laps).zip(&mut times)
            {
                times.push(contender.time(*laps) / self.questions as f64);
            }
        }

        println!(
            "\n{:<44} {:>12} {:>8} {:>17}  target",
            self.name, "a question", "ratio", "half the rounds"
        );
        let yardstick = times.first().cloned().unwrap_or_default();
        let quiet = percentile(&mut yardstick.clone(), 10);
        for (contender, mut times) in self.contenders.iter().zip(times) {
            let mut ratios: Vec<f64> = times.iter().zip(&yardstick).map(|(t, y)| t / y).collect();
            let time = percentile(&mut times, 10);
            let ratio = time / quiet;
            let spread = format!(
                "{:.2}-{:.2}",
                percentile(&mut ratios, 25),
                percentile(&mut ratios, 75)
            );
            let target = match contender.limit {
                None => String::new(),
                Some(limit) if ratio <= limit => format!("at most {limit}: met"),
                Some(limit) => format!("at most {limit}: MISSED"),
            };
            println!(
                "  {:<42} {:>12} {ratio:>8.2} {spread:>17}  {target}",
                contender.name,
                readable(time),
            );
        }
    }
}

impl Contender<'_> {
    /// How many laps fill a turn; at least one.
    fn laps_in(&mut self, turn: Duration) -> u32 {
        let mut laps = 1_u32;
        while laps < 1 << 20 && self.time(laps) < turn.as_nanos() as f64 / f64::from(laps) {
            laps *= 2;
        }
        laps
    }

    /// Nanoseconds a lap, over so many laps.
    fn time(&mut self, laps: u32) -> f64 {
        let start = Instant::now();
        for _ in 0..laps {
            (self.lap)();
        }
        start.elapsed().as_nanos() as f64 / f64::from(laps)
    }
}

/// Runs a bench: criterion first, then the races.
pub fn run(mut races: Vec<Race<'_>>) {
    let mut criterion = Criterion::default().configure_from_args();
    for race in &mut races {
        race.measure(&mut criterion);
    }
    criterion.final_summary();
    // Without `--bench` cargo only wants to see that nothing fails.
    let has = |flag: &str| std::env::args().any(|argument| argument == flag);
    if has("--bench") && !["--test", "--list", "--profile-time"].into_iter().any(has) {
        for race in &mut races {
            race.compare();
        }
    }
}

fn percentile(values: &mut [f64], percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    values
        .get(last * percent / 100)
        .copied()
        .unwrap_or(f64::NAN)
}

fn readable(nanoseconds: f64) -> String {
    match nanoseconds {
        t if t < 1e3 => format!("{t:.2} ns"),
        t if t < 1e6 => format!("{:.2} us", t / 1e3),
        t => format!("{:.2} ms", t / 1e6),
    }
}
