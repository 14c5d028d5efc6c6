//! Replaying a log with several threads, in constant memory and in order.
//!
//! The calling thread cuts the log into pieces and hands them to the workers in turn; in the same
//! turn it takes what they made of them. So batches come in the order of the log without being
//! sorted, and no more than [`AHEAD`] pieces a worker are on their way.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, ScopedJoinHandle};

use super::batch::Batch;
use super::cut::{Cutter, Piece};
use super::fault::ReplayError;
use super::totals::Totals;
use super::worker::{Rules, Worker};

/// How many pieces a worker may have before it: one in hand and one to go on with.
const AHEAD: usize = 2;

/// The most threads for each core: any more would only wait, and take memory.
const EACH: usize = 4;

/// A worker as the calling thread sees it.
struct Hand<'s, 'p> {
    pieces: SyncSender<Piece>,
    batches: Receiver<Batch<'p>>,
    thread: ScopedJoinHandle<'s, Totals>,
}

/// Judges a log, with as many threads as are asked for and can be had: with the calling one alone, if
/// no other can be started.
pub(super) fn run<'p>(
    rules: &Rules<'p>,
    threads: usize,
    cutter: &mut Cutter<impl Read>,
    mut seen: impl FnMut(&Batch<'p>) -> io::Result<()>,
) -> Result<Totals, ReplayError> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let threads = threads.min(cores.saturating_mul(EACH));
    thread::scope(|scope| {
        let hands = (0..threads).map_while(|_| {
            let (pieces, to_judge) = sync_channel::<Piece>(AHEAD);
            let (judged, batches) = sync_channel(AHEAD);
            let work = move || {
                let mut worker = Worker::new(rules);
                for piece in to_judge {
                    // Whoever wanted the batches is gone; so are the pieces then.
                    if judged.send(worker.judge(piece)).is_err() {
                        break;
                    }
                }
                worker.finish()
            };
            let thread = thread::Builder::new().spawn_scoped(scope, work).ok()?;
            Some(Hand {
                pieces,
                batches,
                thread,
            })
        });
        let hands: Vec<Hand<'_, 'p>> = hands.collect();
        if hands.is_empty() {
            return alone(rules, cutter, seen);
        }
        let went = hand_out(&hands, cutter, &mut seen);
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

/// Judges piece by piece without any other thread.
fn alone<'p>(
    rules: &Rules<'p>,
    cutter: &mut Cutter<impl Read>,
    mut seen: impl FnMut(&Batch<'p>) -> io::Result<()>,
) -> Result<Totals, ReplayError> {
    let mut worker = Worker::new(rules);
    let mut place = Vec::new();
    while let Some(piece) = cutter.next(place).map_err(ReplayError::Read)? {
        let batch = worker.judge(piece);
        seen(&batch).map_err(ReplayError::Write)?;
        place = batch.place;
    }
    Ok(worker.finish())
}

/// Gives out the pieces in turn, and takes the batches in the same turn.
fn hand_out<'p>(
    hands: &[Hand<'_, 'p>],
    cutter: &mut Cutter<impl Read>,
    seen: &mut impl FnMut(&Batch<'p>) -> io::Result<()>,
) -> Result<(), ReplayError> {
    let mut next = cutter.next(Vec::new()).map_err(ReplayError::Read)?;
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
