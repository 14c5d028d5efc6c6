//! One role and one act: every combination of the facts that either policy asks for.

#[cfg(feature = "replay")]
mod one;

use std::collections::{BTreeSet, HashMap};

use enumset::EnumSet;

use super::change::{Given, Ruling};
use super::day::Day;
use super::direction::Direction;
use super::groups::{Both, joint};
use super::tally::Tally;
use crate::answer::cover::cover;
use crate::answer::decision::Classification;
use crate::policy::circumstances::Facts;
use crate::policy::{Combinations, Entry, LINE, Policy, sum};
use crate::vocabulary::outcome::{ConditionState, Decision};
use crate::vocabulary::{Fact, Verdict};
#[cfg(feature = "replay")]
pub(super) use one::moved;

/// How the answers to one compiled question moved.
#[derive(Default)]
pub(super) struct Moves {
    pub(super) tally: Tally,
    pub(super) turns: Vec<RawTurn>,
    /// There are too many combinations of facts to try.
    pub(super) too_many: bool,
}

/// Answers that were the same before, and are the same after.
pub(super) struct RawTurn {
    pub(super) direction: Direction,
    pub(super) before: Ruling,
    pub(super) after: Ruling,
    pub(super) when: Vec<Vec<Given>>,
    pub(super) combinations: usize,
    pub(super) while_unknown: bool,
    /// What is known in the first of them, for each policy.
    pub(super) first: [Facts; 2],
}

impl RawTurn {
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let of = |turn: &Self| (turn.direction, turn.combinations, turn.while_unknown);
        of(self) == of(other)
            && self.before == other.before
            && self.after == other.after
            && self.when == other.when
    }
}

pub(super) fn classification<'p>(
    policy: &'p Policy,
    entry: &'p Entry,
    facts: Facts,
    [role, subject]: [usize; 2],
) -> Classification<'p> {
    Classification {
        policy,
        entry,
        role: u16::try_from(role).unwrap_or_default(),
        subject: u16::try_from(subject).unwrap_or_default(),
        known: Some(facts),
        decision: entry.decide(&facts),
    }
}

fn ruling(policy: &Policy, entry: &Entry, facts: Facts, day: &Day, side: usize) -> Ruling {
    // What is asked for here turns on neither the role nor the act.
    let mut answer = classification(policy, entry, facts, [0, 0]);
    if let Decision::Depends { missing, .. } = &mut answer.decision {
        *missing = missing
            .iter()
            .filter_map(|fact| day.joint(side, fact))
            .collect();
    }
    let binds = answer.decision.verdict().is_none_or(Verdict::is_permitted);
    Ruling {
        decision: answer.decision,
        provisos: if binds { answer.provisos() } else { Vec::new() },
    }
}

/// The facts that either asks for.
fn asked<'a>(entries: [&'a Entry; 2], day: &'a Day) -> impl Iterator<Item = Option<Fact>> + 'a {
    let sides = (0..).zip(entries);
    sides.flat_map(move |(side, entry)| entry.asks().map(move |fact| day.joint(side, fact)))
}

/// The same with how many values each has.
fn dims(entries: [&Entry; 2], day: &Day, joint: &[Both]) -> Vec<(Fact, usize)> {
    let asked: EnumSet<Fact> = asked(entries, day).flatten().collect();
    let asked = asked - Fact::Group;
    let sized = asked
        .iter()
        .filter_map(|fact| Some((fact, day.size(fact)?)));
    let groups = (!joint.is_empty()).then_some((Fact::Group, joint.len()));
    let mut dims: Vec<(Fact, usize)> = sized.chain(groups).collect();
    // Whether it lies within the scope follows from the rest, unless it is said: that is tried first.
    dims.sort_by_key(|(fact, _)| *fact != Fact::WithinScope);
    dims
}

/// The steps of comparing two compiled questions: no more than trying both takes, unless they ask
/// for different facts.
pub(super) fn steps(policies: [&Policy; 2], entries: [&Entry; 2], day: &Day) -> u64 {
    if say_the_same(policies, entries) {
        return 0;
    }
    if asked(entries, day).any(|fact| fact.is_none()) {
        return u64::MAX;
    }
    let joint = joint(policies, entries, [&Facts::UNKNOWN; 2]);
    let all = Combinations::of(dims(entries, day, &joint).into_iter().map(|(_, size)| size));
    let said = entries.map(|entry| entry.statements.len() as u64);
    let told = LINE + 8 * (said[0] + said[1]);
    sum([
        all.any.saturating_mul(told),
        all.looked.saturating_mul(4 * (1 + all.facts)),
        // Taken apart, to say when.
        all.known.saturating_mul(32 * all.facts * all.facts),
    ])
}

