//! A file for what came of each line.

use std::io::{self, BufWriter, Write as _};

use online_safety_policy::Answer;
use online_safety_policy::answer::ResponseList;
use online_safety_policy::log::replay::{AnswerKind, JudgedLine};
use online_safety_policy::vocabulary::Word as _;

use crate::arguments::LogForm;
use crate::output::Failure;
use crate::written::{Written, failed, form};

/// How names of such files end.
const ENDINGS: [(LogForm, &[&str]); 2] = [
    (LogForm::Csv, &["csv"]),
    (LogForm::Ndjson, &["ndjson", "jsonl", "json"]),
];

/// The columns of such a file, if it is CSV.
const COLUMNS: [&str; 14] = [
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
    "read-as",
];

pub(crate) struct Each {
    name: String,
    to: Form,
}

enum Form {
    Csv(Box<csv::Writer<Written>>),
    Ndjson(BufWriter<Written>),
}

impl Each {
    pub(crate) fn begin(name: &str) -> Result<Self, Failure> {
        let form = form(name, &ENDINGS, None)?;
        let file = Written::begin(name)?;
        let to = match form.unwrap_or(LogForm::Csv) {
            LogForm::Ndjson => Form::Ndjson(BufWriter::new(file)),
            LogForm::Csv => {
                let mut csv = csv::Writer::from_writer(file);
                let headed = csv.write_record(COLUMNS);
                headed.map_err(|error| failed(name, &error.into()))?;
                Form::Csv(Box::new(csv))
            }
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
        let whole = match self.to {
            Form::Csv(csv) => csv.into_inner().map_err(|error| error.into_error()),
            Form::Ndjson(out) => out.into_inner().map_err(io::IntoInnerError::into_error),
        };
        whole.map_err(|error| failed(&self.name, &error))?.end()
    }
}

fn record(line: &JudgedLine<'_>) -> [String; 14] {
    let reference = line.reference().map(|of| of.as_str().to_owned());
    let judged = line.judgement();
    let [answer, required, disputed, available] = answer(judged.map(|judged| judged.answer()));
    let after = judged.and_then(|judged| judged.after());
    let moved = judged.filter(|_| after.is_some());
    let moved = moved.map(|judged| judged.moved().map_or("same", |moved| moved.as_str()));
    let [after, after_required, after_disputed, after_available] = self::answer(after);
    let read_as: Vec<String> = line.read_as().iter().map(ToString::to_string).collect();
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
        read_as.join("; "),
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
