//! The index: every name of every word, by its parts.
//!
//! Built when it is first asked. Rare parts count for more than common ones; a part that no name has
//! stands for those that begin like it or are a slip or two away.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use super::tokens::{key, plain, stem, tokens};
use super::{FoundBy, FoundWord, MOST, clock};
use crate::diagnostic::slips;
use crate::vocabulary::{
    Fact, History, Intent, Matter, Moment, Occasion, Office, Ownership, Place, Proviso,
    PupilIncident, PupilResponse, Purpose, Role, StaffIncident, StaffResponse, Step, Suspicion,
    Technology, UserAction, Word,
};

/// The longest text that is looked at, in bytes.
const LONGEST: usize = 400;

/// How much less a kind counts than the one before it, of words that are as near.
const EACH_KIND: f32 = 0.004;

/// What a part counts that no name has.
const UNKNOWN: f32 = 4.0;

/// What it counts how much of a text a word covers, beside how near a name of it is.
const QUERY: f32 = 1.0;

/// What is found with less than this part of the best is left out.
const TAIL: f32 = 0.4;

/// Below this part of what could be matched, nothing is found.
const LEAST: f32 = 0.3;

/// The names of words by their parts.
#[derive(Debug)]
pub(crate) struct Index {
    entries: Vec<Entry>,
    names: Vec<Name>,
    tokens: Vec<Token>,
    by_text: HashMap<Box<str>, usize>,
}

/// A word, for all kinds in which it has one label.
#[derive(Debug)]
struct Entry {
    word: Box<str>,
    label: Box<str>,
    kinds: Vec<&'static str>,
    /// What it counts among others that are as near.
    weight: f32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Sort {
    Word,
    Label,
    Name,
}

#[derive(Debug)]
struct Name {
    entry: usize,
    text: Box<str>,
    sort: Sort,
    tokens: usize,
    weight: f32,
}

#[derive(Debug)]
struct Token {
    text: Box<str>,
    /// What it counts: the rarer, the more.
    weight: f32,
    names: Vec<usize>,
}

/// A name that a text may stand for.
#[derive(Clone, Copy)]
pub(super) struct Hit {
    entry: usize,
    name: usize,
    score: f32,
    /// The name has all that is written, and nothing else.
    is_whole: bool,
}

/// Gathers words for an index.
#[derive(Default)]
pub(crate) struct Builder {
    words: Vec<(Said, Vec<Box<str>>)>,
    /// The names of each word, for all kinds in which it has one label.
    pooled: BTreeMap<(Box<str>, Vec<String>), Vec<&'static str>>,
}

/// A word as it is gathered.
pub(crate) struct Said {
    pub(crate) kind: &'static str,
    pub(crate) word: Box<str>,
    /// Its label in the vocabulary; of a word that is not standard, the school's.
    pub(crate) label: Box<str>,
    /// What the school calls it.
    pub(crate) shown: Box<str>,
}

impl Builder {
    /// Takes a word with its everyday names, and those that a school adds.
    pub(crate) fn add(&mut self, said: Said, names: &[&'static str], more: &[Box<str>]) {
        let pooled = self.pooled.entry(pool(&said)).or_default();
        pooled.extend(names);
        self.words.push((said, more.to_vec()));
    }

    fn add_all<W: Word>(&mut self) {
        for word in W::iter() {
            let said = Said {
                kind: W::KIND,
                word: word.as_str().into(),
                label: word.label().into(),
                shown: word.label().into(),
            };
            self.add(said, word.names(), &[]);
        }
    }

    /// Takes the standard words of kinds to which no policy adds.
    pub(crate) fn add_fixed(&mut self) {
        self.add_all::<Ownership>();
        self.add_all::<Matter>();
        self.add_all::<Suspicion>();
        self.add_all::<Intent>();
        self.add_all::<History>();
        self.add_all::<Proviso>();
        self.add_all::<Step>();
    }

    pub(crate) fn finish(self) -> Index {
        let mut index = Index {
            entries: Vec::new(),
            names: Vec::new(),
            tokens: Vec::new(),
            by_text: HashMap::new(),
        };
        let mut places: BTreeMap<(Box<str>, Vec<String>), usize> = BTreeMap::new();
        let mut kinds: Vec<&'static str> = Vec::new();
        for (said, more) in self.words {
            if !kinds.contains(&said.kind) {
                kinds.push(said.kind);
            }
            let pooled = self.pooled.get(&pool(&said));
            let shown = (said.word.clone(), tokens(&said.shown));
            let place = *places.entry(shown).or_insert(index.entries.len());
            if place == index.entries.len() {
                index.entries.push(Entry {
                    word: said.word.clone(),
                    label: said.shown.clone(),
                    kinds: Vec::new(),
                    weight: 1.0 - EACH_KIND * kinds.len() as f32,
                });
                index.name(place, &said.word, Sort::Word);
                index.name(place, &said.shown, Sort::Label);
                if said.shown != said.label {
                    index.name(place, &said.label, Sort::Name);
                }
                for name in pooled.into_iter().flatten() {
                    index.name(place, name, Sort::Name);
                }
            }
            for name in &more {
                index.name(place, name, Sort::Name);
            }
            if let Some(entry) = index.entries.get_mut(place)
                && !entry.kinds.contains(&said.kind)
            {
                entry.kinds.push(said.kind);
            }
        }
        index.weigh();
        index
    }
}

fn pool(said: &Said) -> (Box<str>, Vec<String>) {
    (said.word.clone(), tokens(&said.label))
}

impl Index {
    /// That of the standard words.
    pub(crate) fn standard() -> &'static Self {
        static STANDARD: OnceLock<Index> = OnceLock::new();
        STANDARD.get_or_init(|| {
            let mut all = Builder::default();
            all.add_all::<Role>();
            all.add_all::<UserAction>();
            all.add_all::<Technology>();
            all.add_all::<PupilIncident>();
            all.add_all::<StaffIncident>();
            all.add_all::<PupilResponse>();
            all.add_all::<StaffResponse>();
            all.add_all::<Place>();
            all.add_all::<Moment>();
            all.add_all::<Occasion>();
            all.add_all::<Purpose>();
            all.add_all::<Office>();
            all.add_all::<Fact>();
            all.add_fixed();
            all.finish()
        })
    }

