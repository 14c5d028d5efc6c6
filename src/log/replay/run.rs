//! Replaying a log with several threads, in constant memory and in order.
//!
//! The calling thread cuts the log into pieces and hands them to the workers in turn; in the same
//! turn it takes what they made of them. So batches come in the order of the log without being
//! sorted, and no more than [`AHEAD`] pieces a worker are on their way.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, ScopedJoinHandle};

use super::batch::Batch;
use super::columns::Columns;
use super::cut::{Cutter, Piece};
use super::fault::{LogFault, ReplayError};
use super::totals::Totals;
use super::words::LogFormat;
use super::worker::{Rules, Worker};

/// How many pieces a worker may have before it: one in hand and one to go on with.
const AHEAD: usize = 2;

/// The mark of the byte order that some programs put before UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A worker as the calling thread sees it.
struct Hand<'s, 'p> {
    pieces: SyncSender<Piece>,
    batches: Receiver<Batch<'p>>,
    thread: ScopedJoinHandle<'s, Totals>,
}

/// The first piece without what is no record: the mark, and the header of CSV with its columns.
pub(super) fn begin(
    cutter: &mut Cutter<impl Read>,
    format: LogFormat,
    dated: bool,
) -> Result<(Piece, Columns), ReplayError> {
    let no = |fault| ReplayError::NoLog(vec![fault]);
    let piece = cutter.next(Vec::new()).map_err(ReplayError::Read)?;
    let mut piece = piece.ok_or_else(|| no(LogFault::Empty))?;
    if piece.bytes.starts_with(MARK) {
        piece.bytes.drain(..MARK.len());
    }
    let begins = piece.bytes.trim_ascii_start();
    match (format, begins.first()) {
        // No header is as long as a piece.
        _ if piece.too_long => Err(no(LogFault::NoHeader)),
        (_, None) => Err(no(LogFault::Empty)),
        (LogFormat::Csv, Some(b'{')) => Err(no(LogFault::NotCsv)),
        (LogFormat::Csv, Some(_)) => {
            let columns = header(&mut piece, dated).map_err(ReplayError::NoLog)?;
            Ok((piece, columns))
        }
        (LogFormat::Ndjson, Some(b'{')) => Ok((piece, Columns::none())),
        (LogFormat::Ndjson, Some(_)) => Err(no(LogFault::NotNdjson)),
    }
}

/// Takes the header from the first piece.
fn header(piece: &mut Piece, dated: bool) -> Result<Columns, Vec<LogFault>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(piece.bytes.as_slice());
    let mut record = csv::ByteRecord::new();
    if !matches!(reader.read_byte_record(&mut record), Ok(true)) {
        return Err(vec![LogFault::Empty]);
    }
    let end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
    let columns = Columns::read(record.iter(), dated)?;
    let header = piece.bytes.drain(..end.min(piece.bytes.len()));
    let lines = header.filter(|byte| *byte == b'\n').count();
    piece.line += lines as u64;
    Ok(columns)
}

/// Judges a log from its first piece on.
pub(super) fn run<'p>(
    rules: &Rules<'p>,
    threads: usize,
    first: Piece,
    cutter: &mut Cutter<impl Read>,
    mut seen: impl FnMut(&Batch<'p>) -> io::Result<()>,
) -> Result<Totals, ReplayError> {
    thread::scope(|scope| {
        let hands: Vec<Hand<'_, 'p>> = (0..threads)
            .map(|_| {
                let (pieces, to_judge) = sync_channel::<Piece>(AHEAD);
                let (judged, batches) = sync_channel(AHEAD);
                let thread = scope.spawn(move || {
                    let mut worker = Worker::new(rules);
                    for piece in to_judge {
                        // Whoever wanted the batches is gone; so are the pieces then.
                        if judged.send(worker.judge(piece)).is_err() {
                            break;
                        }
                    }
                    worker.finish()
                });
                Hand {
                    pieces,
                    batches,
                    thread,
                }
            })
            .collect();
        let went = hand_out(&hands, first, cutter, &mut seen);
        let mut totals = Totals::default();
        for hand in hands {
            drop((hand.pieces, hand.batches));
            match hand.thread.join() {
                Ok(part) => totals.add(&part),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        went.map(|()| totals)
    })
}

/// Gives out the pieces in turn, and takes the batches in the same turn.
fn hand_out<'p>(
    hands: &[Hand<'_, 'p>],
    first: Piece,
    cutter: &mut Cutter<impl Read>,
    seen: &mut impl FnMut(&Batch<'p>) -> io::Result<()>,
) -> Result<(), ReplayError> {
    let mut next = Some(first);
    let mut given = hands.iter().cycle();
    let mut taken = hands.iter().cycle();
    let mut ahead = 0;
    loop {
        let mut place = Vec::new();
        // At the end of the log all that is on its way is taken; before that, what makes room.
        if next.is_none() || ahead == AHEAD * hands.len() {
            let batch = taken.next().filter(|_| ahead > 0);
            let Some(batch) = batch.and_then(|hand| hand.batches.recv().ok()) else {
                return Ok(());
            };
            ahead -= 1;
            seen(&batch).map_err(ReplayError::Write)?;
            place = batch.place;
        }
        if let Some(piece) = next.take() {
            let Some(hand) = given.next() else {
                return Ok(());
            };
            // A worker that is gone has panicked, which is told when it is joined.
            if hand.pieces.send(piece).is_err() {
                return Ok(());
            }
            ahead += 1;
            next = cutter.next(place).map_err(ReplayError::Read)?;
        }
    }
}
