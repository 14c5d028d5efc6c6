//! All that a policy says about one act by one role, worked out for every
//! combination of the facts it asks for.

mod open;

use std::borrow::Cow;
use std::hint::cold_path;

use enumset::EnumSet;
use strum::EnumCount as _;

use self::open::{Open, next};
use super::bounds::Within;
use super::stands::{Bears, Stands};
use super::statement::Statement;
use super::values::Sizes;
use crate::policy::circumstances::{Facts, Provisos, Room};
use crate::vocabulary::outcome::{ConditionState, Decision, Outcome};
use crate::vocabulary::{Fact, Verdict, YesNo};

/// A compiled question: which statements speak, and the answer to every combination of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The statements that speak, by their number in the policy.
    pub(crate) statements: Box<[u16]>,
    dims: Box<[Dim]>,
    /// The answer at each combination of facts, in mixed radix.
    points: Box<[Point]>,
    /// The answer while nothing is known.
    base: Decision,
    /// How the statements stand to each other, where they do not all hold side by side.
    stands: Option<Box<Stands>>,
    /// Where some of them hold alone.
    within: Option<Box<Within>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Dim {
    fact: Fact,
    /// Where its value is kept.
    room: Room,
    size: u8,
    stride: u32,
}

/// The answer at one combination of facts, which depends on nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Point(Decision);

impl Point {
    const SILENT: Self = Self(Decision::Silent);

    fn outcome(self) -> Outcome {
        self.0.outcome().unwrap_or(Outcome::Silent)
    }

    fn verdicts(self) -> EnumSet<Verdict> {
        match self.0 {
            Decision::Decided(verdict) => verdict.into(),
            Decision::Unclear(verdicts) => verdicts,
            Decision::Silent | Decision::Depends { .. } => EnumSet::empty(),
        }
    }
}

impl Entry {
    /// Works out what some statements say together, where the facts have so many values, the policy
    /// holds within some bounds and this is known of provisos.
    ///
    /// `statements` are their numbers and themselves; they were counted before, and ask for no
    /// more combinations of facts than there may be.
    pub(crate) fn compile(
        statements: &[(u16, &Statement)],
        sizes: &Sizes,
        stands: Option<Stands>,
        within: Option<&Within>,
        provisos: Provisos,
    ) -> Self {
        let asked = statements
            .iter()
            .fold(EnumSet::empty(), |all, (_, s)| all | s.asks());
        let asked = asked | within.map_or(EnumSet::empty(), |_| Fact::WithinScope.into());
        let mut dims = Vec::new();
        let mut count: usize = 1;
        let sizes = asked.iter().map(|fact| (fact, sizes.of(fact)));
        let groups = stands.as_ref().map_or(1, Stands::size);
        let groups = (groups > 1).then_some((Fact::Group, groups));
        for (fact, size) in sizes.chain(groups) {
            dims.push(Dim {
                fact,
                room: fact.into(),
                // At most 63 bands, and fewer of anything else.
                size: u8::try_from(size).unwrap_or(u8::MAX),
                stride: u32::try_from(count).unwrap_or(u32::MAX),
            });
            count = count.saturating_mul(size);
        }
        let points = (0..count)
            .map(|index| {
                let mut facts = Facts::UNKNOWN;
                facts.provisos = provisos;
                point(statements, &dims, stands.as_ref(), index, facts)
            })
            .collect();
        let mut entry = Self {
            statements: statements.iter().map(|(number, _)| *number).collect(),
            dims: dims.into(),
            points,
            base: Decision::Silent,
            stands: stands.map(Box::new),
            within: within.cloned().map(Box::new),
        };
        entry.base = entry.work_out(&Facts::default());
        entry
    }