    fn name(&mut self, entry: usize, text: &str, sort: Sort) {
        let number = self.names.len();
        let parts = key(text).unwrap_or_default();
        for part in &parts {
            let next = self.tokens.len();
            let token = *self.by_text.entry(part.as_str().into()).or_insert(next);
            if token == next {
                self.tokens.push(Token {
                    text: part.as_str().into(),
                    weight: 0.0,
                    names: Vec::new(),
                });
            }
            if let Some(token) = self.tokens.get_mut(token) {
                token.names.push(number);
            }
        }
        self.names.push(Name {
            entry,
            text: text.into(),
            sort,
            tokens: parts.len(),
            weight: 0.0,
        });
    }

    /// Counts how rare each part is.
    fn weigh(&mut self) {
        let all = self.entries.len() as f32;
        for token in &mut self.tokens {
            let of = |name: &usize| self.names.get(*name).map(|name| name.entry);
            let mut entries: Vec<_> = token.names.iter().filter_map(of).collect();
            entries.dedup();
            token.weight = (1.0 + all / entries.len() as f32).ln();
            for name in &token.names {
                if let Some(name) = self.names.get_mut(*name) {
                    name.weight += token.weight;
                }
            }
        }
    }

    /// A word of a kind that a text may stand for, whether it is indexed or not.
    pub(crate) fn candidate(&self, kind: &'static str, text: &str, word: &str) -> FoundWord {
        let is_it =
            |entry: &&Entry| *entry.word == *word && entry.kinds.iter().any(|of| is_of(of, kind));
        let entry = self.entries.iter().find(is_it);
        let mut hits = self
            .hits(text, |entry| *entry.word == *word && is_it(&entry))
            .into_iter();
        hits.next()
            .and_then(|hit| self.found(text, &hit))
            .unwrap_or_else(|| FoundWord {
                word: word.to_owned(),
                label: entry.map_or(word, |entry| &entry.label).to_owned(),
                kinds: entry.map_or(vec![kind], |entry| entry.kinds.clone()),
                because: FoundBy::Spelling,
            })
    }

