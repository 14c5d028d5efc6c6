//! How statements about one act stand to each other: which hold for a group, and which are set aside
//! by an exception or by what holds whatever else does.

use super::circumstances::Facts;
use super::groups::{Groups, bits};
use super::statement::Statement;

/// Of each statement by its place, those that set it aside where they speak; nothing where it does not
/// hold for whoever is asked about.
type Shape = Vec<Option<Vec<u16>>>;

/// How some statements stand to each other for whoever is in a role, class by class.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stands {
    shapes: Vec<Shape>,
    /// The shape of each class; nothing for one in which nobody in that role is.
    of: Vec<Option<u8>>,
    /// A class of each shape: the one with the fewest groups.
    classes: Vec<u8>,
}

/// Whether an answer rests on a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bears {
    /// It does.
    Yes,
    /// Another one holds in its place, for all who are asked about.
    Aside,
    /// It says nothing to it.
    No,
}

impl Stands {
    /// That of statements about whoever is in a role; nothing where all of them hold side by side.
    /// Statements that hold for none of these people are taken out.
    pub(crate) fn of(
        statements: &mut Vec<(u16, &Statement)>,
        groups: &Groups,
        role: usize,
    ) -> Option<Self> {
        let within = groups.within(role);
        if within != 0 {
            let holds =
                |said: &Statement| bits(within).any(|class| groups.class(class) & said.binds != 0);
            statements.retain(|(_, said)| holds(said));
        }
        let is_special = |said: &Statement| {
            said.regardless || groups.widest_of(said.binds) & groups.kinds() != 0
        };
        if !statements.iter().any(|(_, said)| is_special(said)) {
            return None;
        }
        let mut stands = Self {
            shapes: Vec::new(),
            of: vec![None; groups.classes()],
            classes: Vec::new(),
        };
        if within == 0 {
            stands.shapes.push(shape(statements, groups, None));
        }
        for number in bits(within) {
            let class = groups.class(number);
            let shape = shape(statements, groups, Some(class));
            let known = stands.shapes.iter().position(|known| *known == shape);
            let at = known.unwrap_or(stands.shapes.len());
            // There are fewer classes than a byte can number.
            let number_of_class = u8::try_from(number).unwrap_or(u8::MAX);
            match stands.classes.get_mut(at) {
                None => {
                    stands.shapes.push(shape);
                    stands.classes.push(number_of_class);
                }
                Some(known) => {
                    let fewest = groups.class(usize::from(*known)).count_ones();
                    if class.count_ones() < fewest {
                        *known = number_of_class;
                    }
                }
            }
            if let Some(of) = stands.of.get_mut(number) {
                *of = u8::try_from(at).ok();
            }
        }
        let side_by_side = |said: &Option<Vec<u16>>| said.as_ref().is_some_and(Vec::is_empty);
        let is_plain = match stands.shapes.as_slice() {
            [shape] => shape.iter().all(side_by_side),
            _ => false,
        };
        (!is_plain).then_some(stands)
    }

    /// How many answers groups make.
    pub(crate) fn size(&self) -> usize {
        self.shapes.len()
    }

    /// A class for each of them.
    pub(crate) fn classes(&self) -> &[u8] {
        &self.classes
    }

    /// Which of them a class belongs to.
    pub(crate) fn place(&self, class: u8) -> Option<u8> {
        self.of.get(usize::from(class)).copied().flatten()
    }

    /// Those that are left under what is known, as bits.
    pub(crate) fn left(&self, facts: &Facts) -> u64 {
        let left = self.classes_left(facts);
        let classes = bits(left).filter_map(|class| *self.of.get(class)?);
        let left = classes.fold(0, |left, place| left | 1 << place);
        match left {
            // Nobody is in groups of whom only the circumstances speak.
            0 => u64::MAX >> (64 - self.size().clamp(1, 64)),
            left => left,
        }
    }

    /// The classes that are left under what is known, as bits.
    fn classes_left(&self, facts: &Facts) -> u64 {
        let all = (0..).zip(&self.of).filter(|(_, of)| of.is_some());
        let within = all.fold(0_u64, |set, (class, _)| set | 1_u64 << class);
        facts.left(within)
    }

    /// A class that is left under what is known and makes the same answer as another one: that one
    /// itself if it is left.
    pub(crate) fn class_left(&self, class: u8, facts: &Facts) -> Option<u8> {
        let (left, place) = (self.classes_left(facts), self.place(class));
        let is_same = |other: &u8| place.is_some() && self.place(*other) == place;
        let others = bits(left).filter_map(|other| u8::try_from(other).ok());
        // Nobody is in groups of whom only the circumstances speak.
        let itself = Some(class).filter(|class| left == 0 || left >> class & 1 == 1);
        itself.or_else(|| { others }.find(is_same))
    }

    /// Whether a statement holds in one of them, and what sets it aside there.
    pub(crate) fn holds(&self, place: usize, statement: usize) -> Option<&[u16]> {
        self.shapes.get(place)?.get(statement)?.as_deref()
    }

    /// Whether two statements hold for somebody side by side, so that they can contradict each other.
    #[cfg(feature = "check")]
    pub(crate) fn meet(&self, one: usize, other: usize) -> bool {
        let apart = |by: &[u16], other: usize| by.iter().any(|by| usize::from(*by) == other);
        (0..self.size()).any(|place| {
            let both = self.holds(place, one).zip(self.holds(place, other));
            both.is_some_and(|(by_one, by_other)| !apart(by_one, other) && !apart(by_other, one))
        })
    }

    /// Whether an answer rests on a statement, by its place among all of them.
    pub(crate) fn bears<'s>(
        &self,
        at: usize,
        said: impl Fn(usize) -> Option<&'s Statement>,
        facts: &Facts,
    ) -> Bears {
        if !said(at).is_some_and(|said| said.speaks(facts)) {
            return Bears::No;
        }
        let mut bears = Bears::No;
        for place in bits(self.left(facts)) {
            let Some(by) = self.holds(place, at) else {
                continue;
            };
            let mut by = by.iter().filter_map(|by| said(usize::from(*by)));
            if by.any(|by| by.is_sure_to_speak(facts)) {
                bears = Bears::Aside;
            } else {
                return Bears::Yes;
            }
        }
        bears
    }
}

fn shape(statements: &[(u16, &Statement)], groups: &Groups, class: Option<u64>) -> Shape {
    // Through which roles each holds: the widest ones that it names, of those that somebody is in.
    let through: Vec<Option<u64>> = statements
        .iter()
        .map(|(_, said)| match class {
            None => Some(0),
            Some(class) => Some(groups.widest_of(said.binds & class)).filter(|set| *set != 0),
        })
        .collect();
    let aside =
        |this: (&Statement, u64), by: (&Statement, u64)| match (this.0.regardless, by.0.regardless)
        {
            (false, true) => true,
            (true, false) => false,
            (false, false) => groups.are_narrower(by.1, this.1),
            (true, true) => groups.are_narrower(this.1, by.1),
        };
    let each = statements.iter().zip(&through);
    each.clone()
        .map(|((_, this), through)| {
            let this = (*this, (*through)?);
            let by = (0..)
                .zip(each.clone())
                .filter_map(|(at, ((_, by), through))| {
                    aside(this, (*by, (*through)?)).then_some(at)
                });
            Some(by.collect())
        })
        .collect()
}