    /// The same under what is known of provisos: as it is, unless one of them is broken.
    pub(crate) fn under<'e>(
        &'e self,
        provisos: Provisos,
        all: &[Statement],
        sizes: &Sizes,
    ) -> Cow<'e, Self> {
        if !provisos.are_broken() {
            return Cow::Borrowed(self);
        }
        cold_path();
        let numbers = self.statements.iter();
        let said = numbers.filter_map(|number| Some((*number, all.get(usize::from(*number))?)));
        let said: Vec<(u16, &Statement)> = said.collect();
        let stands = self.stands.as_deref().cloned();
        let within = self.within.as_deref();
        Cow::Owned(Self::compile(&said, sizes, stands, within, provisos))
    }

    /// Whether some reading comes to a verdict under some circumstances.
    pub(crate) fn may_come_to(&self, verdict: Verdict) -> bool {
        let mut points = self.points.iter();
        points.any(|point| point.verdicts().contains(verdict))
    }

    /// An entry about which nothing is said.
    pub(crate) fn silent() -> Self {
        Self {
            statements: Box::default(),
            dims: Box::default(),
            points: Box::from([Point::SILENT]),
            base: Decision::Silent,
            stands: None,
            within: None,
        }
    }

    /// The answer while nothing is known about the circumstances.
    #[inline]
    pub(crate) fn base(&self) -> Decision {
        self.base
    }

    /// What it comes to for the combinations of facts within the policy's scope, each once.
    pub(crate) fn outcomes(&self) -> EnumSet<Outcome> {
        self.points_within().map(|point| point.outcome()).collect()
    }

    /// The answers at the combinations of facts within the policy's scope.
    fn points_within(&self) -> impl Iterator<Item = Point> + '_ {
        let dim = self.dims.iter().find(|dim| dim.fact == Fact::WithinScope);
        let is_within = move |index: usize| {
            let value = dim.map(|dim| index / dim.stride as usize % usize::from(dim.size));
            value.is_none_or(|value| value == YesNo::Yes as usize)
        };
        let points = self.points.iter().enumerate();
        points.filter_map(move |(index, point)| is_within(index).then_some(*point))
    }

    /// The answer at each combination of facts in mixed radix, the first fact that is asked for
    /// counting fastest.
    pub(crate) fn combinations(&self) -> impl Iterator<Item = Outcome> + '_ {
        self.points.iter().map(|point| point.outcome())
    }

    /// The answer at each combination of facts within the policy's scope, where each is known.
    #[cfg(feature = "check")]
    pub(crate) fn decisions(&self) -> impl Iterator<Item = Decision> + '_ {
        self.points_within().map(|point| point.0)
    }

    /// How the statements stand to each other, where they do not all hold side by side.
    pub(crate) fn stands(&self) -> Option<&Stands> {
        self.stands.as_deref()
    }

    /// Where some of what is said holds alone.
    #[cfg(feature = "change")]
    pub(crate) fn bounds(&self) -> Option<&Within> {
        self.within.as_deref()
    }

    /// Whether it turns on the policy's scope.
    #[inline]
    pub(crate) fn is_bounded(&self) -> bool {
        self.within.is_some()
    }

    /// Whether what is said within the policy's scope alone holds, as far as it is known.
    pub(crate) fn scope(&self, facts: &Facts) -> ConditionState {
        let within = self.within.as_deref();
        within.map_or(ConditionState::Holds, |within| within.state(facts))
    }

    /// Whether an answer rests on a statement, by its place among those that speak.
    pub(crate) fn bears(&self, at: usize, all: &[Statement], facts: &Facts) -> Bears {
        if self.scope(facts) == ConditionState::Fails {
            return Bears::No;
        }
        let said = |at: usize| all.get(usize::from(*self.statements.get(at)?));
        match (&self.stands, said(at)) {
            (Some(stands), _) => stands.bears(at, said, facts),
            (None, Some(said)) if said.speaks(facts) => Bears::Yes,
            (None, _) => Bears::No,
        }
    }

    /// The values that a fact can have for whoever is asked about, as the fact is kept: of the
    /// group a class for each answer that groups make.
    pub(crate) fn values(
        &self,
        fact: Fact,
        sizes: &Sizes,
    ) -> impl Iterator<Item = u8> + Clone + use<'_> {
        let is_group = fact == Fact::Group;
        let count = if is_group { 0 } else { sizes.of(fact) };
        // At most 63 bands, and fewer of anything else.
        (0..u8::try_from(count).unwrap_or(u8::MAX)).chain(self.classes().filter(move |_| is_group))
    }

    /// Those of the group.
    pub(crate) fn classes(&self) -> impl Iterator<Item = u8> + Clone + use<'_> {
        let classes = self.stands.iter().flat_map(|stands| stands.classes());
        classes.copied()
    }

    /// Which of these a value is, from 0.
    pub(crate) fn place(&self, fact: Fact, value: u8) -> usize {
        let stands = self.stands.as_ref().filter(|_| fact == Fact::Group);
        usize::from(
            stands
                .and_then(|stands| stands.place(value))
                .unwrap_or(value),
        )
    }

    /// Those of them that a fact that is not known can still have.
    pub(crate) fn open_values(
        &self,
        fact: Fact,
        sizes: &Sizes,
        facts: &Facts,
    ) -> impl Iterator<Item = u8> + use<'_> {
        let is_group = fact == Fact::Group;
        let values = self.values(fact, sizes).filter(move |_| !is_group);
        values.chain(self.open_classes(facts).filter(move |_| is_group))
    }

    /// Those of the group: classes that are left under what is known.
    pub(crate) fn open_classes(&self, facts: &Facts) -> impl Iterator<Item = u8> + use<'_> {
        let facts = *facts;
        self.stands.iter().flat_map(move |stands| {
            let classes = stands.classes().iter();
            classes.filter_map(move |class| stands.class_left(*class, &facts))
        })
    }

    /// The facts on which the answer can turn: those on which some statement lays a condition, and the
    /// group, where a rule is for some of those who are asked about.
    pub(crate) fn asks(&self) -> impl Iterator<Item = Fact> + '_ {
        self.dims.iter().map(|dim| dim.fact)
    }

    /// The answer under what is known.
    pub(crate) fn decide(&self, facts: &Facts) -> Decision {
        self.decided(|fact, room| self.known(fact, room, facts))
            .unwrap_or_else(|| self.work_out(facts))
    }

    /// The value that a fact is known to have.
    #[inline]
    pub(crate) fn known(&self, fact: Fact, room: Room, facts: &Facts) -> Option<u8> {
        match fact {
            Fact::WithinScope => match self.scope(facts) {
                ConditionState::Holds => Some(YesNo::Yes as u8),
                ConditionState::Fails => Some(YesNo::No as u8),
                ConditionState::Unknown => None,
            },
            fact => facts.value(fact, room),
        }
    }

    /// The answer where the value of each fact that is asked for is known.
    #[inline]
    pub(crate) fn decided(&self, value: impl Fn(Fact, Room) -> Option<u8>) -> Option<Decision> {
        let mut index = 0;
        for dim in &self.dims {
            let mut value = value(dim.fact, dim.room)?;
            if dim.fact == Fact::Group {
                value = self.stands.as_ref()?.place(value)?;
            }
            index += usize::from(value) * dim.stride as usize;
        }
        Some(self.point(index).0)
    }

    /// The answer over every completion of what is known.
    pub(crate) fn work_out(&self, facts: &Facts) -> Decision {
        let mut outcomes = EnumSet::empty();
        let mut verdicts = EnumSet::empty();
        self.completions(facts, |_, point, _| {
            outcomes.insert(point.outcome());
            verdicts |= point.verdicts();
        });
        if let Some(outcome) = outcomes.iter().next()
            && outcomes.len() == 1
        {
            return match outcome.verdict() {
                Some(verdict) => Decision::Decided(verdict),
                None if outcome == Outcome::Silent => Decision::Silent,
                None => Decision::Unclear(verdicts),
            };
        }
        Decision::Depends {
            missing: self.missing(facts),
            outcomes,
        }
    }

    /// The unknown facts whose value can change the answer.
    fn missing(&self, facts: &Facts) -> EnumSet<Fact> {
        let mut missing = EnumSet::empty();
        self.completions(facts, |index, point, open| {
            for dim in open.iter().filter(|dim| dim.value != dim.first()) {
                // Compared with the same combination where this fact has its first value.
                let first = index - usize::from(dim.value - dim.first()) * dim.stride as usize;
                if self.point(first).outcome() != point.outcome() {
                    missing.insert(dim.fact);
                }
            }
        });
        missing
    }

    /// Visits every combination that agrees with what is known, with its number
    /// and the values that the unknown facts have in it.
    fn completions(&self, facts: &Facts, mut visit: impl FnMut(usize, Point, &[Open])) {
        let mut index = 0;
        let mut all = [Open::NONE; Fact::COUNT];
        let mut count = 0;
        for dim in &self.dims {
            let stride = dim.stride as usize;
            let group = self.stands.as_ref().filter(|_| dim.fact == Fact::Group);
            let known = self.known(dim.fact, dim.room, facts);
            let known = known.filter(|_| group.is_none());
            match (known, all.get_mut(count)) {
                (Some(value), _) => index += usize::from(value) * stride,
                (None, Some(open)) => {
                    // At most 63 values.
                    let values = (1 << dim.size) - 1;
                    *open = Open {
                        fact: dim.fact,
                        stride: dim.stride,
                        values: group.map_or(values, |stands| stands.left(facts)),
                        value: 0,
                    };
                    open.value = open.first();
                    index += usize::from(open.value) * stride;
                    count += 1;
                }
                // Of more facts there are too many combinations.
                (None, None) => {}
            }
        }
        let open = all.get_mut(..count).unwrap_or_default();
        loop {
            visit(index, self.point(index), open);
            if !next(open, &mut index) {
                return;
            }
        }
    }

    #[inline]
    fn point(&self, index: usize) -> Point {
        self.points.get(index).copied().unwrap_or(Point::SILENT)
    }
}

