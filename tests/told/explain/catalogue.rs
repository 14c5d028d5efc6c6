//! The catalogue holds all wording: whatever is told is a message of it, and all of it is told.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::explain::{self, Reader, Sentence, Wording, catalogue};
use strum::IntoEnumIterator as _;

use super::answer::everything;
use super::other::others;
use super::policies;

#[test]
fn every_sentence_is_a_message_of_its_readers_and_every_message_is_used() {
    for reader in Reader::iter() {
        let messages: BTreeMap<&str, Wording> = catalogue(reader)
            .map(|wording| (wording.message, wording))
            .collect();
        assert_eq!(
            messages.len(),
            catalogue(reader).count(),
            "names are unique"
        );
        let mut used = BTreeSet::new();
        let mut check = |sentence: &Sentence| {
            let wording = messages[sentence.message()];
            assert_eq!(wording.kind, sentence.kind(), "{}", sentence.text());
            assert_eq!(wording.ours, sentence.is_ours(), "{}", sentence.text());
            let text = sentence.text();
            assert!(fits(wording.text, text), "{}: {text}", wording.text);
            used.insert(wording.message);
        };
        for answer in policies().flat_map(everything) {
            answer.explain(reader).sentences().for_each(&mut check);
        }
        for other in policies().flat_map(others) {
            other.explain(reader).sentences().for_each(&mut check);
        }
        let nothing = [explain::duties(&[], reader), explain::due(&[], reader)];
        for told in &nothing {
            told.sentences().for_each(&mut check);
        }
        let unused: Vec<_> = messages
            .keys()
            .filter(|name| !used.contains(*name))
            .collect();
        assert!(unused.is_empty(), "never told to {reader}: {unused:?}");
    }
}

/// Whether a text is a template with its slots filled.
fn fits(template: &str, text: &str) -> bool {
    let pieces: Vec<&str> = template
        .split('{')
        .map(|piece| piece.split_once('}').map_or(piece, |(_, after)| after))
        .collect();
    let (first, rest) = pieces.split_first().unwrap();
    let Some(mut text) = text.strip_prefix(first) else {
        return false;
    };
    for (number, piece) in rest.iter().enumerate() {
        if number + 1 == rest.len() {
            return text.ends_with(piece);
        }
        match text.find(piece) {
            Some(at) => text = &text[at + piece.len()..],
            None => return false,
        }
    }
    text.is_empty()
}

#[test]
fn the_catalogue_is_plain_data() {
    for reader in Reader::iter() {
        for wording in catalogue(reader) {
            super::every::clean(&wording.text.replace(['{', '}'], "X"));
            assert_eq!(
                wording.ours,
                wording.text.contains("software"),
                "{wording:?}"
            );
        }
    }
}
