//! "Did you mean": help for a word that is nearly right.

use super::Quoted;

/// Words longer than this are not misspelt words.
const LONGEST: usize = 64;

/// Parts of words that are shorter than this tell nothing.
const SHORTEST: usize = 4;

/// The most accepted words that help lists.
pub(crate) const FEW: usize = 8;

/// The accepted word that `word` was probably meant to be; nothing where several are as near.
///
/// Upper and lower case are the same, and so are `_`, a space and `-`. The
/// longer the word, the more slips are forgiven. Whole words count for more than
/// letters: what is written stands for a word that has all its parts, unless one
/// is within a slip. A beginning of at least four letters stands for a word of
/// which some part begins so.
///
/// ```
/// # use online_safety_policy::diagnostic::closest;
/// let accepted = ["gambling", "pornography", "viruses", "educational-gaming"];
/// assert_eq!(closest("porngraphy", accepted), Some("pornography"));
/// assert_eq!(closest("Virus", accepted), Some("viruses"));
/// assert_eq!(closest("gaming", accepted), Some("educational-gaming"));
/// assert_eq!(closest("homework", accepted), None);
/// ```
pub fn closest<'a>(word: &str, accepted: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    match nearest(word, accepted).1.as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

/// Every accepted word that `word` was as probably meant to be as any other, in their order; and how
/// near they are.
pub(crate) fn nearest<'a>(
    word: &str,
    accepted: impl IntoIterator<Item = &'a str>,
) -> (Near, Vec<&'a str>) {
    let mut found: (Near, Vec<&'a str>) = (Near::Not, Vec::new());
    // Comparing costs length times slips: nobody may make us compare whole texts.
    if word.is_empty() || word.len() > LONGEST {
        return found;
    }
    let written = Written::new(word);
    for candidate in accepted {
        let near = written.near(candidate);
        if near < found.0 {
            found = (near, vec![candidate]);
        } else if near == found.0 && near < Near::Not && !found.1.contains(&candidate) {
            found.1.push(candidate);
        }
    }
    found
}

/// How near a word is to what is written, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Near {
    Same,
    /// One slip away.
    Slip,
    /// It has all that is written among its parts.
    Parts,
    /// So many slips away.
    Slips(usize),
    Begins,
    Not,
}

/// A word as somebody wrote it.
struct Written {
    word: String,
    chars: Vec<char>,
    letters: u32,
    /// How many slips are forgiven.
    forgiven: usize,
}

impl Written {
    fn new(word: &str) -> Self {
        let word = normal(word);
        let chars: Vec<char> = word.chars().collect();
        Self {
            letters: letters_of(&word),
            forgiven: match chars.len() {
                0..=2 => 0,
                3..=5 => 1,
                6..=8 => 2,
                _ => 3,
            },
            chars,
            word,
        }
    }

    fn near(&self, candidate: &str) -> Near {
        // One slip changes the length by at most one and the set of letters by at most two.
        let candidates = letters_of(candidate);
        let differ = (self.letters ^ candidates).count_ones() as usize;
        let lengths = self.word.len().abs_diff(candidate.len());
        let is_far = differ > 2 * self.forgiven || lengths > 4 * self.forgiven;
        // A word that has it as a part, or begins like it, has all its letters.
        let may_hold = self.word.len() >= SHORTEST && self.letters & !candidates == 0;
        if is_far && !may_hold {
            return Near::Not;
        }
        let other = normal(candidate);
        let slips = if is_far {
            None
        } else {
            let other: Vec<char> = other.chars().collect();
            slips(&self.chars, &other, self.forgiven)
        };
        match slips {
            Some(0) => Near::Same,
            Some(1) => Near::Slip,
            _ if may_hold && self.is_part_of(&other) => Near::Parts,
            Some(slips) => Near::Slips(slips),
            None if may_hold && self.begins(&other) => Near::Begins,
            None => Near::Not,
        }
    }

    /// Whether another, or a part of it, begins so.
    fn begins(&self, other: &str) -> bool {
        let mut parts = other.split('-');
        other.starts_with(&self.word) || parts.any(|part| part.starts_with(&self.word))
    }

    /// Whether another has all its parts, in any order, and more.
    fn is_part_of(&self, other: &str) -> bool {
        let mut parts = self.word.split('-').filter(|part| !part.is_empty());
        parts.all(|part| other.split('-').any(|theirs| theirs == part))
    }
}

/// How many letters have to be put in, taken out, changed or swapped with the next to make one word
/// the other, if no more than so many do.
pub(crate) fn slips(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let far = most + 1;
    let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(far);
    let mut before = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).map(|column| column.min(far)).collect();
    let mut last = None;
    for (line, letter) in (1_usize..).zip(one) {
        let mut row = vec![far; other.len() + 1];
        // What stands further off has more slips already.
        let from = line.saturating_sub(most);
        let letters = (1..).zip(other).skip(from.saturating_sub(1));
        let mut left = if from == 0 { line } else { far };
        if let Some(first) = row.first_mut() {
            *first = left.min(far);
        }
        for (column, theirs) in letters.take(2 * most + 1) {
            let mut slips = at(&above, column - 1) + usize::from(letter != theirs);
            slips = slips.min(at(&above, column) + 1).min(left + 1);
            let previous = column.checked_sub(2).and_then(|column| other.get(column));
            if previous == Some(letter) && last == Some(theirs) {
                slips = slips.min(at(&before, column - 2) + 1);
            }
            left = slips.min(far);
            if let Some(place) = row.get_mut(column) {
                *place = left;
            }
        }
        if row.iter().all(|slips| *slips >= far) {
            return None;
        }
        last = Some(letter);
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().filter(|slips| *slips <= most)
}