/// Compares two compiled questions under every combination of the facts that either asks for; gives
/// up where that takes as many steps as are `too_many`.
pub(super) fn compare(
    policies: [&Policy; 2],
    entries: [&Entry; 2],
    day: &Day,
    too_many: u64,
) -> Moves {
    let joint = joint(policies, entries, [&Facts::UNKNOWN; 2]);
    let dims = dims(entries, day, &joint);
    let mut moves = Moves::default();
    if steps(policies, entries, day) >= too_many {
        moves.too_many = true;
        return moves;
    }
    let all: usize = dims.iter().map(|(_, size)| size + 1).product();
    moves.tally.asked = all as u64;
    if say_the_same(policies, entries) {
        return moves;
    }
    Space {
        policies,
        entries,
        given: [Facts::UNKNOWN; 2],
        dims,
        joint,
        day,
        ways: vec![EnumSet::empty(); all],
    }
    .walk(&mut moves);
    moves
}

/// Whether the same is said, whoever says it and wherever: then no answer differs.
fn say_the_same([a, b]: [&Policy; 2], [before, after]: [&Entry; 2]) -> bool {
    a.clock.edges() == b.clock.edges()
        && a.values.are_numbered_as(&b.values)
        && a.facts.own_ids().eq(b.facts.own_ids())
        && before.stands().is_none()
        && after.stands().is_none()
        && before.bounds() == after.bounds()
        && before.statements.len() == after.statements.len()
        && before
            .statements
            .iter()
            .zip(&after.statements)
            .all(|(was, is)| {
                let (was, is) = (
                    a.statements.get(usize::from(*was)),
                    b.statements.get(usize::from(*is)),
                );
                was.zip(is).is_some_and(|(was, is)| was.says_as(is))
            })
}

