//! The beginning of a log: how it is saved, what form it has, and which columns.

use csv::ByteRecord;

use super::columns::Columns;
use super::fault::LogFault;
use super::lines;
use super::words::{Key, LogFormat};
use crate::source::encoding::{wide_encoding, without_mark};

/// What may stand between two columns.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// What is known of a log before its lines are looked at.
pub(super) struct Begun {
    /// How many bytes of it are no lines.
    pub(super) bytes: usize,
    /// How many line ends are among them.
    pub(super) lines: u64,
    /// The columns of a CSV log.
    pub(super) columns: Columns,
}

/// Looks at the beginning of a log, or at the whole of a short one; `dated` if each line has to say
/// its day; with the facts that policies declare.
pub(super) fn begin(
    log: &[u8],
    format: LogFormat,
    dated: bool,
    own: &[String],
) -> Result<Begun, Vec<LogFault>> {
    let no = |fault| vec![fault];
    if let Some(encoding) = wide_encoding(log) {
        return Err(no(LogFault::OtherEncoding(encoding)));
    }
    let text = without_mark(log);
    let (rest, columns) = match (format, text.trim_ascii_start().first()) {
        (_, None) => return Err(no(LogFault::Empty)),
        (_, Some(b'[')) => return Err(no(LogFault::JsonArray)),
        (LogFormat::Csv, Some(b'{')) => return Err(no(LogFault::NotCsv)),
        (LogFormat::Csv, Some(_)) => header(text, dated, own)?,
        (LogFormat::Ndjson, Some(b'{')) => (text, Columns::none()),
        (LogFormat::Ndjson, Some(_)) => return Err(no(LogFault::NotNdjson)),
    };
    let bytes = log.len() - rest.len();
    Ok(Begun {
        bytes,
        lines: lines::count(log.get(..bytes).unwrap_or_default()),
        columns,
    })
}

/// The columns of a CSV log, and what comes after them.
fn header<'l>(
    log: &'l [u8],
    dated: bool,
    own: &[String],
) -> Result<(&'l [u8], Columns), Vec<LogFault>> {
    let (line, rest) = first_line(log).ok_or(vec![LogFault::NoHeader])?;
    let (separator, line, rest) = match said_separator(line) {
        None => (separator(line), line, rest),
        Some(said) => {
            let separator = SEPARATORS.into_iter().find(|of| [*of] == *said);
            let unknown = || LogFault::UnknownSeparator(String::from_utf8_lossy(said).into());
            let separator = separator.ok_or_else(|| vec![unknown()])?;
            let (line, rest) = first_line(rest).ok_or(vec![LogFault::NoHeader])?;
            (separator, line, rest)
        }
    };
    let columns = Columns::read(&fields(line, separator), separator, dated, own)?;
    Ok((rest, columns))
}

/// The first line that is not blank, without its end, and what comes after it; nothing where all is
/// blank.
fn first_line(log: &[u8]) -> Option<(&[u8], &[u8])> {
    let blank = log.iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
    let log = log.get(blank.count()..).filter(|log| !log.is_empty())?;
    let end = lines::first_end(log).unwrap_or(log.len());
    let (line, rest) = log.split_at_checked(end)?;
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    Some((line.strip_suffix(b"\r").unwrap_or(line), rest))
}

/// What `sep=;` says, which some spreadsheets write before the header.
fn said_separator(line: &[u8]) -> Option<&[u8]> {
    let line = line.strip_prefix(b"\"").unwrap_or(line);
    let line = line.strip_suffix(b"\"").unwrap_or(line);
    let (name, said) = line.split_at_checked(4)?;
    name.eq_ignore_ascii_case(b"sep=").then_some(said)
}

/// The one separator under which columns have names that logs have; a comma where there is doubt.
fn separator(header: &[u8]) -> u8 {
    let names = |separator: &u8| {
        let fields = fields(header, *separator);
        let mut names = fields
            .iter()
            .filter_map(|name| std::str::from_utf8(name).ok());
        names.any(|name| Key::named(name).is_some())
    };
    let mut found = SEPARATORS.into_iter().filter(names);
    match (found.next(), found.next()) {
        (Some(separator), None) => separator,
        _ => b',',
    }
}

fn fields(line: &[u8], separator: u8) -> ByteRecord {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator)
        .from_reader(line);
    let mut fields = ByteRecord::new();
    // Reading from memory does not fail; of an empty line there is none.
    let _ = reader.read_byte_record(&mut fields);
    fields
}