/// Help for a word that is not accepted: the nearest one, all that are as near, or
/// the whole list if it is short.
///
/// ```
/// # use online_safety_policy::diagnostic::help_for;
/// let accepted = ["allowed", "not-allowed"];
/// assert_eq!(help_for("alowed", accepted).as_deref(), Some("did you mean `allowed`?"));
/// assert_eq!(help_for("perhaps", accepted).as_deref(), Some("accepted: `allowed`, `not-allowed`"));
/// ```
pub fn help_for<'a, I>(word: &str, words: I) -> Option<String>
where
    I: IntoIterator<Item = &'a str>,
    I::IntoIter: Clone,
{
    let words = words.into_iter();
    let meant = did_you_mean(word, &nearest(word, words.clone()).1, "");
    meant.or_else(|| accepted(words, FEW))
}

/// Lists the accepted words, if they are no more than so many.
pub(crate) fn accepted<'a>(words: impl Iterator<Item = &'a str>, most: usize) -> Option<String> {
    let words = words.take(most.saturating_add(1));
    let few: Vec<String> = words.map(|word| Quoted(word).to_string()).collect();
    (1..=most)
        .contains(&few.len())
        .then(|| format!("accepted: {}", few.join(", ")))
}

/// As messages ask for the word that was probably meant by another.
///
/// Of a word that may well look the same it is said which character differs.
///
/// ```
/// # use online_safety_policy::diagnostic::meant;
/// assert_eq!(meant("pupl", "pupil"), "did you mean `pupil`?");
/// assert_eq!(
///     meant("pup\u{456}l", "pupil"),
///     "character 4 is U+0456, which is not in `pupil`: type the word anew"
/// );
/// ```
#[must_use]
pub fn meant(word: &str, found: &str) -> String {
    differs(word, found).unwrap_or_else(|| format!("did you mean {}?", Quoted(found)))
}

/// Which character of a word makes it another one that may well look the same.
fn differs(word: &str, found: &str) -> Option<String> {
    let mut numbered = (1..).zip(word.chars());
    let odd = numbered.find(|(_, c)| !c.is_ascii() && !found.contains(*c));
    odd.map(|(number, c)| {
        format!(
            "character {number} is U+{:04X}, which is not in {}: type the word anew",
            u32::from(c),
            Quoted(found)
        )
    })
}

/// Asks for the words that may have been meant by another, the first of them where they are many, and
/// says what they are; nothing where there are none.
pub(crate) fn did_you_mean(word: &str, words: &[&str], what: &str) -> Option<String> {
    if let [only] = words
        && let Some(differs) = differs(word, only)
    {
        return Some(differs);
    }
    let quoted: Vec<String> = words.iter().map(|word| Quoted(word).to_string()).collect();
    if let Some(first) = quoted.get(..FEW)
        && quoted.len() > FEW
    {
        let first = first.join(", ");
        return Some(format!("did you mean {first} or another like them{what}?"));
    }
    let (last, others) = quoted.split_last()?;
    Some(match others {
        [] => format!("did you mean {last}{what}?"),
        others => format!("did you mean {} or {last}{what}?", others.join(", ")),
    })
}

/// The words with the most parts of another, if these are few: `` `a-part` or `another-part` ``.
pub(crate) fn akin<'a>(word: &str, words: impl Iterator<Item = &'a str>) -> Option<String> {
    let parts = |word: &'a str| word.split('-').filter(|part| part.len() >= SHORTEST);
    let shared = |of: &'a str| parts(of).filter(|part| word.split('-').any(|own| own == *part));
    let mut found: (usize, Vec<String>) = (1, Vec::new());
    for word in words {
        let count = shared(word).count();
        if count > found.0 {
            found = (count, Vec::new());
        }
        if count == found.0 {
            found.1.push(Quoted(word).to_string());
        }
    }
    (1..=3)
        .contains(&found.1.len())
        .then(|| found.1.join(" or "))
}

/// The word without differences that nobody means.
fn normal(word: &str) -> String {
    word.trim()
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| if matches!(c, '_' | ' ') { '-' } else { c })
        .collect()
}

/// Which letters occur, one bit each, capital or not; all others share a bit.
fn letters_of(word: &str) -> u32 {
    word.bytes().fold(0, |set, b| {
        set | match b.to_ascii_lowercase() {
            b @ b'a'..=b'z' => 1 << (b - b'a'),
            _ => 1 << 26,
        }
    })
}