/// What statements say together at one combination of facts.
fn point(
    statements: &[(u16, &Statement)],
    dims: &[Dim],
    stands: Option<&Stands>,
    index: usize,
    mut facts: Facts,
) -> Point {
    let mut place = 0;
    for dim in dims {
        let value = index / dim.stride as usize % usize::from(dim.size);
        match dim.fact {
            Fact::Group => place = value,
            _ => facts.set(dim.room, u8::try_from(value).ok()),
        }
    }
    let is_outside = facts.get(Fact::WithinScope) == Some(YesNo::No as u8);
    if is_outside {
        return Point::SILENT;
    }
    let says = |at: usize| {
        let said = statements.get(at).map(|(_, said)| said.verdict(&facts));
        said.unwrap_or_default()
    };
    let is_set_aside = |by: &[u16]| by.iter().any(|by| !says(usize::from(*by)).is_empty());
    let holds = |at: usize| match stands {
        None => true,
        Some(stands) => stands.holds(place, at).is_some_and(|by| !is_set_aside(by)),
    };
    let holding = || (0..statements.len()).filter(|at| holds(*at));
    let mut all = holding().fold(EnumSet::empty(), |all, at| all | says(at));
    let is_broken = |at: usize| {
        statements
            .get(at)
            .is_some_and(|(_, of)| of.is_broken(&facts))
    };
    if facts.provisos.are_broken() && holding().any(is_broken) {
        all = all.iter().map(Verdict::where_broken).collect();
    }
    let mut each = all.iter();
    Point(match (each.next(), each.next()) {
        (None, _) => Decision::Silent,
        (Some(verdict), None) => Decision::Decided(verdict),
        (Some(_), Some(_)) => Decision::Unclear(all),
    })
}
