//! Conditions that can be met and can fail, and cases none of which is idle.

use std::collections::BTreeMap;

use online_safety_policy::vocabulary::{
    self, Moment, Occasion, Ownership, Place, Purpose, Verdict,
};

use super::{ENDS, Generator, Words, list};
use crate::reference::draw::Draw;
use crate::reference::words::standard;

/// A fact, and the values that a condition may name.
#[derive(Clone)]
pub(super) struct Fact {
    name: String,
    /// Each with what it stands for, as bits: itself, or the parts of the day in a window.
    values: Vec<(String, u32)>,
    all: u32,
}

/// For each fact, the values with which a condition is met.
type Met = BTreeMap<String, u32>;

/// Up to three facts.
pub(super) fn facts(
    draw: &mut Draw,
    windows: &[(String, usize, usize)],
    words: &Words,
) -> Vec<Fact> {
    let mut names = standard::<vocabulary::Fact>();
    // More often than by chance.
    names.extend(words.facts.iter().chain(&words.facts).cloned());
    // No condition is laid on the group, nor on the scope.
    names.retain(|name| {
        name != "group" && name != "within-scope" && (name != "time" || !windows.is_empty())
    });
    // The time is the most awkward of them.
    if !windows.is_empty() {
        names.extend(vec!["time".to_owned(); 8]);
    }
    let mut chosen = draw.some(&names, 1, 3);
    chosen.sort();
    chosen.dedup();
    // What follows from one permission for another would make cases idle.
    if chosen.iter().any(|name| name == "staff-permission") {
        chosen.retain(|name| name == "staff-permission" || !name.ends_with("-permission"));
    }
    let facts = chosen.into_iter();
    facts
        .map(|name| fact(name, windows, &words.values))
        .collect()
}

fn fact(name: String, windows: &[(String, usize, usize)], own: &Values) -> Fact {
    let mut words = match name.as_str() {
        "time" => {
            let bits = |from: usize, to: usize| (from..to).fold(0, |bits, part| bits | 1 << part);
            let windows = windows.iter();
            return Fact {
                name,
                values: windows
                    .map(|(name, from, to)| (name.clone(), bits(*from, *to)))
                    .collect(),
                all: bits(0, ENDS.len() - 1),
            };
        }
        "place" => standard::<Place>(),
        "moment" => standard::<Moment>(),
        "occasion" => standard::<Occasion>(),
        "purpose" => standard::<Purpose>(),
        "device" => standard::<Ownership>(),
        _ => ["\"yes\"", "\"no\""].map(str::to_owned).into(),
    };
    let of_this = own.iter().filter(|(fact, ..)| *fact == name);
    words.extend(of_this.clone().map(|(_, word, _)| (*word).to_owned()));
    // What is said of a place holds for what lies in it.
    let bits = |word: &String| {
        let mut within = vec![word.as_str()];
        while let Some((_, inner, _)) = of_this.clone().find(|(_, inner, outer)| {
            outer.is_some_and(|outer| within.contains(&outer)) && !within.contains(inner)
        }) {
            within.push(inner);
        }
        let each = (0..).zip(&words);
        let each = each.filter(|(_, word)| within.contains(&word.as_str()));
        each.fold(0, |bits, (at, _)| bits | 1 << at)
    };
    let values = words.iter().map(|word| (word.clone(), bits(word)));
    Fact {
        name: name.clone(),
        all: (1 << words.len()) - 1,
        values: values.collect(),
    }
}

