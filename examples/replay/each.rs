//! A file for what came of each line.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};

use online_safety_policy::Answer;
use online_safety_policy::answer::ResponseList;
use online_safety_policy::diagnostic::Quoted;
use online_safety_policy::log::replay::{AnswerKind, JudgedLine};
use online_safety_policy::vocabulary::Word as _;

use crate::output::Failure;

/// The columns of such a file, if it is CSV.
const COLUMNS: [&str; 13] = [
    "line",
    "reference",
    "asks",
    "answer",
    "required",
    "disputed",
    "available",
    "after",
    "after-required",
    "after-disputed",
    "after-available",
    "moved",
    "refused",
];

pub(crate) struct Each {
    name: String,
    to: Form,
}

enum Form {
    Csv(Box<csv::Writer<File>>),
    Ndjson(BufWriter<File>),
}

impl Each {
    pub(crate) fn create(name: &str) -> Result<Self, Failure> {
        let failed =
            |error: &dyn std::fmt::Display| format!("cannot write {}: {error}", Quoted(name));
        let file = File::create(name).map_err(|error| failed(&error))?;
        let lines = [".ndjson", ".jsonl", ".json"];
        let to = if lines.iter().any(|ending| name.ends_with(ending)) {
            Form::Ndjson(BufWriter::new(file))
        } else {
            let mut csv = csv::Writer::from_writer(file);
            csv.write_record(COLUMNS).map_err(|error| failed(&error))?;
            Form::Csv(Box::new(csv))
        };
        let name = name.to_owned();
        Ok(Self { name, to })
    }

    pub(crate) fn write(&mut self, lines: &[JudgedLine<'_>]) -> io::Result<()> {
        lines.iter().try_for_each(|line| match &mut self.to {
            Form::Csv(csv) => Ok(csv.write_record(record(line))?),
            Form::Ndjson(out) => {
                serde_json::to_writer(&mut *out, line)?;
                out.write_all(b"\n")
            }
        })
    }

    pub(crate) fn end(self) -> Result<(), Failure> {
        let ended = match self.to {
            Form::Csv(mut csv) => csv.flush(),
            Form::Ndjson(mut out) => out.flush(),
        };
        ended.map_err(|error| format!("cannot write {}: {error}", Quoted(&self.name)))
    }
}

fn record(line: &JudgedLine<'_>) -> [String; 13] {
    let reference = line.reference().map(|of| of.as_str().to_owned());
    let judged = line.judgement();
    let [answer, required, disputed, available] = answer(judged.map(|judged| judged.answer()));
    let after = judged.and_then(|judged| judged.after());
    let moved = judged.filter(|_| after.is_some());
    let moved = moved.map(|judged| judged.moved().map_or("same", |moved| moved.as_str()));
    let [after, after_required, after_disputed, after_available] = self::answer(after);
    let faults: Vec<String> = line.faults().iter().map(ToString::to_string).collect();
    [
        line.line().to_string(),
        reference.unwrap_or_default(),
        judged.map_or(String::new(), |judged| judged.asks().to_string()),
        answer,
        required,
        disputed,
        available,
        after,
        after_required,
        after_disputed,
        after_available,
        moved.unwrap_or_default().to_owned(),
        faults.join("; "),
    ]
}

/// What an answer is, and the responses that are required, disputed and available.
fn answer(answer: Option<&Answer<'_>>) -> [String; 4] {
    let ids = |list: Option<ResponseList<'_>>| {
        let ids: Vec<&str> = list.iter().flat_map(ResponseList::ids).collect();
        ids.join(" ")
    };
    let Some(answer) = answer else {
        return Default::default();
    };
    let follows = answer.recommendation();
    [
        AnswerKind::of(answer).to_string(),
        ids(follows.and_then(|of| of.required())),
        ids(follows.and_then(|of| of.disputed())),
        ids(follows.and_then(|of| of.available())),
    ]
}
