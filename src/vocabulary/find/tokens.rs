//! The parts of a text that tell what it is about, each in the form that its inflections share.

/// The most of a text that is looked at, in parts.
const MOST: usize = 16;

/// Says nothing of what is meant.
const EMPTY: &str = "a an the of to in on at for with my our your his her their its it is are was i we he she \
    they and or by from s t some someone somebody something as be been has have had that \
    this him them me you who lady man bloke guy people person old new so very there were mr \
    mrs can do does did just";

/// What is said for one thing, first as it is kept: the stems of words that mean the same here, and of
/// forms that no ending tells.
const SAME: &[&[&str]] = &[
    &["photo", "photograph", "pictur", "pic", "imag"],
    &[
        "phone",
        "phon",
        "mobil",
        "iphon",
        "smartphon",
        "handset",
        "samsung",
        "android",
    ],
    &[
        "pupil", "child", "children", "kid", "boy", "girl", "student", "son", "daughter", "lad",
    ],
    &[
        "parent", "mum", "mummy", "dad", "daddy", "mother", "father", "carer",
    ],
    &["nasty", "horribl", "hurtful", "unkind", "vil", "cruel"],
    &["laptop", "macbok", "macbook", "notebook", "notebok"],
    &["tablet", "ipad"],
    &["internet", "web", "net", "onlin"],
    &["email", "mail"],
    &["nud", "nak"],
    &["tel", "told", "inform", "notify"],
    &["los", "lost"],
    &["break", "brok", "broken", "smash"],
    &["steal", "stol", "stolen"],
    &["tak", "took", "taken"],
    &["giv", "gav", "given"],
    &["writ", "wrot", "written"],
    &["send", "sent"],
    &["leav", "left"],
    &["buy", "bought"],
    &["catch", "caught"],
    &["keep", "kept"],
    &["find", "found"],
    &["hid", "hidden"],
    &["see", "saw", "seen"],
    &["mak", "mad"],
    &["run", "ran"],
    &["swear", "curs", "cus", "swor"],
];

/// The parts of a text, without those that say nothing, unless all of them do.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut part = String::new();
    let mut was_digit = false;
    for c in text.chars().flat_map(char::to_lowercase).chain([' ']) {
        let breaks = !c.is_alphanumeric() || c.is_ascii_digit() != was_digit;
        if breaks && !part.is_empty() {
            parts.push(std::mem::take(&mut part));
        }
        if parts.len() == MOST {
            break;
        }
        if c.is_alphanumeric() {
            part.push(c);
            was_digit = c.is_ascii_digit();
        }
    }
    let tells = |part: &&String| EMPTY.split(' ').all(|empty| empty != part.as_str());
    let telling: Vec<String> = parts.iter().filter(tells).map(|part| stem(part)).collect();
    match telling.is_empty() {
        true => parts,
        false => telling,
    }
}

/// What the forms of a word share: `bully` of `bullies` and `bullying`, `text` of `texting`.
pub(super) fn stem(word: &str) -> String {
    if !word.is_ascii() || word.len() < 3 {
        return word.to_owned();
    }
    let word = singular(word);
    let has_vowel = |rest: &str| rest.len() >= 2 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    let cut = ["ing", "ied", "ed"].into_iter().find_map(|ending| {
        let rest = word.strip_suffix(ending).filter(|rest| has_vowel(rest))?;
        (ending != "ed" || !rest.ends_with('e')).then_some((rest, ending))
    });
    let mut word = match cut {
        Some((rest, "ied")) => format!("{rest}y"),
        Some((rest, _)) => rest.to_owned(),
        None => word,
    };
    let letters: Vec<char> = word.chars().rev().take(2).collect();
    if word.len() > 2 && (word.ends_with('e') || letters.first() == letters.get(1)) {
        word.pop();
    }
    let mut same = SAME.iter().filter(|same| same.contains(&word.as_str()));
    let kept = same.next().and_then(|same| same.first());
    kept.map_or(word, |kept| (*kept).to_owned())
}

/// One of what a word names several of.
pub(super) fn singular(word: &str) -> String {
    if word.len() < 4 || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return word.to_owned();
    }
    if let Some(rest) = word.strip_suffix("ies") {
        return format!("{rest}y");
    }
    let hissing = ["sses", "ches", "shes", "xes", "uses"];
    match hissing.iter().any(|ending| word.ends_with(ending)) {
        true => word.strip_suffix("es"),
        false => word.strip_suffix('s'),
    }
    .unwrap_or(word)
    .to_owned()
}

/// A word without what nobody means by it: capitals, spaces and underscores for hyphens, plurals.
pub(crate) fn plain(word: &str) -> String {
    let lower = word.trim().to_lowercase();
    let parts = lower.split(|c: char| c.is_whitespace() || matches!(c, '_' | '-'));
    let parts = parts.filter(|part| !part.is_empty()).map(singular);
    parts.collect::<Vec<_>>().join("-")
}

/// What two names have in common that are found alike; nothing of one that nobody can be found by.
pub(crate) fn key(name: &str) -> Option<Vec<String>> {
    let mut parts = tokens(name);
    parts.sort_unstable();
    parts.dedup();
    (!parts.is_empty()).then_some(parts)
}