/// Own values of facts: each with its fact, and of a place that in which it lies.
pub(super) type Values = Vec<(&'static str, &'static str, Option<&'static str>)>;

/// Some own values, and how they are declared.
pub(super) fn values(draw: &mut Draw, text: &mut String) -> Values {
    let hall = draw.one(&[None, Some("non-teaching-area"), Some("gate")]);
    let stage = draw.one(&[Some("hall"), Some("classroom")]);
    let all = [
        (
            "place",
            vec![("stage", stage), ("hall", hall), ("gate", None)],
        ),
        ("moment", vec![("tutor-time", None)]),
        ("occasion", vec![("fair", None), ("exam", None)]),
        ("purpose", vec![("translation", None)]),
    ];
    let mut values = Values::new();
    for (fact, words) in all {
        if draw.percent(50) {
            continue;
        }
        text.push_str(&format!("  {fact}s:\n"));
        for (word, inside) in words {
            let inside_of = inside.map(|outer| format!(", in: {outer}"));
            let more = inside_of.unwrap_or_default();
            text.push_str(&format!("    {word}: {{ label: Own{more} }}\n"));
            values.push((fact, word, inside));
        }
    }
    values
}

impl Generator {
    /// `when` and `unless`, as the inside of a map, and what meets them.
    pub(super) fn condition(&mut self) -> (String, Met) {
        let (mut when, mut unless, mut met) = (Vec::new(), Vec::new(), Met::new());
        for fact in self.draw.some(&self.facts, 0, 2) {
            let (is_when, is_unless) =
                self.draw
                    .one(&[(true, false), (true, false), (false, true), (true, true)]);
            let mut name = |named| match named {
                true => self.draw.some(&fact.values, 1, 3),
                false => Vec::new(),
            };
            let (wanted, unwanted) = (name(is_when), name(is_unless));
            let bits =
                |values: &[(String, u32)]| values.iter().fold(0, |all, (_, bits)| all | bits);
            let allowed = if is_when { bits(&wanted) } else { fact.all };
            let left = allowed & !bits(&unwanted);
            // What always holds, or never, is a fault.
            if left == 0 || left == fact.all || is_when && allowed == fact.all {
                continue;
            }
            met.insert(fact.name.clone(), left);
            for (side, values) in [(&mut when, wanted), (&mut unless, unwanted)] {
                let words: Vec<_> = values.into_iter().map(|(word, _)| word).collect();
                match words.as_slice() {
                    [] => {}
                    [word] => side.push(format!("{}: {word}", fact.name)),
                    words => side.push(format!("{}: {}", fact.name, list(words))),
                }
            }
        }
        let mut text = String::new();
        for (key, side) in [("when", when), ("unless", unless)] {
            if !side.is_empty() {
                text += &format!(", {key}: {{ {} }}", side.join(", "));
            }
        }
        (text, met)
    }

    /// Up to three cases; each is the first that is met, somewhere.
    pub(super) fn cases(&mut self) -> Vec<String> {
        let mut above: Vec<Met> = Vec::new();
        let mut cases = Vec::new();
        for _ in 0..self.draw.between(1, 3) {
            let (condition, met) = self.condition();
            if self.decides_somewhere(&met, &above) {
                cases.push(format!("{{ then: {}{condition} }}", self.verdicts()));
                above.push(met);
            }
        }
        cases
    }

    /// Whether a condition is met somewhere where none of those above is.
    fn decides_somewhere(&self, met: &Met, above: &[Met]) -> bool {
        let mut points = vec![Met::new()];
        for fact in &self.facts {
            let values = (0..u32::BITS).map(|bit| 1 << bit);
            let values: Vec<u32> = values.filter(|bit| fact.all & bit != 0).collect();
            let with = |point: &Met, value: u32| {
                let mut point = point.clone();
                point.insert(fact.name.clone(), value);
                point
            };
            points = points
                .iter()
                .flat_map(|point| values.iter().map(|value| with(point, *value)))
                .collect();
        }
        points.iter().any(|point| {
            let is_met = |met: &Met| met.iter().all(|(fact, bits)| point[fact] & bits != 0);
            is_met(met) && !above.iter().any(is_met)
        })
    }

    /// One verdict, in a quarter of cases two.
    pub(super) fn verdicts(&mut self) -> String {
        let most = if self.draw.percent(50) { 2 } else { 1 };
        match self.draw.some(&standard::<Verdict>(), 1, most).as_slice() {
            [verdict] => verdict.clone(),
            verdicts => list(verdicts),
        }
    }
}
