//! What a program does that embeds a policy: questions in the words of a request, faults as data for
//! whoever wrote them, an edition that is swapped under way, answers that are kept.

#[path = "common/mod.rs"]
mod common;

use std::process::ExitCode;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;

use clap::Parser;
use online_safety_policy::{KeptAnswer, LoadError, Policy, Question};
use serde_json::{Value, json};

use common::policy::WithPolicy;
use common::source::{Source, find};
use common::{Failure, Format, finish, heading, load};

/// Ask one policy from three threads, and keep the answers while its file changes
#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    named: WithPolicy,
    /// How to print the answers
    #[arg(long, short, value_enum, default_value_t)]
    format: Format,
}

/// What three browsers send, the last of them with slips.
const REQUESTS: [&str; 3] = [
    "asks=classify&role=pupil&subject=personal-tablets",
    "asks=assess&role=staff&subject=personal-phones-photo&place=classroom&intent=careless",
    "asks=recommend&role=pupl&incidents=filter-bypass&history=repaet",
];

/// The edition of the policy that is in force.
struct School(RwLock<Arc<Policy>>);

impl School {
    /// Whoever asks goes on with the edition they began with.
    fn current(&self) -> Arc<Policy> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes a file that has changed; one with faults leaves the edition in force.
    fn reload(&self, file: &[u8]) -> Result<(), LoadError> {
        let policy = Arc::new(Policy::from_bytes(file)?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = policy;
        Ok(())
    }

    /// An answer to be kept; or all that is wrong, for the one who asked.
    fn answer(&self, request: &str) -> Result<KeptAnswer, Value> {
        let policy = self.current();
        let field = |name: &str| {
            let mut pairs = request.split('&').filter_map(|pair| pair.split_once('='));
            let found = pairs.find(|(field, _)| *field == name);
            found.map(|(_, text)| text)
        };
        let question = Question::read(&policy, field).map_err(|errors| json!(errors))?;
        KeptAnswer::new(policy, question).map_err(|error| json!([error]))
    }
}

fn main() -> ExitCode {
    finish(answers(&Cli::parse()))
}

fn answers(cli: &Cli) -> Result<String, Failure> {
    let name = &cli.named.policy;
    let policy = load::policy(name, &[])?.into_owned();
    let school = &School(RwLock::new(Arc::new(policy)));
    let file = match find(name)? {
        Source::Shipped(shipped) => shipped.source().as_bytes().to_vec(),
        Source::File(bytes) => bytes,
    };
    let (kept, half, whole) = thread::scope(|scope| {
        let asked = REQUESTS.map(|request| scope.spawn(move || school.answer(request)));
        // Meanwhile somebody saves the file: first half of it, then all.
        let half = school.reload(file.get(..file.len() / 2).unwrap_or_default());
        let whole = school.reload(&file);
        let lost = |_| Err(json!([{ "message": "the thread that asked has ended" }]));
        let kept = asked.map(|asked| asked.join().unwrap_or_else(lost));
        (kept, half, whole)
    });
    // What was answered before is still there, with the edition that answered it.
    if let Format::Json = cli.format {
        let answers = kept.map(|kept| match kept {
            Ok(kept) => json!(kept),
            Err(faults) => json!({ "faults": faults }),
        });
        return common::json(&answers);
    }
    let mut texts = Vec::new();
    for (request, kept) in REQUESTS.iter().zip(&kept) {
        let told = match kept.as_ref().map(KeptAnswer::answer) {
            Ok(answer) => answer.map_err(|error| error.to_string())?.to_string(),
            Err(faults) => told(faults),
        };
        texts.push(format!("{}\n{told}", heading(request)));
    }
    for (part, saved) in [("Half of the file", half), ("All of the file", whole)] {
        let taken = saved.map_or_else(|error| format!("not taken: {error}"), |()| "taken.".into());
        texts.push(format!("{part}: {taken}"));
    }
    Ok(texts.join("\n\n"))
}

/// The faults in words, for whoever sees no data.
fn told(faults: &Value) -> String {
    let faults = faults.as_array().into_iter().flatten();
    let lines = faults.filter_map(|fault| Some(format!("\n- {}", fault.get("message")?.as_str()?)));
    format!("This cannot be asked:{}", lines.collect::<String>())
}
