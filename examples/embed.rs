//! What a program does that embeds a policy: questions in the words of a request, faults as data for
//! whoever wrote them, an edition that is swapped under way, answers that are kept.

use std::io::Write as _;
use std::process::ExitCode;
use std::sync::{Arc, PoisonError, RwLock, mpsc};
use std::{error::Error, fs, io, thread};

use clap::Parser;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::{KeptAnswer, LoadError, Policy, Question};
use serde_json::{Value, json};

/// Ask one policy from three threads, and keep the answers while its file changes
#[derive(Parser)]
struct Args {
    /// A shipped policy by its id, or a policy file by its path
    #[arg(long, value_name = "ID|PATH", default_value = "telford-infant-2020")]
    policy: String,
    /// How to print the answers
    #[arg(long, value_parser = ["text", "json"], default_value = "text")]
    format: String,
}

/// What three browsers send, the last of them with slips.
const REQUESTS: [&str; 3] = [
    "asks=classify&role=pupil&subject=personal-tablets",
    "asks=assess&role=staff&subject=personal-phones-photo&place=classroom&intent=careless",
    "asks=recommend&role=pupl&incidents=filter-bypas",
];

/// The edition of the policy that is in force.
struct School(RwLock<Arc<Policy>>);

impl School {
    fn open(file: &[u8]) -> Result<Self, LoadError> {
        Ok(Self(RwLock::new(Arc::new(Policy::from_bytes(file)?))))
    }

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
            pairs
                .find(|(field, _)| *field == name)
                .map(|(_, text)| text)
        };
        let question = Question::read(&policy, field).map_err(|errors| json!(errors))?;
        KeptAnswer::new(policy, question).map_err(|error| json!([error]))
    }
}

fn run(args: &Args) -> Result<String, Box<dyn Error>> {
    let file = match args.policy.parse::<Builtin>() {
        Ok(shipped) => shipped.source().as_bytes().to_vec(),
        Err(_) => fs::read(&args.policy)?,
    };
    let school = School::open(&file)?;
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for (number, request) in REQUESTS.into_iter().enumerate() {
            let (sender, school) = (sender.clone(), &school);
            scope.spawn(move || sender.send((number, school.answer(request))));
        }
    });
    drop(sender);
    // Meanwhile somebody saves the file: first half of it, then all.
    let half = file.get(..file.len() / 2).unwrap_or_default();
    let unfinished = school
        .reload(half)
        .map_or_else(|error| error.to_string(), |()| String::new());
    school.reload(&file)?;
    // What was answered before is still there, with the edition that answered it.
    let mut kept: Vec<(usize, Result<KeptAnswer, Value>)> = receiver.iter().collect();
    kept.sort_by_key(|(number, _)| *number);
    let json = args.format == "json";
    let answers = kept.iter().map(|(_, answer)| match answer {
        Ok(kept) if json => Ok(json!(kept)),
        Ok(kept) => Ok(json!(kept.answer()?.to_string())),
        Err(faults) => Ok(json!({ "faults": faults })),
    });
    let answers = answers.collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    if json {
        return Ok(serde_json::to_string_pretty(&answers)?);
    }
    let texts = answers.iter().map(|answer| match answer {
        Value::String(text) => text.clone(),
        faults => format!("{faults:#}"),
    });
    let half = format!("Half of the file was not taken: {unfinished}");
    Ok(texts.chain([half]).collect::<Vec<_>>().join("\n\n"))
}

fn main() -> ExitCode {
    let args = Args::parse();
    let said = match run(&args) {
        Ok(answers) => writeln!(io::stdout(), "{}", answers.trim_end()).is_ok(),
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {}: {error}", args.policy);
            false
        }
    };
    if said {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
