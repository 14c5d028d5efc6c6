//! Small edits of the clean policy.

use online_safety_policy::Policy;

/// A text to look for and what to put in its place. `…` stands for everything
/// up to the next place where what follows it is found.
pub(crate) type Edit = (&'static str, &'static str);

/// The policy in which no lint finds anything.
pub(crate) const CLEAN: &str = include_str!("../../fixtures/clean-school.yaml");

/// The clean policy's file after some edits, each made wherever it fits.
#[track_caller]
pub(crate) fn edited(edits: &[Edit]) -> String {
    let mut text = CLEAN.to_owned();
    for (find, put) in edits {
        let before = text.clone();
        text = match find.split_once('…') {
            None => text.replace(find, put),
            Some((from, to)) => {
                let start = text.find(from).unwrap_or_else(|| panic!("{from}"));
                let length = text[start..].find(to).unwrap_or_else(|| panic!("{to}"));
                format!("{}{put}{}", &text[..start], &text[start + length..])
            }
        };
        assert_ne!(text, before, "the edit changes nothing: {find}");
    }
    text
}

/// The clean policy after some edits.
#[track_caller]
pub(crate) fn policy(edits: &[Edit]) -> Policy {
    match Policy::from_yaml(&edited(edits)) {
        Ok(policy) => policy,
        Err(error) => panic!("{edits:?}\n{error}"),
    }
}