/// All combinations of some facts; in each, a fact is unknown or has a value.
struct Space<'a> {
    policies: [&'a Policy; 2],
    entries: [&'a Entry; 2],
    /// What is known in all of them, for each policy; none of the facts that are combined.
    given: [Facts; 2],
    dims: Vec<(Fact, usize)>,
    /// The values of the group.
    joint: Vec<Both>,
    day: &'a Day,
    /// For each combination, the ways in which answers have moved where all is known that it leaves open.
    ways: Vec<EnumSet<Direction>>,
}

/// One question that is answered otherwise.
struct OneTurn {
    rulings: [Ruling; 2],
    direction: Direction,
    /// Some fact is not known in it.
    while_unknown: bool,
    /// It differs as it does only because of what differs once more is known.
    follows: bool,
}

impl Space<'_> {
    fn walk(mut self, moves: &mut Moves) {
        let mut groups: Vec<(OneTurn, Vec<usize>)> = Vec::new();
        let mut known: HashMap<([Ruling; 2], bool), usize> = HashMap::new();
        // Backwards: what leaves a fact open comes after all in which it is known.
        for index in (0..self.ways.len()).rev() {
            let Some(turn) = self.turn(index) else {
                continue;
            };
            moves.tally.note(turn.direction);
            // What is asked with a fact unknown follows, unless nothing moves once it is known.
            if turn.follows {
                continue;
            }
            let of = (turn.rulings.clone(), turn.while_unknown);
            let at = *known.entry(of).or_insert(groups.len());
            match groups.get_mut(at) {
                Some((_, all)) => all.push(index),
                None => groups.push((turn, vec![index])),
            }
        }
        for (turn, mut all) in groups.into_iter().rev() {
            let [before, after] = turn.rulings;
            let while_unknown = turn.while_unknown;
            all.reverse();
            let first = all
                .first()
                .map_or([Facts::UNKNOWN; 2], |first| self.facts(*first));
            let when = if while_unknown {
                Vec::new()
            } else {
                self.when(&all)
            };
            moves.turns.push(RawTurn {
                direction: turn.direction,
                before,
                after,
                combinations: all.len(),
                when,
                while_unknown,
                first,
            });
        }
    }

    /// How the answer differs in one combination, once all were tried that know more; nothing where
    /// it does not.
    fn turn(&mut self, index: usize) -> Option<OneTurn> {
        let [a, b] = self.facts(index);
        let before = ruling(self.policies[0], self.entries[0], a, self.day, 0);
        let after = ruling(self.policies[1], self.entries[1], b, self.day, 1);
        let open = self.first_open(index);
        let differs = before != after;
        let ways = match open {
            None if differs => EnumSet::only(Direction::of_ruling(&before, &after)),
            None => EnumSet::empty(),
            Some((stride, size)) => (1..=if self.is_within(index) { 1 } else { size })
                .filter_map(|value| self.ways.get(index + value * stride))
                .fold(EnumSet::empty(), |all, ways| all | *ways),
        };
        if let Some(place) = self.ways.get_mut(index) {
            *place = ways;
        }
        let mut only = ways.iter();
        let direction = match (only.next(), only.next()) {
            (Some(only), None) => only,
            _ => Direction::Incomparable,
        };
        differs.then_some(OneTurn {
            rulings: [before, after],
            direction,
            while_unknown: open.is_some(),
            follows: open.is_some() && !ways.is_empty(),
        })
    }

    /// Whether it lies within the scope, which is said first of all, as long as nothing puts it outside.
    fn is_within(&self, index: usize) -> bool {
        let first = self.digits(index).next();
        let is_unsaid = first.is_some_and(|(fact, digit)| fact == Fact::WithinScope && digit == 0);
        let facts = self.facts(index);
        let mut entries = self.entries.iter().zip(&facts);
        is_unsaid && entries.all(|(entry, facts)| entry.scope(facts) == ConditionState::Holds)
    }

    /// The value of each fact in a combination; 0 where it is unknown.
    fn digits(&self, index: usize) -> impl Iterator<Item = (Fact, usize)> + '_ {
        let mut rest = index;
        self.dims.iter().map(move |(fact, size)| {
            let digit = rest % (size + 1);
            rest /= size + 1;
            (*fact, digit)
        })
    }

    fn facts(&self, index: usize) -> [Facts; 2] {
        let [a, b] = self.policies;
        let [given_a, given_b] = self.given;
        [(0_usize, a, given_a), (1, b, given_b)].map(|(side, policy, mut facts)| {
            for (fact, digit) in self.digits(index) {
                let Some(value) = digit.checked_sub(1) else {
                    // What is given of the group may leave some of it open.
                    continue;
                };
                let value = match fact {
                    Fact::Group => {
                        let both = self.joint.get(value);
                        both.and_then(|both| *both.classes.get(side)?)
                    }
                    fact => self.day.value_in((side, policy), fact, value),
                };
                if let (Some(fact), Some(value)) = (self.day.under(side, fact), value) {
                    facts.know(fact, value);
                }
            }
            facts
        })
    }

    /// The first fact that is unknown: how far apart its values are, and how many it has.
    fn first_open(&self, index: usize) -> Option<(usize, usize)> {
        let mut stride = 1;
        self.digits(index)
            .zip(&self.dims)
            .find_map(|((_, digit), (_, size))| {
                let here = stride;
                stride *= size + 1;
                (digit == 0).then_some((here, *size))
            })
    }

    /// Some combinations without unknown facts, in few words.
    fn when(&self, all: &[usize]) -> Vec<Vec<Given>> {
        let sizes: Vec<usize> = self.dims.iter().map(|(_, size)| *size).collect();
        let point = |index: &usize| -> Vec<u8> {
            let digits = self.digits(*index);
            digits
                .map(|(_, digit)| u8::try_from(digit.saturating_sub(1)).unwrap_or(u8::MAX))
                .collect()
        };
        let points: BTreeSet<Vec<u8>> = all.iter().map(point).collect();
        let cells = cover(&sizes, points).unwrap_or_default();
        cells
            .into_iter()
            .map(|cell| {
                let given = cell.into_iter().filter_map(|(dim, values)| {
                    let (fact, _) = *self.dims.get(dim)?;
                    let names = values.iter().filter_map(|value| self.joint.get(*value));
                    Some(Given {
                        fact,
                        id: self.day.fact_id(fact).to_owned(),
                        values: match fact {
                            Fact::Group => names.map(|both| both.name.clone()).collect(),
                            fact => self.day.names(fact, &values),
                        },
                    })
                });
                given.collect()
            })
            .collect()
    }
}