    /// The words that a text may stand for, the likeliest first.
    pub(crate) fn find(&self, text: &str) -> Vec<FoundWord> {
        let mut found: Vec<FoundWord> = clock::times(text)
            .into_iter()
            .map(|time| FoundWord {
                label: time.clone(),
                word: time,
                kinds: vec![Fact::Time.as_str()],
                because: FoundBy::Clock,
            })
            .collect();
        let is_time = !found.is_empty();
        let hits = self.hits(text, |_| true);
        let best = hits.first().map_or(0.0, |hit| hit.score);
        let near = hits.iter().filter(|hit| match is_time {
            true => hit.is_whole,
            false => hit.score >= TAIL * best,
        });
        found.extend(near.filter_map(|hit| self.found(text, hit)));
        found.truncate(MOST);
        found
    }

    fn found(&self, text: &str, hit: &Hit) -> Option<FoundWord> {
        let (entry, name) = (self.entries.get(hit.entry)?, self.names.get(hit.name)?);
        Some(FoundWord {
            word: entry.word.to_string(),
            label: entry.label.to_string(),
            kinds: entry.kinds.clone(),
            because: match (hit.is_whole, name.sort) {
                (true, Sort::Word) if plain(text) == plain(&name.text) => FoundBy::Spelling,
                (true, Sort::Label) => FoundBy::Label,
                (true, Sort::Name) => FoundBy::Name(name.text.to_string()),
                _ => FoundBy::Like(name.text.to_string()),
            },
        })
    }

