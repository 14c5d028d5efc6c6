//! Single values: texts, ids, dates, times, places in the document.

use schemars::json_schema;
use strum::IntoEnumIterator as _;

use super::shape;
use crate::vocabulary::{End, OwnId, Unit, Word as _};

/// A text with something in it, on one line; the line end of a block of lines is none of it.
pub(in crate::document) struct Text;

shape!(
    Text,
    "text",
    |_generator| json_schema!({ "type": "string" })
);

/// The id of something that the file declares.
pub(in crate::document) struct Id;

shape!(Id, "id", |_generator| json_schema!({
    "description": "Lower-case letters, digits and single hyphens, beginning with a letter.",
    "type": "string",
    "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    "maxLength": OwnId::LONGEST,
}));

/// The path of something in a policy file, as faults name it.
pub(in crate::document) struct PlacePath;

shape!(PlacePath, "path", |_generator| {
    // Keys with anything but letters, digits and hyphens in them may stand in backticks.
    let key = "(`[^`\\s]([^`]*[^`\\s])?`|[^.\\[`\\s]([^.\\[`]*[^.\\[`\\s])?)";
    json_schema!({
        "description": "The keys from the top of the file with dots between them, and `[0]` for the \
            first item of a list: `user-actions.rows.gambling.everyone`.",
        "type": "string",
        "pattern": format!("^{key}(\\.{key}|\\[[0-9]+\\])*$"),
    })
});

/// The SHA-256 hash of a file.
pub(in crate::document) struct FileHash;

shape!(FileHash, "hash", |_generator| json_schema!({
    "description": "In quotes: 64 hexadecimal digits.",
    "type": "string",
    "pattern": "^[0-9a-fA-F]{64}$",
}));

/// A value that a policy file can hold somewhere.
pub(in crate::document) struct PartOfFile;

shape!(PartOfFile, "value", |generator| {
    let part = generator.subschema_for::<PartOfFile>();
    json_schema!({
        "anyOf": [
            { "type": ["integer", "boolean"] },
            { "type": "string" },
            { "type": "array", "items": part },
            { "type": "object", "additionalProperties": part },
        ],
    })
});

/// A date as exact as the document gives it.
pub(in crate::document) struct PrintedDate;

shape!(PrintedDate, "printed-date", |_generator| json_schema!({
    "description": "In quotes: \"2020\", \"2020-11\", \"2020-11-30\" or \"2018-summer\" (spring, \
        summer, autumn).",
    "type": "string",
    "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-(spring|summer|autumn))?$",
}));

/// One day.
pub(in crate::document) struct Day;

shape!(Day, "day", |_generator| json_schema!({
    "description": "In quotes: \"2027-07-31\".",
    "type": "string",
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
}));

/// A time of day.
pub(in crate::document) struct TimeOfDay;

shape!(TimeOfDay, "time-of-day", |_generator| json_schema!({
    "description": "In quotes: \"08:45\", from 00:00 to 24:00.",
    "type": "string",
    "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
}));

/// An exact period.
pub(in crate::document) struct Period;

shape!(Period, "period", |_generator| json_schema!({
    "description": "`day`, `week`, `month`, `term`, `year`, `90-days` or `60-minutes`.",
    "type": "string",
    "pattern": "^(day|week|month|term|year|[1-9][0-9]{0,3}-(days|minutes))$",
}));

/// How long or how much.
pub(in crate::document) struct MeasureText;

shape!(MeasureText, "measure", |_generator| {
    let count = "[1-9][0-9]{0,3}";
    let units = Unit::iter().map(|unit| format!("{}?", unit.label()));
    let ends = End::iter().map(|end| end.label().to_owned());
    let [units, ends] = [units.collect::<Vec<_>>(), ends.collect()].map(|each| each.join("|"));
    json_schema!({
        "description": "`60 minutes`, `2 to 4 weeks`, `5 school days`, `3 points`, `until the end of \
            the day`; on the step of a ladder also `30 minutes, 15 more each time`.",
        "type": "string",
        "pattern": format!(
            "^(until the end of the ({ends})|\
            {count} (to {count} )?({units})(, {count} more each time)?)$"
        ),
    })
});

/// Lines of the document.
pub(in crate::document) struct Lines;

shape!(Lines, "lines", |_generator| one_or_listed(
    "A line of the document, counted from 1; `12-15` for several; or a list of those.",
    // What the reader takes for the ends of a range: blanks and a plus do no harm.
    &format!("^\\s*{NUMBER}\\s*-\\s*{NUMBER}\\s*$"),
));

/// A place in the document that is told by something else than lines.
pub(in crate::document) struct Elsewhere;

shape!(Elsewhere, "place-in-document", |_generator| one_or_listed(
    "`p. 14`, `§4.2`, `para. 3` or `line 12`; `pp. 3-4` for several; a list of those; or `not-given`. \
     A number alone is what the file says under `places`.",
    &format!("^\\s*{}\\s*$", place()),
));

const NUMBER: &str = "\\+?[0-9]+";

/// How one place is written: with a sign, or a number that is or may be one without.
pub(super) fn place() -> String {
    let part = "((0|[1-9][0-9]{0,5})[A-Za-z]?|[A-Z]([1-9][0-9]{0,5})?|[a-z])";
    let section = format!("{part}(\\.{part})*");
    let range = format!("{NUMBER}(\\s*-\\s*{NUMBER})?");
    let counted = "(lines? |pp?\\.|pages? |paras?\\.|¶|paragraphs? )";
    format!("(not-given|{counted}\\s*{range}|(§|sections? )\\s*{section}|{section}|{range})")
}

/// A number or a text, or a list of those.
fn one_or_listed(description: &str, pattern: &str) -> schemars::Schema {
    let one = json_schema!({
        "anyOf": [
            { "type": "integer", "minimum": 1, "maximum": u32::MAX },
            { "type": "string", "pattern": pattern },
        ],
    });
    json_schema!({
        "description": description,
        "anyOf": [one, { "type": "array", "items": one, "minItems": 1 }],
    })
}
