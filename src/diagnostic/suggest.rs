//! "Did you mean": help for a word that is nearly right.

use super::Quoted;

/// Words longer than this are not misspelt words.
const LONGEST: usize = 64;

/// The most accepted words that help lists.
const FEW: usize = 8;

/// The accepted word that `word` was probably meant to be.
///
/// Upper and lower case are the same, and so are `_`, a space and `-`. The
/// longer the word, the more slips are forgiven; of two equally near words the
/// first wins. A beginning of at least four letters stands for the only word
/// that begins so.
///
/// ```
/// # use online_safety_policy::diagnostic::closest;
/// let accepted = ["gambling", "pornography", "viruses"];
/// assert_eq!(closest("porngraphy", accepted), Some("pornography"));
/// assert_eq!(closest("Virus", accepted), Some("viruses"));
/// assert_eq!(closest("homework", accepted), None);
/// ```
pub fn closest<'a>(word: &str, accepted: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Comparing costs length times length: nobody may make us compare whole texts.
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let word = normal(word);
    let letters = letters_of(&word);
    let forgiven = match word.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    let mut nearest: Option<(usize, &'a str)> = None;
    let mut beginnings = Beginnings::default();
    for candidate in accepted {
        // One slip changes the length by at most one and the set of letters by at most two.
        let candidates = letters_of(candidate);
        let differ = (letters ^ candidates).count_ones() as usize;
        let is_far = differ > 2 * forgiven || word.len().abs_diff(candidate.len()) > 4 * forgiven;
        // A word that begins like it has all its letters.
        let may_begin = word.len() >= 4 && letters & !candidates == 0;
        if is_far && !may_begin {
            continue;
        }
        let other = normal(candidate);
        if word.len() >= 4 && other.starts_with(&word) {
            beginnings.note(candidate);
        }
        if is_far {
            continue;
        }
        let distance = strsim::osa_distance(&word, &other);
        if distance <= forgiven && nearest.is_none_or(|(best, _)| distance < best) {
            nearest = Some((distance, candidate));
        }
    }
    nearest.map(|(_, found)| found).or(beginnings.only)
}

/// Help for a word that is not accepted: the nearest one, or the whole list if
/// it is short.
///
/// ```
/// # use online_safety_policy::diagnostic::help_for;
/// let accepted = ["allowed", "not-allowed"];
/// assert_eq!(help_for("alowed", accepted).as_deref(), Some("did you mean `allowed`?"));
/// assert_eq!(help_for("perhaps", accepted).as_deref(), Some("accepted: `allowed`, `not-allowed`"));
/// ```
pub fn help_for<'a, I>(word: &str, accepted: I) -> Option<String>
where
    I: IntoIterator<Item = &'a str>,
    I::IntoIter: Clone,
{
    let accepted = accepted.into_iter();
    if let Some(found) = closest(word, accepted.clone()) {
        return Some(meant(word, found));
    }
    let few: Vec<String> = accepted
        .take(FEW + 1)
        .map(|word| Quoted(word).to_string())
        .collect();
    (1..=FEW)
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
    let mut numbered = (1..).zip(word.chars());
    let odd = numbered.find(|(_, c)| !c.is_ascii() && !found.contains(*c));
    match odd {
        None => format!("did you mean {}?", Quoted(found)),
        Some((number, c)) => format!(
            "character {number} is U+{:04X}, which is not in {}: type the word anew",
            u32::from(c),
            Quoted(found)
        ),
    }
}

/// The same where the accepted words are all there can ever be: the list is
/// shown however long it is.
pub(crate) fn help_in_full<'a, I>(word: &str, accepted: I) -> Option<String>
where
    I: IntoIterator<Item = &'a str>,
    I::IntoIter: Clone,
{
    let accepted = accepted.into_iter();
    let all = || {
        let quoted = accepted.clone().map(|word| Quoted(word).to_string());
        format!("accepted: {}", quoted.collect::<Vec<_>>().join(", "))
    };
    help_for(word, accepted.clone()).or_else(|| Some(all()))
}

/// The words that begin as the misspelt one, as far as they matter.
#[derive(Default)]
struct Beginnings<'a> {
    only: Option<&'a str>,
    several: bool,
}

impl<'a> Beginnings<'a> {
    fn note(&mut self, candidate: &'a str) {
        self.several |= self.only.is_some();
        self.only = (!self.several).then_some(candidate);
    }
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