    /// Those of some words of a kind of which a text is a name. What is only like one stands in no message:
    /// a list can be chosen from, and a message that names what nobody meant misleads.
    pub(crate) fn called<'a>(
        &self,
        kind: &str,
        text: &str,
        known: impl Iterator<Item = &'a str>,
    ) -> Vec<&'a str> {
        let known: Vec<&str> = known.collect();
        let is_kind = |entry: &Entry| entry.kinds.iter().any(|of| is_of(of, kind));
        let is_indexed = self.entries.iter().any(is_kind);
        let hits = self.hits(text, |entry| {
            known.contains(&&*entry.word) && (!is_indexed || is_kind(entry))
        });
        let whole = hits.iter().filter(|hit| hit.is_whole);
        let mut found: Vec<&str> = Vec::new();
        for entry in whole.filter_map(|hit| self.entries.get(hit.entry)) {
            let word = known.iter().find(|word| ***word == *entry.word);
            found.extend(word.filter(|word| !found.contains(word)));
        }
        found.truncate(MOST);
        found
    }

    fn hits(&self, text: &str, wanted: impl Fn(&Entry) -> bool) -> Vec<Hit> {
        if text.len() > LONGEST {
            return Vec::new();
        }
        let asked = self.asked(text);
        let total: f32 = asked.iter().map(|part| part.weight).sum();
        // By name: what it has of the text, in how many parts.
        let mut had: HashMap<usize, (f32, usize)> = HashMap::new();
        let mut covered: HashMap<usize, f32> = HashMap::new();
        for part in &asked {
            let mut of_part: HashMap<usize, f32> = HashMap::new();
            let mut of_entries: HashMap<usize, f32> = HashMap::new();
            for (token, alike) in &part.tokens {
                let Some(token) = self.tokens.get(*token) else {
                    continue;
                };
                for name in &token.names {
                    let better = alike * token.weight;
                    let best = of_part.entry(*name).or_default();
                    *best = best.max(better);
                    if let Some(name) = self.names.get(*name) {
                        let best = of_entries.entry(name.entry).or_default();
                        *best = best.max(better);
                    }
                }
            }
            for (name, score) in of_part {
                let sum = had.entry(name).or_default();
                *sum = (sum.0 + score, sum.1 + 1);
            }
            for (entry, score) in of_entries {
                *covered.entry(entry).or_default() += score;
            }
        }
        let are_exact = asked.iter().all(|part| part.is_exact);
        let mut best: HashMap<usize, Hit> = HashMap::new();
        for (number, (score, parts)) in had {
            let Some(name) = self.names.get(number) else {
                continue;
            };
            let Some(entry) = self.entries.get(name.entry).filter(|entry| wanted(entry)) else {
                continue;
            };
            let is_whole = are_exact && parts == asked.len() && parts == name.tokens;
            let near = score / (total * name.weight).sqrt().max(f32::EPSILON);
            let of_all = covered.get(&name.entry).copied().unwrap_or_default() / total;
            if of_all < LEAST {
                continue;
            }
            let whole = match (is_whole, name.sort) {
                (false, _) => 0.0,
                (true, _) if name.text.eq_ignore_ascii_case(text.trim()) => 1.2,
                (true, Sort::Name) => 1.0,
                (true, _) => 1.1,
            };
            let hit = Hit {
                entry: name.entry,
                name: number,
                score: (near + QUERY * of_all + whole) * entry.weight,
                is_whole,
            };
            let other = best.entry(name.entry).or_insert(hit);
            if (hit.score, other.name) > (other.score, hit.name) {
                *other = hit;
            }
        }
        let mut hits: Vec<Hit> = best.into_values().collect();
        hits.sort_by(|one, other| {
            let by_score = other.score.total_cmp(&one.score);
            by_score.then(one.entry.cmp(&other.entry))
        });
        hits
    }

    /// The parts of a text, with those of names for which each may stand.
    fn asked(&self, text: &str) -> Vec<Part> {
        let mut words = tokens(text);
        let mut asked: Vec<Part> = Vec::new();
        words.reverse();
        while let Some(word) = words.pop() {
            let exact = self.by_text.get(word.as_str()).copied();
            // Two that are written as one, and one that is written as two.
            let joined = words.last().and_then(|next| {
                let joined = stem(&format!("{word}{next}"));
                let both = exact.is_some() && self.by_text.contains_key(next.as_str());
                self.by_text.get(joined.as_str()).filter(|_| !both)
            });
            if let Some(joined) = joined {
                asked.push(self.part(*joined));
                words.pop();
                continue;
            }
            match exact {
                Some(token) => asked.push(self.part(token)),
                None => match self.split(&word) {
                    Some(both) => asked.extend(both.map(|token| self.part(token))),
                    None => asked.push(self.like(&word)),
                },
            }
        }
        let mut once: Vec<Part> = Vec::with_capacity(asked.len());
        for part in asked {
            if part.tokens.is_empty() || once.iter().all(|other| other.tokens != part.tokens) {
                once.push(part);
            }
        }
        once
    }

    fn part(&self, token: usize) -> Part {
        Part {
            weight: self.tokens.get(token).map_or(UNKNOWN, |token| token.weight),
            tokens: vec![(token, 1.0)],
            is_exact: true,
        }
    }

    fn split(&self, word: &str) -> Option<[usize; 2]> {
        let known = |part: &str| self.by_text.get(stem(part).as_str()).copied();
        (3..word.len().saturating_sub(2)).find_map(|at| {
            let (first, last) = word.split_at_checked(at)?;
            Some([known(first)?, known(last)?])
        })
    }

    /// What a part that no name has may be meant to be.
    fn like(&self, word: &str) -> Part {
        let letters: Vec<char> = word.chars().collect();
        let forgiven = match letters.len() {
            0..=3 => 0,
            4..=6 => 1,
            _ => 2,
        };
        let mut found: (f32, Vec<usize>) = (0.0, Vec::new());
        let long = letters.len() >= 4;
        for (number, token) in self.tokens.iter().enumerate() {
            let other = &*token.text;
            let starts =
                long && other.starts_with(word) || other.len() >= 5 && word.starts_with(other);
            let is_near = forgiven > 0
                && other.len() > 3
                && other.len().abs_diff(word.len()) <= forgiven
                && (other.chars().next() == letters.first().copied()
                    || other.chars().last() == letters.last().copied());
            let slips = || {
                let other: Vec<char> = other.chars().collect();
                slips(&letters, &other, forgiven)
            };
            let alike = match is_near.then(slips).flatten() {
                Some(1) => 0.85,
                _ if starts => 0.75,
                Some(_) => 0.7,
                None => continue,
            };
            if alike > found.0 {
                found = (alike, Vec::new());
            }
            if alike >= found.0 {
                found.1.push(number);
            }
        }
        let (alike, tokens) = found;
        Part {
            weight: UNKNOWN,
            tokens: tokens.into_iter().map(|token| (token, alike)).collect(),
            is_exact: false,
        }
    }
}

/// A part of a text.
struct Part {
    weight: f32,
    /// For which parts of names it may stand, and how alike they are.
    tokens: Vec<(usize, f32)>,
    is_exact: bool,
}

/// Whether a kind is one that a message speaks of: `pupil response` where any response is.
fn is_of(kind: &str, said: &str) -> bool {
    let mut parts = said.split(" or ").flat_map(|said| said.split(", "));
    parts.any(|said| {
        let last = kind.strip_suffix(said);
        last.is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
    })
}
